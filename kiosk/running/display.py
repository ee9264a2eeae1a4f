"""Which of the computer's displays the exhibit is shown on."""

from __future__ import annotations

from collections.abc import Sequence


def find(wanted: str, names: Sequence[str]) -> int | None:
    """The place of a display among those there are; None where it is not there.

    Args:
        wanted: a display's name as the system calls it (``HDMI-1``; capitals do not matter), or its
            number from 1.
        names: the displays' names in the system's order. A name goes before a number.
    """
    folded = [name.casefold() for name in names]
    if wanted.casefold() in folded:
        return folded.index(wanted.casefold())
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return int(wanted) - 1
    return None
