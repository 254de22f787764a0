"""Notes as one Markdown text, by document and in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from vdreader.core.annotating.annotation import Located, Target

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")


@dataclass(frozen=True)
class Framing:
    """The words between the notes: English, unless the window gives those of its language.

    `titles` are the documents' titles by id, `kinds` the names of kinds by code, `citations` the
    printed numbers of passages by document and passage.
    """

    title: str = "Notes"
    unplaced: str = "Notes whose place in the text is to be reviewed"
    titles: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    citations: Mapping[tuple[str, str], str] = field(default_factory=dict)


def dumps(notes: Iterable[Located], framing: Framing | None = None) -> str:
    """The notes as Markdown: under the document of their first target, in the order given."""
    words = framing or Framing()
    groups: dict[str, list[Located]] = {}
    for located in notes:
        placed = bool(located.anchors) and located.anchors[0].attached
        group = located.note.targets[0].document if placed else ""
        groups.setdefault(group, []).append(located)
    parts = [f"# {words.title}"]
    for document in sorted(groups, key=lambda ident: (not ident, ident)):
        title = words.titles.get(document, document) if document else words.unplaced
        parts.append(f"## {_escape(title)}" + (f" ({document})" if document else ""))
        parts += [_note(located, words) for located in groups[document]]
    return "\n\n".join(parts) + "\n"


def _note(located: Located, words: Framing) -> str:
    note = located.note
    heading = words.kinds.get(note.kind, note.kind.replace("_", " "))
    quotes = []
    for target, anchor in zip(note.targets, located.anchors, strict=True):
        passage = anchor.passage if anchor.attached else target.selectors.passage
        quotes.append(_quote(target, words.citations.get((target.document, passage), passage)))
    marks = [*(f"#{tag}" for tag in note.tags), note.author, note.modified[:10], note.status]
    line = " · ".join(_escape(mark) for mark in marks if mark)
    parts = [f"### {_escape(heading)}", *quotes, note.body, f"*{line}*" if line else ""]
    return "\n\n".join(part for part in parts if part)


def _quote(target: Target, citation: str) -> str:
    said = _escape(" ".join(target.selectors.exact.split()))
    return f"> {said}\n>\n> — {_escape(target.document)}, {_escape(citation)}"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
