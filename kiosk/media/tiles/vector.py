"""Draws a vector map's layers, tile by tile: every level anew, so that lines stay as wide as they
are on the screen, and a level shows what has room on it.

An area is a wash: its colour deepens towards its edge, as paint does that dries. Everything is
drawn three times as fine and reduced.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kiosk.exhibit.deep_zoom import Box, Pyramid
from kiosk.exhibit.geo.layers import Layers
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.geometry import Point, Points
from kiosk.exhibit.model import Map, MapLayer

FINE: Final = 3
"""Pixels drawn for one that is kept, each way."""

WASH: Final = 7.0
"""How far paint deepens towards an edge, as the radius of a blur in pixels."""

MARGIN: Final = 24
"""Pixels around a tile that are drawn with it: what a wash looks at, and half a line."""

PAPER: Final = "#F3EDDF"

HOME_PICTURE: Final = ("artwork/wide.webp", (760, 360, 1330, 870))
"""What home is painted with, where the exhibit has it: the picture, and the part of it."""


@dataclass(frozen=True, slots=True)
class Style:
    """Colours of a wash and its edge, of a line around and its width in pixels; empty for none."""

    wash: str = ""
    edge: str = ""
    line: str = ""
    width: float = 0.0
    halo: float = 0.0
    """The width of paper below the line."""


STYLES: Final = {
    "land": Style("#E9DFC9", "#D5C39B", PAPER, 2.4),
    "province": Style("#BCD2BB", "#7FB096", PAPER, 2.4),
    "city": Style("#A9C3CD", "#6C9DB2", PAPER, 2.4),
    "border": Style(line=PAPER, width=1.8),
    "home": Style("#2F8A6C", "#1C5848", "#B98F36", 3.6, 8.0),
    "water": Style("#C9DCDA", "#A9C8CC", "#7FAAB6", 1.2),
    "river": Style(line="#A9C8CC", width=2.2),
}


@dataclass(slots=True)
class Drawing:
    """A map's layers in pixels of the whole drawing, ready to be drawn."""

    chart: Map
    sheet: Sheet
    pyramid: Pyramid
    layers: list[_Layer] = field(default_factory=list)

    @classmethod
    def of(cls, chart: Map, layers: Layers, sheet: Sheet, pyramid: Pyramid) -> Drawing:
        """Project everything once."""
        drawing = cls(chart, sheet, pyramid)
        for layer in chart.layers:
            areas: list[list[_Path]] = []
            lines: list[_Path] = []
            for feature in layers.features(layer):
                for rings in feature.areas:
                    areas.append([_Path(sheet.pixels(ring), True) for ring in rings])
                lines += [_Path(sheet.pixels(line), False) for line in feature.lines]
            drawing.layers.append(_Layer(layer, areas, lines, layers.folder))
        return drawing

    def tile(self, level: int, box: Box) -> Image.Image:
        """A part of a level, in that level's pixels."""
        factor = 2.0 ** (level - self.pyramid.top)
        left, top, right, bottom = box
        part = _Part(left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN, factor)
        image = Image.new("RGB", part.size, PAPER)
        for layer in self.layers:
            if not layer.layer.until_m or self.sheet.metres / factor <= layer.layer.until_m:
                layer.paint(image, part)
        return image.crop((MARGIN, MARGIN, MARGIN + right - left, MARGIN + bottom - top))


@dataclass(frozen=True, slots=True)
class _Part:
    """A rectangle of a level; ``factor`` leads from the whole drawing's pixels to the level's."""

    left: float
    top: float
    right: float
    bottom: float
    factor: float

    @property
    def size(self) -> tuple[int, int]:
        return round(self.right - self.left), round(self.bottom - self.top)

    def meets(self, path: _Path) -> bool:
        """Whether any of a path may be seen here."""
        left, top, right, bottom = (each * self.factor for each in path.box)
        return (
            left <= self.right and right >= self.left and top <= self.bottom and bottom >= self.top
        )

    def moved(self, points: Sequence[Point]) -> list[Point]:
        """Points as pixels of a fine canvas over this part."""
        return [
            ((x * self.factor - self.left) * FINE, (y * self.factor - self.top) * FINE)
            for x, y in points
        ]

    def canvas(self) -> Image.Image:
        """A fine mask for this part, empty."""
        width, height = self.size
        return Image.new("L", (width * FINE, height * FINE))


