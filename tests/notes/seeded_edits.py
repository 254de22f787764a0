"""Later editions of a text by seeded edits, with the truth of where each character went.

A passage is a list of (character, origin); the origin is (old position, offset), or None for what
an edit put in. A misspelt character keeps its origin: it stands where the old one stood.
"""

import random
import re
from dataclasses import dataclass

from vdreader.core.annotating.edition import Edition, make_edition

Character = tuple[str, tuple[int, int] | None]

KINDS = (
    "typo 1 %",
    "typo 5 %",
    "swapped",
    "inserted",
    "deleted",
    "moved",
    "moved and edited",
    "renumbered",
    "reflowed",
    "duplicated",
)
LOST = ("passage deleted", "rewritten", "look-alike")
LENGTHS = {"1-3": (1, 3), "6-20": (6, 20), "40-90": (40, 90)}


@dataclass
class Case:
    old: Edition
    new: Edition
    new_characters: list[list[Character]]
    passage: str
    start: int
    end: int
    position: int

    @property
    def survives(self) -> bool:
        """Whether at least half of the quote's letters are left in one passage."""
        quote = self.old.texts[self.passage][self.start : self.end]
        return self._most() * 2 >= sum(c.isalnum() for c in quote)

    def _is_quoted(self, origin) -> bool:
        return bool(origin) and origin[0] == self.position and self.start <= origin[1] < self.end

    def _most(self) -> int:
        return max(
            sum(1 for char, origin in p if self._is_quoted(origin) and char.isalnum())
            for p in self.new_characters
        )

    def judge(self, passage: str, start: int, end: int) -> bool:
        """Whether a place is the right one: mostly the quote's characters, and most of them."""
        ids = [ident for ident, _ in self.new.passages]
        if passage not in ids:
            return False
        text = self.new_characters[ids.index(passage)]
        there = sum(
            1 for char, origin in text[start:end] if self._is_quoted(origin) and char.isalnum()
        )
        letters = sum(1 for char, _ in text[start:end] if char.isalnum())
        most = self._most()
        return letters > 0 and there * 2 >= letters and there * 2 >= most and there > 0


def words_in(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"\S+", text)]


def pick_quote(edition: Edition, length: str, rng: random.Random) -> tuple[int, int, int]:
    low, high = LENGTHS[length]
    while True:
        position = rng.randrange(len(edition.passages))
        spans = words_in(edition.passages[position][1])
        wanted = rng.randint(low, high)
        if len(spans) < wanted:
            if length != "40-90" or len(spans) < low:
                continue
            wanted = len(spans)
        first = rng.randrange(len(spans) - wanted + 1)
        start, end = spans[first][0], spans[first + wanted - 1][1]
        if any(c.isalnum() for c in edition.passages[position][1][start:end]):
            return position, start, end


def make_case(edition: Edition, kind: str, length: str, seed: object) -> Case:
    rng = random.Random(f"{seed}/{kind}/{length}/{edition.document}")
    position, start, end = pick_quote(edition, length, rng)
    old = edition
    if kind == "look-alike":
        old = _with_look_alike(edition, position, rng)
        position = [text for _, text in old.passages].index(edition.passages[position][1])
    texts = [[(c, (i, n)) for n, c in enumerate(text)] for i, (_, text) in enumerate(old.passages)]
    ids = [ident for ident, _ in old.passages]
    rows = list(zip(ids, texts, strict=True))
    rows = _EDITS[kind](rows, position, rng)
    if kind == "renumbered" or rng.random() < 0.3:
        rows = [(f"n{n}", text) for n, (_, text) in enumerate(rows)]
    rows = [(ident, text) for ident, text in rows if text]
    new = make_edition(old.document, ((i, "".join(c for c, _ in t)) for i, t in rows))
    passage = ids[position]
    return Case(old, new, [text for _, text in rows], passage, start, end, position)


def _tokens(text):
    """Words with the space that follows each."""
    found = re.findall(r"\S+\s*", "".join(c for c, _ in text))
    out, at = [], 0
    lead = len("".join(c for c, _ in text)) - sum(map(len, found))
    at = lead
    for token in found:
        out.append(text[at : at + len(token)])
        at += len(token)
    return out


def _flat(tokens):
    return [pair for token in tokens for pair in token]


