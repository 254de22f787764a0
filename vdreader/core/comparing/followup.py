"""What a later text says of an earlier one's commitments, and what it no longer names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vdreader.core.comparing.commitments import Commitment, commitments
from vdreader.core.comparing.comparison import Comparison, Kind, Link
from vdreader.core.comparing.named import Named, Naming, key_of, named
from vdreader.core.document import Document, Role, Span


@dataclass(frozen=True)
class Answer:
    """A commitment and the links to what is said of it later; `kind` is dropped without any."""

    commitment: Commitment
    links: tuple[Link, ...]
    kind: Kind


@dataclass(frozen=True)
class Vanished:
    """A thing that the old text names, the places where it does, and the new one does not."""

    text: str
    naming: Naming
    places: tuple[tuple[str, Span], ...]


@dataclass(frozen=True)
class FollowUp:
    """The old text's commitments with their answers, and the named things that disappeared."""

    comparison: Comparison
    answers: tuple[Answer, ...]
    vanished: tuple[Vanished, ...]


def follow_up(comparison: Comparison) -> FollowUp:
    """Look up every commitment and every named thing of the old text in the new one."""
    links: dict[str, list[tuple[Link, Kind]]] = {}
    for change in comparison.changes:
        for link in change.links:
            links.setdefault(link.old, []).append((link, change.kind))
    answers: list[Answer] = []
    for commitment in commitments(comparison.old):
        start, end = commitment.span
        found = [
            (link, kind)
            for link, kind in links.get(commitment.passage, ())
            if link.old_span[0] < end and start < link.old_span[1]
        ]
        kind = max(found, key=lambda row: row[0].score)[1] if found else Kind.DROPPED
        answers.append(Answer(commitment, tuple(link for link, _ in found), kind))
    return FollowUp(comparison, tuple(answers), vanished(comparison.old, comparison.new))


def vanished(old: Document, new: Document) -> tuple[Vanished, ...]:
    """The bodies, places, deadlines and instruments that `old` names and `new` does not.

    A thing is still named when all words of its key stand in one passage of the new text.
    """
    passages = [frozenset(key_of(passage.text).split()) for passage in new.passages]
    found: dict[str, list[tuple[Named, str]]] = {}
    for passage in old.passages:
        if passage.role is Role.TITLE:  # its capitals are an ornament
            continue
        for thing in named(passage.text, passage.language):
            if thing.naming is not Naming.NUMBER and thing.key:
                found.setdefault(thing.key, []).append((thing, passage.id))
    return tuple(
        Vanished(
            places[0][0].text,
            places[0][0].naming,
            tuple((ident, (thing.start, thing.end)) for thing, ident in places),
        )
        for key, places in found.items()
        if not any(words.issuperset(key.split()) for words in passages)
    )


class Voice(StrEnum):
    """Whether something was said to the press, signed, or both."""

    SAID_AND_SIGNED = "said_and_signed"
    SAID_ONLY = "said_only"
    SIGNED_ONLY = "signed_only"


@dataclass(frozen=True)
class Statement:
    """A passage of what was said or signed, and its links to the other text."""

    document: str
    passage: str
    voice: Voice
    links: tuple[Link, ...]


def statements(comparison: Comparison) -> tuple[Statement, ...]:
    """Said and signed, said only, signed only; `old` is what was said, `new` what was signed."""
    of_old: dict[str, list[Link]] = {}
    of_new: dict[str, list[Link]] = {}
    for change in comparison.changes:
        for link in change.links:
            of_old.setdefault(link.old, []).append(link)
            of_new.setdefault(link.new, []).append(link)
    rows: list[Statement] = []
    sides = (
        (comparison.old, of_old, Voice.SAID_ONLY),
        (comparison.new, of_new, Voice.SIGNED_ONLY),
    )
    for document, links, alone in sides:
        for passage in document.passages:
            if passage.is_body:
                found = tuple(links.get(passage.id, ()))
                voice = Voice.SAID_AND_SIGNED if found else alone
                rows.append(Statement(document.id, passage.id, voice, found))
    return tuple(rows)