@dataclass(slots=True)
class _Path:
    points: Points
    closed: bool
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def __post_init__(self) -> None:
        xs, ys = zip(*self.points, strict=True)
        self.box = (min(xs), min(ys), max(xs), max(ys))

    def within(self, part: _Part) -> list[Point]:
        """The ring as far as it is seen, on the part's fine canvas (Sutherland and Hodgman)."""
        points = part.moved(self.points)
        width, height = (side * FINE for side in part.size)
        for axis, limit, sign in ((0, 0, 1), (0, width, -1), (1, 0, 1), (1, height, -1)):
            points = [*_clipped(points, axis, limit, sign)]
        return points

    def strokes(self, part: _Part) -> Iterator[list[Point]]:
        """The stretches of the path that are seen, on the part's fine canvas."""
        points = part.moved((*self.points, self.points[0]) if self.closed else self.points)
        width, height = (side * FINE for side in part.size)
        stroke: list[Point] = []
        for (ax, ay), (bx, by) in pairwise(points):
            seen = max(ax, bx) >= 0 and min(ax, bx) <= width
            if seen and max(ay, by) >= 0 and min(ay, by) <= height:
                stroke = stroke or [(ax, ay)]
                stroke.append((bx, by))
            elif stroke:
                yield stroke
                stroke = []
        if stroke:
            yield stroke


def _clipped(points: list[Point], axis: int, limit: float, sign: int) -> Iterator[Point]:
    """A ring cut off at a side of the canvas."""
    for number, there in enumerate(points):
        here = points[number - 1]
        inside, was = (sign * (each[axis] - limit) >= 0 for each in (there, here))
        if inside != was:
            share = (limit - here[axis]) / (there[axis] - here[axis])
            yield here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1])
        if inside:
            yield there


@dataclass(slots=True)
class _Layer:
    layer: MapLayer
    areas: list[list[_Path]]
    lines: list[_Path]
    folder: Path
    pictures: dict[tuple[int, int], Image.Image] = field(default_factory=dict)

    def paint(self, image: Image.Image, part: _Part) -> None:
        """Lay the layer on a tile with its margin."""
        style = STYLES[self.layer.style]
        areas = [area for area in self.areas if part.meets(area[0])]
        if style.wash and areas:
            mask = self._mask(areas, part)
            if mask.getextrema() != (0, 0):
                self._wash(image, mask, style, part)
        paths = [path for path in chain(*areas, self.lines) if part.meets(path)]
        for colour, width in ((PAPER, style.halo), (style.line, style.width)):
            if colour and width:
                self._stroke(image, paths, colour, width, part)

    @staticmethod
    def _mask(areas: list[list[_Path]], part: _Part) -> Image.Image:
        mask = part.canvas()
        for outer, *holes in areas:
            outline = outer.within(part)
            if len(outline) < 3:
                continue
            if holes:  # on a sheet of its own: what shines through is not this area's
                own = part.canvas()
                ImageDraw.Draw(own).polygon(outline, fill=255)
                for hole in holes:
                    if len(cut := hole.within(part)) >= 3:
                        ImageDraw.Draw(own).polygon(cut, fill=0)
                mask = ImageChops.lighter(mask, own)
            else:
                ImageDraw.Draw(mask).polygon(outline, fill=255)
        return mask.reduce(FINE)

    def _wash(self, image: Image.Image, mask: Image.Image, style: Style, part: _Part) -> None:
        paint = self._picture(part) if self.layer.style == "home" else None
        if paint is None:
            paint = Image.new("RGB", image.size, style.wash)
            if mask.getextrema() != (255, 255):
                inside = mask.filter(ImageFilter.GaussianBlur(WASH))
                near_edge = inside.point(lambda value: min(255, 2 * (255 - value)))
                paint.paste(style.edge, (0, 0), near_edge)
        image.paste(paint, (0, 0), mask)

    def _picture(self, part: _Part) -> Image.Image | None:
        """The picture that home is painted with, as it lies on this part."""
        file, crop = HOME_PICTURE
        path = self.folder / file
        boxes = [each[0].box for each in self.areas]
        if not path.is_file() or not boxes:
            return None
        left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
        size = (
            max(1, round((right - left) * part.factor)),
            max(1, round((bottom - top) * part.factor)),
        )
        if size not in self.pictures:
            with Image.open(path) as picture:
                self.pictures[size] = picture.convert("RGB").resize(
                    size, Image.Resampling.LANCZOS, box=crop
                )
        paint = Image.new("RGB", part.size, STYLES["home"].wash)
        paint.paste(
            self.pictures[size],
            (round(left * part.factor - part.left), round(top * part.factor - part.top)),
        )
        return paint

    @staticmethod
    def _stroke(
        image: Image.Image, paths: list[_Path], colour: str, width: float, part: _Part
    ) -> None:
        mask = part.canvas()
        pen = ImageDraw.Draw(mask)
        for path in paths:
            for stroke in path.strokes(part):
                pen.line(stroke, fill=255, width=round(width * FINE), joint="curve")
        image.paste(colour, (0, 0), mask.reduce(FINE))
