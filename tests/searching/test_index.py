"""The index of a large library finds what is found without it, and never stands in the way."""

import contextlib
import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vdreader.core.searching.finding import worded
from vdreader.core.searching.query import Clause, Phrase, Query
from vdreader.reading import searching as module
from vdreader.reading.checking import load_terms
from vdreader.reading.hits import Order
from vdreader.reading.library import Library
from vdreader.reading.searched_texts import IndexedTexts
from vdreader.reading.searching import Searching
from vdreader.store.text_index import TextIndex

Maker = Callable[..., Searching]


class Stopped(Exception):
    pass


@pytest.fixture
def make(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Maker]:
    """A search over a library; with `index`, one that counts as large."""
    open_ones: list[Searching] = []

    def made(*, index: bool = True, folder: Path | None = None, place: Path = corpus) -> Searching:
        monkeypatch.setattr(module, "SMALL", 0 if index else 40)
        library = Library(place)
        open_ones.append(
            Searching(library, lambda: folder or tmp_path / "index", lambda: load_terms(corpus))
        )
        return open_ones[-1]

    yield made
    for searching in open_ones:
        searching.close()


def nothing(share: float) -> None:
    assert 0 <= share < 1


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.sqlite"))


def told(search: Searching, line: str, *, wide: bool = False) -> list[object]:
    results = search.search(search.query(line, counterparts=wide), most=None, forms=wide)
    return [
        results.total,
        [(hit.document.id, hit.passage, hit.found, hit.text) for hit in results.hits],
        [(row.document.id, row.passages, row.times) for row in results.documents],
        results.years,
        results.missing,
    ]


@pytest.fixture(scope="module")
def both(
    corpus: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Searching, Searching, list[str]]]:
    """The same library without and with an index, and its words."""
    library = Library(corpus)
    folder = tmp_path_factory.mktemp("index")
    searches = []
    for small in (40, 0):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "SMALL", small)
            search = Searching(library, lambda: folder, lambda: load_terms(corpus))
            search.prepare(lambda share: None)
            assert search.ready
            searches.append(search)
    assert isinstance(searches[1]._source(), IndexedTexts)
    found: set[str] = set()
    for ident in library.entries:
        for passage in library.document(ident).passages:
            found.update(worded(passage.text).line.split())
    yield searches[0], searches[1], sorted(found)
    searches[1].close()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_index_finds_what_is_found_without_it(
    both: tuple[Searching, Searching, list[str]], data: st.DataObject
) -> None:
    plain, indexed, vocabulary = both
    word = st.sampled_from(vocabulary)
    phrase = st.builds(
        Phrase,
        st.one_of(word.map(lambda w: (w,)), st.tuples(word, word)),
        beginning=st.booleans(),
        language=st.sampled_from(["", "", "fr", "nl"]),
    )
    short = phrase.map(lambda p: Phrase((p.words[-1][:2],), beginning=True))
    clause = st.lists(st.one_of(phrase, short), min_size=1, max_size=3).map(
        lambda found: Clause(tuple(found))
    )
    query = data.draw(
        st.builds(
            Query,
            st.just("made"),
            st.lists(clause, min_size=1, max_size=2).map(tuple),
            st.lists(phrase, max_size=1).map(tuple),
            st.sampled_from([frozenset(), frozenset({"nl"}), frozenset({"fr", "nl"})]),
            st.sampled_from([(), (("2018", "2021"),)]),
        )
    )
    for order in Order:
        left, right = (search.search(query, order, None) for search in (plain, indexed))
        assert left.hits == right.hits
        assert (left.total, left.documents, left.years) == (
            right.total,
            right.documents,
            right.years,
        )


