"""What all kinds of paper are made of: the words of a passage, its edits, where notes stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vdreader.core.comparing.comparison import Edit
from vdreader.core.document import Document, Passage, Role, Span
from vdreader.core.sheet import Block, Run, Style, Tone
from vdreader.paper.remarks import Notes

_STYLES = {Role.TITLE: Style.HEADING, Role.HEADING: Style.HEADING, Role.LABEL: Style.STRONG}
SUMMARY_WORDS = 9
"""How many words stand for a passage where it is only named."""


Part = tuple[str, Span]
"""A passage and a span of its text."""


@dataclass(frozen=True)
class _Stretch:
    start: int
    end: int
    edit: str


def label(passage: Passage) -> str:
    """The citation number as it is printed in the gutter; empty where there is none.

    A heading that begins with its number is not numbered twice.
    """
    if not passage.citation:
        return ""
    if passage.role is Role.HEADING and passage.text.startswith(passage.citation):
        return ""
    return f"§\u00a0{passage.citation}"


def brief(text: str, words: int = SUMMARY_WORDS) -> str:
    """The first words of a text, with an ellipsis where there are more."""
    parts = text.split()
    return text if len(parts) <= words else " ".join(parts[:words]).rstrip(" ,;:") + " …"


def passage_block(document: Document, ident: str, notes: Notes, *, numbered: bool = True) -> Block:
    """One passage as it stands, with its citation number and the notes on it."""
    passage = document.passage(ident)
    runs = _runs(passage.text, [_Stretch(0, len(passage.text), "")], notes.on(document.id, ident))
    style = _STYLES.get(passage.role, Style.TEXT)
    return Block(runs, style, label(passage) if numbered else "")


def redline_blocks(
    document: Document, places: Sequence[Part], edits: Sequence[Edit], side: str, notes: Notes
) -> tuple[Block, ...]:
    """The words of one side of a redline, a block a place; `side` is `-` for old, `+` for new.

    The edits cover the places joined by one character. What changes the writing and no word is
    printed as it is, unmarked.
    """
    stretches: list[_Stretch] = []
    position = 0
    for edit in edits:
        if edit.operation in ("=", side):
            sign = "" if edit.typographic else edit.operation.replace("=", "")
            stretches.append(_Stretch(position, position + len(edit.text), sign))
            position += len(edit.text)
    blocks: list[Block] = []
    begun = 0
    for ident, (start, end) in places:
        passage = document.passage(ident)
        shift = start - begun  # from the redline's positions to the passage's
        here = [
            _Stretch(max(s.start + shift, start), min(s.end + shift, end), s.edit)
            for s in stretches
            if s.start + shift < end and s.end + shift > start
        ]
        runs = _runs(passage.text, here, notes.on(document.id, ident))
        blocks.append(Block(runs, _STYLES.get(passage.role, Style.TEXT), label(passage)))
        begun += end - start + 1
    return tuple(blocks)


def _runs(
    text: str, stretches: Sequence[_Stretch], marks: Sequence[tuple[int, int, int]]
) -> tuple[Run, ...]:
    """The words under the stretches, cut where an edit or a note begins or ends."""
    cuts = {edge for s in stretches for edge in (s.start, s.end)}
    for start, end, _ in marks:
        cuts |= {min(start, len(text)), min(end, len(text))}
    ordered = sorted(cuts)
    runs: list[Run] = []
    for start, end in pairwise(ordered):
        over = next((s for s in stretches if s.start <= start and end <= s.end), None)
        if over is None:
            continue
        noted = tuple(number for a, b, number in marks if a <= start and end <= b)
        closing = tuple(number for _, b, number in marks if min(b, len(text)) == end)
        tone = {"-": Tone.DROPPED, "+": Tone.NEW}.get(over.edit, Tone.PLAIN)
        runs.append(Run(text[start:end], over.edit, tone, notes=noted, closes=closing))
    return tuple(runs)


def spans_block(document: Document, ident: str, spans: Sequence[Span], notes: Notes) -> Block:
    """Some spans of a passage in order, with an ellipsis for what stands between them."""
    passage = document.passage(ident)
    text = passage.text
    marks = notes.on(document.id, ident)
    runs: list[Run] = []
    reached = 0
    for start, end in _joined(spans, text):
        if text[reached:start].strip():
            runs.append(Run("… " if not runs else " … ", tone=Tone.MUTED))
        elif runs:
            runs.append(Run(" "))
        runs += _runs(text, [_Stretch(start, end, "")], marks)
        reached = end
    if text[reached:].strip():
        runs.append(Run(" …", tone=Tone.MUTED))
    return Block(tuple(runs), Style.TEXT, label(passage))


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """Spans in order, those as one that overlap or have only white space between them."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and (start <= out[-1][1] or not text[out[-1][1] : start].strip()):
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def sentence_runs(passage: Passage, span: Span, tone: Tone) -> tuple[Run, ...]:
    """The sentences that a span touches, the words of the span in bold and in this tone."""
    start, end = span
    near = [s for s in passage.sentences if s[0] <= end and start <= s[1]]
    first = min((s[0] for s in near), default=0)
    last = max((s[1] for s in near), default=len(passage.text))
    text = passage.text
    runs = [
        Run("… " if first > 0 else ""),
        Run(text[first:start]),
        Run(text[start:end], tone=tone, strong=True),
        Run(text[end:last]),
        Run(" …" if last < len(text) else ""),
    ]
    return tuple(run for run in runs if run.text)


def passage_inside(document: Document, ident: str, sections: frozenset[str] | None) -> bool:
    """Whether a passage stands in one of these sections, or in one below them; None is all."""
    if sections is None:
        return True
    path = document.section_path(document.passage(ident).section)
    return any(section.id in sections for section in path)


def plain(text: str, style: Style = Style.LABEL, tone: Tone = Tone.PLAIN) -> Block:
    """A block of one run."""
    return Block((Run(text, tone=tone),), style)
