"""The still picture for when nothing else can be shown: a few words and the code of the failure.

A raster window and a painter: no QML, no scene graph, no graphics card, nothing of the hall's
exhibit. The typefaces are the shipped ones; where even they cannot be read, the system's.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.bridge.display import fill_display
from kiosk.bridge.heartbeat import Heartbeat
from kiosk.bridge.leaving import LineEnd, Signals, leave
from kiosk.bridge.lock import Lock
from kiosk.exhibit.typefaces import CHINESE
from kiosk.places import exhibit_folder
from kiosk.running.line import Line

PAPER: Final = QColor("#F3EDDF")
INK: Final = QColor("#1B2624")
INK_2: Final = QColor("#4A534E")
"""As in Theme.qml, which is not there."""

LINES: Final = (
    ("暂停服务", CHINESE.serif, 108, 430, INK),
    ("Out of service", CHINESE.sans, 48, 560, INK_2),
    ("画面稍后会自己恢复。如果一直这样，请告诉展厅工作人员。", CHINESE.sans, 36, 690, INK),
    (
        "It comes back by itself. If it does not, please tell the staff.",
        CHINESE.sans,
        30,
        750,
        INK_2,
    ),
    ("代码 Code {code}", CHINESE.sans, 30, 870, INK_2),
)
"""Text, family, size and the line's middle from above, on a panel of 1920 by 1080 or, upright, in
the middle of one of 1080 by 1920."""

WIDTH: Final = 980.0
"""Of the longest line, in the same units; an upright panel has 50 left on either side."""


def paint(painter: QPainter, width: float, height: float, code: str) -> None:
    """Draw the picture into a width and height in px."""
    painter.fillRect(QRectF(0, 0, width, height), PAPER)
    unit = min(width, height) / 1080
    painter.translate(width / 2, height / 2)
    painter.scale(unit, unit)
    for text, family, size, middle, colour in LINES:
        font = QFont(family)
        font.setPixelSize(size)
        font.setBold(family == CHINESE.serif)
        painter.setFont(font)
        painter.setPen(colour)
        line = QRectF(-WIDTH / 2, middle - 540 - size, WIDTH, 2 * size)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text.format(code=code))


class Picture(QRasterWindow):
    """The window with the picture."""

    painted = Signal()

    def __init__(self, code: str) -> None:
        """``code`` is what the staff look up."""
        super().__init__()
        self._code = code
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint(painter, self.width(), self.height(), self._code)
        painter.end()
        self.painted.emit()


def load_typefaces() -> None:
    """Make the two families known that the picture is set in."""
    for file in ("AnjiSerif-Bold.otf", "AnjiSans-Regular.otf"):
        QFontDatabase.addApplicationFont(str(exhibit_folder() / "fonts" / file))


def show(code: str, line: Line, display: str = "") -> int:
    """Show the picture full screen until the supervisor wants something else.

    ``display``: on which, by name or number; the main one when it is empty.
    """
    app = QGuiApplication([])
    load_typefaces()
    picture = Picture(code)
    lock = Lock(picture)
    ends = Signals(leave), LineEnd(line)
    fill_display(picture, display)
    Heartbeat(picture, picture.painted, lambda: line.alive(visited=False))
    try:
        return app.exec()
    finally:
        del ends
        lock.open()
        picture.close()
