"""The parts of a change: nothing of either text is missing, each new passage has its sources."""

import pytest

from vdreader.core.comparing.redline import parts
from vdreader.reading.comparing import compare
from vdreader.reading.library import Library

PAIRS = [
    ("2018/declaration.fr", "2021/declaration.fr"),
    ("2021/declaration.fr", "2023/declaration.fr"),
    ("2018/declaration.fr", "2023/declaration.fr"),
    ("2021/press-conference.fr", "2021/declaration.fr"),
]


@pytest.mark.parametrize("pair", PAIRS)
def test_every_old_sentence_of_a_change_is_shown_there_or_where_it_went(
    library: Library, pair: tuple[str, str]
) -> None:
    comparison = compare(library, *pair)
    shown = [part for change in comparison.changes for part in parts(comparison, change)]
    covered: dict[str, list[tuple[int, int]]] = {}
    for part in shown:
        for ident, span in part.old:
            covered.setdefault(ident, []).append(span)
    for passage in comparison.old.passages:
        for start, end in passage.sentences:
            assert any(a <= start and end <= b for a, b in covered.get(passage.id, ()))


@pytest.mark.parametrize("pair", PAIRS)
def test_a_part_holds_the_sentences_that_its_links_name(
    library: Library, pair: tuple[str, str]
) -> None:
    comparison = compare(library, *pair)
    several = [c for c in comparison.changes if len(c.old) > 1 or len(c.new) > 1]
    for change in several:
        for part in parts(comparison, change):
            text = "".join(edit.text for edit in part.edits if edit.operation != "-")
            assert text == (comparison.new.passage(part.new).text if part.new else "")
            for link in change.links:
                if link.new == part.new:
                    assert any(
                        ident == link.old and a <= link.old_span[0] and link.old_span[1] <= b
                        for ident, (a, b) in part.old
                    )
