"""A visitor for the tests: a real window, real touches, and eyes for where things are."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge import scene
from kiosk.bridge.access import Access
from kiosk.bridge.directory import Directory
from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.hours import Hours
from kiosk.bridge.inspector import Inspector
from kiosk.bridge.language import Language
from kiosk.bridge.settling import asked, pass_events, settle
from kiosk.bridge.viewer import Viewer
from kiosk.bridge.visit import Visit
from kiosk.bridge.way import Way
from kiosk.exhibit import line_breaks
from kiosk.exhibit.comparing import pair_of
from kiosk.exhibit.model import Exhibit
from kiosk.translations.languages import own_name

WAIT_MS = 20_000
_T = TypeVar("_T")


@dataclass(frozen=True)
class Seen:
    """An item with its words and the rectangle it takes on the stage, in design px."""

    item: QQuickItem
    name: str
    box: QRectF


class Visitor:
    """Stands before the exhibit: taps by accessible name, looks at texts and targets."""

    def __init__(
        self, hall: Hall, size: tuple[int, int] = (1920, 1080), module: str = "Kiosk.Shell"
    ) -> None:
        self.hall = hall
        self.viewer = Viewer(hall, module)
        self.window = self.viewer.window
        self.device = QTest.createTouchDevice()
        self.visit.watch(self.window)
        self._show(size)

    def _show(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        self.window.show()
        self.until(self.window.isExposed, "the window is shown")

    def come(self, size: tuple[int, int]) -> None:
        """Be the next visitor to this window, on a panel of this size."""
        open_hall(self.hall)
        self._show(size)

    def go_away(self) -> None:
        """End the visit, for the next visitor to the window; no trace of this one is left."""
        self.window.hide()
        self.window.setProperty("leavable", True)
        self.visit.useClock(time.monotonic)
        self.visit.end()
        pass_events(0)

    def _singleton(self, kind: type[_T]) -> _T:
        found = self.viewer.singleton(kind.__name__)
        assert isinstance(found, kind)
        return found

    @cached_property
    def way(self) -> Way:
        return self._singleton(Way)

    @cached_property
    def access(self) -> Access:
        return self._singleton(Access)

    @cached_property
    def language(self) -> Language:
        return self._singleton(Language)

    @cached_property
    def visit(self) -> Visit:
        return self._singleton(Visit)

    @cached_property
    def directory(self) -> Directory:
        return self._singleton(Directory)

    @cached_property
    def hours(self) -> Hours:
        return self._singleton(Hours)

    @property
    def place(self) -> str:
        """Where the visitor is, as ``page`` or ``page/item``."""
        page, item = self.way.property("page"), self.way.property("item")
        return f"{page}/{item}" if item else str(page)

    def leave(self) -> None:
        """Take the window down."""
        self.viewer.close()
        pass_events(10)

    @property
    def rail(self) -> tuple[str, ...]:
        """The names of the rail's keys in Chinese, from left to right; some may not be there."""
        languages = self.hall.languages if len(self.hall.languages) > 1 else ()
        return ("首页", "返回", "出处", *map(own_name, languages), "辅助")

    # ---- time

    def until(self, true: Callable[[], object], what: str) -> None:
        """Let events pass until something is true.

        Raises:
            AssertionError: it does not become true.
        """
        limit = QDeadlineTimer(WAIT_MS)
        while not true():
            assert not limit.hasExpired(), f"waited in vain until {what}"
            pass_events(20)

    def wait(self, milliseconds: int) -> None:
        """Let events pass for some time, to see what it brings."""
        over = QDeadlineTimer(milliseconds)
        self.until(over.hasExpired, "time has passed")

    def settle(self) -> None:
        """Let pictures load and changes fade."""
        settle(self.viewer)

    def pause(self) -> None:
        """Let the events that are there pass, without waiting for pictures."""
        for _ in range(5):
            pass_events(0)

    # ---- eyes

    @property
    def exhibit(self) -> Exhibit:
        """What is on show."""
        assert self.hall.exhibit is not None
        return self.hall.exhibit

    def shows(self, words: str) -> bool:
        """Whether these words stand in a text, however it is broken into lines."""
        sought = plain(words)
        return any(sought in plain(item.property("text")) for item in self._texts())

    def arrive(self, place: str) -> None:
        """Wait until a place is where the visitor is, and its title on screen."""
        self.until(lambda: self.place == place, f"the way leads to {place}, not {self.place}")
        title = title_of(self.exhibit, place)
        self.until(lambda: self.shows(title), f"{title!r} stands on {place}")
        self.pause()

    def go(self, place: str) -> None:
        """Be somewhere at once, without a tap."""
        self.way.go(place)
        self.arrive(place)

    def have_index(self) -> None:
        """Wait until the directory knows every name: what is typed is answered at once."""
        complete = partial(self.directory.property, "complete")
        self.until(complete, "the directory's index is built")

    @property
    def stage(self) -> QQuickItem:
        """The stage that everything stands on; its coordinates are design px."""
        return self.window.contentItem().childItems()[0]

    def box(self, item: QQuickItem) -> QRectF:
        """An item's rectangle on the stage."""
        return item.mapRectToItem(self.stage, QRectF(0, 0, item.width(), item.height()))

    def _items(self) -> Iterator[QQuickItem]:
        return seen_below(self.stage)

    def targets(self) -> list[Seen]:
        """What can be pressed now."""
        return [
            Seen(item, str(item.property("accessibleName")), self.box(item))
            for item in self._targets()
        ]

    def _targets(self) -> Iterator[QQuickItem]:
        return (
            item
            for item in self._items()
            if is_target(item) and item.isEnabled() and item.property("possible")
        )

    def texts(self) -> list[Seen]:
        """Every text now seen, with the rectangle its lines really take.

        Not those of a page that is fading away or lies under a sheet: it is disabled.
        """
        return [
            Seen(item, str(item.property("text")), self.ink(item))
            for item in self._texts()
            if item.property("text") and asked(item, "text")  # not while it is taken down
        ]

    def _texts(self) -> Iterator[QQuickItem]:
        return (item for item in self._items() if is_text(item) and item.isEnabled())

    def items_with(self, *names: str) -> list[QQuickItem]:
        """Items now seen, and not disabled, that have properties of these names with a value."""
        return [
            item
            for item in self._items()
            if item.isEnabled() and all(has(item, name) for name in names)
        ]

    def ink(self, text: QQuickItem) -> QRectF:
        """The rectangle on the stage that a text's lines take, without the leading around them."""
        box = scene.ink(text)
        return QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))

    def faults(self, least: float = 0.0) -> list[str]:
        """What is cut off, overlaps, is too small or out of reach on the page as it is now."""
        return [str(fault) for fault in Inspector(self.viewer).faults(least)]

    # ---- hands

    def offers(self, name: str) -> bool:
        """Whether something of this name can be pressed now."""
        return any(item.property("accessibleName") == name for item in self._targets())

    def find(self, name: str) -> Seen:
        """What has this name and can be pressed; it may still be coming up.

        Raises:
            AssertionError: there is no such thing.
        """
        found: list[QQuickItem] = []

        def offered() -> bool:
            found[:] = [i for i in self._targets() if i.property("accessibleName") == name]
            return bool(found)

        try:
            self.until(offered, f"{name!r} can be pressed on {self.place}")
        except AssertionError as vain:
            names = ", ".join(seen.name for seen in self.targets())
            raise AssertionError(f"{vain}; there is: {names}") from None
        return Seen(found[-1], name, self.box(found[-1]))

    def pixel(self, point: QPoint | QPointF) -> QPoint:
        """The window's pixel at a point of the stage."""
        return self.stage.mapToScene(QPointF(point)).toPoint()

    def point(self, box: QRectF) -> QPoint:
        """The window's pixel at the middle of a rectangle on the stage."""
        return self.pixel(box.center())

    def tap(self, name: str) -> None:
        """Touch and let go of what has this name."""
        self.tap_at(self.point(self.find(name).box))

    def swipe(self, start: QPoint, across: int, down: int = 0) -> None:
        """Draw a finger over the glass from a pixel of the window, ``across`` and ``down`` px."""
        QTest.touchEvent(self.window, self.device).press(0, start, self.window).commit()
        for step in range(1, 9):
            at = start + QPoint(across * step // 8, down * step // 8)
            QTest.touchEvent(self.window, self.device).move(0, at, self.window).commit()
            QTest.qWait(20)  # moves within one frame arrive as one
        end = start + QPoint(across, down)
        QTest.touchEvent(self.window, self.device).release(0, end, self.window).commit()
        self.pause()

    def tap_at(self, point: QPoint) -> None:
        """Touch and let go at a pixel of the window."""
        QTest.touchEvent(self.window, self.device).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.device).release(0, point, self.window).commit()
        self.pause()


