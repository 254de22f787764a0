"""Comparing two documents of the library: find, then apply what people decided."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from typing import Any

from vdreader.core.comparing.classify import classify
from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.comparing.evidence import Progress
from vdreader.core.comparing.followup import FollowUp, follow_up
from vdreader.core.comparing.matching import match
from vdreader.core.comparing.timeline import Timeline, timeline
from vdreader.core.comparing.verdicts import (
    CuratedLink,
    Curation,
    Decided,
    Verdict,
    curated,
    with_verdicts,
)
from vdreader.core.document import Document
from vdreader.errors import KnownError
from vdreader.reading.library import Library
from vdreader.reading.years import readable, traced

Verdicts = Callable[[str, str], Sequence[Verdict]]
"""The user's verdicts on an older and a newer document, by their ids."""


def no_verdicts(old: str, new: str) -> Sequence[Verdict]:
    """For those who have no verdicts."""
    return ()


def compare(
    library: Library,
    old_id: str,
    new_id: str,
    *,
    automatic: bool = False,
    verdicts: Sequence[Verdict] = (),
    progress: Progress | None = None,
) -> Comparison:
    """Compare two documents of one language; KnownError where that makes no sense.

    With `automatic` neither the curated links nor the user's verdicts count. `progress` may raise
    to cancel.
    """
    old, new = library.document(old_id), library.document(new_id)
    return compare_documents(
        old,
        new,
        curation=None if automatic else curation_of(library, old, new),
        verdicts=() if automatic else verdicts,
        progress=progress,
    )


def compare_documents(
    old: Document,
    new: Document,
    *,
    curation: Curation | None = None,
    verdicts: Sequence[Verdict] = (),
    progress: Progress | None = None,
) -> Comparison:
    """Compare two documents that are at hand, bundled or imported."""
    if old.id == new.id:
        raise KnownError("“{id}” cannot be compared with itself; name two documents.", id=old.id)
    if old.language != new.language:
        raise KnownError(
            "“{old}” and “{new}” are in different languages; compare two texts of one language.",
            old=old.id,
            new=new.id,
        )
    found = curated(old, new, curation) if curation else Decided(match(old, new, progress))
    decided = with_verdicts(old, new, found, verdicts)
    return classify(old, new, decided.links, decided.rulings)


def curation_of(library: Library, old: Document, new: Document) -> Curation | None:
    """What ships with the corpus on two documents; None where nothing does."""
    file = f"links/{_name(old)}--{_name(new)}.toml"
    content = library.verified(file)
    return None if content is None else read_curation(content.decode("utf-8"), file)


def read_curation(text: str, file: str) -> Curation:
    """A file of curated links; KnownError names it when it is not one."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
        return Curation(
            tuple(_curated(row) for row in table.get("link", ())),
            tuple(_alone(row) for row in table.get("none", ())),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise KnownError(
            "The corpus file {file} cannot be read ({problem}); install vdreader again.",
            file=file,
            problem=str(error),
        ) from error


def _curated(row: dict[str, Any]) -> CuratedLink:
    kind = str(row.get("kind", ""))
    return CuratedLink(
        tuple(map(str, row["old"])),
        tuple(map(str, row["new"])),
        tuple((*_sentence(one), *_sentence(other)) for one, other in row["pairs"]),
        Kind(kind) if kind else None,
        str(row.get("reason", "")),
    )


def _alone(row: dict[str, Any]) -> tuple[bool, str, str]:
    return "new" in row, str(row["new"] if "new" in row else row["old"]), str(row["reason"])


def _sentence(written: str) -> tuple[str, int]:
    """A passage's id and a sentence number, from "2.next-3/0"."""
    ident, _, number = written.rpartition("/")
    return ident, int(number)


def _name(document: Document) -> str:
    return document.id.replace("/", "-")


def timeline_of(
    library: Library,
    passage: str,
    *,
    automatic: bool = False,
    verdicts: Verdicts = no_verdicts,
    left_out: Callable[[KnownError], None] = lambda _: None,
) -> Timeline:
    """The timeline of `YEAR/KIND.LANG#ID` over the documents beside its own (`years.line`).

    `verdicts` gives the user's verdicts on two documents by their ids; `left_out` is told of each
    other text that cannot be read.
    """
    ident, mark, local = passage.partition("#")
    document = library.document(ident)
    if not mark or local not in document:
        raise KnownError(
            "There is no passage “{passage}”; name it as YEAR/KIND.LANG#ID.", passage=passage
        )
    present = readable(library, traced(library, ident), left_out)
    documents = [library.document(one) for one in present]

    def between(old: Document, new: Document) -> Comparison:
        given = verdicts(old.id, new.id)
        return compare(library, old.id, new.id, automatic=automatic, verdicts=given)

    return timeline(documents, present.index(ident), local, between)


def follow_up_of(
    library: Library,
    old_id: str,
    new_id: str,
    *,
    automatic: bool = False,
    verdicts: Sequence[Verdict] = (),
) -> FollowUp:
    """What the newer document says of the older one's commitments."""
    return follow_up(compare(library, old_id, new_id, automatic=automatic, verdicts=verdicts))
