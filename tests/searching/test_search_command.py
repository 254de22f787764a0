"""`vdreader search`: its JSON is a contract, its errors one sentence each."""

import json
from pathlib import Path

import pytest
from program import FROZEN, main

from vdreader.core.searching.query import fold
from vdreader.reading import searching
from vdreader.reading.library import Library

pytestmark = pytest.mark.contract
Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["search", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def table(capsys: Capture, *arguments: str) -> dict:
    code, out, err = run(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_spans_are_the_word(capsys: Capture, library: Library) -> None:
    found = table(capsys, "evaluation")
    assert found["query"] == "evaluation"
    assert found["total"] == len(found["hits"]) > 5
    for hit in found["hits"]:
        passage = library.document(hit["document"]).passage(hit["passage"])
        assert hit["citation"] == passage.citation
        for start, end in hit["spans"]:
            assert fold(passage.text[start:end]) == "evaluation"
        words = [fold(hit["snippet"][start:end]) for start, end in hit["snippet_spans"]]
        assert words
        assert set(words) == {"evaluation"}
    counts = {row["document"]: row["count"] for row in found["documents"]}
    assert sum(counts.values()) == found["total"]
    assert sum(row["times"] for row in found["documents"]) == sum(
        len(hit["spans"]) for hit in found["hits"]
    )


def test_newest_first_and_in_the_order_of_the_text(capsys: Capture, library: Library) -> None:
    hits = table(capsys, "police")["hits"]
    assert [hit["year"] for hit in hits] == sorted((hit["year"] for hit in hits), reverse=True)
    for ident in library.entries:
        document = library.document(ident)
        places = [document.position(h["passage"]) for h in hits if h["document"] == ident]
        assert places == sorted(places)


def test_what_was_quietly_dropped(capsys: Capture) -> None:
    assert table(capsys, "Wagner")["years"] == [
        {"language": "fr", "times": {"2018": 0, "2021": 1, "2023": 0}}
    ]
    _, out, _ = run(capsys, "Wagner")
    assert "fr: 2018 –, 2021 1×, 2023 –" in out


@pytest.mark.parametrize(
    ("options", "documents"),
    [
        (["--language", "nl"], {"2023/declaration.nl"}),
        (["--year", "2021"], {"2021/declaration.fr", "2021/press-conference.fr"}),
        (
            ["--year", "2018-2021", "--language", "fr"],
            {"2018/declaration.fr", "2021/declaration.fr", "2021/press-conference.fr"},
        ),
        (["--document", "2018/declaration.fr"], {"2018/declaration.fr"}),
    ],
)
def test_filters(capsys: Capture, options: list[str], documents: set[str]) -> None:
    found = table(capsys, "Europol", "OR", "ministre", *options)
    assert {hit["document"] for hit in found["hits"]} <= documents
    same = table(capsys, "de OR en OR Europol", *options)
    assert {row["document"] for row in same["documents"]} == documents


def test_forms_and_counterparts_are_marked(capsys: Capture) -> None:
    plain = table(capsys, "accord")
    assert {via for hit in plain["hits"] for via in hit["via"]} == {"word"}
    wide = table(capsys, "accord", "--forms", "--counterparts", "--order", "relevance")
    assert {via for hit in wide["hits"] for via in hit["via"]} == {"word", "form", "counterpart"}
    assert wide["hits"][0]["via"][0] == "word"
    dutch = [hit for hit in wide["hits"] if hit["language"] == "nl"]
    assert "counterpart" in {via for hit in dutch for via in hit["via"]}
    assert "word" not in {via for hit in dutch for via in hit["via"]}
    french = [hit for hit in wide["hits"] if hit["language"] == "fr"]
    assert "counterpart" not in {via for hit in french for via in hit["via"]}


def test_nothing_found_is_no_error(capsys: Capture) -> None:
    code, out, err = run(capsys, "unicorne", "--json")
    assert code == 0
    assert json.loads(out)["hits"] == []
    assert json.loads(out)["total"] == 0
    assert err == "Nothing was found.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        *(["…"], ["--", "-police"], ["an:20"], ["police", "--language", "klingon"]),
        *(["police", "--year", "x y"], ["police", "--document", "2022/none.fr"]),
    ],
)
def test_a_bad_query_is_one_sentence(capsys: Capture, arguments: list[str]) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert err.endswith(".\n")


@pytest.mark.parametrize("arguments", [[], ["a", "--most", "0"], ["a", "--order", "x"]])
def test_wrong_usage(capsys: Capture, arguments: list[str]) -> None:
    assert run(capsys, *arguments)[0] == 2


def test_the_first_hits_only(capsys: Capture) -> None:
    found = table(capsys, "de", "--most", "3")
    assert len(found["hits"]) == 3
    assert found["total"] > 100
    _, out, _ = run(capsys, "de")
    assert f"{found['total']} passages in all; --most {found['total']} lists them." in out


def test_a_small_library_leaves_nothing_on_the_disk(capsys: Capture, tmp_path: Path) -> None:
    table(capsys, "police")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(bool(FROZEN), reason="sets a limit inside of this process")
def test_a_large_library_is_prepared_once(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = table(capsys, "police", "--forms")
    monkeypatch.setattr(searching, "SMALL", 0)
    code, out, err = run(capsys, "police", "--forms", "--json")
    assert (code, err) == (0, "Preparing the search of 5 texts, once.\n")
    assert json.loads(out)["hits"] == small["hits"]
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".sqlite"]
    assert table(capsys, "police", "--forms")["hits"] == small["hits"]
