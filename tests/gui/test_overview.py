"""The overview: what is laid out adds up, what is drawn can be read, pointed at and opened."""

import hashlib
import subprocess
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program import command as program
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage

from tests.bench.made_corpus import write
from vdreader import app
from vdreader.core.comparing.comparison import Kind
from vdreader.gui import fonts, words
from vdreader.gui.overview.overview import Overview
from vdreader.gui.overview.overview_painting import flows_of, inks, path, picture
from vdreader.gui.overview.overview_saving import write as save_picture
from vdreader.gui.overview.overview_words import describe, fates
from vdreader.gui.theme import THEMES
from vdreader.reading.comparing import compare
from vdreader.reading.labels import LABEL_SIZE, fitted, width
from vdreader.reading.library import Library
from vdreader.reading.overview import Fate, Scene, years
from vdreader.reading.overview_layout import BAR_WIDTH, LEAST_HEIGHT, PAD, scene
from vdreader.reading.overview_svg import legend, svg
from vdreader.reading.years import MOST_COMPARED, around

FRENCH = ("2018/declaration.fr", "2021/declaration.fr", "2023/declaration.fr")


def laid_out(library: Library, size=(1200.0, 680.0), idents=FRENCH) -> Scene:
    documents = [library.document(ident) for ident in idents]
    comparisons = [compare(library, old, new) for old, new in pairwise(idents)]
    headings = [document.about.year for document in documents]
    return scene(documents, comparisons, size, headings, words.section_title)


@pytest.fixture(scope="module")
def drawn(library: Library) -> Scene:
    return laid_out(library)


def feature(window) -> Overview:
    return next(one for one in window.features if isinstance(one, Overview))


def opened(window) -> Overview:
    window.menus.commands.actions["overview"].trigger()
    app.settle(window)
    return feature(window)


# -- the layout ------------------------------------------------------------------------------


def test_years_are_declarations_of_one_language_oldest_first(library):
    assert years(library, "fr") == FRENCH
    assert years(library, "nl") == ("2023/declaration.nl",)
    assert years(library, "de") == ()


def test_every_section_with_text_of_its_own_has_one_bar(drawn):
    for n, column in enumerate(drawn.columns):
        told = [
            section.id
            for section in column.document.sections
            if any(column.document.passage(ident).is_body for ident in section.passages)
        ]
        assert [bar.section for bar in drawn.bars if bar.column == n] == told


@settings(deadline=None, max_examples=15)
@given(size=st.tuples(st.floats(100, 3000), st.floats(50, 2000)))
def test_nothing_overlaps_and_all_is_inside_at_any_size(library, size):
    made = laid_out_once(library, size)
    for one, other in pairwise(made.bars):
        if one.column == other.column:
            assert one.box.y + one.box.height <= other.box.y
    for one, other in pairwise(made.columns):
        assert one.box.x + one.box.width < other.box.x
    for bar in made.bars:
        assert bar.box.height >= LEAST_HEIGHT - 1e-6
        assert bar.box.x >= 0
        assert bar.box.x + bar.box.width <= made.width + 1e-6
        assert bar.box.y + bar.box.height <= made.height
        assert len(bar.lines) * 16 <= bar.box.height
    assert made.width >= size[0]
    assert made.height >= size[1]


_COMPARED: dict[tuple[str, str], object] = {}


def laid_out_once(library: Library, size) -> Scene:
    """Laying out anew, comparing once."""
    documents = [library.document(ident) for ident in FRENCH]
    for pair in pairwise(FRENCH):
        if pair not in _COMPARED:
            _COMPARED[pair] = compare(library, *pair)
    comparisons = [_COMPARED[pair] for pair in pairwise(FRENCH)]
    return scene(documents, comparisons, size, FRENCH, words.section_title)


def test_bars_follow_the_words(drawn):
    tall = [bar for bar in drawn.bars if bar.box.height > LEAST_HEIGHT + 0.01]
    shares = [bar.box.height / bar.words for bar in tall]
    assert len(tall) > 10
    assert max(shares) - min(shares) < 1e-6


def test_flows_are_the_linked_passages_and_lie_within_their_bars(drawn):
    barred = [
        {ident for bar in drawn.bars if bar.column == n for ident in passages_of(drawn, bar)}
        for n in range(3)
    ]
    expected = {
        (n, number, link.old, link.new)
        for n, comparison in enumerate(drawn.comparisons)
        for number, change in enumerate(comparison.changes)
        for link in change.links
        if link.old in barred[n] and link.new in barred[n + 1]
    }
    assert {(f.comparison, f.change, f.old, f.new) for f in drawn.flows} == expected
    assert len(drawn.flows) == len(expected)
    for flow in drawn.flows:
        for column, passage, (_, top, bottom) in (
            (flow.comparison, flow.old, flow.start),
            (flow.comparison + 1, flow.new, flow.end),
        ):
            document = drawn.columns[column].document
            bar = drawn.bars[drawn.bar_of(document.id, document.passage(passage).section)]
            assert bar.box.y - 2 <= top < bottom <= bar.box.y + bar.box.height + 2


