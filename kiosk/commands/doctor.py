"""``kiosk doctor``: looks the hall's machine over, and says what to do."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kiosk.arguments import columns, language_option
from kiosk.commands.options import (
    Commands,
    add_command,
    exhibit_option,
    folder,
    settings_option,
)
from kiosk.tongue import tell


def add(commands: Commands) -> None:
    """The command and its options."""
    doctor = add_command(
        commands,
        "doctor",
        tell(
            "Look the machine over: display, touch device, renderer, typefaces, disk, clock, "
            "autostart, permissions, and what only the system can lock. Run it as the exhibit's "
            "user. Ends with 1 if there is a fault.",
            "检查这台机器：显示器、触摸设备、绘图方式、字体、磁盘、时钟、自动启动、权限，以及只有系统"
            "才能锁的东西。请以展项的用户运行。有故障时以 1 结束。",
        ),
        "kiosk doctor",
        "kiosk doctor --json",
    )
    exhibit_option(doctor)
    settings_option(doctor)
    doctor.add_argument(
        "--json", action="store_true", help=tell("as JSON, for programs", "输出 JSON，给程序读")
    )
    doctor.add_argument("--root", type=folder, default=Path("/"), help=argparse.SUPPRESS)
    language_option(doctor)
    doctor.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look, and tell; 1 if something is wrong."""
    from kiosk.running.doctor import examine
    from kiosk.running.doctor.finding import Level, Machine
    from kiosk.running.settings import settings_file
    from kiosk.running.supervisor import state_folder

    settings = options.settings or settings_file()
    machine = Machine(options.root)
    findings = [*examine(machine, options.exhibit, settings, state_folder())]
    if options.json:
        told = [
            {
                "check": each.check,
                "level": each.level.value,
                "found": each.found,
                "advice": each.advice,
            }
            for each in findings
        ]
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        wide = max(columns(level.told()) for level in Level)
        for each in findings:
            level = each.level.told()
            print(f"{level}{' ' * (wide - columns(level))}  {each.check}: {each.found}")
            if each.advice:
                print(f"{' ' * wide}  → {each.advice}")
    return 1 if any(each.level is Level.FAULT for each in findings) else 0
