"""Narrowing a column so that its lines are about equally long."""

from __future__ import annotations

import pytest

from kiosk.bridge.hall import Hall
from kiosk.bridge.typefaces import load_fonts
from kiosk.bridge.typesetter import balanced_width, columns_for, font_of, line_count, lines_of
from kiosk.exhibit.line_breaks import unbroken


@pytest.fixture
def fonts(hall: Hall, qapp: object) -> None:
    load_fonts(hall.folder)


@pytest.mark.usefixtures("fonts")
def test_a_label_of_four_characters_breaks_in_the_middle() -> None:
    font = font_of("Anji Sans", 30)
    width = balanced_width("研发人员", font, 100)
    assert line_count("研发人员", font, width) == 2
    assert 60 <= width < 62


@pytest.mark.usefixtures("fonts")
def test_a_text_that_fits_one_line_is_as_wide_as_itself() -> None:
    assert 120 <= balanced_width("研发人员", font_of("Anji Sans", 30), 500) < 122


@pytest.mark.usefixtures("fonts")
def test_the_longest_paragraph_rules() -> None:
    text = "短\n名字见于一张照片的说明"
    font = font_of("Anji Sans", 30)
    width = balanced_width(text, font, 300)
    assert line_count(text, font, width) == line_count(text, font, 300)
    assert width < 200


@pytest.mark.usefixtures("fonts")
def test_what_may_not_be_broken_stays_whole() -> None:
    text, font = unbroken(("平均每条线", "投入")), font_of("Anji Sans", 30)
    assert 150 <= balanced_width(text, font, 160) < 152
    assert 150 <= balanced_width(text, font, 100) < 160  # wider than asked for, never cut
    assert lines_of(text, font, 160) == [unbroken(["平均每条线"]), unbroken(["投入"])]


@pytest.mark.usefixtures("fonts")
def test_columns_are_equal_where_every_text_stands_unbroken() -> None:
    texts = ["全国工业\n百强县", "全县工业体量\n出自开发区"]
    assert columns_for(texts, [60, 60], font_of("Anji Sans", 30), 420) == [210, 210]


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("total", [700, 900, 1300])
def test_columns_take_as_few_lines_as_the_room_allows(total: int) -> None:
    font = font_of("Anji Sans", 30)
    texts = [
        "of the top 100\nindustrial counties",
        "provincial assessment of overall development\n2021 and 2022",
        "of the county's industrial\nvolume",
    ]
    widths = columns_for(texts, [250, 60, 60], font, total)
    assert sum(widths) == pytest.approx(total)
    assert widths[0] >= 250
    longest = max(line_count(t, font, w) for t, w in zip(texts, widths, strict=True))
    assert longest == {700: 4, 900: 3, 1300: 2}[total]
    for text, width in zip(texts, widths, strict=True):
        assert balanced_width(text, font, width) <= width  # no word is wider than its column
