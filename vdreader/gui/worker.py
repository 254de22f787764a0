"""Work that may take long, off the window's thread; one result at a time reaches the window.

A task gets a progress callable that raises Cancelled once a newer task of the same name was
started: the old one then stops, and whatever it returns is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

Progress = Callable[[float], None]
Task = Callable[[Progress], Any]


class Cancelled(Exception):
    """Raised inside a task that nobody waits for any more."""


class Worker(QObject):
    """Runs named tasks in the background. Results arrive on the thread that made the worker."""

    finished = Signal(str, object)  # name, result
    failed = Signal(str, object)  # name, exception
    progressed = Signal(str, float)
    _done = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        if threads == 1:
            # What a task leaves with its thread, as fonts are, is there for the next one.
            self._pool.setExpiryTimeout(-1)
        self._current: dict[str, int] = {}
        self._running = 0
        self._done.connect(self._deliver)
        # What is on its way to the screen gets there first: Python runs one thread at a time.
        self._waiting: list[_Job] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start_waiting)

    @property
    def idle(self) -> bool:
        """Whether nothing is being worked on."""
        return self._running == 0

    def start(self, name: str, task: Task) -> None:
        """Run a task; one of the same name that still runs is cancelled."""
        number = self._current.get(name, 0) + 1
        self._current[name] = number
        self._running += 1
        self._waiting.append(_Job(self, name, number, task))
        self._soon.start()

    def _start_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for job in waiting:
            self._pool.start(job)

    def cancel(self, name: str) -> None:
        """Throw away what a task is doing."""
        self._current[name] = self._current.get(name, 0) + 1

    def close(self) -> None:
        """Cancel everything and wait until it has stopped."""
        for name in list(self._current):
            self.cancel(name)
        self._waiting.clear()
        self._pool.clear()
        # Without a limit: a task that outlived its pool would keep the program from ending.
        self._pool.waitForDone()

    def is_current(self, name: str, number: int) -> bool:
        """Whether a task is still the newest of its name."""
        return self._current.get(name) == number

    def _deliver(self, name: str, number: int, result: object, error: object) -> None:
        self._running -= 1
        if not self.is_current(name, number):
            return
        if error is not None:
            self.failed.emit(name, error)
        else:
            self.finished.emit(name, result)


class _Job(QRunnable):
    def __init__(self, worker: Worker, name: str, number: int, task: Task) -> None:
        super().__init__()
        self._worker, self._name, self._number, self._task = worker, name, number, task
        self._told = -1.0

    def run(self) -> None:
        result: object = None
        error: Exception | None = None
        try:
            self._check()  # it may have waited long
            result = self._task(self._progress)
        except Exception as caught:
            error = caught
        self._worker._done.emit(self._name, self._number, result, error)

    def _check(self) -> None:
        if not self._worker.is_current(self._name, self._number):
            raise Cancelled

    def _progress(self, share: float) -> None:
        self._check()
        if share != self._told:  # work that can be stopped anywhere asks often
            self._told = share
            self._worker.progressed.emit(self._name, share)
