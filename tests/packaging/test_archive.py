"""Archives: the same bytes for the same files, whoever's they are and whenever they were made."""

import hashlib
import io
import lzma
import os
import sys
import tarfile
import zipfile
from pathlib import Path

import archive
import pytest

MOMENT = 1_700_000_000


def files(folder: Path, *, backwards: bool = False, when: int = 1_000_000_000) -> Path:
    """The same files, made in another order, at another time, under another umask."""
    names = ["vdreader", "share/a.txt", "share/déjà.txt", "_internal/lib.so", "empty/"]
    before = os.umask(0o077 if backwards else 0o002)
    try:
        for name in reversed(names) if backwards else names:
            path = folder / name
            if name.endswith("/"):
                path.mkdir(parents=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, encoding="utf-8")
            os.utime(path, (when, when))
        (folder / "vdreader").chmod(0o700 if backwards else 0o755)
    finally:
        os.umask(before)
    return folder


@pytest.mark.parametrize("make", [archive.tar, archive.zipped])
def test_order_owner_time_and_umask_do_not_show(make, tmp_path):
    one = files(tmp_path / "one")
    two = files(tmp_path / "another" / "one", backwards=True, when=1_500_000_000)
    assert make(one, "top", MOMENT) == make(two, "top", MOMENT)
    assert make(one, "top", MOMENT) != make(one, "top", MOMENT + 60)
    (two / "share/a.txt").write_text("other", encoding="utf-8")
    assert make(one, "top", MOMENT) != make(two, "top", MOMENT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no modes")
def test_a_tar_archive_holds_modes_links_and_nothing_of_its_maker(tmp_path):
    folder = files(tmp_path / "made")
    (folder / "share/link").symlink_to("a.txt")
    with tarfile.open(fileobj=io.BytesIO(archive.tar(folder, "top", MOMENT))) as read:
        entries = read.getmembers()
        assert read.extractfile("top/share/déjà.txt").read().decode() == "share/déjà.txt"
    named = {entry.name: entry for entry in entries}
    assert [entry.name for entry in entries] == sorted(named)
    assert {entry.name.partition("/")[0] for entry in entries} == {"top"}
    assert named["top/vdreader"].mode == 0o755
    assert named["top/share/a.txt"].mode == 0o644
    assert named["top/empty"].isdir()
    assert named["top/share/link"].linkname == "a.txt"
    made_by = {(e.uid, e.gid, e.uname, e.gname, e.mtime) for e in entries}
    assert made_by == {(0, 0, "", "", MOMENT)}


def test_a_zip_archive_can_be_read(tmp_path):
    packed = io.BytesIO(archive.zipped(files(tmp_path / "made"), "top", MOMENT))
    with zipfile.ZipFile(packed) as read:
        assert read.testzip() is None
        assert read.read("top/_internal/lib.so") == b"_internal/lib.so"


def test_xz_gives_back_what_it_took_and_never_changes_its_mind():
    content = b"".join(hashlib.sha256(str(n).encode()).digest() for n in range(500)) + bytes(9000)
    assert lzma.decompress(archive.compressed(content)) == content
    assert archive.compressed(content) == archive.compressed(content)
