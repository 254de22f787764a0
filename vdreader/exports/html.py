"""A sheet as one HTML file that needs nothing else: no script, no font, no picture, no network.

Every word is escaped. Deletions and insertions are `del` and `ins`, which are struck and
underlined without any style as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape as quoted

from vdreader.core.sheet import Block, Cell, Column, Heading, Row, Run, Sheet, Style

_LOOK = """
body{font:15px/1.5 "Noto Serif",Georgia,serif;color:#111;background:#fff;margin:2rem auto;
max-width:78rem;padding:0 1.5rem}
header,footer,.s,.k,.n,.note,th,.d{font-family:"Noto Sans",Arial,sans-serif;font-size:.82em}
header,footer{display:flex;justify-content:space-between;color:#555}
header{border-bottom:1px solid #111;padding-bottom:.3rem}
footer{border-top:1px solid #111;margin-top:2rem;padding-top:.3rem}
.m{font-weight:bold;color:#111;letter-spacing:.06em;text-transform:uppercase}
h1{font-size:1.7em;margin:1rem 0 .2rem}h2{font-size:1.3em;margin:2rem 0 0}
h3,h4,h5{font-size:1.12em;margin:1.6rem 0 0}p{margin:0 0 .3rem}.d{color:#555}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:.8rem}
th{text-align:left;border-bottom:1px solid #111}th,td{vertical-align:top;padding:.35rem .7rem}
tr{border-bottom:1px solid #b4b4b4}tr.j{border-bottom:0}.n{color:#555;margin-right:.5em}
.h{font-weight:bold;font-size:1.1em}.b{font-weight:bold}.k{font-weight:bold}
.note{border-left:3px solid #111;padding-left:.5em}.g{margin-top:-.3rem;padding-top:.3rem}
mark{background:#fff0b3;color:inherit}
.muted{color:#555}.reworded{color:#22577a}.moved{color:#644789}.new{color:#175f35}
.dropped{color:#98242a}.alert{color:#8a4f00}
@media print{body{margin:0;max-width:none;font-size:9.5pt}tr{break-inside:avoid}
h2,h3,h4,h5{break-after:avoid}thead{display:table-header-group}}
"""
_CLASSES = {
    Style.HEADING: "h",
    Style.STRONG: "b",
    Style.LABEL: "s",
    Style.KIND: "k",
    Style.NOTE: "note",
}


_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


def escape(text: str) -> str:
    """Text as it may stand in a page or an attribute."""
    return quoted(_FORBIDDEN.sub("", text))


def html(sheet: Sheet, marking: str = "", foot: str = "", author: str = "") -> str:
    """The HTML of a sheet; `foot` says where it comes from, `author` only if the user chose one."""
    language = escape(sheet.language)
    signed = f'<meta name="author" content="{escape(author)}">' if author else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(sheet.title)}</title>{signed}<style>{_LOOK}</style></head>\n<body>\n"
        f'<header><span class="m">{escape(marking)}</span><span>{escape(sheet.running)}</span>'
        f"</header>\n<main>\n{''.join(_items(sheet))}</main>\n"
        f"<footer><span>{escape(foot)}</span></footer>\n</body>\n</html>\n"
    )


def _items(sheet: Sheet) -> Iterable[str]:
    """Headings and wide rows as they come, the rows between them in a table each."""
    rows: list[Row] = []
    for item in sheet.items:
        if isinstance(item, Row) and not item.wide:
            rows.append(item)
            continue
        yield from _table(sheet.columns, rows)
        rows = []
        yield _heading(item) if isinstance(item, Heading) else _wide(item)
    yield from _table(sheet.columns, rows)


def _heading(item: Heading) -> str:
    tag = f"h{min(item.level, 4) + 1}"
    details = "".join(f'<p class="d">{_runs(runs)}</p>\n' for runs in item.details)
    return f"<{tag}>{escape(item.text)}</{tag}>\n{details}"


def _wide(item: Row) -> str:
    return "".join(f"<div>{_cell(cell)}</div>\n" for cell in item.cells)


def _table(columns: Sequence[Column], rows: Sequence[Row]) -> Iterable[str]:
    if not rows:
        return
    total = sum(column.share for column in columns)
    widths = "".join(f'<col style="width:{100 * c.share / total:.1f}%">' for c in columns)
    heads = "".join(f'<th scope="col">{escape(column.head)}</th>' for column in columns)
    yield f"<table><colgroup>{widths}</colgroup><thead><tr>{heads}</tr></thead><tbody>\n"
    for row in rows:
        joined = "" if row.rule else ' class="j"'
        cells = "".join(f"<td>{_cell(cell)}</td>" for cell in row.cells)
        yield f"<tr{joined}>{cells}</tr>\n"
    yield "</tbody></table>\n"


def _cell(cell: Cell) -> str:
    above = [0, *(block.note for block in cell.blocks)]
    return "".join(_block(b, note) for b, note in zip(cell.blocks, above, strict=False))


def _block(block: Block, above: int) -> str:
    """A paragraph; the bar of a note goes on from the one `above` where it is of the same note."""
    name = _CLASSES.get(block.style, "")
    if block.note and block.note == above:
        name += " g"
    start = f'<p class="{name}">' if name else "<p>"
    label = f'<span class="n">{escape(block.label)}</span>' if block.label else ""
    return f"{start}{label}{_runs(block.runs)}</p>"


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.italic:
        text = f"<i>{text}</i>"
    if run.strong:
        text = f"<b>{text}</b>"
    if run.notes:
        text = f"<mark>{text}</mark>"
    tag = {"-": "del", "+": "ins"}.get(run.edit, "span")
    if tag != "span" or run.tone != "plain":
        text = f'<{tag} class="{run.tone.value}">{text}</{tag}>'
    return text + "".join(f"<sup>{number}</sup>" for number in run.closes)
