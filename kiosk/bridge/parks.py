"""The zone's parks and the diagram that shows them to scale in area, for QML."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.lookup import Lookup, by_id
from kiosk.bridge.records import RecordModel, Row
from kiosk.bridge.typefaces import Typefaces
from kiosk.bridge.typesetter import font_of, line_width
from kiosk.exhibit import geometry, map_scale
from kiosk.exhibit.diagram import (
    DIAMOND,
    FRAMES,
    LEAST_HILLS,
    Frame,
    furrows_of,
    roofs_of,
    shape_of,
)
from kiosk.exhibit.geometry import Point, Points
from kiosk.exhibit.model import CHANGED, Park
from kiosk.exhibit.touching import Target, touched
from kiosk.exhibit.typefaces import DIGITS
from kiosk.translations.quantities import hectares

if TYPE_CHECKING:  # late: the start does without
    from kiosk.exhibit.map_labels import Box, Label, Subject

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def area_text(park: Park) -> str:
    """The area with its thousands apart: ``4,500``; empty where the source gives none."""
    return f"{park.area_mu:,}" if park.area_mu else ""


def bounds_of(shape: Points) -> QRectF:
    """The least rectangle round a shape."""
    left, top = min(x for x, _ in shape), min(y for _, y in shape)
    return QRectF(left, top, max(x for x, _ in shape) - left, max(y for _, y in shape) - top)


@QmlElement
class ParkInfo(Lookup):
    """A park by its id. ``previous`` and ``next`` run round the parks on the map."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        parks = self._exhibit.parks if self._exhibit else ()
        self._parks = by_id(parks)
        self._shown = [park.id for park in parks if park.on_map]
        self._park: Park | None = None
        self._firms = RecordModel(("ident", "name"), self)

    def look_up(self) -> None:
        """Take the park of ``ident`` and the firms that the source places in it."""
        self._park = self._parks.get(self._ident)
        firms = self._exhibit.firms if self._exhibit and self._park else ()
        self._firms.fill(
            [
                {"ident": firm.id, "name": self.say(f"firms/{firm.id}", firm.short_name)}
                for firm in firms
                if firm.park == self._ident
            ]
        )

    def _text(self, name: str) -> str:
        return self.say(f"parks/{self._park.id}", getattr(self._park, name)) if self._park else ""

    def _neighbour(self, step: int) -> str:
        if self._ident not in self._shown:
            return self._shown[0] if self._shown else ""
        return self._shown[(self._shown.index(self._ident) + step) % len(self._shown)]

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is such a park."""
        return self._park is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """The park's full name."""
        return self._text("name")

    @Property(str, notify=changed)
    def shortName(self) -> str:
        """The name as on a key."""
        return self._text("short_name")

    @Property(str, notify=changed)
    def body(self) -> str:
        """What there is to say, a line break between paragraphs."""
        return self.told(f"parks/{self._park.id}", self._park.body) if self._park else ""

    @Property(bool, notify=changed)
    def hasArea(self) -> bool:
        """Whether the source gives the area."""
        return bool(self._park and self._park.area_mu)

    @Property(str, notify=changed)
    def areaText(self) -> str:
        """The area in mu, as shown."""
        return area_text(self._park) if self._park else ""

    @Property(str, notify=changed)
    def hectares(self) -> str:
        """The area in hectares, for languages that do not know the mu; otherwise empty."""
        return hectares(self._park.area_mu, self.voice.code) if self._park else ""

    @Property(int, notify=changed)
    def pitches(self) -> int:
        """Football pitches in it, to two digits; 0 for an unknown area."""
        return map_scale.pitches(self._park.area_mu) if self._park else 0

    @Property(str, notify=changed)
    def qualifier(self) -> str:
        """How exact the area is: 约, 近."""
        return self._text("area_qualifier")

    @Property(str, notify=changed)
    def state(self) -> str:
        """``built``, ``renewed`` or ``withdrawn``."""
        return self._park.state if self._park else ""

    @Property(str, notify=changed)
    def pigment(self) -> str:
        """The park's pigment: azurite, malachite or ochre."""
        return self._park.pigment if self._park else "malachite"

    @Property(float, notify=changed)
    def x(self) -> float:
        """The centre on the landscape diagram, design px."""
        return self._park.place[0] if self._park and self._park.place else 0.0

    @Property(float, notify=changed)
    def y(self) -> float:
        """The centre on the landscape diagram, design px."""
        return self._park.place[1] if self._park and self._park.place else 0.0

    @Property(str, notify=changed)
    def photo(self) -> str:
        """The photograph's slot, by id."""
        return self._park.photo if self._park else ""

    @Property(RecordModel, constant=True)
    def firms(self) -> RecordModel:
        """Firms that the source places here. Roles: ``ident``, ``name``."""
        return self._firms

    @Property(str, notify=changed)
    def previous(self) -> str:
        """The park before on the map, round its end."""
        return self._neighbour(-1)

    @Property(str, notify=changed)
    def next(self) -> str:
        """The park after on the map, round its end."""
        return self._neighbour(1)

    @Slot(float, result=str)
    def pathFor(self, px2_per_mu: float) -> str:
        """The park's shape as an SVG path about 0, 0, exact in area; empty for an unknown area."""
        return geometry.svg_path(shape_of(self._park, px2_per_mu)) if self._park else ""

    @Slot(float, result=str)
    def furrowsFor(self, px2_per_mu: float) -> str:
        """The furrows of that shape as an SVG path of open lines."""
        if self._park is None:
            return ""
        number = list(self._parks).index(self._park.id)
        return furrows_of(shape_of(self._park, px2_per_mu), number)


