"""What strace saw of a program: which files it asked for, and which sockets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)$")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Trace:
    """Calls from the moment at which the program itself was started.

    `opened` are the paths of files that were there and opened, `asked` all that were named in any
    call; `sockets` are the families of the sockets made.
    """

    opened: frozenset[str]
    asked: frozenset[str]
    sockets: frozenset[str]


def read(file: Path, program: str) -> Trace:
    """The trace of a program by its path in the root, without what led into the root."""
    lines = file.read_text("utf-8", "backslashreplace").splitlines()
    start = next(n for n, line in enumerate(lines) if f'execve("{program}"' in line)
    opened, asked, sockets = set(), set(), set()
    for line in lines[start:]:
        call = _CALL.match(line)
        if call is None:
            continue
        name, rest = call.groups()
        if name in ("socket", "socketpair"):
            sockets.add(rest.partition(",")[0])
            continue
        path = _PATH.search(rest)
        if path is None or name in ("connect", "bind", "sendto", "sendmsg", "recvmsg", "recvfrom"):
            continue
        text = _plain(path[1])
        asked.add(text)
        if name in ("open", "openat", "openat2", "execve") and " = -1 " not in rest:
            opened.add(text)
    return Trace(frozenset(opened), frozenset(asked), frozenset(sockets))


def _plain(text: str) -> str:
    """A path as it is, where strace wrote its bytes as octal numbers."""
    return text.encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")
