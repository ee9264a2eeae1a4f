"""``kiosk run``: the exhibit in a public hall, locked and supervised."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kiosk.arguments import language_option
from kiosk.commands.hall import hall_options, has_screen
from kiosk.commands.options import Commands, add_command
from kiosk.tongue import tell

if TYPE_CHECKING:
    from kiosk.running.supervision import Start


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
    from kiosk.running.last_good import LastGood
    from kiosk.running.supervisor import Supervisor, record_in, state_folder

    state = state_folder()
    if options.record:
        entries = [entry.told() for entry in record_in(state).entries()]
        print("\n".join(entries) or tell("nothing is on record", "没有记录"))
        return 0
    if not has_screen():
        no_screen = tell(
            "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)",
            "这里没有屏幕（DISPLAY 与 WAYLAND_DISPLAY 都没有设置）",
        )
        print(f"kiosk: {no_screen}", file=sys.stderr)
        return 2
    last_good = LastGood(options.exhibit, state / "last-good") if options.exhibit else None

    def command(start: Start) -> list[str]:
        return viewer.command(start, options, last_good, state)

    return Supervisor(command, state, last_good=last_good).run()
