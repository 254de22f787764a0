"""Documents made for a test: paragraphs of one section, `p-0`, `p-1` …"""

from collections.abc import Collection, Sequence
from datetime import date

from vdreader.core.document import Description, Document, Passage, Role, Section


def document(language: str, texts: Sequence[str], without: Collection[int] = ()) -> Document:
    """A document of these paragraphs, but for those whose numbers are left out."""
    about = Description(
        id=f"2030/made.{language}",
        title="Made for a test",
        meeting="2030",
        date=date(2030, 1, 1),
        place="Paris",
        language=language,
        kind="declaration",
    )
    passages = tuple(
        Passage(f"p-{n}", Role.PARAGRAPH, text.strip(), "1", str(n), 0, language)
        for n, text in enumerate(texts)
        if n not in without
    )
    section = Section("1", "1", "Made", 1, None, tuple(passage.id for passage in passages))
    return Document(about, (section,), passages)