def look(item: QQuickItem, expressions: str) -> list[Any]:
    """What QML expressions give in an item's place: Python cannot read Qt Quick's own enums."""
    expression = asked(item, f"JSON.stringify([{expressions}])")
    assert expression is not None
    value, failed = expression.evaluate()
    assert not failed, expressions
    found: list[Any] = json.loads(value)
    return found


def plain(words: str) -> str:
    """Words without blanks, line breaks and word joiners."""
    return "".join(line_breaks.plain(words).split())


def title_of(exhibit: Exhibit, place: str) -> str:
    """The words that tell a visitor that they are at this place."""
    page = place.partition("/")[0]
    titles = {
        "attract": exhibit.zone,
        "home": exhibit.headline,
        "firms": "企业名录",
        "ties": "谁与谁相连",
        "figures": exhibit.figures_page.title,
        "about": exhibit.about.title,
    }
    titles |= {f"story/{p.chapter}": p.title for p in reversed(exhibit.panels)}
    titles |= {f"story/{p.chapter}/{p.id}": p.title for p in exhibit.panels}
    titles["map"] = next(park.name for park in exhibit.parks if park.on_map)
    titles |= {f"map/{park.id}": park.name for park in exhibit.parks}
    titles |= {f"maps/{chart.id}": chart.title for chart in exhibit.maps}
    titles |= {
        f"maps/{chart.id}/{ident}": chart.title
        for chart in exhibit.maps
        for ident in ([each.id for each in chart.places] + [each.id for each in chart.names])
    }
    titles |= {f"firm/{firm.id}": firm.short_name for firm in exhibit.firms}
    if pair := pair_of(exhibit, place.removeprefix("compare/")):
        return pair[1].short_name
    return titles.get(place) or titles[page]


def is_text(item: QQuickItem) -> bool:
    """Whether an item is a text."""
    return item.inherits("QQuickText")


def has(item: QQuickItem, name: str) -> bool:
    """Whether an item has a property with a value.

    Not by its meta-object: PySide 6.11 keeps the wrapper of one that Qt has deleted, and gives it
    out for the next thing that comes to lie at its address.
    """
    try:
        return item.property(name) is not None
    except RuntimeError:  # of a type that only QML knows
        return True


def is_target(item: QQuickItem) -> bool:
    """Whether an item is touchable: it has what Touchable.qml declares."""
    return has(item, "accessibleName")


def seen_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen: visible, and not wholly transparent."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(reversed(item.childItems()))


def beneath(item: QQuickItem, ancestor: QQuickItem) -> bool:
    """Whether an item is part of another."""
    above: QQuickItem | None = item.parentItem()
    while above is not None and above is not ancestor:
        above = above.parentItem()
    return above is not None
