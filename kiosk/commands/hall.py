"""What ``show`` and ``run`` share: a hall's options, its opening, whether there is a screen."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.options import exhibit_options, settings_option
from kiosk.tongue import tell, tongue
from kiosk.translations.languages import not_at_hand

if TYPE_CHECKING:
    from kiosk.bridge.hall import Hall
    from kiosk.exhibit.problems import Problem
    from kiosk.running.settings import Settings

log = logging.getLogger("kiosk")


def hall_options(parser: argparse.ArgumentParser) -> None:
    """``--exhibit``, ``--translations``, ``--settings``, ``--renderer`` and ``--display``."""
    exhibit_options(parser)
    settings_option(parser)
    parser.add_argument(
        "--renderer",
        choices=("auto", "software", "gpu"),
        help=tell(
            "auto draws with the GPU where there is a usable one (default)",
            "auto：显卡可用就用显卡（默认）",
        ),
    )
    parser.add_argument(
        "--display",
        default="",
        metavar="NAME",
        help=tell(
            "on this display, by name or number (default: the settings', or the main one)",
            "在这个显示器上，写名称或号码（默认：设置里的，或主显示器）",
        ),
    )


def has_screen() -> bool:
    """Whether there is a screen to show something on, as far as the environment tells."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


@contextmanager
def uncollected() -> Iterator[None]:
    """Python's collector waits: for what is made before the event loop, which enables it.

    What is made until the first page stands is there to stay; the collector would go through it
    again and again in vain.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def settings_of(options: argparse.Namespace) -> tuple[Settings, tuple[Problem, ...]]:
    """The hall's settings with what the options say instead, and what is wrong with their file."""
    from kiosk.running.settings import read_settings

    settings, slips = read_settings(_settings_file(options), tongue())
    return overruled(settings, options.display), slips


def overruled(settings: Settings, display: str, shown: str | None = None) -> Settings:
    """Settings with the display and the language to begin in that the command line names."""
    panel = replace(settings.panel, display=display or settings.panel.display)
    hall = settings.hall
    if shown:
        offered = hall.languages if shown in hall.languages else ()  # a draft: among all
        hall = replace(hall, language=shown, languages=offered)
    return replace(settings, panel=panel, hall=hall)


def _settings_file(options: argparse.Namespace) -> Path:
    from kiosk.running.settings import settings_file

    file: Path | None = options.settings
    return file or settings_file()


def _set_aside(file: Path) -> None:
    """Give settings that are none another name, so that the staff can set some again; those with a
    slip stay, to be mended."""
    from kiosk.running.settings_writing import SettingsWriter

    try:
        aside = SettingsWriter(file).set_aside()
    except OSError as error:
        log.warning(tell("%s cannot be set aside: %s", "%s 无法改名：%s"), file, error)
    else:
        if aside:
            log.warning(tell("%s is set aside as %s", "%s 改名为 %s"), file, aside.name)


def open_hall(
    options: argparse.Namespace, shown: str | None = None, *, public: bool = False
) -> Hall:
    """The hall that the options of :func:`hall_options` tell, and a word on what is wrong with it.

    Args:
        options: as parsed.
        shown: the language to begin in, if not the settings'.
        public: nobody can leave by a key; a notice says what else to do.
    """
    from kiosk.opening import open_exhibit

    file = options.settings
    if file and not file.exists():
        log.warning(tell(f"there is no settings file {file}", f"没有设置文件 {file}"))
    settings, slips = settings_of(options)
    overrule = partial(overruled, display=options.display, shown=shown)
    settings = overrule(settings)
    hall, problems = open_exhibit(
        options.exhibit, settings, options.translations, tongue(), public=public
    )
    for problem in (*slips, *problems):
        log.warning("%s", problem)
    hall = replace(hall, settings_file=_settings_file(options), overrule=overrule)
    if public and slips:
        _set_aside(_settings_file(options))
    parks = [park.id for park in hall.exhibit.parks if park.on_map] if hall.exhibit else []
    if (park := settings.hall.park) and hall.exhibit and park not in parks:
        on_map = ", ".join(parks)
        log.warning(
            tell(
                f"the settings' park {park!r} is not on the map; parks are {on_map}",
                f"设置里的园区 {park!r} 不在地图上；地图上有 {on_map}",
            )
        )
    if (code := settings.hall.language) not in hall.languages:
        print(f"kiosk: {not_at_hand([repr(code)], hall.languages)}", file=sys.stderr)
    return hall
