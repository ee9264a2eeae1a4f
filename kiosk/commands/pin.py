"""``kiosk pin``: sets the PIN that opens the staff panel."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass

from kiosk.arguments import language_option
from kiosk.commands.options import Commands, add_command
from kiosk.tongue import tell


def add(commands: Commands) -> None:
    """The command and its options."""
    pin = add_command(
        commands,
        "pin",
        tell(
            "Set the PIN of the staff panel: it is asked for twice and not shown, or read as one "
            "line where the input is no terminal. A new PIN takes the place of a forgotten one.",
            "设定员工面板的密码：要输入两遍，屏幕上不显示；输入不是终端时，读取一行。"
            "忘记了密码，重新设定就行。",
        ),
        "kiosk pin",
        "kiosk pin < pin.txt",
    )
    language_option(pin)
    pin.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Ask for it and keep its hash."""
    from kiosk.running.pin import LEAST, MOST, fit, keep, make, pin_file

    digits = _asked()
    if digits is None:
        return _failed(tell("the two differ; nothing is changed", "两次输入不一样，没有改动"))
    if not fit(digits):
        return _failed(
            tell(
                f"a PIN has {LEAST} to {MOST} digits, not all alike and not in a row; "
                "nothing is changed",
                f"密码是 {LEAST} 到 {MOST} 位数字，不能全都一样，也不能是连着的数；没有改动",
            )
        )
    file = pin_file()
    try:
        keep(make(digits), file)
    except OSError as error:
        return _failed(tell(f"the PIN cannot be kept: {error}", f"无法保存密码：{error}"))
    print(tell(f"the PIN is set, its hash kept in {file}", f"密码已设定，哈希值保存在 {file}"))
    return 0


def _asked() -> str | None:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    first = getpass(tell("new PIN: ", "新密码："))
    return first if getpass(tell("once more: ", "再输一遍：")) == first else None


def _failed(why: str) -> int:
    print(f"kiosk: {why}", file=sys.stderr)
    return 2
