"""Where two aligned sentences part in a shade: negation, qualifier, commitment, term.

Words that the terms give as counterparts are set against each other first, then words of one
strength, then what is left in the order of the text. A shade that one side merely does not have is
flagged: lightly for a qualifier, for a verb only where it binds or merely considers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vdreader.core.checking.discrepancy import Code, DiscrepancyKind, Finding, Place, Severity
from vdreader.core.checking.facts import Sentence
from vdreader.core.checking.stance import Force, forces, negations
from vdreader.core.checking.terms import Term, TermKind, Terms, says
from vdreader.core.document import Span

_CLOSES = 5  # only, exclusively; undertakes
_HEADWORDS = "fr"
_CONSIDERS = 1
_FAR = 2  # steps between strengths that are more than a shade
_WORDED = frozenset({TermKind.CONCEPT, TermKind.BODY, TermKind.INSTRUMENT})

Languages = tuple[str, str]
Shade = tuple[Sentence, Force]


def negated(
    source: Sequence[Sentence], target: Sequence[Sentence], languages: Languages
) -> list[Finding]:
    """A negation that one side has alone, also when words that deny by meaning are counted."""
    counted = []
    for sentences, language in ((source, languages[0]), (target, languages[1])):
        spans, implied = [], 0
        for sentence in sentences:
            found = negations(sentence.text, language)
            if found is None:
                return []
            spans += [_place(sentence, span) for span in found.spans]
            implied += found.implied
        counted.append((spans, implied))
    (ours, our_implied), (theirs, their_implied) = counted
    if len(ours) > len(theirs) and len(ours) + our_implied > len(theirs) + their_implied:
        return [_negation(Code.ONLY_SOURCE, ours[len(theirs)], None)]
    if len(theirs) > len(ours) and len(theirs) + their_implied > len(ours) + our_implied:
        return [_negation(Code.ONLY_TARGET, None, theirs[len(ours)])]
    return []


def shaded(
    source: Sequence[Sentence], target: Sequence[Sentence], languages: Languages, terms: Terms
) -> list[Finding]:
    """Qualifiers and commitment verbs of another strength, or on one side only."""
    ours = [(s, f) for s in source for f in forces(s.text, languages[0], terms)]
    theirs = [(s, f) for s in target for f in forces(s.text, languages[1], terms)]
    found: list[Finding] = []
    for kind, named in (
        (TermKind.QUALIFIER, DiscrepancyKind.QUALIFIER),
        (TermKind.VERB, DiscrepancyKind.COMMITMENT),
    ):
        mine = [shade for shade in ours if shade[1].kind is kind]
        other = [shade for shade in theirs if shade[1].kind is kind]
        for pair in _set_against(mine, other):
            finding = _shade(named, *pair)
            if finding:
                found.append(finding)
    return found


def termed(
    source: Sequence[Sentence],
    target: Sequence[Sentence],
    around: tuple[Sequence[str], Sequence[str]],
    languages: Languages,
    terms: Terms,
) -> list[Finding]:
    """French terms none of whose counterparts the other side says, here or in the texts `around`.

    The terms are made from the French, so they accuse from that side, whichever side it is on.
    """
    if languages[0] != _HEADWORDS:
        if languages[1] != _HEADWORDS:
            return []
        turned = (languages[1], languages[0])
        found = termed(target, source, (around[1], around[0]), turned, terms)
        return [replace(one, source=one.target, target=one.source) for one in found]
    if not terms.knows(languages[1]):
        return []
    ours = _unanswered(source, languages[0], around[1], languages[1], terms)
    if not ours:
        return []
    theirs = _unanswered(target, languages[1], [s.text for s in source], languages[0], terms)
    found = []
    for place, term in ours:
        other = theirs.pop(0)[0] if theirs else None
        severity = Severity.MEDIUM if term.kind is TermKind.BODY else Severity.LOW
        expected = term.expressions(languages[1])
        kind = DiscrepancyKind.TERM
        found.append(Finding(kind, severity, Code.UNEXPECTED, place, other, expected))
    return found


def _unanswered(
    sentences: Sequence[Sentence], language: str, texts: Sequence[str], other: str, terms: Terms
) -> list[tuple[Place, Term]]:
    found: list[tuple[Place, Term]] = []
    for sentence in sentences:
        for mention in terms.in_text(sentence.text, language):
            worded = [t for t in mention.terms if t.kind in _WORDED and not t.general]
            proper = any(_overlap(mention.span, name.span) for name in sentence.names)
            if worded and not proper and not _answered(worded, texts, other):
                found.append((_place(sentence, mention.span), worded[0]))
    return found


def _answered(worded: Sequence[Term], texts: Sequence[str], language: str) -> bool:
    return any(says(text, language, term) for term in worded for text in texts)


def _set_against(ours: list[Shade], theirs: list[Shade]) -> list[tuple[Shade | None, Shade | None]]:
    """Pairs by counterpart, then by strength, then in order; what is left stands alone."""
    ours, theirs = list(ours), list(theirs)
    for alike in (_counterparts, _equal):
        for mine in list(ours):
            other = next((shade for shade in theirs if alike(mine, shade)), None)
            if other:
                ours.remove(mine)
                theirs.remove(other)
    both = min(len(ours), len(theirs))
    pairs: list[tuple[Shade | None, Shade | None]] = list(zip(ours, theirs, strict=False))
    pairs += [(shade, None) for shade in ours[both:]]
    pairs += [(None, shade) for shade in theirs[both:]]
    return pairs


def _counterparts(one: Shade, other: Shade) -> bool:
    return any(term in other[1].terms for term in one[1].terms)


def _equal(one: Shade, other: Shade) -> bool:
    return one[1].strength == other[1].strength


def _shade(kind: DiscrepancyKind, ours: Shade | None, theirs: Shade | None) -> Finding | None:
    source, target = _of(ours), _of(theirs)
    if ours and theirs:
        ahead = ours[1].strength - theirs[1].strength
        code = Code.STRONGER_SOURCE if ahead > 0 else Code.STRONGER_TARGET
        far = abs(ahead) >= _FAR and kind is DiscrepancyKind.COMMITMENT
        return Finding(kind, Severity.MEDIUM if far else Severity.LOW, code, source, target)
    code = Code.ONLY_SOURCE if ours else Code.ONLY_TARGET
    strength = max(shade[1].strength for shade in (ours, theirs) if shade)
    if kind is DiscrepancyKind.COMMITMENT:
        binding = strength in (_CONSIDERS, _CLOSES)
        return Finding(kind, Severity.MEDIUM, code, source, target) if binding else None
    return Finding(kind, Severity.LOW, code, source, target)


def _of(shade: Shade | None) -> Place | None:
    return _place(shade[0], shade[1].span) if shade else None


def _negation(code: Code, source: Place | None, target: Place | None) -> Finding:
    return Finding(DiscrepancyKind.NEGATION, Severity.HIGH, code, source, target)


def _place(sentence: Sentence, span: Span) -> Place:
    start, end = span
    shifted = (sentence.start + start, sentence.start + end)
    return Place(sentence.passage, shifted, sentence.text[start:end])


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
