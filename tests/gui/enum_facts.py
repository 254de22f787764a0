"""Prints everything that can be told of the enumerations of QtCore, QtGui and QtWidgets, as JSON.

With a file as its argument, that file is run before PySide is imported.
"""

import copy
import enum
import json
import pickle
import runpy
import sys

if sys.argv[1:]:
    runpy.run_path(sys.argv[1])
from PySide6 import QtCore, QtGui, QtWidgets

HIDDEN = ("__doc__", "_generate_next_value_")


def outcome(action):
    try:
        return repr(action())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def of_member(kind, name, one, first, last):
    return [
        [name, one.name, repr(one.value), repr(one), str(one), f"{one}"],
        [outcome(lambda: kind(one.value) is one), outcome(lambda: kind[name] is one)],
        [outcome(lambda: ~one), outcome(lambda: bool(one)), outcome(lambda: one in kind)],
        [outcome(lambda: int(one)), outcome(lambda: one == one.value)],
        [outcome(lambda: one < first), outcome(lambda: one | first), outcome(lambda: one & last)],
        [outcome(lambda: one ^ last), outcome(lambda: list(one)), outcome(lambda: len(one))],
        [sorted(vars(one)), outcome(lambda: one.__objclass__), outcome(lambda: one._sort_order_)],
        [outcome(lambda: copy.deepcopy(one) is one), outcome(lambda: {one: 1}[one])],
        [outcome(lambda: pickle.loads(pickle.dumps(one)) is one)],
        [getattr(kind, name) is one, outcome(lambda: setattr(kind, name, 1))],
        [outcome(lambda: delattr(kind, name)), outcome(lambda: setattr(one, "name", "x"))],
    ]


def of_value(kind, value):
    return outcome(lambda: kind(value))


def facts(kind):
    told = [
        [kind.__module__, kind.__qualname__, kind.__name__, repr(kind), len(kind)],
        [repr(base) for base in kind.__mro__],
        list(kind.__members__),
        [repr(one) for one in kind],
        [repr(one) for one in reversed(kind)],
        sorted(name for name in vars(kind) if name not in HIDDEN),
        [of_value(kind, value) for value in (-1, 3, 12345, 1 << 40, "x", None)],
        [outcome(lambda: kind["nothing"]), outcome(lambda: kind.nothing)],
    ]
    members = list(kind.__members__.values())
    for name, one in kind.__members__.items():
        told.append(of_member(kind, name, one, members[0], members[-1]))
    return told


def kinds(owner, seen, depth=0):
    for name in sorted(vars(owner) if depth else dir(owner)):
        value = getattr(owner, name, None)
        if isinstance(value, type) and value not in seen and depth < 4:
            seen.add(value)
            if isinstance(value, enum.EnumMeta):
                yield value
            elif value.__module__.startswith("PySide6"):
                yield from kinds(value, seen, depth + 1)


json.dump(
    {
        f"{module.__name__} {kind.__qualname__}": facts(kind)
        for module in (QtCore, QtGui, QtWidgets)
        for kind in kinds(module, set())
    },
    sys.stdout,
)
