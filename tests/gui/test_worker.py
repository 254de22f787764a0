"""Work in the background: the newest task of a name counts, errors are told, closing stops all."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from vdreader.errors import KnownError
from vdreader.gui.worker import Cancelled, Progress, Worker


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()
    QCoreApplication.processEvents()


def test_a_result_arrives_on_the_thread_of_the_window(worker: Worker, qtbot: object) -> None:
    main = QThread.currentThread()
    seen: list[object] = []

    def task(progress: Progress) -> str:
        progress(0.5)
        seen.append(QThread.currentThread() is main)
        return "done"

    with qtbot.waitSignal(worker.finished) as got:
        worker.start("test", task)
        assert not worker.idle
    assert got.args == ["test", "done"]
    assert seen == [False]
    assert worker.idle


def test_an_error_is_told_not_raised(worker: Worker, qtbot: object) -> None:
    def task(progress: Progress) -> None:
        raise KnownError("The {thing} is gone.", thing="file")

    with qtbot.waitSignal(worker.failed) as got:
        worker.start("test", task)
    name, error = got.args
    assert name == "test"
    assert str(error) == "The file is gone."
    assert worker.idle


def test_a_newer_task_of_the_same_name_wins(worker: Worker, qtbot: object) -> None:
    begun, go = threading.Event(), threading.Event()
    ends: list[str] = []

    def slow(progress: Progress) -> str:
        begun.set()
        go.wait(5)
        try:
            progress(0.1)
        except Cancelled:
            ends.append("cancelled")
            raise
        return "old"

    results: list[object] = []
    worker.finished.connect(lambda name, result: results.append(result))
    worker.start("test", slow)
    qtbot.waitUntil(begun.is_set)
    worker.start("test", lambda progress: "new")
    go.set()
    qtbot.waitUntil(lambda: worker.idle)
    assert results == ["new"]
    assert ends == ["cancelled"]


def test_what_was_cancelled_while_it_waited_is_never_begun(worker: Worker, qtbot: object) -> None:
    begun: list[int] = []
    for number in range(20):
        worker.start("test", lambda progress, number=number: begun.append(number))
    qtbot.waitUntil(lambda: worker.idle)
    assert begun == [19]


def test_what_is_returned_after_cancelling_is_thrown_away(worker: Worker, qtbot: object) -> None:
    begun, go = threading.Event(), threading.Event()
    results: list[object] = []
    worker.finished.connect(lambda name, result: results.append(result))
    worker.failed.connect(lambda name, error: results.append(error))
    worker.start("test", lambda progress: begun.set() or go.wait(5))
    qtbot.waitUntil(begun.is_set)
    worker.cancel("test")
    go.set()
    qtbot.waitUntil(lambda: worker.idle)
    assert results == []


def test_closing_waits_for_what_runs_and_drops_what_waits(qtbot: object) -> None:
    worker = Worker()
    begun: list[int] = []
    ended: list[int] = []

    def task(progress: Progress) -> None:
        begun.append(1)
        for _ in range(200):
            time.sleep(0.01)
            progress(0.0)
        ended.append(1)

    for number in range(6):
        worker.start(f"test{number}", task)
    qtbot.waitUntil(lambda: begun == [1, 1])
    start = time.monotonic()
    worker.close()
    assert time.monotonic() - start < 1.5
    assert begun == [1, 1]
    assert ended == []
    QCoreApplication.processEvents()


def test_many_tasks_at_once_each_tell_once(worker: Worker, qtbot: object) -> None:
    results: list[tuple[str, object]] = []
    worker.finished.connect(lambda name, result: results.append((name, result)))
    for number in range(200):
        worker.start(f"n{number}", lambda progress, number=number: number)
    qtbot.waitUntil(lambda: worker.idle)
    assert sorted(result for _, result in results) == list(range(200))
