"""What the overview's shapes stand for, in the language of the interface."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from vdreader.core.comparing.comparison import Kind
from vdreader.core.document import Document
from vdreader.gui import words
from vdreader.gui.counted import Counted
from vdreader.reading.overview import Bar, Edge, Fate, Flow, Scene


def fates() -> dict[Fate, str]:
    """The words of the legend, each with its sign."""
    translate = QCoreApplication.translate
    return {
        Fate.KEPT: f"{words.SIGNS[Kind.KEPT]} " + translate("Overview", "kept"),
        Fate.REWORDED: f"{words.SIGNS[Kind.REWORDED]} "
        + translate("Overview", "reworded, split or merged"),
        Fate.MOVED: f"{words.SIGNS[Kind.MOVED]} " + translate("Overview", "moved"),
        Fate.NEW: f"{words.SIGNS[Kind.NEW]} " + translate("Overview", "new"),
        Fate.DROPPED: f"{words.SIGNS[Kind.DROPPED]} " + translate("Overview", "dropped"),
    }


def describe(scene: Scene, shape: Bar | Flow | Edge) -> str:
    """One line: what a bar, a flow or an edge is."""
    if isinstance(shape, Bar):
        return _bar(scene, shape)
    comparison = scene.comparisons[shape.comparison]
    if isinstance(shape, Flow):
        change = comparison.changes[shape.change]
        ends = (
            f"{words.citation(comparison.old, comparison.old.passage(shape.old))}"
            f" → {words.citation(comparison.new, comparison.new.passage(shape.new))}"
        )
        count = len(change.old) + len(change.new)
        text = f"{words.SIGNS[change.kind]} {words.kind(change.kind)}: {ends}"
        if count > 2:
            text += " · " + Counted().one_of(count)
        return text
    document = comparison.new if shape.fate is Fate.NEW else comparison.old
    kind = Kind.NEW if shape.fate is Fate.NEW else Kind.DROPPED
    counted = Counted().passages(len(shape.passages))
    cited = _cited(document, shape.passages)
    return f"{words.SIGNS[kind]} {words.kind(kind)}: {cited} · {counted}"


def _cited(document: Document, passages: tuple[str, ...]) -> str:
    """A run of passages: "2023 § 2.8" or "2023 § 2.8 – 2.12"."""
    numbers = [c for ident in passages if (c := document.passage(ident).citation)]
    year = document.about.year
    if not numbers:
        return year
    last = f" – {numbers[-1]}" if len(numbers) > 1 else ""
    return f"{year} § {numbers[0]}{last}"


def _bar(scene: Scene, bar: Bar) -> str:
    document = scene.columns[bar.column].document
    counted = Counted().words(bar.words)
    text = f"{document.about.year} · {bar.title} · {counted}"
    arrived = _counts(scene, bar)
    return f"{text} · {arrived}" if arrived else text


def _counts(scene: Scene, bar: Bar) -> str:
    """The changes of a section's passages since the year before, by kind."""
    if bar.column == 0:
        return ""
    comparison = scene.comparisons[bar.column - 1]
    passages = comparison.new.section(bar.section).passages
    counted = Counter(comparison.changes[n].kind for n in {comparison.of_new[i] for i in passages})
    return ", ".join(
        f"{words.SIGNS[kind]} {words.kind(kind)}\u00a0{counted[kind]}"
        for kind in Kind
        if counted[kind]
    )
