"""Tells the count of visits what the window's visitor does."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from kiosk.bridge.language import Language
from kiosk.bridge.viewer import Viewer
from kiosk.bridge.visit import Visit
from kiosk.bridge.way import Way
from kiosk.running.usage.store import Store
from kiosk.running.usage.visit import Counted


class Counting(QObject):
    """Counts as long as it lives. ``stop`` ends the present visit's count, and the store."""

    def __init__(self, viewer: Viewer, store: Store) -> None:
        """Count from the next visitor on."""
        super().__init__()
        visit, way = viewer.singleton("Visit"), viewer.singleton("Way")
        language = viewer.singleton("Language")
        assert isinstance(visit, Visit)
        assert isinstance(way, Way)
        assert isinstance(language, Language)
        self._visit, self._way, self._language, self._store = visit, way, language, store
        self._counted = Counted(store.add)
        visit.changed.connect(self._look)
        way.changed.connect(self._look)
        language.changed.connect(self._look)

    def _look(self) -> None:
        # A visit that is over says so first, and only then is everything reset.
        if not self._visit.going_on:
            self._end()
            return
        page, item = self._way.property("page"), self._way.property("item")
        place = f"{page}/{item}" if item else str(page)
        there = time.monotonic(), time.time(), place, str(self._language.property("code"))
        self._counted.begin(*there)
        self._counted.at(*there)

    def _end(self) -> None:
        self._counted.end(time.monotonic(), time.time())

    @property
    def problem(self) -> str:
        """Why nothing can be counted at present, in plain words; empty when all is well."""
        return self._store.problem

    def stop(self) -> None:
        """The program ends."""
        self._end()
        self._store.close()
