"""What is the exhibit's own: typefaces, disk, autostart, permissions, settings, PIN."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.exhibit.typefaces import CHINESE, DIGITS
from kiosk.places import exhibit_folder
from kiosk.running.disk import LITTLE_MB, TOO_LITTLE_MB, existing, free_mb, try_writing
from kiosk.running.doctor.finding import Finding, Level, Machine
from kiosk.running.health import MANY_RESTARTS
from kiosk.running.pin import kept, pin_file
from kiosk.running.service import SERVICE
from kiosk.running.settings import read_settings
from kiosk.running.supervisor import record_in
from kiosk.tongue import tell, tongue

_POLKIT: Final = "usr/share/dbus-1/system-services/org.freedesktop.PolicyKit1.service"
"""By this file D-Bus knows how to start polkit, on every distribution."""

_FONT_HEADS: Final = (b"OTTO", b"\0\1\0\0", b"true", b"ttcf")
"""How the files of typefaces begin (OpenType specification, "Organization of an OpenType Font")."""


def fonts(exhibit: Path | None) -> Finding:
    """Whether the typefaces that the exhibit brings are there and whole enough to begin with."""
    check = tell("typefaces", "字体")
    again = tell("install the program anew", "请重新安装程序")
    folders = [each / "fonts" for each in (exhibit, exhibit_folder()) if each]
    files = [file for folder in folders for file in sorted(folder.glob("*.otf"))]
    broken = [file for file in files if not _is_font(file)]
    lacking = [
        family
        for family in (*CHINESE, DIGITS)
        if not any(file.name.startswith(f"{family.replace(' ', '')}-") for file in files)
    ]
    if broken or lacking:
        names = ", ".join([*map(str, broken), *lacking])
        wrong = tell(f"missing or damaged: {names}", f"缺失或损坏：{names}")
        return Finding(check, Level.FAULT, wrong, again)
    return Finding(check, Level.OK, tell(f"{len(files)} files", f"{len(files)} 个文件"))


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as data:
            return data.read(4) in _FONT_HEADS
    except OSError:
        return False


def disk(state: Path) -> Finding:
    """Free space where the state is kept."""
    check = tell("disk", "磁盘")
    there = existing(state)
    try:
        free = free_mb(there)
    except OSError as error:
        return Finding(check, Level.FAULT, str(error))
    found = tell(f"{free:,} MB free in {there}", f"{there} 还有 {free:,} MB")
    advice = tell(
        "make room: journalctl --vacuum-size=100M", "腾出空间：journalctl --vacuum-size=100M"
    )
    if free < TOO_LITTLE_MB:
        return Finding(check, Level.FAULT, found, advice)
    if free < LITTLE_MB:
        return Finding(check, Level.ATTENTION, found, advice)
    return Finding(check, Level.OK, found)


def autostart(machine: Machine) -> Finding:
    """Whether the machine starts the exhibit by itself."""
    check = tell("autostart", "自动启动")
    wanted = f"etc/systemd/system/graphical.target.wants/{SERVICE}.service"
    if os.path.lexists(machine.root / wanted):
        return Finding(check, Level.OK, f"/{wanted}")
    none = tell(f"/{wanted} is not there", f"没有 /{wanted}")
    how = tell(
        "run: kiosk install-service; or, with a desktop, see docs/deployment.md",
        "运行 kiosk install-service；有桌面的话，见 docs/deployment.zh.md",
    )
    return Finding(check, Level.ATTENTION, none, how)


def user() -> Finding:
    """Whose session this is."""
    check = tell("user", "用户")
    if not hasattr(os, "geteuid"):
        unseen = tell("not looked at on this system", "这个系统上不检查")
        ordinary = tell(
            "use an account without an administrator's rights", "请用没有管理员权限的账户"
        )
        return Finding(check, Level.ATTENTION, unseen, ordinary)
    if os.geteuid() == 0:
        as_user = tell(
            "let the exhibit, and this command, run as an ordinary user: runuser -u kiosk",
            "展项和这条命令都应以普通用户运行：runuser -u kiosk",
        )
        return Finding(check, Level.ATTENTION, "root", as_user)
    return Finding(check, Level.OK, tell(f"user {os.geteuid()}", f"用户 {os.geteuid()}"))


def state_folder(state: Path) -> Finding:
    """Whether something can really be written where the state is kept."""
    check = tell("state folder", "状态文件夹")
    try:
        state.mkdir(parents=True, exist_ok=True)
        try_writing(state)
    except OSError as error:
        what = tell(f"nothing can be written: {error}", f"无法写入：{error}")
        mend = tell(
            "give the folder to the exhibit's user; is the disk full, or read-only?",
            "把文件夹交给展项的用户，并看磁盘是否已满、是否只读",
        )
        return Finding(check, Level.FAULT, what, mend)
    return Finding(check, Level.OK, tell(f"{state} can be written", f"{state} 可以写入"))


def settings(file: Path) -> Finding:
    """Whether the settings can be read."""
    check = tell("settings", "设置")
    try:
        slips = read_settings(file, tongue())[1]
        there = file.exists()
    except OSError as error:
        return Finding(check, Level.FAULT, str(error))
    if slips:
        mend = tell("mend the file; until then the defaults hold", "请改好文件；在此之前用默认设置")
        return Finding(check, Level.FAULT, "; ".join(map(str, slips)), mend)
    none = tell(f"no {file}: the defaults hold", f"没有 {file}：用默认设置")
    return Finding(check, Level.OK, str(file) if there else none)


def pin() -> Finding:
    """Whether the staff panel has a PIN."""
    check = tell("PIN of the staff panel", "员工面板的密码")
    file = pin_file()
    if kept(file):
        return Finding(check, Level.OK, str(file))
    none = tell(f"none is set in {file}", f"{file} 里没有设定")
    return Finding(check, Level.ATTENTION, none, tell("run: kiosk pin", "运行 kiosk pin"))


def switching_off(machine: Machine) -> Finding:
    """Whether the staff can switch the machine off from the exhibit: polkit has to allow it."""
    check = tell("switching off by the staff", "员工关机")
    if not machine.linux:
        unseen = tell("not looked at on this system", "这个系统上不检查")
        by_hand = tell("try it on the staff panel", "请在员工面板上试一次")
        return Finding(check, Level.ATTENTION, unseen, by_hand)
    if (machine.root / _POLKIT).is_file():
        return Finding(check, Level.OK, tell("polkit is there", "已装 polkit"))
    none = tell(f"/{_POLKIT} is not there", f"没有 /{_POLKIT}")
    how = tell(
        "apt-get install polkitd; see docs/deployment.md",
        "apt-get install polkitd，见 docs/deployment.zh.md",
    )
    return Finding(check, Level.ATTENTION, none, how)


def restarts(state: Path) -> Finding:
    """How often the exhibit failed today."""
    today = datetime.now().astimezone().date()
    entries = record_in(state).entries()
    failed = [each for each in entries if each.code and each.moment.astimezone().date() == today]
    check = tell("restarts", "重新启动")
    told = tell(f"{len(failed)} failures today", f"今天失败 {len(failed)} 次")
    if len(failed) < MANY_RESTARTS:
        return Finding(check, Level.OK, told)
    return Finding(check, Level.ATTENTION, told, tell("see", "见") + " kiosk run --record")
