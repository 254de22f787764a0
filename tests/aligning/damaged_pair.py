"""A document with passages dropped, joined, parted or moved by a seed, and its true beads."""

import random
from dataclasses import replace

from vdreader.core.document import Document, Passage

Beads = set[tuple[tuple[str, ...], tuple[str, ...]]]
_Item = tuple[list[str], Passage]


def damaged(document: Document, seed: int, share: float) -> tuple[Document, dict[str, list[str]]]:
    """The document with a share of its passages damaged; new ids -> the ids they came from."""
    chance = random.Random(seed)
    items: list[_Item] = [([p.id], p) for p in document.passages]
    left, touched = round(share * len(items)), set[str]()
    while left:
        here = chance.randrange(len(items))
        there = chance.choice([here + 1, chance.randrange(len(items))])
        kind = chance.choice(["drop", "join", "part", "move"])
        wanted = {"join": [here, here + 1], "move": [here, there]}.get(kind, [here])
        if len(set(wanted)) < len(wanted) or any(
            n >= len(items) or touched & set(items[n][0]) for n in wanted
        ):
            continue
        names = {name for n in wanted for name in items[n][0]}
        if kind == "drop":
            del items[here]
        elif kind == "join":
            (ours, one), (others, other) = items[here : here + 2]
            items[here : here + 2] = [
                (ours + others, replace(one, text=f"{one.text} {other.text}"))
            ]
        elif kind == "move":
            items[here], items[there] = items[there], items[here]
        else:
            cut = _cut(items[here][1], chance)
            if not cut:
                continue
            ours, one = items[here]
            items[here : here + 1] = [
                (ours, replace(one, text=one.text[:cut].strip())),
                (ours, replace(one, text=one.text[cut:].strip())),
            ]
        touched |= names
        left -= 1
    passages = tuple(replace(p, id=f"x{n}") for n, (_, p) in enumerate(items))
    return (
        Document(document.about, (), passages),
        {f"x{n}": names for n, (names, _) in enumerate(items)},
    )


def _cut(passage: Passage, chance: random.Random) -> int:
    """Where to part a passage: between sentences, or between words if it has one only."""
    starts = [start for start, _ in passage.sentences[1:]]
    spaces = [n for n, c in enumerate(passage.text) if c == " " and 20 < n < len(passage.text) - 20]
    return chance.choice(starts or spaces or [0])


def true_beads(origin: dict[str, list[str]], other: Document) -> Beads:
    """The beads of a damaged document and its whole counterpart, which has the old ids."""
    made: dict[str, list[str]] = {}
    for new, names in origin.items():
        for name in names:
            made.setdefault(name, []).append(new)
    beads: Beads = {((), (p.id,)) for p in other.passages if p.id not in made}
    for names in origin.values():
        beads.add((tuple(dict.fromkeys(n for name in names for n in made[name])), tuple(names)))
    return beads


def f1(gold: Beads, found: Beads) -> float:
    """Strict F1 over beads, left-out passages included."""
    return 2 * len(gold & found) / (len(gold) + len(found))
