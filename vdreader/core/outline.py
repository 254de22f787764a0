"""From a flat run of blocks to a Document: sections, roles, ids and citation numbers.

Every reader ends here, so that an imported text gets its structure by the same rules as a bundled
one. An id that a block brings along is kept: the ids of the bundled corpus are written in its
files and hold over editions. Where it brings none, one is made from section, role and count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from vdreader.core.document import OPENING, Description, Document, Passage, Role, Section

_NUMBER = re.compile(
    r"\s*(?P<number>\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-H])\s*[.)\-–:]\s*(?P<title>.*)", re.S
)
_ASSESSMENT = re.compile(r"(?:[ÉE]valuation|Evaluatie|Assessment|Bewertung)\s*:", re.I)
_STEPS = re.compile(r"(?:prochaines\s+étapes|volgende\s+stappen|next\s+steps)\b", re.I)
_SHORT_LABEL = 60
_OPENING_PREFIX = "P"
_ID_NAMES = {
    Role.PARAGRAPH: "par",
    Role.ASSESSMENT: "assessment",
    Role.LABEL: "label",
    Role.NEXT_STEP: "next",
    Role.ITEM: "item",
}


@dataclass(frozen=True)
class Block:
    """One block of a source: a title (level 0), heading (level from 1), list item or paragraph.

    `role` and `id` are given where the source says them, and else decided by `assemble`.
    """

    text: str
    kind: str  # "title", "heading", "item" or "paragraph"
    level: int = 0
    role: Role | None = None
    id: str | None = None


def split_number(heading: str) -> tuple[str, str]:
    """The number and the title of a heading: "2. Justice" -> ("2", "Justice")."""
    match = _NUMBER.match(heading)
    if match and match["title"]:
        return match["number"], match["title"].strip()
    return "", heading.strip()


def assemble(about: Description, blocks: Iterable[Block]) -> Document:
    """Build the document that the blocks, in reading order, make up."""
    return _Assembly(about).run(blocks)


class _Assembly:
    def __init__(self, about: Description) -> None:
        self.about = about
        self.passages: list[Passage] = []
        self.open: list[Section] = []  # the section being read and its ancestors
        self.sections: list[Section] = []
        self.contents: dict[str, list[str]] = {}
        self.counts: Counter[tuple[str, str]] = Counter()
        self.prefixes: dict[str, str] = {}
        self.taken: set[str] = {OPENING}
        self.steps = False
        self.given: set[str] = set()  # ids that the blocks bring along; none of ours takes one
        self.divided: set[str] = set()  # the numbers that headings divide: "1" where "1.1" is one
        self.cited = {_OPENING_PREFIX}

    def run(self, blocks: Iterable[Block]) -> Document:
        known = list(blocks)
        self.given = {block.id for block in known if block.id}
        numbers = (split_number(block.text)[0] for block in known if block.kind == "heading")
        self.divided = {number.rpartition(".")[0] for number in numbers} - {""}
        for block in known:
            if block.kind == "heading":
                self._heading(block)
            else:
                self._body(block)
        self._cite_opening()
        sections = tuple(
            Section(s.id, s.number, s.title, s.level, s.parent, tuple(self.contents[s.id]))
            for s in self.sections
        )
        return Document(self.about, sections, tuple(self.passages))

    def _unique(self, given: str | None, made: str) -> str:
        """The id that a block brings, or the one made for it, with "~2" where it is taken."""
        ident = given or made
        candidate, count = ident, 1
        while candidate in self.taken or (candidate in self.given and candidate != given):
            count += 1
            candidate = f"{ident}~{count}"
        self.taken.add(candidate)
        return candidate

    def _enter(self, section: Section) -> None:
        self.sections.append(section)
        self.contents[section.id] = []

    def _section(self) -> str:
        if self.open:
            return self.open[-1].id
        if OPENING not in self.contents:
            self._enter(Section(OPENING, "", "", 1, None, ()))
            self.prefixes[OPENING] = _OPENING_PREFIX
        return OPENING

    def _heading(self, block: Block) -> None:
        number, title = split_number(block.text)
        while self.open and self.open[-1].level >= block.level:
            self.open.pop()
        parent = self.open[-1].id if self.open else None
        prefix = self._heading_prefix(number, parent)
        ident = self._unique(block.id, prefix)
        section = Section(ident, number, title, block.level, parent, ())
        self.prefixes[ident] = prefix
        self._enter(section)
        self.open.append(section)
        self.steps = False
        self._add(block, Role.HEADING, ident, prefix)

    def _heading_prefix(self, number: str, parent: str | None) -> str:
        """What the citations of a section start with: its number, made unique where it is not."""
        above = self.prefixes[parent] if parent else ""
        if number and number not in self.cited:
            return number
        if number and above and f"{above}.{number}" not in self.cited:
            return f"{above}.{number}"
        stem = f"{above}.s" if above else "s"
        while True:
            self.counts[stem, "s"] += 1
            prefix = f"{stem}{self.counts[stem, 's']}"
            if prefix not in self.cited:
                return prefix

    def _body(self, block: Block) -> None:
        role = block.role or self._role(block)
        section = self._section()
        if role is Role.LABEL:
            self.steps = bool(_STEPS.match(block.text))
        name = "title" if role is Role.TITLE else _ID_NAMES.get(role, "par")
        self.counts[section, name] += 1
        made = f"{section}.{name}-{self.counts[section, name]}"
        if role is Role.TITLE:
            made = f"title-{self.counts[section, name]}"
        citation = ""
        if role not in (Role.TITLE, Role.LABEL):
            citation = self._citation(section)
        self._add(block, role, self._unique(block.id, made), citation)

    def _citation(self, section: str) -> str:
        """The next number of a section; "1.§2" where "1.2" is the number of a heading."""
        prefix = self.prefixes[section]
        mark = "§" if prefix in self.divided else ""
        while True:
            self.counts[section, "#"] += 1
            citation = f"{prefix}.{mark}{self.counts[section, '#']}"
            if citation not in self.cited:
                return citation

    def _role(self, block: Block) -> Role:
        if block.kind == "title":
            return Role.TITLE
        if block.kind == "item":
            return Role.NEXT_STEP if self.steps else Role.ITEM
        if _ASSESSMENT.match(block.text):
            return Role.ASSESSMENT
        text = block.text.rstrip()
        if text.endswith(":") and len(text) <= _SHORT_LABEL:
            return Role.LABEL
        return Role.PARAGRAPH

    def _add(self, block: Block, role: Role, ident: str, citation: str) -> None:
        level = block.level if block.kind in ("heading", "item") else 0
        section = self._section()
        self.contents[section].append(ident)
        self.cited.add(citation)
        self.passages.append(
            Passage(ident, role, block.text, section, citation, level, self.about.language)
        )

    def _cite_opening(self) -> None:
        """A text without headings is numbered 1, 2, 3; only a preamble needs its "P."."""
        if any(section.id != OPENING for section in self.sections):
            return
        self.passages = [
            Passage(p.id, p.role, p.text, p.section, p.citation[2:], p.level, p.language)
            for p in self.passages
        ]
