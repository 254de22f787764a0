"""The document model: meeting, document, section, passage, sentence.

Spans are half-open ranges of Unicode code points in a passage's text. A passage is the smallest
unit that can be cited; its id is stable within its document and holds over corpus editions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

Span = tuple[int, int]


class Role(StrEnum):
    """What a passage is in its document."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    PARAGRAPH = "paragraph"
    ASSESSMENT = "assessment"
    NEXT_STEP = "next_step"
    ITEM = "item"


BODY_ROLES = frozenset({Role.PARAGRAPH, Role.ASSESSMENT, Role.NEXT_STEP, Role.ITEM})
"""The roles that carry the text proper, and so a citation number of their own."""

OPENING = "opening"
"""The id of the section that holds what stands before the first heading."""


@dataclass(frozen=True)
class Meeting:
    """One meeting of the series; `id` is its year."""

    id: str
    date: date
    place: str


@dataclass(frozen=True)
class Passage:
    """One citable unit of a document.

    `citation` is the printed number ("2.6"), empty for titles and labels. `level` is the depth of
    a heading (title 0), the nesting of a list item (from 1), and 0 for all other roles.
    """

    id: str
    role: Role
    text: str
    section: str
    citation: str = ""
    level: int = 0
    language: str = ""

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences as spans of `text`, in order, without the white space between them."""
        if self.role in (Role.TITLE, Role.HEADING, Role.LABEL):
            return ((0, len(self.text)),) if self.text else ()
        from vdreader.core.segment import sentence_spans  # its patterns take a while to compile

        return sentence_spans(self.text, self.language)

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds `offset` (a code point), or the nearest before."""
        found = 0
        for index, (start, _) in enumerate(self.sentences):
            if start <= offset:
                found = index
        return found

    @property
    def is_body(self) -> bool:
        """Whether the passage carries text proper, rather than naming or announcing it."""
        return self.role in BODY_ROLES


@dataclass(frozen=True)
class Section:
    """A numbered or titled part; sections nest by `parent`, in the order of the text."""

    id: str
    number: str
    title: str
    level: int
    parent: str | None
    passages: tuple[str, ...]


@dataclass(frozen=True)
class Description:
    """What is said of a document beside its text: the front matter."""

    id: str
    title: str
    meeting: str
    date: date
    place: str
    language: str
    kind: str
    source: str = ""
    source_file: str = ""
    sha256: str = ""
    letterhead: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    origin: str = "bundled"

    @property
    def year(self) -> str:
        """The year that the document's id starts with."""
        return self.id.split("/", 1)[0]


@dataclass(frozen=True)
class Document:
    """One text in one language: its description, sections and passages in reading order."""

    about: Description
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    _index: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index = {passage.id: position for position, passage in enumerate(self.passages)}
        object.__setattr__(self, "_index", index)

    @property
    def id(self) -> str:
        """The document's id, `YEAR/KIND.LANG`."""
        return self.about.id

    @property
    def language(self) -> str:
        """The two-letter code of the language the document is written in."""
        return self.about.language

    @cached_property
    def _sections(self) -> dict[str, Section]:
        return {section.id: section for section in self.sections}

    def __contains__(self, passage: str) -> bool:
        return passage in self._index

    def passage(self, ident: str) -> Passage:
        """The passage of this id; KeyError if the document has none."""
        return self.passages[self._index[ident]]

    def position(self, ident: str) -> int:
        """The place of a passage in reading order, from 0."""
        return self._index[ident]

    def section(self, ident: str) -> Section:
        """The section of this id; KeyError if the document has none."""
        return self._sections[ident]

    def section_path(self, ident: str) -> tuple[Section, ...]:
        """A section with its ancestors, outermost first."""
        path: list[Section] = []
        step: str | None = ident
        while step is not None:
            section = self._sections[step]
            path.insert(0, section)
            step = section.parent
        return tuple(path)

    @cached_property
    def words(self) -> int:
        """The number of white-space separated words in all passages."""
        return sum(len(passage.text.split()) for passage in self.passages)
