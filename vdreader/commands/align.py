"""`vdreader align`: which passages and sentences of two texts belong together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from vdreader.commands import Session, add_json
from vdreader.commands.decided import Decided
from vdreader.errors import KnownError

if TYPE_CHECKING:
    import argparse

    from vdreader.core.aligning.alignment import Alignment
    from vdreader.core.aligning.beads import Bead


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    parser = subparsers.add_parser("align", help="align two language versions")
    parser.add_argument("source", metavar="A", help="a document, or a file with --lines")
    parser.add_argument("target", metavar="B", help="its other language, or a file with --lines")
    parser.add_argument("--level", choices=("passage", "sentence"), default="passage")
    parser.add_argument(
        "--automatic", action="store_true", help="leave what a person decided aside"
    )
    parser.add_argument(
        "--lines", action="store_true", help="A and B are text files, one sentence a line"
    )
    parser.add_argument(
        "--languages", metavar="A,B", help="the languages of the files, such as de,fr"
    )
    add_json(parser)
    parser.set_defaults(handler=align)


def align(arguments: argparse.Namespace, session: Session) -> int:
    """Print the beads of two documents, or of two files of lines."""
    if arguments.lines:
        return _align_files(arguments, session)
    if arguments.languages:
        raise KnownError("--languages goes with --lines; a document knows its language.")
    from vdreader.core.aligning.beads import Level
    from vdreader.reading import aligning

    level = Level(arguments.level)
    decided = Decided(session, leave=arguments.automatic)
    found = aligning.align(
        session.library,
        arguments.source,
        arguments.target,
        level=level,
        automatic=arguments.automatic,
        corrections=decided.corrections(arguments.source, arguments.target),
    )
    if arguments.json:
        session.write_json(alignment_table(found, level))
        return 0
    for bead in found.beads(level):
        session.write(_line(bead))
    return 0


def alignment_table(found: Alignment, level: str) -> dict[str, Any]:
    """The JSON shape of `align`."""
    from vdreader.core.aligning.beads import Level

    return {
        "source": found.source.id,
        "target": found.target.id,
        "level": str(level),
        "beads": [
            {
                "source": list(bead.source),
                "target": list(bead.target),
                "score": round(bead.score, 4),
                "origin": bead.origin.value,
                "evidence": [
                    {"kind": reason.evidence.value, "terms": list(reason.terms)}
                    | ({"value": reason.value} if reason.value else {})
                    for reason in bead.evidence
                ],
            }
            for bead in found.beads(Level(level))
        ],
    }


def _line(bead: Bead) -> str:
    source, target = " + ".join(bead.source) or "–", " + ".join(bead.target) or "–"
    words = "; ".join(
        f"{reason.evidence.value}: {', '.join(reason.terms)}"
        for reason in bead.evidence
        if reason.terms and reason.evidence.value != "role"
    )
    return f"{source:<28} {target:<28} {bead.score:.2f} {bead.origin.value}  {words}".rstrip()


def _align_files(arguments: argparse.Namespace, session: Session) -> int:
    from vdreader.reading import aligning

    if arguments.languages and len(arguments.languages.split(",")) != 2:
        raise KnownError("--languages takes two languages, such as de,fr.")
    source = aligning.read_lines(Path(arguments.source))
    target = aligning.read_lines(Path(arguments.target))
    beads = aligning.align_lines(source, target)
    if arguments.json:
        session.write_json(
            {
                "source": arguments.source,
                "target": arguments.target,
                "beads": [
                    {"source": list(ours), "target": list(theirs), "score": round(score, 4)}
                    for ours, theirs, score in beads
                ],
            }
        )
        return 0
    for ours, theirs, _ in beads:
        session.write(f"{list(ours)}:{list(theirs)}")
    return 0
