"""The sentences of known errors that a reader of the window can meet, for the translation tools.

They are raised in rooms that know no Qt, with their values apart, and `words.error` translates them
when they are said. Errors of the command line alone are not here.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

CORPUS = (
    QT_TRANSLATE_NOOP(
        "Errors", "The corpus cannot be opened ({path}: {reason}); install vdreader again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The list of the corpus, {path}, is damaged; install vdreader again."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is known but not bundled; it can be had from {where}."),
    QT_TRANSLATE_NOOP(
        "Errors", "There is no document “{name}”; `vdreader corpus list` names them all."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The corpus file {file} is missing; install vdreader again to restore it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The corpus file {file} is not the file that was shipped; "
        "install vdreader again to restore it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The corpus file {file} cannot be read; install vdreader again to restore it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The corpus file {file} cannot be read ({problem}); install vdreader again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The terms file {file} of the corpus cannot be read; install vdreader again."
    ),
    QT_TRANSLATE_NOOP("Errors", "The fonts are missing from {folder}; install vdreader again."),
    QT_TRANSLATE_NOOP("Errors", "The font {file} cannot be used; install vdreader again."),
)
"""What can be wrong with what was shipped."""

TEXTS = (
    QT_TRANSLATE_NOOP("Errors", "“{id}” cannot be compared with itself; name two documents."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{old}” and “{new}” are in different languages; compare two texts of one language.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There is no passage “{passage}”; name it as YEAR/KIND.LANG#ID."),
    QT_TRANSLATE_NOOP(
        "Errors", "The text does not start with a front matter between two lines “+++”."
    ),
    QT_TRANSLATE_NOOP("Errors", "The front matter cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "The front matter lacks “{key}”."),
    QT_TRANSLATE_NOOP("Errors", "The “date” of the front matter is not a date."),
    QT_TRANSLATE_NOOP("Errors", "The text is nested too deeply to be read."),
    QT_TRANSLATE_NOOP("Errors", "The terms file must start with the columns {columns}."),
    QT_TRANSLATE_NOOP("Errors", "Line {number} of the terms file is not a term: {error}."),
    QT_TRANSLATE_NOOP("Errors", "Line {number} of the terms file lacks an expression."),
)
"""What cannot be read or compared."""

FILES = (
    QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be read: {problem}."),
    QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "The file {file} is larger than 64 MB."),
    QT_TRANSLATE_NOOP("Errors", "The file {file} is not text in UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "The file {path} could not be written: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "“{path}” could not be written: {why}."),
    QT_TRANSLATE_NOOP("Errors", "A picture is saved as .svg or .png; “{file}” ends otherwise."),
    QT_TRANSLATE_NOOP("Errors", "The picture cannot be written to {file}: choose another place."),
    QT_TRANSLATE_NOOP("Errors", "Notes are exported to files that end in {formats}."),
    QT_TRANSLATE_NOOP(
        "Errors", "The file is not a TMX file: it does not start with a <tmx> element."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The TMX file does not say which passages its units are; "
        "only files written by vdreader can be taken up again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The TMX file is larger than 64 MB; export a smaller one."),
    QT_TRANSLATE_NOOP("Errors", "The TMX file is broken in line {line}."),
    QT_TRANSLATE_NOOP("Errors", "The TMX file has an encoding that cannot be read."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The TMX file has a document type declaration, which is refused for safety; "
        "remove its <!DOCTYPE …> line.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The TMX file names a level or a sentence that cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "The file is not JSON-LD that can be read."),
    QT_TRANSLATE_NOOP("Errors", "A note of the file lacks what every note has."),
    QT_TRANSLATE_NOOP("Errors", "The file holds no annotations of the W3C model."),
    QT_TRANSLATE_NOOP("Errors", "A note of the file has something else where text should be."),
)
"""What can go wrong with a file of the reader's choice."""

