"""``kiosk install-service``: the exhibit as a service of a Debian or Ubuntu machine."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import kiosk
from kiosk.arguments import language_option
from kiosk.commands.options import Commands, add_command, exhibit_option
from kiosk.tongue import tell

if TYPE_CHECKING:  # late: every command loads this one
    from kiosk.running.service import File

PACKAGES: Final = ("cage", "xwayland", "libpam-systemd")
"""Debian's and Ubuntu's packages that the session needs, besides the libraries of Qt."""


def add(commands: Commands) -> None:
    """The command and its options."""
    install = add_command(
        commands,
        "install-service",
        tell(
            "Set up a machine with Debian or Ubuntu, without a desktop, to show the exhibit from "
            "the moment it is switched on: a systemd service in Cage. Needs root.",
            "让没有桌面的 Debian 或 Ubuntu 机器一开机就展示：在 Cage 里运行的 systemd 服务。"
            "需要 root。",
        ),
        "kiosk install-service --user kiosk --dry-run",
        "kiosk install-service --user kiosk --exhibit my-exhibit",
        "kiosk install-service --remove",
    )
    install.add_argument(
        "--user",
        default="kiosk",
        metavar="NAME",
        help=tell(
            "whose session it is; an ordinary user of its own (default: kiosk)",
            "以谁的名义运行；请专设一个普通用户（默认：kiosk）",
        ),
    )
    exhibit_option(install)
    install.add_argument(
        "--dry-run",
        action="store_true",
        help=tell("only show what would be written and run", "只显示将要写入和执行的内容"),
    )
    install.add_argument(
        "--remove",
        action="store_true",
        help=tell("take the service away again", "撤去这个服务"),
    )
    install.add_argument("--root", type=Path, default=Path("/"), help=argparse.SUPPRESS)
    language_option(install)
    install.set_defaults(run=run)


def program() -> list[str | Path]:
    """What starts ``kiosk``: its script where it is installed, or a checkout's ``main.py``."""
    main = Path(kiosk.__file__).resolve().parent.parent / "main.py"
    # Not resolved: the link in a virtual environment is what makes it one.
    python = Path(sys.executable)
    return [python, main] if main.exists() else [python.with_name("kiosk")]


def command(exhibit: Path | None) -> list[str | Path]:
    """The command line of the service."""
    words = [*program(), "run", "--cage"]
    return [*words, "--exhibit", exhibit.resolve()] if exhibit else words


def run(options: argparse.Namespace) -> int:
    """Write it, show it, or take it away; 1 if it could not be done."""
    if not sys.platform.startswith("linux"):
        elsewhere = tell(
            "this is for Linux with systemd; for Windows see docs/deployment.md",
            "这条命令用于带 systemd 的 Linux；Windows 请看 docs/deployment.zh.md",
        )
        print(f"kiosk: {elsewhere}", file=sys.stderr)
        return 2
    from kiosk.running.service import files

    try:
        wanted = files(options.user, command(options.exhibit), options.root)
    except ValueError:
        wrong = tell(f"no user can be called {options.user!r}", f"用户名不能是 {options.user!r}")
        print(f"kiosk: {wrong}", file=sys.stderr)
        return 2
    try:
        return _remove(wanted, options) if options.remove else _install(wanted, options)
    except OSError as error:
        failed = tell(f"{error}; run it as root", f"{error}；请用 root 运行")
        print(f"kiosk: {failed}", file=sys.stderr)
        return 1


def _install(wanted: tuple[File, ...], options: argparse.Namespace) -> int:
    from kiosk.running.service import SERVICE

    for file in wanted:
        head = tell("unchanged", "没有变化") if file.written else tell("write", "写入")
        print(f"==== {head}: {file.path}\n{file.text}")
        if not options.dry_run and not file.written:
            file.write()
    for lacking in lacks(options.user):
        print(tell("still to do: ", "还要做：") + lacking)
    _systemctl(options, ["daemon-reload"], ["enable", SERVICE], ["set-default", "graphical.target"])
    if not options.dry_run:
        print(
            tell(
                f"Done. It begins with the next start of the machine, or now: systemctl start "
                f"{SERVICE}",
                f"完成。下次开机时开始；要现在开始：systemctl start {SERVICE}",
            )
        )
    return 0


def _remove(wanted: tuple[File, ...], options: argparse.Namespace) -> int:
    from kiosk.running.service import SERVICE

    _systemctl(options, ["disable", "--now", SERVICE])
    for file in wanted:
        if file.path.exists():
            print(tell(f"remove: {file.path}", f"删除：{file.path}"))
            if not options.dry_run:
                file.path.unlink()
    _systemctl(options, ["daemon-reload"])
    return 0


def lacks(user: str) -> Iterator[str]:
    """What has to be done by hand, as commands to copy."""
    if not (shutil.which("cage") and shutil.which("Xwayland")):
        yield f"apt-get install --no-install-recommends {' '.join(PACKAGES)}"
    if not _known(user):
        yield f"useradd --create-home --shell /usr/sbin/nologin {user}"
    elif not _may_read(user):
        yield tell(
            f"put the program where {user} can read it, such as /opt: {program()[-1]}",
            f"把程序放到 {user} 能读的地方，如 /opt：{program()[-1]}",
        )


def _known(user: str) -> bool:
    import pwd

    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True


def _may_read(user: str) -> bool:
    """Whether a user can run the program; what only root can find out, others take for so."""
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        return True
    import subprocess

    as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
    words = [*as_user, *map(str, program()), "--version"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def _systemctl(options: argparse.Namespace, *calls: list[str]) -> None:
    """Tell systemd, if it runs here and this is its system."""
    import subprocess

    for call in calls:
        print(f"==== systemctl {' '.join(call)}")
        if options.dry_run or options.root != Path("/"):
            continue
        if not Path("/run/systemd/system").is_dir():
            print(
                tell(
                    "systemd does not run here; run this command on the machine",
                    "这里没有运行 systemd；请在那台机器上执行这条命令",
                )
            )
            continue
        subprocess.run(["systemctl", *call], check=False)
