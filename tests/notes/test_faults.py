"""What disks, programs and people do to a file of notes: nothing acknowledged is lost by it."""

import errno
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from written_notes import NOW, bodies, make_note, put

from vdreader.errors import KnownError
from vdreader.store import annotations, backups, migrations
from vdreader.store.connection import check
from vdreader.store.problems import Problem, StoreError
from vdreader.store.store import State, open_store, restore, start_empty

HERE = Path(__file__).parent


def script(name, *arguments, **environment):
    env = {**os.environ, **environment}
    env["PYTHONPATH"] = os.pathsep.join((str(HERE.parents[1]), str(HERE)))
    command = [sys.executable, str(HERE / name), *map(str, arguments)]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def assert_kept(path, acknowledged):
    with open_store(path) as store:
        assert store.notice is None, store.notice
        assert store.check() == ()
        with store.reading() as connection:
            there = {note.id for note in annotations.everything(connection)}
            assert annotations.differing(connection) == []
    assert set(acknowledged) <= there


def filled(path, *texts):
    with open_store(path) as store:
        for text in texts or ("un", "deux", "trois"):
            put(store, make_note(text))
        store.backup()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if mount is None or subprocess.run([mount, *options], check=False).returncode:
        pytest.skip("a file system can only be mounted by root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


# A process that dies


def kill(path, kills, seed):
    done = script("killed_writer.py", path, kills, seed)
    assert done.returncode == 0, done.stderr
    table = json.loads(done.stdout)
    assert table["lost"] == []
    assert table["problems"] == []
    return table["acknowledged"]


def test_forty_kills_lose_no_acknowledged_note(path):
    assert kill(path, 40, 1) > 20


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_three_hundred_kills_lose_no_acknowledged_note(path):
    print(kill(path, 300, 1000), "notes acknowledged")


def make_first_version(path):
    """A store as the first version of the schema left it, with a note."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in migrations.MIGRATIONS[0].STATEMENTS:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        annotations.write(connection, make_note("ancien"))


def test_a_migration_killed_at_any_step_is_done_the_next_time(path, tmp_path):
    steps = len(migrations.MIGRATIONS[1].STATEMENTS) + 1
    make_first_version(path)
    for step in range(steps):
        copy = tmp_path / f"{step}.sqlite"
        shutil.copy(path, copy)
        assert script("killed_migration.py", copy, step).returncode == -signal.SIGKILL
        with open_store(copy) as store:
            assert store.state is State.WRITABLE
            assert bodies(store) == {"ancien"}
            assert store.check() == ()
        assert backups.newest_good(copy) is not None or step == 0
    assert script("killed_migration.py", path, steps).stdout == "writable\n"


@pytest.mark.parametrize("part", [0.0, 0.1, 0.4, 0.7, 0.9, 1.0])
def test_a_store_killed_while_it_is_made_is_made_the_next_time(path, part):
    steps = sum(len(migration.STATEMENTS) + 1 for migration in migrations.MIGRATIONS)
    step = int(part * (steps - 1))
    assert script("killed_migration.py", path, step).returncode == -signal.SIGKILL
    assert not path.exists()
    with open_store(path) as store:
        assert (store.state, store.notice) == (State.WRITABLE, None)


def test_an_older_store_is_backed_up_before_it_is_changed(path):
    make_first_version(path)
    with open_store(path) as store:
        assert bodies(store) == {"ancien"}
    (made,) = backups.numbered(path)
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


# A disk that fails


def test_a_full_disk(small_disk):
    path = small_disk / "notes.sqlite"
    written = []
    with open_store(path) as store:

        def write_on():
            for n in range(1000):
                put(store, make_note(f"{n} " + "x" * 5000))
                written.append(f"{n} " + "x" * 5000)

        with pytest.raises(StoreError, match=r"disk is full.*nothing was saved") as raised:
            write_on()
        assert raised.value.problem is Problem.FULL
        assert len(written) > 5
        assert bodies(store) == set(written)  # reading goes on
    with open_store(path) as store:
        assert store.check() == ()
        assert bodies(store) == set(written)
        with pytest.raises(StoreError, match="full"):
            store.backup()
        assert list(backups.folder(path).iterdir()) == []


def test_a_backup_on_a_full_disk_leaves_the_others(small_disk):
    path = small_disk / "notes.sqlite"
    filled(path)
    (first,) = backups.numbered(path)
    filler = small_disk / "filler"
    free = os.statvfs(small_disk)
    filler.write_bytes(b"x" * (free.f_bavail * free.f_bsize - 8192))
    with open_store(path) as store:
        with pytest.raises(StoreError):
            store.backup()
        assert [*backups.folder(path).iterdir()] == [first]
        filler.unlink()
        store.backup()
    assert len(backups.numbered(path)) == 2


def test_a_read_only_medium(small_disk):
    path = small_disk / "notes.sqlite"
    filled(path)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with open_store(path) as store:
        assert (store.state, store.notice.problem) == (State.READABLE, Problem.READ_ONLY)
        assert bodies(store) == {"un", "deux", "trois"}
        with pytest.raises(StoreError, match="read-only"):
            put(store, make_note())
    with open_store(path, write=False) as store:
        assert bodies(store) == {"un", "deux", "trois"}
    with open_store(small_disk / "new.sqlite") as store:
        assert (store.state, store.notice.problem) == (State.CLOSED, Problem.UNAVAILABLE)


@pytest.mark.skipif(sys.platform == "win32", reason="flock is of POSIX")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
@pytest.mark.parametrize("there", [True, False])
def test_a_network_share_without_locks_is_told_and_nothing_is_made(
    path, monkeypatch, number, there
):
    import fcntl

    if there:
        filled(path)

    def no_lock(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", no_lock)
    with open_store(path) as store:
        assert (store.state, store.notice.problem) == (State.CLOSED, Problem.NO_LOCKS)
        assert "cannot be locked" in store.notice.sentence
        with pytest.raises(StoreError, match="VDREADER_STORE"):
            put(store, make_note())
    assert path.exists() is there
    monkeypatch.undo()
    with open_store(path) as store:
        assert bodies(store) == ({"un", "deux", "trois"} if there else set())


def test_a_limit_on_the_size_of_files(path):
    done = script("stubborn_writer.py", path, 60, 400_000)
    assert done.returncode == 0, done.stderr
    table = json.loads(done.stdout)
    assert len(table["acknowledged"]) > 5
    assert table["sentences"]
    assert all(s.endswith(".") and "nothing was saved" in s for s in table["sentences"])
    assert_kept(path, table["acknowledged"])


@pytest.fixture(scope="session")
def shim(tmp_path_factory):
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("needs a C compiler on Linux")
    built = tmp_path_factory.mktemp("shim") / "failing_calls.so"
    source = str(HERE / "failing_calls.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", built, source, "-ldl"], check=True)
    return built


CALLS = [
    (call, error, after, times)
    for call, error in (("fsync", 5), ("write", 5), ("write", 28), ("ftruncate", 5))
    for after, times in ((2, 1), (7, 1), (11, 3), (18, 1), (25, 999))
]


@pytest.mark.parametrize(("call", "error", "after", "times"), CALLS[::3])
def test_calls_that_fail(path, shim, call, error, after, times):
    fail(path, shim, call, error, after, times)


@pytest.mark.slow
@pytest.mark.parametrize("after", range(1, 40))
@pytest.mark.parametrize(("call", "error"), [("fsync", 5), ("write", 5), ("write", 28)])
def test_every_call_that_fails(path, shim, call, error, after):
    fail(path, shim, call, error, after, 1)


def fail(path, shim, call, error, after, times):
    filled(path)
    environment = {
        "LD_PRELOAD": str(shim),
        "FAULT_CALL": call,
        "FAULT_PATH": str(path.parent),
        "FAULT_ERRNO": str(error),
        "FAULT_AFTER": str(after),
        "FAULT_TIMES": str(times),
    }
    done = script("stubborn_writer.py", path, 12, **environment)
    assert done.returncode == 0, done.stderr
    table = json.loads(done.stdout)
    assert len(table["acknowledged"]) + len(table["sentences"]) == 12
    assert all(s.endswith(".") and "Traceback" not in s for s in table["sentences"])
    assert_kept(path, table["acknowledged"])


def test_the_shim_makes_calls_fail(path, shim):
    """Otherwise the tests above would prove nothing."""
    filled(path)
    for call in ("fsync", "write"):
        environment = {"FAULT_CALL": call, "FAULT_PATH": str(path.parent), "FAULT_ERRNO": "5"}
        environment |= {"FAULT_AFTER": "1", "FAULT_TIMES": "99999", "LD_PRELOAD": str(shim)}
        table = json.loads(script("stubborn_writer.py", path, 3, **environment).stdout)
        assert table["acknowledged"] == []
        assert len(table["sentences"]) == 3


# A file that is not what it was


def damage_zero(path):
    path.write_bytes(b"")


def damage_truncate(path):
    os.truncate(path, path.stat().st_size // 2)


def damage_odd_truncate(path):
    os.truncate(path, path.stat().st_size - 1234)


def damage_overwrite(path):
    path.write_bytes(random.Random(1).randbytes(path.stat().st_size))


def damage_text(path):
    path.write_text("Ceci n’est pas un fichier de notes.", encoding="utf-8")


def damage_foreign(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")


def damage_page(path):
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


DAMAGES = [
    damage_zero,
    damage_truncate,
    damage_odd_truncate,
    damage_overwrite,
    damage_text,
    damage_foreign,
    damage_page,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_the_backup_offered(path, damage):
    filled(path)
    damage(path)
    content = path.read_bytes()
    with open_store(path) as store:
        assert store.state is State.CLOSED
        notice = store.notice
        assert notice.quarantined.read_bytes() == content
        assert not path.exists()
        assert notice.offered == backups.newest_good(path)
        assert "`vdreader notes restore`" in notice.sentence
        with pytest.raises(StoreError):
            put(store, make_note())
        with pytest.raises(StoreError):
            bodies(store)
    with open_store(path) as store:  # no empty store takes its place
        assert (store.state, store.notice.problem) == (State.CLOSED, Problem.MISSING)
        assert not path.exists()
    assert restore(path) is None
    with open_store(path) as store:
        assert (store.state, store.notice) == (State.WRITABLE, None)
        assert bodies(store) == {"un", "deux", "trois"}


def test_the_newest_backup_that_is_whole_is_offered(path):
    filled(path, "un")
    filled(path, "deux")
    old, new = backups.numbered(path)
    damage_page(new)
    damage_zero(path)
    with open_store(path) as store:
        assert store.notice.offered == old
    restore(path)
    with open_store(path) as store:
        assert bodies(store) == {"un"}
    assert new.exists()


def test_a_foreign_file_that_was_never_a_store_is_left_alone(path):
    for damage in (damage_text, damage_foreign):
        path.write_bytes(b"x")
        damage(path)
        content = path.read_bytes()
        with open_store(path) as store:
            assert (store.state, store.notice.problem) == (State.CLOSED, Problem.FOREIGN)
            assert store.notice.quarantined is None
        assert path.read_bytes() == content


def make_folder(path):
    path.mkdir()


def make_pipe(path):
    os.mkfifo(path)


@pytest.mark.parametrize("make", [make_folder, make_pipe])
def test_what_is_no_file_is_never_touched(path, make):
    make(path)
    before = path.stat()
    for write in (True, False):
        with open_store(path, write=write) as store:
            assert (store.state, store.notice.problem) == (State.CLOSED, Problem.UNAVAILABLE)
    for replace in (restore, start_empty):
        with pytest.raises(StoreError):
            replace(path)
    assert path.stat() == before
    assert [entry for entry in path.parent.iterdir() if "aside" in entry.name] == []


def test_an_empty_file_without_backups_is_set_aside_once(path):
    path.write_bytes(b"")
    with open_store(path) as store:
        assert store.notice.problem is Problem.EMPTY
        assert "there is no backup" in store.notice.sentence
    with open_store(path) as store:
        assert store.state is State.WRITABLE
    assert path.with_name("notes.sqlite.aside-1").read_bytes() == b""


def test_a_newer_store_is_refused_and_not_touched(path):
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    content = path.read_bytes()
    for write in (True, False):
        with open_store(path, write=write) as store:
            assert (store.state, store.notice.problem) == (State.CLOSED, Problem.NEWER)
            assert "newer vdreader" in store.notice.sentence
    assert path.read_bytes() == content


def test_a_new_store_is_begun_only_when_the_user_says_so(path):
    filled(path)
    path.unlink()
    with open_store(path) as store:
        assert store.notice.problem is Problem.MISSING
    with open_store(path, write=False) as store:
        assert store.notice.problem is Problem.MISSING
    start_empty(path)
    with open_store(path) as store:
        assert bodies(store) == set()
    assert len(backups.numbered(path)) == 1


def flip(path, source, seed):
    """Flip one bit; whatever is read is right, or what is wrong is said."""
    content = bytearray(source)
    at = random.Random(seed).randrange(len(content))
    content[at] ^= 1 << random.Random(seed + 1).randrange(8)
    path.write_bytes(content)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    try:
        with open_store(path, write=False) as store:
            if store.notice:
                return "said at once"
            with store.reading() as connection:
                there = {note.body for note in annotations.everything(connection)}
                wrong = [*check(connection, thorough=True), *annotations.differing(connection)]
            if wrong:
                return "said by the check"
            assert there == {"un", "deux", "trois"}, (seed, at)
            return "harmless"
    except KnownError:
        return "said on reading"


def flips(path, seeds):
    filled(path)
    source = path.read_bytes()
    shutil.rmtree(backups.folder(path))
    return [flip(path, source, seed) for seed in seeds]


def test_flipped_bits_are_harmless_or_said(path):
    assert len(set(flips(path, range(0, 120, 3)))) > 1


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_many_flipped_bits_are_harmless_or_said(path):
    flips(path, range(1000, 4000))


def test_a_backup_left_half_made_is_removed(path):
    filled(path)
    part = backups.folder(path) / ".000002-20260301T000000Z-9.sqlite.part"
    part.write_bytes(b"half")
    with open_store(path, write=False):
        assert part.exists()
    with open_store(path):
        assert not part.exists()


def test_a_damaged_store_makes_no_backup(path):
    filled(path)
    good = backups.numbered(path)
    with open_store(path) as store:
        for n in range(20):
            put(store, make_note(f"{n}" + "x" * 60_000))
    with path.open("r+b") as file:
        file.seek(200 * 4096)
        file.write(b"\xff" * 4096)
    with open_store(path) as store:  # too large to be checked at every opening
        with pytest.raises(StoreError):
            store.backup()
        assert store.check() != ()
    assert backups.numbered(path) == good


# A file that others touch


def test_a_file_replaced_underneath_is_not_written_to(path, tmp_path):
    other = tmp_path / "other.sqlite"
    filled(other, "autre")
    with open_store(path) as store:
        put(store, make_note("gardé"))
        other.replace(path)
        content = path.read_bytes()
        with pytest.raises(StoreError, match="replaced by another program") as raised:
            put(store, make_note("perdu ?"))
        assert raised.value.problem is Problem.REPLACED
        assert path.read_bytes() == content
        assert bodies(store) == {"gardé"}
        with pytest.raises(StoreError, match="replaced"):
            put(store, make_note())
    with open_store(backups.newest_good(path), write=False) as rescued:
        assert bodies(rescued) == {"gardé"}
    with open_store(path) as store:
        assert bodies(store) == {"autre"}


def test_a_file_removed_underneath_is_rescued_once(path):
    with open_store(path) as store:
        put(store, make_note("gardé"))
        path.unlink()
        for _ in range(2):
            with pytest.raises(StoreError, match="not there any more") as raised:
                put(store, make_note())
            assert raised.value.problem is Problem.REMOVED
            assert "the backup that was made of it" in str(raised.value)
        assert len(backups.numbered(path)) == 1
    with open_store(path) as store:
        assert store.notice.problem is Problem.MISSING
    restore(path)
    with open_store(path) as store:
        assert bodies(store) == {"gardé"}


def test_a_file_removed_where_no_backup_can_be_made_promises_none(path):
    with open_store(path) as store:
        put(store, make_note("gardé"))
        backups.folder(path).write_text("no folder")
        path.unlink()
        with pytest.raises(StoreError, match="export the notes") as raised:
            put(store, make_note())
        assert "backup" not in str(raised.value)
        assert bodies(store) == {"gardé"}


@pytest.mark.parametrize("whole_folder", [True, False])
def test_what_comes_back_is_written_to_again(path, tmp_path, whole_folder):
    folder = tmp_path / "data"
    path, aside = folder / path.name, tmp_path / "aside"
    moved = folder if whole_folder else path
    with open_store(path) as store:
        put(store, make_note("avant"))
        moved.rename(aside)
        with pytest.raises(StoreError, match="not there") as raised:
            put(store, make_note("perdu"))
        assert raised.value.problem is (Problem.AWAY if whole_folder else Problem.REMOVED)
        assert folder.is_dir() is not whole_folder  # nothing is begun in its place
        assert bodies(store) == {"avant"}
        aside.rename(moved)
        put(store, make_note("après"))
        with open_store(path) as second:
            assert second.notice.problem is Problem.IN_USE
    assert_kept(path, [])
    with open_store(path) as store:
        assert bodies(store) == {"avant", "après"}


def test_another_store_in_the_place_of_the_folder_is_never_written_to(path, tmp_path):
    folder = tmp_path / "data"
    path = folder / path.name
    with open_store(path) as store:
        put(store, make_note("avant"))
        folder.rename(tmp_path / "aside")
        with open_store(path) as second:
            put(second, make_note("autre"))
            with pytest.raises(StoreError, match="kept among the backups") as raised:
                put(store, make_note("perdu"))
            assert raised.value.problem is Problem.REPLACED
            put(second, make_note("encore"))
            assert bodies(second) == {"autre", "encore"}
    with open_store(backups.newest_good(path), write=False) as rescued:
        assert bodies(rescued) == {"avant"}


def test_who_lost_the_right_to_write_does_not_write(path):
    lock = path.with_name(f"{path.name}.lock")
    with open_store(path) as store:
        lock.unlink()
        put(store, make_note("un"))  # nobody else has it: it is taken anew
        with open_store(path) as second:
            assert second.notice.problem is Problem.IN_USE
        lock.unlink()
        with open_store(path) as second:
            assert second.state is State.WRITABLE
            with pytest.raises(StoreError) as raised:
                put(store, make_note("deux"))
            assert raised.value.problem is Problem.IN_USE
            assert bodies(second) == {"un"}


def test_a_file_overwritten_in_place_is_not_written_to(path, tmp_path):
    with open_store(path) as store:
        put(store, make_note("un"))
        copy = tmp_path / "copy"
        shutil.copy(path, copy)
        put(store, make_note("deux"))
        path.write_bytes(copy.read_bytes())  # as a sync tool does with an older state
        content = path.read_bytes()
        with pytest.raises(StoreError):
            put(store, make_note("trois"))
        assert path.read_bytes() == content


def test_a_touched_file_is_still_ours(path):
    with open_store(path) as store:
        put(store, make_note("un"))
        os.utime(path, (1, 1))
        put(store, make_note("deux"))
        assert bodies(store) == {"un", "deux"}


def test_a_reader_sees_what_a_writer_commits(path):
    with open_store(path) as writer, open_store(path, write=False) as reader:
        put(writer, make_note("un"))
        assert bodies(reader) == {"un"}
        put(writer, make_note("deux"))
        assert bodies(reader) == {"un", "deux"}


def test_a_reader_undoes_what_a_dead_writer_left(path, tmp_path):
    """A journal left by a killed process is rolled back by whoever comes next."""
    filled(path)
    child = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        'c.execute("UPDATE annotations SET body = hex(randomblob(20000))")\n'
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", child, path], check=False)
    assert path.with_name("notes.sqlite-journal").exists()
    with open_store(path, write=False) as store:
        assert bodies(store) == {"un", "deux", "trois"}


def test_restoring_waits_for_no_one(path):
    filled(path)
    with open_store(path), pytest.raises(StoreError, match="Another vdreader"):
        restore(path)
    with pytest.raises(StoreError, match="no good backup"):
        restore(path, path.with_name("nothing.sqlite"))


def test_the_clock_does_not_decide_which_backup_is_newest(path):
    with open_store(path) as store:
        put(store, make_note("un"))
        store.backup(now=2_000_000_000.0)
        put(store, make_note("deux"))
        store.backup(now=1_000_000_000.0)
    with open_store(backups.newest_good(path), write=False) as newest:
        assert bodies(newest) == {"un", "deux"}
    assert NOW < "2033"