def passages_of(drawn: Scene, bar) -> tuple[str, ...]:
    return drawn.columns[bar.column].document.section(bar.section).passages


def test_new_and_dropped_passages_are_the_edges_each_once(drawn):
    for n, comparison in enumerate(drawn.comparisons):
        for fate, kind, document, column in (
            (Fate.NEW, Kind.NEW, comparison.new, n + 1),
            (Fate.DROPPED, Kind.DROPPED, comparison.old, n),
        ):
            expected = [
                ident
                for change in comparison.changes
                if change.kind is kind
                for ident in (change.new or change.old)
                if drawn.bar_of(document.id, document.passage(ident).section) is not None
            ]
            edges = [e for e in drawn.edges if (e.comparison, e.fate) == (n, fate)]
            listed = [ident for edge in edges for ident in edge.passages]
            assert sorted(listed) == sorted(expected)
            assert all(drawn.bars[edge.bar].column == column for edge in edges)


def test_a_moved_link_is_drawn_as_moved(drawn):
    moved = {
        (n, link.old, link.new)
        for n, comparison in enumerate(drawn.comparisons)
        for change in comparison.changes
        for link in change.moves
    }
    assert moved
    for flow in drawn.flows:
        if (flow.comparison, flow.old, flow.new) in moved:
            assert flow.fate is Fate.MOVED


def test_a_flow_is_found_where_it_is_painted(drawn, qapp):
    for n, flow in enumerate(drawn.flows):
        outline = path(flow)
        for share in (0.08, 0.35, 0.5, 0.8):
            x = flow.start[0] + share * (flow.end[0] - flow.start[0])
            top, bottom = flow.span_at(x)
            middle = (top + bottom) / 2
            assert outline.intersects(QRectF(x - 0.5, middle - 0.75, 1, 1.5))
            found = drawn.flow_at(x, middle)
            assert found is not None
            assert found >= n  # itself, or one that lies over it


def test_no_column_no_comparison_and_one_column_can_be_laid_out(library):
    alone = laid_out(library, idents=FRENCH[:1])
    assert alone.flows == alone.edges == ()
    assert len(alone.columns) == 1
    assert scene([], [], (300, 200), [], words.section_title).bars == ()


# -- titles ----------------------------------------------------------------------------------


@settings(deadline=None, max_examples=80)
@given(text=st.text(st.sampled_from("abcdé wWm (),’-AIJ3"), max_size=90), lines=st.integers(1, 4))
def test_titles_fit_their_room(text, lines):
    made = fitted(text, BAR_WIDTH - 2 * PAD, lines)
    assert len(made) <= lines
    assert all(width(line) <= BAR_WIDTH - 2 * PAD for line in made)


def test_widths_are_those_of_the_font_or_a_little_more(shared):
    metrics = QFontMetricsF(fonts.interface(LABEL_SIZE))
    for ident in shared.library.entries:
        document = shared.library.document(ident)
        for section in document.sections:
            title = words.section_title(document, section.id)
            real = metrics.horizontalAdvance(title)
            assert real <= width(title) + 0.5
            assert width(title) <= real * 1.06 + 4


@pytest.mark.parametrize(
    ("title", "lines", "fit"),
    [
        ("7 Coopération en matière de défense", 1, ("7 Défense",)),
        ("1 Suivi des procès pour terrorisme", 2, ("1 Suivi des procès pour", "terrorisme")),
        ("6 Suivi des combattants (CTE – FTF (X)", 1, ("6 Suivi des combattants",)),
        ("4 Coopération judiciaire et de la police", 1, ("4 Coopération judiciaire…",)),
    ],
)
def test_titles_are_shortened_sensibly(title, lines, fit):
    assert fitted(title, 158, lines) == fit


# -- pictures --------------------------------------------------------------------------------


def test_svg_is_well_formed_the_same_each_time_and_names_everything(drawn, qapp):
    texts = [
        svg(drawn, inks(THEMES["light"]), fates(), lambda shape: describe(drawn, shape), "a < b")
        for _ in range(2)
    ]
    assert texts[0] == texts[1]
    root = ET.fromstring(texts[0])
    space = "{http://www.w3.org/2000/svg}"
    titles = [one.text for one in root.iter(f"{space}title")]
    assert titles[0] == "a < b"
    assert len(titles) == 1 + len(drawn.flows) + len(drawn.bars) + len(drawn.edges)
    assert all(titles)
    lines = [one.text for one in root.iter(f"{space}text")]
    assert [line for bar in drawn.bars for line in bar.lines] == lines[
        : sum(len(bar.lines) for bar in drawn.bars)
    ]
    assert len(list(root.iter(f"{space}path"))) == len(drawn.flows)


