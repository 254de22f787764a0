"""What is put on paper, before any page is known: headings and rows of cells, in reading order.

A sheet knows neither fonts nor lengths nor files. The paginator sets it in pages, the exports
write it as HTML or DOCX, and all of them carry the same words. Notes are numbered from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vdreader.core.document import Span


class Style(StrEnum):
    """What a block is, and so how it is set."""

    TEXT = "text"
    HEADING = "heading"
    STRONG = "strong"
    LABEL = "label"
    KIND = "kind"
    NOTE = "note"


class Tone(StrEnum):
    """A colour by its meaning; what it says is always said in words or by a line as well."""

    PLAIN = "plain"
    MUTED = "muted"
    REWORDED = "reworded"
    MOVED = "moved"
    NEW = "new"
    DROPPED = "dropped"
    ALERT = "alert"


@dataclass(frozen=True)
class Run:
    """Words of one appearance. `edit` is `-` for deleted, `+` for inserted, else empty.

    `notes` are the numbers of the notes that stand on these words; `closes` those that end here.
    """

    text: str
    edit: str = ""
    tone: Tone = Tone.PLAIN
    strong: bool = False
    italic: bool = False
    notes: tuple[int, ...] = ()
    closes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Block:
    """One paragraph of a cell; `label` stands in the gutter beside its first line.

    `note` is the number of the note whose words these are; a note can have several paragraphs.
    """

    runs: tuple[Run, ...]
    style: Style = Style.TEXT
    label: str = ""
    note: int = 0

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Cell:
    """What one row says in one column."""

    blocks: tuple[Block, ...] = ()

    @property
    def text(self) -> str:
        """The words of all blocks, a line each."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True)
class Column:
    """A column: its head, its share of the width, and whether it has a gutter for labels.

    `reading` columns carry the text proper: their lines are the ones that are numbered.
    """

    head: str
    share: float
    gutter: bool = False
    reading: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading over the whole width; level 0 is the title of the sheet."""

    text: str
    level: int = 1
    details: tuple[tuple[Run, ...], ...] = ()
    bookmark: str = ""


@dataclass(frozen=True)
class Row:
    """One row of cells, or one cell over the whole width (`wide`).

    `keep` holds it on the page of the row that follows. `level` is that of its bookmark, from 1 as
    of a heading; 0 stands below the last heading. A row with a `rule` has a hairline below it.
    """

    cells: tuple[Cell, ...]
    keep: bool = False
    bookmark: str = ""
    wide: bool = False
    level: int = 0
    rule: bool = True


@dataclass(frozen=True)
class Place:
    """The words of a document that a note stands on: a span of code points in a passage.

    `quote` are the words as they were when the note was made, `state` how surely it stands there.
    """

    document: str
    passage: str
    span: Span
    quote: str = ""
    state: str = ""


@dataclass(frozen=True)
class SheetNote:
    """A note as it is printed: `heading` says its kind, `body` is plain text."""

    number: int
    heading: str
    body: str
    author: str = ""
    created: date | None = None
    tags: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """All that is printed in one job; every row has as many cells as there are columns."""

    title: str
    running: str
    language: str
    columns: tuple[Column, ...]
    items: tuple[Heading | Row, ...]
    documents: tuple[str, ...] = ()
    notes: tuple[SheetNote, ...] = ()
