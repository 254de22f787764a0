"""The words of searching in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from vdreader.core.document import Description, Role
from vdreader.core.searching.query import Via
from vdreader.gui import words
from vdreader.gui.counted import Counted

if TYPE_CHECKING:
    from vdreader.reading.hits import Hit, Results, Years

_MOST_YEARS = 8


def text(about: Description) -> str:
    """A text in short: "2021 · Brussels, FR"."""
    return f"{words.meeting(about)}, {about.language.upper()}"


def kind(about: Description) -> str:
    """What sort of text it is, where it is no declaration."""
    return "" if about.kind == "declaration" else words.document_kind(about.kind)


def place(hit: Hit) -> str:
    """A passage by its number, or by what it is."""
    if hit.citation:
        return f"§ {hit.citation}"
    translate = QCoreApplication.translate
    names = {
        Role.TITLE: translate("Search", "Title"),
        Role.HEADING: translate("Search", "Heading"),
        Role.LABEL: translate("Search", "Label"),
    }
    return names.get(hit.role, "")


def via(hit: Hit) -> str:
    """How a passage was found, where that is not by the words that were typed."""
    found = {found.via for found in hit.found}
    translate = QCoreApplication.translate
    if Via.WORD in found:
        return ""
    if Via.FORM in found:
        return translate("Search", "another form")
    return translate("Search", "other language")


def summary(results: Results) -> str:
    """How much was found: "8 passages in 3 texts", and how much of it is listed."""
    translate = QCoreApplication.translate
    said = translate("Search", "{passages} in {texts}").format(
        passages=Counted().passages(results.total), texts=Counted().texts(len(results.documents))
    )
    if len(results.hits) < results.total:
        listed = translate("Search", "the first {count} are listed")
        said += f" ({listed.format(count=QLocale().toString(len(results.hits)))})"
    return said


def over_the_years(rows: tuple[Years, ...]) -> str:
    """How often words stand in the texts year by year: "2018 –, 2021 1×, 2023 –"."""
    said = []
    for row in rows:
        shown = row.times[-_MOST_YEARS:]
        times = [f"{year} {f'{count}×' if count else '–'}" for year, count in shown]
        line = ", ".join(["…", *times] if len(shown) < len(row.times) else times)
        said.append(f"{row.language.upper()} {line}" if len(rows) > 1 else line)
    return "  ·  ".join(said)
