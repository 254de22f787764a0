"""The DOCX file: both texts come out of its tracked changes, comments stand on their words."""

from datetime import date
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_comparison import change
from office import decided, needs_office, written_again

from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.document import Description
from vdreader.core.origin import Origin
from vdreader.core.outline import Block, assemble
from vdreader.core.sheet import Place, SheetNote
from vdreader.exports.docx import redline, remark
from vdreader.exports.revision import revise
from vdreader.exports.wordprocessing import Setting
from vdreader.reading.comparing import compare

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SETTING = Setting("Comparaison", "fr", date(2026, 11, 22), author="A. Diplomat")


# LibreOffice writes a deletion and an insertion of the same words as a move.
GONE = {"+": (f"{W}del", f"{W}moveFrom"), "-": (f"{W}ins", f"{W}moveTo")}


def xml(content, part="word/document.xml"):
    with ZipFile(BytesIO(content)) as archive:
        return ElementTree.fromstring(archive.read(part))


def text_of(content, operation):
    """The text when all changes are accepted (`+`) or rejected (`-`), a line a paragraph."""
    gone = GONE[operation]
    lines = [""]
    for paragraph in xml(content).iter(f"{W}p"):
        for run in run_texts(paragraph, gone):
            lines[-1] += run
        marks = paragraph.findall(f"{W}pPr/{W}rPr/*")
        if not any(mark.tag in gone for mark in marks):
            lines.append("")
    return [line for line in lines if line]


def run_texts(element, gone):
    for child in element:
        if child.tag in gone or child.tag == f"{W}pPr":
            continue
        if child.tag in (f"{W}t", f"{W}delText"):
            yield child.text or ""
        else:
            yield from run_texts(child, gone)


def commented(content, gone=""):
    """By number what each comment says and the words it is on, those in a `gone` tag left out."""
    said = {
        comment.get(f"{W}id"): "\n".join(
            "".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")
        )
        for comment in xml(content, "word/comments.xml").iter(f"{W}comment")
    }
    words = dict.fromkeys(said, "")
    open_now = set()
    body = xml(content)
    left_out = {id(inner) for element in body.iter(gone or "none") for inner in element.iter()}
    for element in body.iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            open_now.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            open_now.discard(number)
        elif element.tag in (f"{W}t", f"{W}delText") and id(element) not in left_out:
            for one in open_now:
                words[one] += element.text or ""
    return {number: (said[number], words[number]) for number in said}


def texts(document):
    return [p.text for p in document.passages]


PAIRS = [
    ("2018/declaration.fr", "2021/declaration.fr"),
    ("2021/declaration.fr", "2023/declaration.fr"),
    ("2018/declaration.fr", "2023/declaration.fr"),
    ("2021/declaration.fr", "2021/press-conference.fr"),
]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_accepted_it_is_the_new_text_rejected_the_old(library, french, old, new):
    comparison = compare(library, old, new)
    content = redline(comparison, french, SETTING)
    assert text_of(content, "+") == texts(comparison.new)
    assert text_of(content, "-") == texts(comparison.old)


def test_words_that_stay_are_not_tracked(library, french):
    """Laying both texts over each other is worth it: what is common stands once."""
    comparison = compare(library, "2021/declaration.fr", "2023/declaration.fr")
    kept = sum(
        len(p.text) for found in revise(comparison) for p in found.pieces if p.operation == "="
    )
    in_place = sum(
        len(e.text)
        for c in comparison.changes
        if c.kind is Kind.REWORDED
        for e in c.edits
        if e.operation == "="
    )
    assert kept >= 0.9 * in_place > 0


def made(texts_, name):
    about = Description(f"{name}/x.fr", "x", name, date(int(name), 1, 1), "Paris", "fr", "x")
    return assemble(about, [Block(text, "paragraph") for text in texts_])


WORDS = st.lists(
    st.sampled_from(["un", "deux", "trois", "quatre", "l’été"]), min_size=1, max_size=6
)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=7)


@settings(deadline=None, max_examples=120)
@given(TEXTS, TEXTS, st.data())
def test_any_grouping_of_passages_gives_both_texts(french, old_texts, new_texts, data):
    old, new = made(old_texts, "2021"), made(new_texts, "2023")
    left = data.draw(st.permutations([p.id for p in old.passages]))
    changes = []
    for passage in new.passages:
        taken = [left.pop() for _ in range(min(len(left), data.draw(st.integers(0, 2))))]
        taken.sort(key=old.position)
        group = tuple(old.passage(ident) for ident in taken)
        kind = Kind.MERGED if len(group) > 1 else Kind.REWORDED if group else Kind.NEW
        changes.append(change(kind, group, (passage,), Origin.AUTOMATIC, ""))
    changes += [
        change(Kind.DROPPED, (old.passage(i),), (), Origin.AUTOMATIC, "")
        for i in sorted(left, key=old.position)
    ]
    content = redline(Comparison(old, new, tuple(changes)), french, SETTING)
    assert text_of(content, "+") == texts(new)
    assert text_of(content, "-") == texts(old)


def test_every_change_has_a_comment_with_its_kind_and_numbers(comparison, french):
    found = commented(redline(comparison, french, SETTING))
    said = {comment for comment, _ in found.values()}
    assert said == {"\n".join(remark(comparison, c, french)) for c in comparison.changes}
    moved = next(c for c in comparison.changes if c.kind is Kind.MOVED_REWORDED)
    assert "\n".join(remark(comparison, moved, french)).startswith(
        "⇄ déplacé et reformulé · 2021 §"
    )


