"""What the bridge's objects share: the exhibit that is shown and the hall's settings.

QML makes the singletons by itself and hands them nothing, so they take what they need from here.
:func:`open_hall` is called once before each engine is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.model import Exhibit
from kiosk.running.settings import Settings


@dataclass(frozen=True, slots=True)
class Hall:
    """An exhibit in its folder, the settings it is shown with, and the languages at hand.

    ``exhibit`` is None when its files cannot be read; ``notice`` then says what to do. ``start`` is
    the place to begin at, as ``page`` or ``page/item``. ``still``: every visit begins with still
    pictures. ``settings_file`` is where the settings are kept; it need not exist.
    """

    exhibit: Exhibit | None
    folder: Path
    settings: Settings
    languages: tuple[str, ...] = ("zh",)
    translations: Path | None = None
    notice: tuple[str, ...] = ()
    start: str = "attract"
    still: bool = False
    settings_file: Path | None = None


class _Current:
    hall: Hall | None = None


def open_hall(hall: Hall) -> None:
    """Make this the hall that the next engine shows."""
    _Current.hall = hall


def current_hall() -> Hall:
    """The hall opened last.

    Raises:
        RuntimeError: no hall has been opened yet.
    """
    if _Current.hall is None:
        raise RuntimeError("open_hall() comes before the engine")
    return _Current.hall
