"""What the bridge's objects share: the exhibit that is shown and the hall's settings.

QML makes the singletons by itself and hands them nothing, so they take what they need from here.
:func:`open_hall` is called once before each engine is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.exhibit.model import Exhibit
from kiosk.running.settings import Settings


@dataclass(frozen=True, slots=True)
class Hall:
    """An exhibit in its folder, the settings it is shown with, and the languages at hand.

    ``exhibit`` is None when its files cannot be read; ``notice`` then says what to do. ``start`` is
    the place to begin at, as ``page`` or ``page/item``. ``still``: every visit begins with still
    pictures. The staff change what stands in ``settings_file``, which need not exist; ``overrule``
    makes of its settings those that are shown, with what the command line says instead.
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
    overrule: Callable[[Settings], Settings] = lambda settings: settings


class _Current:
    hall: Hall | None = None


def open_hall(hall: Hall) -> None:
    """Make this the hall that the next engine shows."""
    _Current.hall = hall


def change_hall(settings: Settings, languages: tuple[str, ...]) -> None:
    """Let the hall that is shown have other settings, and offer these languages, from now on."""
    _Current.hall = replace(current_hall(), settings=settings, languages=languages)


def current_hall() -> Hall:
    """The hall opened last.

    Raises:
        RuntimeError: no hall has been opened yet.
    """
    if _Current.hall is None:
        raise RuntimeError("open_hall() comes before the engine")
    return _Current.hall
