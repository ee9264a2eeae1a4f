"""What the staff change about the hours of a day, by key: earlier, later, closed, open, a pause.

The edges of a day are its openings and closings in their order; each moves between its neighbours,
so that what is written can always be read.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from kiosk.running.hours import ALL_DAY, CLOSED, DAY, Span, spans

STEP: Final = 30
"""Minutes that a key moves an opening or a closing by."""

USUAL: Final = "09:00-17:00"
"""Hours of a day that is opened and has had none: those of the design's picture."""

NOON: Final = (12 * 60, 13 * 60)
"""A pause that is made where it has room, in minutes; estimated."""


def written(hours: tuple[Span, ...]) -> str:
    """Hours as they stand in the settings; :func:`kiosk.running.hours.spans` reads them."""
    if not hours:
        return CLOSED
    if hours == ((0, DAY),):
        return ALL_DAY
    return ", ".join(f"{clock(first)}-{clock(last)}" for first, last in hours)


def clock(minute: int) -> str:
    """A minute of the day as a clock shows it; the day's end is 24:00."""
    of_day = minute - DAY if minute > DAY else minute
    return f"{of_day // 60:02}:{of_day % 60:02}"


def edges(text: str) -> tuple[int, ...]:
    """Minutes at which the hall opens and closes in turn; what overlaps is one opening."""
    joined: list[list[int]] = []
    for first, last in sorted(spans(text)):
        if joined and first <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    return tuple(minute for span in joined for minute in span)


def moved(text: str, edge: int, steps: int) -> str:
    """Hours with an edge so many steps later; as they are where that cannot be.

    Args:
        text: hours as in the settings.
        edge: its place among the :func:`edges`; -1 is the last closing.
        steps: of half an hour; below 0 it moves earlier.
    """
    minutes = list(edges(text))
    if not minutes:
        return text
    minutes[edge] = _stepped(minutes[edge], steps)
    return _written(minutes, text)


def paused(text: str) -> str:
    """Hours with a pause: at noon where that leaves half an hour before and after it, else in the
    middle of the longest opening; as they are where there is no room."""
    minutes = edges(text)
    if not minutes:
        return text
    at_noon = [n for n in range(0, len(minutes), 2) if _around(minutes[n : n + 2], NOON)]
    longest = max(range(0, len(minutes), 2), key=lambda n: minutes[n + 1] - minutes[n])
    place = at_noon[0] if at_noon else longest
    pause = NOON if at_noon else _middle(*minutes[place : place + 2])
    if not _around(minutes[place : place + 2], pause):
        return text
    return _written([*minutes[: place + 1], *pause, *minutes[place + 1 :]], text)


def unpaused(text: str) -> str:
    """Hours without their first pause; as they are where there is none."""
    minutes = edges(text)
    return _written([minutes[0], *minutes[3:]], text) if len(minutes) > 2 else text


def _around(opening: tuple[int, ...], pause: Span) -> bool:
    return opening[0] + STEP <= pause[0] and pause[1] + STEP <= opening[1]


def _middle(first: int, last: int) -> Span:
    """An hour, or half of one where there is less room; it ends on the day that it begins on."""
    length = 2 * STEP if last - first >= 4 * STEP else STEP
    begins = min((first + last - length) // 2 // STEP * STEP, DAY - STEP - length)
    return begins, begins + length


def _written(minutes: list[int], otherwise: str) -> str:
    """The hours between these edges, or others where they cannot be."""
    openings = tuple(zip(minutes[::2], minutes[1::2], strict=True))
    in_order = all(a < b for a, b in pairwise(minutes))
    begin_on_the_day = minutes[0] >= 0 and all(first < DAY for first, _ in openings)
    last = openings[-1]
    readable = last[1] - last[0] < DAY or openings == ((0, DAY),)
    return written(openings) if in_order and begin_on_the_day and readable else otherwise


def _stepped(minute: int, steps: int) -> int:
    """Steps further, from the full step that lies on that side: 09:10 becomes 09:30 or 09:00."""
    if steps > 0:
        return (minute // STEP + steps) * STEP
    return (-(-minute // STEP) + steps) * STEP
