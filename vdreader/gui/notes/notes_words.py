"""The words, signs and colours of notes: kinds, colours by name, states of anchors, status."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from vdreader.core.annotating.annotation import DONE, AnchorState
from vdreader.core.document import Document
from vdreader.gui import words
from vdreader.gui.theme import Colours

KINDS = {
    "red_line": "red",
    "ask": "blue",
    "fallback": "orange",
    "question": "violet",
    "precedent": "green",
    "remark": "yellow",
}
"""The kinds and their colours until the user's file, which has them, is open."""
_SIGNS = {
    "red_line": "■",
    "ask": "▶",
    "fallback": "▼",
    "question": "?",
    "precedent": "◆",
    "remark": "●",
}
_MARKUP = re.compile(r"\*\*|__|`|^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+", re.M)
_OTHER_SIGN = "○"
_INKS = {
    "red": ("#a3242b", "#ffa8a3"),
    "blue": ("#1d5691", "#93c4f2"),
    "orange": ("#8a4300", "#ffbd85"),
    "violet": ("#644789", "#cbb1f0"),
    "green": ("#175f35", "#86d6a2"),
    "yellow": ("#6f5300", "#ecd46a"),
    "grey": ("#55606d", "#b3bcc7"),
}
"""By name: on light and on dark grounds; both reach WCAG AA on page, band and panel."""
COLOURS = tuple(_INKS)


def kind(code: str) -> str:
    """A kind of note by its name; one of the user's own as it was written."""
    translate = QCoreApplication.translate
    names = {
        "red_line": translate("Notes", "Red line"),
        "ask": translate("Notes", "Ask"),
        "fallback": translate("Notes", "Fallback"),
        "question": translate("Notes", "Question"),
        "precedent": translate("Notes", "Precedent"),
        "remark": translate("Notes", "Remark"),
    }
    return names.get(code) or code.replace("_", " ").capitalize()


def sign(code: str) -> str:
    """The sign of a kind, beside its colour."""
    return _SIGNS.get(code, _OTHER_SIGN)


def ink(name: str, colours: Colours) -> str:
    """A colour by its name, as it is drawn in a theme."""
    return _INKS.get(name, _INKS["yellow"])[colours.dark]


def colour(name: str) -> str:
    """The name of a colour in the language of the interface."""
    translate = QCoreApplication.translate
    names = {
        "red": translate("Notes", "red"),
        "blue": translate("Notes", "blue"),
        "orange": translate("Notes", "orange"),
        "violet": translate("Notes", "violet"),
        "green": translate("Notes", "green"),
        "yellow": translate("Notes", "yellow"),
        "grey": translate("Notes", "grey"),
    }
    return names.get(name, name)


def state(value: str) -> str:
    """How surely a note stands on its words."""
    translate = QCoreApplication.translate
    names = {
        AnchorState.EXACT: translate("Notes", "On the same words"),
        AnchorState.CHANGED: translate("Notes", "On changed words"),
        AnchorState.REVIEW: translate("Notes", "Doubtful place"),
        AnchorState.ORPHAN: translate("Notes", "Words not found"),
        AnchorState.CONFIRMED: translate("Notes", "Place confirmed"),
    }
    return names[AnchorState(value)]


def status(value: str) -> str:
    """Whether a note still asks for something."""
    translate = QCoreApplication.translate
    return translate("Notes", "Done") if value == DONE else translate("Notes", "Open")


def place(document: Document, passage: str) -> str:
    """Where a note stands: "2023 § 2.3", or its section; with the language where it is not French.

    A passage that the text does not have any more is named by its year alone.
    """
    year = document.about.year
    if passage not in document:
        return year
    here = document.passage(passage)
    if here.citation:
        return words.citation(document, here)
    return f"{year} {words.section_title(document, here.section)}"


def short_day(time: str) -> str:
    """The day of an ISO time: "19 Nov", with the year if it is not this one."""
    if not time:
        return ""
    day = datetime.fromisoformat(time).astimezone().date()
    today = datetime.now().astimezone().date()
    if day.year == today.year:
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def clock(time: QTime) -> str:
    """A time of the day: "10:42"."""
    return QLocale().toString(time, "HH:mm")


def moment(time: str) -> str:
    """A time in full: "19 November 2026, 10:42"."""
    when = datetime.fromisoformat(time).astimezone()
    return f"{words.day(when.date())}, {clock(QTime(when.hour, when.minute))}"


def summary(body: str, most: int = 160) -> str:
    """The first words of a note's body on one line, without Markdown's signs."""
    line = " ".join(_MARKUP.sub("", body).split())
    return line[:most]
