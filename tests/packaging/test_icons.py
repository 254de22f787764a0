"""The icons: drawn in every size, in the shapes that Windows and macOS read."""

import struct
from pathlib import Path

import icons
import pytest
from PySide6.QtGui import QImage, QImageReader

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


@pytest.mark.parametrize("size", icons.SIZES)
def test_each_size_is_committed_and_shows_something(size):
    image = QImage(str(FOLDER / f"{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0  # round corners
    seen = {image.pixelColor(x, y).name() for x in range(0, size, 2) for y in range(0, size, 2)}
    assert len(seen) >= 5


def test_the_icon_of_windows_holds_all_sizes():
    reader = QImageReader(str(FOLDER / "vdreader.ico"))
    assert reader.imageCount() == len(icons.WINDOWS)
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sizes == list(icons.WINDOWS)


def test_the_icon_of_macos_holds_all_sizes():
    content = (FOLDER / "vdreader.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content)
    place, found = 8, {}
    while place < len(content):
        kind, length = content[place : place + 4], struct.unpack_from(">I", content, place + 4)[0]
        found[kind] = QImage.fromData(content[place + 8 : place + length], "PNG").width()
        place += length
    assert found == icons.MAC


def test_what_is_committed_is_what_the_drawings_give(qapp):
    assert QImage.fromData(icons.png(256), "PNG") == QImage(str(FOLDER / "256.png"))
