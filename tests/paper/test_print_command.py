"""`vdreader print` as a user types it: every kind in every format, and what it refuses."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from program import main
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.contract, pytest.mark.usefixtures("fonts", "own_data")]

JOBS = {
    "parallel": ["2023/declaration.fr"],
    "compare": ["2021/declaration.fr", "2023/declaration.fr"],
    "timeline": ["2018/declaration.fr#1.item-4"],
    "followup": ["2021/declaration.fr", "2023/declaration.fr"],
    "discrepancies": ["2023/declaration.fr", "2023/declaration.nl"],
    "notes": [],
}


@pytest.fixture
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("VDREADER_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("VDREADER_STORE", raising=False)


@pytest.mark.parametrize("kind", JOBS)
def test_every_kind_prints(kind, tmp_path, capsys):
    """To all formats; alignments take their time, so that of two languages goes to one."""
    slow = kind in ("parallel", "discrepancies")
    for suffix in (".docx",) if slow else (".pdf", ".docx", ".html"):
        file = tmp_path / f"print{suffix}"
        assert main(["print", kind, *JOBS[kind], "-o", str(file)]) == 0
        content = file.read_bytes()
        if suffix == ".pdf":
            assert len(PdfReader(BytesIO(content)).pages) >= 1
        elif suffix == ".docx":
            assert ZipFile(BytesIO(content)).testzip() is None
        else:
            assert content.decode().startswith("<!DOCTYPE html>")
    assert capsys.readouterr().err == ""


def test_the_newest_documents_are_meant_when_none_are_named(tmp_path):
    file = tmp_path / "a.pdf"
    assert main(["print", "compare", "-o", str(file)]) == 0
    assert PdfReader(file).metadata.title == "Comparaison 2021 → 2023"
    assert main(["print", "followup", "--language", "nl", "-o", str(file)]) == 0
    assert PdfReader(file).metadata.title.startswith("Opvolgingstabel")


def test_options_reach_the_paper(tmp_path):
    file = tmp_path / "a.pdf"
    options = "--paper A3 --orientation portrait --font-size 12 --line-numbers --black-and-white"
    more = ["--marking", "Diffusion restreinte", "--section", "2", "--author", "A. Diplomat"]
    arguments = ["print", "compare", *options.split(), *more, "--kinds", "new,dropped"]
    assert main([*arguments, "-o", str(file)]) == 0
    reader = PdfReader(file)
    width, height = (float(side) for side in reader.pages[0].mediabox[2:])
    assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (297, 420)
    text = reader.pages[0].extract_text()
    assert "DIFFUSION RESTREINTE" in text
    assert "reformulé ·" not in text
    assert reader.metadata.author == "A. Diplomat"
    assert not any(b" rg" in page.get_contents().get_data() for page in reader.pages)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "2021/declaration.fr", "1999/x.fr"], "There is no document"),
        (["compare", "2018/declaration.fr"], "no older text"),
        (["timeline"], "Name a passage"),
        (["timeline", "2018/declaration.fr#none"], "There is no passage"),
        (["discrepancies", "2018/declaration.fr"], "no other language"),
        (["compare", "--section", "99"], "There is no section"),
        (["parallel", "a", "b", "c"], "2 documents at most"),
    ],
)
def test_what_makes_no_sense_is_one_sentence_and_no_file(arguments, said, tmp_path, capsys):
    file = tmp_path / "a.pdf"
    assert main(["print", *arguments, "-o", str(file)]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert not file.exists()


def test_an_unwritable_target_is_one_sentence(tmp_path, capsys):
    target = tmp_path / "missing" / "a.pdf"
    assert main(["print", "notes", "-o", str(target)]) == 1
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["-o", "a.txt"], ["--font-size", "99", "-o", "a.pdf"], ["--kinds", "blue", "-o", "a.pdf"], []],
)
def test_wrong_usage_is_exit_2(arguments):
    assert main(["print", "compare", *arguments]) == 2


def test_the_users_notes_are_printed(tmp_path):
    store = str(tmp_path / "notes.sqlite")
    add = ["notes", "--store", store, "add", "2023/declaration.fr", "--kind", "red_line"]
    listing = ["--passage", "2.next-1", "--quote", "coopération policière", "--body", "À *tenir*."]
    assert main([*add, *listing]) == 0
    for kind in ("compare", "notes"):
        file = tmp_path / f"{kind}.pdf"
        assert main(["print", kind, "--store", store, "-o", str(file)]) == 0
        text = " ".join(" ".join(p.extract_text() for p in PdfReader(file).pages).split())
        assert "À tenir." in text
        assert "Ligne rouge" in text
    file = tmp_path / "compare.docx"
    assert main(["print", "compare", "--store", store, "-o", str(file)]) == 0
    assert "À tenir." in ZipFile(file).read("word/comments.xml").decode()


def test_the_users_verdicts_and_acceptances_are_printed_and_attributed(tmp_path):
    from vdreader.core.checking.discrepancy import Acceptance
    from vdreader.core.comparing.verdicts import Action, Verdict
    from vdreader.reading.checking import check_documents
    from vdreader.reading.kept import KeptDecisions
    from vdreader.reading.kept_verdicts import KeptVerdicts
    from vdreader.reading.library import Library
    from vdreader.reading.userdata import UserData

    old, new, dutch = "2021/declaration.fr", "2023/declaration.fr", "2023/declaration.nl"
    store = tmp_path / "own.sqlite"
    data = UserData(lambda: store)
    when = datetime(2026, 11, 20, tzinfo=UTC)
    verdict = Verdict(Action.LINK, ("1.par-1",), ("7.next-1",), None, "même mission", "B. C.", when)
    KeptVerdicts(data).give(old, new, verdict)
    report = check_documents(Library(ROOT / "corpus"), new, dutch)
    word = Acceptance(report.rows[0].flag.key, "vu avec la traduction", "B. C.", when)
    KeptDecisions(data).accept(new, dutch, word)
    data.close()

    def printed(*arguments):
        file = tmp_path / "a.html"
        assert main(["print", *arguments, "--store", str(store), "-o", str(file)]) == 0
        return file.read_text(encoding="utf-8")

    comparison = printed("compare", old, new)
    for said in ("décidé par le lecteur", "B. C., 20.11.2026", "même mission"):
        assert said in comparison
    assert "même mission" not in printed("compare", old, new, "--automatic")
    assert "vu avec la traduction — B. C., 20.11.2026" in printed("discrepancies", new, dutch)
