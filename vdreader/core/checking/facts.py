"""Which facts of one language have no counterpart in the other: figures, names and acronyms.

Facts are compared a bead at a time, as often as they are stated. What a bead leaves over is looked
for in the rest of the passages concerned, since a translator may move a name into the next
sentence. Spans are code points of the passage that the fact stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vdreader.core.checking.figures import Figure, FigureKind
from vdreader.core.checking.names import Name, meets
from vdreader.core.checking.terms import says
from vdreader.core.document import Span


@dataclass(frozen=True)
class Sentence:
    """A sentence and what it states; the spans of its facts are within its own text.

    `start` is its offset in the passage, `order` its place in the document, from 0.
    """

    id: str
    passage: str
    order: int
    start: int
    text: str
    figures: tuple[Figure, ...]
    names: tuple[Name, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Everything it states."""
        items: tuple[Figure | Name, ...] = (*self.names, *self.figures)
        return tuple(Fact(self, item) for item in items)


@dataclass(frozen=True)
class Fact:
    """A figure or name with the sentence it stands in."""

    sentence: Sentence
    item: Figure | Name

    @property
    def span(self) -> Span:
        """Where it stands in its passage."""
        start, end = self.item.span
        return (self.sentence.start + start, self.sentence.start + end)

    @property
    def text(self) -> str:
        """Its words."""
        return self.sentence.text[slice(*self.item.span)]

    @property
    def keys(self) -> frozenset[str]:
        """What it is known by in any language."""
        item = self.item
        return item.keys if isinstance(item, Name) else frozenset({item.value})

    @property
    def soft(self) -> bool:
        """Whether it may be absent from the other side without a word."""
        return isinstance(self.item, Figure) and self.item.soft


@dataclass(frozen=True)
class Leftover:
    """The facts of a bead that the other side does not state as often, source and target."""

    source: tuple[Fact, ...]
    target: tuple[Fact, ...]


def leftover(
    source: Sequence[Sentence], target: Sequence[Sentence], languages: tuple[str, str]
) -> Leftover:
    """The facts that two aligned groups of sentences do not share."""
    left: tuple[list[Fact], list[Fact]] = ([], [])
    for kind in ("figures", "names"):
        ours, theirs = _facts(source, kind), _facts(target, kind)
        _cancel(ours, theirs)
        left[0].extend(ours)
        left[1].extend(theirs)
    ours = [fact for fact in left[0] if not _is_said(fact, target, languages[1])]
    theirs = [fact for fact in left[1] if not _is_said(fact, source, languages[0])]
    return Leftover(tuple(ours), tuple(theirs))


def states(sentences: Sequence[Sentence], fact: Fact, language: str) -> bool:
    """Whether any of the sentences states a fact of the other side."""
    name = isinstance(fact.item, Name)
    for sentence in sentences:
        others = sentence.names if name else sentence.figures
        if any(fact.keys & _keys(other) for other in others):
            return True
    return _is_said(fact, sentences, language)


def same(one: Fact, other: Fact) -> bool:
    """Whether two facts are one."""
    if isinstance(one.item, Figure) and isinstance(other.item, Figure):
        return one.item.value == other.item.value
    if isinstance(one.item, Name) and isinstance(other.item, Name):
        return bool(one.keys & other.keys)
    return False


def _facts(sentences: Sequence[Sentence], kind: str) -> list[Fact]:
    return [
        Fact(sentence, item)
        for sentence in sentences
        for item in (sentence.names if kind == "names" else sentence.figures)
    ]


def _cancel(ours: list[Fact], theirs: list[Fact]) -> None:
    """Take the facts that both have out of both lists; hard ones choose first."""
    for soft in (False, True):
        for fact in [fact for fact in ours if fact.soft == soft]:
            partners = [other for other in theirs if same(fact, other)]
            if partners:
                partner = min(partners, key=lambda other: (other.soft != soft, other.span))
                ours.remove(fact)
                theirs.remove(partner)


def _keys(item: Figure | Name) -> frozenset[str]:
    return item.keys if isinstance(item, Name) else frozenset({item.value})


def _is_said(fact: Fact, sentences: Sequence[Sentence], language: str) -> bool:
    """Whether the other side says a name in a form that is not counted: a compound, a cognate."""
    if isinstance(fact.item, Figure):
        return fact.item.kind is FigureKind.NUMBER and _in_digits(fact.item, sentences)
    if not fact.item.known:
        return any(meets(fact.item, sentence.text, language) for sentence in sentences)
    known = fact.item.known
    return any(says(_rest(s, fact), language, term) for s in sentences for term in known)


def _rest(sentence: Sentence, fact: Fact) -> str:
    """The sentence without the names that are counted as the fact's counterparts already."""
    text = sentence.text
    for name in sentence.names:
        if name.keys & fact.keys:
            start, end = name.span
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _in_digits(figure: Figure, sentences: Sequence[Sentence]) -> bool:
    """Whether an ordinal is a plain number there (`XXIe`, *21*), or part of a date or reference."""
    wanted = figure.value.removeprefix("ord:")
    return any(
        wanted == other.value.removeprefix("ord:") and other.value != figure.value
        for sentence in sentences
        for other in sentence.figures
    )
