"""The whole: built twice, in two folders, it is the same to the last byte."""

import shutil
import sys

import pytest
import reproducible


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.binutils
@pytest.mark.skipif(not shutil.which("git"), reason="copies what git knows of the tree")
def test_two_builds_give_the_same_bytes(capfd):
    assert sys.platform == "linux"
    assert reproducible.main() == 0, capfd.readouterr().out
