"""A screen that nobody looks at: Xvfb, its picture, and keys pressed on it.

Pictures are rows of four bytes a pixel: blue, green, red, nothing, as the X server keeps them.
"""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

SOCKETS = "/tmp/.X11-unix"
"""Where programs look for the screen's socket."""
CURSOR = 0.0005
"""The share of the screen that a text cursor takes at most."""

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Picture:
    """What is on the screen, or a part of it."""

    width: int
    height: int
    pixels: bytes

    def part(self, left: int, top: int, right: int, bottom: int) -> Picture:
        """The rectangle between two corners."""
        rows = (
            self.pixels[(y * self.width + left) * 4 : (y * self.width + right) * 4]
            for y in range(top, bottom)
        )
        return Picture(right - left, bottom - top, b"".join(rows))

    def colours(self) -> Counter[Colour]:
        """How many pixels have each colour, as red, green, blue."""
        blue, green, red = (self.pixels[at::4] for at in range(3))
        return Counter(zip(red, green, blue, strict=True))

    def ink(self) -> float:
        """The share of pixels that are dark."""
        dark = sum(n for colour, n in self.colours().items() if sum(colour) < 3 * 110)
        return dark / (self.width * self.height)

    def share(self, colour: str) -> float:
        """The share of pixels of this colour, written like #ffeedd."""
        wanted = tuple(bytes.fromhex(colour.removeprefix("#")))
        return self.colours()[wanted] / (self.width * self.height)

    def differs(self, other: Picture) -> float:
        """The share of pixels that are not the same as in another picture of this size."""
        assert (self.width, self.height) == (other.width, other.height)
        ours, theirs = memoryview(self.pixels).cast("I"), memoryview(other.pixels).cast("I")
        return sum(a != b for a, b in zip(ours, theirs, strict=True)) / len(ours)

    def save(self, file: Path) -> None:
        """Write it for a person to look at."""
        from PySide6.QtGui import QImage

        image = QImage(
            self.pixels, self.width, self.height, self.width * 4, QImage.Format.Format_RGB32
        )
        assert image.save(str(file))


def loaded(file: Path) -> Picture:
    """The picture in a file."""
    from PySide6.QtGui import QImage

    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    return Picture(image.width(), image.height(), bytes(image.constBits()))


class Screen:
    """One X server, in namespaces of its own: other servers and their users do not see it.

    `sockets` is the folder of its socket, to be bound to SOCKETS where it is to be seen.
    """

    def __init__(self, number: int, folder: Path, server: int) -> None:
        self.display = f":{number}"
        self.sockets = folder / "sockets"
        self._buffer = folder / "Xvfb_screen0"
        self._inside = ["nsenter", f"--target={server}", "--mount", "--net"]

    def picture(self) -> Picture:
        """What is on the screen now (the server writes it into an X window dump)."""
        dump = self._buffer.read_bytes()
        header = struct.unpack(">25I", dump[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        assert header[11] == 32  # bits a pixel
        assert line == width * 4
        start = size + colours * 12
        return Picture(width, height, dump[start : start + line * height])

    def wait_for(self, seen: Callable[[Picture], bool], seconds: float = 30) -> Picture:
        """The picture as soon as `seen(picture)` holds; fails after some time."""
        deadline = time.monotonic() + seconds
        while not seen(picture := self.picture()):
            assert time.monotonic() < deadline, "the screen never showed what was waited for"
            time.sleep(0.1)
        return picture

    def settled(self, seconds: float = 30) -> Picture:
        """The picture once it has not changed for a second, but for a blinking cursor."""
        deadline = time.monotonic() + seconds
        last, since = self.picture(), time.monotonic()
        while time.monotonic() - since < 1:
            assert time.monotonic() < deadline, "the screen never came to rest"
            time.sleep(0.1)
            now = self.picture()
            if now.pixels != last.pixels and now.differs(last) > CURSOR:
                last, since = now, time.monotonic()
        return last

    def windows(self) -> list[str]:
        """The windows that are shown, by number, oldest first."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", "."]
        return self._tell(*asked[1:], fine=(0, 1)).split()

    def wait_for_windows(self, count: int, seconds: float = 40) -> list[str]:
        """The windows once there are so many of them."""
        deadline = time.monotonic() + seconds
        while len(shown := self.windows()) != count:
            assert time.monotonic() < deadline, f"{len(shown)} windows, not {count}"
            time.sleep(0.1)
        return shown

    def name(self, window: str) -> str:
        """The title of a window."""
        return self._tell("getwindowname", window).strip()

    def focus(self, window: str) -> None:
        """Give a window the keyboard: there is no window manager to do so."""
        self._tell("windowfocus", "--sync", window)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._tell("key", "--delay", "60", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._tell("type", "--delay", "20", text)

    def _tell(self, *arguments: str, fine: tuple[int, ...] = (0,)) -> str:
        done = subprocess.run(
            [*self._inside, "xdotool", *arguments],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.returncode in fine, done.stderr
        return done.stdout


@contextlib.contextmanager
def screen(folder: Path, width: int = 1280, height: int = 800) -> Iterator[Screen]:
    """A screen of this size, for as long as it is needed."""
    (folder / "sockets").mkdir(mode=0o1777)
    place = f"mkdir -p {SOCKETS}; mount --bind {folder / 'sockets'} {SOCKETS}"
    apart = ["unshare", "--mount", "--net", "sh", "-euc", f'{place}; exec Xvfb "$@"', "sh"]
    reading, writing = os.pipe()
    size = f"{width}x{height}x24"
    options = ["-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    server = subprocess.Popen(
        [*apart, "-displayfd", str(writing), *options],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = int(told.readline())
        yield Screen(number, folder, server.pid)
    finally:
        server.terminate()
        server.wait(10)
