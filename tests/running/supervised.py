"""Runs the real supervisor on viewers that fall ill one after the other, with times for tests.

``python -m tests.running.supervised STATE ILLNESS...``; without illnesses left all are well. The
picture "out of service" is the real one.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from kiosk.commands import viewer
from kiosk.commands.run import CAGE
from kiosk.running.supervision import Limits, Stage, Start
from kiosk.running.supervisor import Supervisor, stack_in
from kiosk.running.versions import Versions, versions_in


def main() -> int:
    """Supervise until told to end."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    parser = argparse.ArgumentParser()
    parser.add_argument("state", type=Path)
    parser.add_argument("illnesses", nargs="*")
    parser.add_argument("--window", type=float, default=600.0)
    parser.add_argument("--retry", type=float, default=2.0, help="until the exhibit is tried again")
    parser.add_argument("--well-at", type=Stage, help="viewers of this stage are well")
    parser.add_argument("--exhibit", type=Path, help="has copies in STATE")
    parser.add_argument("--cage", action="store_true", help="each viewer in a Cage of its own")
    parser.add_argument("--visited", action="store_true", help="the exhibit's own, with visitors")
    told = parser.parse_args()
    stack = stack_in(told.state)
    versions = Versions(told.exhibit, versions_in(told.state)) if told.exhibit else None
    nothing = argparse.Namespace(
        exhibit=None, translations=None, settings=None, renderer=None, display=None
    )

    def command(start: Start) -> list[str]:
        if told.visited or start.stage is Stage.OUT_OF_SERVICE:
            real = viewer.command(start, nothing, None, told.state)
            name = "tests.running.visited_viewer" if told.visited else real[2]
            return [*real[:2], name, *real[3:]]
        well = start.stage is told.well_at or not told.illnesses
        illness = "none" if well else told.illnesses.pop(0)
        words = [sys.executable, "-m", "tests.running.ill_viewer", illness, str(stack)]
        return [*CAGE, *words] if told.cage else words

    limits = Limits(silence=5.0, delays=(0.0,), retry=told.retry, window=told.window)
    return Supervisor(command, told.state, versions=versions, limits=limits).run()


if __name__ == "__main__":
    sys.exit(main())
