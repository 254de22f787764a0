"""Notes as JSON-LD, the W3C Web Annotation Data Model (Recommendation, 23 February 2017).

What the model has no word for is in the namespace `vdreader:`. The text is canonical: the same
notes always give the same bytes, and reading and writing it again changes none. Only revisions'
names are exported, never what earlier revisions said. Notes of other programs can be read too, as
far as they quote.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from vdreader.core.annotating.annotation import OPEN, Annotation, Selectors, Target
from vdreader.errors import KnownError

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"vdreader": "urn:vdreader:terms:"}]
_URN = "urn:uuid:"
_FOREIGN_REVISION = "foreign"


def dumps(notes: Iterable[Annotation]) -> str:
    """The notes as one JSON-LD document, in the order they were made."""
    ordered = sorted(notes, key=lambda note: (note.created, note.id))
    page = {
        "@context": _CONTEXT,
        "type": "AnnotationPage",
        "items": [_item(note) for note in ordered],
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _item(note: Annotation) -> dict[str, Any]:
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in note.tags]
    if note.body:
        said = {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown"}
        bodies.insert(0, {**said, "value": note.body})
    item: dict[str, Any] = {
        "id": f"{_URN}{note.id}",
        "type": "Annotation",
        "motivation": "commenting" if note.body else "highlighting",
        "created": note.created,
        "modified": note.modified,
        "body": bodies,
        "target": [_target(target) for target in note.targets],
        "vdreader:kind": note.kind,
        "vdreader:status": note.status,
        "vdreader:revision": note.revision,
        "vdreader:ancestors": list(note.ancestors),
    }
    if note.author:
        item["creator"] = {"type": "Person", "name": note.author}
    optional = {
        "colour": note.colour,
        "trashed": note.trashed,
        "conflictOf": note.conflict_of,
        "conflictRevision": note.conflict_revision,
    }
    return item | {f"vdreader:{name}": value for name, value in optional.items() if value}


def _target(target: Target) -> dict[str, Any]:
    said = target.selectors
    position = {"type": "TextPositionSelector", "start": said.start, "end": said.end}
    table: dict[str, Any] = {
        "source": target.document,
        "language": target.language,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": said.exact,
                "prefix": said.prefix,
                "suffix": said.suffix,
            },
            {"type": "FragmentSelector", "value": said.passage, "refinedBy": position},
        ],
        "vdreader:edition": target.edition,
    }
    if target.confirmed:
        table["vdreader:confirmed"] = True
    if target.comparison:
        table["vdreader:comparison"] = target.comparison
    return table


def loads(text: str) -> list[Annotation]:
    """The notes of a JSON-LD document; KnownError in one sentence if it holds none it can read."""
    try:
        page = json.loads(text)
        items = page if isinstance(page, list) else _items(page)
        return [_note(item) for item in items]
    except KnownError:
        raise
    except (ValueError, RecursionError) as error:
        raise KnownError("The file is not JSON-LD that can be read.") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise KnownError("A note of the file lacks what every note has.") from error


def _items(page: dict[str, Any]) -> list[Any]:
    if page.get("type") == "Annotation":
        return [page]
    found = page.get("items", page.get("first", {}))
    if isinstance(found, dict):
        found = found.get("items")
    if not isinstance(found, list):
        raise KnownError("The file holds no annotations of the W3C model.")
    return found


def _note(item: dict[str, Any]) -> Annotation:
    bodies = [b if isinstance(b, dict) else {"value": b} for b in _many(item.get("body"))]
    said = [b for b in bodies if b.get("purpose") != "tagging" and "value" in b]
    created = _text(item.get("created"))
    ident = _ident(_text(item["id"]))
    revision = _text(item.get("vdreader:revision"))
    creator = item.get("creator")
    author = creator.get("name") if isinstance(creator, dict) else creator
    return Annotation(
        ident,
        _text(item.get("vdreader:kind")) or "remark",
        "\n\n".join(_text(b["value"]) for b in said),
        tuple(_read_target(t) for t in _many(item.get("target"))),
        created,
        _text(item.get("modified")) or created,
        revision or str(uuid5(NAMESPACE_URL, _FOREIGN_REVISION + json.dumps(item))),
        tags=tuple(_text(b["value"]) for b in bodies if b.get("purpose") == "tagging"),
        colour=_text(item.get("vdreader:colour")),
        author=_text(author),
        status=_text(item.get("vdreader:status")) or OPEN,
        ancestors=tuple(map(_text, item.get("vdreader:ancestors", ()))),
        trashed=_text(item.get("vdreader:trashed")),
        conflict_of=_text(item.get("vdreader:conflictOf")),
        conflict_revision=_text(item.get("vdreader:conflictRevision")),
    )


def _ident(given: str) -> str:
    """The id of a note; one of another program gets the same one of ours each time."""
    bare = given.removeprefix(_URN)
    try:
        return str(UUID(bare)) if given.startswith(_URN) else str(uuid5(NAMESPACE_URL, given))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, given))


def _read_target(table: Any) -> Target:
    if not isinstance(table, dict):
        table = {"source": table}
    quote: dict[str, Any] = {}
    fragment: dict[str, Any] = {}
    position: dict[str, Any] = {}
    for selector in _many(table.get("selector")):
        for step in (selector, selector.get("refinedBy", {})):
            kind = step.get("type")
            if kind == "TextQuoteSelector":
                quote = step
            elif kind == "FragmentSelector":
                fragment = step
            elif kind == "TextPositionSelector":
                position = step
    selectors = Selectors(
        _text(fragment.get("value")),
        _number(position.get("start")),
        _number(position.get("end")),
        _text(quote.get("exact")),
        _text(quote.get("prefix")),
        _text(quote.get("suffix")),
    )
    return Target(
        _text(table["source"]),
        _text(table.get("language")),
        _text(table.get("vdreader:edition")),
        selectors,
        confirmed=table.get("vdreader:confirmed") is True,
        comparison=_text(table.get("vdreader:comparison")),
    )


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise KnownError("A note of the file has something else where text should be.")
    # Half a surrogate pair is valid JSON, but no text: it could not be written again.
    return value.encode("utf-8", "replace").decode("utf-8")


def _number(value: Any) -> int:
    good = isinstance(value, int) and not isinstance(value, bool)
    return int(value) if good and 0 <= value < 1 << 31 else 0
