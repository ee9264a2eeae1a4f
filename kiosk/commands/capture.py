"""``kiosk capture``: every page as a picture."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.commands.options import (
    SIZES,
    Commands,
    add_command,
    exhibit_options,
    place,
    size,
    spoken,
)
from kiosk.running.speaking import Spoken
from kiosk.tongue import tell, tongue
from kiosk.translations.languages import SOURCE, not_at_hand

log = logging.getLogger("kiosk")


def add(commands: Commands) -> None:
    """The command and its options."""
    capture = add_command(
        commands,
        "capture",
        tell(
            "Draw every page without a screen to PNG files, with an index page to look through.",
            "不用屏幕，把每一页画成 PNG 图片，另有一页索引供浏览。",
        ),
        "kiosk capture out --size 1920x1080 --size 1080x1920",
        "kiosk capture out --language en --language zh+en --page story",
    )
    capture.add_argument(
        "out",
        type=Path,
        help=tell("folder for the pictures; made if missing", "放图片的文件夹，没有就新建"),
    )
    exhibit_options(capture)
    sizes = ", ".join(SIZES)
    capture.add_argument(
        "--size",
        type=size,
        action="append",
        metavar="WxH",
        help=tell(
            f"may be given more than once (default: {sizes})", f"尺寸，可写多次（默认：{sizes}）"
        ),
    )
    capture.add_argument(
        "--language",
        dest="shown",
        type=spoken,
        metavar="LANGUAGE",
        action="append",
        help=tell(
            "en, or zh+en for English below Chinese; may be given more than once (default: each "
            "language that the rail offers, by itself)",
            "展览的语言：en，或 zh+en（中文下面加英文）；可写多次（默认：语言栏里的每一种）",
        ),
    )
    capture.add_argument(
        "--page",
        type=place,
        action="append",
        help=tell("only these pages (default: every place)", "只画这些页（默认：每一处）"),
    )
    capture.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw, and print where the index page is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.bridge import capturing
    from kiosk.commands.places import places
    from kiosk.opening import open_exhibit
    from kiosk.running.settings import Settings

    settings = Settings()
    if options.shown:
        settings = replace(settings, hall=replace(settings.hall, languages=()))
    hall, problems = open_exhibit(options.exhibit, settings, options.translations, tongue())
    for problem in problems:
        log.warning("%s", problem)
    sizes = options.size or [size(text) for text in SIZES]
    shown: list[Spoken] = options.shown or [Spoken(SOURCE, code) for code in hall.languages]
    missing = [code for each in shown for code in each.codes if code not in hall.languages]
    if missing:
        print(f"kiosk: {not_at_hand(missing, hall.languages)}", file=sys.stderr)
        return 2
    try:
        pages = places(hall.exhibit, options.page or ())
    except LookupError as error:
        print(f"kiosk: {error.args[0]}", file=sys.stderr)
        return 2
    index = capturing.capture(hall, options.out, sizes, shown, pages)
    print(index)
    return 0
