"""What a reader asks of the texts: words, phrases and filters, read from one line.

    accord tournai          both words, in one passage, in any order
    "comité stratégique"    these words next to each other; « » and “ ” do as well
    coopér*                 words that begin so
    police OR douane        either (also OU, OF, |)
    -police                 passages without it
    langue:nl année:2021    only there (lang, taal, year, jaar, rôle, role, rol, document, texte)

Case, accents, ligatures and typography do not count; an elided article (l’accord) is left out.
Words are those of `finding`: folded runs of letters and digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from vdreader.core.document import Description, Role
from vdreader.core.language import NAMES
from vdreader.core.normalise import normalise
from vdreader.errors import KnownError

Years = tuple[str, str]
"""The first and the last of a run of years."""


class Via(StrEnum):
    """How a phrase came to be looked for."""

    WORD = "word"
    FORM = "form"
    COUNTERPART = "counterpart"


@dataclass(frozen=True)
class Phrase:
    """Folded words that stand next to each other; of the last one perhaps the beginning only.

    `language` is set where it counts in texts of one language only.
    """

    words: tuple[str, ...]
    beginning: bool = False
    quoted: bool = False
    language: str = ""
    via: Via = Via.WORD


@dataclass(frozen=True)
class Clause:
    """Phrases of which one has to stand there."""

    phrases: tuple[Phrase, ...]


@dataclass(frozen=True)
class Query:
    """All of `wanted`, none of `unwanted`, in passages that every filter lets through."""

    text: str
    wanted: tuple[Clause, ...] = ()
    unwanted: tuple[Phrase, ...] = ()
    languages: frozenset[str] = frozenset()
    years: tuple[Years, ...] = ()
    roles: frozenset[Role] = frozenset()
    documents: tuple[str, ...] = ()

    def allows(self, about: Description) -> bool:
        """Whether the filters let a document through."""
        year = str(about.date.year)
        return (
            (not self.languages or about.language in self.languages)
            and (not self.years or any(a <= year <= b for a, b in self.years))
            and (not self.documents or any(part in about.id.casefold() for part in self.documents))
        )


class Refusal(KnownError):
    """A line that cannot be looked for, with what to write instead."""


_TOKEN = r"""(?P<minus>(?<!\S)[-−–](?=\S))?
    (?:(?P<field>[^\W\d_]+):(?=[^\s"«“„])(?P<value>\S+)
      |["«“„‟](?P<quoted>[^"»”“]*)(?:["»”“]|$)
      |(?P<word>[^\s"«»“”„]+))"""
_EITHER = frozenset({"OR", "OU", "OF", "|"})
_FIELDS = {
    **dict.fromkeys(("langue", "lang", "language", "taal"), "language"),
    **dict.fromkeys(("annee", "an", "year", "jaar"), "year"),
    **dict.fromkeys(("role", "rol"), "role"),
    **dict.fromkeys(("document", "texte", "text", "tekst"), "document"),
}
_ROLES = {
    **{role.value.replace("_", ""): role for role in Role},
    **dict.fromkeys(("titre", "titel"), Role.TITLE),
    **dict.fromkeys(("intertitre", "kop"), Role.HEADING),
    **dict.fromkeys(("paragraphe", "alinea"), Role.PARAGRAPH),
    **dict.fromkeys(("evaluation", "evaluatie"), Role.ASSESSMENT),
    **dict.fromkeys(("etape", "stap", "step"), Role.NEXT_STEP),
    **dict.fromkeys(("point", "punt"), Role.ITEM),
}
_LANGUAGES = {
    **{code: code for code in NAMES},
    **dict.fromkeys(("francais", "french", "frans"), "fr"),
    **dict.fromkeys(("nederlands", "neerlandais", "dutch"), "nl"),
    **dict.fromkeys(("english", "anglais", "engels"), "en"),
}
_YEARS = re.compile(r"(\d{4})(?:(?:-|–|\.\.)(\d{4}))?")
_ELIDED = frozenset(
    ["l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]
)
_WORD = re.compile(r"[^\W_]+")
_MOST = 50  # words and phrases of a query


def fold(text: str) -> str:
    """Text as it is compared: case, accents, ligatures and typography folded."""
    return normalise(text, case=True, accents=True).text


def parse(text: str, *, unfinished: bool = False) -> Query:
    """Read a line; Refusal if nothing can be looked for.

    `unfinished`: it is being typed, so that its last word counts as a beginning.
    """
    reading = _Reading(text)
    for match in re.finditer(_TOKEN, text, re.VERBOSE):  # compiled for the first search
        reading.take(match)
    query = reading.query()
    if unfinished and text[-1:].isalnum() and not reading.ended_in_filter:
        query = _as_typed(query)
    return query


def _as_typed(query: Query) -> Query:
    """The last phrase with its last word as a beginning."""
    if not query.wanted:
        return query
    *clauses, last = query.wanted
    *phrases, phrase = last.phrases
    open_ended = Clause((*phrases, replace(phrase, beginning=True)))
    return replace(query, wanted=(*clauses, open_ended))


class _Reading:
    """What has been read of a line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._wanted: list[list[Phrase]] = []
        self._unwanted: list[Phrase] = []
        self._filters: dict[str, list[str]] = {}
        self._either = False
        self.ended_in_filter = False

    def take(self, token: re.Match[str]) -> None:
        """Take in one token."""
        minus = token["minus"] is not None
        self.ended_in_filter = minus
        if token["word"] in _EITHER:
            self._either = bool(self._wanted)
            return
        if token["field"] and (field := _FIELDS.get(fold(token["field"]))):
            if minus:
                raise Refusal(
                    "“{filter}” cannot be excluded; name what is to be searched instead.",
                    filter=token.group().lstrip("-−–"),
                )
            self._filters.setdefault(field, []).append(token["value"])
            self.ended_in_filter = True
            return
        quoted = token["quoted"]
        if quoted is None:
            phrase = _phrase(token["word"] or f"{token['field']}:{token['value']}", quoted=False)
        else:
            phrase = _phrase(quoted, quoted=True)
        if phrase is None:
            return
        if minus:
            self._unwanted.append(phrase)
        elif self._either:
            self._wanted[-1].append(phrase)
        else:
            self._wanted.append([phrase])
        self._either = False

    def query(self) -> Query:
        """What was read; Refusal if there is nothing in it to be found."""
        if sum(map(len, self._wanted)) + len(self._unwanted) > _MOST:
            raise Refusal("That is too much to look for; write {most} words at most.", most=_MOST)
        if not self._wanted:
            if self._unwanted:
                raise Refusal(
                    "“{query}” only says what is not wanted; add a word to look for.",
                    query=self._text.strip(),
                )
            raise Refusal("There is no word to look for; write one, or several.")
        years = tuple(_years(value) for value in self._filters.get("year", ()))
        return Query(
            self._text.strip(),
            tuple(Clause(tuple(phrases)) for phrases in self._wanted),
            tuple(self._unwanted),
            frozenset(_language(value) for value in self._filters.get("language", ())),
            years,
            frozenset(_role(value) for value in self._filters.get("role", ())),
            tuple(value.casefold() for value in self._filters.get("document", ())),
        )


def _phrase(text: str, *, quoted: bool) -> Phrase | None:
    """The words of a token; None if there are none."""
    words = _WORD.findall(fold(text))
    beginning = not quoted and text.endswith("*")
    if not quoted and len(words) > 1 and words[0] in _ELIDED and "'" in fold(text):
        words = words[1:]
    return Phrase(tuple(words), beginning, quoted) if words else None


def _years(value: str) -> Years:
    found = _YEARS.fullmatch(value)
    if found is None:
        raise Refusal("“{value}” is not a year; write one like 2021, or 2018-2021.", value=value)
    return found[1], found[2] or found[1]


def _language(value: str) -> str:
    code = _LANGUAGES.get(fold(value))
    if code is None:
        raise Refusal(
            "“{value}” is not a language; write one of {languages}.",
            value=value,
            languages=", ".join(NAMES),
        )
    return code


def _role(value: str) -> Role:
    role = _ROLES.get(re.sub(r"[\W_]", "", fold(value)))
    if role is None:
        raise Refusal(
            "“{value}” is not a role of a passage; write one of {roles}.",
            value=value,
            roles=", ".join(role.value for role in Role),
        )
    return role
