"""Titles made to fit a width without a font at hand, for pictures that are drawn elsewhere too.

Widths are those of Noto Sans, rounded up. Units are pixels.
"""

from __future__ import annotations

import re

LABEL_SIZE = 12.0
LINE = 16.0  # the height of a line of that size

_ADVANCES = {
    24: "'¸‘’",
    28: " ijl\u00a0ìíîï!,.:;J¡·",
    36: "()`´-I[]ÌÍÎÏfª²³¹“”",
    42: '/\\t{}º"r',
    50: "?°¿_cszç¯–",
    54: "Fvy§«»ýÿLkx",
    58: "*EST|¦ÈÉÊË$+0123456789<=>YZ^ae~¢£¤¥¨¬±×Ýàáâãäåèéêë÷",
    62: "VXKPbdghnopquÞðñòóôõöøùúûüþ",
    66: "ACRµÀÁÂÃÄÅÇß#B¶",
    76: "&DGUÐÙÚÛÜHN¼Ñ",
    84: "½OQw¾ÒÓÔÕÖØ…%©®→",
    96: "æ@ÆMWmŒœ",
}
"""How wide the letters of Noto Sans are, in hundredths of the size, from the font's own table."""

_ADVANCE = {letter: share / 100 for share, letters in _ADVANCES.items() for letter in letters}
_ASIDE = re.compile(r"\s*\([^()]*\)?")
_LEAD = re.compile(
    r"^(?P<number>(?:\d[\d.]*|[IVX]+)\s+)?(?:\w+\s+){0,2}(?:en\s+matière\s+d(?:e\s+|[’'])|inzake\s+)"
)
_DANGLING = re.compile(
    r"[\s,;:–—-]+$|\s(?:à|au|aux|avec|contre|dans|de|des|du|d’|en|entre|et|la|le|les|l’|ou|par|pour"
    r"|sur|un|une|aan|bij|de|een|en|het|in|met|of|op|over|te|tegen|tot|van|voor"
    r"|a|an|and|at|by|for|from|in|of|on|or|the|to|with)$",
    re.IGNORECASE,
)


def width(text: str, size: float = LABEL_SIZE) -> float:
    """How wide a text is at most, set in Noto Sans."""
    return size * sum(_ADVANCE.get(letter, 1.0) for letter in text)


def fitted(text: str, room: float, most: int, size: float = LABEL_SIZE) -> tuple[str, ...]:
    """A text in at most `most` lines (at least one); what does not fit is left out sensibly.

    First what stands in brackets goes, then an opening that names no subject (« Coopération en
    matière de »), then the end, at a word that can end a phrase.
    """
    most = max(1, most)
    words = text.split()
    lines = _wrapped(words, room, size)
    if len(lines) > most:
        words = _ASIDE.sub("", text).split()
        lines = _wrapped(words, room, size)
    if len(lines) > most:
        words = _led(" ".join(words)).split()
        lines = _wrapped(words, room, size)
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], _ended(lines[most - 1], lines[most].split()[0], room, size))


def _ended(line: str, following: str, room: float, size: float) -> str:
    """The last line of a text that goes on, with the following word."""
    while " " in line and width(f"{line}…", size) > room:
        line = line.rpartition(" ")[0]
    closed = f"{_closed(line)}…"
    # So short an end says less than the beginning of the next word.
    return closed if width(closed, size) >= room / 2 else _cut(f"{line} {following}", room, size)


def _led(text: str) -> str:
    """A title without an opening that only leads to its subject; its number stays."""
    found = _LEAD.match(text)
    if found is None:
        return text
    subject = text[found.end() :]
    return f"{found['number'] or ''}{subject[:1].upper()}{subject[1:]}"


def _closed(text: str) -> str:
    """A phrase cut short, without the little words that lead to what was cut."""
    while " " in text and (found := _DANGLING.search(text)):
        text = text[: found.start()]
    return text


def _wrapped(words: list[str], room: float, size: float) -> list[str]:
    lines: list[str] = []
    for word in words:
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size) <= room:
            lines[-1] = joined
        else:
            lines.append(_cut(word, room, size))
    return lines


def _cut(word: str, room: float, size: float) -> str:
    """A word no wider than the room, cut where it must be."""
    if width(word, size) <= room:
        return word
    while word and width(f"{word}…", size) > room:
        word = word[:-1]
    return f"{word}…"
