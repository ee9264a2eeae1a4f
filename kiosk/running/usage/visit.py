"""Makes events of a visit as it goes. Plain Python; both clocks are handed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.running.usage.events import Event, Kind, bucket, day_and_hour

PASSING = 1.0
"""Seconds; a place that is left sooner was passed through and not seen. Estimated."""


@dataclass(slots=True)
class Counted:
    """The present visit, if any. ``tell`` takes each event.

    Times are seconds: ``now`` of a monotonic clock, ``wall`` since 1970.
    """

    tell: Callable[[Event], None]
    _begun: float | None = None
    _place: str = ""
    _since: float = 0.0
    _language: str = ""
    _seen: set[str] = field(default_factory=set)

    def begin(self, now: float, wall: float, place: str, language: str) -> None:
        """A visitor has come."""
        if self._begun is not None:
            return
        self._begun, self._seen = now, set()
        self._place, self._since, self._language = place, now, language
        self._event("begun", wall)

    def at(self, now: float, wall: float, place: str, language: str) -> None:
        """The visitor is at a place now, in a language."""
        self._language = language
        if self._begun is None or place == self._place:
            return
        self._leave(now, wall)
        self._place, self._since = place, now

    def end(self, now: float, wall: float) -> None:
        """The visitor has gone; what is known of the visit is forgotten."""
        if self._begun is None:
            return
        place, lasted = self._place, now - self._begun
        self._leave(now, wall)
        self._event("ended", wall, place, lasted)
        self._begun, self._place, self._seen = None, "", set()

    def _leave(self, now: float, wall: float) -> None:
        lasted = now - self._since
        if lasted >= PASSING and self._place not in self._seen:
            self._seen.add(self._place)
            self._event("seen", wall, self._place, lasted)

    def _event(self, kind: Kind, wall: float, place: str = "", lasted: float = 0.0) -> None:
        day, hour = day_and_hour(wall)
        self.tell(Event(kind, day, hour, place, self._language, bucket(lasted)))
