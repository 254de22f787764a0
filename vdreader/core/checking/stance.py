"""How a sentence says what it says: negations, and the strength of qualifiers and commitments.

The strengths are those of the terms file; a negation is counted once however many words it takes
(`ne … pas`). Words that deny by meaning (`refuser`, *voorkomen*, *onverminderd*) are counted apart:
they answer a negation of the other language without being missed there. Spans are code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vdreader.core.checking.terms import Term, TermKind, Terms
from vdreader.core.document import Span


@dataclass(frozen=True)
class Force:
    """A qualifier or commitment verb where it stands, and its strength (see Term)."""

    span: Span
    kind: TermKind
    strength: int
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class Negations:
    """The negations of a sentence by form, and the number of words that deny by meaning."""

    spans: tuple[Span, ...]
    implied: int


_NEGATION = {
    "fr": re.compile(
        r"\b(?:ne\b|n['’](?=\w))(?:(?!\bne\b|[.;:!?]).){0,60}?"
        r"\b(?:pas|plus|jamais|rien|personne|guère|point|aucune?s?|nul(?:le)?s?|ni)\b(?! seulement)"
        r"|\b(?:aucune?|nulle|jamais|pas|ni|non|hormis)\b(?!-| seulement)"
        r"|\bsans\b(?! (?:cesse|relâche|délai|doute|équivoque|tarder))",
        re.I,
    ),
    "nl": re.compile(
        r"\bniet\b(?!-| (?:alleen|enkel|slechts)\b)"
        r"|\b(?:geen|geenszins|nooit|nimmer|niemand|niets|nergens|noch|evenmin)\b"
        r"|\bzonder\b(?! (?:meer|twijfel|ophouden|uitstel))",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:not(?! only)|no|never|nobody|nothing|nowhere|neither|nor|none|without|cannot)\b"
        r"|n['’]t\b",
        re.I,
    ),
    "de": re.compile(
        r"\bnicht\b(?! nur)|\b(?:kein\w*|nie|niemals|niemand|nichts|nirgends|weder|ohne)\b", re.I
    ),
}
# Words that deny by meaning, each language's list with the counterparts of the others.
_IMPLIED = {
    "fr": re.compile(
        r"\b(?:absence|défaut|manque\w*|refus\w*|interdi\w*|empêch\w*|évit\w*|prév[ei]n\w*|exclu\w*|"
        r"sauf|hors|excepté|impossible|non-\w+|échec|échou\w*|dispens\w*|"
        r"exempt\w*|exonér\w*|à moins)\b",
        re.I,
    ),
    "nl": re.compile(
        r"\b(?:onverminderd|onverwijld|gebrek\w*|ontbre\w*|weiger\w*|verb[oi]e?d\w*|voorkom\w*|"
        r"preventi\w*|verhinder\w*|vermijd\w*|uitgesloten|uitsluit\w*|behalve|tenzij|buiten|"
        r"onmogelijk|non-\w+|niet-\w+|mislukk\w*|vrijgesteld\w*|vrijstel\w*|\w{3,}lo(?:os|ze))\b",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:lack\w*|absence|refus\w*|prohibit\w*|prevent\w*|avoid\w*|exclu\w*|except|unless|"
        r"outside|impossible|non-\w+|fail\w*)\b",
        re.I,
    ),
    "de": re.compile(
        r"\b(?:unbeschadet|mangel\w*|verweiger\w*|verb[io]e?t\w*|vorbeug\w*|verhinder\w*|"
        r"vermeid\w*|ausgeschlossen|außer\w*|unmöglich|nicht-\w+)\b",
        re.I,
    ),
}


def negations(text: str, language: str) -> Negations | None:
    """The negations of a sentence; None for a language whose negations are not known."""
    pattern = _NEGATION.get(language)
    if pattern is None:
        return None
    spans = tuple(match.span() for match in pattern.finditer(text))
    implied = sum(1 for _ in _IMPLIED[language].finditer(text))
    return Negations(spans, implied)


def forces(text: str, language: str, terms: Terms) -> tuple[Force, ...]:
    """The qualifiers and commitment verbs of a sentence, in order, as the terms know them."""
    found = []
    for mention in terms.in_text(text, language):
        ranked = [t for t in mention.terms if t.kind in (TermKind.QUALIFIER, TermKind.VERB)]
        for term in ranked[:1]:
            if term.strength is not None:
                found.append(Force(mention.span, term.kind, term.strength, tuple(ranked)))
    return tuple(found)
