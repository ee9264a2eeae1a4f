"""Where the visitor is and how they came there: pages, items and the way back.

Plain Python; the bridge turns it into signals. A *place* is a page with an item on it, such as
``story`` with ``subtract/firms-closed``. There are two ways on. A door *goes* elsewhere and adds a
step to the way back, also where it leads to the page that one is on (from a firm to another firm).
What lies beside the place (the next panel, another park, the firm after) is *turned* to and takes
its place, so that *back* leads to where the visitor came from, however far they turned. *Home* is
always one step, whatever the way was.
"""

from __future__ import annotations

from dataclasses import dataclass, field

WAY_LIMIT = 64
"""Steps of the way back that are kept: a visit of months by one pair of hands stays bounded."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its name (see ``kiosk.exhibit.model.PAGES``) and the item shown on it, if any."""

    page: str
    item: str = ""

    @classmethod
    def parse(cls, text: str) -> Place:
        """Read ``page`` or ``page/item``, as doors and ``--page`` write it."""
        page, _, item = text.partition("/")
        return cls(page, item)

    def __str__(self) -> str:
        """``page/item``, or ``page`` alone."""
        return f"{self.page}/{self.item}" if self.item else self.page


ATTRACT = Place("attract")
HOME = Place("home")


@dataclass(slots=True)
class Navigation:
    """The current place and the way back from it."""

    place: Place = ATTRACT
    way: list[Place] = field(default_factory=list)

    def go(self, place: Place) -> None:
        """Go to a place through a door: one step forward."""
        if place == self.place:
            return
        if place == HOME:
            self.home()
            return
        if self.place != ATTRACT:
            self.way = [*self.way, self.place][-WAY_LIMIT:]
        self.place = place

    def turn(self, place: Place) -> None:
        """Show another item of the present page in its place.

        A turn that comes late, when somebody else's touch has left the page, changes nothing.
        """
        if place.page == self.place.page:
            self.place = place

    def back(self) -> None:
        """Take the last step back; from a place without a way back, go home."""
        self.place = self.way.pop() if self.way else HOME

    def home(self) -> None:
        """Go to the home page and forget the way."""
        self.place, self.way = HOME, []

    def reset(self) -> None:
        """Return to the attract page, as at the end of a visit."""
        self.place, self.way = ATTRACT, []
