"""What two texts have word for word, which needs no weighing: passages, and sentences nearly so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from vdreader.core.comparing.atoms import exact_form
from vdreader.core.comparing.evidence import Unit
from vdreader.core.document import Document

_NEARLY = 0.75  # the share of words and marks that two sentences have in one order

Copy = tuple[str, int]
"""What a passage says, and which copy of it this is; -1 where the texts do not have as many."""


@dataclass(frozen=True)
class Unchanged:
    """The passages of the body that stand in both texts word for word, by their ids."""

    old: Mapping[str, Copy]
    new: Mapping[str, Copy]

    @classmethod
    def of(cls, old: Document, new: Document) -> Unchanged:
        """Find them; where both texts have as many copies of one, the first answers the first."""
        forms = [
            {passage.id: exact_form(passage.text) for passage in side.passages if passage.is_body}
            for side in (old, new)
        ]
        counts = [Counter(side.values()) for side in forms]
        return cls(*(_copies(side, *counts) for side in forms))

    def apart(self, old: Unit, new: Unit) -> bool:
        """Whether two sentences, however alike, stand in passages that answer others."""
        one, other = self.old.get(old.passage.id), self.new.get(new.passage.id)
        if one is None or other is None:
            return False
        return one != other or (one[1] >= 0 and old.number != new.number)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Each old passage with the one new passage that it stands unchanged in."""
        places = {copy: ident for ident, copy in self.new.items()}
        for ident, copy in self.old.items():
            if copy[1] >= 0:
                yield ident, places[copy]


def _copies(forms: Mapping[str, str], old: Counter[str], new: Counter[str]) -> Mapping[str, Copy]:
    seen: dict[str, int] = defaultdict(int)
    found: dict[str, Copy] = {}
    for ident, form in forms.items():
        if old[form] and new[form]:
            found[ident] = (form, seen[form] if old[form] == new[form] else -1)
            seen[form] += 1
    return found


def nearly_the_same(old: Unit, new: Unit) -> bool:
    """Whether an editor changed a word or two of a sentence."""
    matcher = SequenceMatcher(None, old.exact.split(" "), new.exact.split(" "), autojunk=False)
    return matcher.quick_ratio() >= _NEARLY and matcher.ratio() >= _NEARLY
