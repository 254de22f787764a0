"""Fork writers and kill them at any moment: python killed_writer.py STORE KILLS SEED.

Prints as JSON what was acknowledged and what is there in the end.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from written_notes import NOW, make_note

from vdreader.store import annotations, journal
from vdreader.store.store import open_store


def write_until_killed(path: Path, seed: int, pipe: int) -> None:
    rng = random.Random(seed)
    store = open_store(path, wait=5.0)
    while True:
        note = make_note("x" * rng.choice((10, 500, 9000)), tags=("étiquette",) * rng.randrange(3))
        with store.writing() as connection:
            journal.perform(connection, "add", [note], NOW)
        os.write(pipe, f"{note.id}\n".encode())
        if rng.random() < 0.3:
            with store.writing() as connection:
                journal.perform(connection, "edit", [note.edited(NOW, body="y")], NOW)
        if rng.random() < 0.1:
            store.backup()


def main() -> None:
    path, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    acknowledged: list[str] = []
    problems: list[str] = []
    for kill in range(kills):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            write_until_killed(path, seed + kill, writing)
        os.close(writing)
        time.sleep(rng.uniform(0.0, 0.09))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as pipe:
            lines = pipe.read().decode().split("\n")
        acknowledged += lines[:-1]
        with open_store(path) as store:
            if store.notice:
                problems.append(store.notice.sentence)
                continue
            problems += store.check()
    with open_store(path) as store, store.reading() as connection:
        there = {note.id for note in annotations.everything(connection)}
        problems += annotations.differing(connection)
    lost = [ident for ident in acknowledged if ident not in there]
    print(json.dumps({"acknowledged": len(acknowledged), "lost": lost, "problems": problems}))


main()
