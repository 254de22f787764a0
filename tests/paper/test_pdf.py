"""What is read back from a PDF file: words in their order, bookmarks, language, fonts, author."""

import os
import re
import shutil
import subprocess
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader

from vdreader.core.comparing.comparison import Kind
from vdreader.core.sheet import Heading, Place, SheetNote
from vdreader.errors import KnownError
from vdreader.paper.comparing import comparison_sheet
from vdreader.paper.options import NotePlace, Options, Orientation, Scope
from vdreader.paper.paginate import paginate
from vdreader.paper.parallel import parallel_sheet
from vdreader.paper.pdf import bookmarks, pdf
from vdreader.paper.saving import save

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture(scope="module")
def parallel_pages(fonts, parallel, french, imprint):
    options = Options(orientation=Orientation.PORTRAIT, marking="Diffusion restreinte")
    return paginate(parallel_sheet(parallel, french, options), options, french, imprint)


@pytest.fixture(scope="module")
def comparison_pages(fonts, comparison, french, imprint):
    options = Options()
    return paginate(comparison_sheet(comparison, french, options), options, french, imprint)


def column_texts(content, pages):
    """The text of each column over all pages, by pdfium, gutters and frame left out."""
    document = pypdfium2.PdfDocument(content)
    geometry = pages.geometry
    height = geometry.height / 10
    texts = ["" for _ in geometry.columns]
    for page in document:
        read = page.get_textpage()
        for index, column in enumerate(geometry.columns):
            texts[index] += (
                read.get_text_bounded(
                    left=(column.left + column.gutter) / 10 - 1,
                    right=(column.left + column.width) / 10 + 6,
                    top=height - geometry.body_top / 10,
                    bottom=height - geometry.body_bottom / 10,
                )
                + "\n"
            )
    return texts


def words(text):
    return text.split()


def assert_in_order(wanted, found):
    """Every word of `wanted` stands in `found`, in the same order."""
    rest = iter(found)
    for word in wanted:
        assert any(word == other for other in rest), f"“{word}” is missing or out of order"


def test_parallel_text_reads_back_word_for_word(parallel, parallel_pages):
    texts = column_texts(pdf(parallel_pages), parallel_pages)
    for document, text in zip((parallel.left, parallel.right), texts, strict=True):
        wanted = [word for p in document.passages for word in words(p.text)]
        assert_in_order(wanted, words(text))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_pdftotext_reads_every_word_without_ligatures(parallel, parallel_pages, tmp_path):
    file = tmp_path / "parallel.pdf"
    save(file, pdf(parallel_pages))
    for layout in ("-raw", "-layout"):
        text = subprocess.run(
            ["pdftotext", layout, file, "-"], capture_output=True, check=True, encoding="utf-8"
        ).stdout
        assert not re.search("[ﬀ-ﬆ\t\ufffd]", text)
        have = set(words(text))
        for document in (parallel.left, parallel.right):
            for passage in document.passages:
                assert set(words(passage.text)) <= have


def test_spaces_are_spaces_and_no_tabs(parallel, parallel_pages):
    reader = PdfReader(BytesIO(pdf(parallel_pages)))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "\t" not in text
    assert "de sécurité et de lutte contre le terrorisme" in " ".join(text.split())


def test_a_comparison_reads_back_old_on_the_left_and_new_on_the_right(comparison, comparison_pages):
    left, _, right = column_texts(pdf(comparison_pages), comparison_pages)
    old = [word for c in comparison.changes for i in c.old for word in spoken(comparison.old, i)]
    new = [word for c in comparison.changes for i in c.new for word in spoken(comparison.new, i)]
    assert_in_order(old, words(left))
    assert_in_order(new, words(right))


def spoken(document, ident):
    """The words of a passage; a heading runs over the whole width and is no column's."""
    passage = document.passage(ident)
    return [] if passage.role == "heading" else words(passage.text)


