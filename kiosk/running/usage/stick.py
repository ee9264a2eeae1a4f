"""Takes the counts to a USB stick: for the staff panel, on a machine without a desktop."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.running.usage.export import as_csv
from kiosk.running.usage.names import Names
from kiosk.running.usage.report import report
from kiosk.running.usage.store import read_events, usage_file
from kiosk.running.usage.summary import summary
from kiosk.running.whole import write_all_whole

MOUNTS: Final = Path("/proc/self/mounts")
BLOCKS: Final = Path("/sys/class/block")
_REMOVABLE: Final = 2
"""What Windows calls a drive that can be taken out: DRIVE_REMOVABLE."""


def sticks(mounts: Path = MOUNTS, blocks: Path = BLOCKS, *, writable: bool = True) -> list[Path]:
    """Where removable media are mounted, in the order in which they were put in: those for
    writing, or those for reading only.

    On Linux whatever hangs on USB or says of itself that it can be taken out, but for the disk that
    the system runs from; on Windows the removable drives; elsewhere none is found.
    """
    if sys.platform == "win32":
        return _drives() if writable else []
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    mounted = [
        ((blocks / Path(device).name).resolve(), _plain(place), "rw" in options.split(","))
        for device, place, _, options, *_ in (line.split(" ") for line in lines)
        if device.startswith("/dev/")
    ]
    system = {_disk(block) for block, place, _ in mounted if place == "/"}
    return [
        Path(place)
        for block, place, written in mounted
        if written is writable and _disk(block) not in system and _removable(block)
    ]


def to_stick(state: Path, stick: Path, names: Names) -> tuple[Path, Path]:
    """Write report and CSV to a stick; once this returns, it may be pulled out.

    It may take seconds: not for the thread of the window.

    Args:
        state: the state folder.
        stick: one of ``sticks()``.
        names: what people call the exhibit's places.

    Returns:
        The report and the CSV, named by the day. Files of the same day are replaced.

    Raises:
        sqlite3.Error: the counts cannot be read.
        OSError: the stick is full, write-protected or gone; what is on it is whole.
    """
    events = read_events(usage_file(state))
    name = f"kiosk-usage-{date.today().isoformat()}"
    page, table = stick / f"{name}.html", stick / f"{name}.csv"
    write_all_whole({page: report(summary(events), names), table: as_csv(events)})
    if sys.platform != "win32":
        folder = os.open(stick, os.O_RDONLY)  # the files' names, too
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        os.sync()
    return page, table


def _removable(block: Path) -> bool:
    """Whether a block device, or the disk that it is a part of, can be taken out."""
    flag = _disk(block) / "removable"
    hangs = any(part.startswith("usb") for part in block.parts)
    return hangs or (flag.is_file() and flag.read_text().strip() == "1")


def _disk(block: Path) -> Path:
    """The disk that a block device is, or is a part of: a part lies in the disk's folder."""
    return block.parent if (block.parent / "removable").is_file() else block


def _plain(place: str) -> str:
    """A path as the table of mounts has it: blanks and the like are octal there."""
    for octal, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(octal, sign)
    return place


def _drives() -> list[Path]:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        drives = kernel.GetLogicalDrives()
        letters = [chr(ord("A") + n) for n in range(26) if drives >> n & 1]
        roots = [f"{letter}:\\" for letter in letters]
        return [Path(root) for root in roots if kernel.GetDriveTypeW(root) == _REMOVABLE]
    return []