def test_notes_are_comments_on_their_own_words(comparison, french):
    new, old = comparison.new, comparison.old
    notes, wanted = [], {}
    places = [(new, "2.next-1"), (new, "2.assessment-1"), (old, "2.par-1"), (old, "1.par-2")]
    for number, (document, ident) in enumerate(places):
        start, end = 10 + number, 60 + 7 * number
        place = Place(document.id, ident, (start, end))
        notes.append(
            SheetNote(number, "Question", f"note {number}", "B. C.", None, places=(place,))
        )
        quote = document.passage(ident).text[start:end]
        wanted[f"Question : note {number}"] = (quote, f"{W}del" if document is new else f"{W}ins")
    content = redline(comparison, french, SETTING, notes)
    for said, (quote, gone) in wanted.items():
        assert dict(commented(content, gone).values())[said] == quote


def test_a_note_on_what_is_not_printed_leaves_no_comment(comparison, french):
    place = Place(comparison.new.id, "2.next-1", (0, 5))
    notes = (SheetNote(1, "Question", "ailleurs", "", None, places=(place,)),)
    dropped = [c for c in comparison.changes if c.kind is Kind.DROPPED]
    content = redline(comparison, french, SETTING, notes, dropped)
    assert not any("ailleurs" in said for said, _ in commented(content).values())


def test_authors_and_dates_are_the_chosen_ones(comparison, french):
    content = redline(comparison, french, SETTING)
    for tag in ("ins", "del"):
        tracked = list(xml(content).iter(f"{W}{tag}"))
        assert tracked
        assert {t.get(f"{W}author") for t in tracked} == {"A. Diplomat"}
        assert {t.get(f"{W}date") for t in tracked} == {"2026-11-22T00:00:00Z"}
    idents = [t.get(f"{W}id") for tag in ("ins", "del") for t in xml(content).iter(f"{W}{tag}")]
    assert len(set(idents)) == len(idents)
    anonymous = redline(comparison, french, Setting("x", "fr", date(2026, 11, 22)))
    assert b"creator" not in ZipFile(BytesIO(anonymous)).read("docProps/core.xml")


def test_headings_are_headings_and_the_bytes_the_same(comparison, french):
    content = redline(comparison, french, SETTING)
    assert content == redline(comparison, french, SETTING)
    styles = {
        "".join(run_texts(p, GONE["+"])): p.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        for p in xml(content).iter(f"{W}p")
    }
    for passage in comparison.new.passages:
        if passage.role == "heading":
            assert styles[passage.text] == f"Heading{passage.level}"


def test_some_changes_alone(comparison, french):
    dropped = [c for c in comparison.changes if c.kind is Kind.DROPPED]
    content = redline(comparison, french, SETTING, changes=dropped)
    assert text_of(content, "+") == []
    assert len(text_of(content, "-")) == len(dropped)


@pytest.mark.slow
@needs_office
@pytest.mark.parametrize(("old", "new"), PAIRS[:3])
def test_libreoffice_accepts_the_new_text_and_rejects_to_the_old(
    library, french, tmp_path, old, new
):
    comparison = compare(library, old, new)
    content = redline(comparison, french, SETTING)
    for accept, document in ((True, comparison.new), (False, comparison.old)):
        found = decided(content, tmp_path, accept=accept)
        assert [squeezed(line) for line in found] == [squeezed(t) for t in texts(document)]


@pytest.mark.slow
@needs_office
def test_libreoffice_keeps_changes_and_comments_on_their_words(library, french, tmp_path):
    comparison = compare(library, "2021/declaration.fr", "2023/declaration.fr")
    passage = comparison.new.passage("2.next-1")
    place = Place(comparison.new.id, passage.id, (0, 25))
    notes = (SheetNote(1, "Ligne rouge", "à tenir", "B. C.", date(2026, 11, 1), places=(place,)),)
    content = redline(comparison, french, SETTING, notes)
    there = written_again(content, tmp_path)
    for operation, document in (("+", comparison.new), ("-", comparison.old)):
        found = [squeezed(t) for t in text_of(there, operation)]
        assert found == [squeezed(t) for t in texts(document)]
    before = {said for said, _ in commented(content).values()}
    after = dict(commented(there).values())
    assert set(after) == before
    assert squeezed(after["Ligne rouge : à tenir"]) == squeezed(passage.text[:25])


@pytest.mark.slow
@needs_office
def test_libreoffice_opens_a_table(library, french, tmp_path):
    from vdreader.core.comparing.followup import follow_up
    from vdreader.exports.docx_table import table
    from vdreader.paper.followup import followup_sheet
    from vdreader.paper.options import Options

    comparison = compare(library, "2021/declaration.fr", "2023/declaration.fr")
    sheet = followup_sheet(follow_up(comparison), french, Options())
    there = written_again(table(sheet, french, SETTING), tmp_path)
    words = " ".join(text_of(there, "+"))
    for item in sheet.items:
        if hasattr(item, "cells"):
            for cell in item.cells:
                assert all(squeezed(block.text) in squeezed(words) for block in cell.blocks)


def squeezed(text):
    return " ".join(text.split())
