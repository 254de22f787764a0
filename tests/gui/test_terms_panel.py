"""The terms in the window: those under the cursor, those looked for, and the user's own."""

import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from vdreader import app
from vdreader.core.checking.terms import Term, TermKind
from vdreader.core.origin import Origin
from vdreader.gui.checking.term_dialog import TermDialog
from vdreader.gui.checking.terms import TermsFeature
from vdreader.gui.checking.terms_model import COUNTERPART, KIND, STATE, TERM
from vdreader.gui.window import Window

Opener = Callable[..., Window]
OWN = Term(("patrouilles mixtes",), ("gemengde ploegen",), TermKind.CONCEPT, origin=Origin.USER)


def feature(window: Window) -> TermsFeature:
    return next(f for f in window.features if isinstance(f, TermsFeature))


def follow(window: Window, document: str, passage: str) -> dict[str, tuple[str, str, str]]:
    """Term -> counterpart, state, kind, as the panel lists them for a passage."""
    window.panels.open("terms")
    feature(window).panel.search.clear()
    window.desk.open(document, passage)
    app.settle(window)
    feature(window).follow()
    model = feature(window).panel.model
    return {
        str(model.index(row, TERM).data()): tuple(
            str(model.index(row, column).data()) for column in (COUNTERPART, STATE, KIND)
        )
        for row in range(model.rowCount())
    }


def search(window: Window, text: str) -> list[Term]:
    feature(window).panel.search.setText(text)
    return [row.term for row in feature(window).panel.model.rows]


def test_the_terms_of_the_passage_stand_with_what_answers_to_them(shared: Window) -> None:
    found = follow(shared, "2023/declaration.fr", "2.next-4")
    assert found["police"] == ("politie", "✓ Stands there", "Concept")
    assert found["coopération transfrontière"][0] == "grensoverschrijdende samenwerking"


def test_they_follow_the_cursor_into_the_other_language(shared: Window) -> None:
    follow(shared, "2023/declaration.fr", "2.next-4")
    found = follow(shared, "2023/declaration.nl", "2.next-4")
    assert found["politie"][0] == "police"
    assert feature(shared).panel.model.languages == ("nl", "fr")


def test_a_counterpart_that_is_not_there_is_marked(shared: Window) -> None:
    found = follow(shared, "2023/declaration.fr", "2.next-7")
    assert found["patrouilles mixtes"][1] == "▲ Look: not found"
    assert "gemengde patrouille" in found["patrouilles mixtes"][0]


def test_a_chosen_term_is_lit_on_both_sides(shared: Window) -> None:
    follow(shared, "2023/declaration.fr", "2.next-4")
    panel = feature(shared).panel
    row = next(n for n, one in enumerate(panel.model.rows) if one.here == "police")
    panel.table.selectRow(row)
    for side, word in ((0, "police"), (1, "politie")):
        column = shared.texts.columns[side]
        assert [
            column.passage_text(light.passage)[slice(*light.span)]
            for light in column.highlights["terms"]
        ] == [word]


def test_nothing_is_looked_up_while_the_panel_is_not_seen(shared: Window) -> None:
    follow(shared, "2023/declaration.fr", "2.next-4")
    shared.panels.close_panel()
    listed = list(feature(shared).panel.model.rows)
    shared.desk.open("2023/declaration.fr", "5.next-5")
    app.settle(shared)
    assert feature(shared).panel.model.rows == listed
    shared.panels.open("terms")
    assert feature(shared).panel.model.rows != listed


def test_the_terms_of_the_longest_passage_come_within_a_frame(shared: Window) -> None:
    document = shared.desk.document
    assert document is not None
    longest = max(document.passages, key=lambda passage: len(passage.text))
    follow(shared, document.id, longest.id)
    times = []
    for _ in range(5):
        feature(shared)._shown = None
        start = time.process_time()
        feature(shared).follow()
        times.append(time.process_time() - start)
    assert feature(shared).panel.model.rowCount() > 5
    assert min(times) < 0.016


def test_search_finds_in_both_languages_without_accents(shared: Window) -> None:
    shared.panels.open("terms")
    assert any("OTAN" in term.french for term in search(shared, "navo"))
    assert any("Cour de justice" in term.french[1] for term in search(shared, "COUR DE JUSTÌCE"))
    assert search(shared, "no such term at all") == []
    assert feature(shared).panel.message.isVisible()
    feature(shared).panel.search.clear()


def test_an_own_term_takes_part_and_is_kept(open_window: Opener) -> None:
    window = open_window()
    feature(window).put(OWN)
    app.settle(window)
    assert search(window, "gemengde ploegen") == [OWN]
    window.close()
    again = open_window()
    again.panels.open("terms")
    assert search(again, "gemengde ploegen") == [OWN]
    assert OWN.key in {term.key for term in again.services.bilingual.terms.entries}


