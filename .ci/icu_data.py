"""Make a small ICU data library out of the large one that comes with Qt.

Qt's wheel for Linux carries 30 MB of ICU data, of which Qt asks for collation, time-zone names and
the converters of text encodings. The data lie as one blob under one symbol in a library of its own
(https://unicode-org.github.io/icu/userguide/icu_data/, « common data »), in this shape,
offsets in bytes, numbers little-endian:

    header     its size (u16), 0xda27, … , "CmnD" at 12, up to its size
    contents   how many items (u32); per item the offsets of its name and of its data (2 × u32),
               both from the start of the contents; items sorted by name
    names      ended by a zero byte
    items      each begins at a multiple of 16

`python .ci/icu_data.py LARGE.so SMALL.so` reads, filters, writes, and links with `as` and `ld`.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from pathlib import Path

import assembling

ORDERS = (
    "bg|bs|ca|cs|cy|da|de|el|en|es|et|eu|fi|fo|fr|ga|gl|hr|hu|is|it|lb|lt|lv|mk|mt|nb|nl|nn|no|pl"
    "|pt|ro|ru|se|sk|sl|sq|sr|sv|tr|uk|wa"
)
"""Whose order of words is kept: the languages of Europe, for file names in dialogs."""

ENCODINGS = (
    r"ibm-(?:437|850|852|858|878|1168|912|913|914|915|1089|9005|5012|920|921|923"
    r"|5346|5347|5348|5349|5350|9447|9448|9449|5354)|macos-0_2|macos-29|iso-8859_1[04]"
)
"""The encodings that are kept besides Unicode's own: ISO 8859, Windows 125x, DOS, Mac, KOI8."""

TABLES = (
    "currencyNumericCodes|dayPeriods|genderList|icustd|icuver|keyTypeData|likelySubtags|metaZones"
    "|metadata|numberingSystems|plurals|pool|res_index|root|supplementalData|timezoneTypes"
    "|windowsZones|zoneinfo64"
)
"""The tables that belong to no language."""

OURS = r"(?:fr|nl|en)(?:_[A-Z]{2}|_\d+)?"

KEPT = re.compile(
    rf"(?:{TABLES}|{OURS})\.res"
    r"|\w+\.(?:icu|nrm)"
    rf"|(?:{ENCODINGS})[_-][\w.-]*\.cnv"
    rf"|coll/(?:pool|res_index|root|ucadata|(?:{ORDERS})(?:_\w+)?)\.(?:res|icu)"
    rf"|zone/(?:pool|res_index|root|tzdbNames|{OURS})\.res"
)
DROPPED = re.compile(r"unames\.icu")  # the names of characters


def wanted(item: str) -> bool:
    """Whether Qt may ask for an item, named as in the contents (`icudt73l/coll/fr.res`)."""
    name = item.partition("/")[2]
    return bool(KEPT.fullmatch(name)) and not DROPPED.fullmatch(name)


def read(blob: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header and the items of common data; ValueError if it is none."""
    size, magic = struct.unpack_from("<HH", blob)
    if magic != 0x27DA or blob[12:16] != b"CmnD":
        raise ValueError("this is no common data of ICU")
    contents = blob[size:]
    (count,) = struct.unpack_from("<I", contents)
    places = [struct.unpack_from("<II", contents, 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in places[1:]] + [len(contents)]
    items = {}
    for (name, start), end in zip(places, ends, strict=True):
        items[contents[name : contents.index(b"\0", name)].decode("ascii")] = contents[start:end]
    return blob[:size], items


def write(header: bytes, items: dict[str, bytes]) -> bytes:
    """Common data again; the opposite of `read`."""
    ordered = sorted(items.items(), key=lambda item: item[0].encode("ascii"))
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in ordered)
    table = bytearray(struct.pack("<I", len(ordered)))
    name_at = 4 + 8 * len(ordered)
    data_at = _aligned(name_at + len(names))
    body = bytearray(names.ljust(data_at - name_at, b"\xaa"))
    for name, data in ordered:
        table += struct.pack("<II", name_at, data_at)
        name_at += len(name) + 1
        padded = data.ljust(_aligned(len(data)), b"\xaa")
        data_at += len(padded)
        body += padded
    return header + bytes(table) + bytes(body)


def _aligned(size: int) -> int:
    return -(-size // 16) * 16


def extract(library: Path) -> tuple[str, bytes]:
    """The symbol's name and the blob of an ICU data library; ValueError if it holds none."""
    listed = subprocess.run(
        ["readelf", "--wide", "--dyn-syms", str(library)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = re.search(r":\s+([0-9a-f]+)\s+(0x[0-9a-f]+|\d+)\s+OBJECT.*\s(icudt\d+_dat)\b", listed)
    if not found:
        raise ValueError(f"{library.name} holds no ICU data")
    # The data are in the first segment, where addresses are places in the file.
    start, size = int(found[1], 16), int(found[2], 0)
    return found[3], library.read_bytes()[start : start + size]


def link(symbol: str, blob: bytes, library: Path, soname: str) -> None:
    """Write a shared library that holds the blob under the symbol, in read-only memory."""
    source = (
        f".section .rodata\n.globl {symbol}\n.type {symbol}, %object\n.balign 16\n"
        f'{symbol}:\n.incbin "icu.dat"\n.size {symbol}, .-{symbol}\n'
    )
    assembling.link(source, library, soname, {"icu.dat": blob})


def shrink(large: Path, small: Path) -> None:
    """Write a library with only the wanted items of a large one."""
    symbol, blob = extract(large)
    header, items = read(blob)
    kept = {name: data for name, data in items.items() if wanted(name)}
    link(symbol, write(header, kept), small, large.name)


if __name__ == "__main__":
    shrink(Path(sys.argv[1]), Path(sys.argv[2]))
