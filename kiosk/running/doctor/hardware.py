"""Display, touch device, renderer and clock, as Linux tells them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from kiosk.running.doctor.finding import Finding, Level, Machine, unknown
from kiosk.running.hours import plausible
from kiosk.running.renderer import has_gpu
from kiosk.tongue import tell

_MULTI_TOUCH: Final = 0x35
"""``ABS_MT_POSITION_X`` of Linux's input-event-codes.h."""

_DIRECT: Final = 0x01
"""``INPUT_PROP_DIRECT``: what is touched is what is seen, as on a panel and not on a pad."""

_CLOCKS_DIFFER: Final = 120.0
"""Seconds between the system's clock and the one with the battery; estimated."""


def display(machine: Machine) -> Finding:
    """Which displays are connected."""
    check = tell("display", "显示器")
    by_hand = tell(
        "see that the screen is connected, switched on, and shows the computer's picture",
        "看屏幕是否接好、打开，是否显示这台电脑的画面",
    )
    connectors = sorted(machine.root.glob("sys/class/drm/card*-*/status"))
    if not connectors:
        return unknown(check, "/sys/class/drm", by_hand)
    there = [
        at.parent for at in connectors if at.read_text(encoding="ascii").strip() == "connected"
    ]
    if not there:
        names = ", ".join(_connector(at.parent.name) for at in connectors)
        none = tell(f"nothing is connected to {names}", f"{names} 都没有接显示器")
        return Finding(check, Level.FAULT, none, by_hand)
    told = []
    for at in there:
        modes = (machine.read(str(at.relative_to(machine.root) / "modes")) or "").splitlines()
        told.append(f"{_connector(at.name)} {modes[0] if modes else ''}".strip())
    if len(told) == 1:
        return Finding(check, Level.OK, told[0])
    which = tell(
        "say which one: display in [panel] of the settings",
        "在设置的 [panel] 里用 display 写明是哪一个",
    )
    return Finding(check, Level.ATTENTION, ", ".join(told), which)


def _connector(name: str) -> str:
    return name.partition("-")[2]


def touch(machine: Machine) -> Finding:
    """Which touch panels the kernel knows."""
    check = tell("touch device", "触摸设备")
    path = "proc/bus/input/devices"
    listed = machine.read(path)
    by_hand = tell(
        "see that the panel's USB cable is plugged in; then touch the screen",
        "看触摸屏的 USB 线是否插好；再摸一摸屏幕",
    )
    if listed is None:
        return unknown(check, f"/{path}", by_hand)
    panels = [name for name, touched in map(_device, listed.split("\n\n")) if touched]
    if not panels:
        none = tell("the system knows no touch panel", "系统没有发现触摸屏")
        return Finding(check, Level.FAULT, none, by_hand)
    return Finding(check, Level.OK, ", ".join(panels))


def _device(block: str) -> tuple[str, bool]:
    name = re.search(r'^N: Name="(.*)"', block, re.MULTILINE)
    axes, properties = _bits(block, "ABS"), _bits(block, "PROP")
    is_panel = bool(axes >> _MULTI_TOUCH & 1 and properties >> _DIRECT & 1)
    return (name[1] if name else "?"), is_panel


def _bits(block: str, kind: str) -> int:
    """A bitmap as the kernel prints it: words of 64 bits in hexadecimal, the highest first."""
    found = re.search(rf"^B: {kind}=([0-9a-f ]+)$", block, re.MULTILINE)
    bits = 0
    for word in found[1].split() if found else ():
        bits = bits << 64 | int(word, 16)
    return bits


def renderer(machine: Machine) -> Finding:
    """What ``renderer = "auto"`` comes to on this machine."""
    check = tell("renderer", "绘图方式")
    if not machine.linux:
        return unknown(check, "/sys/class/drm", tell("look at the picture", "看一看画面"))
    if has_gpu(machine.root / "sys/class/drm"):
        return Finding(check, Level.OK, tell("with the graphics card", "用显卡"))
    without = tell(
        "without a graphics card, by Qt's software renderer", "没有可用的显卡，用软件绘图"
    )
    advice = tell(
        "this does for 1920x1080; for a larger screen check that a graphics card is there",
        "1920x1080 够用；屏幕更大时，请看是否有显卡",
    )
    return Finding(check, Level.ATTENTION, without, advice)


def clock(machine: Machine) -> Iterator[Finding]:
    """Whether the time can be right, and outlasts a night without power."""
    check, wall = tell("clock", "时钟"), machine.wall()
    set_it = tell("set the clock: timedatectl set-time", "校准时钟：timedatectl set-time")
    try:
        told = datetime.fromtimestamp(wall).astimezone().isoformat(" ", "minutes")
    except (OverflowError, OSError, ValueError):
        told = f"{wall:.0f}"
    if plausible(wall):
        look = tell("compare it with a watch", "请对一对表")
        yield Finding(check, Level.OK, told, look)
    else:
        wrong = tell(f"it tells {told}, which cannot be", f"显示 {told}，不可能")
        yield Finding(check, Level.FAULT, wrong, set_it)
    battery = tell("clock with a battery", "带电池的时钟")
    path = "sys/class/rtc/rtc0/since_epoch"
    since = machine.read(path)
    if since is None or not since.isdigit():
        loses = tell(
            "without one a power cut loses the time: see that there is one, or leave [hours] out",
            "没有它，断电就丢时间：请确认有没有，没有就不要设 [hours]",
        )
        yield unknown(battery, f"/{path}", loses)
    elif abs(int(since) - wall) > _CLOCKS_DIFFER:
        differ = tell(
            f"it differs by {abs(int(since) - wall):.0f} s", f"相差 {abs(int(since) - wall):.0f} 秒"
        )
        yield Finding(battery, Level.ATTENTION, differ, "hwclock --systohc")
    else:
        yield Finding(battery, Level.OK, tell("it agrees", "一致"))
