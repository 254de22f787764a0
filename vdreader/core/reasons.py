"""Why passages were matched: a code, and the words that both have or that stand for each other."""

from __future__ import annotations

from collections.abc import Sequence

from vdreader.core.comparison import Kind, Link, Reason
from vdreader.core.document import Document, Role, Span
from vdreader.core.evidence import name_keys
from vdreader.core.named import Naming, named
from vdreader.core.outline import split_number
from vdreader.core.weights import WORD, Weights, content, features, key_of, meant

_TERMS = 4
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
        names: dict[str, float] = {}
        words: dict[str, float] = {}
        for link in links:
            for found, target in zip(self._shared(link), (names, words), strict=True):
                target.update(found)
        ranked = sorted(names, key=lambda name: (-names[name], name))[:_TERMS]
        if ranked:
            return Reason("same_names", tuple(ranked))
        ranked = sorted(words, key=lambda word: (-words[word], word))[:_TERMS]
        if any(_AKIN in word for word in ranked):
            return Reason("akin_words", tuple(ranked))
        heading = bool(links) and self.old.passage(links[0].old).role in (Role.HEADING, Role.TITLE)
        return Reason("same_heading" if heading else "same_words", tuple(ranked))

    def _shared(self, link: Link) -> tuple[dict[str, float], dict[str, float]]:
        language = self.new.language
        before, after = (
            _said(self.old, link.old, link.old_span),
            _said(self.new, link.new, link.new_span),
        )
        common = features(before, language) & features(after, language)
        here = name_keys(before, language)
        names: dict[str, float] = {}
        for thing in named(after, language):
            keys = {key for word in WORD.findall(thing.text) if (key := key_of(word, language))}
            worth = sum(self.weight[key] for key in keys)
            if thing.naming is not Naming.NUMBER and keys and keys <= here and worth >= _TELLING:
                names[thing.text] = worth
        words = {
            word.lower(): self.weight[key]
            for word in WORD.findall(after)
            if (key := key_of(word, language)) in common and self.weight[key] >= _TELLING
        }
        return names, words | self._akin(before, after)

    def _akin(self, before: str, after: str) -> dict[str, float]:
        """Words of one family that stand for each other: «drogue ≈ stupéfiants»."""
        language = self.new.language
        ours, theirs = meant(before, language), meant(after, language)
        stems = frozenset(content(before, language)) & frozenset(content(after, language))
        return {
            f"{ours[name]}{_AKIN}{theirs[name]}": self.weight[name]
            for name in ours.keys() & theirs.keys()
            if self.weight[name] >= _TELLING
            and stems.isdisjoint((*content(ours[name], language), *content(theirs[name], language)))
        }


def _said(document: Document, ident: str, span: Span) -> str:
    """The text of a span; of a heading, what follows its number."""
    passage = document.passage(ident)
    text = passage.text[slice(*span)]
    return split_number(text)[1] if passage.role is Role.HEADING else text
