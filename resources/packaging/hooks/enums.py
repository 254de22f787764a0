"""Makes Qt's enumerations faster than Python's enum module does: they are a fifth of a start.

PySide makes some three hundred of them, with four thousand members, before the window is painted.
Here the class is made by the enum module, empty, and gets its members after it, without what the
module does for members of every other kind. Only for lists of names and whole numbers, and only
in Python 3.11, whose insides these are; a test compares every enumeration of the three modules
that the window uses with what the enum module makes.
"""

import enum
import sys
from typing import Any

_made_by_python = enum.EnumType._create_
_KINDS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
_TAKEN = {kind: frozenset(dir(kind)) | {"mro"} for kind in _KINDS}
_assign = type.__setattr__


def create(cls: Any, class_name: str, names: Any, **options: Any) -> Any:
    """Takes the place of EnumType._create_, and calls it for everything else."""
    if (
        cls not in _TAKEN
        or type(names) is not list
        or options.get("type") is not None
        or not all(type(item) is tuple and type(item[1]) is int for item in names)
        or not _TAKEN[cls].isdisjoint(name for name, _ in names)
        or any(name[0] == "_" for name, _ in names)
        or len({name for name, _ in names}) < len(names)
    ):
        return _made_by_python(cls, class_name, names, **options)
    made = _made_by_python(cls, class_name, (), **options)
    number, flag = issubclass(cls, int), issubclass(cls, enum.Flag)
    by_value, by_name, listed = made._value2member_map_, made._member_map_, made._member_names_
    mask = singles = 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = int.__new__(made, value) if number else object.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(listed)
            single = value != 0 and value & (value - 1) == 0
            if not flag or single:
                listed.append(name)
            mask |= value
            singles |= value if single else 0
        by_name[name] = member
        _assign(made, name, member)
    if flag:
        _assign(made, "_flag_mask_", mask)
        _assign(made, "_singles_mask_", singles)
        _assign(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        values = [member._value_ for member in made]
        if values != sorted(values):
            _assign(made, "_iter_member_", made._iter_member_by_def_)
    return made


if sys.version_info[:2] == (3, 11):
    enum.EnumType._create_ = create
