"""Names that a finger cannot tell apart, fanned out: for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Touching(QObject):
    """Where a fan's slips lie."""

    @Slot(float, float, "QVariantList", float, float, float, float, result="QVariantList")
    def fan(
        self,
        x: float,
        y: float,
        widths: list[float],
        height: float,
        gap: float,
        frame_width: float,
        frame_height: float,
    ) -> list[dict[str, float]]:
        """The left edge (``left``) and the middle (``middle``) of each slip, and where its spoke
        ends (``end``), in the frame; ``end`` is at its left edge or at its right one."""
        from kiosk.exhibit.touching import fan

        slips = fan((x, y), widths, height, gap, (frame_width, frame_height))
        return [
            {
                "left": slip.x if slip.right else slip.x - width,
                "middle": slip.y,
                "end": slip.x,
            }
            for slip, width in zip(slips, widths, strict=False)
        ]
