"""`vdreader render` and `vdreader open` from the command line."""

from pathlib import Path

import pytest
from program import main
from PySide6.QtGui import QImage

pytestmark = pytest.mark.contract


def render(file: Path, *options: str) -> QImage:
    target = "2018/declaration.fr"
    assert main(["render", target, "-o", str(file), "--size", "1000x700", *options]) == 0
    return QImage(str(file))


def test_a_picture_has_the_size_asked_for_and_the_colours(windows: object, tmp_path: Path) -> None:
    light = render(tmp_path / "deep" / "light.png")
    dark = render(tmp_path / "dark.png", "--theme", "dark", "--language", "nl")
    for picture in (light, dark):
        assert (picture.width(), picture.height()) == (1000, 700)
    brightness = [
        sum(p.pixelColor(x, 400).lightness() for x in range(0, 1000, 10)) / 100
        for p in (light, dark)
    ]
    assert brightness[0] > 200
    assert brightness[1] < 90


@pytest.mark.parametrize(
    "arguments",
    [
        ["open", "2023/declaration.fr#nonsense"],
        ["open", "2024/declaration.fr"],
        ["open", "nothing.jsonld"],
        ["nothing.jsonld"],
        ["render", "2023/declaration.fr#nonsense", "-o", "x.png"],
        ["render", "-o", "x.png", "--compare", "1999/nothing.fr"],
    ],
)
def test_what_is_not_there_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert not Path("x.png").exists()


def test_a_wrong_size_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.png", "--size", "big"]) == 2
    assert "1440x900" in capsys.readouterr().err