def _subject(park: Park, shape: Points, centre: Point) -> Subject:
    """A park whose name is to be placed, in the languages on screen."""
    from kiosk.exhibit.map_labels import Subject

    context = f"parks/{park.id}"
    area = (
        say(context, park.area_qualifier),
        area_text(park),
        say("MapLabel", "亩"),
    )
    return Subject(
        shape,
        centre,
        tuple(say(context, line) for line in park.label_lines),
        say(context, park.name),
        say(context, park.short_name),
        area,
        park.state == "withdrawn",
        switch.second.say(context, park.short_name),
    )


def _told(label: Label) -> dict[str, object]:
    return {
        "lines": "\n".join(label.lines),
        "second": label.second,
        "size": label.size,
        "figureSize": label.figure_size,
        "x": label.x,
        "y": label.y + label.height / 2 if label.inside else label.y,
        "inside": label.inside,
    }


EDGE: Final = 8.0
"""Design px that names keep off the map's edges."""

ARRANGEMENTS: Final = 32
"""So many are kept: every language, as the panel stands and as visitors set it, comes back."""

LAID_OUT: Final = 8
"""So many frames' drawings are kept, some 30 KiB each: as wide as languages leave the map."""


class _Faces(NamedTuple):
    """The families that the map's words are set in."""

    name: str
    second: str
    word: str
    figure: str = DIGITS


@functools.lru_cache(ARRANGEMENTS)
def _labels_in(
    frame: Frame, kept: tuple[Box, ...], faces: _Faces, subjects: tuple[Subject, ...]
) -> tuple[Label | None, ...]:
    """The parks' names in a frame, off the map's ``kept`` keys: long names take 20 ms."""
    from kiosk.exhibit.map_labels import Box, Map

    def measure(text: str, face: str, size: float) -> float:
        font = font_of(getattr(faces, face), size)
        return line_width(text, font._replace(bold=face == "name"))

    box = Box(EDGE, frame.feet, frame.width - EDGE, frame.height)
    return tuple(Map(box, frame.portrait, measure, kept).place(subjects))


