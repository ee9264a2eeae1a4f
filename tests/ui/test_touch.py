"""Touches as they come in a hall: fingers that slide, palms, children, two visitors at once."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest

from kiosk.bridge.settling import pass_events
from kiosk.exhibit.tour import tour
from tests.conftest import MakeVisitor
from tests.visitor import Visitor, look, seen_below

SIZE = (960, 540)
TAPS_A_PLACE = 10
LONG_PRESS_MS = 900
"""Longer than Qt's own limit, after which a press would not be a tap any more."""


@pytest.fixture
def visitor(make_visitor: MakeVisitor) -> Visitor:
    """A visitor before a panel that shows still pictures."""
    visitor = make_visitor(SIZE)
    visitor.access.setProperty("still", True)
    return visitor


def at(visitor: Visitor, name: str) -> QPoint:
    """The pixel in the middle of what has this name."""
    return visitor.point(visitor.find(name).box)


def press(visitor: Visitor, *points: QPoint, first: int = 0) -> None:
    """Fingers come down, all at once."""
    sequence = QTest.touchEvent(visitor.window, visitor.device)
    for finger, point in enumerate(points, first):
        sequence.press(finger, point, visitor.window)
    sequence.commit()


def move(visitor: Visitor, *points: QPoint) -> None:
    """Fingers move, all at once."""
    sequence = QTest.touchEvent(visitor.window, visitor.device)
    for finger, point in enumerate(points):
        sequence.move(finger, point, visitor.window)
    sequence.commit()


def release(visitor: Visitor, *points: QPoint) -> None:
    """Fingers leave, all at once."""
    sequence = QTest.touchEvent(visitor.window, visitor.device)
    for finger, point in enumerate(points):
        sequence.release(finger, point, visitor.window)
    sequence.commit()
    visitor.pause()


def cancel(visitor: Visitor) -> None:
    """The system takes the touches away, as for a gesture of its own."""
    event = QTouchEvent(QEvent.Type.TouchCancel, visitor.device)
    QCoreApplication.sendEvent(visitor.window, event)
    visitor.pause()


def apart(start: QPoint, end: QPoint, steps: int = 6) -> list[QPoint]:
    """Points on the way from one to another."""
    way = QPointF(end - start)
    return [(QPointF(start) + way * (n / steps)).toPoint() for n in range(1, steps + 1)]


# ---- one finger


def test_a_key_acts_on_release_and_not_before(visitor: Visitor) -> None:
    visitor.go("home")
    point = at(visitor, "企业名录")
    press(visitor, point)
    visitor.pause()
    assert visitor.find("企业名录").item.property("pressed")
    assert visitor.place == "home"
    release(visitor, point)
    visitor.arrive("firms")


