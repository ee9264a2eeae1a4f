"""The viewer of ``kiosk run``, a process of its own: what the supervisor starts, nobody types.

``python -m kiosk.commands.viewer STAGE``, with the options of ``kiosk run``.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.arguments import language_option, listening
from kiosk.commands.hall import hall_options, open_hall, settings_of, uncollected
from kiosk.running.line import Line
from kiosk.running.logs import kept_log
from kiosk.running.supervision import Stage, Start
from kiosk.running.supervisor import cache_in, stack_in
from kiosk.running.versions import Versions
from kiosk.tongue import tongue


def command(
    start: Start, options: argparse.Namespace, versions: Versions | None, state: Path
) -> list[str]:
    """The command line of a viewer.

    Args:
        start: what it is to show.
        options: of ``kiosk run``.
        versions: of the exhibit.
        state: the folder for what is remembered: where Python stands at a crash, what is counted.
    """
    exhibit = versions.folder() if versions else options.exhibit
    if versions and start.stage in (Stage.LAST_GOOD, Stage.SAFE):
        exhibit = versions.other() or exhibit
    given = {
        "--code": start.code,
        "--state": state,
        "--language": tongue(),
        "--exhibit": exhibit,
        "--translations": options.translations,
        "--settings": options.settings,
        "--renderer": options.renderer,
        "--display": options.display,
    }
    words = [f"{name}={value}" for name, value in given.items() if value]
    return [sys.executable, "-m", "kiosk.commands.viewer", start.stage.value, *words]


def main(arguments: Sequence[str] | None = None) -> int:
    """Show a stage until the supervisor wants something else. Returns the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    given = list(sys.argv[1:] if arguments is None else arguments)
    with listening(given):
        parser = argparse.ArgumentParser(prog="kiosk.commands.viewer")
        parser.add_argument("stage", type=Stage)
        parser.add_argument("--code", default="")
        parser.add_argument("--state", type=Path, required=True)
        hall_options(parser)
        language_option(parser)
        options = parser.parse_args(given)
        cache_in(options.state)
        line = Line(stack_in(options.state))
        with kept_log(options.state, "viewer"):
            if options.stage is Stage.OUT_OF_SERVICE:
                return _out_of_service(options, line)
            return _exhibit(options, line)


def _out_of_service(options: argparse.Namespace, line: Line) -> int:
    from kiosk.bridge import out_of_service

    return out_of_service.show(options.code, line, settings_of(options)[0].panel.display)


@uncollected()
def _exhibit(options: argparse.Namespace, line: Line) -> int:
    from kiosk.bridge import public
    from kiosk.running.renderer import choose

    hall = open_hall(options, public=True)
    renderer = choose(options.renderer or hall.settings.renderer)
    if options.stage is Stage.SAFE:
        hall, renderer = replace(hall, still=True), "software"
    return public.show(hall, renderer, line, options.state, options.stage)


if __name__ == "__main__":
    sys.exit(main())
