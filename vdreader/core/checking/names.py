"""Names and acronyms of a text, with the keys by which the other language knows them.

A known name (a term of the terms file: place, country, body, acronym) is found by the terms and has
their keys, so that OTAN meets NAVO and `français` meets *Frankrijk*. Any other capitalised word
inside a sentence, and any word with two capitals, is a name of its own: it meets the same word or a
cognate (Hassaké, *Hassakeh*). A word that the document or the terms also write without a capital is
no proper name by itself. Spans are half-open ranges of code points.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from vdreader.core.checking.terms import Mention, Term, TermKind, Terms
from vdreader.core.document import Span
from vdreader.core.wording import FUNCTION_WORDS, Word, words

_ACRONYM = re.compile(r"(?<!\w)(?=\w*[A-Z]\w*[A-Z0-9])[A-Z](?:\.[A-Z]\.?|[A-Za-z0-9])+(?!\w)")
_ROMAN = re.compile(r"[IVXLC]+(?:e|er|ste)?$")
_OPENS = re.compile(r"(?:^|[.!?:;•]\s*|\d[-.]\s*|[«“\"(]\s*|[-–]\s+)$")
_ALWAYS_NAMES = frozenset({TermKind.EXONYM, TermKind.ACRONYM, TermKind.ADJECTIVE})
_COGNATE = 0.75
_SPELLINGS = (
    ("sch", "s"), ("tsj", "tch"), ("tch", "c"), ("ph", "f"), ("qu", "k"), ("ck", "k"), ("c", "k"),
    ("oe", "u"), ("ou", "u"), ("ij", "i"), ("y", "i"), ("ie", "i"), ("z", "s"), ("x", "ks"),
    ("dj", "j"), ("kh", "k"), ("gh", "g"), ("th", "t"),
)  # fmt: skip


@dataclass(frozen=True)
class Name:
    """A name in a text. `keys` are what it is known by; any one in common makes two names meet.

    `known` holds the terms it was found by. `acronym` says that it is written as one.
    """

    span: Span
    text: str
    keys: frozenset[str]
    known: tuple[Term, ...] = ()
    acronym: bool = False

    @property
    def adjective(self) -> bool:
        """Whether the name is an adjective of a country or place."""
        return any(term.kind is TermKind.ADJECTIVE for term in self.known)


def names(text: str, language: str, terms: Terms, common: Collection[str]) -> tuple[Name, ...]:
    """The names of a text in order; `common` holds the folded words that are not names.

    A text written in capitals throughout has no acronyms to be told apart.
    """
    found: list[Name] = []
    taken = [False] * len(text)
    for mention in terms.in_text(text, language):
        name = _known(mention, text, language, terms)
        if name:
            found.append(name)
            _take(taken, name.span)
    loud = text.upper() == text
    for match in _ACRONYM.finditer(text):
        if not loud and not _is_taken(taken, match.span()) and not _ROMAN.match(match.group()):
            plain = match.group().replace(".", "")
            found.append(Name(match.span(), match.group(), frozenset({_plain(plain)}), (), True))
            _take(taken, match.span())
    for word in _capitalised(text, language, common, taken):
        found.append(Name(word.span, text[word.start : word.end], frozenset({_plain(word.form)})))
    return tuple(sorted(found, key=lambda name: name.span))


def meets(name: Name, text: str, language: str) -> bool:
    """Whether a name unknown to the terms stands in a text of another language, as such or kin."""
    if name.known:
        return False
    form = next(iter(name.keys))
    for word in words(text, language):
        if word.form == form:
            return True
        if word.capital and not name.acronym and (kin(form, word.form) or _compound(form, word)):
            return True
    return False


@lru_cache(maxsize=16384)
def kin(one: str, other: str) -> bool:
    """Whether two folded words are spellings of one name, once usual spellings are levelled."""
    if one == other:
        return True
    first, second = _levelled(one), _levelled(other)
    if first == second:
        return True
    if min(len(first), len(second)) < 4 or first[0] != second[0]:
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _COGNATE


def common_words(texts: Collection[str], language: str) -> frozenset[str]:
    """The words that a document writes without a capital: a name is not among them."""
    lower = [w for text in texts for w in words(text, language) if not w.capital]
    return frozenset(word.form for word in lower) | frozenset(word.stem for word in lower)


def _known(mention: Mention, text: str, language: str, terms: Terms) -> Name | None:
    written = text[slice(*mention.span)]
    naming = tuple(t for t in mention.terms if _names(t, written))
    if not naming:
        return None
    keys = {term.key for term in naming}
    for term in naming:
        parent = terms.by_headword.get(term.parent)
        if parent:
            keys.add(parent.key)
    if len(words(written, language)) == 1:
        # The word itself, for a language that the terms do not have.
        keys.add(_plain(written))
    acronym = any(term.kind is TermKind.ACRONYM for term in naming)
    return Name(mention.span, written, frozenset(keys), naming, acronym and written.isupper())


def _names(term: Term, written: str) -> bool:
    if term.kind in _ALWAYS_NAMES:
        return True
    proper = any(word[:1].isupper() for word in term.french[0].split())
    return proper and term.kind in (TermKind.BODY, TermKind.INSTRUMENT)


def _capitalised(
    text: str, language: str, common: Collection[str], taken: list[bool]
) -> list[Word]:
    """The capitalised words that are proper names by form, those that open a sentence with care."""
    stand = words(text, language)
    found: list[Word] = []
    for place, word in enumerate(stand):
        if not word.capital or _is_taken(taken, word.span) or word.end - word.start < 3:
            continue
        if word.form in common or word.stem in common or word.form in FUNCTION_WORDS:
            continue
        if _ROMAN.match(text[slice(*word.span)]):
            continue
        if _OPENS.search(text[: word.start]) and not _goes_on(text, stand, place, common):
            continue
        found.append(word)
    return found


def _goes_on(text: str, stand: tuple[Word, ...], place: int, common: Collection[str]) -> bool:
    """Whether the word that opens a sentence is the first of a name: `Gérald Darmanin a …`."""
    if place + 1 >= len(stand):
        return False
    word, following = stand[place], stand[place + 1]
    joined = text[word.end : following.start] in (" ", "-")
    return joined and following.capital and following.form not in common


def _compound(form: str, word: Word) -> bool:
    """Whether one of two is a compound that starts with the other: *Dublinverordening*."""
    first, second = _levelled(form), _levelled(word.form)
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= 4 and len(longer) >= len(shorter) + 5 and longer.startswith(shorter)


def _plain(word: str) -> str:
    return words(word, "")[0].form if words(word, "") else word.lower()


def _levelled(form: str) -> str:
    for spelling, level in _SPELLINGS:
        form = form.replace(spelling, level)
    form = re.sub(r"(.)\1", r"\1", form)
    return re.sub(r"(?:e|en|s|es)$", "", form) if len(form) > 4 else form


def _is_taken(taken: list[bool], span: Span) -> bool:
    return any(taken[slice(*span)])


def _take(taken: list[bool], span: Span) -> None:
    taken[slice(*span)] = [True] * (span[1] - span[0])
