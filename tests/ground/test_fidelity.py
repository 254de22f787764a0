"""Every word of every source is in its document, in order, and nothing is added.

The source side is read here from scratch, with none of the program's code: only what section 3 of
the design allows is undone (wrapped lines, white space, bullets, layout marks, bookmarks).
"""

import random
import re
import unicodedata
from dataclasses import replace

import pytest

from vdreader.core.document import Document

IDS = (
    "2018/declaration.fr",
    "2021/declaration.fr",
    "2021/press-conference.fr",
    "2023/declaration.fr",
    "2023/declaration.nl",
)
LAYOUT = {
    "2018/declaration.fr": [r"(?m)^[ \u00a0]*-[ ]*(?=\S)"],
    "2021/declaration.fr": [],
    "2021/press-conference.fr": [r"\*\*?"],
    "2023/declaration.fr": ["\uf0b7"],
    "2023/declaration.nl": [r"\[bookmark: [^\]]*\]", r"(?m)^· "],
}
ELIDED = r"(?:\b[cdjlmnst]|qu|jusqu|aujourd)$"


def source_text(corpus, ident):
    name = ident.replace("/", "-")
    return (corpus / "sources" / f"{name}.txt").read_bytes().decode("utf-8")


def source_words(text, ident):
    for mark in LAYOUT[ident]:
        text = re.sub(mark, "", text)
    text = re.sub(r"(?<=\w-)\s*\n\s*(?=\w)", "", text)  # a wrapped compound keeps its hyphen
    return text.split()


def document_words(document):
    words = " ".join(document.about.letterhead).split()
    for passage in document.passages:
        words += passage.text.split()
    if document.id == "2018/declaration.fr":
        words += ["URL", "source:", document.about.source]
    return words


def restore(words, by):
    """The `?` of 2018 decided as in `by`: only a letter that a `?` can stand for is taken over."""
    decided = []
    for word, other in zip(words, by, strict=False):
        if len(word) == len(other) and "?" in word:
            pairs = zip(word, other, strict=True)
            decided.append("".join(o if s == "?" and o in "’œ" else s for s, o in pairs))
        else:
            decided.append(word)
    return decided + words[len(by) :]


def by_class(words):
    """The characters of each Unicode category, in order: Lu, Ll, Nd, Po, Pi, Sm, …"""
    found = {}
    for character in "".join(words):
        found.setdefault(unicodedata.category(character), []).append(character)
    return {category: "".join(characters) for category, characters in found.items()}


def faults(text, document):
    """Where the document and its source part; empty when they say the same."""
    wanted, got = source_words(text, document.id), document_words(document)
    if document.id == "2018/declaration.fr":
        wanted = restore(wanted, got)
    found = [f"{a!r} became {b!r}" for a, b in zip(wanted, got, strict=False) if a != b][:3]
    if len(wanted) != len(got):
        found.append(f"{len(wanted)} words became {len(got)}")
    left, right = by_class(wanted), by_class(got)
    found += [
        f"class {name} differs"
        for name in sorted(left.keys() | right.keys())
        if left.get(name) != right.get(name)
    ]
    return found


@pytest.mark.parametrize("ident", IDS)
def test_every_word_of_the_source_in_order(corpus, library, ident):
    assert faults(source_text(corpus, ident), library.document(ident)) == []


def test_all_sources_are_tested(corpus, library):
    assert {path.name for path in (corpus / "sources").iterdir()} == {
        f"{ident.replace('/', '-')}.txt" for ident in IDS
    }
    assert set(library.entries) == set(IDS)


def with_word(document, position, change):
    """The document with one word of its passages changed by `change` (to several or none)."""
    passages = list(document.passages)
    for index, passage in enumerate(passages):
        words = passage.text.split()
        if position < len(words):
            words[position : position + 1] = change(words[position])
            passages[index] = replace(passage, text=" ".join(words))
            return Document(document.about, document.sections, tuple(passages))
        position -= len(words)
    raise IndexError(position)


def misspelt(word):
    index = len(word) // 2
    other = "x" if word[index] != "x" else "y"
    return [word[:index] + other + word[index + 1 :]]


MUTATIONS = {
    "lost": lambda word: [],
    "added": lambda word: [word, "mot"],
    "doubled": lambda word: [word, word],
    "misspelt": misspelt,
    "comma": lambda word: [word + ","],
    "last letter lost": lambda word: [word[:-1]] if len(word) > 1 else [],
    "case": lambda word: [word.swapcase() if word.swapcase() != word else word + "X"],
    "split": lambda word: [word[:1], word[1:]] if len(word) > 1 else [word, "a"],
    "quote": lambda word: [word.replace("’", "'")] if "’" in word else [f'"{word}'],
}


@pytest.mark.parametrize("ident", IDS)
@pytest.mark.parametrize("mutation", MUTATIONS)
def test_one_wrong_word_is_found(corpus, library, ident, mutation):
    text, document = source_text(corpus, ident), library.document(ident)
    chance = random.Random(f"{ident} {mutation}")
    for position in [0, document.words - 1, *chance.sample(range(document.words), 6)]:
        changed = with_word(document, position, MUTATIONS[mutation])
        assert faults(text, changed), f"word {position} {mutation} goes unseen"


@pytest.mark.parametrize("ident", IDS)
def test_exchanged_passages_are_found(corpus, library, ident):
    document = library.document(ident)
    passages = list(document.passages)
    passages[3], passages[4] = passages[4], passages[3]
    changed = Document(document.about, document.sections, tuple(passages))
    assert faults(source_text(corpus, ident), changed)


def test_each_question_mark_of_2018_is_decided(corpus, library):
    document = library.document("2018/declaration.fr")
    source = " ".join(source_words(source_text(corpus, document.id), document.id))
    text = " ".join(document_words(document))
    assert len(source) == len(text)
    decided = {}
    for position, (was, now) in enumerate(zip(source, text, strict=True)):
        if was != now:
            assert was == "?"
            decided[position] = now
    for position, now in decided.items():
        before, after = source[:position].replace("?", "’"), source[position + 1 :]
        if now == "œ":
            assert after.startswith("uvr")
            assert not before[-1].isalpha()
        else:
            assert now == "’"
            assert re.search(ELIDED, before, re.I), before[-20:]
            assert re.match(r"[aeiouyhàâéèêëîïôœ?]", after, re.I), after[:20]
    assert [list(decided.values()).count(sign) for sign in "’œ"] == [111, 3]
    assert source.count("?") == len(decided) == 114
    assert "?" not in text


def test_the_2018_address_is_the_source(library):
    about = library.document("2018/declaration.fr").about
    assert about.source.startswith("https://")
    assert about.source.endswith("-paris-le-11-juin-2018")


@pytest.mark.parametrize("ident", IDS)
def test_white_space_is_single_and_no_layout_mark_is_left(library, ident):
    for passage in library.document(ident).passages:
        assert not re.search(
            r"\s\s|[\n\t\r\uf0b7·*#{}\x02\x03\ufffd]|\[bookmark|^\s|\s$", passage.text
        )
        assert unicodedata.is_normalized("NFC", passage.text)
