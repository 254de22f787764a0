"""`vdreader notes` as a user or another program calls it."""

import json
import os
import subprocess
import sys
import zipfile

import pytest
from edited_corpus import edited_corpus
from program import command as program
from program import environment as around
from program import main

pytestmark = pytest.mark.contract

FR, NL = "2023/declaration.fr", "2023/declaration.nl"


@pytest.fixture
def run(tmp_path):
    """Run the command in this process; returns exit code, output and messages."""

    def command(*arguments, store=tmp_path / "s" / "notes.sqlite", **environment):
        given = ["notes", *map(str, arguments), "--store", str(store)]
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, str(value))
            out, err = Output(), Output()
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = main(given)
        return code, out.text, err.text

    return command


class Output:
    encoding = "utf-8"

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass

    def reconfigure(self, **_: object) -> None:
        pass


def listed(run, **environment):
    code, out, _ = run("list", "--json", **environment)
    assert code == 0
    return json.loads(out)["annotations"]


def test_add_prints_the_id_and_list_shows_the_note(run):
    quote = "Poursuivre  les échanges d'expériences"
    code, out, err = run(
        "add", FR, "--quote", quote, "--body", "**bon**", "--kind", "red line", "--tag", "a"
    )
    assert (code, err) == (0, "")
    (note,) = listed(run)
    assert out == f"{note['id']}\n"
    assert (note["kind"], note["tags"], note["body"]) == ("red_line", ["a"], "**bon**")
    (target,) = note["targets"]
    assert target["quote"] == target["text"] == "Poursuivre les échanges d’expériences"
    assert (target["document"], target["passage"], target["language"]) == (FR, "1.next-1", "fr")
    assert (target["start"], target["end"], target["state"]) == (0, 37, "exact")
    assert note["created"] == note["modified"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((FR, "--quote", "absent du texte"), "are not in 2023/declaration.fr"),
        ((FR, "--quote", "bonnes pratiques"), "stand 2 times"),
        ((FR, "--quote", "procès", "--passage", "9.par-9"), "no passage “9.par-9”"),
        ((FR, "--quote", "frontières", "--passage", "1.next-1"), "are not in"),
        ((FR, "--quote", " "), "are not in"),
        (("2023/nothing.fr", "--quote", "x"), "no document"),
        ((FR, "--quote", "expériences", "--kind", "xyz"), "no kind of note"),
    ],
)
def test_what_cannot_be_noted_is_said_in_one_sentence(run, arguments, sentence):
    code, out, err = run("add", *arguments, "--body", "x")
    assert (code, out) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert listed(run) == []


def test_the_passage_decides_between_equal_words(run):
    code, _, _ = run(
        "add", FR, "--quote", "bonnes pratiques", "--passage", "5.next-1", "--body", ""
    )
    assert code == 0
    assert listed(run)[0]["targets"][0]["passage"] == "5.next-1"


def test_add_as_json(run):
    code, out, _ = run("add", NL, "--quote", "drugshandel", "--passage", "4.assessment-1", "--json")
    if code:
        code, out, _ = run("add", NL, "--quote", "Evaluatie: Beide landen zijn tevreden", "--json")
    assert code == 0
    assert json.loads(out)["targets"][0]["language"] == "nl"


def test_notes_follow_a_later_edition_of_the_text(run, tmp_path):
    run("add", FR, "--quote", "reconnaissance mutuelle", "--body", "x")
    run("add", FR, "--quote", "déroulement du procès à Bruxelles", "--body", "y")

    def change(text):
        start = text.index("* Accorder une attention")
        text = text[:start] + text[text.index("* Continuer à veiller") :]
        return text.replace(
            "Favoriser la reconnaissance mutuelle", "Aider la reconaissance mutuele"
        )

    corpus = edited_corpus(tmp_path / "corpus", FR, change)
    first, second = listed(run, VDREADER_CORPUS=corpus)
    (target,) = first["targets"]
    assert (target["state"], target["text"]) == ("changed", "reconaissance mutuele")
    assert target["quote"] == "reconnaissance mutuelle"
    (target,) = second["targets"]
    assert (target["state"], target["start"], target["end"]) == ("orphan", None, None)
    code, out, _ = run("check", "--json", VDREADER_CORPUS=corpus)
    assert code == 0
    assert json.loads(out)["anchors"] == {
        "exact": 0,
        "changed": 1,
        "review": 0,
        "orphan": 1,
        "confirmed": 0,
    }


