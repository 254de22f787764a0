"""A note's body can do nothing but be read."""

import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.reading.note_html import TAGS, clean, note_html, safe_address


class Reader(HTMLParser):
    """What a browser would see."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.depth, self.deepest = set(), [], 0, 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in ("br", "hr"):
            self.depth += 1
            self.deepest = max(self.deepest, self.depth)

    def handle_endtag(self, tag):
        self.depth -= 1


def assert_harmless(html):
    seen = Reader(html)
    assert seen.tags <= TAGS
    assert {name for name, _ in seen.attributes} <= {"href"}
    for _, address in seen.attributes:
        assert re.match(r"(?:https?://|mailto:)", address, re.I), address
    assert seen.deepest <= 20
    assert seen.depth == 0


ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=https://example.org/p.png>",
    "![x](https://example.org/p.png)",
    "![x](file:///etc/passwd)",
    "![x](\\\\server\\share\\p.png)",
    "![x](//server/share/p.png)",
    "[x](javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:msgbox)",
    "[x](file:///C:/Windows/win.ini)",
    "[x](\\\\server\\share)",
    "[x](//server/share)",
    "[x](smb://server/share)",
    "[x](https://a\\b)",
    "[r]: javascript:alert(1)\n\n[r]",
    "<javascript:alert(1)>",
    "<a href='https://a' onclick='x()'>a</a>",
    "<a href=' javascript:x'>a</a>",
    "<svg><script>x</script></svg>",
    "<math><mi xlink:href='javascript:x'>",
    "<iframe src=https://example.org>",
    "<object data=x><embed src=x>",
    "<link rel=stylesheet href=https://example.org/a.css>",
    "<style>@import url(https://example.org/a.css)</style>",
    "<p style='background:url(https://example.org/a.png)'>x",
    "<table background=https://example.org/a.png><tr><td>x",
    "<body background=x><base href=https://example.org/>",
    "<meta http-equiv=refresh content='0;url=https://example.org'>",
    "<form action=https://example.org><input name=x><button>",
    "<!--><script>x</script>-->",
    "<![CDATA[<script>x</script>]]>",
    "<?php x ?>",
    "`<script>`",
    "    <script>x</script>",
    "<<script>script>x</script>",
    "<scr<script>ipt>x",
    "<p/onload=x>",
    "<a\nhref=javascript:x>",
    "&lt;script&gt;x",
    "*[x](javascript:a)*{onclick=x}",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_do_nothing(attack):
    for made in (note_html(attack), note_html(f"texte {attack} texte"), clean(attack)):
        assert_harmless(made)
        assert "<script" not in made
        assert "<img" not in made


def test_what_a_note_is_written_with_is_shown():
    made = note_html("# T\n\n**gras** *ital.* `code`\n\n* a\n* b\n\n> cité\n\n|a|b|\n|-|-|\n|1|2|")
    for tag in ("h1", "strong", "em", "code", "ul", "li", "blockquote", "table", "td"):
        assert f"<{tag}>" in made
    assert_harmless(made)


def test_links_keep_a_web_address_and_lose_any_other():
    assert 'href="https://example.org/a?b=1&amp;c"' in note_html("[x](https://example.org/a?b=1&c)")
    assert note_html("[x](ftp://example.org)") == "<p><a>x</a></p>"
    assert safe_address("mailto:a@example.org") == "mailto:a@example.org"
    assert safe_address("notes/x.md") is None


def test_a_picture_becomes_its_description():
    assert note_html("![la carte](x.png)") == "<p>la carte</p>"


@pytest.mark.parametrize(
    "body",
    [
        "> " * 5000 + "x",
        "* " * 3000 + "x",
        "[" * 20000,
        "![" * 9000,
        "[a](" * 5000,
        "*" * 20000,
        "a" * 1_000_000,
        "`" * 9999,
    ],
)
def test_what_would_hang_a_text_widget_is_bounded(body):
    started = time.perf_counter()
    made = note_html(body)
    assert time.perf_counter() - started < 5
    assert_harmless(made)
    assert max(len(word) for word in re.split(r"[\s\u200b<>]+", made)) <= 400


@pytest.mark.parametrize("html", ["<![:", "<![if x]>b", "a<![:x]>b", "<![CDATA[x]]>b", "<!x"])
def test_marked_sections_are_no_trouble(html):
    assert_harmless(clean(html))
    assert_harmless(note_html(html))


def test_deep_tags_are_flattened():
    assert_harmless(clean("<blockquote>" * 3000 + "x"))
    assert_harmless(clean("<ul><li>" * 3000 + "x"))


@settings(deadline=None, max_examples=150)
@given(st.text(st.sampled_from("<>/\"'=& abchrefscriptjv:()[]!*_`\\\n#-\x00\t|"), max_size=120))
def test_nothing_gets_through(body):
    assert_harmless(note_html(body))
    assert_harmless(clean(body))
