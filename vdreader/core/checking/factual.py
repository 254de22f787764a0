"""From facts without counterpart to findings: what differs, what one side has alone or once more.

Two leftovers of one sort are one change (`Anvers` / *Gent*) when the facts around them are the same
on both sides; else each stands alone. A fact that the other side states less often is a lesser
matter than one it does not state at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vdreader.core.checking.discrepancy import Code, DiscrepancyKind, Finding, Place, Severity
from vdreader.core.checking.facts import Fact, Leftover, Sentence, same, states
from vdreader.core.checking.figures import Figure, FigureKind
from vdreader.core.checking.names import Name

_GAP = re.compile(r"[\s\-’']{0,2}(?:d[eu]s?|van|la|l|den|der)?[\s\-’']{0,2}")


@dataclass(frozen=True)
class _Lone:
    """A run of leftover facts that make one name, and whether the other side has it elsewhere."""

    facts: tuple[Fact, ...]
    repeated: bool

    @property
    def first(self) -> Fact:
        return self.facts[0]

    @property
    def place(self) -> Place:
        sentence = self.first.sentence
        start, end = self.first.item.span[0], self.facts[-1].item.span[1]
        span = (sentence.start + start, sentence.start + end)
        return Place(sentence.passage, span, sentence.text[start:end])


def stated(
    left: Leftover,
    source: Sequence[Sentence],
    target: Sequence[Sentence],
    languages: tuple[str, str],
) -> list[Finding]:
    """The findings of a bead from the facts left over in it."""
    ours = _lone(left.source, target, languages[1])
    theirs = _lone(left.target, source, languages[0])
    found = []
    for sort in (_written, _sort):
        for mine in list(ours):
            rivals = [other for other in theirs if sort(mine.first) == sort(other.first)]
            other = next((o for o in rivals if _one_change(mine, o, (source, target), left)), None)
            if other:
                ours.remove(mine)
                theirs.remove(other)
                found.append(_finding(Code.DIFFER, mine, other))
    for mine in ours:
        code = Code.MORE_SOURCE if mine.repeated else Code.ONLY_SOURCE
        if _matters(mine):
            found.append(_finding(code, mine, None))
    for other in theirs:
        code = Code.MORE_TARGET if other.repeated else Code.ONLY_TARGET
        if _matters(other):
            found.append(_finding(code, None, other))
    return found


def _lone(facts: Sequence[Fact], others: Sequence[Sentence], language: str) -> list[_Lone]:
    """Leftovers joined into names, each once; the acronym stands for a thing also spelled out."""
    found: list[_Lone] = []
    for fact in facts:
        repeated = states(others, fact, language)
        twin = next((n for n, lone in enumerate(found) if same(lone.first, fact)), None)
        if twin is not None:
            if isinstance(fact.item, Name) and fact.item.acronym:
                found[twin] = _Lone((fact,), repeated)
        elif found and found[-1].repeated == repeated and _adjoin(found[-1].facts[-1], fact):
            found[-1] = _Lone((*found[-1].facts, fact), repeated)
        else:
            found.append(_Lone((fact,), repeated))
    return found


def _adjoin(one: Fact, other: Fact) -> bool:
    """Whether two words unknown to the terms make one name, or a hyphen does: `Jan Jambon`."""
    if one.sentence is not other.sentence:
        return False
    between = one.sentence.text[one.item.span[1] : other.item.span[0]]
    names = isinstance(one.item, Name) and isinstance(other.item, Name)
    if names and between == "-":
        return True
    return _unknown(one) and _unknown(other) and bool(_GAP.fullmatch(between))


def _unknown(fact: Fact) -> bool:
    return isinstance(fact.item, Name) and not fact.item.known and not fact.item.acronym


def _one_change(
    mine: _Lone, other: _Lone, sides: tuple[Sequence[Sentence], Sequence[Sentence]], left: Leftover
) -> bool:
    if mine.repeated and other.repeated:
        return False
    ours = _neighbours(mine.first, sides[0], left.source)
    theirs = _neighbours(other.first, sides[1], left.target)
    return any(_alike(one, two) for one, two in zip(ours, theirs, strict=True))


def _written(fact: Fact) -> str:
    acronym = isinstance(fact.item, Name) and fact.item.acronym
    return "acronym" if acronym else _sort(fact)


def _sort(fact: Fact) -> str:
    if isinstance(fact.item, Figure):
        return fact.item.kind.value
    return "adjective" if fact.item.adjective else "name"


def _neighbours(
    fact: Fact, side: Sequence[Sentence], left: Sequence[Fact]
) -> tuple[Fact | None, Fact | None]:
    """The nearest facts before and after that do have a counterpart."""
    shared = [other for sentence in side for other in sentence.facts if other not in left]
    place = _position(fact)
    before = [other for other in shared if _position(other) < place]
    after = [other for other in shared if _position(other) > place]
    return max(before, key=_position, default=None), min(after, key=_position, default=None)


def _position(fact: Fact) -> tuple[int, int]:
    return (fact.sentence.order, fact.item.span[0])


def _alike(one: Fact | None, other: Fact | None) -> bool:
    if one is None or other is None:
        return one is other
    return same(one, other)


def _matters(lone: _Lone) -> bool:
    """Whether a fact alone is worth a flag: not a soft one, nor a number word said once more."""
    fact = lone.first
    if fact.soft:
        return False
    return not (lone.repeated and isinstance(fact.item, Figure) and not _digits(fact))


def _finding(code: Code, mine: _Lone | None, other: _Lone | None) -> Finding:
    sides = [lone for lone in (mine, other) if lone]
    facts = [lone.first for lone in sides]
    return Finding(
        _kind(facts),
        _severity(code, facts),
        code,
        mine.place if mine else None,
        other.place if other else None,
    )


def _kind(facts: Sequence[Fact]) -> DiscrepancyKind:
    item = facts[0].item
    if isinstance(item, Figure):
        date = item.kind is FigureKind.DATE
        return DiscrepancyKind.DATE if date else DiscrepancyKind.NUMBER
    acronym = any(isinstance(fact.item, Name) and fact.item.acronym for fact in facts)
    return DiscrepancyKind.ACRONYM if acronym else DiscrepancyKind.NAME


def _severity(code: Code, facts: Sequence[Fact]) -> Severity:
    if code in (Code.MORE_SOURCE, Code.MORE_TARGET):
        return Severity.LOW
    differ = code is Code.DIFFER
    item = facts[0].item
    if isinstance(item, Name) and item.adjective:
        return Severity.MEDIUM
    if isinstance(item, Figure):
        return Severity.HIGH if differ or _digits(facts[0]) else Severity.MEDIUM
    acronym = _kind(facts) is DiscrepancyKind.ACRONYM
    if differ and acronym and not any(isinstance(f.item, Name) and f.item.known for f in facts):
        # Each language has acronyms of its own: BNB is NBB.
        return Severity.MEDIUM
    return Severity.HIGH if differ or acronym else Severity.MEDIUM


def _digits(fact: Fact) -> bool:
    """Whether a figure is a date or written in digits or Roman numerals, not in words."""
    return isinstance(fact.item, Figure) and (
        fact.item.kind is FigureKind.DATE
        or not fact.text.replace("-", "").isalpha()
        or fact.text.isupper()
    )
