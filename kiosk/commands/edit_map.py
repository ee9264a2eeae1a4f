"""``kiosk edit-map``: draw the places of a map."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from kiosk.commands.hall import hall_options, has_screen, open_hall, uncollected
from kiosk.commands.options import Commands, add_command, size
from kiosk.exhibit.problems import likely
from kiosk.tongue import tell, tongue
from kiosk.translations.languages import right_to_left


def add(commands: Commands) -> None:
    """The command and its options."""
    edit = add_command(
        commands,
        "edit-map",
        tell(
            "Draw the places of a map in a window: points, lines, areas, their names, what they "
            "are tied to. Saved beside the map as GeoJSON. Or move the parks of the diagram.",
            "在窗口里画地图上的地点：点、线、面、名称和关联；存成地图旁边的 GeoJSON。"
            "也可移动园区图上的园区。",
        ),
        "kiosk edit-map scroll --exhibit my-exhibit",
        "kiosk edit-map plan --windowed 1366x768 --language en",
        "kiosk edit-map diagram --exhibit my-exhibit",
    )
    edit.add_argument(
        "map",
        metavar="MAP",
        help=tell(
            "the map's id, as in maps/MAP.toml; or diagram, or diagram-portrait: the zone's parks",
            "地图的 id，即 maps/MAP.toml；或 diagram、diagram-portrait：园区图，横屏、竖屏",
        ),
    )
    hall_options(edit)
    edit.add_argument(
        "--windowed",
        type=size,
        metavar="WxH",
        help=tell(
            "in a window of this size (default: all of the screen)", "窗口的大小（默认：占满屏幕）"
        ),
    )
    edit.add_argument(
        "--language",
        dest="shown",
        metavar="LANGUAGE",
        help=tell(
            "the window's language (default: kiosk's own)", "窗口的语言（默认：kiosk 自己的）"
        ),
    )
    edit.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Edit it until somebody leaves."""
    if not has_screen():
        no_screen = tell(
            "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)",
            "这里没有屏幕（DISPLAY 与 WAYLAND_DISPLAY 都没有设置）",
        )
        print(f"kiosk: {no_screen}", file=sys.stderr)
        return 2
    return _edit(options)


@uncollected()
def _edit(options: argparse.Namespace) -> int:
    from kiosk.editing.store import FOLDER, UnreadableError
    from kiosk.editing.stores import names, store_of
    from kiosk.running.renderer import choose

    shown = options.shown or tongue()
    hall = open_hall(options, "en" if right_to_left(shown) else shown)  # its stage has no mirror
    known = names(hall.exhibit) if hall.exhibit else []
    if hall.exhibit is None or options.map not in known:
        guess = likely(options.map, known)
        meant = tell(f"; did you mean {guess}?", f"；是否想写 {guess}？") if guess else ""
        missing = tell(
            f"there is no map {options.map!r} that can be shown",
            f"没有可以显示的地图 {options.map!r}",
        )
        print(f"kiosk: {missing}{meant}", file=sys.stderr)
        return 2
    store = store_of(hall.exhibit, hall.folder, options.map, tongue())
    try:
        store.read()
        store.board()
    except UnreadableError as error:
        first = tell("mend this first, then draw:", "请先改好以下问题，再来画：")
        print(f"kiosk: {first}\n{error}", file=sys.stderr)
        return 1
    try:
        (hall.folder / FOLDER).mkdir(exist_ok=True)
    except OSError as error:
        closed = tell("nothing can be saved in this exhibit", "这个展览的文件夹不能写入")
        print(f"kiosk: {closed}: {error}", file=sys.stderr)
        return 1
    from kiosk.bridge.editing import edit

    renderer = choose(options.renderer or hall.settings.renderer)
    return edit(replace(hall, start=f"maps/{options.map}"), renderer, options.windowed)