@functools.lru_cache(LAID_OUT)
def _laid_out(
    parks: tuple[Park, ...], frame: Frame
) -> tuple[tuple[Target, ...], tuple[tuple[Park, Points, Row], ...]]:
    """Where parks lie in a frame, for taps, and how they are drawn: kept, for it takes 20 ms."""
    placed = []
    drawn = []
    for number, park in enumerate(parks):
        given = park.place_portrait if frame.portrait else park.place
        if not park.on_map or not given:
            continue
        x, y = frame.place(given[0], given[1])
        shape = shape_of(park, frame.px2_per_mu)
        half = DIAMOND / 2
        outer = shape or ((-half, -half), (half, -half), (half, half), (-half, half))
        placed.append(Target(park.id, (x, y), area=geometry.moved(outer, x, y)))
        gold = geometry.offset(shape, geometry.SELECTED_OFFSET) if shape else ()
        row: Row = {
            "ident": park.id,
            "centreX": x,
            "centreY": y,
            "bounds": bounds_of(outer),
            "path": geometry.svg_path(shape),
            "outlinePath": geometry.svg_path(gold),
            "furrowsPath": furrows_of(shape, number) if park.state != "withdrawn" else "",
            "roofsPath": roofs_of(shape, number) if park.state in CHANGED else "",
            "parkState": park.state,
            "pigment": park.pigment,
            "areaText": area_text(park),
            "hasArea": bool(park.area_mu),
        }
        drawn.append((park, shape, row))
    return tuple(placed), tuple(drawn)


DIAGRAM_ROLES = (
    "ident",
    "name",
    "shortName",
    "centreX",
    "centreY",
    "bounds",
    "path",
    "outlinePath",
    "furrowsPath",
    "roofsPath",
    "parkState",
    "pigment",
    "areaText",
    "qualifier",
    "hasArea",
    "label",
)


