"""Visits every place of the shipped exhibit on the screen there is, says so, and stays."""

from __future__ import annotations

import sys

from kiosk.bridge.settling import settle
from kiosk.bridge.viewer import Viewer, application, prepare
from kiosk.bridge.way import Way
from kiosk.exhibit.tour import tour
from kiosk.opening import open_exhibit
from kiosk.running.renderer import choose
from kiosk.running.settings import Settings

prepare(choose("auto"))
app = application()
hall, _ = open_exhibit(None, Settings())
viewer = Viewer(hall)
viewer.window.showFullScreen()
way = viewer.singleton("Way")
assert isinstance(way, Way)
assert hall.exhibit is not None
for place in tour(hall.exhibit):
    way.go(place)
    settle(viewer)
print("ready", flush=True)
sys.exit(app.exec())
