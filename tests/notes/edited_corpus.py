"""A copy of the bundled corpus with later editions of its documents, sealed anew."""

import hashlib
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from vdreader import paths


def edited_corpus(folder: Path, document: str, change: Callable[[str], str]) -> Path:
    """Copy the corpus and change the Markdown of one document."""
    shutil.copytree(paths.corpus(), folder)
    year, name = document.split("/")
    file = folder / year / f"{name}.md"
    before = file.read_bytes()
    after = change(before.decode()).encode()
    assert after != before
    file.write_bytes(after)
    manifest = folder / "manifest.toml"
    text = manifest.read_text(encoding="utf-8")
    old, new = (hashlib.sha256(content).hexdigest() for content in (before, after))
    assert len(re.findall(old, text)) == 1
    manifest.write_text(text.replace(old, new), encoding="utf-8")
    return folder