def test_a_finger_that_slides_off_has_pressed_nothing(visitor: Visitor) -> None:
    visitor.go("home")
    point = at(visitor, "企业名录")
    press(visitor, point)
    away = QPoint(point.x(), SIZE[1] // 2 - 200)
    for step in apart(point, away):
        move(visitor, step)
    key = visitor.find("企业名录").item
    visitor.until(lambda: not key.property("pressed"), "the key looks as if not pressed")
    release(visitor, away)
    assert visitor.place == "home"
    visitor.tap("企业名录")
    visitor.arrive("firms")


def test_a_finger_that_slides_back_presses_after_all(visitor: Visitor) -> None:
    visitor.go("home")
    point = at(visitor, "企业名录")
    away = QPoint(point.x(), SIZE[1] // 2 - 200)
    press(visitor, point)
    key = visitor.find("企业名录").item
    for step in apart(point, away):
        move(visitor, step)
    visitor.until(lambda: not key.property("pressed"), "the finger is off the key")
    for step in apart(away, point):
        move(visitor, step)
    visitor.until(lambda: key.property("pressed"), "the key looks pressed again")
    release(visitor, point)
    visitor.arrive("firms")


@pytest.mark.parametrize(("sheet", "close"), [("出处", "关上"), ("辅助", "完成")])
def test_the_keys_of_a_sheet_stand_still_while_it_comes(
    visitor: Visitor, sheet: str, close: str
) -> None:
    visitor.access.setProperty("still", False)
    visitor.go("figures")
    visitor.settle()
    visitor.tap(sheet)
    coming = visitor.find(close).box
    visitor.settle()
    assert visitor.find(close).box == coming
    visitor.tap(close)
    assert visitor.way.property("sheet") == ""


def test_a_finger_may_wander_on_a_key(visitor: Visitor) -> None:
    visitor.go("home")
    point = at(visitor, "企业名录")
    press(visitor, point)
    wandered = point + QPoint(20, 10)
    move(visitor, wandered)
    release(visitor, wandered)
    visitor.arrive("firms")


def test_a_finger_may_rest_on_a_key(visitor: Visitor) -> None:
    visitor.go("home")
    point = at(visitor, "企业名录")
    press(visitor, point)
    visitor.wait(LONG_PRESS_MS)
    release(visitor, point)
    visitor.arrive("firms")


def test_a_touch_that_is_taken_away_has_pressed_nothing(visitor: Visitor) -> None:
    visitor.go("home")
    press(visitor, at(visitor, "企业名录"))
    cancel(visitor)
    assert visitor.place == "home"
    assert not any(seen.item.property("pressed") for seen in visitor.targets())
    visitor.tap("企业名录")
    visitor.arrive("firms")


# ---- many


@pytest.mark.parametrize("place", ["attract", "home", "map", "firms", "story/subtract"])
def test_ten_fingers_at_once_leave_the_exhibit_alive(visitor: Visitor, place: str) -> None:
    visitor.go(place)
    points = [QPoint(90 + 82 * n, 60 + 45 * n) for n in range(10)]
    for _ in range(5):
        press(visitor, *points)
        drummed = [point + QPoint(3, 2) for point in points]
        move(visitor, *drummed)
        release(visitor, *drummed)
    alive(visitor)


def test_a_palm_presses_nothing_twice(visitor: Visitor) -> None:
    visitor.go("story/subtract")
    key = at(visitor, "下一幅")
    palm = [key + QPoint(dx, dy) for dx in (-30, -10, 10, 30) for dy in (-12, 12)]
    before = visitor.exhibit.panels
    chapter = [f"story/{p.chapter}/{p.id}" for p in before if p.chapter == "subtract"]
    press(visitor, *palm)
    release(visitor, *palm)
    assert visitor.place in ("story/subtract", *chapter[:2])
    alive(visitor)


@pytest.mark.parametrize("place", ["home", "map", "firms"])
def test_touches_that_are_taken_away_leave_nothing_behind(visitor: Visitor, place: str) -> None:
    visitor.go(place)
    points = [QPoint(90 + 82 * n, 60 + 45 * n) for n in range(10)]
    for _ in range(5):
        press(visitor, *points)
        cancel(visitor)
    assert visitor.place == place
    assert not any(seen.item.property("pressed") for seen in visitor.targets())
    alive(visitor)


def test_two_visitors_press_two_keys_and_each_gets_theirs(visitor: Visitor) -> None:
    visitor.go("firms")
    industry = visitor.exhibit.industries[-1]
    one, other = at(visitor, industry.name), at(visitor, "辅助")
    press(visitor, one)
    touch = QTest.touchEvent(visitor.window, visitor.device)
    touch.stationary(0).press(1, other, visitor.window).commit()
    touch = QTest.touchEvent(visitor.window, visitor.device)
    touch.release(0, one, visitor.window).stationary(1).commit()
    visitor.pause()
    assert visitor.directory.property("industry") == industry.id
    assert visitor.way.property("sheet") == ""
    touch = QTest.touchEvent(visitor.window, visitor.device)
    touch.release(1, other, visitor.window).commit()
    visitor.pause()
    assert visitor.way.property("sheet") == "access"


def test_two_visitors_who_go_two_ways_at_once_arrive_at_one(visitor: Visitor) -> None:
    for _ in range(5):
        visitor.go("home")
        left, right = at(visitor, "园区地图"), at(visitor, "数据一览")
        press(visitor, left, right)
        release(visitor, left, right)
        visitor.until(lambda: visitor.place != "home", "one of the two keys acts")
        assert visitor.place in ("map", "figures")
    alive(visitor)


# ---- the map


def test_a_tap_works_after_every_one_of_fifty_pinches(visitor: Visitor) -> None:
    parks = [park for park in visitor.exhibit.parks if park.on_map]
    visitor.go(f"map/{parks[0].id}")
    middle = QPoint(SIZE[0] // 3, SIZE[1] // 2)
    for number in range(50):
        pinch(visitor, middle, wider=number % 2 == 0)
        here = [
            (park, point)
            for park in parks
            if f"map/{park.id}" != visitor.place
            for point in on_map(visitor, park.name)
        ]
        assert here, f"no other park in sight after pinch {number}"
        park, point = here[0]
        visitor.tap_at(point)
        assert visitor.place == f"map/{park.id}", f"the tap after pinch {number} does nothing"
    visitor.tap("首页")
    visitor.arrive("home")


def pinch(visitor: Visitor, middle: QPoint, *, wider: bool) -> None:
    """Two fingers apart, or together again."""
    spread = [(middle - QPoint(n, n // 2), middle + QPoint(n, n // 2)) for n in range(60, 90, 6)]
    if not wider:
        spread.reverse()
    press(visitor, *spread[0])
    for _, fingers in pairwise(spread):
        move(visitor, *fingers)
    release(visitor, *spread[-1])


def on_map(visitor: Visitor, name: str) -> list[QPoint]:
    """The pixel of a park's centre, if the map's frame shows it."""
    park = next(
        item.item
        for item in visitor.targets()
        if item.name == name and item.item.property("doubled")
    )
    frame = visitor.items_with("held", "view", "selected")[0]
    across, down = look(park, "-spanLeft, -spanTop")
    centre = park.mapToItem(visitor.stage, QPointF(across, down))
    keys = [s.box for s in visitor.targets() if not s.item.property("doubled")]
    inner = visitor.box(frame).adjusted(40, 40, -40, -40)
    if not inner.contains(centre) or any(key.contains(centre) for key in keys):
        return []
    return [visitor.stage.mapToScene(centre).toPoint()]


# ---- a child


@pytest.mark.no_cover
def test_hundreds_of_taps_anywhere_leave_the_exhibit_alive_and_no_larger(visitor: Visitor) -> None:
    chance = random.Random(4711)
    places = [place for place in tour(visitor.exhibit) if place != "attract"]
    visitor.go("home")
    sizes: list[int] = []
    tapped = set()
    for number in range(TAPS_A_PLACE * len(places)):
        if number % TAPS_A_PLACE == 0:  # so that every page gets its share
            visitor.way.go(places[number // TAPS_A_PLACE])
            visitor.pause()
        if number % 5 == 0:
            stage = visitor.box(visitor.stage)
            boxes = [seen.box for seen in visitor.targets()]
            keys = [visitor.point(box) for box in boxes if stage.contains(box.center())]
        anywhere = QPoint(chance.randrange(SIZE[0]), chance.randrange(SIZE[1]))
        point = chance.choice([anywhere, *keys]) if chance.random() < 0.7 else anywhere
        tapped.add(visitor.place.partition("/")[0])
        press(visitor, point)
        QTest.touchEvent(visitor.window, visitor.device).release(0, point, visitor.window).commit()
        pass_events(0)
        if number % 80 == 79:  # home, as at first: the taps have found larger text and reach, too
            visitor.language.reset()
            visitor.way.home()
            visitor.arrive("home")
            visitor.settle()
            visitor.access.reset()
            visitor.settle()
            sizes.append(sum(1 for _ in seen_below(visitor.stage)))
    assert tapped >= {"home", "story", "map", "firms", "firm", "figures", "about"}
    assert max(sizes) - min(sizes) < 100, sizes
    visitor.language.reset()
    alive(visitor)


def alive(visitor: Visitor) -> None:
    """From wherever it is, the exhibit goes home and on."""
    if visitor.place == "attract":
        visitor.tap_at(QPoint(SIZE[0] // 2, SIZE[1] // 2))
    visitor.way.closeSheet()
    visitor.tap("首页")
    visitor.arrive("home")
    visitor.tap("企业名录")
    visitor.arrive("firms")
