"""Markdown with a TOML front matter -> Document.

The front matter stands between two lines `+++`. Ids and roles are attributes of the `attr_list`
extension (`{: #2.next-3 .next_step }`); both may be missing, and are then made by the outline.
"""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from vdreader.core.document import Document, Role
from vdreader.core.outline import Block, assemble
from vdreader.errors import KnownError
from vdreader.readers.description import describe

_FENCE = "+++"
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ROLES = {role.value: role for role in Role if role is not Role.HEADING}
_BLOCKS = frozenset((*_HEADINGS, "ul", "ol", "p", "blockquote", "pre", "hr"))
_LINK = r"!?\[([^\[\]]*)\]\([^()\s]*(?:[ ]+\"[^\"]*\")?\)"
_ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_SPACE = re.compile(r"[ \t\r\n]+")


def read(text: str, origin: str = "bundled") -> Document:
    """The document that a Markdown text with front matter holds; KnownError if it is not one."""
    front, body = split_front_matter(text)
    return assemble(describe(front, origin), blocks(body))


def split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The front matter as a table, and the Markdown below it."""
    lines = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n") + "\n"
    opening, _, rest = lines.partition(f"{_FENCE}\n")
    front, fence, body = f"\n{rest}".partition(f"\n{_FENCE}\n")
    if opening.strip() or not fence:
        raise KnownError("The text does not start with a front matter between two lines “+++”.")
    try:
        return tomllib.loads(front), body
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise KnownError("The front matter cannot be read: {reason}.", reason=error) from error


class _LinkText(InlineProcessor):
    """Of a link or an image only its words stay; where it leads is never followed."""

    # The package's own processors narrow the parameters and the result in the same way.
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        """Called by the package for each match: the words, and the span they replace."""
        words = Element("span")
        words.text = m.group(1)
        return words, m.start(0), m.end(0)


class _Entity(InlineProcessor):
    """A character written as an HTML entity is that character."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        """Called by the package for each match: the character, and the span it replaces."""
        return html.unescape(m.group(0)), m.start(0), m.end(0)


class _Capture(Treeprocessor):
    """Keeps the element tree: the text is taken from it, never from serialised HTML."""

    root: Element | None = None

    def run(self, root: Element) -> None:
        """Called by the package as the last of its tree processors."""
        self.root = root


def blocks(body: str) -> Iterator[Block]:
    """The blocks of a Markdown text in reading order, as plain text; KnownError if too nested."""
    parser = _parser()
    capture = _Capture(parser)
    parser.treeprocessors.register(capture, "capture", -100)
    try:
        parser.convert(body)
        found = list(_walk(capture.root, 0)) if capture.root is not None else []
    except RecursionError as error:
        raise KnownError("The text is nested too deeply to be read.") from error
    yield from found


def _parser() -> markdown.Markdown:
    """Markdown without what loses words: raw HTML and references stay as text."""
    # By its class: looked up by name, an extension costs 40 ms of searching installed packages.
    parser = markdown.Markdown(extensions=[AttrListExtension()])
    parser.preprocessors.deregister("html_block")
    parser.parser.blockprocessors.deregister("reference")
    for pattern in ("html", "entity", "autolink", "automail", "reference", "image_reference"):
        parser.inlinePatterns.deregister(pattern)
    for pattern in ("short_reference", "short_image_ref", "image_link", "link"):
        parser.inlinePatterns.deregister(pattern)
    parser.inlinePatterns.register(_LinkText(_LINK, parser), "link", 160)
    parser.inlinePatterns.register(_Entity(_ENTITY, parser), "entity", 80)
    return parser


def _walk(parent: Element, depth: int) -> Iterator[Block]:
    for element in parent:
        yield from _blocks_of(element, depth)


def _blocks_of(element: Element, depth: int) -> Iterator[Block]:
    tag = element.tag
    if tag in _HEADINGS:
        level = _HEADINGS[tag] - 1
        if text := _text(element):
            yield Block(text, "heading" if level else "title", level, None, element.get("id"))
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
    nested = [child for child in element if child.tag in _BLOCKS]
    if nested and nested[0].tag == "p" and not (element.text or "").strip():
        first, own, rest = nested[0], _text(nested[0]), nested[1:]
    else:
        first, own, rest = element, _text(element, without=nested), nested
    if own:
        ident = first.get("id") or element.get("id")
        yield Block(own, "item", depth, _role(first) or _role(element), ident)
    for child in rest:
        yield from _blocks_of(child, depth)


def _role(element: Element) -> Role | None:
    for name in (element.get("class") or "").split():
        if name in _ROLES:
            return _ROLES[name]
    return None


def _text(element: Element, without: list[Element] | None = None) -> str:
    parts: list[str] = []
    _gather(element, parts, without or [])
    return _SPACE.sub(" ", "".join(parts)).strip(" ")


def _gather(element: Element, parts: list[str], without: list[Element]) -> None:
    text = element.text or ""
    # The package escapes what stands in code, as it would for HTML.
    parts.append(html.unescape(text) if element.tag == "code" else text)
    for child in element:
        if child.tag == "br":
            parts.append(" ")
        elif child not in without:
            _gather(child, parts, [])
        parts.append(child.tail or "")
