"""What the program touches: its own folder, the user's, the system's; no network, nothing of the
machine on which it was built."""

import sys
from pathlib import Path
from trace import Trace, read

import pytest
from machine import HOME, PROGRAM, Machine
from screen import Screen

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = ("/etc/", "/usr/", "/lib/", "/lib64/", "/proc/", "/sys/", "/dev/", "/run/", "/var/")
OWN = ("/opt", HOME, "/tmp")


def check(trace: Trace) -> None:
    assert len(trace.opened) > 20
    assert trace.sockets <= {"AF_UNIX", "AF_LOCAL"}
    for path in trace.opened:
        assert path.startswith((*SYSTEM, *OWN)) or not path.startswith("/") or path == "/", path
    # Not even asked for: what was there when the program was built.
    built = {str(ROOT), sys.prefix, sys.base_prefix + "/lib/python3", str(Path.home()) + "/"}
    for path in trace.asked:
        assert not path.startswith(tuple(built)), path
        assert "site-packages" not in path, path


def test_the_tracer_sees_sockets_and_files(clean: Machine) -> None:
    log = clean.folder / "trace"
    script = "socket(S, PF_INET, SOCK_STREAM, 0); open(F, '<', '/etc/passwd'); open(F, '<', '/été')"
    clean.placed(trace=log).call("/usr/bin/perl", "-MSocket", "-e", script)
    trace = read(log, "/usr/bin/perl")
    assert trace.sockets == {"AF_INET"}
    assert "/etc/passwd" in trace.opened
    assert "/été" in trace.asked - trace.opened


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "2021/declaration.fr", "2023/declaration.fr", "--json"],
        ["notes", "add", "2023/declaration.fr", "--quote", "comité stratégique", "--body", "x"],
        ["print", "compare", "-o", "/tmp/a.pdf"],
        ["render", "-o", "/tmp/a.png"],
    ],
)
def test_commands_open_no_foreign_file_and_no_socket(clean: Machine, arguments: list[str]) -> None:
    log = clean.folder / "trace"
    done = clean.placed(trace=log).run(*arguments)
    assert done.returncode == 0, done.stderr
    trace = read(log, PROGRAM)
    check(trace)
    assert not trace.sockets


def test_the_window_opens_no_foreign_file_and_no_internet_socket(
    clean: Machine, display: Screen
) -> None:
    log = clean.folder / "trace"
    with clean.placed(trace=log).opened(display) as opened:
        display.settled(60)
        display.focus(opened.window)
        display.press("F7", "1", "ctrl+p")
        (_, dialog) = display.wait_for_windows(2)
        display.settled()
        display.focus(dialog)
        display.press("Escape")
        display.wait_for_windows(1)
        assert opened.quit() == 0
    trace = read(log, PROGRAM)
    check(trace)
    assert trace.sockets  # the display's
