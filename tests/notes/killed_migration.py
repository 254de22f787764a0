"""Open a store and die before the STEP-th statement of a migration: STORE STEP."""

import os
import signal
import sys
from pathlib import Path

from vdreader.store import quarantine, store
from vdreader.store.migrations import migrate

statements = iter(range(int(sys.argv[2])))


def dying(connection):
    def started(_: str) -> None:
        if next(statements, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    migrate(connection, started)


store.migrate = quarantine.migrate = dying
with store.open_store(Path(sys.argv[1])) as opened:
    print(opened.state.value)
