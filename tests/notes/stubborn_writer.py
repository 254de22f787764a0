"""Write notes one after the other whatever happens: python stubborn_writer.py STORE COUNT.

Prints as JSON which were acknowledged, and the sentences for those that were not.
"""

import json
import resource
import sys
from pathlib import Path

from written_notes import NOW, make_note

from vdreader.errors import KnownError
from vdreader.store import journal
from vdreader.store.store import open_store

acknowledged, sentences = [], []
if len(sys.argv) > 3:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
with open_store(Path(sys.argv[1])) as store:
    for _ in range(int(sys.argv[2])):
        note = make_note("x" * 3000)
        try:
            with store.writing() as connection:
                journal.perform(connection, "add", [note], NOW)
            acknowledged.append(note.id)
        except KnownError as error:
            sentences.append(str(error))
print(json.dumps({"acknowledged": acknowledged, "sentences": sentences}))
