"""The firm's card to take away: a vCard in a QR code, made here and drawn by QML as a path."""

from __future__ import annotations

import functools
from typing import Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.lookup import Lookup, one
from kiosk.exhibit.model import Exhibit, Firm

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_VERSION: Final = 8
"""Codes of short cards are as large as those of long ones; what is left over mends errors."""


def _escaped(text: str) -> str:
    """A text as a vCard's value (RFC 6350, section 3.4)."""
    for plain, written in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(plain, written)
    return text


def card_text(firm: Firm, exhibit: Exhibit) -> str:
    """The firm's card: its registered name, the zone, its industry; nothing else is known.

    Version 3.0, which phones read most widely; it wants ``N`` beside ``FN``. The Chinese is kept in
    every language: it is the name that the firm goes by.
    """
    name = _escaped(firm.name)
    industry = next((i.name for i in exhibit.industries if i.id == firm.industry), "")
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{name};;;;",
        f"FN:{name}",
        f"ORG:{_escaped(exhibit.zone)}",
        f"NOTE:{_escaped(industry)}" if industry else "",
        "END:VCARD",
    ]
    return "\r\n".join(line for line in lines if line)


@functools.lru_cache(maxsize=32)
def code_path(text: str) -> tuple[int, str]:
    """A QR code as its size in modules and the outline of its dark modules as an SVG path.

    Each run of dark modules in a row is one rectangle; one module is one unit. The quiet zone of
    four modules is not included. The last codes are kept: to make one takes longer than all the
    rest of a firm's page.
    """
    # 80 ms to import: not on the way to the first page.
    import segno

    make = functools.partial(segno.make_qr, text, error="l", encoding="utf-8", eci=False)
    code = make()
    if int(code.version) < LEAST_VERSION:
        code = make(version=LEAST_VERSION)
    runs: list[str] = []
    for y, row in enumerate(code.matrix):
        start = -1
        for x, dark in enumerate([*row, 0]):
            if dark and start < 0:
                start = x
            elif not dark and start >= 0:
                runs.append(f"M{start} {y}h{x - start}v1h{start - x}z")
                start = -1
    return len(code.matrix), "".join(runs)


@QmlElement
class CardInfo(Lookup):
    """A firm's card as a QR code, by the firm's id."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._size = 0
        self._path = ""

    def look_up(self) -> None:
        """Make the code of the firm of ``ident``."""
        firm = one(self._exhibit.firms, self._ident) if self._exhibit else None
        if firm is None or self._exhibit is None:
            self._size, self._path = 0, ""
        else:
            self._size, self._path = code_path(card_text(firm, self._exhibit))

    @Property(int, notify=changed)
    def size(self) -> int:
        """Modules on a side, without the quiet zone."""
        return self._size

    @Property(str, notify=changed)
    def path(self) -> str:
        """The dark modules as an SVG path, one unit a module."""
        return self._path
