"""Plain texts, one sentence a line: the engine and the command."""

import ast
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program import main

from vdreader.core.aligning.alignment import align_lines
from vdreader.reading.library import Library

Gold = set[tuple[tuple[int, ...], tuple[int, ...]]]


def merged(library: Library, seed: int, share: float) -> tuple[list[str], list[str], Gold]:
    """The sentences of 2023 with neighbours joined on one side or the other by a seed."""
    french, dutch = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))
    pairs = [
        (p.text[a:b], q.text[c:d])
        for p, q in zip(french.passages, dutch.passages, strict=True)
        if len(p.sentences) == len(q.sentences)
        for (a, b), (c, d) in zip(p.sentences, q.sentences, strict=True)
    ]
    chance = random.Random(seed)
    ours: list[str] = []
    theirs: list[str] = []
    gold: Gold = set()
    at = 0
    while at < len(pairs):
        size = min(chance.choice([2, 2, 2, 3]), len(pairs) - at) if chance.random() < share else 1
        one, other = ([pair[side] for pair in pairs[at : at + size]] for side in (0, 1))
        if chance.random() < 0.5:
            one = [" ".join(one)]
        else:
            other = [" ".join(other)]
        gold.add(
            (
                tuple(range(len(ours), len(ours) + len(one))),
                tuple(range(len(theirs), len(theirs) + len(other))),
            )
        )
        ours += one
        theirs += other
        at += size
    return ours, theirs, gold


@pytest.mark.parametrize("seed", range(3))
def test_joined_sentences_are_found(library: Library, seed: int) -> None:
    ours, theirs, gold = merged(library, seed, 0.25)
    found = {(tuple(b.source), tuple(b.target)) for b in align_lines(ours, theirs)}
    assert 2 * len(gold & found) / (len(gold) + len(found)) >= 0.95


_LINE = st.text(alphabet="ab é.1 ", max_size=12)


@settings(deadline=None, max_examples=40)
@given(st.lists(_LINE, max_size=8), st.lists(_LINE, max_size=8))
def test_every_line_is_in_one_bead_and_in_order(ours: list[str], theirs: list[str]) -> None:
    beads = align_lines(ours, theirs)
    assert [n for bead in beads for n in bead.source] == list(range(len(ours)))
    assert [n for bead in beads for n in bead.target] == list(range(len(theirs)))
    assert all(bead.source or bead.target for bead in beads)


@pytest.mark.parametrize("many", [1, 4])
def test_a_stretch_that_one_side_lacks(library: Library, many: int) -> None:
    ours, theirs, _ = merged(library, 1, 0.0)
    extra = [f"Zeile {n} {'x' * (n % 40)}." for n in range(many)]
    beads = align_lines(ours[:40], theirs[:20] + extra + theirs[20:40])
    right = sum(
        (bead.source, bead.target) == (range(n, n + 1), range(m, m + 1))
        for bead in beads
        for n, m in [(n, n) for n in range(20)] + [(n, n + many) for n in range(20, 40)]
    )
    assert right >= 34


@pytest.mark.contract
def test_the_command_prints_one_bead_a_line(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, theirs, gold = merged(library, 5, 0.2)
    for name, lines in (("a.txt", ours), ("b.txt", theirs)):
        (tmp_path / name).write_text("\n".join(lines) + "\n", "utf-8")
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    assert main(["align", "--lines", *files, "--languages", "fr,nl"]) == 0
    printed = [line.split(":") for line in capsys.readouterr().out.splitlines()]
    beads = {(tuple(ast.literal_eval(a)), tuple(ast.literal_eval(b))) for a, b in printed}
    assert len(gold & beads) / len(gold) > 0.9


@pytest.mark.contract
@pytest.mark.parametrize(
    "arguments",
    [
        ["align", "--lines", "no-such-file", "no-such-file"],
        ["align", "--lines", "x", "y", "--languages", "fr"],
        ["align", "2023/declaration.fr", "2023/declaration.xx"],
        ["align", "2023/declaration.fr", "2023/declaration.nl", "--languages", "fr,nl"],
    ],
)
def test_a_wrong_call_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


@pytest.mark.contract
def test_a_file_that_is_not_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"\xff\xfe\x00")
    assert main(["align", "--lines", str(file), str(file)]) == 1
    assert "UTF-8" in capsys.readouterr().err
