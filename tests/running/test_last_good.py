"""The exhibit's last good copy: of what was shown, whole, and only where it differs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.running.last_good import LastGood


class Hall:
    def __init__(self, place: Path) -> None:
        self.exhibit, self.kept = place / "exhibit", place / "state" / "last-good"
        (self.exhibit / "firms").mkdir(parents=True)
        self.last_good = LastGood(self.exhibit, self.kept)

    def write(self, text: str) -> None:
        (self.exhibit / "firms" / "oak.md").write_text(text, encoding="utf-8")

    def text(self) -> str:
        found = self.last_good.other()
        return (found / "firms" / "oak.md").read_text(encoding="utf-8") if found else ""

    def proved(self, text: str) -> bool:
        """Whether an exhibit that was shown long enough has been kept."""
        self.write(text)
        self.last_good.shown()
        return self.last_good.keep()


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


def test_what_was_good_is_there_when_the_files_have_changed(hall: Hall) -> None:
    assert hall.last_good.other() is None
    assert hall.proved("sound")
    assert hall.last_good.other() is None, "the same files would fail alike"
    hall.write("broken")
    assert hall.text() == "sound"
    assert hall.proved("better")
    hall.write("broken again")
    assert hall.text() == "better"
    assert [each.name for each in hall.kept.parent.iterdir()] == ["last-good"]


def test_what_was_changed_since_it_was_shown_is_not_kept(hall: Hall) -> None:
    assert hall.proved("sound")
    hall.write("shown")
    hall.last_good.shown()
    hall.write("not yet shown")
    assert not hall.last_good.keep()
    assert hall.text() == "sound"


def test_a_copy_cut_short_leaves_the_one_before(hall: Hall) -> None:
    assert hall.proved("sound")
    hall.kept.rename(hall.kept.with_name("last-good.old"))
    half = hall.kept.with_name("last-good.new")
    half.mkdir()
    (half / "half.md").write_text("half", encoding="utf-8")
    hall.write("broken")
    assert hall.text() == "sound"
    assert hall.proved("better")
    hall.write("broken again")
    assert hall.text() == "better"


def test_an_exhibit_that_is_gone_leaves_the_copy(hall: Hall) -> None:
    assert hall.proved("sound")
    shutil.rmtree(hall.exhibit)
    assert hall.text() == "sound"
