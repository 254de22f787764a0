"""A stand-in for libsystemd, where a system has none.

The message bus's library asks libsystemd two things, and only when it is a service itself: which
sockets systemd has handed over, and whether a file is a socket. Where there is no systemd, none are
and none is: both answer 0, as sd_listen_fds(3) and sd_is_socket(3) say for that case. libsystemd
itself would bring four more libraries along, 2.7 MB.
"""

from __future__ import annotations

import platform
import re
import subprocess
from pathlib import Path

import assembling

NAME = "libsystemd.so.0"
VERSION = "LIBSYSTEMD_209"
ANSWERED = ("sd_is_socket", "sd_listen_fds")
RETURN_ZERO = {"x86_64": "xorl %eax, %eax\nret\n", "aarch64": "mov w0, #0\nret\n"}


def write(library: Path) -> None:
    """Make the stand-in."""
    lines = [".text\n"]
    for function in ANSWERED:
        lines.append(f".globl {function}\n.type {function}, %function\n{function}:\n")
        lines.append(RETURN_ZERO[platform.machine()])
        lines.append(f".size {function}, .-{function}\n")
    script = f"{VERSION} {{ global: {'; '.join(ANSWERED)}; local: *; }};\n"
    assembling.link(
        "".join(lines), library, NAME, {"made.map": script.encode()}, "--version-script=made.map"
    )


def asked(library: Path) -> set[str]:
    """What a library wants of libsystemd, each with its version."""
    listed = subprocess.run(
        ["objdump", "-T", str(library)], capture_output=True, text=True, check=True
    )
    found = re.findall(r"\*UND\*\s+\S+\s+\(?(LIBSYSTEMD_\w+)\)?\s+(\w+)", listed.stdout)
    return {f"{function}@{version}" for version, function in found}


def answers(library: Path) -> bool:
    """Whether the stand-in has all that a library wants of libsystemd."""
    return asked(library) <= {f"{function}@{VERSION}" for function in ANSWERED}