def test_terms_are_added_changed_and_removed_and_all_of_it_undone(shared: Window) -> None:
    found = feature(shared)
    shared.panels.open("terms")
    before = shared.services.bilingual.terms.entries
    new = Term(("essai au banc",), ("proefbank",), TermKind.VERB, 4, "a note")
    found.put(new)
    (added,) = search(shared, "proefbank")
    assert (added.french, added.kind, added.strength, added.note) == (
        ("essai au banc",),
        TermKind.VERB,
        4,
        "a note",
    )
    changed = Term(("essai au banc d’essai",), ("proefbank",), TermKind.CONCEPT)
    found.put(changed, added)
    assert [term.french for term in search(shared, "proefbank")] == [changed.french]
    found.panel.table.selectRow(0)
    found.remove()
    assert search(shared, "proefbank") == []
    for expected in (1, 1, 0):
        shared.undoing.undo()
        assert len(search(shared, "proefbank")) == expected
    assert shared.services.bilingual.terms.entries == before
    found.panel.search.clear()


def test_a_shipped_term_can_be_hidden_and_comes_back(shared: Window) -> None:
    found = feature(shared)
    shared.panels.open("terms")
    (term,) = [one for one in search(shared, "otan") if "OTAN" in one.french]
    found.panel.table.selectRow([row.term for row in found.panel.model.rows].index(term))
    found.remove()
    assert term not in search(shared, "navo")
    shared.undoing.undo()
    assert term in search(shared, "navo")
    found.panel.search.clear()


def test_a_changed_shipped_term_stands_once(shared: Window) -> None:
    shared.panels.open("terms")
    (term,) = [one for one in search(shared, "otan") if "OTAN" in one.french]
    own = Term(("OTAN", "l’Alliance"), ("NAVO", "de Alliantie"), TermKind.ACRONYM)
    feature(shared).put(own, term)
    assert [one.dutch for one in search(shared, "NAVO") if "OTAN" in one.french] == [own.dutch]
    shared.undoing.undo()
    assert [one.dutch for one in search(shared, "NAVO") if "OTAN" in one.french] == [term.dutch]
    feature(shared).panel.search.clear()


def test_the_dialog_wants_both_languages_and_splits_expressions(shared: Window) -> None:
    start = Term(("",), ("",), TermKind.CONCEPT)
    dialog = TermDialog("New term", start, shared)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog.french.setText("  accord |  convention\t| ")
    assert not save.isEnabled()
    dialog.dutch.setText("akkoord")
    assert save.isEnabled()
    assert not dialog.strength.isEnabled()
    dialog.kind.setCurrentIndex(dialog.kind.findData(TermKind.QUALIFIER.value))
    assert dialog.strength.isEnabled()
    dialog.strength.setValue(2)
    term = dialog.term
    assert term.french == ("accord", "convention")
    assert (term.dutch, term.kind, term.strength) == (("akkoord",), TermKind.QUALIFIER, 2)
    dialog.deleteLater()


def test_export_writes_all_terms_as_tbx(shared: Window, tmp_path: Path) -> None:
    file = tmp_path / "terms.tbx"
    feature(shared).export(file)
    root = ElementTree.fromstring(file.read_bytes())
    entries = root.findall(".//{urn:iso:std:iso:30042:ed-2}conceptEntry")
    assert len(entries) == len(shared.services.bilingual.terms.entries)
    feature(shared).export(tmp_path)  # a folder
    assert shared.banner.isVisible()


def test_where_nothing_can_be_kept_terms_are_refused(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    monkeypatch.setenv("VDREADER_STORE", str(blocked / "notes.sqlite"))
    window = open_window()
    window.panels.open("terms")
    window.menus.commands.actions["add_term"].trigger()
    assert QApplication.activeModalWidget() is None
    assert "notes.sqlite" in window.banner.label.text()
    window.banner.hide()
    feature(window).put(OWN)
    assert window.banner.isVisible()
    assert OWN not in search(window, "gemengde ploegen")


def test_every_language_names_every_cell(shared: Window) -> None:
    shared.panels.open("terms")
    for language in ("fr", "nl", "en"):
        shared.choose_language(language)
        follow(shared, "2023/declaration.fr", "2.next-4")
        model = feature(shared).panel.model
        for row in range(model.rowCount()):
            for column in (TERM, COUNTERPART, STATE, KIND):
                said = str(model.index(row, column).data())
                assert said
                assert "{" not in said
