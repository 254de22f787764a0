"""One reading column: positions in code points, plain copies, nothing loaded."""

import made_document
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest

from vdreader.gui.texts.column import Highlight, ReadingColumn
from vdreader.gui.theme import LIGHT

ASTRAL = "Avant 😀 le 𝄞 mot-clé 👩‍👩‍👧 et après."
TEXTS = ["Une première ligne.", ASTRAL, "Une dernière ligne 😀."]


@pytest.fixture
def column(qtbot: object) -> ReadingColumn:
    made = ReadingColumn()
    qtbot.addWidget(made)
    made.resize(400, 300)
    document = made_document.document("fr", TEXTS)
    made.fill(document, [(p.id,) for p in document.passages], LIGHT, 1.0)
    made.show()
    return made


def words_of(column: ReadingColumn, number: int) -> str:
    selections = column.extraSelections()
    return selections[number].cursor.selectedText()


def test_the_cursor_stands_where_it_was_put(column: ReadingColumn) -> None:
    for offset in range(len(ASTRAL) + 1):
        column.move_to("p-1", offset)
        assert column.cursor_place() == ("p-1", offset)


def test_the_cursor_tells_code_points_after_keys(column: ReadingColumn) -> None:
    places: list[tuple[str, int]] = []
    column.cursor_moved.connect(lambda passage, offset: places.append((passage, offset)))
    column.move_to("p-1", 6)
    QTest.keyClick(column, Qt.Key.Key_Right)
    QTest.keyClick(column, Qt.Key.Key_Right)
    assert places == [("p-1", 6), ("p-1", 7), ("p-1", 8)]


def test_a_selection_is_told_passage_by_passage(column: ReadingColumn) -> None:
    start, end = ASTRAL.index("le"), ASTRAL.index(" et")
    cursor = column.textCursor()
    block = column.document().findBlockByNumber(1)
    cursor.setPosition(block.position() + len(ASTRAL[:start].encode("utf-16-le")) // 2)
    stop = block.position() + len(ASTRAL[:end].encode("utf-16-le")) // 2
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    column.setTextCursor(cursor)
    assert column.selection() == [("p-1", (start, end))]
    column.selectAll()
    assert column.selection() == [(f"p-{n}", (0, len(text))) for n, text in enumerate(TEXTS)]


@pytest.mark.parametrize("words", ["le 𝄞 mot-clé", "😀", "👩‍👩‍👧", "après", ASTRAL])
def test_lit_words_are_the_words_meant(column: ReadingColumn, words: str) -> None:
    start = ASTRAL.index(words)
    span = (start, start + len(words))
    column.light([("p-1", span, "#ffee00")])
    assert words_of(column, 0) == words
    column.light([])
    column.highlight("notes", [Highlight("p-1", span, ground="#ffee00")])
    assert words_of(column, 0) == words
    column.highlight("notes", [])
    assert column.extraSelections() == []


def test_a_copy_is_plain_text(column: ReadingColumn) -> None:
    column.selectAll()
    QTest.keySequence(column, QKeySequence(QKeySequence.StandardKey.Copy))
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.formats() == ["text/plain"]
    assert copied.text() == "\n".join(TEXTS)


def test_text_that_looks_like_markup_is_text(qtbot: object, tmp_path: object) -> None:
    picture = tmp_path / "seen.png"
    picture.write_bytes(b"no picture")
    texts = [
        f'<img src="{picture.as_uri()}"> <b>gras</b> &amp; <a href="http://x">y</a>',
        "![x](file:///etc/passwd) <script>alert(1)</script> \\\\host\\share\\x.png",
    ]
    column = ReadingColumn()
    qtbot.addWidget(column)
    document = made_document.document("fr", texts)
    column.fill(document, [(p.id,) for p in document.passages], LIGHT, 1.0)
    column.show()
    assert column.toPlainText() == "\n".join(texts)
    assert "\ufffc" not in column.toPlainText()
    for kind in (1, 2, 3, 4):
        assert column.loadResource(kind, QUrl.fromLocalFile(str(picture))) is None
    assert not column.openLinks()
    assert not column.openExternalLinks()


def test_a_read_only_text_takes_no_typing(column: ReadingColumn) -> None:
    column.move_to("p-1", 3)
    QTest.keyClicks(column, "abc")
    QTest.keyClick(column, Qt.Key.Key_Delete)
    QTest.keySequence(column, QKeySequence(QKeySequence.StandardKey.Paste))
    assert column.toPlainText() == "\n".join(TEXTS)


def test_columns_of_no_text_and_of_unknown_passages_do_no_harm(qtbot: object) -> None:
    column = ReadingColumn()
    qtbot.addWidget(column)
    column.show()
    column.move_to("nowhere")
    column.light([("nowhere", (0, 3), "#ffee00")])
    assert column.cursor_place() is None
    assert column.selection() == []
    document = made_document.document("fr", TEXTS)
    column.fill(document, [("p-0",), (), ("p-1", "p-2")], LIGHT, 1.0)
    column.level([0.0, 10.0, 0.0])
    assert len(column.tops) == 3
    assert column.tops == sorted(column.tops)
    assert column.row_at(-50) == 0
    assert column.row_at(1e9) == 2
