"""``kiosk firms export``, ``import`` and ``undo``: what is said, asked and written."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problems import Language, Problem, Problems, in_order, listed
from kiosk.exhibit.reading import read_into
from kiosk.sheets import comma, workbook
from kiosk.sheets.cells import names_of
from kiosk.sheets.columns import table_of
from kiosk.sheets.comma import Encoding
from kiosk.sheets.differences import Differences, compare, told
from kiosk.sheets.editing import new_file, rewritten
from kiosk.sheets.findings import Findings
from kiosk.sheets.journal import (
    BusyError,
    Change,
    ChangedError,
    CutShortError,
    DamagedError,
    Journal,
)
from kiosk.sheets.messages import phrase
from kiosk.sheets.tables import Sheet, Taken, entries_of, sheets_of
from kiosk.sheets.titles import heading
from kiosk.sheets.trial import file_of, judge

ENDINGS: Final = (".xlsx", ".xlsm", ".csv")


class StopError(Exception):
    """Ends a command: what to say, and the exit status."""

    def __init__(self, said: str, status: int = 1) -> None:
        super().__init__(said)
        self.status = status


def run(command: Callable[[], int]) -> int:
    """A command's exit status; what stops it is said on the error stream."""
    try:
        return command()
    except StopError as stop:
        print(f"kiosk: {stop}", file=sys.stderr)
        return stop.status


def _ending(file: Path, language: Language) -> None:
    if file.suffix.lower() not in ENDINGS:
        raise StopError(phrase("bad-ending", language, file=file), 2)


@contextmanager
def _held(exhibit: Path, language: Language) -> Iterator[Journal]:
    """The exhibit for this command alone, with an interrupted import completed."""
    journal = Journal(exhibit)
    try:
        with journal.held():
            if journal.recover():
                print(phrase("recovered", language), file=sys.stderr)
            yield journal
    except BusyError as error:
        raise StopError(phrase("busy", language)) from error
    except OSError as error:
        at, reason = error.filename or exhibit, error.strerror or str(error)
        raise StopError(phrase("cannot-write", language, file=at, reason=reason)) from error
    except CutShortError as error:
        raise StopError(phrase("cut-short", language, reason=error)) from error
    except DamagedError as error:
        raise StopError(phrase("damaged", language, file=error)) from error
    except ChangedError as error:
        old, new = journal.pending / "old", journal.pending / "new"
        names = ", ".join(error.names)
        raise StopError(
            phrase("cannot-recover", language, names=names, old=old, new=new)
        ) from error


def _sound(exhibit: Path, language: Language) -> Exhibit:
    """The exhibit, if none of its firms is broken: what is left out would seem to be removed."""
    problems = Problems(language)
    read, _ = read_into(exhibit, problems)
    errors = [each for each in in_order(problems.found) if each.severity == "error"]
    broken = [each for each in errors if read is None or each.file.startswith("firms/")]
    if broken or read is None:
        _report(broken, language)
        raise StopError(phrase("unsound", language))
    return read


def _report(problems: Iterable[Problem], language: Language) -> None:
    for problem in problems:
        print(listed(problem, language))


# ---------------------------------------------------------------------- export


def export(
    exhibit: Path, file: Path, language: Language, encoding: Encoding | None, *, overwrite: bool
) -> int:
    """Write the firms of an exhibit to a spreadsheet."""
    _ending(file, language)
    if file.exists() and not overwrite:
        raise StopError(phrase("there-already", language, file=file), 2)
    with _held(exhibit, language):
        read = _sound(exhibit, language)
    names = names_of(read)
    draft = file.with_name(f".{file.name}.draft")
    sheets = list(sheets_of(read))
    try:
        if file.suffix.lower() == ".csv":
            comma.write(draft, sheets, encoding or "utf-8")
        else:
            workbook.write(draft, sheets, names)
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise StopError(phrase("cannot-write", language, file=file, reason=reason)) from error
    print(phrase("exported", language, file=file, count=len(read.firms)))
    return 0


# ---------------------------------------------------------------------- import


class Plan(NamedTuple):
    """What an import would do: the differences, and the changed firms' files by id."""

    differences: Differences
    texts: Mapping[str, str | None]
    missing: list[str]


