"""Widgets: one feature is a function in reading, a model and a view."""

import builtins

import PySide6.QtCore  # noqa: F401 (it installs the hook that is taken off here)

# shiboken reads the source of every module imported after it, to look for its own switches, which
# we do not use: half of the time that importing our modules would take (design.md section 10).
_original = getattr(builtins, "__orig_import__", None)
if _original is not None:
    builtins.__import__ = _original