def test_the_foot_counts_and_names_its_sources(comparison_pages, library):
    content = pdf(comparison_pages)
    document = pypdfium2.PdfDocument(content)
    total = len(comparison_pages)
    assert len(document) == total
    for number, page in enumerate(document, 1):
        text = page.get_textpage().get_text_range()
        assert f"{number} / {total}" in text
        assert f"corpus {library.fingerprint[:8]}" in text
        assert "2021/declaration.fr · 2023/declaration.fr" in text
        assert "22.11.2026" in text


def test_the_marking_stands_on_every_page(parallel_pages):
    for page in pypdfium2.PdfDocument(pdf(parallel_pages)):
        assert "DIFFUSION RESTREINTE" in page.get_textpage().get_text_range()


def test_bookmarks_language_and_metadata(comparison, comparison_pages):
    reader = PdfReader(BytesIO(pdf(comparison_pages)))
    marks = bookmarks(comparison_pages)
    flat = list(outline(reader, reader.outline, 0))
    assert flat == [(mark.title, mark.page) for mark in marks]
    headings = [i for i in comparison_pages.sheet.items if isinstance(i, Heading) and i.bookmark]
    body = sum(comparison.summary.values()) - len(headings)
    assert len(flat) == len(headings) + body
    assert reader.trailer["/Root"]["/Lang"] == "fr"
    assert reader.metadata.title == "Comparaison 2021 → 2023"
    assert reader.metadata.author is None
    xmp = reader.trailer["/Root"]["/Metadata"].get_data().decode()
    assert "Comparaison 2021 → 2023" in xmp
    assert "creator>" not in xmp
    assert len(reader.pages) == len(comparison_pages)


def test_the_outline_nests_changes_below_their_sections(comparison, comparison_pages):
    reader = PdfReader(BytesIO(pdf(comparison_pages)))
    nested = [entry for entry in reader.outline if isinstance(entry, list)]
    assert nested
    document = pypdfium2.PdfDocument(pdf(comparison_pages))
    levels = [mark.level for mark in bookmarks(comparison_pages)]
    assert [item.level for item in document.get_toc()] == levels


def outline(reader, entries, level):
    for entry in entries:
        if isinstance(entry, list):
            yield from outline(reader, entry, level + 1)
        else:
            yield entry.title, reader.get_destination_page_number(entry)


def test_an_author_is_named_only_when_chosen(parallel_pages):
    assert PdfReader(BytesIO(pdf(parallel_pages, "A. Diplomat"))).metadata.author == "A. Diplomat"
    content = pdf(parallel_pages)
    assert os.environ.get("USER", "root").encode() + b"@" not in content
    assert not re.search(rb"/Author (?!\(\))", content)
    assert b"creator>" not in content


def test_all_fonts_are_embedded_noto(comparison_pages):
    reader = PdfReader(BytesIO(pdf(comparison_pages)))
    names = set()
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            (below,) = font.get_object()["/DescendantFonts"]
            descriptor = below.get_object()["/FontDescriptor"]
            assert "/FontFile2" in descriptor
            assert "/ToUnicode" in font.get_object()
            names.add(descriptor["/FontName"])
    assert names
    assert all("Noto" in name for name in names)


def test_the_same_pages_give_the_same_bytes(parallel_pages):
    assert pdf(parallel_pages) == pdf(parallel_pages)


def test_notes_in_the_margin_at_the_end_or_not_at_all(parallel, french, imprint):
    passage = parallel.left.passage("2.next-1")
    start = passage.text.index("opérationnelle")
    place = Place(parallel.left.id, passage.id, (start, start + len("opérationnelle")))
    notes = (
        SheetNote(1, "Ligne rouge", "ne pas rouvrir le dossier", "A. B.", None, places=(place,)),
    )
    found, documents = {}, {}
    for where in NotePlace:
        options = Options(notes=where)
        sheet = parallel_sheet(parallel, french, options, notes)
        pages = paginate(sheet, options, french, imprint)
        documents[where] = pypdfium2.PdfDocument(pdf(pages))
        texts = column_texts(pdf(pages), pages)
        found[where] = [" ".join(words(text)) for text in texts]
    said = "1 Ligne rouge : ne pas rouvrir le dossier"
    assert len(found[NotePlace.MARGIN]) == 3
    assert said in found[NotePlace.MARGIN][2]
    whole = " ".join(page.get_textpage().get_text_range() for page in documents[NotePlace.END])
    assert said in " ".join(words(whole))
    assert "opérationnelle ¹" in found[NotePlace.END][0].replace("\u202f", " ")
    assert not any("Ligne rouge" in text for text in found[NotePlace.NONE])


