"""Code points and UTF-16 units."""

from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.gui.utf16 import points, units

TEXTS = st.text(st.sampled_from("aé’😀𝄞𐍈中\u200d"), max_size=30)


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.data())
def test_units_are_what_utf_16_takes(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    expected = len(text[:position].encode("utf-16-le")) // 2
    assert units(text, position) == expected
    assert points(text, expected) == position


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.integers(-3, 80))
def test_any_unit_gives_a_position_of_the_text(text: str, unit: int) -> None:
    """A unit inside a pair is after the character, one past the end is the end."""
    point = points(text, unit)
    assert 0 <= point <= len(text)
    if 0 <= unit <= len(text.encode("utf-16-le")) // 2:
        assert units(text, point) - unit in (0, 1)
