"""Write corpus/manifest.toml: what the documents say of themselves, and each file's SHA-256.

Run it after every edit of the corpus (`make seal`): the reader refuses a file it does not know.
"""

import hashlib
import json
import tomllib
from pathlib import Path

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
KEYS = (
    "id",
    "meeting",
    "date",
    "place",
    "language",
    "kind",
    "title",
    "source",
    "source_file",
    "sha256",
)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def name(path: Path) -> str:
    return path.relative_to(CORPUS).as_posix()


def toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


def main() -> None:
    head = (CORPUS / "known.toml").read_text(encoding="utf-8")
    lines = ["# Made by .ci/seal_corpus.py; edit the documents and known.toml, not this file.", ""]
    for path in sorted(CORPUS.glob("[12]*/*.md")):
        front = tomllib.loads(path.read_text(encoding="utf-8").split("+++\n")[1])
        lines.append("[[document]]")
        lines += [f"{key} = {toml(front[key])}" for key in KEYS]
        lines += [
            f'file = "{path.relative_to(CORPUS).as_posix()}"',
            f'file_sha256 = "{sha256(path)}"',
            "",
        ]
    lines.append("[file]")
    for path in sorted([*CORPUS.glob("*.tsv"), *CORPUS.glob("links/*")]):
        lines.append(f'"{name(path)}" = "{sha256(path)}"')
    text = "\n".join(lines) + "\n\n" + head
    (CORPUS / "manifest.toml").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
