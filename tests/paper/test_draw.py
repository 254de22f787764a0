"""A page painted on another device than PDF: what the preview shows is what is printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from vdreader.paper.draw import draw_page, fit, reading_lines
from vdreader.paper.faces import UNITS_PER_INCH
from vdreader.paper.options import Options
from vdreader.paper.paginate import paginate
from vdreader.paper.parallel import parallel_sheet

DPI = 96


def painted(pages, number):
    scale = DPI / UNITS_PER_INCH
    geometry = pages.geometry
    image = QImage(
        round(geometry.width * scale), round(geometry.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        fit(painter, DPI)
        draw_page(painter, pages, number)
    return image


@pytest.fixture(scope="module")
def pages(fonts, parallel, french, imprint):
    options = Options(line_numbers=True)
    return paginate(parallel_sheet(parallel, french, options), options, french, imprint)


def dark(image, left, top, right, bottom):
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(round(left), round(right))
        for y in range(round(top), round(bottom))
    )


def test_a_painted_page_keeps_to_its_margins_and_fills_its_columns(pages):
    image, geometry, scale = painted(pages, 1), pages.geometry, DPI / UNITS_PER_INCH
    for column in geometry.columns:
        left = (column.left + column.gutter) * scale
        right = (column.left + column.width) * scale
        assert dark(image, left, geometry.body_top * scale, right, geometry.body_bottom * scale)
        # Text may hang over by a hair of its last letter, not by more.
        gap = right + 4
        assert (
            not dark(
                image, gap, geometry.body_top * scale + 40, gap + 4, geometry.body_bottom * scale
            )
            or column is geometry.columns[-1]
        )
    assert not dark(image, 0, 0, image.width(), 30)
    assert not dark(image, geometry.right * scale + 6, 0, image.width(), image.height())


def test_lines_are_numbered_from_the_top_of_each_page(pages):
    for page in pages.pages:
        bases = reading_lines(pages, page)
        assert bases == sorted(bases)
        assert all(pages.geometry.body_top < base < pages.geometry.body_bottom for base in bases)
        assert len(bases) > 5