def test_every_fate_has_a_pattern_or_a_lightness_of_its_own(drawn, qapp):
    for theme in THEMES.values():
        image = picture(drawn, theme, fates(), 1.0).convertToFormat(QImage.Format.Format_Grayscale8)
        looks = set()
        for entry in legend(drawn, fates()):
            box = entry.box
            area = image.copy(int(box.x) + 2, int(box.y) + 2, 10, 10)
            greys = [area.pixelColor(x, y).red() for x in range(10) for y in range(10)]
            level = all(len(set(greys[row::10])) == 1 for row in range(10))
            striped = max(greys) - min(greys) > 40
            looks.add((striped, striped and level, sum(greys) // len(greys) // 12))
        assert len(looks) == len(Fate)


def test_a_picture_is_written_whole_or_not_at_all(drawn, tmp_path, qapp):
    from vdreader.errors import KnownError

    save_picture(tmp_path / "a.png", drawn, THEMES["light"])
    assert QImage(str(tmp_path / "a.png")).width() == round(drawn.width * 2)
    with pytest.raises(KnownError, match="ends otherwise"):
        save_picture(tmp_path / "a.gif", drawn, THEMES["light"])
    with pytest.raises(KnownError, match="cannot be written"):
        save_picture(tmp_path / "none" / "a.svg", drawn, THEMES["light"])
    assert [file.name for file in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.contract
def test_command_line_writes_svg_with_the_same_bytes(tmp_path):
    def run(name: str) -> str:
        target = tmp_path / name
        command = [*program(), "overview", *FRENCH, "-o", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return hashlib.sha256(target.read_bytes()).hexdigest()

    assert run("a.svg") == run("b.svg")
    command = [*program(), "overview", *FRENCH, "-o", str(tmp_path / "a.txt")]
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert not Path(command[-1]).exists()


# -- the window ------------------------------------------------------------------------------


def test_the_overview_opens_on_the_readers_section_and_escape_goes_back(shared, qtbot):
    shared.desk.open("2023/declaration.fr", "2.next-5")
    overview = opened(shared)
    assert overview.shown
    assert shared.menus.commands.actions["overview"].isChecked()
    canvas = overview.page.canvas
    assert canvas.scene.bars[canvas.chosen[1]].section == "2"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not overview.shown
    assert not shared.menus.commands.actions["overview"].isChecked()


@pytest.mark.parametrize(
    ("command", "panel"),
    [("notes", "notes"), ("discrepancies", "discrepancies"), ("timeline", "timeline")],
)
def test_a_panel_that_is_asked_for_brings_the_texts_back(shared, command, panel):
    if panel != "timeline":  # which is made when it is first asked for
        shared.panels.open(panel)
    overview = opened(shared)
    shared.menus.commands.actions[command].trigger()
    assert not overview.shown
    assert shared.panels.isVisible()
    assert shared.panels.current == panel


def test_arrows_walk_bars_space_their_flows_and_enter_opens(shared, qtbot):
    overview = opened(shared)
    canvas = overview.page.canvas
    canvas.choose_bar(canvas.scene.bar_of("2021/declaration.fr", "4"))
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.scene.bars[canvas.chosen[1]].section == "5"
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.scene.bars[canvas.chosen[1]].column == 2
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.scene.bars[canvas.chosen[1]].column == 0
    home = canvas.chosen[1]
    ring = [("flow", n) for n in flows_of(canvas.scene, home)]
    for expected in ring:
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
        assert canvas.chosen == expected
    assert ring
    flow = canvas.scene.flows[ring[-1][1]]
    assert canvas.accessibleDescription() == describe(canvas.scene, flow)
    comparison = canvas.scene.comparisons[flow.comparison]
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert not overview.shown
    assert shared.desk.document.id == comparison.new.id
    assert shared.desk.place[1] == flow.new
    app.settle(shared)
    assert shared.comparing.comparison.old.id == comparison.old.id


def test_a_click_on_a_bar_opens_its_section(shared, qtbot):
    overview = opened(shared)
    canvas = overview.page.canvas
    n = canvas.scene.bar_of("2018/declaration.fr", "2")
    box = canvas.scene.bars[n].box
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(int(box.x + 60), int(box.y + 8)))
    assert shared.desk.document.id == "2018/declaration.fr"
    assert shared.desk.document.passage(shared.desk.place[1]).section == "2"


def test_a_dropped_edge_opens_the_old_text_there(shared):
    overview = opened(shared)
    drawn = overview.page.canvas.scene
    n, edge = next((n, edge) for n, edge in enumerate(drawn.edges) if edge.fate is Fate.DROPPED)
    overview.page.canvas.opened.emit("edge", n)
    assert shared.desk.document.id == drawn.comparisons[edge.comparison].old.id
    assert shared.desk.place[1] == edge.passages[0]


def test_hovering_names_a_flow_with_both_citations(shared, qtbot):
    overview = opened(shared)
    page = overview.page
    flow = page.canvas.scene.flows[0]
    x = (flow.start[0] + flow.end[0]) / 2
    top, bottom = flow.span_at(x)
    qtbot.mouseMove(page.canvas, QPoint(int(x), int((top + bottom) / 2)))
    page.canvas._light(page.canvas._at(x, (top + bottom) / 2))
    named = page.canvas.scene.flows[page.canvas.lit[1]]
    comparison = page.canvas.scene.comparisons[named.comparison]
    for document, ident in ((comparison.old, named.old), (comparison.new, named.new)):
        assert words.citation(document, document.passage(ident)) in page.told.text()


def test_one_year_alone_is_said_and_not_drawn(open_window):
    window = open_window("2023/declaration.nl")
    overview = feature(window)
    window.desk.document = window.library.document("2023/declaration.nl")
    overview.show()
    assert "only one year" in overview.page.message.text()
    assert overview.page.canvas.scene is None
    assert not overview.page.save_button.isEnabled()


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_overview_follows_theme_and_size(shared, theme):
    overview = opened(shared)
    shared.choose_theme(theme)
    shared.resize(1280, 720)
    app.settle(shared)
    grabbed = overview.page.grab().toImage()
    paper = THEMES[theme].paper
    assert grabbed.pixelColor(grabbed.width() // 2, grabbed.height() - 3).name() == paper
    canvas = overview.page.canvas
    assert canvas.width() <= overview.page.area.viewport().width()
    assert canvas.height() <= overview.page.area.viewport().height()


def test_of_many_meetings_those_around_the_open_one_are_shown(open_window, tmp_path):
    write(tmp_path / "corpus", 60)
    library = Library(tmp_path / "corpus")
    every = years(library, "fr")
    assert len(every) > 2 * MOST_COMPARED
    here = every[len(every) // 2]
    window = open_window(here, corpus=tmp_path / "corpus")
    overview = opened(window)
    shown = [column.document.id for column in overview.page.canvas.scene.columns]
    assert shown == list(around(every, here, MOST_COMPARED))
    assert f"12 of {len(every)} meetings" in overview.page.message.text()
    assert overview.page.message.isVisible()


def test_a_damaged_text_is_left_out_of_the_overview(open_window, tmp_path):
    corpus = tmp_path / "corpus"
    write(corpus, 10)
    every = years(Library(corpus), "fr")
    (corpus / f"{every[2]}.md").write_bytes(b"something else")
    window = open_window(every[0], corpus=corpus)
    overview = opened(window)
    shown = [column.document.id for column in overview.page.canvas.scene.columns]
    assert shown == [ident for ident in every if ident != every[2]]


def test_the_nearest_of_many_are_as_many_before_as_after():
    row = [str(n) for n in range(10)]
    assert around(row, "5", 4) == ("3", "4", "5", "6")
    assert around(row, "0", 4) == ("0", "1", "2", "3")
    assert around(row, "9", 4) == ("6", "7", "8", "9")
    assert around(row, "4", 25) == tuple(row)


def test_a_saved_picture_is_of_what_holds_now(shared, tmp_path, monkeypatch):
    file, asked = tmp_path / "overview.svg", []
    monkeypatch.setattr(
        "vdreader.gui.overview.overview_saving.ask", lambda *_: asked.append(1) or file
    )
    overview = feature(shared)
    shared.desk.open("2023/declaration.fr", "5.next-5")
    overview.show()
    app.settle(shared)
    overview.leave()
    shared.menus.commands.actions["break_match"].trigger()
    app.settle(shared)
    overview.save()
    app.settle(shared)
    shared.undoing.undo()
    app.settle(shared)
    assert len(asked) == 1
    assert "2021 § 2.2 → 2023 § 5.6" not in file.read_text(encoding="utf-8")
    overview.save()  # in front already
    app.settle(shared)
    assert len(asked) == 2
    assert "2021 § 2.2 → 2023 § 5.6" in file.read_text(encoding="utf-8")
    overview.leave()


def test_a_picture_asked_for_and_left_is_not_asked_for_later(shared, monkeypatch):
    asked = []
    monkeypatch.setattr("vdreader.gui.overview.overview_saving.ask", lambda *_: asked.append(1))
    overview = feature(shared)
    overview.save()
    overview.leave()
    overview.show()
    app.settle(shared)
    assert asked == []
    overview.leave()
