"""The way of the counts to a real stick, from the panel: run by :mod:`tests.ui.test_stick`, for it
mounts, in a name space of its own. Only that the medium can be taken out is made up.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge.hall import Hall
from kiosk.running.usage.events import Event
from kiosk.running.usage.stick import MOUNTS, sticks
from kiosk.running.usage.store import Store, usage_file
from tests.conftest import MakeVisitor
from tests.ui.staffed import Staffed, have_pin

KINDS = ("vfat", "exfat", "ext2")
"""As sticks are, as far as this machine makes them."""
MB = 1_000_000


class Stick:
    """An image of 4 MB in memory."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._memory = place.with_name("memory")
        for folder in (place, self._memory):
            folder.mkdir()
        do("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", self._memory)
        self._image = self._memory / "image"
        with self._image.open("wb") as out:
            out.truncate(4 * MB)
        for kind in KINDS:
            if shutil.which(f"mkfs.{kind}"):
                do(f"mkfs.{kind}", self._image)
                try:
                    self.put_in()
                except subprocess.CalledProcessError:
                    continue
                self.pull_out()
                break

    def put_in(self, options: str = "rw") -> None:
        do("mount", "-o", f"loop,{options}", self._image, self.place)

    def pull_out(self) -> None:
        do("umount", "-l", self.place)

    def fill(self) -> None:
        with (self.place / "filled").open("wb", buffering=0) as out:
            for size in (1 << 16, 1024, 1):
                with suppress(OSError):
                    while True:
                        out.write(b"x" * size)

    def fail(self) -> None:
        """Nearly no block is there any more: an I/O error."""
        shutil.copyfile(self._image, self._image.with_name("sound"))
        (device,) = [line.split()[0] for line in MOUNTS.read_text().splitlines() if self._in(line)]
        os.truncate(self._image, 65536)
        do("losetup", "-c", device)

    def _in(self, line: str) -> bool:
        return line.split()[1] == str(self.place).replace(" ", "\\040")

    def mend(self) -> None:
        """Have it as it was when it began to fail."""
        self._image.with_name("sound").replace(self._image)

    @property
    def files(self) -> dict[str, str]:
        return {file.name: file.read_text() for file in self.place.glob("kiosk*")}


def do(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)


def count(state: Path, visits: int) -> None:
    store = Store(usage_file(state), keep_days=10)
    for _ in range(visits):
        store.add(Event("begun", "2026-11-26", 9))
    store.close()


def test_the_counts_go_to_a_stick_or_the_staff_are_told_why_not(
    hall: Hall,
    make_visitor: MakeVisitor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    have_pin()
    blocks, stick = tmp_path / "blocks", Stick(tmp_path / "USB STICK")
    for number in range(64):
        (blocks / f"loop{number}").mkdir(parents=True)
        (blocks / f"loop{number}" / "removable").write_text("1")
    monkeypatch.setattr(sticks, "__defaults__", (MOUNTS, blocks))
    state = tmp_path / "state"
    count(state, 7)
    visitor = make_visitor(of=replace(hall, settings_file=tmp_path / "hall.toml"))
    staffed = Staffed(visitor, state)
    staffed.come_in()

    def take_away(told: str) -> None:
        visitor.settle()
        visitor.tap("把记录存到 U 盘")
        visitor.until(lambda: not visitor.shows("正在写"), "it is written, or not")
        assert visitor.shows(told), caplog.text

    take_away("没有找到 U 盘")
    stick.put_in("ro")
    take_away("U 盘只读")
    assert not stick.files
    stick.pull_out()

    stick.put_in()
    take_away("写好了，可以拔了")
    stick.pull_out()
    stick.put_in()
    old = stick.files
    assert sorted(name.rsplit(".")[-1] for name in old) == ["csv", "html"]
    assert "7 visits" in "".join(old.values())

    count(state, 600)
    stick.fill()
    take_away("U 盘满了")
    assert stick.files == old, "whole, and nothing else is left lying there"
    (stick.place / "filled").unlink()
    os.sync()

    stick.fail()
    take_away("U 盘拔掉了或坏了")
    stick.pull_out()
    stick.mend()
    stick.put_in()
    assert {name: stick.files[name] for name in old} == old

    pulled: list[str] = []

    def pull(asked: str, arguments: tuple[object, ...]) -> None:
        if asked == "open" and "kiosk-usage" in str(arguments[0]) and not pulled:
            pulled.append(str(arguments[0]))
            stick.pull_out()

    sys.addaudithook(pull)
    take_away("U 盘拔掉了或坏了")
    assert pulled
    stick.put_in()
    take_away("写好了，可以拔了")
    assert "607 visits" in "".join(stick.files.values())
    staffed.entrance.stop()
    stick.pull_out()
