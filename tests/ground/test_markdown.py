"""The Markdown reader: unusual input gives a Document or one sentence, and no word is lost."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.document import Document, Role
from vdreader.errors import KnownError
from vdreader.readers.markdown import blocks, read

FRONT = """+++
id = "2030/declaration.fr"
title = "Déclaration"
meeting = "2030"
date = 2030-01-02
place = "Paris"
language = "fr"
kind = "declaration"
+++
"""


def texts(body):
    return [block.text for block in blocks(body)]


def outcome(text):
    """The document, or the sentence that refuses the text."""
    try:
        return read(text), ""
    except KnownError as error:
        return None, str(error)


def kinds(body):
    return [(block.kind, block.level, block.text) for block in blocks(body)]


def test_a_document_with_ids_and_roles():
    document = read(
        f"{FRONT}\n# Titre {{: #title-1 }}\n\n## 1. Un {{: #1 }}\n\n"
        "Texte.\n{: #1.a .assessment }\n\n* Point.\n  {: #1.next-1 .next_step }\n"
    )
    assert [(p.id, p.role) for p in document.passages] == [
        ("title-1", Role.TITLE),
        ("1", Role.HEADING),
        ("1.a", Role.ASSESSMENT),
        ("1.next-1", Role.NEXT_STEP),
    ]
    assert document.id == "2030/declaration.fr"
    assert document.about.date == date(2030, 1, 2)


@pytest.mark.parametrize(
    "text",
    [
        FRONT.replace("\n", "\r\n") + "\r\nTexte.\r\n",
        FRONT.replace("\n", "\r") + "\rTexte.",
        "\ufeff" + FRONT + "\nTexte.",
        "\n\n" + FRONT + "Texte.",
        FRONT.replace("2030-01-02", "2030-01-02T10:00:00Z") + "Texte.",
        FRONT.replace("+++\n", '+++\nnotes = "une seule"\nletterhead = 5\n', 1) + "Texte.",
    ],
)
def test_front_matter_in_other_dress(text):
    document = read(text)
    assert [passage.text for passage in document.passages] == ["Texte."]
    assert document.about.date.isoformat() == "2030-01-02"


def test_a_single_note_stays_one_note():
    about = read(FRONT.replace("+++\n", '+++\nnotes = "une seule"\n', 1)).about
    assert about.notes == ("une seule",)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "front matter"),
        ("Texte sans rien.", "front matter"),
        ("Avant\n" + FRONT, "front matter"),
        ("+++\nid = 1\n", "front matter"),
        ("+++", "front matter"),
        ("+++\nid = \n+++\n", "cannot be read"),
        ("+++\n" + "a=" + "[" * 20_000 + "\n+++\n", "cannot be read"),
        ("+++\n+++\n", "lacks “id”"),
        (FRONT.replace('title = "Déclaration"\n', ""), "lacks “title”"),
        (FRONT.replace("2030-01-02", '"hier"'), "not a date"),
        (FRONT.replace("2030-01-02", "5"), "not a date"),
    ],
)
def test_what_is_no_document_gives_one_sentence(text, part):
    with pytest.raises(KnownError, match=part) as caught:
        read(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("a &amp; b &lt;c&gt; &eacute; &#8217; & AT&T &nope;", ["a & b <c> é ’ & AT&T &nope;"]),
        ("le `x < y & z` ici", ["le x < y & z ici"]),
        ("    code <b> & x", ["code <b> & x"]),
        ("<b>gras</b> et <script>x</script>", ["<b>gras</b> et <script>x</script>"]),
        ("<div>\n\nbloc\n\n</div>", ["<div>", "bloc", "</div>"]),
        ("<!-- caché --> vu", ["<!-- caché --> vu"]),
        ("[lien **gras**](http://x.example) fin", ["lien gras fin"]),
        ('![image](x.png "titre") fin', ["image fin"]),
        ("[](vide) fin", ["fin"]),
        ("<https://x.example> et <moi@x.example>", ["<https://x.example> et <moi@x.example>"]),
        (
            "[1]: http://x.example\n\nvoir [1] et [a][1]",
            ["[1]: http://x.example", "voir [1] et [a][1]"],
        ),
        ("*un  \ndeux* trois  \nquatre", ["un deux trois quatre"]),
        (r"a \* b \_ c \# d \\ e", [r"a * b _ c # d \ e"]),
        ("**gras** _italique_ ***les deux***", ["gras italique les deux"]),
        ("| a | b |\n|---|---|\n| c | d |", ["| a | b | |---|---| | c | d |"]),
        ("klzzwxh:0001 \x02amp\x03 wzxhzdk:0", ["klzzwxh:0001 amp wzxhzdk:0"]),
        ("***\n\n---\n\ntexte", ["texte"]),
        ("une\nligne\tcoupée   ici", ["une ligne coupée ici"]),
        ("un\u00a0: « deux\u00a0»", ["un\u00a0: « deux\u00a0»"]),
        ("", []),
        ("\n \n\t\n", []),
    ],
)
def test_the_text_alone(body, wanted):
    assert texts(body) == wanted


def test_lists_quotes_and_code_within_each_other():
    body = (
        "* a\n\n    > citation\n\n* b\n    1. c\n        * d\n\n    suite\n\n        code\n\n"
        "> ## T\n> x\n>\n> * y\n"
    )
    assert kinds(body) == [
        ("item", 1, "a"),
        ("paragraph", 0, "citation"),
        ("item", 1, "b"),
        ("item", 2, "c"),
        ("item", 3, "d"),
        ("paragraph", 0, "suite"),
        ("paragraph", 0, "code"),
        ("heading", 1, "T"),
        ("paragraph", 0, "x"),
        ("item", 1, "y"),
    ]


def test_underlined_headings_and_all_levels():
    assert kinds("Titre\n=====\n\nSous\n---\n\n#### Quatre\n\n###### Six") == [
        ("title", 0, "Titre"),
        ("heading", 1, "Sous"),
        ("heading", 3, "Quatre"),
        ("heading", 5, "Six"),
    ]


def test_a_role_that_does_not_exist_or_does_not_fit_is_left_out():
    document = read(f"{FRONT}\nUn.\n{{: .nonsense }}\n\nDeux.\n{{: .heading }}\n")
    assert [passage.role for passage in document.passages] == [Role.PARAGRAPH, Role.PARAGRAPH]


@pytest.mark.parametrize(
    "body",
    [
        "\n".join("    " * depth + "* x" for depth in range(150)),
        ">" * 3000 + " x",
        "\n".join("> " * depth + "x\n" for depth in range(150)),
        "*a" * 3000 + "*" * 3000,
    ],
    ids=["lists", "quotes", "quotes of quotes", "emphasis"],
)
def test_deep_nesting_is_read_or_refused_in_one_sentence(body):
    document, sentence = outcome(FRONT + body)
    assert "nested" in sentence if document is None else document.words > 0


@pytest.mark.parametrize(
    "body",
    [
        "[" * 20_000,
        "![" * 10_000,
        "[a](" * 10_000,
        "`a" * 10_000,
        "_a " * 10_000,
        "&a" * 20_000,
        "<" * 20_000,
        "**a _b " * 3000,
        "{: " * 5000,
        "\\" * 20_000,
        "# " * 10_000,
        "[a](b) " * 5000,
    ],
)
def test_crowds_of_marks_take_no_time(body):
    started = time.process_time()
    list(blocks(body))
    assert time.process_time() - started < 3


def test_a_word_of_a_megabyte():
    (block,) = blocks("x" * 1_000_000)
    assert len(block.text) == 1_000_000


def test_ten_thousand_passages_in_sane_time():
    body = "\n\n".join(
        f"Les deux pays poursuivent la coopération numéro {n}." for n in range(10_000)
    )
    started = time.process_time()
    document = read(FRONT + body)
    assert time.process_time() - started < 5
    assert len(document.passages) == 10_000
    assert document.passages[-1].citation == "10000"


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet=st.sampled_from([*"ab \n\t#*_`>[](){}!<&;:\\-+=|1.\"'é«»\u00a0\x02\x03"])))
def test_any_marks_give_a_document(body):
    document = read(FRONT + body)
    for passage in document.passages:
        assert passage.text == passage.text.strip(" ")
        assert not set(passage.text) & set("\x02\x03\n\t")


@settings(deadline=None, max_examples=150)
@given(st.text())
def test_any_text_gives_a_document_or_one_sentence(text):
    for whole in (text, FRONT + text, FRONT.replace("Paris", text)):
        document, sentence = outcome(whole)
        assert isinstance(document, Document) or sentence.endswith(".")


@settings(deadline=None, max_examples=100)
@given(st.lists(st.text("abzAZéèà’09,;()«»", min_size=1, max_size=12), min_size=1))
def test_no_word_of_plain_text_is_lost(words):
    # A row of digits and a bracket or a full stop would number a list: begin with a word.
    (block,) = blocks("Mot " + " ".join(words))
    assert block.text.split() == ["Mot", *words]


def test_ten_thousand_headings_in_sane_time():
    body = "\n\n".join(f"## Titre {n % 7}\n\n## 1. Partie\n\nTexte." for n in range(3_000))
    started = time.process_time()
    document = read(FRONT + body)
    assert time.process_time() - started < 6
    assert len({passage.citation for passage in document.passages}) == 9_000
