"""Which sentences of a declaration commit: the listed next steps, and those that promise.

In lists every sentence counts. In running text a sentence counts when it has a verb of
undertaking («s'engagent à») or, where the language marks it, a future tense of a plural subject
(«renforceront»). Found by form; a list to read from, not a ruling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vdreader.core.document import Document, Passage, Role, Span
from vdreader.core.normalise import normalise

_LISTED = frozenset({Role.NEXT_STEP, Role.ITEM})

_FRENCH = re.compile(
    r"\b(?:s'engage(?:nt|r)?|engageons|(?:a|ont|avons) l'intention|entend(?:ent|ons)?"
    r"|(?:sont|a été|ont|avons) (?:convenu|décidé)e?s?"
    r"|(?:est|sont|sommes) déterminée?s?|(?:se|nous) propos(?:e|ent|ons)"
    r"|souhait(?:e|ent|ons)|appel(?:le|lent|ons)|insist(?:e|ent|ons)|soutenons|soutiennent"
    r"|(?!souv)[a-zà-ÿ]{2,}(?:ront|rons)"
    r"|se (?:renforcer|poursuivr|intensifier|développer)a|s'(?:intensifier|étendr|attacher)a)\b",
    re.I,
)
_DUTCH = re.compile(
    r"\b(?:zullen|zal|verbind(?:en|t) zich|verbinden (?:wij|zij) (?:ons|zich)|zijn voornemens"
    r"|is voornemens|wensen|willen|roepen op|hebben besloten|zijn overeengekomen)\b",
    re.I,
)
_ENGLISH = re.compile(
    r"\b(?:will|shall|commit(?:s|ted)? to|intends? to|agreed? to|undertakes? to|resolved? to"
    r"|decided? to|calls? (?:for|on|upon))\b",
    re.I,
)
_GERMAN = re.compile(
    r"\b(?:werden|wird|verpflicht(?:en|et) sich|beabsichtig(?:en|t)|vereinbar(?:en|t)en)\b", re.I
)
_MARKS = {"fr": _FRENCH, "nl": _DUTCH, "en": _ENGLISH, "de": _GERMAN}


@dataclass(frozen=True)
class Commitment:
    """A sentence that commits: its passage, its span, and the words that say so (or none)."""

    passage: str
    span: Span
    words: str


def commitments(document: Document) -> tuple[Commitment, ...]:
    """The commitments of a document in order."""
    return tuple(commitment for passage in document.passages for commitment in _of_passage(passage))


def _of_passage(passage: Passage) -> Iterator[Commitment]:
    if not passage.is_body:
        return
    marks = _MARKS.get(passage.language)
    for start, end in passage.sentences:
        text = normalise(passage.text[start:end]).text
        found = marks.search(text) if marks else None
        if found or passage.role in _LISTED:
            yield Commitment(passage.id, (start, end), found.group() if found else "")
