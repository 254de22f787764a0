"""Made corpora of any size: meetings of which each rewrites the one before, in two languages.

`python -m tests.bench.made_corpus FOLDER [DOCUMENTS] [SEED]` writes one; VDREADER_CORPUS points the
program to it. A declaration has the parts of the bundled one of 2023: a context, then numbered
sections with an assessment and next steps. From one meeting to the next each next step is kept,
reworded, moved to another section, split, merged, dropped, or new; `Meeting.fates` says what became
of which. The same seed writes the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tests.bench.made_texts import THEMES, Statement, reworded, said, stated

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = 9
STEPS = 7
PASSAGES = 3 + 2 + SECTIONS * (3 + STEPS)  # about: titles, context, and the sections
_SHARES = (
    *(("kept", 0.6), ("reworded", 0.18), ("moved", 0.05), ("split", 0.04)),
    *(("merged", 0.04), ("dropped", 0.09)),
)


@dataclass(frozen=True)
class Step:
    """A next step; `name` tells it from all others, whatever becomes of its words."""

    name: int
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Fate:
    """What became of passages from the meeting before (`old`) to this one (`new`), by their ids."""

    kind: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A numbered section: its theme, its assessment and its next steps."""

    theme: int
    assessment: tuple[Statement, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Meeting:
    """A made meeting, and how its next steps came from those of the meeting before."""

    id: str
    date: date
    context: tuple[Statement, ...]
    parts: tuple[Part, ...]
    fates: tuple[Fate, ...] = ()

    def places(self) -> dict[int, str]:
        """The passage id of each step."""
        return {
            step.name: f"{number}.next-{n}"
            for number, part in enumerate(self.parts, 1)
            for n, step in enumerate(part.steps, 1)
        }


class _Rewriting:
    """Makes meetings one after the other; `count` numbers every step that there ever was."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.count = 0

    def first(self, at: int, sections: int) -> Meeting:
        ident, when = _dated(at)
        parts = tuple(
            Part(
                number % len(THEMES),
                self._stated(3, when.year),
                tuple(self._fresh(when.year) for _ in range(STEPS)),
            )
            for number in range(sections)
        )
        return Meeting(ident, when, self._stated(4, when.year), parts)

    def next(self, before: Meeting, at: int) -> Meeting:
        """The next meeting: every step of the one before meets its fate."""
        ident, when = _dated(at)
        steps: list[list[Step]] = [[] for _ in before.parts]
        made: list[tuple[str, tuple[int, ...], tuple[int, ...]]] = []
        for number, part in enumerate(before.parts):
            waiting = list(part.steps)
            while waiting:
                step = waiting.pop(0)
                kind = self._drawn()
                other = waiting[0] if waiting else None
                if kind == "merged" and (other is None or len(other.statements) > 1):
                    kind = "kept"
                if kind == "merged" and other is not None:
                    waiting.pop(0)
                    joined = Step(step.name, step.statements + other.statements)
                    steps[number].append(joined)
                    made.append((kind, (step.name, other.name), (step.name,)))
                    continue
                made.append(self._met(kind, step, number, steps, when.year))
        for name in (n for kind, (n, *_), _ in list(made) if kind == "dropped"):
            fresh = self._fresh(when.year)
            steps[(name + at) % len(steps)].append(fresh)
            made.append(("new", (), (fresh.name,)))
        parts = tuple(
            replace(part, assessment=self._stated(3, when.year), steps=tuple(own))
            for part, own in zip(before.parts, steps, strict=True)
        )
        meeting = Meeting(ident, when, self._stated(4, when.year), parts)
        then, now = before.places(), meeting.places()
        fates = tuple(
            Fate(kind, tuple(then[n] for n in old), tuple(now[n] for n in new))
            for kind, old, new in made
        )
        return replace(meeting, fates=fates)

    def _met(
        self, kind: str, step: Step, number: int, steps: list[list[Step]], year: int
    ) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
        if kind == "split" and len(step.statements) > 1:
            self.count += 1
            halves = (
                Step(step.name, step.statements[:1]),
                Step(self.count, step.statements[1:]),
            )
            steps[number] += halves
            return kind, (step.name,), tuple(half.name for half in halves)
        if kind == "dropped":
            return kind, (step.name,), ()
        if kind == "moved":
            target = (number + self.chance.randrange(1, len(steps))) % len(steps)
            steps[target].append(step)
        elif kind == "reworded":
            changed = (reworded(step.statements[0], self.chance), *step.statements[1:])
            steps[number].append(replace(step, statements=changed))
        else:
            kind = "kept"
            steps[number].append(step)
        return kind, (step.name,), (step.name,)

    def _fresh(self, year: int) -> Step:
        self.count += 1
        return Step(self.count, self._stated(2 if self.chance.random() < 0.4 else 1, year))

    def _stated(self, count: int, year: int) -> tuple[Statement, ...]:
        return tuple(stated(self.chance, year) for _ in range(count))

    def _drawn(self) -> str:
        kinds, shares = zip(*_SHARES, strict=True)
        return self.chance.choices(kinds, shares)[0]


def _dated(at: int) -> tuple[str, date]:
    """The id and the day of a meeting: one a month, from 1980."""
    year, month = 1980 + at // 12, at % 12 + 1
    return f"{year}-{month:02}", date(year, month, 1 + at % 28)


def meetings(count: int, seed: int = 1, sections: int = SECTIONS) -> Iterator[Meeting]:
    """So many meetings, oldest first."""
    rewriting = _Rewriting(seed)
    meeting = rewriting.first(0, sections)
    yield meeting
    for at in range(1, count):
        meeting = rewriting.next(meeting, at)
        yield meeting


# -- writing -------------------------------------------------------------------------------------

_NAMES = {
    "fr": ("Déclaration commune", "Contexte", "Évaluation et prochaines étapes"),
    "nl": ("Gezamenlijke verklaring", "Context", "Evaluatie en volgende stappen"),
}
_LABELS = {
    "fr": ("Évaluation : ", "Prochaines étapes :"),
    "nl": ("Evaluatie: ", "Volgende stappen:"),
}


def markdown(meeting: Meeting, language: str) -> str:
    """The body of a made declaration, every passage with its id."""
    title, context, rest = _NAMES[language]
    assessed, steps = _LABELS[language]
    lines = [f"# {title} {meeting.id} {{: #title-1 }}", "", f"## I. {context} {{: #I }}", ""]
    for n, statements in enumerate((meeting.context[:2], meeting.context[2:]), 1):
        text = " ".join(said(s, language, past=True) for s in statements)
        lines += [text, f"{{: #I.par-{n} .paragraph }}", ""]
    lines += [f"## II. {rest} {{: #II }}", ""]
    for number, part in enumerate(meeting.parts, 1):
        theme = THEMES[part.theme][0 if language == "fr" else 1]
        lines += [f"### {number}. {theme[0].upper()}{theme[1:]} {{: #{number} }}", ""]
        text = " ".join(said(s, language, past=True) for s in part.assessment)
        lines += [f"{assessed}{text}", f"{{: #{number}.assessment-1 .assessment }}", ""]
        lines += [steps, f"{{: #{number}.label-1 .label }}", ""]
        for n, step in enumerate(part.steps, 1):
            lines.append("* " + " ".join(said(s, language) for s in step.statements))
            lines.append(f"  {{: #{number}.next-{n} .next_step }}")
        lines.append("")
    return "\n".join(lines)


def _speech(meeting: Meeting) -> str:
    """What was said on the day: paragraphs without headings."""
    lines = ["# Conférence de presse {: #title-1 }", ""]
    for n, part in enumerate(meeting.parts, 1):
        text = " ".join(said(s, "fr", past=True) for s in part.assessment)
        lines += [text, f"{{: #opening.par-{n} .paragraph }}", ""]
    return "\n".join(lines)


class _Folder:
    """A corpus folder that is being written, and its manifest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: list[str] = []
        (folder / "sources").mkdir(parents=True)

    def add(self, meeting: Meeting, kind: str, language: str, title: str, body: str) -> str:
        stem = f"{kind}.{language}"
        ident = f"{meeting.id}/{stem}"
        source = f"{meeting.id}-{stem}.txt"
        untouched = body.encode()
        (self.folder / "sources" / source).write_bytes(untouched)
        front = {
            "id": ident,
            "meeting": meeting.id,
            "date": meeting.date,
            "place": ("Paris", "Bruxelles")[meeting.date.month % 2],
            "language": language,
            "kind": kind,
            "title": title,
            "source": "Made for measuring",
            "source_file": source,
            "sha256": hashlib.sha256(untouched).hexdigest(),
        }
        said_of_it = [f"{key} = {_toml(value)}" for key, value in front.items()]
        content = "\n".join(["+++", *said_of_it, "+++", "", body]).encode()
        file = self.folder / f"{ident}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        own = [f'file = "{ident}.md"', f'file_sha256 = "{digest}"']
        self.lines += ["[[document]]", *said_of_it, *own, ""]
        return ident

    def seal(self) -> None:
        shutil.copy(ROOT / "corpus" / "terms.tsv", self.folder)
        digest = hashlib.sha256((self.folder / "terms.tsv").read_bytes()).hexdigest()
        lines = [*self.lines, "[file]", f'"terms.tsv" = "{digest}"', ""]
        text = "\n".join(lines)
        (self.folder / "manifest.toml").write_text(text, encoding="utf-8", newline="\n")


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


def write(folder: Path, documents: int, seed: int = 1) -> tuple[Meeting, ...]:
    """Write a corpus of so many documents; returns its meetings, oldest first.

    Each meeting has a declaration in both languages, every fourth a press conference in French.
    """
    target = _Folder(folder)
    made: list[Meeting] = []
    left = documents
    for at, meeting in enumerate(meetings(documents, seed)):
        made.append(meeting)
        texts = [("declaration", "fr"), ("declaration", "nl")]
        if at % 4 == 3:
            texts.append(("press-conference", "fr"))
        for kind, language in texts[:left]:
            title, body = _NAMES[language][0], markdown(meeting, language)
            if kind != "declaration":
                title, body = "Conférence de presse", _speech(meeting)
            target.add(meeting, kind, language, f"{title} {meeting.id}", body)
        left -= len(texts[:left])
        if not left:
            break
    target.seal()
    return tuple(made)


def write_long(folder: Path, passages: int, seed: int = 1) -> Sequence[str]:
    """Write a corpus of one meeting whose two declarations have about so many passages."""
    (meeting,) = meetings(1, seed, sections=max(1, (passages - 5) // (3 + STEPS)))
    target = _Folder(folder)
    idents = [
        target.add(meeting, "declaration", code, f"{_NAMES[code][0]}", markdown(meeting, code))
        for code in ("fr", "nl")
    ]
    target.seal()
    return idents


if __name__ == "__main__":
    write(Path(sys.argv[1]), *map(int, sys.argv[2:4] or ["100"]))
