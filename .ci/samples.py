"""Print a sample of each kind of paper into docs/samples/, from the bundled corpus."""

from datetime import date

from vdreader import paths
from vdreader.commands.printing import write
from vdreader.core.comparing.comparison import Kind
from vdreader.core.sheet import Place, SheetNote
from vdreader.core.vocabularies import words_in
from vdreader.paper.jobs import Job, build
from vdreader.paper.notes import notes_sheet
from vdreader.paper.options import NotePlace, Options, Orientation, Scope
from vdreader.reading.library import Library

DAY = date(2026, 11, 22)
MARKING = "Diffusion restreinte · Beperkte verspreiding"
OLD, NEW, DUTCH = "2021/declaration.fr", "2023/declaration.fr", "2023/declaration.nl"
SECTION = Scope(sections=frozenset({"2"}))


def notes(library: Library) -> tuple[SheetNote, ...]:
    """Two notes, as a reader might make them."""
    document = library.document(NEW)
    made = []
    for number, (kind, passage, quote, body) in enumerate(
        [
            ("Ligne rouge", "2.next-5", "comité stratégique", "Ne pas rouvrir le comité."),
            ("Question", "2.next-2", "rencontre Val Duchesse de 2024", "Date à confirmer."),
        ],
        1,
    ):
        start = document.passage(passage).text.index(quote)
        place = Place(NEW, passage, (start, start + len(quote)), quote, "exact")
        made.append(SheetNote(number, kind, body, "A. Diplomate", DAY, (), (place,)))
    return tuple(made)


def main() -> None:
    library = Library(paths.corpus())
    words = words_in("fr")
    folder = paths.root() / "docs" / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    wide = Options(marking=MARKING, scope=SECTION)
    upright = Options(
        orientation=Orientation.PORTRAIT, line_numbers=True, marking=MARKING, scope=SECTION
    )
    grey = Options(scope=SECTION, black_and_white=True, notes=NotePlace.END)
    moved = Options(scope=Scope(kinds=frozenset({Kind.MOVED_REWORDED})))
    asked = {
        "compare": ("compare", (OLD, NEW), wide),
        "compare-black-and-white": ("compare", (OLD, NEW), grey),
        "compare-moved": ("compare", (OLD, NEW), moved),
        "parallel": ("parallel", (NEW, DUTCH), upright),
        "timeline": ("timeline", ("2018/declaration.fr#1.item-4",), Options()),
        "followup": ("followup", (OLD, NEW), wide),
        "discrepancies": ("discrepancies", (NEW, DUTCH), Options()),
    }
    for name, (kind, documents, options) in asked.items():
        job = build(library, kind, documents, options, words)
        if kind == "compare":
            job = with_notes(job, library)
        write(job, folder / f"{name}.pdf", "", DAY)
        if name == "compare":
            write(job, folder / "compare.docx", "", DAY)
    made = notes(library)
    texts = {ident: library.document(ident) for ident in library.entries}
    listed = Job(
        words, Options(), lambda options: notes_sheet(made, texts, words), made, library.fingerprint
    )
    write(listed, folder / "notes.pdf", "", DAY)


def with_notes(job: Job, library: Library) -> Job:
    from vdreader.paper.comparing import comparison_sheet

    made, comparison = notes(library), job.comparison
    assert comparison is not None
    return Job(
        job.words,
        job.options,
        lambda options: comparison_sheet(comparison, job.words, options, made),
        made,
        job.fingerprint,
        comparison,
    )


if __name__ == "__main__":
    main()
