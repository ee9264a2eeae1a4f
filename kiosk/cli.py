"""The command line: which command, and the language it speaks."""

from __future__ import annotations

import argparse
import io
import logging
import sys
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from kiosk import __version__
from kiosk.arguments import explain, language_option, listening
from kiosk.commands import (
    capture,
    check,
    doctor,
    edit_map,
    firms,
    install_service,
    pin,
    run,
    show,
    soak,
    tiles,
    usage,
)
from kiosk.tongue import tell

EXHIBITS_OWN: Final = ("show", "capture", "edit-map")
"""Commands whose ``--language`` is the exhibit's; kiosk's own stands before them."""


def parser() -> argparse.ArgumentParser:
    """The whole command line, explained in the language that is spoken."""
    result = argparse.ArgumentParser(prog="kiosk")
    explain(
        result,
        tell(
            "A full-screen touch exhibit, shown from bundled files, without a network.",
            "全屏触摸展项，内容都在自带的文件里，不联网。",
        ),
        "kiosk show --windowed 1280x720",
        "kiosk --language zh check",
    )
    result.add_argument(
        "--version",
        action="version",
        version=f"kiosk {__version__}",
        help=tell("show the version and exit", "显示版本"),
    )
    language_option(result)
    commands = result.add_subparsers(title=tell("commands", "命令"), metavar="COMMAND")
    for command in (
        show,
        run,
        install_service,
        doctor,
        pin,
        check,
        capture,
        firms,
        edit_map,
        soak,
        tiles,
        usage,
    ):
        command.add(commands)
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; without one, show the exhibit. Returns the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A pipe on Windows takes the system's own characters: others are written as escapes.
        sys.stdout.reconfigure(errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    with listening(list(takewhile(lambda word: word not in EXHIBITS_OWN, given))):
        options = parser().parse_args(given)
        if "run" not in options:
            options = parser().parse_args([*given, "show"])
        status: int = options.run(options)
        return status
