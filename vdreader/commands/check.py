"""`vdreader check` and `vdreader terms`: where two language versions part, and what should meet.

The JSON of `check A B`:

    {"source", "target", "summary": {severity: count}, "discrepancies": [{"kind",
     "severity": "high"|"medium"|"low", "source": {"passage", "start", "end", "text"},
     "target": {…}, "explanation", "accepted", "code", "expected", "also", "key"}]}

Spans are half-open ranges of code points; an empty span marks where something absent would be.
`also` names further source passages in which the same was found.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from vdreader.commands import Session, add_json
from vdreader.commands.decided import Decided
from vdreader.errors import KnownError

if TYPE_CHECKING:
    import argparse

    from vdreader.core.checking.discrepancy import Discrepancy, Place
    from vdreader.core.checking.terms import Term
    from vdreader.reading.checking import Checked, Report


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    check = subparsers.add_parser(
        "check", help="find where two language versions may not say the same"
    )
    check.add_argument("source", metavar="A", help="YEAR/KIND.LANG")
    check.add_argument("target", metavar="B", help="the other language")
    add_json(check)
    check.set_defaults(handler=print_report)
    terms = subparsers.add_parser("terms", help="the French and Dutch terms")
    terms.add_argument("passage", nargs="?", metavar="DOCUMENT#PASSAGE", help="only those of it")
    terms.add_argument("--tbx", metavar="FILE", help="write all terms as TBX-Basic")
    add_json(terms)
    terms.set_defaults(handler=print_terms)


def print_report(arguments: argparse.Namespace, session: Session) -> int:
    """Print the discrepancies of two documents."""
    from vdreader.reading.checking import check_documents

    decided = Decided(session)
    pair = (arguments.source, arguments.target)
    report = check_documents(
        session.library,
        *pair,
        acceptances=decided.acceptances(*pair),
        corrections=decided.corrections(*pair),
    )
    if arguments.json:
        session.write_json(report_table(report))
        return 0
    counts = ", ".join(f"{count} {name}" for name, count in _summary(report).items())
    session.write(
        f"{report.source.id} / {report.target.id}: {counts}; prompts to look, not rulings"
    )
    languages = _languages(report)
    for row in report.rows:
        flag = row.flag
        citation = report.source.passage(flag.source.passage).citation or flag.source.passage
        mark = "accepted" if row.acceptance else flag.severity.value
        session.write(
            f"{citation:>6}  {mark:<8} {flag.kind.value:<11} {explained(flag, languages)}"
        )
    return 0


def report_table(report: Report) -> dict[str, Any]:
    """The JSON shape of `check`."""
    return {
        "source": report.source.id,
        "target": report.target.id,
        "summary": _summary(report),
        "discrepancies": [_row(row, _languages(report)) for row in report.rows],
    }


def explained(flag: Discrepancy, languages: tuple[str, str]) -> str:
    """Why a place was flagged, in one English sentence that leaves the judgement to the reader.

    `languages` are the codes of source and target.
    """
    from vdreader.core.checking.discrepancy import Code

    found = flag.explanation
    source, target = _quote(found.source), _quote(found.target)
    noun = _NOUNS[flag.kind.value]
    first, second = (_LANGUAGES.get(code, code) for code in languages)
    sentence = {
        Code.ONLY_SOURCE: f"{noun} {source} is in the {first} only",
        Code.ONLY_TARGET: f"{noun} {target} is in the {second} only",
        Code.DIFFER: f"{noun} {source} stands against {target}",
        Code.MORE_SOURCE: f"{noun} {source} is named once more in the {first}",
        Code.MORE_TARGET: f"{noun} {target} is named once more in the {second}",
        Code.UNEXPECTED: f"{noun} {source} is expected as {' or '.join(found.expected)}",
        Code.STRONGER_SOURCE: f"{noun} {source} seems stronger than {target}",
        Code.STRONGER_TARGET: f"{noun} {source} seems weaker than {target}",
    }[found.code]
    if found.code is Code.UNEXPECTED and found.target:
        sentence += f" and stands against {target}"
    return f"{sentence}; look whether both say the same."


_NOUNS = {
    "number": "The number",
    "date": "The date",
    "acronym": "The acronym",
    "name": "The name",
    "missing": "The sentence",
    "extra": "The sentence",
    "term": "The term",
    "qualifier": "The qualifier",
    "commitment": "The commitment",
    "negation": "The negation",
}
_LONGEST = 90
_LANGUAGES = {"fr": "French", "nl": "Dutch", "en": "English", "de": "German"}


def _languages(report: Report) -> tuple[str, str]:
    return report.source.language, report.target.language


def _quote(text: str) -> str:
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST].rstrip()}…”"


def _summary(report: Report) -> dict[str, int]:
    from vdreader.core.checking.discrepancy import Severity

    return {severity.value: report.count(severity) for severity in Severity}


def _row(row: Checked, languages: tuple[str, str]) -> dict[str, Any]:
    flag = row.flag
    table = {
        "kind": flag.kind.value,
        "severity": flag.severity.value,
        "source": _place(flag.source),
        "target": _place(flag.target),
        "explanation": explained(flag, languages),
        "accepted": row.acceptance is not None,
        "code": flag.explanation.code.value,
        "expected": list(flag.explanation.expected),
        "also": list(flag.also),
        "key": flag.key,
    }
    if row.acceptance:
        table["acceptance"] = {
            "reason": row.acceptance.reason,
            "author": row.acceptance.author,
            "date": row.acceptance.date.isoformat(),
        }
    return table


def _place(place: Place) -> dict[str, Any]:
    start, end = place.span
    return {"passage": place.passage, "start": start, "end": end, "text": place.text}


def print_terms(arguments: argparse.Namespace, session: Session) -> int:
    """Print the terms, all or those of a passage, or write them as TBX."""
    from vdreader.reading.checking import load_terms

    terms = load_terms(session.library.folder)
    if arguments.tbx:
        _write_tbx(Path(arguments.tbx), session)
        return 0
    found: list[dict[str, Any]] = []
    if arguments.passage:
        ident, _, passage = arguments.passage.partition("#")
        document = session.library.document(ident)
        if passage not in document:
            raise KnownError(f"There is no passage “{passage}” in {ident}.")
        text = document.passage(passage).text
        for mention in terms.in_text(text, document.language):
            start, end = mention.span
            place = {"start": start, "end": end, "text": text[start:end]}
            found += [place | _term(term) for term in mention.terms]
    else:
        found = [_term(term) for term in terms.entries]
    if arguments.json:
        session.write_json({"terms": found})
        return 0
    for row in found:
        session.write(
            f"{row['kind']:<11} {' | '.join(row['french'])}  =  {' | '.join(row['dutch'])}"
        )
    return 0


def _write_tbx(path: Path, session: Session) -> None:
    from vdreader.exports.tbx import tbx
    from vdreader.reading.checking import load_terms

    terms = load_terms(session.library.folder)
    try:
        path.write_text(tbx(terms), encoding="utf-8", newline="\n")
    except OSError as error:
        raise KnownError(f"The file {path} cannot be written: {error.strerror}.") from error
    session.say(f"{len(terms.entries)} terms written to {path}.")


def _term(term: Term) -> dict[str, Any]:
    return {
        "kind": term.kind.value,
        "french": list(term.french),
        "dutch": list(term.dutch),
        "strength": term.strength,
        "note": term.note,
        "origin": term.origin.value,
    }
