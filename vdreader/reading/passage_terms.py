"""The terms of a passage with their counterparts, and whether these stand in the other version.

Spans are code points in the passage that they are given with.
"""

from __future__ import annotations

from dataclasses import dataclass

from vdreader.core.aligning.alignment import Alignment
from vdreader.core.checking.terms import Mention, Term, Terms, says
from vdreader.core.document import Document
from vdreader.reading.parallel import LEFT, Place


@dataclass(frozen=True)
class PassageTerm:
    """A term where a passage has it, and where the counterpart passage has its counterpart.

    `said` is None where there is no counterpart passage to look in. It can be true without a place
    in `there`: a counterpart may stand in pieces or inside a compound.
    """

    terms: tuple[Term, ...]
    text: str
    expected: tuple[str, ...]
    here: tuple[Place, ...]
    there: tuple[Place, ...]
    said: bool | None


def passage_terms(
    terms: Terms,
    document: Document,
    passage: str,
    counterpart: tuple[Document, tuple[str, ...]] | None,
) -> tuple[PassageTerm, ...]:
    """The terms of a passage in the order of its text, each once.

    `counterpart` is the other version with the passages that answer to this one.
    """
    text = document.passage(passage).text
    grouped: dict[tuple[str, ...], list[Mention]] = {}
    for mention in terms.in_text(text, document.language):
        grouped.setdefault(tuple(term.key for term in mention.terms), []).append(mention)
    return tuple(
        _with_counterpart(terms, passage, text, mentions, counterpart)
        for mentions in grouped.values()
    )


def counterpart_of(
    alignment: Alignment | None, side: int, passage: str
) -> tuple[Document, tuple[str, ...]] | None:
    """The other version and the passages that answer to one; None where nothing does."""
    if alignment is None:
        return None
    bead = (alignment.of_source if side == LEFT else alignment.of_target).get(passage)
    answering = () if bead is None else bead.target if side == LEFT else bead.source
    if not answering:
        return None
    return (alignment.target if side == LEFT else alignment.source), answering


def _with_counterpart(
    terms: Terms,
    passage: str,
    text: str,
    mentions: list[Mention],
    counterpart: tuple[Document, tuple[str, ...]] | None,
) -> PassageTerm:
    meant = mentions[0].terms
    start, end = mentions[0].span
    here = tuple((passage, mention.span) for mention in mentions)
    if counterpart is None:
        return PassageTerm(meant, text[start:end], (), here, (), None)
    other, answering = counterpart
    language = other.language
    expected = tuple(dict.fromkeys(e for term in meant for e in term.expressions(language)))
    there = tuple(
        (ident, mention.span)
        for ident in answering
        for mention in terms.in_text(other.passage(ident).text, language)
        if not {term.key for term in meant}.isdisjoint(term.key for term in mention.terms)
    )
    whole = "\n".join(other.passage(ident).text for ident in answering)
    said = bool(there) or any(says(whole, language, term) for term in meant)
    return PassageTerm(meant, text[start:end], expected, here, there, said)
