"""What a text is about: its content stems, and how much each of them tells.

A stem's weight is its inverse sentence frequency in nats, `log(N / df)`, over the sentences of
both documents compared (K. Spärck Jones, 1972): words that every sentence of the domain has weigh
next to nothing, without any training data.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from vdreader.core.language import stem


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "fr": _words(
        """
        a afin ai ainsi alors après au aucun aujourd hui auquel aussi autre autres aux avait
        avant avec avoir ayant c car ce ceci cela celle celles celui ces cet cette ceux chaque
        chez ci comme comment d dans de depuis des dès deux doit doivent donc dont du e elle
        elles en encore entre est et étaient était étant été être eu eux fait faire font fois
        grâce il ils j jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur
        leurs lors lorsqu lorsque lui m mais me même mêmes mes mon n ne ni nos notamment notre
        nôtre nous on ont or ou où par parce pas pendant peu peut peuvent plus plusieurs pour
        pourra pourront puis puisse puissent pourrait qu quand que quel quelle quelles quels qui
        quoi s sa sans se sera seront ses si soit soient son sont sous suis sur t ta tant te tel
        telle telles tels tes ton tous tout toute toutes tu un une va vers vis voir vont vos
        votre vous y très titre égard égalem également matière cadre niveau
        """
    ),
    "nl": _words(
        """
        aan af al alle allen als alsook altijd ander andere bij binnen binnenin blijven d daar
        daarom daarvoor dan dat de den der deze die dit doen door dus echter een eens elk en er
        erop ervoor evenals ge geen gedurende haar had hadden hebben heeft hem hen het hier hij
        hoe hun ie ieder iets ik in inzake is ja je jij jullie kan kon kunnen maar me meer men
        met mij moet moeten mogen na naar net niet nog nu of om omdat onder ons onze ook op over
        per s t te tegen tot tussen twee u uit uw van vanuit veel via volgens voor vooral waar
        waarbij waarin waarop waarvan wanneer want waren was wat we wel welke werd werden wij
        wil willen worden wordt zal ze zeer zich zij zijn zo zoals zodat zonder zou zouden
        zullen kader gebied name
        """
    ),
    "en": _words(
        """
        a about after all also an and any are as at be been before being between both but by can
        could did do does during each for from had has have having he her his how i if in into
        is it its itself may more most must no nor not of on once only or other our out over own
        s same shall she should so some such t than that the their them then there these they
        this those through to too two under until upon up very was we were what when where which
        while who whom whose will with within without would you your
        """
    ),
    "de": _words(
        """
        aber alle allem allen aller als also am an andere anderen auch auf aus bei beide beiden
        bis da damit dann das dass dem den denn der des deren die dies diese diesem diesen
        dieser dieses doch dort durch ein eine einem einen einer eines er es für gegen haben hat
        hatte hier ihr ihre ihrem ihren ihrer im in ist ja je jede jeder kann kein keine können
        man mehr mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine sich sie
        sind so soll sollen sowie über um und uns unser unter vom von vor war waren was weil
        wenn werden wie wir wird wurde wurden zu zum zur zwei zwischen
        """
    ),
}
"""The words of each language that join and refer rather than name, lower case."""

WORD = re.compile(r"[^\W_]+")
_FOLD = str.maketrans({"œ": "oe", "æ": "ae"})


@lru_cache(maxsize=65536)
def key_of(word: str, language: str) -> str:
    """The stem by which a word is compared, without accents; empty for a function word.

    Numbers are their own stems; a single letter tells nothing.
    """
    lower = word.lower().translate(_FOLD)
    if lower in FUNCTION_WORDS.get(language, frozenset()) or (
        len(lower) == 1 and not lower.isdigit()
    ):
        return ""
    if lower.isdigit():
        return lower
    decomposed = unicodedata.normalize("NFD", stem(lower, language))
    return "".join(part for part in decomposed if not unicodedata.combining(part))


@lru_cache(maxsize=65536)
def content(text: str, language: str) -> tuple[str, ...]:
    """The content stems of a text in order, repetitions included."""
    composed = unicodedata.normalize("NFC", text)
    return tuple(key for word in WORD.findall(composed) if (key := key_of(word, language)))


@lru_cache(maxsize=65536)
def features(text: str, language: str) -> frozenset[str]:
    """The distinct stems of a text, and its pairs of neighbouring stems as "one two"."""
    stems = content(text, language)
    return frozenset(stems).union(f"{a} {b}" for a, b in pairwise(stems))


@dataclass(frozen=True)
class Weights:
    """How often each feature occurs: `counts` units of `total` have it."""

    counts: Counter[str]
    total: int

    @classmethod
    def of(cls, units: Iterable[frozenset[str]]) -> Weights:
        """Count the features of all units of both texts."""
        counts: Counter[str] = Counter()
        total = 0
        for unit in units:
            counts.update(unit)
            total += 1
        return cls(counts, total)

    @cached_property
    def weight(self) -> dict[str, float]:
        """The weight of each feature in nats; the rarest of a large text weigh `log N`."""
        size = max(self.total, 2) + 1.0
        return {name: math.log(size / (count + 0.5)) for name, count in self.counts.items()}