def test_no_column_for_notes_that_are_not_printed(comparison, french):
    place = Place(comparison.new.id, "7.next-1", (0, 5))
    notes = (SheetNote(1, "Question", "ailleurs", places=(place,)),)
    here = Options(scope=Scope(sections=frozenset({"7"})))
    elsewhere = Options(scope=Scope(sections=frozenset({"2"})))
    assert len(comparison_sheet(comparison, french, here, notes).columns) == 4
    sheet = comparison_sheet(comparison, french, elsewhere, notes)
    assert len(sheet.columns) == 3
    assert all(len(i.cells) == 3 for i in sheet.items if not isinstance(i, Heading))


def test_work_is_told_of_and_can_be_stopped(comparison, french, imprint):
    class Stopped(Exception):
        pass

    sheet = comparison_sheet(comparison, french, Options())
    told = []
    pages = paginate(sheet, Options(), french, imprint, lambda done, of: told.append((done, of)))
    assert told == [(n, len(sheet.items)) for n in range(len(sheet.items))]

    def stop(done, of):
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        pdf(pages, progress=stop)
    with pytest.raises(Stopped):
        paginate(sheet, Options(), french, imprint, stop)
    assert pdf(pages).startswith(b"%PDF"), "the pages can still be painted"


def test_scope_by_section_and_by_kind(comparison, french):
    only = Options(scope=Scope(kinds=frozenset({Kind.DROPPED})))
    rows = [i for i in comparison_sheet(comparison, french, only).items if i.bookmark]
    dropped = [i for i in rows if i.bookmark.startswith("− disparu")]
    assert len(dropped) == comparison.summary[Kind.DROPPED]
    part = Options(scope=Scope(sections=frozenset({"2"})))
    sheet = comparison_sheet(comparison, french, part)
    labels = {b.label for i in sheet.items if not isinstance(i, Heading) for b in i.cells[2].blocks}
    assert labels - {""} == {
        f"§\u00a0{p.citation}" for p in comparison.new.passages if p.section == "2" and p.is_body
    }


def test_nothing_to_print_is_said(comparison, french):
    none = Options(scope=Scope(passages=frozenset({"no such passage"})))
    items = comparison_sheet(comparison, french, none).items
    assert items[-1].cells[0].text == french.nothing


def test_saving_replaces_whole_files_and_leaves_nothing_behind(tmp_path):
    file = tmp_path / "a.pdf"
    save(file, b"one")
    save(file, b"two")
    assert file.read_bytes() == b"two"
    with pytest.raises(KnownError, match=r"could not be written"):
        save(tmp_path / "missing" / "a.pdf", b"x")
    with pytest.raises(KnownError, match=r"could not be written"):
        save(tmp_path, b"x")
    assert [f.name for f in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes and links on this system")
def test_saving_follows_links_and_never_replaces_a_device(tmp_path):
    pipe, file, link = tmp_path / "pipe.pdf", tmp_path / "file.pdf", tmp_path / "link.pdf"
    os.mkfifo(pipe)
    with pytest.raises(KnownError, match="not a file"):
        save(pipe, b"x")
    assert pipe.is_fifo()
    file.write_bytes(b"old")
    link.symlink_to(file)
    save(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file size limits on this system")
def test_a_full_disk_is_one_sentence_and_no_half_file(tmp_path):
    import resource
    import signal

    file = tmp_path / "a.pdf"
    save(file, b"good")
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(KnownError) as caught:
            save(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert str(caught.value).count(".") <= 3
    assert file.read_bytes() == b"good"
    assert [f.name for f in tmp_path.iterdir()] == ["a.pdf"]
