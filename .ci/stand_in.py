"""Stand-ins for libraries that Qt and D-Bus link to and never use, where a system has none.

- libsystemd: the message bus's library asks it two things, and only when it is a service itself:
  which sockets systemd has handed over, and whether a file is a socket. Where there is no systemd,
  none are and none is, as sd_listen_fds(3) and sd_is_socket(3) say for that case: 0. libsystemd
  itself would bring four more libraries along, 2.7 MB.
- libGL and libEGL: Qt links to them, but only its plugins for OpenGL call them, and those are left
  out: windows are painted in memory. What is never called may answer anything: 0. The real ones
  would be 1.4 MB, and of no use without a graphics driver.

They are in the reserve: a system that has the real ones uses these.
"""

from __future__ import annotations

import platform
import re
import subprocess
from pathlib import Path

import assembling

SYSTEMD, GL, EGL = "libsystemd.so.0", "libGL.so.1", "libEGL.so.1"
NAMES = (SYSTEMD, GL, EGL)
VERSION = "LIBSYSTEMD_209"
ANSWERED = {"sd_is_socket", "sd_listen_fds"}
RETURN_ZERO = {"x86_64": "xorl %eax, %eax\nret\n", "aarch64": "mov w0, #0\nret\n"}


def asked(library: Path) -> dict[str, set[str]]:
    """The functions that a library wants of each of the three.

    SystemExit if it wants more of systemd than can be answered with 0.
    """
    listed = subprocess.run(
        ["objdump", "-T", str(library)], capture_output=True, text=True, check=True
    )
    wanted = re.findall(r"\*UND\*\s+\S+\s+(?:\(?(\w[\w.]*)\)?\s+)?(\w+)$", listed.stdout, re.M)
    of_systemd = {function for version, function in wanted if version.startswith("LIBSYSTEMD")}
    if not of_systemd <= ANSWERED:
        more = ", ".join(sorted(of_systemd - ANSWERED))
        raise SystemExit(f"{library.name} wants more of libsystemd than its stand-in has: {more}.")
    functions = {function for _, function in wanted}
    return {
        SYSTEMD: of_systemd,
        GL: {function for function in functions if re.match("gl[A-Z]", function)},
        EGL: {function for function in functions if re.match("egl[A-Z]", function)},
    }


def write(name: str, functions: set[str], library: Path) -> None:
    """Make the stand-in `name` with these functions, each of which returns 0."""
    lines = [".text\n"]
    for function in sorted(functions):
        lines.append(f".globl {function}\n.type {function}, %function\n{function}:\n")
        lines.append(RETURN_ZERO[platform.machine()])
        lines.append(f".size {function}, .-{function}\n")
    files, options = {}, []
    if name == SYSTEMD:
        script = f"{VERSION} {{ global: {'; '.join(sorted(functions))}; local: *; }};\n"
        files, options = {"made.map": script.encode()}, ["--version-script=made.map"]
    assembling.link("".join(lines), library, name, files, *options)
