"""From the attract page home, and from home to the beginning of everything."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.conftest import MakeVisitor
from tests.visitor import Visitor


def test_any_of_many_fingers_wakes_the_exhibit_when_it_is_lifted(visitor: Visitor) -> None:
    visitor.settle()
    points = [QPoint(100 + 170 * n, 200 + 60 * n) for n in range(10)]
    fingers = QTest.touchEvent(visitor.window, visitor.device)
    for n, point in enumerate(points):
        fingers.press(n, point, visitor.window)
    fingers.commit()
    visitor.pause()
    assert visitor.place == "attract"
    fingers = QTest.touchEvent(visitor.window, visitor.device)
    for n, point in enumerate(points):
        if n == 4:
            fingers.release(n, point, visitor.window)
        else:
            fingers.stationary(n)
    fingers.commit()
    visitor.arrive("home")


def test_the_waking_touch_does_nothing_else(visitor: Visitor) -> None:
    """A second touch at once, where home will have a door, is still part of waking up."""
    door = QPoint(300, 880)
    visitor.tap_at(door)
    visitor.tap_at(door)
    visitor.arrive("home")
    assert visitor.place == "home"


def test_a_touch_while_the_attract_page_still_comes_leads_to_a_clear_home(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.settle()
    home = visitor.window.grabWindow()
    visitor.visit.end()
    visitor.until(lambda: visitor.offers("轻触开始"), "the attract page can be touched")
    visitor.tap_at(QPoint(900, 300))
    visitor.arrive("home")
    visitor.until(lambda: changed(home, visitor.window.grabWindow()) < 0.01, "home is as it was")


def changed(one: QImage, other: QImage) -> float:
    """The share of pixels that differ, 0 to 1: a veil or a shift of the page is nearly all of them.

    The edges of large letters differ by a few shades from one drawing to the next.
    """
    pictures = [
        Image.frombytes("RGBX", (it.width(), it.height()), bytes(it.constBits()))
        for it in (image.convertToFormat(QImage.Format.Format_RGBX8888) for image in (one, other))
    ]
    shades = ImageChops.difference(*pictures).convert("L").histogram()
    return 1 - shades[0] / sum(shades)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_wake_the_exhibit(visitor: Visitor, key: Qt.Key) -> None:
    visitor.settle()
    QTest.keyClick(visitor.window, key)
    visitor.arrive("home")


def test_the_mouse_wakes_the_exhibit(visitor: Visitor) -> None:
    visitor.settle()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(visitor.window, left, Qt.KeyboardModifier.NoModifier, QPoint(900, 300))
    visitor.arrive("home")


@pytest.mark.parametrize("place", ["firm/yongyi", "firms", "attract"])
def test_home_can_be_left_while_it_opens(visitor: Visitor, place: str) -> None:
    visitor.settle()
    visitor.tap_at(QPoint(900, 300))
    visitor.wait(200)
    visitor.go(place)


@pytest.mark.parametrize("size", [(960, 540), (540, 960)], ids=["wall", "totem"])
@pytest.mark.parametrize("reach", [False, True], ids=["designed", "reach"])
def test_home_leads_everywhere(
    make_visitor: MakeVisitor, size: tuple[int, int], reach: bool
) -> None:
    visitor = make_visitor(size)
    visitor.access.setProperty("still", True)
    visitor.access.setProperty("reach", reach)
    chapters = {chapter.id: chapter for chapter in visitor.exhibit.chapters}
    ways = {"从头讲起": "story/prologue", "关于与出处": "about", "园区地图": "map"}
    ways |= {"企业名录": "firms", "数据一览": "figures"}
    for name in ("subtract", "add", "multiply"):
        chapter = chapters[name]
        ways[chapter.tag if reach else chapter.name] = f"story/{name}"
    for key, place in ways.items():
        visitor.go("home")
        visitor.tap(key)
        visitor.arrive(place)


@pytest.mark.parametrize("figure", ["15位", "49位", "74位", "60多个"])
def test_a_figure_leads_to_where_it_is_from(visitor: Visitor, figure: str) -> None:
    visitor.access.setProperty("still", True)
    visitor.go("figures")
    visitor.settle()
    name = next(seen.name for seen in visitor.targets() if seen.name.startswith(figure))
    visitor.tap(name)
    assert visitor.way.property("sheet") == "sources"


def test_large_text_tells_the_figures_in_parts(visitor: Visitor) -> None:
    visitor.access.setProperty("textScale", 1.5)
    visitor.go("figures")
    shown = visitor.exhibit.figures_page.figures
    values = [figure.value for figure in visitor.exhibit.figures if figure.id in shown]
    seen = {value for value in values if visitor.shows(value)}
    for _ in range(2):
        visitor.tap("下一幅")
        seen |= {value for value in values if visitor.shows(value)}
    assert seen == set(values)
    assert not visitor.offers("下一幅")
    visitor.tap("上一幅")
    assert visitor.offers("下一幅")
