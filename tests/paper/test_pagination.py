"""Where rows, lines and headings stand on the pages, told from the geometry."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.sheet import Block, Cell, Column, Heading, Row, Run, Sheet, Style
from vdreader.paper.comparing import comparison_sheet
from vdreader.paper.faces import Faces
from vdreader.paper.inks import COLOUR
from vdreader.paper.options import NotePlace, Options, Orientation, Paper
from vdreader.paper.paginate import LONE, paginate
from vdreader.paper.parallel import parallel_sheet
from vdreader.paper.setting import BREAKS, Setter, break_before
from vdreader.paper.typeset import SetHeading

COLUMNS = (
    Column("22 novembre 2021", 10, True, True),
    Column("", 2),
    Column("5 mai", 10, True, True),
)


def words(count, seed):
    chosen = random.Random(seed).choices(
        ["coopération", "de", "la", "sécurité", "du", "Royaume-Uni", "et", ":"], k=count
    )
    return " ".join(chosen)


def row(left, right, seed=0, *, keep=False):
    return Row(
        (
            Cell((Block((Run(words(left, seed)),), label="§ 1.1"),) if left else ()),
            Cell((Block((Run("~ reformulé"),), Style.KIND),)),
            Cell((Block((Run(words(right, seed + 1)),), label="§ 2.1"),) if right else ()),
        ),
        keep=keep,
    )


def long_sheet():
    """200 rows under headings, some long, one longer than a page, some that keep with the next."""
    chance = random.Random(6)
    items = [Heading("Comparaison", 0, ((Run("2021"),),))]
    for number in range(200):
        if number % 9 == 0:
            items.append(Heading(f"{number // 9}. Coopération", 1 + number % 2, ((Run("x"),),)))
        if number == 101:
            items.append(row(2600, 900, number))
        items.append(
            row(
                chance.choice((0, 8, 60, 150)),
                chance.randint(1, 140),
                number,
                keep=number % 17 == 0,
            )
        )
    return Sheet("Comparaison", "x", "fr", COLUMNS, tuple(items))


def assert_well_set(pages):
    """What must hold of every sheet: nothing lost, nothing stranded, heads where there are rows."""
    bottom, top = pages.geometry.body_bottom, pages.geometry.body_top
    reached = {}
    order = []
    for page in pages.pages:
        assert page, "an empty page"
        y = top
        for piece in page:
            assert piece.top >= y - 0.01
            y = piece.top + piece.height
            if piece.item >= 0 and piece.item not in reached:
                order.append(piece.item)
            assert_row(pages, piece, reached)
        assert y <= bottom + 0.01
        assert_foot(pages, page)
        assert_heads(pages, page)
    assert order == list(range(len(pages.sheet.items)))
    for index, item in enumerate(pages.items):
        if not isinstance(item, SetHeading):
            assert reached[index] == tuple(len(cell.lines) for cell in item.cells)


def is_kept(item):
    return isinstance(item, Heading) or item.keep


def group_height(pages, index):
    """The height of a row on a fresh page with its column heads and what is kept with it."""
    height = pages.items[index].height + pages.heads.height
    while index and is_kept(pages.sheet.items[index - 1]):
        index -= 1
        height += pages.items[index].height + getattr(pages.items[index], "before", 0)
    return height


def assert_row(pages, piece, reached):
    item = pages.items[piece.item] if piece.item >= 0 else None
    if item is None or isinstance(item, SetHeading):
        reached.setdefault(piece.item, ())
        return
    before = reached.get(piece.item, (0,) * len(item.cells))
    assert tuple(start for start, _ in piece.lines) == before
    reached[piece.item] = tuple(end for _, end in piece.lines)
    if group_height(pages, piece.item) <= pages.geometry.body_bottom - pages.geometry.body_top:
        assert piece.last, "a row was split that fits on a page with the headings over it"
        assert before == (0,) * len(item.cells)
    for cell, (start, end) in zip(item.cells, piece.lines, strict=True):
        assert_not_stranded(cell.lines, start, end)


def assert_not_stranded(lines, start, end):
    for block in {line.block for line in lines[start:end]}:
        size = sum(line.block == block for line in lines)
        here = sum(line.block == block for line in lines[start:end])
        assert here == size or here >= LONE, f"{here} of {size} lines stand alone"


def assert_foot(pages, page):
    last = page[-1]
    assert last.item >= 0, "column heads at a page foot"
    if last.item == len(pages.sheet.items) - 1:
        return
    item = pages.sheet.items[last.item]
    assert not isinstance(item, Heading), "a heading at a page foot"
    assert not (item.keep and last.last), "a row that keeps with the next at a page foot"


def assert_heads(pages, page):
    items = [pages.sheet.items[p.item] if p.item >= 0 else None for p in page]
    rows = [n for n, item in enumerate(items) if isinstance(item, Row) and not item.wide]
    heads = [n for n, item in enumerate(items) if item is None]
    if rows and any(column.head for column in pages.sheet.columns):
        assert len(heads) == 1
        assert heads[0] < rows[0]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("orientation", Orientation)
def test_two_hundred_rows_and_one_longer_than_a_page(fonts, french, imprint, paper, orientation):
    sheet = long_sheet()
    pages = paginate(sheet, Options(paper, orientation), french, imprint)
    assert_well_set(pages)
    longest = max(range(len(sheet.items)), key=lambda n: getattr(pages.items[n], "height", 0))
    parts = [p for page in pages.pages for p in page if p.item == longest]
    if paper is Paper.A4:
        assert len(parts) > 1
    assert [p.last for p in parts] == [False] * (len(parts) - 1) + [True]


SIZES = st.one_of(st.integers(0, 40), st.integers(0, 1200))
ITEMS = st.lists(
    st.one_of(
        st.builds(row, SIZES, SIZES, st.integers(0, 99)),
        st.builds(row, st.just(3), st.just(4), st.integers(0, 99), keep=st.just(True)),
        st.builds(Heading, st.just("2. Coopération"), st.integers(1, 3)),
    ),
    min_size=1,
    max_size=14,
)


@settings(deadline=None, max_examples=40)
@given(ITEMS, st.sampled_from([8.0, 9.5, 14.0]), st.sampled_from(Orientation))
def test_any_sheet_is_well_set(fonts, french, imprint, items, size, orientation):
    sheet = Sheet("Comparaison", "x", "fr", COLUMNS, (*items, row(5, 5)))
    options = Options(orientation=orientation, font_size=size)
    assert_well_set(paginate(sheet, options, french, imprint))


SPACED = st.lists(st.sampled_from("ab-/’é𝔉").map(lambda c: c * 3), min_size=1).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(SPACED, st.floats(200, 3000))
def test_lines_break_at_spaces_and_lose_nothing(fonts, text, width):
    layout = Setter(Faces(9.5), COLOUR).paragraph((Run(text),), Faces(9.5).detail, width)
    units = text.encode("utf-16-le")
    lines = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        lines.append(units[start:end].decode("utf-16-le"))
    assert "".join(lines) == text
    for line in lines[:-1]:
        assert line[-1] in BREAKS or " " not in line


def test_punctuation_and_hyphens_stay_with_their_word():
    text = "le Royaume-Uni : il"
    assert break_before(text, 0, len("le Royaume-")) == len("le ")
    assert break_before(text, 0, len("le Royaume-Uni ")) == len("le ")
    assert break_before(text, 0, len("le Royaume-Uni : ")) == len("le Royaume-Uni : ")
    assert break_before("Royaume-Uni", 0, 8) == 8


@pytest.mark.parametrize("character", "⇄−~⑂⑃→§«»œ…²")
def test_every_sign_is_in_a_bundled_font(fonts, character):
    layout = Setter(Faces(9.5), COLOUR).line(character, Faces(9.5).detail)
    (glyphs,) = layout.lineAt(0).glyphRuns()
    assert glyphs.rawFont().familyName().startswith("Noto S")
    assert glyphs.glyphIndexes() != [0]


def test_the_real_comparison_is_well_set(fonts, comparison, french, imprint):
    for options in (Options(), Options(font_size=14, line_numbers=True), Options(Paper.A3)):
        pages = paginate(comparison_sheet(comparison, french, options), options, french, imprint)
        assert_well_set(pages)


def test_the_real_parallel_text_is_well_set(fonts, parallel, french, imprint):
    options = Options(orientation=Orientation.PORTRAIT, notes=NotePlace.NONE)
    assert_well_set(paginate(parallel_sheet(parallel, french, options), options, french, imprint))
