"""`corpus list` and `show`: their JSON is a contract, their errors one sentence each."""

import json
import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from program import FROZEN, command, environment, main

from vdreader import __version__

pytestmark = pytest.mark.contract
PLAIN = "utf-8" if FROZEN else "ascii"
"""The frozen program takes no orders from PYTHON… variables: without a locale it speaks UTF-8."""

POSIX = pytest.mark.skipif(os.name != "posix", reason="shell and devices of POSIX")


@pytest.fixture
def copy(corpus, tmp_path, monkeypatch):
    """A corpus of the test's own, which the command line reads."""
    folder = shutil.copytree(corpus, tmp_path / "corpus")
    monkeypatch.setenv("VDREADER_CORPUS", str(folder))
    return folder


def run(capsys, *arguments):
    """Exit code, standard output and standard error of one command."""
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def process(*arguments, stdout=subprocess.PIPE, cwd=None, **more):
    return subprocess.run(
        [*command(), *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=environment(**more),
        timeout=60,
        check=False,
    )


def one_sentence(err):
    lines = err.strip().splitlines()
    assert len(lines) == 1, err
    assert lines[0].endswith(".")
    assert "Traceback" not in err
    return lines[0]


def test_corpus_list_json(capsys, library):
    code, out, err = run(capsys, "corpus", "list", "--json")
    table = json.loads(out)
    assert (code, err) == (0, "")
    assert table["integrity"] == "ok"
    assert [row["id"] for row in table["documents"]] == list(library.entries)
    for row in table["documents"]:
        document = library.document(row["id"])
        assert {
            "id": document.id,
            "title": document.about.title,
            "meeting": document.about.meeting,
            "date": document.about.date.isoformat(),
            "place": document.about.place,
            "language": document.language,
            "kind": document.about.kind,
            "passages": len(document.passages),
            "words": document.words,
            "source": document.about.source,
            "sha256": document.about.sha256,
            "origin": "bundled",
        }.items() <= row.items()
    assert table["known"][0] == {
        "id": "2016/declaration.fr",
        "title": "Déclaration conjointe du 1er février 2016",
        "date": "2016-02-01",
        "language": "fr",
        "where": "the Belgian Prime Minister's site (archives)",
    }
    assert len(table["known"]) == 5


def test_corpus_list_for_a_person(capsys, library):
    code, out, _ = run(capsys, "corpus", "list")
    assert code == 0
    for ident in [*library.entries, *(text.id for text in library.known)]:
        assert sum(line.startswith(f"{ident} ") for line in out.splitlines()) == 1


@pytest.mark.parametrize(
    "ident", ["2018/declaration.fr", "2021/press-conference.fr", "2023/declaration.nl"]
)
def test_show_json(capsys, library, ident):
    code, out, err = run(capsys, "show", ident, "--json")
    table, document = json.loads(out), library.document(ident)
    assert (code, err) == (0, "")
    assert (table["id"], table["language"]) == (ident, document.language)
    assert (table["title"], table["date"]) == (
        document.about.title,
        document.about.date.isoformat(),
    )
    for row, section in zip(table["sections"], document.sections, strict=True):
        assert {
            "id": section.id,
            "number": section.number,
            "title": section.title,
            "level": section.level,
            "passages": list(section.passages),
        }.items() <= row.items()
    for row, passage in zip(table["passages"], document.passages, strict=True):
        assert {
            "id": passage.id,
            "citation": passage.citation,
            "section": passage.section,
            "role": passage.role.value,
            "level": passage.level,
            "text": passage.text,
        }.items() <= row.items()
        assert "".join(passage.text[a:b] for a, b in row["sentences"]).replace(" ", "") == (
            passage.text.replace(" ", "")
        )


def test_show_for_a_person_prints_every_passage_with_its_citation(capsys, library):
    code, out, _ = run(capsys, "show", "2023/declaration.fr")
    lines = out.splitlines()[1:]
    assert code == 0
    for line, passage in zip(lines, library.document("2023/declaration.fr").passages, strict=True):
        assert line == f"{passage.citation:>6}  {passage.text}"


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_unknown_documents(capsys, options):
    code, out, err = run(capsys, "show", "2030/rien.fr", *options)
    assert (code, out) == (1, "")
    assert "2030/rien.fr" in one_sentence(err)
    code, out, err = run(capsys, "show", "2021/declaration.nl", *options)
    assert (code, out) == (1, "")
    assert "known but not bundled" in one_sentence(err)


@pytest.mark.parametrize("name", ["2023/declaration.fr", "{x}", "a\nb", "%s"])
def test_an_odd_name_is_repeated_as_it_is(capsys, name):
    code, _, err = run(capsys, "show", f"{name}?")
    assert code == 1
    assert f"“{name}?”" in err


def test_a_damaged_file_is_listed_and_refused(capsys, copy):
    path = copy / "2021" / "declaration.fr.md"
    path.write_bytes(path.read_bytes().replace(b"Sahel", b"Sahal", 1))
    (copy / "sources" / "2018-declaration.fr.txt").unlink()
    code, out, err = run(capsys, "corpus", "list", "--json")
    table = json.loads(out)
    assert code == 1
    assert [(row["file"], row["document"], row["problem"]) for row in table["integrity"]] == [
        ("sources/2018-declaration.fr.txt", None, "missing"),
        ("2021/declaration.fr.md", "2021/declaration.fr", "changed"),
    ]
    assert err.splitlines() == [row["message"] for row in table["integrity"]]
    damaged = next(row for row in table["documents"] if row["id"] == "2021/declaration.fr")
    assert damaged["passages"] is None
    code, out, err = run(capsys, "corpus", "list")
    assert (code, len(err.splitlines())) == (1, 2)
    code, out, err = run(capsys, "show", "2021/declaration.fr")
    assert (code, out) == (1, "")
    assert "2021/declaration.fr.md" in one_sentence(err)
    code, out, err = run(capsys, "show", "2018/declaration.fr")
    assert (code, err) == (0, "")


@pytest.mark.parametrize("damage", ["missing", "empty"])
@pytest.mark.parametrize("command", [("corpus", "list", "--json"), ("show", "2023/declaration.fr")])
def test_without_a_manifest_there_is_one_sentence(capsys, copy, damage, command):
    manifest = copy / "manifest.toml"
    manifest.unlink() if damage == "missing" else manifest.write_bytes(b"")
    code, out, err = run(capsys, *command)
    assert (code, out) == (1, "")
    one_sentence(err)


def test_a_sealed_file_that_is_no_document_gives_one_sentence(capsys, copy):
    from hashlib import sha256

    path, manifest = copy / "2023" / "declaration.fr.md", copy / "manifest.toml"
    was = sha256(path.read_bytes()).hexdigest()
    path.write_bytes(b"rien")
    text = manifest.read_text(encoding="utf-8").replace(was, sha256(b"rien").hexdigest())
    manifest.write_text(text, encoding="utf-8")
    code, _, err = run(capsys, "corpus", "list", "--json")
    assert code == 1
    one_sentence(err)


@pytest.mark.parametrize(
    "arguments",
    [
        ["corpus"],
        ["corpus", "erase"],
        ["corpus", "list", "more"],
        ["corpus", "list", "--xml"],
        ["show"],
        ["show", "a", "b"],
        ["nonsense"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_exits_with_two(capsys, arguments):
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert "usage:" in err


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["corpus", "list", "--help"]])
def test_help_and_version(capsys, arguments):
    code, out, err = run(capsys, *arguments)
    assert (code, err) == (0, "")
    if arguments == ["--version"]:
        assert out == f"vdreader {__version__}\n"


def test_the_process_from_another_folder_in_plain_ascii(tmp_path, library):
    result = process(
        "show", "2018/declaration.fr", "--json", cwd=tmp_path, PYTHONIOENCODING="ascii"
    )
    assert (result.returncode, result.stderr) == (0, b"")
    table = json.loads(result.stdout.decode(PLAIN))
    wanted = [passage.text for passage in library.document("2018/declaration.fr").passages]
    assert [row["text"] for row in table["passages"]] == wanted


def test_the_process_in_a_locale_without_our_letters(tmp_path):
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = process("show", "2023/declaration.fr", cwd=tmp_path, **plain)
    assert (result.returncode, result.stderr) == (0, b"")
    assert len(result.stdout.splitlines()) == 81
    result = process("show", "2030/été", cwd=tmp_path, **plain)
    assert result.returncode == 1
    one_sentence(result.stderr.decode(PLAIN))


def test_the_process_prints_utf8_where_it_may():
    result = process("show", "2023/declaration.fr", PYTHONIOENCODING="utf-8")
    assert "mise en œuvre" in result.stdout.decode("utf-8")


@POSIX
def test_a_reader_that_leaves_early_is_no_error():
    line = f"{shlex.join(command())} show 2023/declaration.fr --json | head -c 10"
    result = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, b"")


@POSIX
def test_output_that_is_closed_or_full():
    line = f"exec {shlex.join(command())} corpus list >&-"
    closed = subprocess.run(
        ["bash", "-c", line], capture_output=True, env=environment(), timeout=60, check=False
    )
    assert (closed.returncode, closed.stderr) == (0, b"")
    if Path("/dev/full").exists():
        with Path("/dev/full").open("wb") as full:
            result = process("corpus", "list", stdout=full)
        assert result.returncode == 1
        assert "cannot be written" in one_sentence(result.stderr.decode("utf-8"))


def test_a_command_writes_nothing_to_the_users_folders(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    result = process("corpus", "list", cwd=tmp_path, HOME=str(home), VDREADER_DATA="")
    assert result.returncode == 0
    assert not list(home.rglob("*"))
