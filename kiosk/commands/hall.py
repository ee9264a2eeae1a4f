"""What ``show`` and ``run`` share: a hall's options, its opening, whether there is a screen."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.options import exhibit_options
from kiosk.tongue import tell, tongue
from kiosk.translations.languages import not_at_hand

if TYPE_CHECKING:
    from kiosk.bridge.hall import Hall

log = logging.getLogger("kiosk")


def hall_options(parser: argparse.ArgumentParser) -> None:
    """``--exhibit``, ``--translations``, ``--settings`` and ``--renderer``."""
    exhibit_options(parser)
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        help=tell(
            "the hall's settings (default: settings.toml in the configuration folder)",
            "展厅的设置（默认：配置文件夹里的 settings.toml）",
        ),
    )
    parser.add_argument(
        "--renderer",
        choices=("auto", "software", "gpu"),
        help=tell(
            "auto draws with the GPU where there is a usable one (default)",
            "auto：显卡可用就用显卡（默认）",
        ),
    )


def has_screen() -> bool:
    """Whether there is a screen to show something on, as far as the environment tells."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def open_hall(options: argparse.Namespace, shown: str | None = None) -> Hall:
    """The hall that the options of :func:`hall_options` tell, and a word on what is wrong with it.

    Args:
        options: as parsed.
        shown: the language to begin in, if not the settings'.
    """
    from kiosk.opening import open_exhibit
    from kiosk.running.settings import read_settings, settings_file

    file = options.settings
    if file and not file.exists():
        log.warning(tell(f"there is no settings file {file}", f"没有设置文件 {file}"))
    settings, slips = read_settings(file or settings_file(), tongue())
    if shown:
        languages = settings.hall.languages
        offered = languages if shown in languages else ()  # a draft is looked for among all
        settings = replace(settings, hall=replace(settings.hall, language=shown, languages=offered))
    hall, problems = open_exhibit(options.exhibit, settings, options.translations, tongue())
    for problem in (*slips, *problems):
        log.warning("%s", problem)
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
