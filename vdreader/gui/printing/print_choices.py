"""What is chosen in the print dialog: a value that can be remembered, and what it asks of paper."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum

from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.paper.options import (
    LARGEST,
    SMALLEST,
    NotePlace,
    Options,
    Orientation,
    Paper,
    Scope,
)

KINDS = ("compare", "parallel", "timeline", "followup", "discrepancies", "notes")
LANGUAGES = ("fr", "nl", "en")


class Extent(StrEnum):
    """How much is printed."""

    WHOLE = "whole"
    SECTION = "section"
    PASSAGES = "passages"
    FILTERED = "filtered"
    LIBRARY = "library"


_OF_A_TEXT = (Extent.WHOLE, Extent.SECTION, Extent.PASSAGES)
EXTENTS = {
    "compare": (*_OF_A_TEXT, Extent.FILTERED),
    "parallel": _OF_A_TEXT,
    "timeline": (Extent.WHOLE,),
    "followup": (*_OF_A_TEXT, Extent.FILTERED),
    "discrepancies": _OF_A_TEXT,
    "notes": (Extent.WHOLE, Extent.LIBRARY),
}
"""Which extents each kind of print can have."""


@dataclass(frozen=True)
class Choices:
    """One state of the dialog, but for the kind of print."""

    extent: str = Extent.WHOLE
    notes: str = NotePlace.MARGIN
    line_numbers: bool = False
    marking: str = ""
    paper: str = Paper.A4
    orientation: str = Orientation.LANDSCAPE
    font_size: float = 9.5
    black_and_white: bool = False
    language: str = "fr"
    author: str = ""

    def options(self, scope: Scope) -> Options:
        """These choices for the paginator."""
        return Options(
            Paper(self.paper),
            Orientation(self.orientation),
            self.font_size,
            NotePlace(self.notes),
            self.line_numbers,
            " ".join(self.marking.split()),
            self.black_and_white,
            scope,
        )


_ALLOWED = {
    "extent": tuple(Extent),
    "notes": (NotePlace.MARGIN, NotePlace.END, NotePlace.NONE),
    "paper": tuple(Paper),
    "orientation": tuple(Orientation),
    "language": LANGUAGES,
}


def written(choices: Choices) -> str:
    """Choices as a line of the settings."""
    return json.dumps(asdict(choices), ensure_ascii=False)


def read(text: str, default: Choices) -> Choices:
    """Choices from a line of the settings; what makes no sense there stays as in `default`."""
    try:
        said = json.loads(text) if text else {}
    except ValueError:
        return default
    return taken(said, default)


def taken(said: object, default: Choices) -> Choices:
    """Choices from what was read, field by field."""
    if not isinstance(said, dict):
        return default
    good: dict[str, object] = {}
    for part in fields(Choices):
        value, usual = said.get(part.name), getattr(default, part.name)
        if part.name in _ALLOWED:
            if value in _ALLOWED[part.name]:
                good[part.name] = str(value)
        elif isinstance(usual, bool) or not isinstance(usual, float):
            if type(value) is (bool if isinstance(usual, bool) else str):
                good[part.name] = value
        elif isinstance(value, int | float) and SMALLEST <= value <= LARGEST:
            good[part.name] = float(value)
    return replace(default, **good)  # type: ignore[arg-type]  # each is of its field's type


@dataclass(frozen=True)
class Subject:
    """What lies open: the texts, the comparison, where the reader is, what the filters let through.

    `section` and `passages` are of the left text; `at` is the passage that a timeline follows;
    `texts` says in words what each kind of print is made of.
    """

    left: str
    right: str | None = None
    older: str = ""
    section: str = ""
    section_title: str = ""
    passages: frozenset[str] = frozenset()
    passages_title: str = ""
    at: str = ""
    kinds: frozenset[Kind] = frozenset(Kind)
    comparison: Comparison | None = None
    texts: Mapping[str, str] = field(default_factory=dict)

    def can_print(self, kind: str) -> bool:
        """Whether there is something of this kind."""
        needs: dict[str, object] = {
            "compare": self.older,
            "followup": self.older,
            "discrepancies": self.right,
            "timeline": self.at,
        }
        return bool(needs.get(kind, True))

    def documents(self, kind: str, extent: str) -> tuple[str, ...]:
        """The documents that a kind of print is made of, as `jobs.build` wants them."""
        if kind in ("compare", "followup"):
            return self.older, self.left
        if kind == "timeline":
            return (f"{self.left}#{self.at}",)
        if kind == "notes" and extent == Extent.LIBRARY:
            return ()
        return (self.left, self.right) if self.right else (self.left,)

    def scope(self, kind: str, extent: str) -> Scope:
        """What part of it is printed."""
        if extent == Extent.FILTERED:
            return Scope(kinds=self.kinds)
        if kind == "followup" and extent in (Extent.SECTION, Extent.PASSAGES):
            return Scope(passages=self._older_passages(extent))
        if extent == Extent.SECTION:
            return Scope(sections=frozenset({self.section}))
        if extent == Extent.PASSAGES:
            return Scope(passages=self.passages)
        return Scope()

    def _older_passages(self, extent: str) -> frozenset[str]:
        """The older passages that became those of the section, or the selected ones."""
        if self.comparison is None:
            return frozenset()
        new, wanted = self.comparison.new, self.passages
        if extent == Extent.SECTION:
            wanted = frozenset(
                passage.id
                for passage in new.passages
                if any(one.id == self.section for one in new.section_path(passage.section))
            )
        changes = (change for change in self.comparison.changes if wanted.intersection(change.new))
        return frozenset(ident for change in changes for ident in change.old)

    def allows(self, kind: str, extent: str) -> bool:
        """Whether a kind of print can have this extent now."""
        if extent not in EXTENTS[kind]:
            return False
        if extent == Extent.SECTION:
            return bool(self.section)
        if extent == Extent.PASSAGES:
            return bool(self.passages)
        return True
