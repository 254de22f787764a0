"""The follow-up as rows of words: commitments and answers, names, what was said and signed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from vdreader.core.comparing.comparison import Comparison, Kind, Link
from vdreader.core.comparing.followup import Answer, FollowUp, Statement, Voice, statements
from vdreader.core.comparing.named import Naming
from vdreader.core.document import Document, Span
from vdreader.gui import words
from vdreader.gui.counted import Counted

_PLACES = 3  # as many are named before it says how many more there are


class View(StrEnum):
    """The tables of a follow-up."""

    COMMITMENTS = "commitments"
    VANISHED = "vanished"
    STATEMENTS = "statements"


@dataclass(frozen=True)
class End:
    """Where a click goes."""

    document: str
    passage: str
    offset: int


@dataclass(frozen=True)
class Row:
    """One line: what was said, what became of it, what is said now; `order` sorts by place."""

    said: str
    fate: str
    answer: str
    kind: Kind | None
    old: End | None
    new: End | None
    order: tuple[int, int]


def rows_of(followed: FollowUp, view: View) -> list[Row]:
    """The rows of one of the tables, in the order of the text."""
    if view is View.COMMITMENTS:
        return [_answered(followed.comparison, answer) for answer in followed.answers]
    if view is View.VANISHED:
        return _vanished(followed)
    comparison = followed.comparison
    return [
        _stated(comparison, one, n)
        for n, one in enumerate(statements(comparison))
        # What was said and signed stands once, with what was said.
        if one.document == comparison.old.id or one.voice is Voice.SIGNED_ONLY
    ]


def _answered(comparison: Comparison, answer: Answer) -> Row:
    old, given = comparison.old, answer.commitment
    said = _quoted(old, given.passage, given.span)
    fate = f"{words.SIGNS[answer.kind]} {words.kind(answer.kind)}"
    old_end = End(old.id, given.passage, given.span[0])
    order = (old.position(given.passage), given.span[0])
    if not answer.links:
        nothing = QCoreApplication.translate("FollowUp", "Nothing answers to it")
        return Row(said, fate, nothing, answer.kind, old_end, None, order)
    return Row(
        said,
        fate,
        "\n".join(_quoted(comparison.new, link.new, link.new_span) for link in _best(answer.links)),
        answer.kind,
        old_end,
        _new_end(comparison, answer.links),
        order,
    )


def _best(links: tuple[Link, ...]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: -link.score))


def _new_end(comparison: Comparison, links: tuple[Link, ...]) -> End | None:
    first = next(iter(_best(links)), None)
    return End(comparison.new.id, first.new, first.new_span[0]) if first else None


def _quoted(document: Document, passage: str, span: Span) -> str:
    """A citation and the words: "2021 § 2.1  Les deux pays…"."""
    found = document.passage(passage)
    return f"{words.citation(document, found)}  {found.text[slice(*span)]}"


def _vanished(followed: FollowUp) -> list[Row]:
    rows = []
    old = followed.comparison.old
    for thing in followed.vanished:
        passages = dict.fromkeys(ident for ident, _ in thing.places)
        cited = [words.citation(old, old.passage(ident)) for ident in passages]
        more = len(cited) - _PLACES
        text = ", ".join(cited[:_PLACES])
        if more > 0:
            text += " " + Counted().more(more)
        ident, (start, _) = thing.places[0]
        end = End(old.id, ident, start)
        order = (old.position(ident), start)
        rows.append(Row(thing.text, naming(thing.naming), text, None, end, None, order))
    return rows


def _stated(comparison: Comparison, one: Statement, number: int) -> Row:
    said = one.document == comparison.old.id
    document = comparison.old if said else comparison.new
    text = _quoted(document, one.passage, (0, len(document.passage(one.passage).text)))
    here = End(document.id, one.passage, 0)
    if not said:
        return Row("", voice(one.voice), text, Kind.NEW, None, here, (1, number))
    answers = "\n".join(
        _quoted(comparison.new, link.new, link.new_span) for link in _best(one.links)
    )
    kind = None if one.links else Kind.DROPPED
    there = _new_end(comparison, one.links)
    return Row(text, voice(one.voice), answers, kind, here, there, (0, number))


def voice(value: Voice) -> str:
    """Whether something was said to the press, signed, or both."""
    translate = QCoreApplication.translate
    return {
        Voice.SAID_AND_SIGNED: f"{words.SIGNS[Kind.REWORDED]} "
        + translate("FollowUp", "Said and signed"),
        Voice.SAID_ONLY: f"{words.SIGNS[Kind.DROPPED]} " + translate("FollowUp", "Said only"),
        Voice.SIGNED_ONLY: f"{words.SIGNS[Kind.NEW]} " + translate("FollowUp", "Signed only"),
    }[value]


def naming(value: Naming) -> str:
    """What sort of thing is named."""
    translate = QCoreApplication.translate
    return {
        Naming.NAME: translate("FollowUp", "Name"),
        Naming.BODY: translate("FollowUp", "Body"),
        Naming.PLACE: translate("FollowUp", "Place"),
        Naming.DATE: translate("FollowUp", "Date or deadline"),
        Naming.INSTRUMENT: translate("FollowUp", "Instrument"),
        Naming.NUMBER: translate("FollowUp", "Number"),
    }[value]
