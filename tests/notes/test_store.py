"""The file of notes: settings, rights, revisions, undo, search, decisions."""

import stat
from pathlib import Path

import pytest
from written_notes import NOW, bodies, make_note, put

from vdreader.core.annotating.edition import make_edition
from vdreader.store import backups, editions, journal
from vdreader.store.annotations import delete, differing, everything, get, gone, history
from vdreader.store.decisions import (
    AcceptanceRow,
    Acceptances,
    CorrectionRow,
    Corrections,
    TermRow,
    Terms,
    VerdictRow,
    Verdicts,
)
from vdreader.store.listing import rows
from vdreader.store.problems import Problem, StoreError
from vdreader.store.search import forget_deleted, search
from vdreader.store.store import State, open_store


def pragma(store, name):
    with store.reading() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_settings_that_keep_notes_safe(store):
    assert pragma(store, "journal_mode") == "delete"
    assert pragma(store, "synchronous") == 3  # EXTRA
    assert pragma(store, "secure_delete") == 1
    assert pragma(store, "foreign_keys") == 1


def test_everything_written_is_for_the_owner_alone(store, path):
    put(store, make_note())
    store.backup()
    files = [*path.parent.iterdir(), *backups.folder(path).iterdir()]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files if file.is_file()} == {0o600}
    assert stat.S_IMODE(backups.folder(path).stat().st_mode) == 0o700


