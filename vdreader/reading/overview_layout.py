"""Laying out the overview: a pure function from comparisons to geometry.

A bar's height follows its words; a flow leaves and reaches a bar where the words that it stands for
are, so that what no flow touches is new or dropped. Positions are pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vdreader.core.comparing.comparison import Change, Comparison, Kind
from vdreader.core.document import Document, Span
from vdreader.reading.labels import LABEL_SIZE, LINE, fitted
from vdreader.reading.overview import Bar, Box, Column, Edge, Fate, Flow, Scene

MARGIN = 28.0
HEAD = 46.0  # the years above the bars
BAR_WIDTH = 176.0
LEAST_GAP = 150.0  # between two columns: less, and flows cannot be told apart
LEAST_HEIGHT = LINE + 4  # of a bar: one line of its title
SPACE = 7.0  # between two bars
EDGE = 6.0  # the width of what marks new and dropped passages
LEAST_FLOW = 2.0  # of a flow, so that it can be seen and hit
PAD = 9.0  # between a bar's edge and its title


Places = dict[str, tuple[int, float, float]]
"""Where each passage of a document stands: its bar, top, height."""


def fate(change: Change, old: str, new: str) -> Fate:
    """How the flow from an old passage to a new one of a change is drawn."""
    if any(link.old == old and link.new == new for link in change.moves):
        return Fate.MOVED
    if change.kind in (Kind.MOVED, Kind.MOVED_REWORDED) and not change.moves:
        return Fate.MOVED
    return Fate.KEPT if change.kind in (Kind.KEPT, Kind.MOVED) else Fate.REWORDED


def scene(
    documents: Sequence[Document],
    comparisons: Sequence[Comparison],
    size: tuple[float, float],
    headings: Sequence[str],
    title: Callable[[Document, str], str],
) -> Scene:
    """Lay out documents, oldest first, and the comparisons of each with the next.

    The scene is at least as large as it takes to tell its parts apart, whatever `size` says.
    `title` names a section in the language of the interface.
    """
    count = len(documents)
    least = count * BAR_WIDTH + max(0, count - 1) * LEAST_GAP + 2 * MARGIN
    width = max(size[0], least)
    gap = (width - 2 * MARGIN - count * BAR_WIDTH) / (count - 1) if count > 1 else 0.0
    gap = min(gap, 3 * BAR_WIDTH)
    left = (width - count * BAR_WIDTH - (count - 1) * gap) / 2
    room = max(size[1] - HEAD - MARGIN, *(_least(document) for document in documents), 0.0)
    scale = min((_scale(document, room) for document in documents), default=1.0)
    columns: list[Column] = []
    bars: list[Bar] = []
    places: list[Places] = []
    for n, document in enumerate(documents):
        x = left + n * (BAR_WIDTH + gap)
        columns.append(Column(document, headings[n], Box(x, 0.0, BAR_WIDTH, HEAD)))
        boxes = _boxes(document, x, scale)
        places.append(_places(document, boxes, len(bars)))
        bars += [_bar(document, n, box, title) for box in boxes.items()]
    flows = _flows(comparisons, columns, places)
    edges = _edges(comparisons, columns, places)
    height = max((bar.box.y + bar.box.height for bar in bars), default=HEAD) + MARGIN
    return Scene(
        width,
        max(size[1], height),
        tuple(columns),
        tuple(bars),
        tuple(flows),
        tuple(edges),
        tuple(comparisons),
    )


def _told(document: Document) -> list[tuple[str, int]]:
    """The sections that have text of their own, with their words."""
    found = []
    for section in document.sections:
        passages = [document.passage(ident) for ident in section.passages]
        if any(passage.is_body for passage in passages):
            found.append((section.id, sum(_words(passage.text) for passage in passages)))
    return found


def _words(text: str) -> int:
    return max(1, len(text.split()))


def _least(document: Document) -> float:
    """The height that a document needs when every bar is as low as may be."""
    return len(_told(document)) * (LEAST_HEIGHT + SPACE)


def _scale(document: Document, room: float) -> float:
    """Pixels a word, so that all bars of a document fill the room, low ones at their least."""
    told = [words for _, words in _told(document)]
    low, high = 0.0, room
    for _ in range(40):
        middle = (low + high) / 2
        needed = sum(max(LEAST_HEIGHT, words * middle) + SPACE for words in told)
        low, high = (middle, high) if needed <= room else (low, middle)
    return low


def _boxes(document: Document, x: float, scale: float) -> dict[str, Box]:
    """The bars of a document's sections, one below the other."""
    boxes: dict[str, Box] = {}
    y = HEAD
    for section, words in _told(document):
        height = max(LEAST_HEIGHT, words * scale)
        boxes[section] = Box(x, y, BAR_WIDTH, height)
        y += height + SPACE
    return boxes