@pytest.mark.parametrize(
    "line",
    [
        *("accord", "de", '"comité stratégique"', "coopér*", "police OR politie -judiciaire"),
        *("role:etape police", "rôle:titre an:2023 coopération", "document:press ministre"),
        *("l’Union", "zzz", "a*", "œuvre", "Val Duchesse"),
    ],
)
@pytest.mark.parametrize("wide", [False, True])
def test_lines_are_answered_alike(
    both: tuple[Searching, Searching, list[str]], line: str, wide: bool
) -> None:
    plain, indexed, _ = both
    assert told(plain, line, wide=wide) == told(indexed, line, wide=wide)


def test_only_the_first_hits_are_read_and_all_are_counted(both: tuple[Searching, ...]) -> None:
    for search in both[:2]:
        everything = search.search(search.query("de"), most=None)
        some = search.search(search.query("de"), most=7)
        assert some.hits == everything.hits[:7]
        assert some.total == everything.total == len(everything.hits)
        assert [row.passages for row in some.documents] == [
            row.passages for row in everything.documents
        ]
        assert all(row.times for row in everything.documents)
        assert some.documents[-1].times is None


def test_the_most_telling_come_first_and_no_more_than_asked_for(
    both: tuple[Searching, ...],
) -> None:
    for search in both[:2]:
        query = search.query("terrorisme")
        weighed = search.search(query, Order.RELEVANCE, 5)
        assert len(weighed.hits) == 5
        assert weighed.hits[0].role in ("title", "heading")
        everything = search.search(query, Order.RELEVANCE, None)
        assert everything.hits[:5] == weighed.hits
        assert set(everything.hits) == set(search.search(query, most=None).hits)


def test_it_is_kept_and_filled_once(make: Maker, tmp_path: Path) -> None:
    first = make()
    assert not first.ready
    assert first.search(first.query("accord")).missing == 5
    first.prepare(nothing)
    assert first.ready
    (file,) = files(tmp_path / "index")
    assert file.stat().st_mode & 0o077 == 0
    again = make()
    assert again.ready
    assert told(again, "accord") == told(first, "accord")
    assert told(again, "accord") == told(make(index=False), "accord")


def test_searches_and_the_preparing_share_one_index(make: Maker) -> None:
    """All at once, again and again: each answers, and in the end nothing is missing."""
    right = told(make(index=False), "accord")
    for _ in range(5):
        search = make()
        query = search.query("accord")
        together = Barrier(4)

        def ask(search: Searching = search, query: Query = query, start: Barrier = together) -> int:
            start.wait()
            return search.search(query).total

        def prepare(search: Searching = search, start: Barrier = together) -> None:
            start.wait()
            search.prepare(lambda share: None)

        with ThreadPoolExecutor(4) as threads:
            asked = [threads.submit(ask) for _ in range(3)]
            threads.submit(prepare).result()
            assert all(0 <= answer.result() <= right[0] for answer in asked)
        assert search.ready
        assert told(search, "accord") == right


def test_what_was_done_when_it_was_stopped_is_kept(make: Maker) -> None:
    shares: list[float] = []

    def stop(share: float) -> None:
        shares.append(share)
        if len(shares) == 3:
            raise Stopped

    search = make()
    with pytest.raises(Stopped):
        search.prepare(stop)
    assert shares == sorted(shares)
    assert not search.ready
    assert search.search(search.query("de")).missing == 3
    again = make()
    assert again.search(again.query("de")).missing == 3
    again.prepare(nothing)
    assert told(again, "de") == told(make(index=False), "de")


