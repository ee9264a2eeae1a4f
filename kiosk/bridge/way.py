"""The visitor's way through the pages, for QML."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.running.navigation import HOME, Navigation, Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Way(QObject):
    """Where the visitor is. QML asks to go somewhere; the pages follow ``page`` and ``item``."""

    changed = Signal()
    sheetChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start where the hall starts."""
        super().__init__(parent)
        self._navigation = Navigation(Place.parse(current_hall().start))
        self._sheet = ""
        self._returned = False

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page's name."""
        return self._navigation.place.page

    @Property(str, notify=changed)
    def item(self) -> str:
        """What the page shows: a panel, a firm, a park, an industry; or nothing."""
        return self._navigation.place.item

    @Property(bool, notify=changed)
    def returned(self) -> bool:
        """Whether the visitor has come back here: what the page was left with still holds."""
        return self._returned

    @Property(str, notify=sheetChanged)
    def sheet(self) -> str:
        """The sheet over the page: ``access``, ``sources`` or none."""
        return self._sheet

    @Slot(str)
    def go(self, place: str) -> None:
        """Go to ``page`` or ``page/item``, as a step that back takes back."""
        self._move(lambda: self._navigation.go(Place.parse(place)))

    @Slot(str)
    def turn(self, place: str) -> None:
        """Show another item of the present page: back leads where it led before.

        Nothing happens, and a sheet stays open, where the visitor is there already.
        """
        there = Place.parse(place)
        if there != self._navigation.place:
            self._move(lambda: self._navigation.turn(there))

    @Slot()
    def back(self) -> None:
        """Close the sheet if one is open, otherwise take the last step back."""
        if self._sheet:
            self.closeSheet()
        else:
            self._move(self._navigation.back, returned=True)

    @Slot()
    def home(self) -> None:
        """Go home."""
        self._move(lambda: self._navigation.go(HOME))

    @Slot()
    def reset(self) -> None:
        """Return to the attract page."""
        self._move(self._navigation.reset)

    @Slot(str)
    def openSheet(self, sheet: str) -> None:
        """Open a sheet over the page."""
        if sheet != self._sheet:
            self._sheet = sheet
            self.sheetChanged.emit()

    @Slot()
    def closeSheet(self) -> None:
        """Close the sheet."""
        self.openSheet("")

    def _move(self, move: Callable[[], None], *, returned: bool = False) -> None:
        before = self._navigation.place
        move()
        self._returned = returned
        self.closeSheet()
        if self._navigation.place != before:
            self.changed.emit()
