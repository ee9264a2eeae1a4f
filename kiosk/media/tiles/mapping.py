"""A vector map's drawing: read, projected, drawn as a pyramid, with its gazetteer beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.exhibit import reading
from kiosk.exhibit.deep_zoom import Pyramid
from kiosk.exhibit.geo import gazetteer
from kiosk.exhibit.geo.layers import Layers, fingerprint
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.model import Map
from kiosk.exhibit.problems import Problems
from kiosk.media.tiles.making import MakingError, Plan, draw
from kiosk.media.tiles.vector import Drawing
from kiosk.tongue import tell

QUALITY: Final = 92
"""Of the tiles' WebP: below it rings are seen along the lines of paper on a wash."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What is drawn, and where to."""

    chart: Map
    layers: Layers
    sheet: Sheet

    @classmethod
    def of(cls, file: Path, problems: Problems) -> Mapping:
        """The vector map of ``maps/MAP.toml`` in an exhibit's folder.

        Faults of its layers go to ``problems``; what they leave is drawn.

        Raises:
            MakingError: there is no such map.
        """
        folder = file.parent.parent
        found = reading.read(folder, problems.language)
        maps = found.exhibit.maps if found.exhibit else ()
        chart = next((each for each in maps if each.id == file.stem), None)
        if chart is None or file.parent.name != "maps" or not chart.drawable:
            raise MakingError(
                tell(
                    f"{file} is no vector map that can be drawn; see kiosk check",
                    f"{file} 不是可以绘制的矢量地图；请看 kiosk check",
                )
            )
        layers = Layers(folder, problems)
        for layer in chart.layers:
            layers.features(layer)
        return cls(chart, layers, Sheet.of(chart.frame, chart.metres))

    @property
    def out(self) -> Path:
        """The ``.dzi`` file."""
        return self.layers.folder / self.chart.file

    @property
    def pyramid(self) -> Pyramid:
        """Its plan."""
        return Pyramid(self.sheet.width, self.sheet.height, format="webp")

    def draw(self, told: Callable[[int], None], anew: bool) -> None:
        """Draw every tile, then measure; ``told`` is called with the number of tiles since."""
        drawing = Drawing.of(self.chart, self.layers, self.sheet, self.pyramid)
        source = fingerprint(self.chart, self.layers.folder)
        draw(drawing.tile, Plan(self.out, self.pyramid, source, QUALITY), told, anew)
        gazetteer.made(self.chart, self.layers, self.sheet).write(gazetteer.beside(self.out))
