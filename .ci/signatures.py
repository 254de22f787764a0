"""PySide's Python half, so that a start does not pay for what it does not use.

PySide carries the modules that describe signatures as sources in an archive inside its library, and
compiles them at each start: a quarter of what a bare window costs. It reads them instead from a
folder `files.dir` beside shiboken6, where there is one (its switch SBK_EMBED=0 makes it). Here that
folder is made compiled, and the loader in it imports the modules for error texts and signatures
when the first of those is asked for, not before.

Made from the very PySide that is packed; stops the build when that is not what is known here.
"""

from __future__ import annotations

import py_compile
import sys
import tempfile
from pathlib import Path

import PySide6.QtCore  # noqa: F401 (it brings the modules)
from PySide6.support import deprecated

_LOADER = "shibokensupport/signature/loader.py"
_EAGER = """\
from shibokensupport.signature import mapping
from shibokensupport.signature import errorhandler
from shibokensupport.signature import layout
from shibokensupport.signature import lib
from shibokensupport.signature import parser
from shibokensupport.signature import importhandler
from shibokensupport.signature.lib import enum_sig
from shibokensupport.signature.lib import pyi_generator
from shibokensupport.signature.lib import tool
"""
_LAZY = """\
class _Later:
    def __init__(self, name):
        self._name = name

    def __getattr__(self, what):
        from importlib import import_module
        return getattr(import_module(f"shibokensupport.signature.{self._name}"), what)


class importhandler:
    @staticmethod
    def finish_import(module):
        pass


errorhandler, layout, parser = _Later("errorhandler"), _Later("layout"), _Later("parser")
"""
_PUBLISHED = ("mapping", "errorhandler", "layout", "lib", "parser", "importhandler")
_PUBLISHED_BELOW = ("enum_sig", "pyi_generator", "tool")


def write(folder: Path) -> None:
    """Write the modules, compiled, into a folder that takes the place of `files.dir`."""
    archive = sys.modules["shibokensupport"].__loader__.zfile
    for name in archive.namelist():
        if not name.startswith("shibokensupport/") or not name.endswith(".py"):
            continue
        source = archive.read(name).decode("utf-8")
        if name == _LOADER:
            source = _lightened(source)
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / "module.py"
            file.write_text(source, encoding="utf-8")
            py_compile.compile(
                str(file),
                str((folder / name).with_suffix(".pyc")),
                name,
                doraise=True,
                optimize=2,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )


def _lightened(source: str) -> str:
    """The loader, with imports on use in the place of imports at the start."""
    if any(name.startswith("fix_for_") for name in vars(deprecated)):
        raise SystemExit("PySide mends modules after their import again: see .ci/signatures.py.")
    lines = [f"    put_into_package(PySide6.support.signature, {n})\n" for n in _PUBLISHED]
    lines += [
        f"    put_into_package(PySide6.support.signature.lib, {n})\n" for n in _PUBLISHED_BELOW
    ]
    for part, instead in ((_EAGER, _LAZY), *((line, "") for line in lines)):
        if source.count(part) != 1:
            raise SystemExit(f"PySide's loader is another one: see .ci/signatures.py.\n{part}")
        source = source.replace(part, instead)
    return source
