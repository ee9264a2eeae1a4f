"""Goes one way over one pyramid on the exhibit's own page, a view each frame, and stays.

    python -m benchmarks.deep_zoom_visit PICTURE.dzi VIEWS.json [--holes]

It prints when each frame was shown, as JSON. ``--holes`` looks at the frames instead: behind the
map lies a colour that the picture has nowhere, and what of it is seen is where no tile was.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QPointF, QSizeF, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from benchmarks.deep_zoom_path import RATE, SIZE, View
from benchmarks.map_visitor import part
from kiosk.bridge.display import fill_display
from kiosk.bridge.map_tiles import MapTiles
from kiosk.bridge.map_view import MapView
from kiosk.bridge.settling import asked, pass_events, settle
from kiosk.bridge.viewer import Viewer, application, prepare
from kiosk.bridge.way import Way
from kiosk.exhibit.model import Hotspot, Map
from kiosk.opening import open_exhibit
from kiosk.running.settings import Settings

MARK: Final = "#ff00ff"
STRIDE: Final = 2
"""Of so many pixels across and down one is looked at."""

PLACES: Final = 12


def chart(file: Path, side: float) -> Map:
    """The pyramid as a map with some places on it."""
    places = tuple(
        Hotspot(id=f"p{n}", at=(side * (n + 0.5) / PLACES, side * (0.2 + 0.05 * n)), name="地点")
        for n in range(PLACES)
    )
    return Map(id="sheet", title="大图", note="量速度用", file=str(file), places=places)


class Walk:
    """The exhibit's window, with the map over all of it."""

    def __init__(self, file: Path, views: list[View]) -> None:
        hall, _ = open_exhibit(None, Settings())
        assert hall.exhibit is not None
        side = views[0][0] * 2
        exhibit = replace(hall.exhibit, maps=(chart(file, side),))
        self.viewer = Viewer(replace(hall, exhibit=exhibit))
        self.window: QQuickWindow = self.viewer.window
        fill_display(self.window, "")
        settle(self.viewer)
        way = self.viewer.singleton("Way")
        assert isinstance(way, Way)
        way.go("maps/sheet")
        settle(self.viewer)
        assert (self.window.width(), self.window.height()) == SIZE
        self.frame = _map_below(self.window.contentItem())
        self.frame.setHeight(SIZE[1])  # the page leaves it less, the other viewer has the window
        self.view = part(self.frame, "view", MapView)
        self.tiles = part(self.frame, "picture.source", MapTiles)
        self.views = views
        self.show(0.0)
        settle(self.viewer)
        self.lasts = len(views) / RATE

    def show(self, seconds: float) -> None:
        """The view of this time."""
        self.view.be(*self.views[min(int(seconds * RATE), len(self.views) - 1)])

    def timed(self) -> dict[str, list[float]]:
        """When each frame was shown, whether every tile that it needed was there, and what this
        thread, which also draws, had worked by then."""
        shown: list[float] = []
        whole: list[float] = []
        worked: list[float] = []
        begun = time.perf_counter()

        def swapped() -> None:
            now = time.perf_counter() - begun
            shown.append(now)
            worked.append(time.thread_time())
            whole.append(float(bool(self.tiles.property("complete"))))
            if now < self.lasts:
                self.show(now)
                self.window.update()

        watch = self.window.frameSwapped.connect(swapped)
        self.window.update()
        while time.perf_counter() - begun < self.lasts:
            pass_events(2)
        self.window.frameSwapped.disconnect(watch)
        return {"frames": shown, "whole": whole, "worked": worked}

    def holes(self) -> dict[str, list[float]]:
        """The share of each frame in which nothing was drawn over what lies behind the map."""
        engine = qmlEngine(self.window)
        assert engine is not None
        made = QQmlComponent(engine)
        made.setData(
            f'import QtQuick; Rectangle {{ color: "{MARK}"; z: -1 }}'.encode(), QUrl("file:///mark")
        )
        mark = made.create()
        assert isinstance(mark, QQuickItem)
        mark.setParentItem(self.frame)

        def seen() -> float:
            view = self.view.view
            side = view.size[0] * view.scale
            mark.setPosition(QPointF(view.x + 1, view.y + 1))  # an edge may fall between pixels
            mark.setSize(QSizeF(side - 2, side - 2))
            return marked(self.window.grabWindow())

        self._draw_tiles(False)
        without = seen()
        self._draw_tiles(True)
        begun = time.perf_counter()
        shares = []
        while (now := time.perf_counter() - begun) < self.lasts:
            self.show(now)
            pass_events(0)
            shares.append(seen())
        return {"holes": shares, "without": [without]}

    def _draw_tiles(self, really: bool) -> None:
        expression = asked(self.frame, f"picture.visible = {str(really).lower()}")
        assert expression is not None
        expression.evaluate()


def marked(shown: QImage) -> float:
    """The share of a picture that has the mark's colour."""
    import numpy as np

    image = shown.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return float((pixels[::STRIDE, ::STRIDE] & 0xFFFFFF == int(MARK[1:], 16)).mean())


def _map_below(item: QQuickItem) -> QQuickItem:
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.metaObject().className().startswith("MapPicture"):
            return item
        waiting.extend(item.childItems())
    raise RuntimeError("there is no map on the page")


def main() -> int:
    """Go the way, tell, and stay until ended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("views", type=Path)
    parser.add_argument("--holes", action="store_true")
    wanted = parser.parse_args()
    prepare("software")
    application()
    views = [tuple(view) for view in json.loads(wanted.views.read_text(encoding="utf-8"))]
    walk = Walk(wanted.file.resolve(), views)
    found: dict[str, Any] = walk.holes() if wanted.holes else walk.timed()
    print(json.dumps(found), flush=True)
    return application().exec()


if __name__ == "__main__":
    sys.exit(main())