def test_rights_of_a_file_made_readable_are_taken_back(path):
    open_store(path).close()
    path.chmod(0o644)
    open_store(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_note_comes_back_as_it_was(store, path):
    note = make_note("# Titre\n\n« cité » — 🙂")
    put(store, note)
    store.close()
    with open_store(path) as again, again.reading() as connection:
        assert get(connection, note.id) == note


def test_revisions_are_kept_in_order(store):
    first = make_note("un")
    second = first.edited(NOW, body="deux")
    third = second.edited(NOW, body="trois")
    for note in (first, second, third):
        put(store, note)
    with store.reading() as connection:
        assert get(connection, first.id) == third
        assert [note.body for note in history(connection, first.id)] == ["un", "deux", "trois"]
    assert third.ancestors == (first.revision, second.revision)


def test_undo_and_redo_through_everything_and_over_a_restart(store, path):
    first = make_note("un")
    put(store, first)
    put(store, first.edited(NOW, body="deux", tags=()), label="edit")
    store.close()
    with open_store(path) as again:
        seen = []
        for step in (journal.undo, journal.undo, journal.redo, journal.redo):
            with again.writing() as connection:
                label = step(connection, NOW)
            with again.reading() as connection:
                note = get(connection, first.id)
            seen.append((label, note.body, note.tags, bool(note.trashed)))
        assert seen == [
            ("edit", "un", first.tags, False),
            ("add", "un", first.tags, True),
            ("add", "un", first.tags, False),
            ("edit", "deux", (), False),
        ]
        with again.writing() as connection:
            assert journal.redo(connection, NOW) is None
            assert journal.available(connection) == ("edit", None)


def test_a_new_operation_ends_what_could_be_redone(store):
    note = make_note("un")
    put(store, note)
    put(store, note.edited(NOW, body="deux"))
    with store.writing() as connection:
        journal.undo(connection, NOW)
        current = get(connection, note.id)
    put(store, current.edited(NOW, body="trois"))
    with store.writing() as connection:
        assert journal.redo(connection, NOW) is None
        assert get(connection, note.id).body == "trois"


def test_search_folds_accents_and_case_and_follows_every_change(store):
    note = make_note("Coopération policière", tags=("été",))
    put(store, note)

    def found(words):
        with store.reading() as connection:
            return search(connection, words) == [note.id]

    assert found("COOPERATION")
    assert found("polic")
    assert found("ete")
    assert found("poursuivre coop")
    assert not found('douane"')
    put(store, note.edited(NOW, body="Douane"))
    assert found("douane")
    assert not found("coopération")
    with store.reading() as connection:
        current = get(connection, note.id)
    put(store, current.edited(NOW, trashed=NOW))
    assert not found("douane")


@pytest.mark.parametrize("text", ["", "   ", '"', "a AND (", "*", "col:x NEAR/", "-", "é\x00"])
def test_search_takes_any_text(store, text):
    put(store, make_note())
    with store.reading() as connection:
        assert search(connection, text) == []


def test_what_is_deleted_for_good_leaves_no_words_in_the_file(store, path):
    secret = "Zanzibarium"
    note = make_note(f"{secret} confidentiel", tags=(secret,))
    put(store, note)
    assert secret.encode() in path.read_bytes()
    with store.writing() as connection:
        delete(connection, [note.id])
        forget_deleted(connection)
    with store.reading() as connection:
        assert gone(connection, note.id) == {note.revision}
        assert search(connection, secret) == []
    store.close()
    assert secret.encode().lower() not in path.read_bytes().lower()


def test_rows_of_the_panel(store):
    note = make_note()
    put(store, note)
    edition = make_edition("2023/declaration.fr", [("1.next-1", "Poursuivre les échanges")])
    with store.writing() as connection:
        editions.keep(connection, edition)
        target = note.targets[0]
        known = editions.Known(target.document, "fr", "Déclaration", "f", target.edition)
        editions.note_document(connection, known)
    with store.reading() as connection:
        (row,) = rows(connection)
        assert editions.edition(connection, edition.document, edition.id) == edition
        assert editions.edition(connection, edition.document, "0" * 64) is None
    assert (row.id, row.tags, row.quote, row.state) == (
        note.id,
        "justice à suivre",
        "Poursuivre",
        "exact",
    )


def test_damage_inside_a_text_is_found(store):
    note = make_note()
    put(store, note)
    with store.writing() as connection:
        assert differing(connection) == []
        connection.execute("UPDATE annotations SET body = 'Une remarqué'")
        assert differing(connection) == [note.id]


def test_a_second_instance_reads_and_says_so(store, path):
    put(store, make_note("vu"))
    with open_store(path) as second:
        assert second.state is State.READABLE
        assert second.notice.problem is Problem.IN_USE
        assert bodies(second) == {"vu"}
        with pytest.raises(StoreError, match="Another vdreader"):
            put(second, make_note())
    put(store, make_note("encore"))  # the second one took no right away
    store.close()
    with open_store(path) as third:
        assert third.state is State.WRITABLE
        assert bodies(third) == {"vu", "encore"}


def test_reading_where_nothing_is_makes_no_file(path):
    with open_store(path, write=False) as store:
        assert bodies(store) == set()
    assert list(path.parent.iterdir()) == []


def test_a_failed_transaction_leaves_nothing(store):
    def write_half():
        with store.writing() as connection:
            journal.perform(connection, "add", [make_note("à moitié")], NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert bodies(store) == set()
    put(store, make_note("entier"))
    assert bodies(store) == {"entier"}


def test_ten_backups_are_kept_whatever_the_clock_says(store, path):
    for day in range(13):
        put(store, make_note(f"jour {day}"))
        store.backup(now=1_700_000_000.0 - day * 86_400)  # the clock runs backwards
    kept = backups.numbered(path)
    assert len(kept) == 10
    newest = backups.newest_good(path)
    assert newest == kept[-1]
    with open_store(newest, write=False) as opened:
        assert len(bodies(opened)) == 13


def test_a_backup_is_due_when_there_is_something_new(store, path):
    put(store, make_note())
    assert store.backup_if_due() is not None
    assert store.backup_if_due() is None
    put(store, make_note())
    assert store.backup_if_due() is not None
    put(store, *(make_note("x" * 9000) for _ in range(400)))
    assert store.backup_if_due() is not None
    put(store, make_note())
    assert store.backup_if_due() is None  # a large store waits for more
    newest = backups.numbered(path)[-1].stat().st_mtime
    assert store.backup_if_due(now=newest + 90_000) is not None
    put(store, make_note())
    assert store.backup_if_due(now=newest - 90_000) is not None  # the clock was set back


def test_a_decision_makes_a_backup_due_too(store):
    put(store, make_note())
    assert store.backup_if_due() is not None
    Verdicts(store).add(VerdictRow("confirm", "a", ("1",), "b", ("1",), NOW))
    assert store.backup_if_due() is not None
    assert store.backup_if_due() is None


def test_of_older_days_one_backup_is_kept():
    days = ["01", "01", "02", "03", "03", "03", "04", "04", "04", "04", "04", "04"]
    found = [Path(f"{n:06d}-202603{day}T000000Z-{n}.sqlite") for n, day in enumerate(days, 1)]
    gone = {int(path.name[:6]) for path in backups.superfluous(found)}
    assert gone == {1, 4, 5, 7}


def test_an_index_of_a_later_sqlite_is_made_anew(store, path):
    note = make_note("Coopération")
    put(store, note)
    with store.writing() as connection:
        connection.execute("UPDATE notes_search_config SET v = 5 WHERE k = 'version'")
    store.close()
    with open_store(path) as again:
        with again.reading() as connection:
            assert search(connection, "cooperation") == [note.id]
        put(again, make_note("Douane"))


def test_a_damaged_index_stands_against_nothing(store, path):
    note = make_note("Coopération")
    put(store, note)
    with store.writing() as connection:
        connection.execute("UPDATE notes_search_data SET block = x'ffffffffffff' WHERE id > 9")
    store.close()
    with open_store(path) as again:
        assert again.state is State.WRITABLE
        put(again, note.edited(NOW, body="Douane"))
        with again.reading() as connection:
            assert search(connection, "douane") == [note.id]
        assert again.check() == ()


def test_a_backup_never_takes_the_place_of_a_file(store, tmp_path: Path):
    target = tmp_path / "copie.sqlite"
    put(store, make_note("gardé"))
    store.backup(target)
    put(store, make_note("après"))
    with pytest.raises(StoreError, match="exists already"):
        store.backup(target)
    with open_store(target, write=False) as copied:
        assert bodies(copied) == {"gardé"}


def test_verdicts(store):
    verdicts = Verdicts(store)
    row = VerdictRow("link", "a", ("1.par-1", "1.par-2"), "b", ("2.par-1",), NOW, reason="même")
    added = verdicts.add(row)
    assert verdicts.between("a", "b") == [added]
    assert verdicts.between("b", "a") == []
    verdicts.undo(added.seq, NOW)
    assert verdicts.everything() == []
    assert verdicts.everything(undone=True)[0].undone == NOW
    verdicts.redo(added.seq)
    assert verdicts.everything() == [added]


def test_acceptances(store):
    acceptances = Acceptances(store)
    added = acceptances.add(AcceptanceRow("name:UNSMIL@3.2", "fr", "nl", NOW, "vu", "AB"))
    assert acceptances.between("fr", "nl") == [added]
    acceptances.withdraw(added.seq, NOW)
    assert acceptances.between("fr", "nl") == []
    assert acceptances.between("fr", "nl", withdrawn=True)[0].withdrawn == NOW
    acceptances.renew(added.seq)
    assert acceptances.between("fr", "nl") == [added]


def test_corrections(store):
    corrections = Corrections(store)
    payload = {"source": ["1.par-1"], "target": []}
    added = corrections.add(CorrectionRow("fr", "nl", "split", payload, NOW))
    assert corrections.between("fr", "nl") == [added]
    assert added.payload == payload
    corrections.undo(added.seq, NOW)
    assert corrections.between("fr", "nl") == []
    corrections.redo(added.seq)
    assert corrections.between("fr", "nl", undone=True) == [added]


def test_terms(store):
    terms = Terms(store)
    terms.put(TermRow("parquet", "parket"))
    terms.put(TermRow("parquet", "parket", "body", "vérifié"))
    (row,) = terms.everything()
    assert (row.kind, row.note) == ("body", "vérifié")
    terms.remove(row.seq)
    assert terms.everything() == []


def test_the_trash_is_apart(store):
    note = make_note("à jeter")
    put(store, note, make_note("à garder"))
    put(store, note.edited(NOW, trashed=NOW), label="trash")
    with store.reading() as connection:
        assert [n.body for n in everything(connection)] == ["à garder"]
        assert [n.body for n in everything(connection, trashed=True)] == ["à jeter"]
        assert [r.body for r in rows(connection, trashed=True)] == ["à jeter"]
