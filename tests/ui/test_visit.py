"""A visit: what holds it, and that its end leaves everything as at first, by what is on screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.conftest import MakeVisitor
from tests.ui.test_accessibility import Clock
from tests.ui.test_waking import changed
from tests.visitor import Seen, Visitor

WALL = (960, 540)


def has_ended(visitor: Visitor, clock: Clock) -> None:
    """Stand there until the visit is over."""

    def waited() -> bool:
        if not visitor.visit.property("asking"):
            clock.later(1000)
        return bool(visitor.visit.property("asking"))

    visitor.until(waited, "the visitor is asked, in whatever language")
    clock.later(visitor.visit.property("countdown"))
    visitor.arrive("attract")


# ---- what holds it


def test_nobody_is_asked_while_a_picture_moves(visitor: Visitor) -> None:
    clock = Clock(visitor)
    visitor.visit.touched()
    visitor.go("story/subtract/minus-154")
    playing = visitor.items_with("playing", "progress")
    assert len(playing) == 1
    assert playing[0].property("playing")
    clock.later(1000)
    assert visitor.visit.property("asking") is False
    visitor.until(lambda: not playing[0].property("playing"), "the picture has moved")
    clock.later(50)
    assert visitor.visit.property("asking") is False, "there is time to look at it"
    clock.later(1000)
    assert visitor.visit.property("asking") is True


def test_a_hand_on_the_glass_holds_the_visit_and_a_thing_left_there_does_not(
    visitor: Visitor,
) -> None:
    clock = Clock(visitor)
    visitor.go("figures")
    visitor.settle()
    visitor.visit.touched()
    here = QPoint(100, 500)
    QTest.touchEvent(visitor.window, visitor.device).press(0, here, visitor.window).commit()
    for _ in range(17):
        clock.later(10)
        tremble = here + QPoint(1, 0)
        QTest.touchEvent(visitor.window, visitor.device).move(0, tremble, visitor.window).commit()
        assert visitor.visit.property("asking") is False
    has_ended(visitor, clock)
    QTest.touchEvent(visitor.window, visitor.device).release(0, here, visitor.window).commit()


def test_a_page_with_much_to_read_gives_the_time_that_takes(visitor: Visitor) -> None:
    clock = Clock(visitor)
    visitor.access.setProperty("still", True)
    visitor.go("firm/martin-kerui")
    visitor.settle()
    visitor.visit.touched()
    clock.later(60.5)
    assert visitor.visit.property("asking") is False
    clock.later(10)
    assert visitor.visit.property("asking") is True


# ---- its end


def tap_all(*names: str) -> Callable[[Visitor], None]:
    """Tap one after the other."""

    def tap(visitor: Visitor) -> None:
        for name in names:
            visitor.tap(name)

    return tap


def zoom_and_drag(visitor: Visitor) -> None:
    for _ in range(2):
        visitor.tap("放大地图")
    visitor.swipe(visitor.pixel(QPoint(900, 300)), -150, 60)


def focus_by_keyboard(visitor: Visitor) -> None:
    for _ in range(3):
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
    assert visitor.visit.property("keyboard")


def access(visitor: Visitor) -> None:
    visitor.tap("辅助")
    for choice in ("最大", "高对比", "静止", "中外对照", "触手可及"):
        visitor.tap(choice)


VISITS: tuple[tuple[tuple[str, Callable[[Visitor], None]], ...], ...] = (
    (
        ("story/subtract", tap_all("下一幅", "下一幅")),
        ("firms", tap_all("生物医药")),
        ("ties", tap_all("生物医药")),
        ("ties/shenjiang", tap_all("微远医疗")),
        ("map/opto", zoom_and_drag),
    ),
    (
        ("compare/shenjiang+yongyi", tap_all("深江智能换成盛禾生物")),
        ("firm/martin-kerui", tap_all("人物")),
        ("map", tap_all("范潭工业园")),
        ("firms", tap_all("园区")),
        ("figures", tap_all("한국어")),
    ),
    (
        ("compare/shenjiang+yongyi", tap_all("从名录选，换下永艺股份")),
        ("firms", tap_all("键入 S")),
    ),
    (("about", tap_all("接着读")), ("home", focus_by_keyboard)),
    (("firm/yongyi", tap_all("出处")),),
    (("firm/yongyi", access),),
    (("home", tap_all("English")),),
)
"""What is changed in each visit, and where; a visit ends where the last change was made."""

LOOKED_AT: tuple[str, ...] = ("attract", "home", "story/subtract", "map", "firms", "ties")
LOOKED_AT += ("compare/shenjiang+yongyi", "about", "+辅助")


def sight(visitor: Visitor, place: str) -> tuple[object, QImage | None]:
    """Everything on the screen there: words, keys, marks, focus; and the picture when it rests."""
    if place.startswith("+"):
        visitor.go("figures")
        visitor.tap(place[1:])
    else:
        visitor.go(place)
        if place == "firms":
            visitor.have_index()
    visitor.settle()
    # The landscape of the attract page drifts, and so does a picture that is just being drawn.
    playing = any(item.property("playing") for item in visitor.items_with("playing"))
    picture = None if playing or place == "attract" else visitor.window.grabWindow()
    found = standing(visitor), picture
    visitor.way.closeSheet()
    return found


def standing(visitor: Visitor) -> object:
    """Words, keys and marks with their places, and whether the focus is seen."""

    def box(seen: Seen) -> tuple[int, ...]:
        rect = seen.box
        return tuple(round(side) for side in (rect.x(), rect.y(), rect.width(), rect.height()))

    texts = sorted((seen.name, *box(seen)) for seen in visitor.texts())
    targets = sorted(
        (seen.name, *box(seen), bool(seen.item.property("selected"))) for seen in visitor.targets()
    )
    ring = any(item.property("ringed") for item in visitor.items_with("ringed"))
    return texts, targets, ring, str(visitor.way.property("sheet"))


def sights(visitor: Visitor) -> dict[str, tuple[object, QImage | None]]:
    visitor.visit.touched()
    seen = {place: sight(visitor, place) for place in LOOKED_AT}
    visitor.visit.end()
    visitor.arrive("attract")
    return seen


@pytest.mark.no_cover
def test_the_end_of_a_visit_leaves_everything_as_at_first(make_visitor: MakeVisitor) -> None:
    """Each change is made by touch or key, left as it is, and the hall waited for."""
    visitor = make_visitor(WALL)
    clock = Clock(visitor)
    first = sights(visitor)
    for changes in VISITS:
        visitor.visit.touched()
        for place, change in changes:
            visitor.go(place)
            before = standing(visitor)
            change(visitor)
            # The map glides to where it was sent.
            visitor.until(lambda was=before: standing(visitor) != was, place)  # type: ignore[misc]
        has_ended(visitor, clock)
    again = sights(visitor)
    for place in LOOKED_AT:
        assert again[place][0] == first[place][0], place
        one, other = first[place][1], again[place][1]
        if one is not None and other is not None:
            assert changed(one, other) < 0.01, place
