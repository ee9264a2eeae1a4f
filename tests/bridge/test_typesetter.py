"""Texts as Qt sets them: lines, parts that fit, columns without lost characters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.bridge.hall import Hall
from kiosk.bridge.typefaces import load_fonts
from kiosk.bridge.typesetter import (
    WIDOW,
    Font,
    Typesetter,
    _last_lines,
    column_for,
    font_of,
    line_count,
    lines_of,
    parts_of,
)
from kiosk.bridge.viewer import application

SIZE = 34.0
EM = SIZE


@pytest.fixture(scope="module")
def font(hall: Hall) -> Font:
    application()
    load_fonts(hall.folder)
    return font_of("Anji Sans", SIZE)


def test_a_column_holds_as_many_characters_as_its_width_has_ems(font: Font) -> None:
    assert line_count("山" * 10, font, 10 * EM + 1) == 1
    assert line_count("山" * 11, font, 10 * EM + 1) == 2


def test_paragraphs_start_lines_of_their_own(font: Font) -> None:
    assert line_count("山\n水\n田", font, 20 * EM) == 3


def test_a_column_narrows_until_no_paragraph_ends_in_lost_characters(font: Font) -> None:
    text = "山" * 21
    narrowed = column_for(text, font, 20 * EM + 1, 2)
    assert narrowed < 20 * EM
    assert all(lines == 1 or last > WIDOW for lines, last in _last_lines(text, font, narrowed))
    assert line_count(text, font, narrowed) == 2


def test_punctuation_does_not_save_a_lost_character(font: Font) -> None:
    text = "山" * 18 + "田亩。"
    assert column_for(text, font, 18 * EM + 1) < 18 * EM


def test_no_paragraph_ends_in_a_single_word_of_letters(font: Font) -> None:
    words = "The exhibit uses no network and no camera, and keeps nothing about its visitors."
    wide = next(px for px in range(500, 1200) if lines_of(words, font, px)[-1] == "visitors.")
    narrowed = column_for(words, font, wide)
    assert len(lines_of(words, font, narrowed)[-1].split()) > 1
    assert line_count(words, font, narrowed) == line_count(words, font, wide)


def test_a_column_stays_wide_where_nothing_is_lost(font: Font) -> None:
    assert column_for("山" * 26, font, 20 * EM) == 20 * EM


def test_a_line_more_is_taken_only_where_there_is_room_for_it(font: Font) -> None:
    text = "山" * 20 + "\n" + "水" * 40 + "田"
    widest = 20 * EM + 1
    narrowed = column_for(text, font, widest, 6)
    assert line_count(text, font, widest) == 4
    assert narrowed <= widest


def test_short_texts_stay_whole(font: Font) -> None:
    assert parts_of("山水田。", font, 20 * EM, 1) == ["山水田。"]


def test_parts_break_between_sentences_and_lose_nothing(font: Font) -> None:
    text = "一句话在这里。又一句话在这里。\n第三句话在这里；第四句话在这里。"
    parts = parts_of(text, font, 12 * EM, 2)
    assert len(parts) > 1
    assert "".join(parts) == text.replace("\n", "")
    assert all(line_count(part, font, 12 * EM) <= 2 for part in parts)


def test_a_point_inside_a_number_ends_no_sentence(font: Font) -> None:
    text = "报道写的是仅 0.13 吨标准煤。按什么来除，原文没有写。"
    parts = parts_of(text, font, 10 * EM, 2)
    assert parts[0] == "报道写的是仅 0.13 吨标准煤。"
    assert "".join(parts) == text


def test_a_sentence_longer_than_a_part_is_broken_behind_a_comma(font: Font) -> None:
    text = "山" * 12 + "，" + "水" * 12 + "。田。"
    assert parts_of(text, font, 10 * EM, 2) == ["山" * 12 + "，", "水" * 12 + "。田。"]
    english = "Mountains, mountains, rivers. Fields."
    parts = parts_of(english, font, 12 * EM, 1)
    assert len(parts) > 1
    assert " ".join(parts) == english


def test_what_has_no_comma_is_broken_where_a_line_ends(font: Font) -> None:
    text = "山" * 45 + "。水田。"
    parts = parts_of(text, font, 10 * EM + 1, 2)
    assert parts == ["山" * 20, "山" * 20, "山" * 5 + "。水田。"]


def test_a_paragraph_keeps_its_start_behind_a_sentence_that_was_cut(font: Font) -> None:
    text = "山" * 25 + "。\n田。"
    assert parts_of(text, font, 10 * EM + 1, 2) == ["山" * 20, "山" * 5 + "。\n田。"]


def test_qml_measures_with_the_same_font(font: Font) -> None:
    typesetter = Typesetter()
    text = "山" * 21
    assert typesetter.lines(text, "Anji Sans", SIZE, 20 * EM + 1) == 2
    assert typesetter.width("山山\n山", "Anji Sans", SIZE) == pytest.approx(2 * EM, abs=0.1)
    assert typesetter.column(text, "Anji Sans", SIZE, 20 * EM + 1) < 20 * EM
    assert typesetter.columnWithin(text, "Anji Sans", SIZE, 20 * EM + 1, 2) < 20 * EM
    assert typesetter.parts(text, "Anji Sans", SIZE, 20 * EM + 1, 2) == [text]


@pytest.mark.parametrize("size", [42.5, 37.5, 34.0, 33.4])
def test_sizes_are_rounded_as_qml_rounds_them(font: Font, size: float) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    text = f"import QtQuick\nText {{ property real size: {size}; font.pixelSize: size }}"
    component.setData(text.encode(), QUrl())
    shown = component.create()
    assert shown is not None, component.errorString()
    assert font_of(font.family, size).pixels == shown.property("font").pixelSize()
