"""`vdreader compare`: what became of one year's text in another's.

The JSON of `compare OLD NEW`:

    {"old", "new", "summary": {kind: count}, "changes": [{"kind", "old": [passage ids],
     "new": [passage ids], "links": [[old id, old start, old end, new id, new start, new end], …],
     "score", "origin", "reason", "edits": [["="|"-"|"+", text], …],
     "moves": [links as above whose text left its place],
     "only_old", "only_new": [[passage id, start, end], …] sentences without a counterpart}]}

The edits are exact in both texts; each side's passages are joined by a line feed. Spans are
half-open ranges of code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vdreader.commands import Session, add_json

if TYPE_CHECKING:
    import argparse

    from vdreader.core.comparison import Change, Comparison, Edit, Link, Reason
    from vdreader.core.document import Document


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    compare = subparsers.add_parser("compare", help="compare two years of one language")
    compare.add_argument("old", metavar="OLD", help="YEAR/KIND.LANG")
    compare.add_argument("new", metavar="NEW", help="YEAR/KIND.LANG")
    compare.add_argument(
        "--automatic",
        action="store_true",
        help="leave out the curated links and your own verdicts",
    )
    add_json(compare)
    compare.set_defaults(handler=print_comparison)


def print_comparison(arguments: argparse.Namespace, session: Session) -> int:
    """Print the comparison of two documents."""
    from vdreader.reading.comparing import compare

    comparison = compare(
        session.library, arguments.old, arguments.new, automatic=arguments.automatic
    )
    if arguments.json:
        session.write_json(comparison_table(comparison))
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


def comparison_table(comparison: Comparison) -> dict[str, Any]:
    """The JSON shape of `compare`."""
    return {
        "old": comparison.old.id,
        "new": comparison.new.id,
        "summary": {kind.value: count for kind, count in comparison.summary.items()},
        "changes": [_change_table(comparison, change) for change in comparison.changes],
    }


def describe(reason: Reason) -> str:
    """A reason in one English phrase."""
    if reason.text:
        return reason.text
    terms = ", ".join(reason.terms)
    phrases = {
        "same_text": "same text",
        "same_names": f"same named things: {terms}",
        "same_words": f"same words: {terms}",
        "same_heading": f"headings with the same words: {terms}",
        "no_counterpart": "nothing in the other text answers",
        "decided": "decided by reading",
    }
    return phrases[reason.code]


def _change_table(comparison: Comparison, change: Change) -> dict[str, Any]:
    from vdreader.core.classify import unlinked

    alone = unlinked(comparison, change)
    return {
        "kind": change.kind.value,
        "old": list(change.old),
        "new": list(change.new),
        "links": [_link(link) for link in change.links],
        "score": change.score,
        "origin": change.origin.value,
        "reason": describe(change.reason),
        "edits": [[edit.operation, edit.text] for edit in change.edits],
        "moves": [_link(link) for link in change.moves],
        "only_old": [[ident, *span] for span, ident, new in alone if not new],
        "only_new": [[ident, *span] for span, ident, new in alone if new],
    }


def _link(link: Link) -> list[str | int]:
    return [link.old, *link.old_span, link.new, *link.new_span]


def _lines(comparison: Comparison, change: Change) -> list[str]:
    places = [
        _places(document, idents)
        for document, idents in ((comparison.old, change.old), (comparison.new, change.new))
        if idents
    ]
    head = f"{change.kind.value:<15} {' → '.join(places)}"
    if change.old and change.new:
        head += f"   [{change.score:.2f}, {change.origin.value}: {describe(change.reason)}]"
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
