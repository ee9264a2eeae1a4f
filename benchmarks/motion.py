"""What motion costs without a GPU: the attract page's drift, and the pictures that move once.

    python -m benchmarks.motion

On a virtual screen of 1920x1080 and one of 3840x2160, each in a process of its own. Of the drift:
frames in a second, and how much of one core they take. Of the pictures: the time that drawing a
frame takes, beside the 16.7 ms that 60 frames a second leave it. Needs Xvfb.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from typing import Any, Final

from benchmarks.firms import ms, share
from benchmarks.measuring import ROOT, screen

SIZES: Final = ("1920x1080", "3840x2160")
DRIFT_S: Final = 10
MOVING: Final = ("story/subtract/minus-154", "story/add/two-parks", "figures", "firm/martin-kerui")
MOTION_S: Final = 2.0
BUDGET_S: Final = 1 / 60


def visit() -> dict[str, Any]:
    """On the screen there is: the drift's frames and share of a core, the pictures' frames."""
    from kiosk.bridge.display import fill_display
    from kiosk.bridge.settling import settle
    from kiosk.bridge.viewer import Viewer, application, prepare
    from kiosk.bridge.way import Way
    from kiosk.opening import open_exhibit
    from kiosk.running.settings import Settings

    prepare("software")
    application()
    viewer = Viewer(open_exhibit(None, Settings())[0])
    window = viewer.window
    fill_display(window, "")
    settle(viewer)
    begun: list[float] = []
    frames: list[float] = []
    window.beforeRendering.connect(lambda: begun.append(time.perf_counter()))
    window.frameSwapped.connect(lambda: frames.append(time.perf_counter() - begun[-1]))

    def pass_seconds(seconds: float) -> list[float]:
        frames.clear()
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            application().processEvents()
            time.sleep(0.001)
        return frames.copy()

    pass_seconds(1)
    idle = time.process_time()
    drawn = pass_seconds(DRIFT_S)
    drift = {"frames": len(drawn) / DRIFT_S, "drawing": sum(drawn) / DRIFT_S, "times": drawn}
    drift["cpu"] = (time.process_time() - idle) / DRIFT_S
    way = viewer.singleton("Way")
    assert isinstance(way, Way)
    moving = {}
    for place in MOVING:
        way.go("home")
        pass_seconds(1)
        way.go(place)
        moving[place] = pass_seconds(MOTION_S)
    size = f"{window.width()}x{window.height()}"
    viewer.close()
    return {"size": size, "drift": drift, "moving": moving}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visit", action="store_true", help="one visit, on the screen there is")
    if parser.parse_args().visit:
        print(json.dumps(visit()))
        return
    found = {}
    for size in SIZES:
        with screen(f"{size}x24"):
            command = [sys.executable, "-m", "benchmarks.motion", "--visit"]
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
            found[size] = json.loads(done.stdout.splitlines()[-1])
    for size, told in found.items():
        assert told["size"] == size, "the window fills the screen"
        drift = told["drift"]
        print(
            f"{size}  drift: {drift['frames']:.1f} frames a second, ms a frame"
            f" {ms(drift['times'])}, {drift['drawing']:.0%} of a core for drawing,"
            f" {drift['cpu']:.0%} in all"
        )
        for place, frames in told["moving"].items():
            late = sum(frame > BUDGET_S for frame in frames) / len(frames)
            print(f"    {place:28} {len(frames):4} frames  {ms(frames)}  {late:.0%} over 16.7 ms")
    small, large = (found[size]["drift"]["times"] for size in SIZES)
    print(
        f"a frame of the drift, 3840x2160 / 1920x1080: {share(large, 0.5) / share(small, 0.5):.2f}"
    )


if __name__ == "__main__":
    main()
