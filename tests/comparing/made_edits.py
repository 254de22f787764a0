"""Edits of known kind made on real texts with a seed: what a comparison has to name rightly.

Each maker takes a document and a random generator and returns the edited document with what is
true of it: for passages of the old and of the new text, the kind that their change must have.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.document import Document, Passage, Role


@dataclass(frozen=True)
class Made:
    """An edited document; what must be said of it is `old` and `new` passages under one kind."""

    document: Document
    kind: Kind
    old: tuple[str, ...]
    new: tuple[str, ...]
    link: tuple[str, str] | None = None  # a sentence of one passage that is now in another

    def is_right(self, comparison: Comparison) -> bool:
        """Whether the comparison names the edit as what it is."""
        if self.link:
            tied = {(link.old, link.new) for c in comparison.changes for link in c.links}
            if self.link not in tied:
                return False
        return any(
            change.kind is self.kind and change.old == self.old and change.new == self.new
            for change in comparison.changes
        )


Maker = Callable[[Document, random.Random], Made]


def rebuilt(document: Document, passages: Sequence[Passage]) -> Document:
    """The document with other passages, its sections kept in step."""
    sections = tuple(
        replace(section, passages=tuple(p.id for p in passages if p.section == section.id))
        for section in document.sections
    )
    about = replace(document.about, id=f"made-from/{document.id}")
    return Document(about, sections, tuple(passages))


def _long(document: Document, words: int = 8) -> list[Passage]:
    return [p for p in document.passages if p.is_body and len(p.text.split()) >= words]


def _with(document: Document, ident: str, *texts: str) -> Document:
    """The document with one passage's text replaced; more texts make it several passages."""
    passages: list[Passage] = []
    for passage in document.passages:
        if passage.id != ident:
            passages.append(passage)
            continue
        for n, text in enumerate(texts):
            name = ident if not n else f"{ident}+{n}"
            passages.append(replace(passage, id=name, text=text))
    return rebuilt(document, passages)


def typo(document: Document, chance: random.Random) -> Made:
    passage = chance.choice(_long(document))
    text = passage.text
    spots = [i for i in range(1, len(text) - 1) if text[i].isalpha() and text[i + 1].isalpha()]
    spot = chance.choice(spots)
    made = chance.choice(
        (
            text[:spot] + text[spot + 1 :],
            text[:spot] + text[spot] + text[spot:],
            text[:spot] + ("q" if text[spot] != "q" else "w") + text[spot + 1 :],
        )
    )
    return Made(_with(document, passage.id, made), Kind.REWORDED, (passage.id,), (passage.id,))


def words_swapped(document: Document, chance: random.Random) -> Made:
    passage = chance.choice(_long(document))
    words = passage.text.split()
    spots = [i for i in range(1, len(words) - 2) if words[i] != words[i + 1]]
    spot = chance.choice(spots)
    words[spot], words[spot + 1] = words[spot + 1], words[spot]
    made = _with(document, passage.id, " ".join(words))
    return Made(made, Kind.REWORDED, (passage.id,), (passage.id,))


def sentence_moved(document: Document, chance: random.Random) -> Made:
    """A sentence goes to the end of a passage elsewhere."""
    givers = [p for p in _long(document) if len(p.sentences) > 1]
    giver = chance.choice(givers)
    start, end = chance.choice(
        [s for s in giver.sentences if len(giver.text[slice(*s)].split()) >= 6]
        or list(giver.sentences)
    )
    sentence = giver.text[start:end]
    left = " ".join(giver.text[a:b] for a, b in giver.sentences if (a, b) != (start, end))
    taker = chance.choice([p for p in _long(document, 12) if p.id != giver.id])
    made = _with(document, giver.id, left)
    made = _with(made, taker.id, f"{taker.text} {sentence}")
    return Made(made, Kind.REWORDED, (taker.id,), (taker.id,), (giver.id, taker.id))


def passage_moved(document: Document, chance: random.Random) -> Made:
    """A passage goes to the end of another section."""
    sections = [
        s.id for s in document.sections if sum(document.passage(i).is_body for i in s.passages) > 1
    ]
    passage = chance.choice([p for p in _long(document) if p.section in sections])
    target = chance.choice([s for s in sections if s != passage.section])
    rest = [p for p in document.passages if p.id != passage.id]
    last = max(i for i, p in enumerate(rest) if p.section == target)
    rest.insert(last + 1, replace(passage, section=target))
    return Made(rebuilt(document, rest), Kind.MOVED, (passage.id,), (passage.id,))


def split(document: Document, chance: random.Random) -> Made:
    passage = chance.choice([p for p in _long(document) if len(p.sentences) > 1])
    cut = chance.choice([start for start, _ in passage.sentences[1:]])
    made = _with(document, passage.id, passage.text[:cut].rstrip(), passage.text[cut:])
    return Made(made, Kind.SPLIT, (passage.id,), (passage.id, f"{passage.id}+1"))


def merged(document: Document, chance: random.Random) -> Made:
    neighbours = [
        (a, b)
        for a, b in zip(document.passages, document.passages[1:], strict=False)
        if a.is_body and b.is_body and a.section == b.section
    ]
    one, other = chance.choice(neighbours)
    text = f"{one.text.rstrip()}{'' if one.text.rstrip().endswith('.') else '.'} {other.text}"
    rest = [
        replace(p, text=text) if p.id == one.id else p
        for p in document.passages
        if p.id != other.id
    ]
    return Made(rebuilt(document, rest), Kind.MERGED, (one.id, other.id), (one.id,))


def deleted(document: Document, chance: random.Random) -> Made:
    passage = chance.choice(_long(document))
    rest = [p for p in document.passages if p.id != passage.id]
    return Made(rebuilt(document, rest), Kind.DROPPED, (passage.id,), ())


_INSERTED = {
    "fr": (
        "Une bourse annuelle permettra à de jeunes botanistes d’étudier les tourbières d’Eupen.",
        "Les deux pays restaureront ensemble les orgues baroques de leurs abbayes cisterciennes.",
        "Un prix récompensera chaque printemps le meilleur fromage fermier des deux rives.",
        "Des classes de neige communes seront proposées aux écoliers des cantons ruraux.",
    ),
    "nl": (
        "Een jaarlijkse beurs laat jonge plantkundigen de venen van de Ardennen bestuderen.",
        "Beide landen restaureren samen de barokke orgels van hun cisterciënzerabdijen.",
        "Elk voorjaar bekroont een prijs de beste hoevekaas van beide oevers.",
    ),
}


def inserted(document: Document, chance: random.Random) -> Made:
    text = chance.choice(_INSERTED[document.language])
    neighbour = chance.choice(_long(document))
    at = document.position(neighbour.id) + 1
    passages = list(document.passages)
    passages.insert(at, replace(neighbour, id="made-1", text=text))
    return Made(rebuilt(document, passages), Kind.NEW, (), ("made-1",))


def headings_renumbered(document: Document, chance: random.Random) -> Made:
    """All headings get other numbers; a passage below them has not changed for that."""
    shift = chance.randint(1, 5)
    passages = [
        replace(p, text=f"{n + shift}. {p.text.split(' ', 1)[-1]}") if p.role is Role.HEADING else p
        for n, p in enumerate(document.passages)
    ]
    passage = chance.choice(_long(document))
    return Made(rebuilt(document, passages), Kind.KEPT, (passage.id,), (passage.id,))


MAKERS: tuple[Maker, ...] = (
    typo,
    words_swapped,
    sentence_moved,
    passage_moved,
    split,
    merged,
    deleted,
    inserted,
    headings_renumbered,
)
