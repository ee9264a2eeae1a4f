"""Judges an exhibit as it would be after an import, before anything of it is written.

The exhibit is laid out anew in a folder for the trial: its texts copied, its pictures linked where
the disk can, the firms as they would be. What ``kiosk check`` finds there is told at the cell of
the spreadsheet that it comes from.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.exhibit.check import check
from kiosk.sheets.findings import Findings
from kiosk.sheets.progress import progress
from kiosk.sheets.tables import Entry

FIRMS: Final = "firms"
_COPIED: Final = (".toml", ".md")

_RETOLD: Final = {"missing-key": "cell-empty", "empty-text": "cell-empty", "no-source": "no-fact"}
"""What is worded for a text file, by what is said of a cell instead."""


def file_of(name: str) -> str:
    """The file of a firm, from the exhibit's folder."""
    return f"{FIRMS}/{name}.md"


def judge(
    exhibit: Path,
    beside: Path,
    changes: Mapping[str, str | None],
    entries: Mapping[str, Entry],
    findings: Findings,
) -> None:
    """Add what the check finds in the exhibit as it would be.

    Errors are told wherever they are; warnings of the firms that change only.

    Args:
        exhibit: the folder as it is.
        beside: a folder on the same disk, for the trial; another is taken if it cannot be written.
        changes: the firms' new files by id, None for those taken out.
        entries: where in the spreadsheet each firm stands.
        findings: takes what is wrong.
    """
    with _room(beside) as trial:
        _lay_out(exhibit, trial, changes)
        problems = check(trial, findings.language)
    for problem in problems:
        if problem.code == "left-out-reference":
            continue  # what it follows from is told, too
        name = problem.file.removeprefix(f"{FIRMS}/").removesuffix(".md")
        entry = entries.get(name) if problem.file == file_of(name) else None
        if problem.severity == "warning" and (entry is None or name not in changes):
            continue
        if entry is None or entry.remove:
            findings.pass_on(problem)
        else:
            place = entry.where(problem.key)
            findings.take(problem, place, _RETOLD.get(problem.code, ""))


@contextmanager
def _room(beside: Path) -> Iterator[Path]:
    """A folder that is gone afterwards."""
    try:
        beside.mkdir(exist_ok=True)
        made = tempfile.TemporaryDirectory(prefix="trial-", dir=beside)
    except OSError:
        made = tempfile.TemporaryDirectory(prefix="kiosk-trial-")
    with made as folder:
        yield Path(folder)


def _lay_out(exhibit: Path, trial: Path, changes: Mapping[str, str | None]) -> None:
    for folder, folders, files in os.walk(exhibit):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(folder).relative_to(exhibit)
        (trial / inside).mkdir(exist_ok=True)
        skipped: Collection[str] = ()
        if inside == Path(FIRMS):
            skipped = {f"{name}.md" for name in changes}
        for name in files:
            if name not in skipped:
                _place(exhibit / inside / name, trial / inside / name)
    (trial / FIRMS).mkdir(exist_ok=True)
    for name, text in progress(changes.items(), "check"):
        if text is not None:
            (trial / file_of(name)).write_text(text, encoding="utf-8", newline="")


def _place(source: Path, target: Path) -> None:
    """A file of the exhibit in the trial: a link for what is only looked at, else a copy."""
    try:
        if source.suffix not in _COPIED:
            os.link(source, target)
            return
    except OSError:
        pass
    shutil.copyfile(source, target)
