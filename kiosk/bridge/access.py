"""What a visitor has chosen in the accessibility panel (辅助), for this visit only."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.25, 1.5)


@QmlElement
@QmlSingleton
class Access(QObject):
    """Text size, contrast, reach and still pictures. :meth:`reset` restores them all."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with everything as designed."""
        super().__init__(parent)
        self._text_scale = 1.0
        self._contrast = False
        self._reach = False
        self._still = current_hall().still
        self._instant = False

    def _set(self, name: str, value: object) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit()

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """Factor on body, key, rail and caption text: 1, 1.25 or 1.5."""
        return self._text_scale

    @textScale.setter
    def textScale(self, value: float) -> None:
        self._set("_text_scale", min(TEXT_SCALES, key=lambda s: abs(s - value)))

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """High contrast: at least 7:1 for every text."""
        return self._contrast

    @contrast.setter
    def contrast(self, value: bool) -> None:
        self._set("_contrast", value)

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Every key in the zone that a child or a seated visitor reaches."""
        return self._reach

    @reach.setter
    def reach(self, value: bool) -> None:
        self._set("_reach", value)

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """No motion: pictures show their end state, changes only fade."""
        return self._still

    @still.setter
    def still(self, value: bool) -> None:
        self._set("_still", value)

    @Property(bool, notify=changed)
    def instant(self) -> bool:
        """Nothing even fades: for pictures and looks at pages, before which nobody stands."""
        return self._instant

    @instant.setter
    def instant(self, value: bool) -> None:
        self._set("_instant", value)

    @Slot()
    def reset(self) -> None:
        """Restore what the design is."""
        self._text_scale, self._contrast, self._reach = 1.0, False, False
        self._still, self._instant = current_hall().still, False
        self.changed.emit()
