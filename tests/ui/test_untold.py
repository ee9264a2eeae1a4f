"""A text that no translation holds: in Chinese, with a dot that staff see, visitors hardly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.hall import Hall
from kiosk.bridge.language import Language
from kiosk.exhibit.line_breaks import UNTOLD
from kiosk.translations.compiling import compile_catalogue
from kiosk.translations.extraction import extract, is_of_exhibit
from kiosk.translations.pseudo import CODES, catalogue
from tests.visitor import Visitor

PLACES = ("home", "story/subtract/land", "firm/martin-kerui")


@pytest.fixture(scope="module")
def arrived(tmp_path_factory: pytest.TempPathFactory, hall: Hall) -> Iterator[Visitor]:
    """A visitor to whom only the interface speaks the two languages that nobody speaks."""
    folder = tmp_path_factory.mktemp("untold")
    assert hall.exhibit is not None
    wanted = [message for message in extract(hall.exhibit) if not is_of_exhibit(message)]
    for code in CODES:
        compile_catalogue(catalogue(code, wanted), folder / f"kiosk_{code}.qm")
    visitor = Visitor(replace(hall, languages=("zh", *CODES), translations=folder), (960, 540))
    visitor.access.setProperty("still", True)
    yield visitor
    speak(visitor, "zh")
    visitor.leave()


def speak(visitor: Visitor, code: str) -> None:
    language = visitor.viewer.singleton("Language")
    assert isinstance(language, Language)
    language.use(code)


def marks(visitor: Visitor) -> list[tuple[QQuickItem, QQuickItem]]:
    """The marked texts that are seen, each with its dot."""
    found = []
    for words in visitor.items_with("untold"):
        if words.isVisible() and words.property("text").strip() and words.opacity() > 0:
            parts = [part for child in words.childItems() for part in child.childItems()]
            dots = [part for part in parts if part.property("radius")]
            assert len(dots) == (UNTOLD in words.property("text"))
            found += [(words, dot) for dot in dots]
    return found


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("way", ["as designed", "largest", "contrast"])
def test_the_dot_is_under_the_first_line_of_its_text(arrived: Visitor, code: str, way: str) -> None:
    speak(arrived, code)
    arrived.access.setProperty("textScale", 1.5 if way == "largest" else 1.0)
    arrived.access.setProperty("contrast", way == "contrast")
    for place in PLACES:
        arrived.go(place)
        arrived.settle()
        marked = marks(arrived)
        assert marked, place
        for words, dot in marked:
            middle = words.mapFromItem(dot, QPointF(dot.width() / 2, dot.height() / 2))
            line = QRectF(0, 0, words.width(), words.property("baselineOffset") * 1.4)
            assert line.contains(middle), words.property("text")


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("code", CODES)
def test_the_dot_is_seen_and_fainter_than_the_words(
    arrived: Visitor, code: str, contrast: bool
) -> None:
    speak(arrived, code)
    arrived.access.setProperty("textScale", 1.0)
    arrived.access.setProperty("contrast", contrast)
    arrived.go("home")
    arrived.settle()
    headline = arrived.exhibit.headline
    ((words, dot),) = [pair for pair in marks(arrived) if headline in pair[0].property("text")]
    picture = arrived.window.grabWindow()

    def lightness(below: float) -> float:
        at = dot.mapToScene(QPointF(dot.width() / 2, dot.height() / 2 + below))
        return picture.pixelColor(at.toPoint()).lightnessF()

    ground, seen = lightness(4 * dot.height()), lightness(0)
    ink = words.property("color").lightnessF()
    assert 0.1 < abs(seen - ground) < 0.7 * abs(ink - ground)
