"""The picture for when nothing else can be shown: legible on every panel, calm, with its code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from kiosk.bridge import out_of_service
from kiosk.bridge.out_of_service import INK, INK_2, LINES, PAPER, WIDTH, load_typefaces, paint
from kiosk.exhibit.typefaces import CHINESE

ROOT = Path(__file__).resolve().parents[2]
SIZES = [(1920, 1080), (1080, 1920), (1366, 768), (3840, 2160), (800, 600)]


@pytest.fixture(autouse=True)
def _typefaces(qapp: object) -> None:
    load_typefaces()


def drawn(width: int, height: int, code: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, width, height, code)
    painter.end()
    return image


def is_ink(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 160


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_it_is_a_few_words_in_the_middle_of_paper(size: tuple[int, int]) -> None:
    width, height = size
    image = drawn(width, height, "K2")
    step = height // 200
    inked = [
        (x, y) for x in range(0, width, step) for y in range(0, height, step) if is_ink(image, x, y)
    ]
    assert inked
    xs, ys = [x for x, _ in inked], [y for _, y in inked]
    assert image.pixelColor(0, 0) == PAPER
    assert min(xs) > 0.03 * width
    assert max(xs) < 0.97 * width
    assert abs((min(xs) + max(xs)) / 2 - width / 2) < 0.02 * width
    assert 0.25 * height < min(ys) < max(ys) < 0.85 * height


def test_every_line_fits_and_no_line_touches_the_next() -> None:
    bottom = 0.0
    for text, family, size, middle, _ in LINES:
        font = QFont(family)
        font.setPixelSize(size)
        font.setBold(family == CHINESE.serif)
        assert QFontMetricsF(font).horizontalAdvance(text.format(code="K2")) < WIDTH
        assert middle - size / 2 > bottom
        assert size >= 30
        bottom = middle + size / 2


def test_the_code_is_in_it() -> None:
    assert drawn(800, 600, "K1") != drawn(800, 600, "K3")


def test_its_colours_are_those_of_the_theme() -> None:
    theme = (ROOT / "kiosk/ui/Kiosk/Theme/Theme.qml").read_text(encoding="utf-8")
    for colour in (PAPER, INK, INK_2):
        assert colour.name().upper() in theme


def test_it_needs_neither_qml_nor_the_scene_graph() -> None:
    code = f"import sys, {out_of_service.__name__}; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert "PySide6.QtGui" in loaded
    assert {"PySide6.QtQml", "PySide6.QtQuick", "kiosk.bridge.viewer"}.isdisjoint(loaded)
