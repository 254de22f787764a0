"""Exit 1 when a system library that Qt needs is missing; with `say`, name them in one sentence."""

import ctypes
import sys

NEEDED = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}


def missing() -> list[str]:
    found = []
    for library, package in NEEDED.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            found.append(package)
    return found


if __name__ == "__main__":
    lacking = missing() if sys.platform == "linux" else []
    if lacking and "say" in sys.argv:
        sys.stderr.write(
            "Qt needs system libraries that are missing here; on Debian or Ubuntu, "
            f"`apt-get install {' '.join(lacking)}` as root brings them.\n"
        )
    sys.exit(1 if lacking else 0)
