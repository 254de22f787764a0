"""Draw the program's icon in every size and shape that the systems want, from two drawings.

`make icons` writes resources/icons: PNG files for Linux, `vdreader.ico` for Windows,
`vdreader.icns` for macOS. Below 48 pixels the drawing with fewer lines is taken. The files are
committed: what is drawn depends on the version of Qt.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MAC = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic11": 32}
"""Kinds of entries in .icns that hold PNG, and their pixels (ic11: 16 points, twice)."""


def png(size: int) -> bytes:
    """The icon as PNG, `size` pixels wide and high."""
    name = "vdreader-small.svg" if size < 48 else "vdreader.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(FOLDER / name)).render(painter)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file of Windows: a head, an entry of 16 bytes a picture, the PNG files."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, content in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon file of macOS: kind and length (big-endian, with these 8 bytes) before each part."""
    parts = [kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication([])
    drawn = {size: png(size) for size in SIZES}
    for size, content in drawn.items():
        (FOLDER / f"{size}.png").write_bytes(content)
    (FOLDER / "vdreader.ico").write_bytes(ico({size: drawn[size] for size in WINDOWS}))
    (FOLDER / "vdreader.icns").write_bytes(icns({kind: drawn[size] for kind, size in MAC.items()}))


if __name__ == "__main__":
    main()
