"""Notes to put into real stores, and what is found there again."""

from vdreader.core.annotating.annotation import Annotation, Selectors, Target, new_id
from vdreader.store.store import Store

NOW = "2026-03-01T09:00:00.000000Z"


def make_note(body: str = "Une remarque", **changes: object) -> Annotation:
    selectors = Selectors("1.next-1", 0, 10, "Poursuivre", "", " les échanges")
    target = Target("2023/declaration.fr", "fr", "e" * 64, selectors)
    fields: dict[str, object] = {
        "id": new_id(),
        "kind": "remark",
        "body": body,
        "targets": (target,),
        "created": NOW,
        "modified": NOW,
        "revision": new_id(),
        "tags": ("justice", "à suivre"),
    }
    return Annotation(**{**fields, **changes})


def bodies(opened: Store) -> set[str]:
    from vdreader.store.annotations import everything

    with opened.reading() as connection:
        return {note.body for note in everything(connection)}


def put(opened: Store, *notes: Annotation, label: str = "add") -> None:
    from vdreader.store.journal import perform

    with opened.writing() as connection:
        perform(connection, label, notes, NOW)
