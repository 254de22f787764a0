"""Runs before the frozen program on Linux: what the system lacks, and a clean environment.

A library of the reserve is loaded where the system's own is missing: the linker then finds it
under its name when Qt asks for it. What the system has comes first, because its drivers and
settings fit it.
"""


def _lay_in() -> None:
    import os
    import sys

    environment = os.environ
    # The starter points the linker here; programs that we start must not be pointed here too.
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    environment.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before

    folder = os.path.join(sys._MEIPASS, "reserve")
    with open(os.path.join(folder, "order"), encoding="ascii") as file:
        names = file.read().split()
    try:
        with open("/etc/ld.so.cache", "rb") as file:
            known = file.read()
    except OSError:
        known = b""
    missing = [name for name in names if b"/%s\0" % name.encode("ascii") not in known]
    if missing:
        import ctypes

        for name in missing:
            ctypes.CDLL(os.path.join(folder, name), ctypes.RTLD_GLOBAL)


_lay_in()
del _lay_in
