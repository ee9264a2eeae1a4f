"""The zone's diagram for the editor: where its parks lie, each in its own ``parks/PARK.md``.

A park is moved as a whole: its size follows from its area, and everything else about it stands in
the same file. There are two diagrams, for panels across and upright, with a key of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.editing.drawing import DIGITS, Board, Place, Places
from kiosk.editing.store import Sight, Store, UnreadableError
from kiosk.exhibit import markdown, reading
from kiosk.exhibit.diagram import FRAMES
from kiosk.exhibit.geometry import (
    PX2_PER_MU,
    PX2_PER_MU_PORTRAIT,
    Point,
    centroid,
    park_shape,
)
from kiosk.exhibit.model import Park

DIAGRAM: Final = "diagram"
UPRIGHT: Final = "diagram-portrait"
"""What the two are called on the command line."""

STAYED: Final = 10**-DIGITS / 2 + 0.01
"""Design px by which a park may be off its file's numbers and has not been moved: corners are
rounded."""


@dataclass(slots=True)
class ParksFile(Store):
    """The files of the parks on one of the diagrams."""

    @property
    def upright(self) -> bool:
        """Which of the two it is."""
        return self.name == UPRIGHT

    @property
    def key(self) -> str:
        """Under which a park's file says where it lies."""
        return "place_portrait" if self.upright else "place"

    @property
    def written(self) -> str:
        """The parks' files."""
        return f"parks/*.md: {self.key}"

    @property
    def sight(self) -> Sight:
        """The parks' page."""
        return Sight(("MapPage", "园区地图"), upright=self.upright)

    @property
    def draws(self) -> bool:
        """A new park begins with its file."""
        return False

    def board(self) -> Board:
        """The designed diagram."""
        return Board(*FRAMES[self.upright])

    def _names(self) -> Iterable[str]:
        return sorted(f"parks/{path.name}" for path in (self.exhibit / "parks").glob("*.md"))

    def read(self) -> Places:
        """The parks on the diagram. One that has a fault is left out, and its file as it is.

        Raises:
            UnreadableError: the exhibit cannot be read.
        """
        self._look()
        found = reading.read(self.exhibit, self.language)
        if found.exhibit is None:
            raise UnreadableError([*found.problems])
        return tuple(
            self._drawn(park)
            for park in found.exhibit.parks
            if park.on_map and getattr(park, self.key)
        )

    def _drawn(self, park: Park) -> Place:
        x, y = getattr(park, self.key)
        told = {"id": park.id, "park": park.id}
        holder = f"parks/{park.id}.md"
        if not park.area_mu or not park.outline:
            return Place("at", ((x, y),), told, holder=holder, home=((x, y),))
        scale = PX2_PER_MU_PORTRAIT if self.upright else PX2_PER_MU
        shape = park_shape(park.outline, park.area_mu, (x, y), scale)
        return Place("area", shape, told, holder=holder, home=shape)

    def _texts(self, places: Places) -> Mapping[str, str]:
        texts = {place.holder: self._moved(place) for place in places}
        return {name: text for name, text in texts.items() if text != self._before(name)}

    def _moved(self, place: Place) -> str:
        """A park's file with where it lies now."""
        import tomlkit

        text = self._before(place.holder)
        parts = markdown.split(text)
        assert not isinstance(parts, str)  # it has been read
        keys = tomlkit.parse(parts.toml)
        now, before = _centre(place), list(keys[self.key])
        if all(abs(a - b) <= STAYED for a, b in zip(now, before, strict=True)):
            return text
        keys[self.key] = [int(each) if each == int(each) else each for each in now]
        return text.replace(parts.toml, tomlkit.dumps(keys), 1)


def _centre(place: Place) -> Point:
    x, y = place.corners[0] if place.kind == "at" else centroid(place.corners)
    return round(x, DIGITS), round(y, DIGITS)
