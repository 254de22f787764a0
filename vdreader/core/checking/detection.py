"""Finding discrepancies: what two aligned versions state, bead by bead, and where they part.

Works on sentence beads of any two languages. Numbers, dates, acronyms, names and sentences are
compared for all; terms, qualifiers and commitments where the terms file has both languages,
negations where both are known. Ids of sentences are `PASSAGE/N`, N from 0.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from vdreader.core.checking.discrepancy import (
    Code,
    Discrepancy,
    DiscrepancyKind,
    Explanation,
    Finding,
    Place,
    Severity,
    key_of,
)
from vdreader.core.checking.facts import Fact, Leftover, Sentence, leftover, same
from vdreader.core.checking.factual import stated
from vdreader.core.checking.shades import negated, shaded, termed
from vdreader.core.checking.statements import Aligned, SentenceBead, aligned, length
from vdreader.core.checking.terms import Terms
from vdreader.core.document import Document
from vdreader.errors import BugError

Progress = Callable[[float], None]
"""Told the share of the work done, 0 to 1; may raise to cancel it."""


def discrepancies(
    source: Document,
    target: Document,
    beads: Iterable[SentenceBead],
    terms: Terms,
    progress: Progress | None = None,
) -> tuple[Discrepancy, ...]:
    """Every place where the two versions may not say the same, in the order of the source.

    What stands in the target alone comes after what precedes it there. A term found wanting in
    several passages is flagged once, with the others in `also`.
    """
    languages = (source.language, target.language)
    read = aligned(source, target, beads, terms)
    left = _left(read, languages)
    around: dict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for bead in read:
        around[bead.group][0].extend(sentence.text for sentence in bead.source)
        around[bead.group][1].extend(sentence.text for sentence in bead.target)
    found: list[Finding] = []
    ends = _ends(read, source, target)
    for number, bead in enumerate(read):
        if progress:
            progress(number / len(read))
        for finding in _of_bead(bead, left[number], around[bead.group], languages, terms):
            found.append(_placed(finding, bead, ends[number]))
    return _flags(source, target, found)


def _left(beads: Sequence[Aligned], languages: tuple[str, str]) -> list[Leftover]:
    """The facts left over in each bead, less those that another bead of the group answers."""
    left = [
        leftover(bead.source, bead.target, languages)
        if bead.source and bead.target
        else Leftover((), ())
        for bead in beads
    ]
    spare: dict[int, list[Fact]] = defaultdict(list)
    for bead, facts in zip(beads, left, strict=True):
        spare[bead.group] += facts.target
    gone: list[Fact] = []
    for bead, facts in zip(beads, left, strict=True):
        for fact in facts.source:
            partner = next((o for o in spare[bead.group] if same(fact, o)), None)
            if partner:
                spare[bead.group].remove(partner)
                gone += [fact, partner]
    return [
        Leftover(
            tuple(fact for fact in facts.source if fact not in gone),
            tuple(fact for fact in facts.target if fact not in gone),
        )
        for facts in left
    ]


def _of_bead(
    bead: Aligned,
    left: Leftover,
    around: tuple[Sequence[str], Sequence[str]],
    languages: tuple[str, str],
    terms: Terms,
) -> list[Finding]:
    if not bead.target:
        place = _whole(bead.source)
        return [Finding(DiscrepancyKind.MISSING, Severity.HIGH, Code.ONLY_SOURCE, place, None)]
    if not bead.source:
        place = _whole(bead.target)
        return [Finding(DiscrepancyKind.EXTRA, Severity.HIGH, Code.ONLY_TARGET, None, place)]
    facts = stated(left, bead.source, bead.target, languages)
    if not (terms.knows(languages[0]) and terms.knows(languages[1])):
        facts = [_unsure(finding) for finding in facts]
    return [
        *facts,
        *negated(bead.source, bead.target, languages),
        *shaded(bead.source, bead.target, languages, terms),
        *termed(bead.source, bead.target, around, languages, terms),
    ]


def _unsure(finding: Finding) -> Finding:
    """A name may have another form in a language that the terms do not have."""
    named = finding.kind is DiscrepancyKind.NAME
    return replace(finding, severity=Severity.LOW) if named else finding


def _whole(sentences: Sequence[Sentence]) -> Place:
    first, last = sentences[0], sentences[-1]
    span = (first.start, last.start + len(last.text))
    return Place(first.passage, span, " ".join(sentence.text for sentence in sentences))


def _ends(
    beads: Sequence[Aligned], source: Document, target: Document
) -> list[tuple[Place, Place]]:
    """For each bead, where each document has got to before it: the place of an absent sentence."""
    last = [Place(d.passages[0].id if d.passages else "", (0, 0), "") for d in (source, target)]
    found = []
    for bead in beads:
        found.append((last[0], last[1]))
        for side, sentences in enumerate((bead.source, bead.target)):
            if sentences:
                end = sentences[-1].start + len(sentences[-1].text)
                last[side] = Place(sentences[-1].passage, (end, end), "")
    return found


def _placed(finding: Finding, bead: Aligned, ends: tuple[Place, Place]) -> Finding:
    """The finding with a place on both sides."""
    source, target = finding.source, finding.target
    if source is None and target is not None:
        source = _about(bead.source, _share(bead.target, target)) if bead.source else ends[0]
    if target is None and source is not None:
        target = _about(bead.target, _share(bead.source, source)) if bead.target else ends[1]
    return replace(finding, source=source, target=target)


def _share(sentences: Sequence[Sentence], place: Place) -> float:
    """How far into a bead's text a place stands, 0 to 1."""
    before = 0
    for sentence in sentences:
        end = sentence.start + len(sentence.text)
        if sentence.passage == place.passage and sentence.start <= place.span[0] <= end:
            before += place.span[0] - sentence.start
            break
        before += len(sentence.text)
    return before / length(sentences)


def _about(sentences: Sequence[Sentence], share: float) -> Place:
    """The word's start nearest to a share of the text, as an empty place."""
    wanted = int(share * length(sentences))
    for sentence in sentences:
        if wanted <= len(sentence.text):
            space = sentence.text.find(" ", wanted)
            offset = sentence.start + (space + 1 if space >= 0 else len(sentence.text))
            if wanted == 0:
                offset = sentence.start
            return Place(sentence.passage, (offset, offset), "")
        wanted -= len(sentence.text)
    return _about(sentences[-1:], 1.0)


def _flags(
    source: Document, target: Document, findings: Iterable[Finding]
) -> tuple[Discrepancy, ...]:
    """Findings with their keys, in order; the same term found wanting again is told once."""
    twins: Counter[str] = Counter()
    wanting: dict[tuple[str, ...], int] = {}
    flags: list[Discrepancy] = []
    for finding in findings:
        ours, theirs = finding.source, finding.target
        if ours is None or theirs is None:
            raise BugError("a finding without a place on both sides")
        if finding.kind is DiscrepancyKind.TERM:
            first = wanting.setdefault(finding.expected, len(flags))
            if first < len(flags):
                flags[first] = replace(flags[first], also=(*flags[first].also, ours.passage))
                continue
        documents = (source.id, target.id)
        base = key_of(documents, finding.kind, ours, theirs, 0)
        key = key_of(documents, finding.kind, ours, theirs, twins[base])
        twins[base] += 1
        explanation = Explanation(finding.code, ours.text, theirs.text, finding.expected)
        flags.append(Discrepancy(finding.kind, finding.severity, ours, theirs, explanation, key))
    flags.sort(key=lambda flag: (source.position(flag.source.passage), flag.source.span))
    return tuple(flags)
