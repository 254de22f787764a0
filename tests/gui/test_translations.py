"""The translations: complete, up to date with the source, compiled, and true to their sources."""

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vdreader import app
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.error_words import TEMPLATES
from vdreader.gui.palette import Palette
from vdreader.gui.window import Window
from vdreader.reading.library import DAMAGES
from vdreader.store.problems import Problem, failure, template

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("reading", "store", "readers", "core", "gui", "paper", "exports")
COMMAND_LINE = {("reading/aligning.py", "read_lines")}
"""Where errors are raised that only a command meets."""


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if not (shutil.which("pyside6-lupdate") or (module.TOOLS / "pyside6-lupdate").exists()):
        pytest.skip("pyside6-lupdate is not installed")
    return module


def messages(code: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether it is a plural, of every string of a language."""
    tree = ET.parse(ROOT / f"resources/i18n/vdreader_{code}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = list(translation.iter("numerusform")) if plural else [translation]
            texts = [form.text or "" for form in forms]
            yield context.findtext("name", ""), message.findtext("source", ""), texts, plural


def test_they_are_complete_up_to_date_and_compiled(translations: ModuleType) -> None:
    assert translations.check() == []


@pytest.mark.parametrize("code", ["fr", "nl", "en"])
def test_what_is_filled_in_is_filled_in_the_translation_too(code: str) -> None:
    wrong = []
    for context, source, texts, plural in messages(code):
        for text in texts:
            same_fields = fields(text) == fields(source)
            same_count = text.count("%n") == source.count("%n") == int(plural)
            mnemonics = len(re.findall("&[^& ]", text)) == len(re.findall("&[^& ]", source))
            ends = text.endswith("…") == source.endswith("…")
            lines = text.count("\n") == source.count("\n")
            if not (text and same_fields and same_count and mnemonics and ends and lines):
                wrong.append((context, source, text))
        if plural and len(texts) != 2:
            wrong.append((context, source, f"{len(texts)} forms"))
    assert wrong == []


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_french_is_set_as_french_is() -> None:
    """No-break spaces within guillemets and before double signs; no straight apostrophes."""
    wrong = [
        text
        for _, _, texts, _ in messages("fr")
        for text in texts
        if re.search(r" [:;?!»%]|« |[^\s\u00a0<][?!;»]|'|\"", text.replace("%n", "n"))
        or re.search(r"[^\s\u00a0]:(?=\s|$)", text)
    ]
    assert wrong == []


def calls(path: Path, names: set[str]) -> Iterator[tuple[ast.Call, str, str]]:
    """The calls of these names in a file, each with the class and the function it stands in."""

    def visit(node: ast.AST, inside: str, function: str) -> Iterator[tuple[ast.Call, str, str]]:
        if isinstance(node, ast.ClassDef):
            inside = node.name
        elif isinstance(node, ast.FunctionDef):
            function = node.name
        elif isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node, inside, function
        for child in ast.iter_child_nodes(node):
            yield from visit(child, inside, function)

    yield from visit(ast.parse(path.read_text(encoding="utf-8")), "", "")


def literal(node: ast.AST | None) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None


def test_the_tools_see_every_string_and_every_plural() -> None:
    """lupdate passes over what stands in an f-string, and over plurals outside of classes."""
    known = {(context, source): plural for context, source, _, plural in messages("fr")}
    missed = []
    for path in sorted((ROOT / "vdreader/gui").rglob("*.py")):
        for call, inside, _ in calls(path, {"tr", "translate"}):
            arguments = call.args
            if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                context: str | None = inside
            else:
                context, arguments = literal(arguments[0]), arguments[1:]
            text = literal(arguments[0])
            if context is None or text is None:  # a painter's, or an error's template
                continue
            if known.get((context, text)) is not (len(arguments) > 2):
                missed.append((path.name, call.lineno, context, text))
    assert missed == []


def test_every_known_error_can_be_said_in_the_window() -> None:
    unlisted = []
    for room in ROOMS:
        for path in sorted((ROOT / "vdreader" / room).rglob("*.py")):
            place = path.relative_to(ROOT / "vdreader").as_posix()
            for call, _, function in calls(path, {"KnownError", "StoreError"}):
                said = next((a for a in call.args if not isinstance(a, ast.Attribute)), None)
                made_elsewhere = (place, function) in (
                    COMMAND_LINE
                    | {("reading/library.py", "error"), ("store/problems.py", "failure")}
                )
                if not made_elsewhere and literal(said) not in TEMPLATES:
                    unlisted.append((place, call.lineno, ast.unparse(call)))
    assert unlisted == []


def test_the_errors_that_are_put_together_can_be_said_in_the_window() -> None:
    assert set(DAMAGES.values()) <= TEMPLATES
    for problem in Problem:
        for offered in (False, True):
            assert template(problem, offered=offered) in TEMPLATES
            if problem is not Problem.MISSING:  # nothing is set aside where nothing is
                assert template(problem, quarantined=True, offered=offered) in TEMPLATES


@pytest.mark.parametrize(
    ("code", "said"),
    [("fr", "Le disque est plein"), ("nl", "De schijf is vol"), ("en", "The disk is full")],
)
def test_an_error_is_said_in_the_language_of_the_interface(
    shared: Window, code: str, said: str
) -> None:
    shared.choose_language(code)
    error = failure(Problem.FULL, "notes.db")
    assert words.error(error).startswith(said)
    assert "notes.db" in words.error(error)
    known = KnownError(
        "“{name}” is known but not bundled; it can be had from {where}.",
        name="2016/declaration.fr",
        where="the Belgian Prime Minister's site",
    )
    assert ("Prime Minister" in words.error(known)) is (code == "en")


def mnemonics(menu: QMenu) -> list[str]:
    found = (re.search("&([^& ])", action.text()) for action in menu.actions())
    return [match[1].lower() for match in found if match]


@pytest.mark.parametrize("code", ["fr", "nl", "en"])
def test_no_two_entries_of_a_menu_have_the_same_mnemonic(shared: Window, code: str) -> None:
    shared.choose_language(code)
    app.settle(shared)
    bar = [action.text() for action in shared.menuBar().actions()]
    letters = [match[1].lower() for text in bar if (match := re.search("&([^& ])", text))]
    assert len(letters) == len(bar)
    assert len(set(letters)) == len(letters), bar
    for name, menu in shared.menus.commands.menus.items():
        assert len(set(mnemonics(menu))) == len(mnemonics(menu)), name


def test_a_soft_hyphen_does_not_hide_a_command_from_the_palette(shared: Window) -> None:
    action = QAction("▼ Terugval\u00adpositie", shared)
    palette = Palette([(action, "")], shared)
    palette.typed.setText("terugvalpos")
    assert palette.view.model().rowCount() == 1
    palette.typed.setText("terugvalnis")
    assert palette.view.model().rowCount() == 0
