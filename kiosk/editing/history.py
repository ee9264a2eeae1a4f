"""The way back and forth through what has been drawn: whole states, which share their places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from kiosk.editing.drawing import Places

KEPT: Final = 1000
"""Steps that can be taken back."""


@dataclass(slots=True)
class History:
    """What is drawn now, what was before, and what was taken back."""

    now: Places = ()
    _before: list[Places] = field(default_factory=list)
    _after: list[Places] = field(default_factory=list)
    _same: str = ""

    def do(self, places: Places, same: str = "") -> None:
        """Another state, one step on.

        Args:
            places: nothing happens if they are as before.
            same: a name for what goes on as one step as long as nothing else happens, as letters
                typed into a field do.
        """
        if places == self.now:
            return
        if not same or same != self._same:
            self._before.append(self.now)
            del self._before[:-KEPT]
        self.now, self._same = places, same
        self._after.clear()

    def pause(self) -> None:
        """What comes next is a step of its own."""
        self._same = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._after)

    def undo(self) -> None:
        """Take a step back, if there is one."""
        if self._before:
            self._after.append(self.now)
            self.now, self._same = self._before.pop(), ""

    def redo(self) -> None:
        """Take it again."""
        if self._after:
            self._before.append(self.now)
            self.now, self._same = self._after.pop(), ""
