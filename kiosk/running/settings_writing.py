"""Writes the settings file when the staff change something, so that it can be taken back.

What the file holds stays where it is: comments, blank lines, the order of its keys. Only a comment
inside a list, or in the lines of a holiday that is no more, goes with it. The file is exchanged
as a whole, after the one before has been kept as ``settings.previous.toml``; a full disk or a
power cut leaves the old file or the new one. A file that cannot be used is never written over: it
is set aside, under a name that says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from kiosk.exhibit.problems import Problems
from kiosk.running.hours import Holiday
from kiosk.running.settings import Settings, settings_in
from kiosk.running.whole import write_all_whole

Value: TypeAlias = str | bool | int | float | Sequence[str]
Key: TypeAlias = tuple[str, str]
"""A table and a key in it; the table is empty for a key that stands before all tables."""

MOST_BYTES: Final = 1 << 20
"""A settings file larger than this is something else."""

MOST_STEPS: Final = 100
"""Changes that can be taken back one after the other."""


class SettingsWriter:
    """The settings file, and those before it. None need exist; a link is followed.

    What one writer has changed is taken back step by step; a new one takes back the last change.
    """

    def __init__(self, file: Path) -> None:
        """``file`` is the settings file."""
        self._file = file.resolve()
        self._previous = self._file.with_name(f"{self._file.stem}.previous.toml")
        self._steps: list[tuple[str, str]] | None = None
        """The file before and after each change; None as long as it has changed nothing."""

    def change(self, values: Mapping[Key, Value]) -> Settings:
        """Set these keys and leave the rest of the file as it is.

        Returns:
            All settings that the file holds now.

        Raises:
            ValueError: the values are no settings; nothing is written.
            OSError: the disk is full, or may not be written; the file is as it was.
        """
        import tomlkit

        text = self._usable()
        document = tomlkit.parse(text)
        for (table, key), value in values.items():
            if table and table not in document:
                document[table] = tomlkit.table()
            home = document[table] if table else document
            home[key] = value
        return self._keep(text, tomlkit.dumps(document))

    def change_holidays(self, holidays: Sequence[Holiday]) -> Settings:
        """Set the holidays and leave the rest of the file as it is.

        Returns:
            All settings that the file holds now.

        Raises:
            ValueError: the file cannot be made to say so; nothing is written.
            OSError: as for :meth:`change`.
        """
        from kiosk.running.holidays_writing import with_holidays

        text = self._usable()
        before = _settings_in(text)
        assert before is not None
        new = with_holidays(text, before.hours.holidays, holidays)
        hours = replace(before.hours, holidays=tuple(holidays))
        return self._keep(text, new, replace(before, hours=hours))

    def _keep(self, text: str, new: str, wanted: Settings | None = None) -> Settings:
        """Exchange the text of the file for a new one, which is to hold what is wanted."""
        settings = _settings_in(new)
        if settings is None or settings != (wanted or settings):
            raise ValueError("the settings would not be read as they are meant")
        if new != text:
            self._exchange(text, new)
            self._steps = [*(self._steps or ()), (text, new)][-MOST_STEPS:]
        return settings

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back; not where the file was changed by hand since, or
        cannot be read."""
        with suppress(OSError):
            text = _text(self._file)
            if self._steps is not None:
                return bool(self._steps) and self._steps[-1][1] == text
            return self._previous.is_file() and _text(self._previous) != text
        return False

    def undo(self) -> Settings:
        """Exchange the file for the one before its last change. A new writer takes that back.

        Returns:
            All settings that the file holds now.

        Raises:
            ValueError: the one before cannot be used; nothing is written.
            OSError: as for :meth:`change`.
        """
        text = self._usable()
        steps = self._steps or ()
        new = steps[-1][0] if steps else _text(self._previous)
        settings = _settings_in(new)
        if settings is None:
            raise ValueError("the settings before cannot be used")
        self._exchange(text, new)
        self._steps = list(steps[:-1])
        return settings

    def set_aside(self) -> Path | None:
        """Set the file aside if it is no TOML at all, for somebody to mend; where it lies then.

        A file with a slip in it stays: it is named at each start, and works once it is mended.

        Raises:
            OSError: it cannot be renamed.
        """
        if not self._file.exists() or _toml(_text(self._file)):
            return None
        return self._aside()

    def aside(self) -> list[Path]:
        """Files that were set aside and still lie there, the oldest first."""
        return sorted(self._file.parent.glob(f"{self._file.stem}.unreadable-*.toml"))

    def _usable(self) -> str:
        """The file's text; an empty one when it had to be set aside."""
        text = _text(self._file)
        if _settings_in(text) is not None:
            return text
        self._aside()
        return ""

    def _aside(self) -> Path:
        moment = datetime.now().strftime("%Y-%m-%d-%H%M%S-%f")
        aside = self._file.with_name(f"{self._file.stem}.unreadable-{moment}.toml")
        self._file.rename(aside)
        return aside

    def _exchange(self, old: str, new: str) -> None:
        # In this order: cut short in between, there is nothing to take back, and nothing lost.
        write_all_whole({self._previous: old, self._file: new})


def _text(file: Path) -> str:
    """A file's text; empty when there is none, and one that is no TOML when it is not text."""
    try:
        if file.stat().st_size > MOST_BYTES:
            return "\0"
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        return "\0"


def _settings_in(text: str) -> Settings | None:
    return settings_in(text, "settings.toml", Problems("en"))


def _toml(text: str) -> bool:
    import tomllib

    try:
        tomllib.loads(text)
    except ValueError:
        return False
    return True
