"""Planted discrepancies: one fact changed or removed on one side of a real pair, by a seed.

Finds what to change by its own lists and patterns, and knows nothing of the detector.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from vdreader.core.document import Document, Role

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
COUNTS = {
    "fr": {"deux": "trois", "quatrième": "sixième", " II": " III"},
    "nl": {"twee": "vier", "vierde": "zevende", " II": " III"},
}
FRENCH_NAMES = (
    "Anvers Dunkerque Tournai Lisbonne Paris Bruxelles Douai Calais Niger Bénin Syrie Irak Russie "
    "Ukraine Espagne Italie Allemagne Luxembourg Europol Frontex Eurojust Hassakeh Hazeldonk "
    "Saint-Denis Benelux Sahel Pays-Bas Manche"
)
DUTCH_NAMES = (
    "Antwerpen Duinkerke Doornik Lissabon Parijs Brussel Douai Calais Niger Benin Syrië Irak "
    "Rusland Oekraïne Spanje Italië Duitsland Luxemburg Europol Frontex Eurojust Hassakeh "
    "Hazeldonk Saint-Denis Benelux Sahel Nederland Kanaal"
)
OTHER_FRENCH = (
    "Gand Mons Marseille Mali Togo Pologne Suède Interpol Rotterdam Liban Turquie Genève Ludivine "
    "Verviers Zaventem Ouagadougou"
)
OTHER_DUTCH = (
    "Gent Bergen Marseille Mali Togo Polen Zweden Interpol Rotterdam Libanon Turkije Genève "
    "Ludivine Verviers Zaventem Ouagadougou"
)
NAMES = {"fr": FRENCH_NAMES.split(), "nl": DUTCH_NAMES.split()}
OTHER_NAMES = {"fr": OTHER_FRENCH.split(), "nl": OTHER_DUTCH.split()}
OTHER_ACRONYMS = ("ONU", "SIRENE", "OCAM", "EUTM", "PNR", "OSCE", "FMI", "XKQ", "ECRIS")
NEGATIONS = {
    "fr": [
        (r"\bdoit\b", "ne doit pas"),
        (r"\bdoivent\b", "ne doivent plus"),
        (r"\bpeut\b", "ne peut pas"),
        (r"\bpermet(tra|tent)?\b", r"ne \g<0> jamais"),
        (r"\bseront\b", "ne seront pas"),
        (r"\bsera\b", "ne sera pas"),
        (r"\bsont\b(?! (?:l|s))", "ne sont pas"),
        (r"^(Poursuivre|Renforcer|Favoriser|Coordonner|Maintenir|Encourager)\b", r"Ne pas \1"),
        (r"\bavec\b", "sans"),
        (r"\bune\b", "aucune"),
    ],
    "nl": [
        (r"\bmoeten\b", "moeten niet"),
        (r"\bkan\b", "kan niet"),
        (r"\bzullen\b", "zullen nooit"),
        (r"\bworden\b", "niet worden"),
        (r"\bversterken\b", "niet versterken"),
        (r"\bbevorderen\b", "niet bevorderen"),
        (r"\bmet\b(?! (?:name|betrekking|inbegrip|het oog))", "zonder"),
        (r"\been\b", "geen"),
        (r"\bvoortzetten\b", "niet voortzetten"),
    ],
}


@dataclass(frozen=True)
class Planted:
    """A pair with one change: what, where, on which side (0 source, 1 target), and as what."""

    kind: str
    side: int
    passage: str
    was: str
    now: str
    pair: tuple[Document, Document]


Change = tuple[str, str, str]  # text after, words before, words after


def planted(pair: tuple[Document, Document], kinds: tuple[str, ...], seed: int) -> Planted:
    """The change of this seed; kinds take turns by the seed, all else is drawn."""
    rng = random.Random(seed)
    kind = kinds[seed % len(kinds)]
    side = rng.randrange(2)
    document = pair[side]
    if kind == "sentence":
        return _without_sentence(pair, side, rng)
    maker = MAKERS[kind]
    found = [
        (passage, change)
        for passage in document.passages
        for change in maker(passage.text, document.language, rng)
    ]
    passage, (text, was, now) = rng.choice(found)
    changed = replace(passage, text=text)
    return Planted(kind, side, passage.id, was, now, _with(pair, side, passage.id, changed))


def _with(pair, side, ident, passage):
    document = pair[side]
    passages = tuple(
        passage if old.id == ident else old
        for old in document.passages
        if passage is not None or old.id != ident
    )
    changed = replace(document, passages=passages)
    return (changed, pair[1]) if side == 0 else (pair[0], changed)


def _without_sentence(pair, side: int, rng: random.Random) -> Planted:
    body = [p for p in pair[side].passages if p.role not in (Role.LABEL, Role.TITLE)]
    several = [p for p in body if len(p.sentences) > 1]
    if rng.random() < 0.75:
        passage = rng.choice(several)
        start, end = rng.choice(passage.sentences)
        text = re.sub(r"\s+", " ", passage.text[:start] + passage.text[end:]).strip()
        changed = replace(passage, text=text)
        was = passage.text[start:end]
        return Planted(
            "sentence", side, passage.id, was, "", _with(pair, side, passage.id, changed)
        )
    passage = rng.choice([p for p in body if p.role is Role.NEXT_STEP])
    pair = _with(pair, side, passage.id, None)
    return Planted("sentence", side, passage.id, passage.text, "", pair)


def _cut(text: str, start: int, end: int, now: str) -> Change:
    after = text[:start] + now + text[end:]
    return re.sub(r"  +", " ", after).strip(), text[start:end], now


def _numbers(text: str, language: str, rng: random.Random) -> Iterator[Change]:
    months = "|".join(MONTHS[language].split())
    for match in re.finditer(r"\d+", text):
        dated = re.match(rf"(?:er)? (?:{months})", text[match.end() :])
        if dated or len(match.group()) == 4:
            continue
        if rng.random() < 0.7:
            yield _cut(text, *match.span(), str(int(match.group()) + rng.randint(1, 9)))
        elif match.start():
            yield _cut(text, *match.span(), "")
    for word, other in COUNTS[language].items():
        for match in re.finditer(rf"{word}\b", text):
            yield _cut(text, *match.span(), other)


def _dates(text: str, language: str, rng: random.Random) -> Iterator[Change]:
    names = MONTHS[language].split()
    months = "|".join(names)
    for match in re.finditer(rf"(?:(\d+)(?:er)? )?({months})(?: (\d{{4}}))?|\b(20\d\d)\b", text):
        if match[4]:
            changed = str(int(match[4]) + rng.choice([-2, -1, 1, 2]))
            yield _cut(text, *match.span(), changed)
            continue
        if not (match[1] or match[3]):
            continue
        choice = rng.choice([1, 2, 3, 0])
        if choice == 0:
            yield _cut(text, *match.span(), "")
        elif match[choice]:
            other = rng.choice([name for name in names if name != match[2]])
            now = other if choice == 2 else str(int(match[choice]) % 28 + 1)
            if choice == 3:
                now = str(int(match[3]) + rng.choice([-1, 1]))
            yield _cut(text, *match.span(choice), now)


def _acronyms(text: str, language: str, rng: random.Random) -> Iterator[Change]:
    for match in re.finditer(r"\b[A-Z]{2,}\b(?<!II)", text):
        others = [name for name in OTHER_ACRONYMS if name != match.group()]
        yield _cut(text, *match.span(), rng.choice([*others, "", ""]))


def _names(text: str, language: str, rng: random.Random) -> Iterator[Change]:
    for name in NAMES[language]:
        for match in re.finditer(rf"\b{name}\b", text):
            others = [other for other in OTHER_NAMES[language] if other != name]
            yield _cut(text, *match.span(), rng.choice([*others, "", "", "", "", ""]))


def _negations(text: str, language: str, rng: random.Random) -> Iterator[Change]:
    for pattern, now in NEGATIONS[language]:
        for match in re.finditer(pattern, text):
            yield _cut(text, *match.span(), match.expand(now))


MAKERS: dict[str, Callable[[str, str, random.Random], Iterator[Change]]] = {
    "number": _numbers,
    "date": _dates,
    "acronym": _acronyms,
    "name": _names,
    "negation": _negations,
}
KINDS = (*MAKERS, "sentence")
