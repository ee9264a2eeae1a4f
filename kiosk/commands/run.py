"""``kiosk run``: the exhibit in a public hall, locked and supervised."""

from __future__ import annotations

import argparse
import shutil
import sys
from typing import TYPE_CHECKING, Final

from kiosk.arguments import language_option
from kiosk.commands.hall import hall_options, has_screen
from kiosk.commands.options import Commands, add_command
from kiosk.tongue import tell

if TYPE_CHECKING:
    from kiosk.running.supervision import Start

CAGE: Final = ("cage", "-d", "--", "env", "QT_QPA_PLATFORM=wayland")
"""What stands before the command of a viewer that gets a Cage of its own."""


def add(commands: Commands) -> None:
    """The command and its options."""
    run_ = add_command(
        commands,
        "run",
        tell(
            "Show the exhibit in a public hall: full screen, no way out for visitors, started "
            "again whenever it crashes or hangs. SIGTERM or Ctrl+C ends it.",
            "在公共展厅里展示：全屏，观众无法退出，中断或停住都会重新启动。"
            "用 SIGTERM 或 Ctrl+C 结束。",
        ),
        "kiosk run --exhibit my-exhibit",
        "kiosk run --record",
    )
    hall_options(run_)
    run_.add_argument(
        "--cage",
        action="store_true",
        help=tell(
            "on a machine without a desktop: show it in Cage, which is started with it",
            "在没有桌面的机器上：在 Cage 里展示，Cage 随之启动",
        ),
    )
    run_.add_argument(
        "--record",
        action="store_true",
        help=tell(
            "only print when and why it was started again, the newest last",
            "只列出何时、为何重新启动过，最新的在最后",
        ),
    )
    language_option(run_)
    run_.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Supervise until told to end."""
    from kiosk.commands import viewer
    from kiosk.running.logs import kept_log
    from kiosk.running.supervisor import Supervisor, record_in, state_folder
    from kiosk.running.versions import Versions, versions_in

    state = state_folder()
    if options.record:
        entries = [entry.told() for entry in record_in(state).entries()]
        print("\n".join(entries) or tell("nothing is on record", "没有记录"))
        return 0
    if options.cage and not shutil.which(CAGE[0]):
        no_cage = tell(
            "Cage is not installed; on Debian and Ubuntu: apt-get install cage xwayland",
            "没有安装 Cage；在 Debian 和 Ubuntu 上：apt-get install cage xwayland",
        )
        print(f"kiosk: {no_cage}", file=sys.stderr)
        return 2
    if not options.cage and not has_screen():
        no_screen = tell(
            "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)",
            "这里没有屏幕（DISPLAY 与 WAYLAND_DISPLAY 都没有设置）",
        )
        print(f"kiosk: {no_screen}", file=sys.stderr)
        return 2
    versions = Versions(options.exhibit, versions_in(state)) if options.exhibit else None

    def command(start: Start) -> list[str]:
        words = viewer.command(start, options, versions, state)
        return [*CAGE, *words] if options.cage else words

    with kept_log(state, "supervisor"):
        return Supervisor(command, state, versions=versions).run()