PAPER = (
    QT_TRANSLATE_NOOP("Errors", "Name {count} documents at most for this print."),
    QT_TRANSLATE_NOOP("Errors", "There is no older text to compare “{name}” with."),
    QT_TRANSLATE_NOOP("Errors", "The library has no two texts to compare."),
    QT_TRANSLATE_NOOP("Errors", "Name a passage as YEAR/KIND.LANG#ID."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” has no other language here to be checked with."),
    QT_TRANSLATE_NOOP(
        "Errors", "The PDF file could not be begun; there may be no room left for it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The printer does not take the job; look whether it is on, or save a PDF."
    ),
    QT_TRANSLATE_NOOP("Errors", "The printer stopped; nothing more was printed."),
)
"""What cannot be printed."""

NOTES = (
    QT_TRANSLATE_NOOP("Errors", "There is no note “{ident}”."),
    QT_TRANSLATE_NOOP("Errors", "There is no passage “{passage}” in {document}."),
    QT_TRANSLATE_NOOP("Errors", "No words of “{passage}” in {document} are chosen."),
    QT_TRANSLATE_NOOP("Errors", "The disk is full: nothing was saved in {path}."),
    QT_TRANSLATE_NOOP("Errors", "The disk reported an error: nothing was saved in {path}."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} cannot be written where it is (read-only): nothing can be saved.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Another vdreader has the notes file {path} open for writing: "
        "it can be read here, not changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The notes file {path} is being written by another program; try again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} was made by a newer vdreader; nothing was changed in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is not there any more: it was moved, renamed or deleted outside of "
        "vdreader. Nothing was saved. Put it back where it was, and saving goes on by itself; "
        "if it is lost, export the notes to a file before you close vdreader.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is not there any more: it was moved, renamed or deleted outside of "
        "vdreader. Nothing was saved. Put it back where it was, and saving goes on by itself; "
        "if it is lost, start vdreader again and put back the backup that was made of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {path} with the notes is not there: it was moved, renamed or deleted outside "
        "of vdreader, or its disk was disconnected. Nothing was saved. Put it back where it was, "
        "and saving goes on by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} was replaced by another program while it was open: nothing was "
        "saved, and the notes held so far could not be backed up. Export them to a file, then "
        "start vdreader again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} was replaced by another program while it was open: nothing was "
        "saved, and the notes held so far are kept among the backups. Start vdreader again to go "
        "on with the file that is there now.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} lies where files cannot be locked, as on some network shares, so "
        "nothing can be saved: let VDREADER_STORE name a file on a disk of this computer.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} can be neither opened nor made: see that its folder is there and "
        "that you may write in it.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There is no good backup to put back at {path}."),
    QT_TRANSLATE_NOOP("Errors", "{path} exists already and is not overwritten."),
    QT_TRANSLATE_NOOP("Errors", "The copy {path} could not be written: {reason}."),
)
"""What can go wrong with the file of notes."""

DAMAGED = (
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is empty and was left as it is"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is empty and was left as it is; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is empty and was set aside as {quarantined}"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is empty and was set aside as {quarantined}"
        "; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is cut short and was left as it is"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is cut short and was left as it is; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is cut short and was set aside as {quarantined}"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is cut short and was set aside as {quarantined}"
        "; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is damaged and was left as it is"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is damaged and was left as it is; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is damaged and was set aside as {quarantined}"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is damaged and was set aside as {quarantined}"
        "; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} is not a notes file of vdreader and was left as it is"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} is not a notes file of vdreader and was left as it is"
        "; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} is not a notes file of vdreader and was set aside as {quarantined}"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} is not a notes file of vdreader and was set aside as {quarantined}"
        "; there is no backup of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is gone, but backups of it are there"
        "; `vdreader notes restore` puts back the backup {offered}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notes file {path} is gone, but backups of it are there; there is no backup of it.",
    ),
)
"""What was found instead of the notes, what became of it, and whether there is a backup."""

SEARCH = (
    QT_TRANSLATE_NOOP("Errors", "There is no word to look for; write one, or several."),
    QT_TRANSLATE_NOOP("Errors", "That is too much to look for; write {most} words at most."),
    QT_TRANSLATE_NOOP("Errors", "“{query}” only says what is not wanted; add a word to look for."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{filter}” cannot be excluded; name what is to be searched instead."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a year; write one like 2021, or 2018-2021."),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a language; write one of {languages}."),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a role of a passage; write one of {roles}."),
)
"""Why a line cannot be looked for."""

TEMPLATES = frozenset((*SEARCH, *CORPUS, *TEXTS, *FILES, *PAPER, *NOTES, *DAMAGED))
"""All of them."""
