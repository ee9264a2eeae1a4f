"""What the staff change about the hours of a weekday, by key: earlier, later, closed, open.

A day with a pause keeps it: only its first opening and its last closing move.
"""

from __future__ import annotations

from typing import Final

from kiosk.running.hours import ALL_DAY, CLOSED, DAY, Span, spans

STEP: Final = 30
"""Minutes that a key moves an opening or a closing by."""

USUAL: Final = "09:00-17:00"
"""Hours of a day that is opened and has had none: those of the design's picture."""


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


def opened(text: str, steps: int) -> str:
    """Hours with the first opening so many steps later; as they are where that cannot be."""
    hours = spans(text)
    if not hours:
        return text
    span = _stepped(hours[0][0], steps), hours[0][1]
    return written((span, *hours[1:])) if _possible(span) else text


def closed(text: str, steps: int) -> str:
    """Hours with the last closing so many steps later; as they are where that cannot be."""
    hours = spans(text)
    if not hours:
        return text
    span = hours[-1][0], _stepped(hours[-1][1], steps)
    return written((*hours[:-1], span)) if _possible(span) else text


def _possible(span: Span) -> bool:
    first, last = span
    return 0 <= first < DAY and first < last and (last - first < DAY or span == (0, DAY))


def _stepped(minute: int, steps: int) -> int:
    """Steps further, from the full step that lies on that side: 09:10 becomes 09:30 or 09:00."""
    if steps > 0:
        return (minute // STEP + steps) * STEP
    return (-(-minute // STEP) + steps) * STEP
