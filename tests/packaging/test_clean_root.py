"""Where no clean root can be had, one sentence says why, and nothing is made."""

import os
import platform
import shutil
import sys

import clean_root
import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="roots of POSIX")


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def refused(capsys, cache):
    assert clean_root.main(["make"]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("No clean root here: ")
    assert err.count("\n") == 1
    assert not list(cache.iterdir())
    return err


def test_who_is_not_root_is_told(capsys, cache, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "needs root" in refused(capsys, cache)


def test_a_tool_that_is_missing_is_named(capsys, cache, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "unshare" else f"/bin/{name}")
    assert "unshare is not installed" in refused(capsys, cache)


def test_another_system_than_debian_is_told(capsys, cache, monkeypatch):
    monkeypatch.setattr(clean_root, "require", lambda: None)
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "other"})
    assert "not a Debian" in refused(capsys, cache)


def test_a_root_of_the_cache_is_taken_as_it_is(capsys, cache, monkeypatch):
    monkeypatch.setattr(clean_root, "require", lambda: None)
    release = {"ID": "debian", "VERSION_CODENAME": "any"}
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)
    monkeypatch.setattr(clean_root, "mirror", lambda name: pytest.fail("it was made again"))
    key = clean_root.key("any")
    made = cache / "vdreader" / f"clean-root-any-{key}"
    made.mkdir(parents=True)
    assert clean_root.main(["make"]) == 0
    assert capsys.readouterr().out == f"{made}\n"


def test_the_key_follows_the_packages(monkeypatch):
    before = clean_root.key("any")
    assert clean_root.key("other") != before
    monkeypatch.setattr(clean_root, "PACKAGES", ("xz-utils", "libgl1"))
    assert clean_root.key("any") != before


def test_what_runs_in_the_root_gets_its_words_as_they_are(tmp_path):
    place = clean_root.Place({"/opt": tmp_path / "it's here"}, frozenset({"/opt"}))
    prefix = clean_root.entering(tmp_path, place, {"HOME": "/home/a b", "X": "$HOME; false"})
    assert prefix[0] == "unshare"
    assert {"--mount", "--net"} <= set(prefix)
    script = prefix[prefix.index("-euc") + 1]
    assert "'HOME=/home/a b' 'X=$HOME; false'" in script
    assert script.endswith('"$@"')
    assert sys.executable not in script
