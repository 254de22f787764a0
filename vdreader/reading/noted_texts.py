"""The texts that notes stand on: the edition at hand, the kept ones, and the way between them."""

from __future__ import annotations

from vdreader.core.annotating.anchoring import describe, resolve
from vdreader.core.annotating.annotation import ORPHANED, Anchor, Target
from vdreader.core.annotating.edition import Edition, edition_of
from vdreader.core.annotating.noted import Place
from vdreader.core.annotating.provenance import Provenance, trace
from vdreader.errors import KnownError
from vdreader.reading.library import Library
from vdreader.store import editions
from vdreader.store.store import Store


class NotedTexts:
    """Editions and traces of the documents of a library, each made once."""

    def __init__(self, library: Library, store: Store) -> None:
        self.library = library
        self.store = store
        self._editions: dict[str, Edition | None] = {}
        self._traces: dict[tuple[str, str], Provenance | None] = {}

    def edition(self, document: str) -> Edition | None:
        """The edition at hand; None if the library has no such document or cannot read it."""
        if document not in self._editions:
            try:
                self._editions[document] = edition_of(self.library.document(document))
            except KnownError:
                self._editions[document] = None
        return self._editions[document]

    def edition_at_hand(self, document: str) -> Edition:
        """The edition at hand; KnownError says why there is none."""
        return self.edition(document) or edition_of(self.library.document(document))

    def known(self, edition: Edition) -> editions.Known:
        """What the store keeps of a document whose edition at hand is this one."""
        entry = self.library.entry(edition.document)
        about = entry.about
        return editions.Known(about.id, about.language, about.title, entry.file_sha256, edition.id)

    def target(self, place: Place) -> Target:
        """The target that stands on a place in the edition at hand."""
        edition = self.edition_at_hand(place.document)
        if place.passage not in edition.texts:
            raise KnownError(
                "There is no passage “{passage}” in {document}.",
                passage=place.passage,
                document=place.document,
            )
        if not 0 <= place.start < place.end <= len(edition.texts[place.passage]):
            raise KnownError(
                "No words of “{passage}” in {document} are chosen.",
                passage=place.passage,
                document=place.document,
            )
        selectors = describe(edition, place.passage, place.start, place.end)
        language = self.library.entry(place.document).about.language
        return Target(place.document, language, edition.id, selectors, comparison=place.comparison)

    def resolve(self, target: Target) -> Anchor:
        """Where a target stands in the edition at hand."""
        edition = self.edition(target.document)
        if edition is None:
            return ORPHANED
        old = None if target.edition == edition.id else self._trace(target, edition)
        return resolve(target, edition, old)

    def _trace(self, target: Target, edition: Edition) -> Provenance | None:
        key = (target.document, target.edition)
        if key not in self._traces:
            with self.store.reading() as connection:
                old = editions.edition(connection, *key)
            self._traces[key] = trace(old, edition) if old else None
        return self._traces[key]
