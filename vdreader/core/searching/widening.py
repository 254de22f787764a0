"""More words for a query: other forms of its words, and their counterparts in the other language.

What is added is marked, so that a reader sees what was typed and what the program made of it. A
form has the Snowball stem of the word; a counterpart comes from the terms. Words that were quoted
or cut with * are left as they are by the forms.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import lru_cache

from vdreader.core.checking.terms import Terms
from vdreader.core.language import stem
from vdreader.core.searching.finding import worded
from vdreader.core.searching.query import Clause, Phrase, Query, Via
from vdreader.core.wording import FUNCTION_WORDS

_SHORTEST = 3  # letters of a stem
WordsFrom = Callable[[str], Iterable[str]]
"""The folded words of the texts that begin with these letters."""


def with_forms(query: Query, words_from: WordsFrom, languages: Collection[str]) -> Query:
    """The query with the other forms of its single words that stand in the texts."""

    def widen(phrase: Phrase) -> Iterable[Phrase]:
        yield phrase
        if len(phrase.words) > 1 or phrase.beginning or phrase.quoted:
            return
        for form in sorted(_forms(phrase.words[0], words_from, languages)):
            yield Phrase((form,), via=Via.FORM)

    return _widened(query, widen)


def with_counterparts(query: Query, terms: Terms) -> Query:
    """The query with what the terms have for its words in the other language.

    A word that also ties others together (IS is Dutch for EI, and for "is") is not taken.
    """

    def widen(phrase: Phrase) -> Iterable[Phrase]:
        yield phrase
        if phrase.via is Via.WORD:
            yield from _counterparts(phrase, terms)

    return _widened(query, widen)


def _widened(query: Query, widen: Callable[[Phrase], Iterable[Phrase]]) -> Query:
    clauses = []
    for clause in query.wanted:
        found = (more for phrase in clause.phrases for more in widen(phrase))
        clauses.append(Clause(tuple(dict.fromkeys(found))))
    return replace(query, wanted=tuple(clauses))


def _forms(word: str, words_from: WordsFrom, languages: Collection[str]) -> set[str]:
    found: set[str] = set()
    for language in languages:
        root = stem(word, language)
        beginning = _common(root, word)
        if len(beginning) >= _SHORTEST:
            found |= {w for w in words_from(beginning) if stem(w, language) == root}
    return found - {word}


def _common(root: str, word: str) -> str:
    """What a stem and its word begin with in common: other forms begin so, too, but for a letter.

    A stem may end otherwise than its words do (`politie` has `politi`, `lijf` has `lijv`).
    """
    length = 0
    while length < min(len(root), len(word)) and root[length] == word[length]:
        length += 1
    return word[: length if length < len(root) else max(_SHORTEST, length - 1)]


def _counterparts(phrase: Phrase, terms: Terms) -> Iterable[Phrase]:
    for term in terms.entries:
        for here, there in (("fr", "nl"), ("nl", "fr")):
            if any(_means(phrase, expression) for expression in term.expressions(here)):
                for expression in term.expressions(there):
                    words = _words(expression)
                    if words and not (len(words) == 1 and words[0] in FUNCTION_WORDS):
                        yield Phrase(words, language=there, via=Via.COUNTERPART)


def _means(phrase: Phrase, expression: str) -> bool:
    words = _words(expression)
    if not phrase.beginning:
        return words == phrase.words
    whole = len(phrase.words) - 1
    return (
        len(words) == len(phrase.words)
        and words[:whole] == phrase.words[:whole]
        and words[whole].startswith(phrase.words[whole])
        and len(phrase.words[whole]) > _SHORTEST
    )


@lru_cache(maxsize=8192)
def _words(expression: str) -> tuple[str, ...]:
    return tuple(worded(expression).line.split())
