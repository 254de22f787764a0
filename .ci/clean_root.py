"""A clean machine to try the frozen program on: a minimal Debian in a folder of the cache.

It has no Python, no fonts, no settings of anybody, and no network when something runs in it.
`make` prepares it with debootstrap from the package sources that this machine itself uses;
`wrapper PROGRAM SCRIPT` writes a script that runs PROGRAM in it as if it were started here. Where
it cannot be had (not root, no Debian), one sentence says so, and the exit code is 3.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PACKAGES = ("xz-utils",)
"""What every desktop has and the smallest Debian has not: what unpacks the archive. No library of
X, of a graphics driver or of fonts is among them: the program must do without."""

READER = 1000
"""The user in the clean root, who owns nothing but a home."""

RECIPE = 1
"""Raised when what is done to the root below changes, so that no old one is taken."""

UNWANTED = (
    "usr/share/fonts",  # fontconfig's default; the program has fonts of its own
    "usr/share/doc",
    "usr/share/locale",
    "usr/share/man",
    "var/cache/apt",
    "var/lib/apt/lists",
    "var/log",
)
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")


class UnavailableError(Exception):
    """A clean root cannot be had on this machine; says why in one sentence."""


@dataclass(frozen=True)
class Place:
    """Where and how something runs in the root.

    `binds` are folders or files of this machine by their path in the root; `fixed` those of them
    that cannot be written; `small` are paths that become a file system of so many bytes.
    """

    binds: Mapping[str, Path] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    small: Mapping[str, int] = field(default_factory=dict)
    user: int = READER
    trace: Path | None = None


def suite() -> str:
    """The code name of this machine's Debian."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        release = {}
    if release.get("ID") != "debian":
        raise UnavailableError("No clean root here: this is not a Debian machine.")
    return release["VERSION_CODENAME"]


def mirror(name: str) -> str:
    """Where this machine takes the packages of a suite from."""
    asked = ["apt-get", "indextargets", "--format", "$(CODENAME) $(LABEL) $(REPO_URI)"]
    for refresh in (False, True):  # on a new machine apt has no list yet
        if refresh:
            subprocess.run(["apt-get", "update", "-qq"], capture_output=True, check=False)
        listed = subprocess.run(
            [*asked, "Created-By: Packages"], capture_output=True, text=True, check=True
        )
        for line in listed.stdout.splitlines():
            codename, label, address = line.rsplit(maxsplit=2)
            if (codename, label) == (name, "Debian"):
                return address
    raise UnavailableError(f"No clean root here: apt knows no source of {name}.")


def require() -> None:
    """Raise UnavailableError where a root cannot be made or entered."""
    if os.name != "posix" or os.geteuid() != 0:
        raise UnavailableError("No clean root here: making and entering one needs root.")
    for program in ("debootstrap", "unshare", "chroot", "mount"):
        if shutil.which(program) is None:
            raise UnavailableError(f"No clean root here: {program} is not installed.")
    tried = ["unshare", "--mount", "--net", "true"]
    if subprocess.run(tried, capture_output=True, check=False).returncode:
        raise UnavailableError("No clean root here: this machine lets nobody unshare a network.")


def key(name: str) -> str:
    """What tells the root of a suite with these packages from every other."""
    said = "\n".join([name, platform.machine(), *PACKAGES, str(RECIPE)])
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def make() -> Path:
    """The folder of the clean root, made now unless the cache has it."""
    require()
    name = suite()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "vdreader"
    root = cache / f"clean-root-{name}-{key(name)}"
    if root.is_dir():
        return root
    cache.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="making-", dir=cache))
    try:
        _debootstrap(name, fresh)
        _strip(fresh)
        fresh.chmod(0o755)
        for old in cache.glob("clean-root-*"):
            shutil.rmtree(old)
        fresh.rename(root)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return root


def _debootstrap(name: str, folder: Path) -> None:
    options = ["--variant=minbase", f"--include={','.join(PACKAGES)}"]
    command = ["debootstrap", *options, name, str(folder), mirror(name)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        last = " ".join((made.stdout + made.stderr).strip().splitlines()[-1:])
        raise UnavailableError(f"No clean root here: debootstrap failed ({last}).")


def _strip(root: Path) -> None:
    """Take away what the program must not lean on, and make the places where things are put."""
    for name in UNWANTED:
        shutil.rmtree(root / name, ignore_errors=True)
    with (root / "etc/passwd").open("a", encoding="utf-8") as passwords:
        passwords.write(f"reader:x:{READER}:{READER}::/home/reader:/bin/sh\n")
    for name in ("media", "mnt", "opt", "tmp", "run"):
        (root / name).mkdir(exist_ok=True)


def entering(root: Path, place: Place, environment: Mapping[str, str] | None = None) -> list[str]:
    """What to put before a command so that it runs in the root, with this environment alone.

    Without an environment it has that of its caller, and his working folder. All mounts belong to
    the process, which becomes the command: nothing is left behind, and signals reach the program.
    """
    quoted = shlex.quote
    lines = ["from=$PWD", f"cd {quoted(str(root))}", 'mount --bind "$PWD" "$PWD"', 'cd "$PWD"']
    lines += ["mount -o remount,bind,ro .", "mount -t proc proc proc"]
    lines += ["mount -t tmpfs -o mode=755 dev dev", "mkdir -m 1777 dev/shm"]
    for device in DEVICES:
        lines += [f": >dev/{device}", f"mount --bind /dev/{device} dev/{device}"]
    for inside, outside in place.binds.items():
        at = quoted(inside.lstrip("/"))
        lines.append(f"mount --bind {quoted(str(outside))} {at}")
        if inside in place.fixed:
            lines.append(f"mount -o remount,bind,ro {at}")
    for inside, size in place.small.items():
        owner = f"uid={place.user},gid={place.user},mode=700"
        lines.append(f"mount -t tmpfs -o size={size},{owner} small {quoted(inside.lstrip('/'))}")
    words = ["exec"]
    if place.trace is not None:
        # The tracer stays outside: what it names are the paths that the program sees.
        words += ["strace", "-f", "-qq", "-s", "512", "-e", "trace=%file,%network"]
        words += ["-o", quoted(str(place.trace))]
    words += ["chroot", f"--userspec={place.user}:{place.user}", ".", "env"]
    if environment is None:
        words += ["-C", '"$from"']
    else:
        words += ["-i", *(quoted(f"{name}={value}") for name, value in environment.items())]
    lines.append(" ".join([*words, '"$@"']))
    alone = ["unshare", "--mount", "--net", "--propagation", "private"]
    return [*alone, "sh", "-euc", "\n".join(lines), "sh"]


def write_wrapper(root: Path, program: Path, script: Path) -> None:
    """Write a script that runs a program in the root as if it were started here.

    It sees the working folder, the environment and the files of /tmp, and runs as root like its
    caller: for the tests of the command line, which know nothing of any root.
    """
    place = Place({"/opt": program.parent, "/tmp": Path("/tmp")}, frozenset({"/opt"}), user=0)
    start = shlex.join([*entering(root, place), f"/opt/{program.name}"])
    script.write_text(f'#!/bin/sh\nexec {start} "$@"\n', "utf-8")
    script.chmod(0o755)


def main(arguments: Sequence[str]) -> int:
    try:
        root = make()
    except UnavailableError as error:
        print(error, file=sys.stderr)
        return 3
    if arguments[:1] == ["wrapper"]:
        program, script = (Path(name).resolve() for name in arguments[1:3])
        write_wrapper(root, program, script)
    print(root)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
