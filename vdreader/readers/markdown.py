"""Markdown with a TOML front matter -> Document.

The front matter stands between two lines `+++`. Ids and roles are attributes of the `attr_list`
extension (`{: #2.next-3 .next_step }`); both may be missing, and are then made by the outline.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from vdreader.core.document import Description, Document, Role
from vdreader.core.outline import Block, assemble
from vdreader.errors import KnownError

_FENCE = "+++"
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ROLES = {role.value: role for role in Role}
_SPACE = re.compile(r"[ \t\r\n]+")
_REQUIRED = ("id", "title", "meeting", "date", "place", "language", "kind")


def read(text: str, origin: str = "bundled") -> Document:
    """The document that a Markdown text with front matter holds; KnownError if it is not one."""
    front, body = split_front_matter(text)
    return assemble(describe(front, origin), blocks(body))


def split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The front matter as a table, and the Markdown below it."""
    opening, _, rest = text.lstrip("\ufeff").partition(f"{_FENCE}\n")
    front, fence, body = rest.partition(f"\n{_FENCE}\n")
    if opening.strip() or not fence:
        raise KnownError("The text does not start with a front matter between two lines “+++”.")
    try:
        return tomllib.loads(front), body
    except tomllib.TOMLDecodeError as error:
        raise KnownError(f"The front matter cannot be read: {error}.") from error


def describe(front: dict[str, Any], origin: str) -> Description:
    """The description that a front matter gives; KnownError names the first key it lacks."""
    for key in _REQUIRED:
        if key not in front:
            raise KnownError(f"The front matter lacks “{key}”.")
    when = front["date"]
    if not isinstance(when, date):
        raise KnownError("The “date” of the front matter is not a date.")
    return Description(
        **{key: str(front[key]) for key in _REQUIRED if key != "date"},
        date=when,
        source=str(front.get("source", "")),
        source_file=str(front.get("source_file", "")),
        sha256=str(front.get("sha256", "")),
        letterhead=tuple(map(str, front.get("letterhead", ()))),
        notes=tuple(map(str, front.get("notes", ()))),
        origin=origin,
    )


class _Capture(Treeprocessor):
    """Keeps the element tree: the text is taken from it, never from serialised HTML."""

    root: Element | None = None

    def run(self, root: Element) -> None:
        """Called by the package as the last of its tree processors."""
        self.root = root


def blocks(body: str) -> Iterator[Block]:
    """The blocks of a Markdown text in reading order, as plain text."""
    parser = markdown.Markdown(extensions=["attr_list"])
    # Raw HTML has no meaning here: it is text like any other.
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    capture = _Capture(parser)
    parser.treeprocessors.register(capture, "capture", -100)
    parser.convert(body)
    if capture.root is not None:
        yield from _walk(capture.root, 0)


def _walk(parent: Element, depth: int) -> Iterator[Block]:
    for element in parent:
        tag = element.tag
        if tag in _HEADINGS:
            level = _HEADINGS[tag] - 1
            kind = "heading" if level else "title"
            yield Block(_text(element), kind, level, None, element.get("id"))
        elif tag in ("ul", "ol"):
            yield from _walk(element, depth + 1)
        elif tag == "li":
            yield from _item(element, depth)
        elif tag == "blockquote":
            yield from _walk(element, depth)
        elif text := _text(element):
            yield Block(text, "paragraph", 0, _role(element), element.get("id"))


def _item(element: Element, depth: int) -> Iterator[Block]:
    """A list item: its own text as one block, then what is nested in it."""
    nested = [child for child in element if child.tag in ("ul", "ol", "p")]
    if nested and nested[0].tag == "p":
        first, own, rest = nested[0], _text(nested[0]), nested[1:]
    else:
        first, own, rest = element, _text(element, without=nested), nested
    if own:
        ident = first.get("id") or element.get("id")
        yield Block(own, "item", depth, _role(first) or _role(element), ident)
    for child in rest:
        if child.tag == "p":
            yield Block(_text(child), "paragraph", 0, _role(child), child.get("id"))
        else:
            yield from _walk(child, depth + 1)


def _role(element: Element) -> Role | None:
    for name in (element.get("class") or "").split():
        if name in _ROLES:
            return _ROLES[name]
    return None


def _text(element: Element, without: list[Element] | None = None) -> str:
    parts: list[str] = [element.text or ""]
    for child in element:
        if child not in (without or ()):
            parts.append(" " if child.tag == "br" else _text_of(child))
        parts.append(child.tail or "")
    text = "".join(parts).replace(AMP_SUBSTITUTE, "&")
    return _SPACE.sub(" ", text).strip(" ")


def _text_of(element: Element) -> str:
    return "".join(element.itertext())