def _bar(
    document: Document,
    column: int,
    placed: tuple[str, Box],
    title: Callable[[Document, str], str],
) -> Bar:
    section, box = placed
    name = title(document, section)
    lines = fitted(name, BAR_WIDTH - 2 * PAD, int((box.height - 3) // LINE), LABEL_SIZE)
    words = sum(_words(document.passage(i).text) for i in document.section(section).passages)
    return Bar(column, section, name, lines, words, box)


def _places(document: Document, boxes: dict[str, Box], first: int) -> Places:
    where: Places = {}
    for n, (section, box) in enumerate(boxes.items()):
        passages = document.section(section).passages
        counts = [_words(document.passage(ident).text) for ident in passages]
        at = box.y
        for ident, words in zip(passages, counts, strict=True):
            share = box.height * words / sum(counts)
            where[ident] = (first + n, at, share)
            at += share
    return where


def _flows(
    comparisons: Sequence[Comparison],
    columns: Sequence[Column],
    places: Sequence[Places],
) -> list[Flow]:
    """One flow for each pair of passages that are linked; wide ones first, thin ones on top."""
    flows: list[Flow] = []
    for n, comparison in enumerate(comparisons):
        x0 = columns[n].box.x + BAR_WIDTH
        x1 = columns[n + 1].box.x
        for number, change in enumerate(comparison.changes):
            for (old, new), (spans_old, spans_new) in _pairs(change).items():
                if old not in places[n] or new not in places[n + 1]:
                    continue
                start = _part(places[n][old], comparison.old, old, spans_old)
                end = _part(places[n + 1][new], comparison.new, new, spans_new)
                drawn = fate(change, old, new)
                flows.append(Flow(n, number, drawn, old, new, (x0, *start), (x1, *end)))
    flows.sort(key=lambda flow: (flow.comparison, flow.start[1] - flow.start[2], flow.change))
    return flows


def _pairs(change: Change) -> dict[tuple[str, str], tuple[list[Span], list[Span]]]:
    found: dict[tuple[str, str], tuple[list[Span], list[Span]]] = {}
    for link in change.links:
        spans = found.setdefault((link.old, link.new), ([], []))
        spans[0].append(link.old_span)
        spans[1].append(link.new_span)
    return found


def _part(
    place: tuple[int, float, float], document: Document, ident: str, spans: list[Span]
) -> tuple[float, float]:
    """Top and bottom of the linked words of a passage, at least as high as can be seen."""
    _, top, height = place
    length = max(1, len(document.passage(ident).text))
    start = top + height * min(span[0] for span in spans) / length
    end = top + height * max(span[1] for span in spans) / length
    lacking = max(0.0, LEAST_FLOW - (end - start)) / 2
    return start - lacking, end + lacking


def _edges(
    comparisons: Sequence[Comparison],
    columns: Sequence[Column],
    places: Sequence[Places],
) -> list[Edge]:
    edges: list[Edge] = []
    for n, comparison in enumerate(comparisons):
        x = columns[n].box.x + BAR_WIDTH - EDGE
        lost = [(c.old[0], i) for i, c in enumerate(comparison.changes) if c.kind is Kind.DROPPED]
        lost.sort(key=lambda row: comparison.old.position(row[0]))
        edges += _runs(n, Fate.DROPPED, x, lost, places[n])
        x = columns[n + 1].box.x
        come = [(c.new[0], i) for i, c in enumerate(comparison.changes) if c.kind is Kind.NEW]
        come.sort(key=lambda row: comparison.new.position(row[0]))
        edges += _runs(n, Fate.NEW, x, come, places[n + 1])
    return edges


def _runs(
    comparison: int,
    drawn: Fate,
    x: float,
    passages: Sequence[tuple[str, int]],
    places: Places,
) -> list[Edge]:
    """Passages that touch within a bar as one edge."""
    edges: list[Edge] = []
    for ident, change in passages:
        if ident not in places:
            continue
        bar, top, height = places[ident]
        last = edges[-1] if edges else None
        if last and last.bar == bar and abs(last.box.y + last.box.height - top) < 0.01:
            box = Box(x, last.box.y, EDGE, top + height - last.box.y)
            changes, idents = (*last.changes, change), (*last.passages, ident)
            edges[-1] = Edge(comparison, changes, drawn, idents, bar, box)
        else:
            box = Box(x, top, EDGE, height)
            edges.append(Edge(comparison, (change,), drawn, (ident,), bar, box))
    return edges
