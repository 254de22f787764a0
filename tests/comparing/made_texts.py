"""Documents made of a few passages of the bundled declarations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from vdreader.core.document import Description, Document, Passage
from vdreader.core.outline import Block, assemble

Written = tuple[str, str]
"""The text of a passage and its role."""


def made(ident: str, written: Iterable[Written], language: str = "fr") -> Document:
    """A document of passages one after the other; headings and items are of the first level."""
    about = Description(ident, "", ident[:4], date(int(ident[:4]), 1, 1), "", language, "x")
    blocks = [Block(text, role, int(role in ("heading", "item"))) for text, role in written]
    return assemble(about, blocks)


def paragraphs(ident: str, *texts: str, language: str = "fr") -> Document:
    """A document of paragraphs without a heading."""
    return made(ident, ((text, "paragraph") for text in texts), language)


def bodies(document: Document, words: int = 1) -> list[Passage]:
    """The passages of the body with at least so many words."""
    return [p for p in document.passages if p.is_body and len(p.text.split()) >= words]