@QmlElement
@QmlSingleton
class Diagram(QObject):
    """The parks on the map, arranged for a frame. Lengths are design px of the map at 1x."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Arrange for the designed landscape frame."""
        super().__init__(parent)
        exhibit = current_hall().exhibit
        self._all = exhibit.parks if exhibit else ()
        self._frame = Frame(False, *FRAMES[False])
        self._kept: tuple[Box, ...] = ()
        self._faces = Typefaces()
        self._parks = RecordModel(DIAGRAM_ROLES, self)
        self._told_for: tuple[object, ...] = ()
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        """Draw the parks in the frame."""
        self._placed, self._drawn = _laid_out(self._all, self._frame)

    def _tell(self) -> None:
        """Set the parks' names, in the languages on screen."""
        self._told_for = (self._frame, self._kept, switch.code, switch.second.code)
        subjects = [
            _subject(park, shape, (row["centreX"], row["centreY"]))
            for park, shape, row in self._drawn
        ]
        told = [
            {
                "name": subject.name,
                "shortName": subject.short_name,
                "qualifier": subject.area[0],
                "label": label,
            }
            for subject, label in zip(subjects, self._labels(subjects), strict=True)
        ]
        drawn = (row for _, _, row in self._drawn)
        self._parks.fill([{**row, **words} for row, words in zip(drawn, told, strict=True)])
        self.changed.emit()

    def _labels(self, subjects: Sequence[Subject]) -> list[dict[str, object]]:
        """How the parks' names are set, and where; empty where one has no room."""
        serif, sans = self._faces.serif, self._faces.sans
        second = serif(switch.second.code or switch.code)
        faces = _Faces(name=serif(switch.code), second=second, word=sans(switch.code))
        labels = _labels_in(self._frame, self._kept, faces, tuple(subjects))
        return [_told(label) if label else {} for label in labels]

    @Slot(bool, float, float, bool, "QVariantList")
    def arrange(
        self, portrait: bool, width: float, height: float, hills: bool, keys: Sequence[QRectF]
    ) -> None:
        """Arrange for a frame of this size, with or without the hills above the plain, in the
        languages on screen. A map that nobody sees stays as it was: to place long names takes time.

        Names keep off the map's own ``keys``.
        """
        from kiosk.exhibit.map_labels import Box

        frame = Frame(portrait, max(1.0, width), max(LEAST_HILLS * 2, height), hills)
        kept = tuple(Box(k.left(), k.top(), k.right(), k.bottom()) for k in keys)
        framed = frame == self._frame
        self._frame, self._kept = frame, kept
        if not framed:
            self._lay_out()
        if self._told_for != (frame, kept, switch.code, switch.second.code):
            self._tell()

    @Property(RecordModel, constant=True)
    def parks(self) -> RecordModel:
        """The parks on the map. Roles: ``ident``; ``name``, ``shortName``; ``centreX``,
        ``centreY``; ``bounds``, ``path``, ``outlinePath`` (when selected), ``furrowsPath`` and
        ``roofsPath`` (of one that was built up and no longer is) about the centre; ``parkState``;
        ``pigment``; ``areaText``; ``qualifier``; ``hasArea``; ``label``, how the name is set and
        where (``lines``, ``size``, ``figureSize``; ``x``, its middle; ``inside`` and ``y``, its
        middle there, else its top), empty where it has no room."""
        return self._parks

    @Property(str, constant=True)
    def here(self) -> str:
        """The park that the hall stands in, by id, or empty: only the settings tell."""
        park = current_hall().settings.hall.park
        return park if any(p.id == park and p.on_map for p in self._all) else ""

    @Property(float, notify=changed)
    def feet(self) -> float:
        """Where the hills' feet are."""
        return self._frame.feet

    @Property(float, notify=changed)
    def metresPerPx(self) -> float:
        """Metres to a design px within a park: areas are to scale."""
        return self._frame.metres_per_px

    @Property(bool, constant=True)
    def changes(self) -> bool:
        """Whether any park on the map was withdrawn or renewed: there is a *then*."""
        return any(park.on_map and park.area_mu and park.state in CHANGED for park in self._all)

    @Property(int, constant=True)
    def mostFirms(self) -> int:
        """How many firms the park on the map has that has most: room is kept for their keys."""
        exhibit = current_hall().exhibit
        told = Counter(firm.park for firm in exhibit.firms) if exhibit else Counter()
        return max((told[park.id] for park in self._all if park.on_map), default=0)

    @Property(str, notify=changed)
    def first(self) -> str:
        """The park that is shown when none is chosen."""
        return self._placed[0].ident if self._placed else ""

    @Slot(float, float, float, float, result="QStringList")
    def parksAt(self, x: float, y: float, scale: float, reach: float) -> list[str]:
        """The park that a finger means at a point of the map; several where it cannot tell them
        apart; none where there is none within ``reach`` design px on the glass."""
        return list(touched(self._placed, (x, y), scale, reach))

    @Slot(str, result=str)
    def shortName(self, park: str) -> str:
        """A park's name as on a key."""
        rows = self._parks.rows
        return next((str(row["shortName"]) for row in rows if row["ident"] == park), "")

    @Slot("QVariantList", result="QStringList")
    def river(self, course: list[float]) -> list[str]:
        """A river's SVG paths from its designed course (x, y, width, ...) in the present frame.

        The water, both banks, and three ripple lines along it.
        """
        set_in = []
        for x, y, width in zip(course[::3], course[1::3], course[2::3], strict=True):
            set_in += [*self._frame.place(x, y), width * self._frame.shrink]
        left, right = geometry.banks(set_in)
        ripples = [
            tuple(
                (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                for a, b in zip(left, right, strict=True)
            )
            for share in (0.27, 0.53, 0.77)
        ]
        lines = [geometry.svg_path(line, closed=False) for line in (left, right, *ripples)]
        return [geometry.svg_path([*left, *reversed(right)]), *lines]
