"""Comparing two documents of the library: find, then apply what people decided."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from typing import Any

from vdreader.core.classify import classify
from vdreader.core.comparison import Comparison, Kind
from vdreader.core.document import Document
from vdreader.core.evidence import Progress
from vdreader.core.matching import match
from vdreader.core.verdicts import (
    CuratedLink,
    Curation,
    Decided,
    Verdict,
    curated,
    with_verdicts,
)
from vdreader.errors import KnownError
from vdreader.reading.library import Library


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
        return Curation(tuple(_curated(row) for row in table.get("link", ())))
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


def _sentence(written: str) -> tuple[str, int]:
    """A passage's id and a sentence number, from "2.next-3/0"."""
    ident, _, number = written.rpartition("/")
    return ident, int(number)


def _name(document: Document) -> str:
    return document.id.replace("/", "-")
