"""Numbers and dates of a text, as values that mean the same in every language.

Digits with their grouping (`1 000`, `1.000`), decimals, per cent, millions, references
(`2022/915`), paragraphs of articles (`art. 36.1`, `artikel 36, lid 1`), Roman numerals, times,
number words and ordinals; dates in words and in digits, whole or in part. Number words are read in
French, Dutch and English, months in German too. Spans are half-open ranges of code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from vdreader.core.checking.numerals import numerals
from vdreader.core.document import Span
from vdreader.core.wording import fold


class FigureKind(StrEnum):
    """A date has a day, a month or a year; anything else counted is a number."""

    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True)
class Figure:
    """A number or date: where it stands, and its value in a form without language.

    A soft figure may answer one of the other side but is not missed there: `les deux` / *beide*,
    `premier`, which many idioms have.
    """

    kind: FigureKind
    span: Span
    value: str
    soft: bool = False


_MONTHS = {
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "january february march april may june july august september october november december",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
}
_BEFORE_MONTH = {
    "fr": r"en|depuis|debut|fin|mi|mois de|courant|avant|apres|dernier|jusqu'en|d'ici|des|de|d'",
    "nl": r"in|sinds|begin|eind|einde|half|midden|maand|voor|na|tegen|tot|vanaf|van",
    "en": r"in|since|early|late|mid|of|by|until|from",
    "de": r"im|seit|anfang|ende|mitte|monat|vor|nach|bis|ab",
}
_PERCENT = r"\s?(?:%|procent\b|pour[ -]cent\b|per\s?cent\b|prozent\b)"
_MAGNITUDES = {
    "million": 10**6,
    "miljoen": 10**6,
    "milliard": 10**9,
    "miljard": 10**9,
    "billion": 10**9,
}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_DIGITS = (
    r"\d{1,3}(?:[.,  \u2009']\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[./]\d+)+|\d+,\d+|\d+"
)
_NUMBER = re.compile(
    rf"(?<![^\W_])(?P<digits>{_DIGITS})"
    rf"(?:(?P<percent>{_PERCENT})|\s(?P<magnitude>million|miljoen|milliard|miljard)(?:s|en)?\b"
    r"|(?P<ordinal>ers?|eres?|res?|es?|emes?|de|ste|st|nd|rd|th)(?![^\W_])"
    r"|\s?(?P<hours>[hu])\s?(?P<minutes>\d\d)?(?![^\W_])|(?P<oclock>\suur\b))?"
)
_GROUPED = re.compile(r"(?P<whole>\d{1,3}(?:[., \u2009']\d{3})+)(?:[.,](?P<part>\d{1,2}|\d{4,}))?")
_ARTICLE = re.compile(
    r"\bart(?:icles?|ikel(?:en)?|\.)?\s?(?P<article>\d+)"
    r"(?:\.|\(|,?\s?(?:paragraphe|par\.|paragraaf|lid|abs\.|absatz|paragraph|§)\s?)(?P<part>\d+)\)?"
)
_ROMANS = re.compile(r"(?<![\w.'-])(?P<roman>[IVXLC]{2,6}|[IVX](?=\.\s))(?P<ordinal>e|eme)?(?!\w)")
_NUMERIC_DATE = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/])")
_ISO_DATE = re.compile(r"(?<![\d./-])(\d{4})-(\d\d)-(\d\d)(?![\d/-])")
_YEAR = re.compile(r"(?:1[89]|20|21)\d\d")

# What makes a count of two one of the idioms that come and go in translation.
_SOFT = {
    "fr": {"tous deux": "2", "toutes deux": "2", "tiers": "ord:3", "tierce": "ord:3"},
    "nl": {"beide": "2", "beiden": "2", "allebei": "2"},
    "en": {"both": "2", "third countries": "ord:3"},
}
_OTHER_WORDS = {"fr": {"neuf", "second", "seconde"}, "nl": {"acht", "elf"}, "en": {"second"}}


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """The numbers and dates of a text in order; no two overlap."""
    flat = _flat(text)
    taken = [False] * len(text)
    found: list[Figure] = []
    finders = (_articles, _dates, _romans, _digit_numbers, _word_numbers)
    for finder in finders:
        for figure in finder(flat, language):
            start, end = figure.span
            if not any(taken[start:end]):
                taken[start:end] = [True] * (end - start)
                found.append(figure)
    return tuple(sorted(found, key=lambda figure: figure.span))


def counts_in_words(language: str) -> bool:
    """Whether number words of a language are read."""
    return numerals(language) is not None


def _flat(text: str) -> str:
    """Folded letter by letter, so that offsets hold; capitals of Roman numerals stay."""
    return "".join(_letter(character) for character in text)


@lru_cache(maxsize=4096)
def _letter(character: str) -> str:
    if character in "’‘":
        return "'"
    if character in "\u00a0\u202f":
        return " "
    if character in "–—‑":
        return "-"
    folded = fold(character)
    if len(folded) != 1:
        return character
    return folded.upper() if character.isupper() else folded


def _articles(flat: str, language: str) -> Iterator[Figure]:
    for match in _ARTICLE.finditer(flat.lower()):
        value = f"art:{match['article']}.{match['part']}"
        yield Figure(FigureKind.NUMBER, match.span(), value)


@lru_cache(maxsize=8)
def _date_patterns(language: str) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    names = _MONTHS.get(language) or " ".join(_MONTHS.values())
    months = {name: n % 12 + 1 for n, name in enumerate(names.split())}
    month = "|".join(sorted(months, key=len, reverse=True))
    day = r"\d{1,2}(?:er|re|st|nd|rd|th|e|ste|de)?\.?"
    join = r"\s?(?:,|-|et|en|and|und|au|tot|to|bis)\s?(?:le\s|op\s)?"
    with_day = re.compile(
        rf"(?<![\w./])(?P<days>{day}(?:{join}{day})*)\s(?:of\s)?(?P<month>{month})\b"
        rf"(?:,?\s(?P<year>\d{{4}})(?!\d))?|\b(?P<month2>{month})\s(?P<days2>\d{{1,2}}),?\s"
        r"(?P<year2>\d{4})(?!\d)"
    )
    before = _BEFORE_MONTH.get(language) or "|".join(_BEFORE_MONTH.values())
    bare = re.compile(
        rf"\b(?P<month>{month})\s(?:de\s|van\s|of\s)?(?P<year>\d{{4}})(?!\d)"
        rf"|\b(?:{before})[\s-]?(?:le\s|de\s)?(?P<alone>{month})\b"
    )
    return months, with_day, bare


def _dates(flat: str, language: str) -> Iterator[Figure]:
    lower = flat.lower()
    for match in _NUMERIC_DATE.finditer(lower):
        day, month, year = int(match[1]), int(match[3]), match[4]
        yield Figure(FigureKind.DATE, match.span(), f"{year}-{month:02}-{day:02}")
    for match in _ISO_DATE.finditer(lower):
        yield Figure(FigureKind.DATE, match.span(), match.group())
    months, with_day, bare = _date_patterns(language)
    for match in with_day.finditer(lower):
        yield from _days(match, months)
    for match in bare.finditer(lower):
        name = match["month"] or match["alone"]
        start = match.start("month") if match["month"] else match.start("alone")
        value = f"{match['year'] or '?'}-{months[name]:02}"
        yield Figure(FigureKind.DATE, (start, match.end()), value)
    for match in re.finditer(r"(?<![\w./,-])(\d{4})(?:-(\d{4}))?(?![\w%/]|[.,]\d)", lower):
        for group in (1, 2):
            if match[group] and _YEAR.fullmatch(match[group]):
                yield Figure(FigureKind.DATE, match.span(group), match[group])


def _days(match: re.Match[str], months: dict[str, int]) -> Iterator[Figure]:
    """Each day of `25-26 avril 2018` as a date of its own; the last one spans month and year."""
    group = "days" if match["days"] else "days2"
    month = months[match["month"] or match["month2"]]
    year = match["year"] or match["year2"] or "?"
    days = list(re.finditer(r"\d{1,2}", match[group]))
    for number, day in enumerate(days):
        start = match.start(group) + day.start()
        last = number == len(days) - 1
        span = (start, match.end() if last else match.start(group) + day.end())
        if group == "days2":
            span = match.span()
        yield Figure(FigureKind.DATE, span, f"{year}-{month:02}-{int(day.group()):02}")


def _romans(flat: str, language: str) -> Iterator[Figure]:
    for match in _ROMANS.finditer(flat):
        value = _roman(match["roman"])
        # A Roman numeral counts what it follows, or opens a heading, or counts a century.
        before = flat[: match.start()].rstrip()
        follows = before and re.search(r"[A-Z][\w'-]*$", before)
        if value and (follows or not before or match["ordinal"]):
            key = f"ord:{value}" if match["ordinal"] else str(value)
            yield Figure(FigureKind.NUMBER, match.span(), key)


def _roman(text: str) -> int:
    total = 0
    for character, following in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN[character]
        total += -value if _ROMAN.get(following, 0) > value else value
    return total


def _digit_numbers(flat: str, language: str) -> Iterator[Figure]:
    for match in _NUMBER.finditer(flat.lower()):
        value = _value(match)
        if match["percent"]:
            value += "%"
        elif match["magnitude"]:
            value = f"{float(value) * _MAGNITUDES[match['magnitude']]:.0f}"
        elif match["ordinal"]:
            value = f"ord:{value}"
        elif match["hours"]:
            value = f"{value}:{match['minutes'] or '00'}"
        elif match["oclock"]:
            value = value.replace(".", ":")
        yield Figure(FigureKind.NUMBER, match.span(), value)


def _value(match: re.Match[str]) -> str:
    """The digits without grouping and with a decimal point; a reference as it stands."""
    digits = match["digits"]
    grouped = _GROUPED.fullmatch(digits)
    if grouped:
        whole = re.sub(r"\D", "", grouped["whole"])
        return f"{whole}.{grouped['part']}" if grouped["part"] else whole
    return digits.replace(",", ".")


def _word_numbers(flat: str, language: str) -> Iterator[Figure]:
    table = numerals(language)
    if table is None:
        return
    for match in _word_pattern(language).finditer(flat.lower()):
        word = re.sub(r"\s+", " ", match.group())
        soft = _SOFT[language].get(word)
        value = soft or table[word]
        idiom = soft is not None or word in _OTHER_WORDS[language] or value == "ord:1"
        yield Figure(FigureKind.NUMBER, match.span(), value, idiom)


@lru_cache(maxsize=8)
def _word_pattern(language: str) -> re.Pattern[str]:
    names = {*(numerals(language) or ()), *_SOFT[language]}
    ordered = sorted(names, key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, ordered)) + r")(?![\w-])")
