"""``kiosk usage``: what visitors looked at, as a report or as CSV."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.arguments import language_option
from kiosk.commands.options import Commands, add_command, exhibit_options
from kiosk.places import exhibit_folder
from kiosk.tongue import tell, tongue

if TYPE_CHECKING:
    from kiosk.running.usage.events import Event


def add(commands: Commands) -> None:
    """The command, its own commands and their options."""
    usage = add_command(
        commands,
        "usage",
        tell(
            "What visitors of kiosk run looked at. Nothing is kept of who they were.",
            "kiosk run 的观众看了什么。不记录他们是谁。",
        ),
        "kiosk usage report visits.html",
    )
    language_option(usage)
    own = usage.add_subparsers(
        title=tell("commands", "命令"), dest="usage", metavar="COMMAND", required=True
    )
    report = add_command(
        own,
        "report",
        tell(
            "Write a page with plots: visits by hour and day, what was seen most, where visits "
            "end.",
            "写一页带图表的报告：各小时、各天的参观次数，看得最多的内容，参观在哪里结束。",
        ),
        "kiosk usage report visits.html --exhibit my-exhibit",
    )
    exhibit_options(report)
    export = add_command(
        own,
        "export",
        tell(
            "Write the counts as CSV. Counts below five are given as <5.",
            "把次数写成 CSV。少于五次的写作 <5。",
        ),
        "kiosk usage export visits.csv",
    )
    for command, run in ((report, _report), (export, _export)):
        command.add_argument("out", type=Path, metavar="OUT", help=tell("the file", "写到的文件"))
        command.add_argument(
            "--state",
            type=Path,
            metavar="DIR",
            help=tell(
                "the folder in which kiosk run keeps its state (default: the platform's)",
                "kiosk run 保存状态的文件夹（默认：系统规定的位置）",
            ),
        )
        language_option(command)
        command.set_defaults(run=run)


def _report(options: argparse.Namespace) -> int:
    from kiosk.exhibit.reading import read
    from kiosk.running.usage.names import names_of
    from kiosk.running.usage.report import report
    from kiosk.running.usage.summary import summary
    from kiosk.translations.languages import OWN_NAMES

    exhibit = read(options.exhibit or exhibit_folder(), tongue()).exhibit
    names = names_of(exhibit, OWN_NAMES)
    return _write(options, lambda events: report(summary(events), names))


def _export(options: argparse.Namespace) -> int:
    from kiosk.running.usage.export import as_csv

    return _write(options, as_csv)


def _write(options: argparse.Namespace, made: Callable[[tuple[Event, ...]], str]) -> int:
    """Write what is made of the events; the file is exchanged as a whole."""
    import sqlite3

    from kiosk.running.supervisor import state_folder
    from kiosk.running.usage.store import read_events, usage_file
    from kiosk.running.whole import write_whole

    file = usage_file(options.state or state_folder())
    try:
        events = read_events(file)
        write_whole(options.out, made(events))
    except (sqlite3.Error, OSError) as error:
        print(f"kiosk: {file} → {options.out}: {error}", file=sys.stderr)
        return 2
    if not events:
        print(tell(f"nothing has been counted yet in {file}", f"{file} 里还没有统计"))
    print(options.out)
    return 0
