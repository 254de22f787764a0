"""A print as the content of a file: PDF, DOCX or HTML, by the ending of its name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from vdreader.paper.frame import foot_line
from vdreader.paper.options import Imprint, NotePlace

if TYPE_CHECKING:
    from vdreader.core.sheet import Sheet
    from vdreader.exports.wordprocessing import Setting
    from vdreader.paper.jobs import Job

SUFFIXES = (".pdf", ".docx", ".html")


def content(job: Job, suffix: str, author: str, day: date) -> bytes:
    """A job in the format of a file's ending; a PDF needs the application and its fonts."""
    writers = {".pdf": _pdf, ".docx": docx, ".html": html}
    return writers[suffix](job, author, day)


def _pdf(job: Job, author: str, day: date) -> bytes:
    from vdreader.paper.paginate import paginate
    from vdreader.paper.pdf import pdf

    sheet = job.sheet(job.options)
    return pdf(paginate(sheet, job.options, job.words, _imprint(job, day)), author)


def docx(job: Job, author: str, day: date) -> bytes:
    """A job for a word processor; a comparison has its edits as tracked changes."""
    from vdreader.exports.docx import redline
    from vdreader.exports.docx_table import table

    notes = () if job.options.notes is NotePlace.NONE else job.notes
    marked = NotePlace.MARKED if notes else NotePlace.NONE
    sheet = job.sheet(replace(job.options, notes=marked))
    setting = _setting(job, sheet, author, day)
    if job.comparison is not None:
        return redline(job.comparison, job.words, setting, notes, job.changes)
    return table(sheet, job.words, setting)


def html(job: Job, author: str, day: date) -> bytes:
    """A job as one file for a browser."""
    from vdreader.exports.html import html as written

    sheet = job.sheet(job.options)
    foot = foot_line(sheet, job.words, _imprint(job, day))
    return written(sheet, job.options.marking, foot, author).encode()


def _imprint(job: Job, day: date) -> Imprint:
    return Imprint(job.fingerprint, day)


def _setting(job: Job, sheet: Sheet, author: str, day: date) -> Setting:
    from vdreader.exports.wordprocessing import Setting

    width, height = job.options.size_mm
    return Setting(
        title=sheet.title,
        language=sheet.language,
        day=day,
        width_mm=width,
        height_mm=height,
        font_size=job.options.font_size,
        marking=job.options.marking,
        running=sheet.running,
        foot=foot_line(sheet, job.words, _imprint(job, day)),
        author=author,
    )
