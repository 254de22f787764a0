"""`vdreader compare`, `timeline`, `followup`: what became of one year's text in another's.

The shapes that `--json` prints are in `compare_tables.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vdreader.commands import Session, add_json
from vdreader.commands.compare_tables import (
    comparison_table,
    describe,
    follow_up_table,
    timeline_table,
)
from vdreader.commands.decided import Decided
from vdreader.core.origin import Origin

if TYPE_CHECKING:
    import argparse

    from vdreader.core.comparing.comparison import Change, Comparison, Edit
    from vdreader.core.document import Document, Span


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    compare = subparsers.add_parser("compare", help="compare two years of one language")
    compare.add_argument("old", metavar="OLD", help="YEAR/KIND.LANG")
    compare.add_argument("new", metavar="NEW", help="YEAR/KIND.LANG")
    _add_automatic(compare)
    compare.set_defaults(handler=print_comparison)
    timeline = subparsers.add_parser("timeline", help="follow a passage over the years")
    timeline.add_argument("passage", metavar="PASSAGE", help="YEAR/KIND.LANG#ID")
    _add_automatic(timeline)
    timeline.set_defaults(handler=print_timeline)
    followup = subparsers.add_parser(
        "followup", help="what a year says of an earlier one's commitments"
    )
    followup.add_argument("old", metavar="OLD", help="YEAR/KIND.LANG")
    followup.add_argument("new", metavar="NEW", help="YEAR/KIND.LANG")
    _add_automatic(followup)
    followup.set_defaults(handler=print_follow_up)


def _add_automatic(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--automatic",
        action="store_true",
        help="leave out the curated links and your own verdicts",
    )
    add_json(parser)


def print_comparison(arguments: argparse.Namespace, session: Session) -> int:
    """Print the comparison of two documents."""
    from vdreader.reading.comparing import compare

    decided = Decided(session, leave=arguments.automatic)
    verdicts = decided.verdicts(arguments.old, arguments.new)
    comparison = compare(
        session.library,
        arguments.old,
        arguments.new,
        automatic=arguments.automatic,
        verdicts=verdicts,
    )
    if not arguments.automatic:
        _tell_of_order(session, comparison)
    if arguments.json:
        session.write_json(comparison_table(comparison, verdicts))
        return 0
    old, new = comparison.old, comparison.new
    session.write(f"{old.id} ({len(old.passages)} passages) → {new.id} ({len(new.passages)})")
    counts = [f"{count} {kind.value}" for kind, count in comparison.summary.items() if count]
    session.write(", ".join(counts))
    for change in comparison.changes:
        session.write()
        for line in _lines(comparison, change):
            session.write(line)
    return 0


def _tell_of_order(session: Session, comparison: Comparison) -> None:
    """Links were curated from the older text to the newer one: the other way they are left out."""
    from vdreader.reading.comparing import curation_of

    old, new = comparison.old, comparison.new
    if curation_of(session.library, new, old) is not None:
        session.say(
            f"“{new.id}” is the older text: compared without the curated links; name it first."
        )


def print_timeline(arguments: argparse.Namespace, session: Session) -> int:
    """Print a passage's timeline, oldest year first."""
    from vdreader.reading.comparing import timeline_of

    found = timeline_of(
        session.library,
        arguments.passage,
        automatic=arguments.automatic,
        verdicts=Decided(session, leave=arguments.automatic).verdicts,
        left_out=lambda error: session.say(str(error)),
    )
    if arguments.json:
        session.write_json(timeline_table(found))
        return 0
    for stage in found.stages:
        session.write(f"{stage.document.about.date}  {stage.document.id:<24} {stage.state.value}")
        for ident, (start, end) in stage.places:
            passage = stage.document.passage(ident)
            session.write(f"    § {passage.citation or ident}  {passage.text[start:end]}")
    return 0


def print_follow_up(arguments: argparse.Namespace, session: Session) -> int:
    """Print every commitment of the old text with what the new one says of it."""
    from vdreader.reading.comparing import follow_up_of

    decided = Decided(session, leave=arguments.automatic)
    found = follow_up_of(
        session.library,
        arguments.old,
        arguments.new,
        automatic=arguments.automatic,
        verdicts=decided.verdicts(arguments.old, arguments.new),
    )
    if not arguments.automatic:
        _tell_of_order(session, found.comparison)
    if arguments.json:
        session.write_json(follow_up_table(found))
        return 0
    old, new = found.comparison.old, found.comparison.new
    for answer in found.answers:
        session.write()
        session.write(
            f"{old.about.year} {_quoted(old, answer.commitment.passage, answer.commitment.span)}"
        )
        for link in answer.links:
            session.write(f"  → {new.about.year} {_quoted(new, link.new, link.new_span)}")
        if not answer.links:
            session.write(f"  → {new.about.year}: nothing answers")
    session.write()
    session.write(f"Named in {old.id} and no longer in {new.id}:")
    for thing in found.vanished:
        places = ", ".join(old.passage(ident).citation or ident for ident, _ in thing.places)
        session.write(f"  {thing.naming.value:<10} {thing.text}  (§ {places})")
    return 0


def _quoted(document: Document, ident: str, span: Span) -> str:
    passage = document.passage(ident)
    return f"§ {passage.citation or ident}: {passage.text[slice(*span)]}"


def _lines(comparison: Comparison, change: Change) -> list[str]:
    places = [
        _places(document, idents)
        for document, idents in ((comparison.old, change.old), (comparison.new, change.new))
        if idents
    ]
    head = f"{change.kind.value:<15} {' → '.join(places)}"
    if change.old and change.new:
        head += f"   [{change.score:.2f}, {change.origin.value}: {describe(change.reason)}]"
    elif change.origin is Origin.USER:
        head += f"   [{change.origin.value}: {describe(change.reason)}]"
    return [head, _marked(change.edits)]


def _places(document: Document, idents: tuple[str, ...]) -> str:
    cited = (document.passage(ident).citation or ident for ident in idents)
    return f"{document.about.year} § {', '.join(cited)}"


def _marked(edits: tuple[Edit, ...]) -> str:
    """A redline in plain characters; typographic differences are not shown."""
    marks = {"=": ("", ""), "-": ("[-", "-]"), "+": ("{+", "+}")}
    parts: list[str] = []
    for edit in edits:
        if edit.typographic:
            parts.append(edit.text if edit.operation == "+" else "")
        else:
            before, after = marks[edit.operation]
            parts.append(f"{before}{edit.text}{after}")
    return "".join(parts)
