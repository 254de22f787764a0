"""Code points, which the program counts in, and UTF-16 units, which Qt counts in."""

from __future__ import annotations


def units(text: str, position: int) -> int:
    """The UTF-16 position of a code point position in `text`."""
    if text.isascii():
        return position
    # Counted by the codec: thousands of notes are lit at once.
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, position: int) -> int:
    """The code point position of a UTF-16 position in `text`; the nearest if it has no such."""
    if text.isascii():
        return max(0, min(position, len(text)))
    for index, character in enumerate(text):
        if position <= 0:
            return index
        position -= 2 if ord(character) > 0xFFFF else 1
    return len(text)