def test_an_edited_text_is_taken_in_anew_and_the_old_one_forgotten(
    make: Maker, corpus: Path, tmp_path: Path
) -> None:
    place = shutil.copytree(corpus, tmp_path / "corpus")
    search = make(place=place)
    search.prepare(nothing)
    assert told(search, "Wagner")[0] == 1
    change(place, "2021/declaration.fr.md", "Wagner", "Wagram")
    search = make(place=place)
    assert told(search, "Wagner")[0] == 0
    assert search.search(search.query("Wagner")).missing == 1
    search.prepare(nothing)
    for word, count in (("Wagner", 0), ("Wagram", 1)):
        assert told(search, word)[0] == count
        assert told(search, word) == told(make(index=False, place=place), word)
    (file,) = files(tmp_path / "index")
    with contextlib.closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT count(*) FROM vocabulary WHERE term = 'wagner'")
        assert found.fetchone() == (0,)


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"no database at all" * 500),
        lambda file: file.write_bytes(file.read_bytes()[:9000]),
        lambda file: file.write_bytes(file.read_bytes()[:8192] + bytes(8192 * 4)),
        lambda file: _execute(file, "DROP TABLE passage"),
        lambda file: _execute(file, "UPDATE fact SET value = '0' WHERE name = 'format'"),
        lambda file: _execute(file, "UPDATE fact SET value = 'older' WHERE name = 'version'"),
        lambda file: _execute(file, "UPDATE passage SET text = replace(text, 'accord', 'pacte')"),
        lambda file: _execute(file, "DELETE FROM passage"),
        lambda file: _execute(file, "DELETE FROM document"),
        lambda file: _execute(file, "UPDATE word_data SET block = x'00ff00ff'"),
    ],
)
def test_a_damaged_index_never_answers_wrongly_and_is_made_again(
    make: Maker, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    right = told(make(index=False), "accord")
    make().prepare(nothing)
    (file,) = files(tmp_path / "index")
    damage(file)
    search = make()
    assert told(search, "accord")[0] in (0, right[0])
    search.prepare(nothing)
    assert search.ready
    assert told(search, "accord") == right


def test_where_nothing_can_be_written_it_is_in_memory(make: Maker, tmp_path: Path) -> None:
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    search = make(folder=blocked)
    search.prepare(nothing)
    assert told(search, "accord") == told(make(index=False), "accord")
    assert blocked.read_text() == ""


def test_an_index_in_use_elsewhere_is_left_alone(make: Maker, tmp_path: Path) -> None:
    make().prepare(nothing)
    (file,) = files(tmp_path / "index")
    _execute(file, "DELETE FROM document WHERE number = 1")
    before = file.read_bytes()
    other = sqlite3.connect(file)
    other.execute("BEGIN EXCLUSIVE")
    search = make()
    search.prepare(nothing)
    assert told(search, "accord") == told(make(index=False), "accord")
    other.rollback()
    other.close()
    assert file.read_bytes() == before


def test_a_damaged_text_is_counted_as_missing(make: Maker, corpus: Path, tmp_path: Path) -> None:
    place = shutil.copytree(corpus, tmp_path / "corpus")
    (place / "2018/declaration.fr.md").write_text("not what was shipped")
    for index in (True, False):
        search = make(index=index, place=place)
        search.prepare(nothing)
        assert search.ready
        results = search.search(search.query("accord"))
        assert results.missing == 1
        assert "2018" not in {hit.document.year for hit in results.hits}


def test_the_longest_query_can_be_asked(tmp_path: Path) -> None:
    index = TextIndex(tmp_path / "x.sqlite", "1")
    phrases = tuple(Phrase((f"w{n}",)) for n in range(200))
    query = Query("", tuple(Clause(phrases) for _ in range(50)))
    assert index.answers(query) == {}
    assert index.file is not None
    index.close()


def _execute(file: Path, statement: str) -> None:
    connection = sqlite3.connect(file)
    connection.execute(statement)
    connection.commit()
    connection.close()


def change(place: Path, name: str, old: str, new: str) -> None:
    """Edit a text of a corpus, and seal it anew."""
    file, manifest = place / name, place / "manifest.toml"
    before = file.read_bytes()
    after = before.decode().replace(old, new).encode()
    assert after != before
    file.write_bytes(after)
    seals = [hashlib.sha256(content).hexdigest() for content in (before, after)]
    manifest.write_text(manifest.read_text("utf-8").replace(*seals), "utf-8")