def test_export_for_a_word_processor(run, tmp_path):
    run("add", FR, "--quote", "comité stratégique", "--body", "Ne pas rouvrir.")
    file = tmp_path / "notes.docx"
    assert run("export", file)[0] == 0
    with zipfile.ZipFile(file) as parts:
        text = parts.read("word/document.xml").decode()
    assert "comité stratégique" in text
    assert "Ne pas rouvrir." in text
    assert os.name != "posix" or file.stat().st_mode & 0o777 == 0o600


def test_export_import_export_is_the_same_to_the_byte(run, tmp_path):
    run("add", FR, "--quote", "reconnaissance mutuelle", "--body", "x\ny", "--tag", "é")
    first, second = tmp_path / "1.jsonld", tmp_path / "2.jsonld"
    assert run("export", first)[0] == 0
    other = tmp_path / "other.sqlite"
    code, out, _ = run("import", first, store=other)
    assert (code, out) == (0, "1 new, 0 updated, 0 conflicts kept twice\n")
    code, out, _ = run("import", first, "--json", store=other)
    assert json.loads(out) == {"new": 0, "updated": 0, "unchanged": 1, "conflicts": []}
    run("export", second, store=other)
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["notes.txt", "notes", "dir.csv", "missing/notes.csv"])
def test_an_export_that_cannot_be_written(run, tmp_path, name):
    (tmp_path / "dir.csv").mkdir()
    code, _, err = run("export", tmp_path / name)
    assert code == 1
    assert err.count("\n") == 1
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".part")]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"items": [1]}'])
def test_an_import_that_cannot_be_read(run, tmp_path, content):
    file = tmp_path / "x.jsonld"
    file.write_bytes(content)
    code, _, err = run("import", file)
    assert code == 1
    assert err.count("\n") == 1
    assert run("import", tmp_path / "missing")[0] == 1


def test_list_narrows(run):
    run("add", FR, "--quote", "reconnaissance mutuelle", "--body", "Été")
    run("add", NL, "--quote", "wederzijdse erkenning", "--body", "zomer")
    assert run("list", "--text", "ete")[1].count("Été") == 1
    assert "zomer" not in run("list", "--text", "ete")[1]
    assert "zomer" in run("list", "--document", NL)[1]


def test_backup_and_restore(run, tmp_path):
    run("add", FR, "--quote", "reconnaissance mutuelle", "--body", "gardé")
    code, out, _ = run("backup", tmp_path / "copie.sqlite")
    assert (code, out) == (0, f"{tmp_path / 'copie.sqlite'}\n")
    assert run("backup", tmp_path / "copie.sqlite")[0] == 1
    run("add", FR, "--quote", "déroulement du procès", "--body", "en trop")
    code, out, _ = run("restore", tmp_path / "copie.sqlite")
    assert code == 0
    assert "aside-1" in out
    assert [note["body"] for note in listed(run)] == ["gardé"]
    assert run("restore", "--empty")[0] == 0
    assert listed(run) == []


def test_check_of_a_whole_store(run):
    run("add", FR, "--quote", "reconnaissance mutuelle", "--body", "x")
    code, out, err = run("check", "--json")
    table = json.loads(out)
    assert (code, err) == (0, "")
    assert (table["integrity"], table["notes"], len(table["backups"])) == ("ok", 1, 1)
    assert run("check")[1].endswith("integrity: ok\n")


def test_the_store_is_named_by_option_variable_or_the_data_folder(tmp_path):
    def list_in(*arguments, **environment):
        command = [*program(), "notes", *arguments]
        env = around(**{name: str(value) for name, value in environment.items()})
        return subprocess.run(command, env=env, capture_output=True, text=True, check=True)

    add = ("add", FR, "--quote", "reconnaissance mutuelle", "--body", "x")
    list_in("--store", tmp_path / "1.sqlite", *add)
    list_in(*add, VDREADER_STORE=tmp_path / "2.sqlite")
    list_in(*add, VDREADER_DATA=tmp_path / "d")
    assert (tmp_path / "1.sqlite").exists()
    assert (tmp_path / "2.sqlite").exists()
    assert (tmp_path / "d" / "notes.sqlite").exists()
