"""Why passages were matched: a code, and the words that both have or that stand for each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from vdreader.core.comparing.atoms import atoms
from vdreader.core.comparing.comparison import Kind, Link, Reason
from vdreader.core.comparing.evidence import name_keys
from vdreader.core.comparing.named import Naming, named
from vdreader.core.comparing.weights import WORD, Weights, content, features, key_of, meant
from vdreader.core.document import Document, Role, Span
from vdreader.core.outline import split_number

_TERMS = 4
_FEW = 2  # where none tells much
_AKIN = " ≈ "
_TELLING = 1.5  # nats: a word or name that is rarer than one sentence in five


class Reasons:
    """Finds the shared names and words that tell most, over the two texts compared."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.weight = Weights.of_documents(old, new).weight

    def of(self, links: Sequence[Link], kind: Kind) -> Reason:
        """The reason for the links of one change."""
        if kind in (Kind.KEPT, Kind.MOVED):
            return Reason("same_text")
        names = self._together(self._names, links)
        if names:
            return Reason("same_names", tuple(self._ranked(names)))
        words = self._together(self._words, links)
        ranked = self._ranked(words)
        telling = [word for word in ranked if words[word] >= _TELLING]
        ranked = telling or ranked[:_FEW]
        if any(_AKIN in word for word in ranked):
            return Reason("akin_words", tuple(ranked))
        ranked = ranked or list(self._together(_run, links))[:_FEW]
        if not ranked:
            return Reason("decided")
        heading = bool(links) and self.old.passage(links[0].old).role in (Role.HEADING, Role.TITLE)
        return Reason("same_heading" if heading else "same_words", tuple(ranked))

    def _ranked(self, found: dict[str, float]) -> list[str]:
        """The few that tell most, none of them the same again in another form."""
        ranked: list[str] = []
        told: set[str] = set()
        for word in sorted(found, key=lambda word: (-found[word], word)):
            keys = content(word, self.new.language)
            if not told.issuperset(keys):
                told.update(keys)
                ranked.append(word)
        return ranked[:_TERMS]

    def _together(
        self, find: Callable[[str, str], dict[str, float]], links: Sequence[Link]
    ) -> dict[str, float]:
        """What all links have in common, with what it tells in nats."""
        found: dict[str, float] = {}
        for link in links:
            before = _said(self.old, link.old, link.old_span)
            found.update(find(before, _said(self.new, link.new, link.new_span)))
        return found

    def _names(self, before: str, after: str) -> dict[str, float]:
        language = self.new.language
        here = name_keys(before, language)
        names: dict[str, float] = {}
        for thing in named(after, language):
            keys = {key for word in WORD.findall(thing.text) if (key := key_of(word, language))}
            worth = sum(self.weight[key] for key in keys)
            if thing.naming is not Naming.NUMBER and keys and keys <= here and worth >= _TELLING:
                names[thing.text] = worth
        return names

    def _words(self, before: str, after: str) -> dict[str, float]:
        language = self.new.language
        common = features(before, language) & features(after, language)
        same = {
            word.lower(): self.weight[key]
            for word in WORD.findall(after)
            if (key := key_of(word, language)) in common
        }
        return same | self._akin(before, after)

    def _akin(self, before: str, after: str) -> dict[str, float]:
        """Words of one family that stand for each other: «drogue ≈ stupéfiants»."""
        language = self.new.language
        ours, theirs = meant(before, language), meant(after, language)
        stems = frozenset(content(before, language)) & frozenset(content(after, language))
        return {
            f"{ours[name]}{_AKIN}{theirs[name]}": self.weight[name]
            for name in ours.keys() & theirs.keys()
            if stems.isdisjoint((*content(ours[name], language), *content(theirs[name], language)))
        }


def _run(before: str, after: str) -> dict[str, float]:
    """The longest run of words and marks that both have; of marks alone only if it is all."""
    ours, theirs = atoms(before), atoms(after)
    one, other = ([atom.key for atom in side] for side in (ours, theirs))
    found = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    if not found.size:
        return {}
    last = theirs[found.b + found.size - 1]
    run = after[theirs[found.b].start : last.end]
    if WORD.search(run) or found.size in (len(ours), len(theirs)):
        return {run: 0.0}
    return {}


def _said(document: Document, ident: str, span: Span) -> str:
    """The text of a span; of a heading, what follows its number."""
    passage = document.passage(ident)
    text = passage.text[slice(*span)]
    return split_number(text)[1] if passage.role is Role.HEADING else text
