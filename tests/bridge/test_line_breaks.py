"""Lines as Qt breaks them: every shipped text, in columns of 8 to 30 characters, in one window."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.typefaces import Typefaces
from kiosk.bridge.typesetter import Font, Typesetter, font_of, lines_of
from kiosk.exhibit.line_breaks import NOT_AT_END, NOT_AT_START, joined, plain
from kiosk.media.fonts.characters import is_han
from kiosk.media.fonts.texts import shipped_texts
from tests.bridge.qml import as_qml

PROJECT = Path(__file__).resolve().parents[2]
SIZE = 34
COLUMNS = range(8, 31)
"""Widths in characters."""

# Texts of every language; until there are translations, these stand for them.
SAMPLES = [
    ("zh", "他说：“安吉的山，（水）和‘田’。”然后——走……了，从浙江—上海，第18–20位～全年。"),
    ("zh_TW", "「直」與『骨』，（角）的字形：各地不同；約4,500畝、667㎡……——如此。"),
    (
        "ja",
        "「パーティー」をちょっと待って、ジャーナリスト々（ぁぃぅぇぉっゃゅょ）・1～3月／第15位！？",
    ),
    ("ko", "안지현(安吉縣)의 竹林과 “한국 투자” 단지(첫 번째)는 2021~2023년 15위에 올랐다."),
    ("en", "Well-known “state-of-the-art” firms—15th of 84, 18–20 µm and/or (up to) 3.5 mm/s."),
]

PAGE = """
import QtQuick
Text {
    property var widths: []
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    font.pixelSize: %d
    // A text may be laid out more than once: the last time counts.
    onLineLaidOut: line => widths = (line.number === 0 ? [] : widths).concat(line.implicitWidth)
    function set(words: string, family: string, room: real): string {
        font.family = family;
        width = room;
        text = words;
        forceLayout();
        return JSON.stringify(widths);
    }
}
"""


def texts() -> Iterator[tuple[str, str]]:
    """Every text that a visitor may read, by language, a paragraph at a time, as it is set."""
    yield from SAMPLES
    for shipped in shipped_texts(PROJECT):
        for line in shipped.text.splitlines():
            # What has no Chinese in a Chinese file is a name, a path or code.
            if shipped.language != "zh" or any(map(is_han, line)):
                yield shipped.language, re.sub(r"%n|%L?\d", "1", line)


def misplaced(lines: list[str]) -> list[str]:
    """What stands at a line's start or end and may not."""
    found = []
    for before, after in pairwise(lines):
        end, start = plain(before).rstrip(), plain(after)
        if end[-1:] in NOT_AT_END or start[:1] in NOT_AT_START or re.match("—(?!—)", start):
            found.append(f"{end[-6:]}|{start[:6]}")
    return found


@pytest.fixture
def families(hall: Hall, qapp: QGuiApplication) -> Any:
    open_hall(hall)
    return as_qml(Typefaces)


def test_no_line_of_any_text_starts_or_ends_with_what_may_not_stand_there(families: Any) -> None:
    fonts: dict[str, Font] = {}
    wrong = {}
    for language, text in set(texts()):
        font = fonts.setdefault(language, font_of(families.sans(language), SIZE))
        words = joined(text, language)
        for column in COLUMNS:
            lines = lines_of(words, font, column * SIZE)
            if len(lines) == 1:
                break  # as in every wider column
            if found := misplaced(lines):
                wrong[language, text] = found
    assert not wrong


def test_korean_is_broken_at_blanks_and_english_at_blanks_hyphens_and_dashes(families: Any) -> None:
    for language, ends in (("ko", " "), ("en", " -–—")):
        font = font_of(families.sans(language), SIZE)
        for text in (text for code, text in SAMPLES if code == language):
            for column in COLUMNS:
                lines = lines_of(joined(text, language), font, column * SIZE)
                assert all(plain(line)[-1] in ends for line in lines[:-1]), lines


def test_a_number_keeps_its_unit(families: Any) -> None:
    for language, text in (
        ("en", "Two parks of 4,500 mu (300 ha) and 4,000 mu (267 ha) are told, none of 84 mu."),
        ("zh", "产业园 4,500 亩，精度由 ±25 微米收到 ±3 微米，全省 84 家，用了 0.13 吨标准煤。"),
        ("ja", "園は4,500ムー（300ヘクタール）と4,000ムー（267ヘクタール）です。"),
    ):
        font = font_of(families.sans(language), SIZE)
        for column in COLUMNS:
            lines = lines_of(joined(text, language), font, column * SIZE)
            assert not any(plain(line).rstrip()[-1].isdigit() for line in lines), lines


def test_qml_breaks_lines_as_the_typesetter_does(families: Any) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData((PAGE % SIZE).encode(), QUrl("lines.qml"))
    shown: Any = component.create()
    assert shown is not None, component.errorString()
    for language, text in SAMPLES:
        family = families.sans(language)
        font = font_of(family, SIZE)
        qt_font = QFont(family)
        qt_font.setPixelSize(font.pixels)
        metrics = QFontMetricsF(qt_font)
        for column in COLUMNS:
            words = joined(text, language)
            lines = [line.rstrip() for line in lines_of(words, font, column * SIZE)]
            widths = json.loads(shown.set(words, family, column * SIZE))
            assert widths == pytest.approx(
                [metrics.horizontalAdvance(line) for line in lines], abs=2
            )


def test_quotes_are_those_of_the_language(families: Any) -> None:
    setter = Typesetter()
    assert [setter.quotes(code) for code in ("zh", "zh_TW", "ja", "ko", "en")] == [
        ["“", "”"],
        ["「", "」"],
        ["「", "」"],
        ["“", "”"],
        ["“", "”"],
    ]