def _typos(rate):
    letters = "abcdefghijklmnopqrstuvwxyz"

    def damage(text, rng):
        out = []
        for char, origin in text:
            if not char.isalpha() or rng.random() >= rate:
                out.append((char, origin))
                continue
            what = rng.randrange(3)
            if what == 0:
                out.append((rng.choice(letters), origin))
            elif what == 1:
                out += [(char, origin), (rng.choice(letters), None)]
            elif len(text) > 3:
                continue
            else:
                out.append((char, origin))
        return out

    return lambda rows, position, rng: [(i, damage(t, rng)) for i, t in rows]


def _swap(text, rng, rate=0.1):
    tokens = _tokens(text)
    n = 0
    while n < len(tokens) - 1:
        if rng.random() < rate:
            tokens[n], tokens[n + 1] = tokens[n + 1], tokens[n]
            n += 1
        n += 1
    return _flat(tokens)


_FOREIGN = (
    "désormais",
    "également",
    "ainsi",
    "mesures",
    "voortaan",
    "tevens",
    "bepaalde",
    "opnieuw",
)


def _insert(text, rng, rate=0.1):
    out = []
    for token in _tokens(text):
        if rng.random() < rate:
            out += [[(c, None) for c in f"{rng.choice(_FOREIGN)} "]]
        out.append(token)
    return _flat(out)


def _delete(text, rng, rate=0.1):
    tokens = _tokens(text)
    kept = [token for token in tokens if rng.random() >= rate]
    return _flat(kept or tokens)


def _everywhere(change):
    return lambda rows, position, rng: [(i, change(t, rng)) for i, t in rows]


def _move(rows, position, rng):
    rows = list(rows)
    row = rows.pop(position)
    rows.insert(rng.randrange(len(rows) + 1), row)
    return rows


def _move_and_edit(rows, position, rng):
    rows = list(rows)
    ident, text = rows[position]
    for change in (_swap, _insert, _delete):
        text = change(text, rng, 0.06)
    rows[position] = (f"{ident}-moved", text)
    return _move(rows, position, rng)


def _reflow(rows, position, rng):
    typography = {"'": "’", "’": "'", " ": "\u00a0", "«": "“", "»": "”", "–": "-"}
    out = []
    for ident, given in rows:
        text = [
            (typography[c], o) if c in typography and rng.random() < 0.3 else (c, o)
            for c, o in given
        ]
        plain = "".join(c for c, _ in text)
        breaks = [m.end() for m in re.finditer(r"[.;]\s", plain)]
        if out and rng.random() < 0.1:
            out[-1] = (out[-1][0], [*out[-1][1], (" ", None), *text])
        elif breaks and rng.random() < 0.3:
            cut = rng.choice(breaks)
            out += [(ident, text[:cut]), (f"{ident}-b", text[cut:])]
        else:
            out.append((ident, text))
    return out


def _duplicate(rows, position, rng):
    rows = list(rows)
    ident, text = rows[position]
    copy = (f"{ident}-copy", [(c, None) for c, _ in text])
    rows.insert(rng.randrange(len(rows) + 1), copy)
    return rows


def _drop(rows, position, rng):
    return [row for n, row in enumerate(rows) if n != position]


def _mixed(text, share, rows, rng):
    """A text with a share of its words kept, the others taken from elsewhere."""
    pool = [token for _, other in rows for token in _tokens(other)]
    out = []
    for token in _tokens(text):
        if rng.random() < share:
            out.append([(c, None) for c, _ in token])
        else:
            out.append([(c, None) for c, _ in rng.choice(pool)])
    return _flat(out)


def _rewrite(rows, position, rng):
    rows = list(rows)
    ident, text = rows[position]
    rows[position] = (ident, _mixed(text, rng.uniform(0.0, 0.35), rows, rng))
    return rows


def _with_look_alike(edition, position, rng):
    rows = list(edition.passages)
    text = [(c, None) for c in rows[position][1]]
    pool = [(i, [(c, None) for c in t]) for i, t in rows]
    twin = "".join(c for c, _ in _mixed(text, rng.uniform(0.6, 0.9), pool, rng))
    while any(twin == said for _, said in rows):
        twin += " bis"
    rows.insert(rng.randrange(len(rows) + 1), ("twin", twin))
    return make_edition(edition.document, rows)


_EDITS = {
    "typo 1 %": _typos(0.01),
    "typo 5 %": _typos(0.05),
    "swapped": _everywhere(_swap),
    "inserted": _everywhere(_insert),
    "deleted": _everywhere(_delete),
    "moved": _move,
    "moved and edited": _move_and_edit,
    "renumbered": lambda rows, position, rng: rows,
    "reflowed": _reflow,
    "duplicated": _duplicate,
    "passage deleted": _drop,
    "rewritten": _rewrite,
    "look-alike": _drop,
}
