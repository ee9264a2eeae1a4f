"""Looks at the pages of an exhibit in the real layout and says what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtQuick import QQuickItem

from kiosk.bridge import scene
from kiosk.bridge.access import Access
from kiosk.bridge.language import Language
from kiosk.bridge.settling import SETTLE_LIMIT_MS, loading, pass_events
from kiosk.bridge.viewer import Viewer
from kiosk.bridge.way import Way
from kiosk.running.layout import HALL_INCHES, Fault, faults, least_target
from kiosk.running.panel import Panel

PATIENCE_MS: Final = 20
"""So long at most it waits between two looks whether a picture has come."""

BACK: Final = -1
ONWARD: Final = 1
"""Which part of a page a key turns to: the one before, the next one."""

MOST_PARTS: Final = 200
"""So many parts of a page are looked at."""


class Inspector:
    """A viewer's window, seen page by page."""

    def __init__(self, viewer: Viewer) -> None:
        self._window = viewer.window
        way, access, language = map(viewer.singleton, ("Way", "Access", "Language"))
        assert isinstance(way, Way)
        assert isinstance(access, Access)
        assert isinstance(language, Language)
        self._way, self._access, self._language = way, access, language

    def panel(self, width: int, height: int) -> None:
        """Show the exhibit on a panel of so many pixels; pages change at once."""
        self._access.setProperty("still", True)
        self._access.setProperty("instant", True)
        self._window.resize(width, height)
        self._window.show()

    def set(
        self,
        *,
        language: str | None = None,
        second: str | None = None,
        text: float | None = None,
        reach: bool | None = None,
        contrast: bool | None = None,
    ) -> None:
        """Change what a visitor can change: language, a second one below Chinese (empty for none),
        size of the text (1 to 1.5), reach mode."""
        if second:
            if second != self._language.property("second"):
                self._language.use(second)
                self._language.setProperty("paired", True)
        elif language is not None:
            self._language.use(language)
        elif second is not None:
            self._language.setProperty("paired", False)
        for name, value in (("textScale", text), ("reach", reach), ("contrast", contrast)):
            if value is not None:
                self._access.setProperty(name, value)

    def go(self, place: str, sheet: str = "") -> None:
        """Be at a place, as ``page`` or ``page/item``, with a sheet open over it or none."""
        self._way.go(place)
        self._way.openSheet(sheet)

    @property
    def _stage(self) -> QQuickItem:
        return self._window.contentItem().childItems()[0]

    def faults(self, least: float = 0.0) -> list[Fault]:
        """What is wrong with the page that is there, once it has come to rest.

        Args:
            least: what a target must measure, in design px; by itself what a hall's panel needs.
        """
        return self._judged(self._at_rest(), least)

    def faults_in_parts(self) -> list[Fault]:
        """The same of all that the page tells part by part, from the first on."""
        return [fault for seen in self._parts() for fault in self._judged(seen)]

    def _judged(self, seen: str, least: float = 0.0) -> list[Fault]:
        least = least or least_target(self._window.width(), self._window.height())
        return list(faults(scene.page(seen, self._reach_top), least))

    def _parts(self) -> Iterator[str]:
        """A glance at every part of the page: the first, then what each of its keys turns to.

        A key that comes round is left where it begins to repeat itself.
        """
        seen: str | None = self._at_rest()
        first = seen
        while seen and (seen := self._turned(seen, BACK)):
            first = seen
        seen, known, exhausted = first, set[str](), 0
        while seen and len(known) < MOST_PARTS:
            words = scene.words(seen)
            if words in known:
                exhausted += 1
            else:
                known.add(words)
                yield seen
            seen = self._turned(seen, ONWARD, exhausted)

    def _turned(self, seen: str, way: int, passed: int = 0) -> str | None:
        """The page after its key that turns this way, ``passed`` ones passed over, or None."""
        those = [at for at, turns in enumerate(scene.turns(seen)) if turns == way]
        if passed >= len(those):
            return None
        scene.turn(self._stage, those[passed])
        return self._at_rest()

    def _at_rest(self) -> str:
        """A glance when the page has stopped changing: nothing loads, a frame changes nothing."""
        limit = QDeadlineTimer(SETTLE_LIMIT_MS)
        seen = before = ""
        while not seen or (seen != before and not limit.hasExpired()):
            before = seen
            pass_events(0)
            while loading(self._window) and not limit.hasExpired():
                pass_events(PATIENCE_MS)
            self._window.grabWindow()  # lays out what is waiting for the next frame
            seen = scene.glance(self._stage)
        return seen

    @property
    def _reach_top(self) -> float:
        """Above this nothing may have to be pressed: only reach mode knows such a line."""
        if not self._access.property("reach") or self._way.property("page") == "attract":
            return 0.0
        panel = Panel(self._window.width(), self._window.height(), HALL_INCHES)
        return panel.stage[1] - panel.reach_zone - 1