def take_in(
    exhibit: Path,
    file: Path,
    language: Language,
    encoding: Encoding | None,
    *,
    remove: bool,
    yes: bool,
    dry_run: bool,
) -> int:
    """Bring a spreadsheet's firms into an exhibit: show what changes, ask, write."""
    _ending(file, language)
    if not file.is_file():
        raise StopError(phrase("no-such-file", language, file=file), 2)
    with _held(exhibit, language) as journal:
        findings = Findings(file.name, language)
        plan = _planned(exhibit, file, encoding, findings, journal, remove=remove)
        if findings.errors or plan is None:
            _report(in_order(findings.found), language)
            raise StopError(phrase("stopped", language, count=findings.errors))
        for line in told(plan.differences, language):
            print(line)
        if plan.missing:
            names = ", ".join(map(heading, plan.missing))
            print(phrase("not-in-sheet", language, names=names))
        _report(in_order(findings.found), language)
        if not plan.differences:
            print(phrase("nothing", language))
            return 0
        if dry_run:
            print(phrase("dry-run", language))
            return 0
        if not yes and not _agreed(language):
            print(phrase("not-written", language))
            return 1
        _write(journal, exhibit, plan, language)
        print(phrase("written", language))
    return 0


def _planned(
    exhibit: Path,
    file: Path,
    encoding: Encoding | None,
    findings: Findings,
    journal: Journal,
    *,
    remove: bool,
) -> Plan | None:
    """What the spreadsheet would change; what is wrong with it is among the findings."""
    sheets = _sheets(file, encoding, findings)
    if not sheets:
        return None
    read = _sound(exhibit, findings.language)
    before = {firm.id: table_of(firm) for firm in read.firms}
    taken = entries_of(sheets, before, read, findings)
    _look_at_ids(taken, before, findings)
    after = {name: each.table for name, each in taken.entries.items() if not each.remove}
    marked = [name for name, each in taken.entries.items() if each.remove]
    found = compare(before, after, marked, remove=remove)
    texts: dict[str, str | None] = dict.fromkeys(found.removed)
    for name, table in found.after.items():
        if name in before:
            text = (exhibit / file_of(name)).read_text(encoding="utf-8-sig")
            texts[name] = rewritten(text, before[name], table)
        else:
            texts[name] = new_file(table)
    if found:
        judge(exhibit, journal.folder, texts, taken.entries, findings)
    return Plan(found, texts, taken.missing)


def _sheets(file: Path, encoding: Encoding | None, findings: Findings) -> Mapping[str, Sheet]:
    if file.suffix.lower() == ".csv":
        return comma.read(file, encoding, findings)
    return workbook.read(file, findings)


def _look_at_ids(taken: Taken, before: Mapping[str, Any], findings: Findings) -> None:
    """A sheet without a firm is a slip; so are capitals other than the file's."""
    if not taken.entries and not findings.errors:
        findings.add("no-firms")
    lower = {name.lower(): name for name in before}
    for name, entry in taken.entries.items():
        if (own := lower.get(name.lower(), name)) != name:
            findings.add("id-in-capitals", entry.place, name=own)


def _agreed(language: Language) -> bool:
    try:
        return input(phrase("ask", language)).strip().lower() in ("y", "yes", "是")
    except EOFError:
        print()
        return False


def _write(journal: Journal, exhibit: Path, plan: Plan, language: Language) -> None:
    changes = {}
    for name, text in plan.texts.items():
        path = exhibit / file_of(name)
        before = path.read_bytes() if name in plan.differences.before else None
        changes[file_of(name)] = Change(before, None if text is None else text.encode())
    try:
        journal.write(changes)
    except ChangedError as error:
        names = ", ".join(error.names)
        raise StopError(phrase("changed-meanwhile", language, names=names)) from error


# ---------------------------------------------------------------------- undo


def undo(exhibit: Path, language: Language) -> int:
    """Take the last import back."""
    with _held(exhibit, language) as journal:
        try:
            when = journal.undo()
        except ChangedError as error:
            names = ", ".join(error.names)
            raise StopError(phrase("changed-since", language, names=names)) from error
    if not when:
        raise StopError(phrase("no-undo", language))
    print(phrase("undone", language, when=when))
    return 0
