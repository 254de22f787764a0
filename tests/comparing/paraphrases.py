"""A declaration said again in other words, with a seed: what became of each passage is known.

The synonyms are an extract of the French thesaurus of LibreOffice (`thes_fr.dat`; K. Hendricks,
F. Labbé, L. Godard; LGPL 2.1 or later): for each word of the declarations that has an entry there,
up to twelve synonyms of one word. The matcher knows nothing of it, so that nobody can tune one to
the other by accident. Many are wrong in their place; that makes the test harder, not softer.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from pathlib import Path

from vdreader.core.document import Document, Passage

_SYNONYMS = Path(__file__).with_name("synonyms-fr.tsv")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Paraphrase:
    """The rewritten document, and the pairs of passages that say the same."""

    document: Document
    pairs: frozenset[tuple[str, str]]


def synonyms() -> dict[str, list[str]]:
    """The synonyms of each word that has any."""
    rows = (line.split("\t") for line in _SYNONYMS.read_text(encoding="utf-8").splitlines())
    return {word: listed.split() for word, listed in rows}


def paraphrase(
    document: Document, others: Document, seed: int, *, share: float, kept: float = 0.6
) -> Paraphrase:
    """A new edition: `share` of the words that have synonyms replaced, passages shuffled.

    `kept` of the passages go on under other sections and ids; as many as were dropped come in
    from `others`, a text of the same series.
    """
    chance = random.Random(seed)
    known = synonyms()
    body = [passage for passage in document.passages if passage.is_body]
    strange = [passage for passage in others.passages if passage.is_body]
    stay = sorted(chance.sample(range(len(body)), round(kept * len(body))))
    come = chance.sample(strange, min(len(strange), len(body) - len(stay)))
    texts = [(index, _said_again(body[index].text, known, chance, share)) for index in stay]
    texts += [(None, passage.text) for passage in come]
    chance.shuffle(texts)
    pairs: set[tuple[str, str]] = set()
    made: list[Passage] = []
    for number, (index, text) in enumerate(texts):
        ident = f"n-{number}"
        made.append(replace(body[0], id=ident, text=text))
        if index is not None:
            pairs.add((body[index].id, ident))
    about = replace(document.about, id=f"said-again/{document.id}")
    section = replace(
        document.sections[0], id=body[0].section, passages=tuple(passage.id for passage in made)
    )
    return Paraphrase(Document(about, (section,), tuple(made)), frozenset(pairs))


def _said_again(
    text: str, known: dict[str, list[str]], chance: random.Random, share: float
) -> str:
    def replaced(match: re.Match[str]) -> str:
        word = match.group()
        if word.lower() not in known or chance.random() >= share:
            return word
        return chance.choice(known[word.lower()])

    return _WORD.sub(replaced, text)
