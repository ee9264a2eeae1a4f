"""The exhibit's copies: of what was shown, whole, the last one and the one before it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from kiosk.running.versions import Shown, Versions
from tests.running.kept import kept, started


class Hall:
    """Its exhibit is one text. A start is a new supervisor's."""

    def __init__(self, place: Path) -> None:
        self.exhibit, self.copies = place / "exhibit", place / "state" / "versions"
        (self.exhibit / "firms").mkdir(parents=True)
        self.start()

    def start(self) -> str:
        """Switch the machine on; what is on the screen."""
        self.versions = Versions(self.exhibit, self.copies)
        started(self.versions)
        return self.text(self.versions.folder())

    def write(self, text: str) -> None:
        """Change the exhibit; no two texts are equally long."""
        (self.exhibit / "firms" / "oak.md").write_text(text, encoding="utf-8")

    def text(self, folder: Path | None) -> str:
        file = folder and folder / "firms" / "oak.md"
        return file.read_text(encoding="utf-8") if file and file.is_file() else ""

    def proved(self, text: str) -> bool:
        """Whether an exhibit that was shown long enough has been kept."""
        self.write(text)
        return kept(self.versions)

    def broken(self, text: str) -> str:
        """What there is to fall back on when these files fail."""
        self.write(text)
        started(self.versions)
        return self.text(self.versions.other())

    def shown(self) -> Shown:
        shown = self.versions.shown(fallen=False)
        assert shown
        return shown


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


def test_what_was_good_is_there_when_the_files_have_changed(hall: Hall) -> None:
    assert hall.versions.other() is None
    assert hall.proved("sound")
    assert hall.versions.other() is None, "the same files would fail alike"
    assert hall.broken("broken") == "sound"
    assert hall.proved("better now")
    assert hall.broken("broken again") == "better now"
    assert hall.proved("best of all")
    assert len([*hall.copies.iterdir()]) == 2, "no more are kept"
    assert hall.broken("broken for good") == "best of all"


def test_what_was_changed_since_it_was_shown_is_not_kept(hall: Hall) -> None:
    assert hall.proved("sound")
    hall.write("shown")
    started(hall.versions)
    hall.write("not yet shown")
    assert not hall.versions.keep()
    assert hall.broken("broken") == "sound"


def test_a_copy_cut_short_leaves_the_one_before(hall: Hall) -> None:
    assert hall.proved("sound")
    for half in (hall.copies / "1f.new", hall.copies / "2f.old"):
        (half / "exhibit").mkdir(parents=True)
        (half / "exhibit" / "half.md").write_text("half", encoding="utf-8")
    assert hall.broken("broken") == "sound"
    assert hall.proved("better now")
    assert hall.broken("broken again") == "better now"
    assert len([*hall.copies.iterdir()]) == 2


def test_an_exhibit_that_is_gone_leaves_the_copy(hall: Hall) -> None:
    assert hall.proved("sound")
    shutil.rmtree(hall.exhibit)
    hall.start()
    assert hall.text(hall.versions.other()) == "sound"


def test_the_version_before_stays_over_restarts_until_the_newest_is_wished(hall: Hall) -> None:
    assert not hall.versions.put_back(), "there is none"
    assert hall.proved("one")
    assert not hall.versions.put_back()
    assert hall.proved("second")
    since, before = hall.shown().since, hall.shown().before
    assert hall.versions.put_back()
    for _ in range(3):
        assert hall.start() == "one"
        assert not hall.versions.keep(), "it is on show, and stays as it is"
        assert hall.shown() == Shown(before, "", put_back=True)
    hall.versions.newest()
    assert hall.start() == "second"
    assert hall.shown() == Shown(since, before, put_back=False)
    assert hall.versions.keep()
    assert hall.versions.put_back()
    assert hall.start() == "one", "neither is lost"


def test_the_version_before_gives_way_to_files_that_have_been_changed(hall: Hall) -> None:
    assert hall.proved("one")
    assert hall.proved("second, with a slip")
    assert hall.versions.put_back()
    assert hall.start() == "one"
    hall.write("third, mended")
    assert hall.start() == "third, mended"
    assert hall.versions.put_back()
    assert hall.start() == "one", "what was rejected is not the version before"
    hall.versions.newest()
    hall.start()
    assert hall.versions.keep()
    assert hall.versions.put_back()
    assert hall.start() == "one"


def test_files_changed_before_the_version_before_is_put_back_are_put_away_too(hall: Hall) -> None:
    assert hall.proved("one")
    assert hall.proved("second")
    hall.write("not yet shown")
    assert hall.versions.put_back()
    assert hall.start() == "one"


def test_files_with_other_dates_alone_are_no_version(hall: Hall) -> None:
    assert hall.proved("one")
    assert hall.proved("second")
    os.utime(hall.exhibit / "firms" / "oak.md", (0, 0))
    (hall.exhibit / ".DS_Store").write_text("seen by a desktop", encoding="utf-8")
    hall.start()
    assert hall.versions.keep()
    assert hall.versions.put_back()
    assert hall.start() == "one"


def test_a_text_that_comes_back_is_the_newest_and_the_other_the_one_before(hall: Hall) -> None:
    for text in ("one", "second", "one"):
        assert hall.proved(text)
    assert hall.versions.put_back()
    assert hall.start() == "second"


def test_no_file_is_read_at_a_start(hall: Hall) -> None:
    """The screen waits for none of an exhibit's gigabytes."""
    assert hall.proved("one")
    assert hall.proved("second")
    assert hall.versions.put_back()
    read: list[str] = []
    here = [str(hall.exhibit), *map(str, hall.copies.glob("*/exhibit"))]

    def hear(asked: str, arguments: tuple[object, ...]) -> None:
        if asked == "open" and str(arguments[0]).startswith(tuple(here)):
            read.append(str(arguments[0]))

    sys.addaudithook(hear)
    versions = Versions(hall.exhibit, hall.copies)
    started(versions)
    assert versions.folder() != hall.exhibit
    versions.newest()
    started(versions)
    assert versions.folder() == hall.exhibit
    assert versions.other() is None
    assert not read
    here.clear()
