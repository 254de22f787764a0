"""The JSON shapes of `compare`, `timeline` and `followup`, and reasons in words.

The JSON of `compare OLD NEW`:

    {"old", "new", "summary": {kind: count}, "changes": [{"kind", "old": [passage ids],
     "new": [passage ids], "links": [[old id, old start, old end, new id, new start, new end], …],
     "score", "origin", "reason", "edits": [["="|"-"|"+", text], …],
     "moves": [links as above whose text left its place],
     "only_old", "only_new": [[passage id, start, end], …] sentences without a counterpart}],
     "verdicts": [{"action", "old": [passage ids], "new": [passage ids], "kind", "reason", "author",
     "created"}] those of the user that hold, oldest first}

A reason of origin `user` is the user's own words, or what the texts have in common if they gave
none; what they said of passages that have other counterparts is among the verdicts alone.
The edits are exact in both texts; each side's passages are joined by a line feed. Spans are
half-open ranges of code points.

The JSON of `timeline DOCUMENT#PASSAGE`:

    {"document", "passage", "stages": [{"document", "date", "state":
     "first"|"carried"|"dropped"|"absent"|"back", "places": [{"passage", "citation", "start", "end",
     "text"}]}], "steps": [{"old_document", "new_document", "link": [as above], "kind", "score",
     "origin"}]}

The JSON of `followup OLD NEW`:

    {"old", "new", "commitments": [{"passage", "citation", "start", "end", "text", "words", "kind",
     "answers": [{"passage", "citation", "start", "end", "text", "score", "origin"}]}],
     "disappeared": [{"text", "naming", "places": [[passage id, start, end]]}]}

and, where OLD was said to the press on the day that NEW was signed, also

     "statements": [{"document", "passage", "voice": "said_and_signed"|"said_only"|"signed_only",
      "links": [as above]}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vdreader.core.comparing.comparison import Change, Comparison, Link, Reason
    from vdreader.core.comparing.followup import FollowUp
    from vdreader.core.comparing.timeline import Timeline
    from vdreader.core.comparing.verdicts import Verdict
    from vdreader.core.document import Document, Span


def comparison_table(comparison: Comparison, verdicts: Sequence[Verdict] = ()) -> dict[str, Any]:
    """The JSON shape of `compare`."""
    return {
        "old": comparison.old.id,
        "new": comparison.new.id,
        "summary": {kind.value: count for kind, count in comparison.summary.items()},
        "changes": [_change_table(comparison, change) for change in comparison.changes],
        "verdicts": [_verdict(verdict) for verdict in verdicts],
    }


def describe(reason: Reason) -> str:
    """A reason in one English phrase."""
    if reason.text:
        return reason.text
    if not reason.terms and reason.code not in ("same_text", "no_counterpart"):
        return "no telling word in common"
    terms = ", ".join(reason.terms)
    phrases = {
        "same_text": "same text",
        "same_names": f"same named things: {terms}",
        "same_words": f"same words: {terms}",
        "akin_words": f"words that say the same: {terms}",
        "same_heading": f"headings with the same words: {terms}",
        "no_counterpart": "nothing in the other text answers",
    }
    return phrases[reason.code]


def _change_table(comparison: Comparison, change: Change) -> dict[str, Any]:
    from vdreader.core.comparing.classify import unlinked

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


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "action": verdict.action.value,
        "old": list(verdict.old),
        "new": list(verdict.new),
        "kind": verdict.kind.value if verdict.kind else "",
        "reason": verdict.reason,
        "author": verdict.author,
        "created": verdict.created.isoformat() if verdict.created else "",
    }


def _link(link: Link) -> list[str | int]:
    return [link.old, *link.old_span, link.new, *link.new_span]


def timeline_table(found: Timeline) -> dict[str, Any]:
    """The JSON shape of `timeline`."""
    return {
        "document": found.document,
        "passage": found.passage,
        "stages": [
            {
                "document": stage.document.id,
                "date": stage.document.about.date.isoformat(),
                "state": stage.state.value,
                "places": [_place(stage.document, ident, span) for ident, span in stage.places],
            }
            for stage in found.stages
        ],
        "steps": [
            {
                "old_document": step.old_document,
                "new_document": step.new_document,
                "link": _link(step.link),
                "kind": step.kind.value,
                "score": step.link.score,
                "origin": step.origin.value,
            }
            for step in found.steps
        ],
    }


def follow_up_table(found: FollowUp) -> dict[str, Any]:
    """The JSON shape of `followup`."""
    old, new = found.comparison.old, found.comparison.new
    table: dict[str, Any] = {
        "old": old.id,
        "new": new.id,
        "commitments": [
            {
                **_place(old, answer.commitment.passage, answer.commitment.span),
                "words": answer.commitment.words,
                "kind": answer.kind.value,
                "answers": [
                    {
                        **_place(new, link.new, link.new_span),
                        "score": link.score,
                        "origin": link.origin.value,
                    }
                    for link in answer.links
                ],
            }
            for answer in found.answers
        ],
        "disappeared": [
            {
                "text": thing.text,
                "naming": thing.naming.value,
                "places": [[ident, *span] for ident, span in thing.places],
            }
            for thing in found.vanished
        ],
    }
    if old.about.kind != new.about.kind and old.about.date == new.about.date:
        from vdreader.core.comparing.followup import statements

        table["statements"] = [
            {
                "document": row.document,
                "passage": row.passage,
                "voice": row.voice.value,
                "links": [_link(link) for link in row.links],
            }
            for row in statements(found.comparison)
        ]
    return table


def _place(document: Document, ident: str, span: Span) -> dict[str, Any]:
    passage = document.passage(ident)
    start, end = span
    return {
        "passage": ident,
        "citation": passage.citation,
        "start": start,
        "end": end,
        "text": passage.text[start:end],
    }
