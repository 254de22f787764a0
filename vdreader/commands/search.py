"""`vdreader search`: where words stand in the texts.

The JSON:

    {"query", "total", "hits": [{"document", "passage", "citation", "role", "language", "year",
     "spans": [[start, end], …], "via": ["word"|"form"|"counterpart", …], "snippet",
     "snippet_spans"}], "documents": [{"document", "count", "times"}],
     "years": [{"language", "times": {year: n}}], "missing", "seconds"}

A hit is a passage; `spans` are half-open ranges of code points in its text, `via` says of each how
it came to be looked for. `count` and `total` count passages, `times` words (null when not all of
the passages were read).
"""

from __future__ import annotations

from argparse import ArgumentTypeError
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vdreader.commands import Session, add_json

if TYPE_CHECKING:
    import argparse

    from vdreader.core.checking.terms import Terms
    from vdreader.reading.hits import Hit, Results
    from vdreader.reading.searching import Searching

_MOST = 20  # hits printed for a person


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    search = subparsers.add_parser(
        "search",
        help="find words in the texts",
        description="Find words in the texts. Case and accents do not count; "
        '"a phrase" in quotes, coopér* for a beginning, -word to exclude, OR for either. '
        "A query that starts with - comes after --.",
    )
    search.add_argument("query", metavar="QUERY", nargs="+", help="the words, in one or several")
    search.add_argument("--language", metavar="CODE", help="only texts in this language")
    search.add_argument("--year", metavar="YEAR[-YEAR]", help="only texts of these years")
    search.add_argument("--document", metavar="DOCUMENT", help="only this text")
    search.add_argument("--forms", action="store_true", help="other forms of the words, too")
    search.add_argument(
        "--counterparts", action="store_true", help="their counterparts in the other language, too"
    )
    search.add_argument("--order", choices=("place", "relevance"), default="place")
    search.add_argument("--most", metavar="N", type=_positive, help="list the first N hits only")
    add_json(search)
    search.set_defaults(handler=print_hits)


def print_hits(arguments: argparse.Namespace, session: Session) -> int:
    """Print where the words stand; finding nothing is no error."""
    from vdreader import paths
    from vdreader.reading.searching import Searching

    library = session.library

    def terms() -> Terms:
        from vdreader.reading.checking import load_terms

        return load_terms(library.folder)

    with closing(Searching(library, paths.cache_folder, terms)) as searching:
        return _search(arguments, session, searching)


def _search(arguments: argparse.Namespace, session: Session, searching: Searching) -> int:
    from vdreader.reading.hits import Order

    library = session.library
    text = " ".join([*arguments.query, *_filters(arguments)])
    # Before anything is prepared: a bad query is told at once.
    query = searching.query(text, counterparts=arguments.counterparts)
    if not searching.ready:
        session.say(f"Preparing the search of {len(library.entries)} texts, once.")
    searching.prepare(lambda share: None)
    if arguments.document:
        query = replace(query, documents=(library.entry(arguments.document).about.id.casefold(),))
    most = arguments.most if arguments.json or arguments.most else _MOST
    results = searching.search(query, Order(arguments.order), most, forms=arguments.forms)
    if arguments.json:
        session.write_json(results_table(results, " ".join(arguments.query)))
    else:
        _print(results, session)
    if results.missing:
        session.say(
            f"Not searched, because their files cannot be read: {results.missing} of "
            f"{len(library.entries)} texts; `vdreader corpus list` names them."
        )
    if not results.total:
        session.say("Nothing was found.")
    return 0


def _filters(arguments: argparse.Namespace) -> list[str]:
    """The options as the words of a query that say the same."""
    words = []
    if arguments.language:
        words.append(f"language:{'_'.join(arguments.language.split())}")
    if arguments.year:
        words.append(f"year:{'_'.join(arguments.year.split())}")
    return words


def _positive(text: str) -> int:
    value = int(text) if text.isdecimal() else 0
    if value < 1:
        raise ArgumentTypeError("a number from 1 on")
    return value


def results_table(results: Results, query: str) -> dict[str, Any]:
    """The JSON shape of `search`."""
    return {
        "query": query,
        "total": results.total,
        "hits": [_hit(hit) for hit in results.hits],
        "documents": [
            {"document": row.document.id, "count": row.passages, "times": row.times}
            for row in results.documents
        ],
        "years": [{"language": row.language, "times": dict(row.times)} for row in results.years],
        "missing": results.missing,
        "seconds": round(results.seconds, 6),
    }


def _hit(hit: Hit) -> dict[str, Any]:
    snippet = hit.snippet()
    return {
        "document": hit.document.id,
        "passage": hit.passage,
        "citation": hit.citation,
        "role": hit.role.value,
        "language": hit.document.language,
        "year": str(hit.document.date.year),
        "spans": [list(span) for span in hit.spans],
        "via": [found.via.value for found in hit.found],
        "snippet": snippet.text,
        "snippet_spans": [list(span) for span in snippet.spans],
    }


def _print(results: Results, session: Session) -> None:
    document = ""
    for hit in results.hits:
        if hit.document.id != document:
            document = hit.document.id
            session.write(f"{document}: {hit.document.title}")
        session.write(f"{hit.citation or hit.role.value:>10}  {hit.snippet().text}")
    if len(results.hits) < results.total:
        session.write(f"{results.total} passages in all; --most {results.total} lists them.")
    for row in results.years:
        times = ", ".join(f"{year} {f'{n}×' if n else '–'}" for year, n in row.times)
        session.write(f"{row.language}: {times}")
