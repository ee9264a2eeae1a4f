"""``kiosk show``: the exhibit on the screen."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from kiosk.commands.hall import hall_options, has_screen, open_hall, uncollected
from kiosk.commands.options import Commands, add_command, place, size
from kiosk.tongue import tell


def add(commands: Commands) -> None:
    """The command and its options."""
    show = add_command(
        commands,
        "show",
        tell(
            "Show the exhibit full screen. Esc leaves. This is what kiosk does without a command.",
            "全屏展示，按 Esc 离开。不写命令时，kiosk 做的就是这个。",
        ),
        "kiosk show --windowed 1280x720 --page firm/martin-kerui",
    )
    hall_options(show)
    show.add_argument(
        "--windowed",
        type=size,
        metavar="WxH",
        help=tell("in a window of this size, not full screen", "不全屏，开这样大小的窗口"),
    )
    show.add_argument(
        "--page",
        type=place,
        default="attract",
        help=tell(
            "begin here: home, firm/yongyi, story/add", "从这里开始：home、firm/yongyi、story/add"
        ),
    )
    show.add_argument(
        "--language",
        dest="shown",
        metavar="LANGUAGE",
        help=tell(
            "begin in this language (default: the settings', or zh)",
            "展览从这种语言开始（默认：设置里的，或 zh）",
        ),
    )
    show.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show it until somebody leaves."""
    if not has_screen():
        no_screen = tell(
            "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "kiosk capture OUT draws the pages to pictures instead",
            "这里没有屏幕（DISPLAY 与 WAYLAND_DISPLAY 都没有设置）；"
            "可用 kiosk capture OUT 把各页画成图片",
        )
        print(f"kiosk: {no_screen}", file=sys.stderr)
        return 2
    return _show(options)


@uncollected()
def _show(options: argparse.Namespace) -> int:
    from kiosk.bridge import showing
    from kiosk.commands.places import places
    from kiosk.running.renderer import choose

    hall = open_hall(options, options.shown)
    try:
        start = places(hall.exhibit, [options.page])[0]
    except LookupError as error:
        print(f"kiosk: {error.args[0]}", file=sys.stderr)
        return 2
    renderer = choose(options.renderer or hall.settings.renderer)
    return showing.show(replace(hall, start=start), renderer, windowed=options.windowed)
