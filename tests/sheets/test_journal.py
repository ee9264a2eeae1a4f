"""An import is written as a whole or not at all, wherever it is cut short."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from kiosk.sheets.journal import (
    FOLDER,
    KEPT,
    BusyError,
    Change,
    ChangedError,
    DamagedError,
    Journal,
)
from tests.sheets.cutting import AFTER, BEFORE, CHANGES, firms
from tests.sheets.office import Office

ROOT: Final = Path(__file__).resolve().parents[2]


def cut(*arguments: str | Path) -> str:
    """What the program that dies on the way prints; see :mod:`tests.sheets.cutting`."""
    return subprocess.run(
        [sys.executable, "-m", "tests.sheets.cutting", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout


def lay_out(folder: Path) -> None:
    """Firms to write imports over."""
    (folder / "firms").mkdir(parents=True, exist_ok=True)
    for name, data in BEFORE.items():
        (folder / "firms" / name).write_bytes(data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exhibit"
    lay_out(made)
    (made / "exhibit.toml").touch()
    return made


@pytest.mark.parametrize("undo", [False, True], ids=["import", "undo"])
def test_wherever_it_dies_the_next_run_finds_all_or_nothing(folder: Path, undo: bool) -> None:
    """Every step on the disk, one after the other: cut there, go on, look."""
    if undo:
        Journal(folder).write(CHANGES)
    first, last = ("after", "before") if undo else ("before", "after")
    said = cut("every", folder, "undo" if undo else "import").splitlines()
    outcomes = []
    for decided, recovered, state, left, undone in map(json.loads, said):
        assert recovered == decided
        assert state in (first, last)
        assert state == last or not decided
        assert not left
        assert undone == (state == "after"), "what is done can be undone, and only that"
        outcomes.append(state == last)
    assert len(outcomes) > 15
    assert outcomes == sorted(outcomes), "decided once, it stays decided"
    assert (outcomes[0], outcomes[-1]) == (False, True)


def test_what_the_system_refuses_is_completed_by_the_next_run(folder: Path) -> None:
    assert cut("stuck", folder) == "Permission denied\n"
    assert firms(folder) not in (BEFORE, AFTER)
    assert Journal(folder).recover()
    assert firms(folder) == AFTER


def test_a_file_changed_after_the_cut_is_not_lost(folder: Path) -> None:
    cut("decided", folder)
    (folder / "firms" / "a.md").write_bytes(b"mine")
    with pytest.raises(ChangedError) as caught:
        Journal(folder).recover()
    assert caught.value.names == ["firms/a.md"]
    assert firms(folder) == BEFORE | {"a.md": b"mine"}
    shutil.copyfile(folder / FOLDER / "pending" / "old" / "a.md", folder / "firms" / "a.md")
    assert Journal(folder).recover()
    assert firms(folder) == AFTER


def test_a_file_changed_while_the_editor_decides_stops_the_import(folder: Path) -> None:
    (folder / "firms" / "b.md").write_bytes(b"mine")
    journal = Journal(folder)
    with pytest.raises(ChangedError):
        journal.write(CHANGES)
    assert not journal.recover()
    assert firms(folder) == BEFORE | {"b.md": b"mine"}


def test_the_last_imports_can_be_undone_one_by_one(folder: Path) -> None:
    journal = Journal(folder)
    for number in range(KEPT + 3):
        old, new = (b"%d" % each if each else b"a" for each in (number, number + 1))
        journal.write({"firms/a.md": Change(old, new)})
    for number in range(KEPT + 2, 2, -1):
        assert journal.undo()
        assert (folder / "firms" / "a.md").read_bytes() == b"%d" % number
    assert journal.undo() == ""


def test_one_process_at_a_time(folder: Path) -> None:
    with Journal(folder).held(), pytest.raises(BusyError), Journal(folder).held():
        pass
    with Journal(folder).held():
        assert not (folder / FOLDER).exists()


def test_a_journal_cannot_lead_out_of_the_firms(folder: Path) -> None:
    pending = folder / FOLDER / "pending"
    pending.mkdir(parents=True)
    for name in ("../x.md", "firms/../../x.md", "/x.md", "firms/a.toml", "firms\\a.md"):
        journal = {"when": "", "undoes": "", "files": {name: [None, None]}}
        (pending / "journal.json").write_text(json.dumps(journal), encoding="utf-8")
        with pytest.raises(DamagedError):
            Journal(folder).recover()


def test_an_interrupted_import_is_completed_by_the_next_command(office: Office) -> None:
    exhibit = office.small.folder
    lay_out(exhibit)
    cut("decided", exhibit)
    said = office.run("undo")
    assert said.error == ["An import that was interrupted has been completed."]
    assert said.status == 0
    assert {name: firms(exhibit)[name] for name in BEFORE} == BEFORE
    cut("decided", exhibit)
    (exhibit / "firms" / "b.md").write_bytes(b"mine")
    said = office.take_in()
    assert (said.status, said.out) == (1, [])
    assert "An import was interrupted, and these were changed since: firms/b.md." in said.error[0]
    assert (exhibit / "firms" / "b.md").read_bytes() == b"mine"


def test_a_damaged_journal_is_named(office: Office) -> None:
    pending = office.small.folder / FOLDER / "pending"
    pending.mkdir(parents=True)
    (pending / "journal.json").write_text("{", encoding="utf-8")
    said = office.take_in()
    assert (said.status, said.out) == (1, [])
    assert said.error[0].startswith(f"kiosk: {pending / 'journal.json'} is damaged")


def test_a_folder_that_cannot_be_written_is_named_and_nothing_is_written(office: Office) -> None:
    before = office.files()
    office.change({("firms", "oak", "tagline"): "新话"})
    (office.small.folder / FOLDER).write_text("in the way", encoding="utf-8")
    said = office.take_in()
    assert said.status == 1
    assert "cannot be read or written (" in said.error[0]
    assert office.files() == before


def test_two_imports_at_once_do_not_meet(office: Office) -> None:
    """The first waits for an answer; the second is told so."""
    office.change({("firms", "oak", "tagline"): "新话"})
    command = [sys.executable, "main.py", "firms", "import", str(office.file)]
    with subprocess.Popen(
        [*command, "--exhibit", str(office.small.folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "Changed: 1\n"
        said = office.take_in()
        assert said.error == ["kiosk: Another kiosk firms is at work on this exhibit."]
        out, _ = first.communicate("y\n")
        assert first.returncode == 0
        assert out.endswith("Written. kiosk firms undo takes it back.\n")
    assert 'tagline = "新话"' in office.text("firms/oak.md")
