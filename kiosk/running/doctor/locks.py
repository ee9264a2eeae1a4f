"""What only the operating system can lock."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Final

from kiosk.running.doctor.finding import Finding, Level, Machine, unknown
from kiosk.tongue import tell

NOTIFIERS: Final = frozenset(
    {"dunst", "mako", "notify-osd", "xfce4-notifyd", "mate-notificati", "notification-da"}
    | {"lxqt-notificati", "gnome-shell", "plasmashell", "swaync"}
)
SAVERS: Final = frozenset(
    {"xscreensaver", "light-locker", "xss-lock", "gnome-screensav", "mate-screensave"}
    | {"xfce4-screensav", "swayidle", "xautolock", "cinnamon-screen"}
)
"""Programs by the name that the kernel keeps of them, fifteen characters at most."""


def all_of(machine: Machine) -> Iterator[Finding]:
    """Every lock."""
    if not machine.linux:
        there = tell("locks of the system", "系统的锁")
        yield unknown(there, "/etc", tell("see docs/deployment.md", "见 docs/deployment.zh.md"))
        return
    yield _sysrq(machine)
    yield _consoles(machine)
    yield _masked(
        machine, "Ctrl+Alt+Del", "ctrl-alt-del.target", tell("restarts the machine", "会重启机器")
    )
    yield _programs(machine, tell("notifications", "通知"), NOTIFIERS)
    yield _programs(machine, tell("screen saver", "屏幕保护"), SAVERS)
    yield _updates(machine)


def _sysrq(machine: Machine) -> Finding:
    path = "proc/sys/kernel/sysrq"
    value = machine.read(path)
    off = tell(
        "write kernel.sysrq = 0 to /etc/sysctl.d/90-kiosk.conf, then: sysctl --system",
        "在 /etc/sysctl.d/90-kiosk.conf 里写 kernel.sysrq = 0，再运行 sysctl --system",
    )
    if value is None:
        return unknown("Alt+SysRq", f"/{path}", off)
    if value == "0":
        return Finding("Alt+SysRq", Level.OK, tell("off", "已关闭"))
    return Finding("Alt+SysRq", Level.ATTENTION, f"kernel.sysrq = {value}", off)


def _consoles(machine: Machine) -> Finding:
    """Consoles that logind starts when somebody switches to them; six without a word."""
    check = tell("other consoles (Ctrl+Alt+F2)", "别的控制台（Ctrl+Alt+F2）")
    files = [machine.root / "etc/systemd/logind.conf"]
    files += sorted(machine.root.glob("etc/systemd/logind.conf.d/*.conf"))
    texts = [machine.read(str(file.relative_to(machine.root))) or "" for file in files]
    said = re.findall(r"^\s*NAutoVTs\s*=\s*(\d+)", "\n".join(texts), re.MULTILINE)
    advice = tell(
        "write NAutoVTs=0 and ReserveVT=0 below [Login] in /etc/systemd/logind.conf.d/kiosk.conf",
        "在 /etc/systemd/logind.conf.d/kiosk.conf 的 [Login] 下写 NAutoVTs=0 和 ReserveVT=0",
    )
    if said and said[-1] == "0":
        return Finding(check, Level.OK, "NAutoVTs=0")
    found = f"NAutoVTs={said[-1]}" if said else tell("NAutoVTs is not set", "没有设置 NAutoVTs")
    return Finding(check, Level.ATTENTION, found, advice)


def _masked(machine: Machine, check: str, unit: str, otherwise: str) -> Finding:
    """A unit that is masked is a link to nothing."""
    link = machine.root / "etc/systemd/system" / unit
    if link.is_symlink() and os.fspath(link.readlink()) == os.devnull:
        return Finding(check, Level.OK, tell(f"{unit} is masked", f"{unit} 已停用"))
    found = tell(f"{unit} is not masked: {otherwise}", f"{unit} 没有停用：{otherwise}")
    return Finding(check, Level.ATTENTION, found, f"systemctl mask {unit}")


def _programs(machine: Machine, check: str, names: frozenset[str]) -> Finding:
    running = machine.programs()
    if not running:
        return unknown(check, "/proc", tell("look at the screen for a while", "看一会儿屏幕"))
    found = sorted(running & names)
    if found:
        advice = tell("end it and take it out of the session", "请结束它，并从会话里去掉")
        return Finding(check, Level.ATTENTION, ", ".join(found), advice)
    none = tell(
        f"none of {len(names)} known programs runs", f"已知的 {len(names)} 种程序都没有运行"
    )
    return Finding(check, Level.OK, none)


def _updates(machine: Machine) -> Finding:
    check, timer = tell("updates", "系统更新"), "apt-daily-upgrade.timer"
    at = ("usr/lib/systemd/system", "lib/systemd/system")
    if not any((machine.root / place / timer).exists() for place in at):
        none = tell(f"{timer} is not there", f"没有 {timer}")
        return Finding(check, Level.OK, none)
    restarts = tell("it may restart services by day", "白天也可能重启服务")
    return _masked(machine, check, timer, restarts)
