"""A note's Markdown as HTML that can do nothing: no scripts, pictures, files or network.

What the `markdown` package makes is read again and written anew from a list of what is allowed;
everything else is left out or becomes plain text. Links keep their address only if a browser would
open it (`https`, `http`, `mailto`); nothing is loaded to show them. Depth and length are bounded,
as nested tags and endless words make a text widget hang.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

_INLINE = ("em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "code", "a", "br")
_BLOCK = ("p", "hr", "pre", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6")
_TABLE = ("table", "thead", "tbody", "tr", "th", "td")
TAGS = frozenset((*_INLINE, *_BLOCK, *_TABLE))
_VOID = frozenset({"br", "hr"})
_PROGRAMS = ("script", "style", "template", "noscript", "iframe", "object", "applet")
_MEDIA = ("svg", "math", "audio", "video", "canvas", "head", "title", "noframes", "xmp")
_SILENT = frozenset((*_PROGRAMS, *_MEDIA, "textarea", "select"))
"""Elements that are left out with all they contain."""
_SCHEMES = ("https://", "http://", "mailto:")
_LONGEST = 50_000
"""Characters up to which a note is rendered; the rest is shown as plain text."""
_MOST_BRACKETS = 100
"""In a paragraph; each costs the `markdown` package a walk through all that follows."""
_DEEPEST = 20
_LONGEST_WORD = 400
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")
_NESTED = re.compile(r"^([ \t]*(?:>[ \t]?|[-*+][ \t]|\d{1,9}[.)][ \t])){21,}", re.M)


def note_html(body: str) -> str:
    """The HTML of a note's body; it holds no address but those of links."""
    import markdown  # on use: reading goes without

    text = "\n\n".join(_with_few_brackets(p) for p in body[:_LONGEST].split("\n\n"))
    text = _NESTED.sub("", text)
    converter = markdown.Markdown(extensions=["tables", "sane_lists", "nl2br"])
    # Raw HTML is text like any other: what is not made here cannot be missed below.
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    try:
        made = converter.convert(text)
    except RecursionError:
        return f"<pre>{escape(text)}</pre>"
    rest = body[_LONGEST:]
    return clean(f"{made}<pre>{escape(rest)}</pre>" if rest else made)


def _with_few_brackets(paragraph: str) -> str:
    if paragraph.count("[") <= _MOST_BRACKETS:
        return paragraph
    return paragraph.replace("[", "\\[")


def clean(html: str) -> str:
    """HTML with only the allowed tags, no attributes but safe links, and bounded depth."""
    cleaner = _Cleaner()
    cleaner.feed(html)
    cleaner.close()
    return cleaner.result()


def safe_address(address: str) -> str | None:
    """The address of a link if it may be opened on a click; None for any other."""
    plain = _INVISIBLE.sub("", address)
    return plain if plain.lower().startswith(_SCHEMES) and "\\" not in plain else None


class _Cleaner(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._open: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._silent or tag in _SILENT:
            self._silent.append(tag)
        elif tag == "img":
            self._out.append(escape(dict(attrs).get("alt") or ""))
        elif tag in _VOID:
            self._out.append(f"<{tag}>")
        elif tag in TAGS and len(self._open) < _DEEPEST:
            self._open.append(tag)
            self._out.append(f"<{tag}{_link(tag, dict(attrs))}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)
            if tag in TAGS and tag not in _VOID:
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag in self._silent:
                while self._silent.pop() != tag:
                    pass
        elif tag in self._open:
            while True:
                last = self._open.pop()
                self._out.append(f"</{last}>")
                if last == tag:
                    break

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """What begins with `<![` is a comment, as in a browser; Python's parser would give up."""
        return self.parse_bogus_comment(i, report)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._out.append(escape(_LONG_WORD.sub(lambda m: f"{m.group()}\u200b", data)))

    def result(self) -> str:
        closing = [f"</{tag}>" for tag in reversed(self._open)]
        return "".join([*self._out, *closing])


def _link(tag: str, attributes: dict[str, str | None]) -> str:
    address = safe_address(attributes.get("href") or "") if tag == "a" else None
    return f' href="{escape(address)}"' if address else ""
