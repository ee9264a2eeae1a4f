"""``kiosk check``: what is wrong with an exhibit's files and translations."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.arguments import language_option
from kiosk.commands.options import (
    SIZES,
    Commands,
    add_command,
    folder,
    place,
    size,
    translations_option,
)
from kiosk.exhibit.problems import Problem
from kiosk.places import exhibit_folder, translations_folder
from kiosk.tongue import tell, tongue


def add(commands: Commands) -> None:
    """The command and its options."""
    check = add_command(
        commands,
        "check",
        tell(
            "Read and judge an exhibit's files; list everything that is wrong, with its place and "
            "what to write instead. Exit status 1 when there are errors.",
            "读入并检查展览的文件，列出所有问题、所在位置与改法。有错误时退出状态为 1。",
        ),
        "kiosk check my-exhibit --strict",
    )
    check.add_argument(
        "folder",
        nargs="?",
        type=folder,
        help=tell("the exhibit (default: the shipped one)", "展览（默认：自带的那个）"),
    )
    check.add_argument(
        "--strict",
        action="store_true",
        help=tell("warnings fail the check too", "有警告也算不通过"),
    )
    check.add_argument(
        "--json",
        action="store_true",
        help=tell("print the list as JSON", "以 JSON 列出"),
    )
    translations_option(check)
    language_option(check)
    check.add_argument(
        "--translation",
        action="append",
        default=[],
        metavar="CODE",
        help=tell(
            "judge only this translation, each text of it; may be given more than once",
            "只检查这种译文，逐条检查；可写多次",
        ),
    )
    check.add_argument(
        "--layout",
        action=argparse.BooleanOptionalAction,
        default=False,
        help=tell(
            "also look at every page as it is laid out: in each language, alone and below Chinese, "
            "at each size, with the text as designed and at its largest; takes some minutes",
            "另外逐页检查版面：每种语言（单独的，以及排在中文下面的）、每种尺寸、原定与最大的字；要几分钟",
        ),
    )
    sizes = ", ".join(SIZES)
    check.add_argument(
        "--size",
        type=size,
        action="append",
        metavar="WxH",
        help=tell(
            f"panels to lay out for; may be given more than once (default: {sizes})",
            f"检查版面的屏幕尺寸，可写多次（默认：{sizes}）",
        ),
    )
    check.add_argument(
        "--page",
        type=place,
        action="append",
        help=tell("look at these pages only (default: every place)", "只看这些页（默认：每一处）"),
    )
    check.set_defaults(run=run)


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def run(options: argparse.Namespace) -> int:
    """List what is wrong; 1 when something is."""
    from kiosk.exhibit.check import check
    from kiosk.exhibit.problems import in_order
    from kiosk.translations.judging import check as check_translations

    exhibit = options.folder or exhibit_folder()
    translations = options.translations or translations_folder(exhibit)
    files = check(exhibit, tongue())
    problems = in_order(
        [
            *([] if options.translation else files),
            *check_translations(
                exhibit,
                translations,
                tongue(),
                only=options.translation,
                its_own=exhibit == exhibit_folder() or translations != translations_folder(),
            ),
        ]
    )
    if not options.json:
        _list(problems)
    sound = not any(problem.severity == "error" for problem in files)
    seen: list[Problem] | None = []
    if options.layout and sound:
        seen = _look(options, exhibit, translations)
    elif options.layout:
        later = tell(
            "the pages are looked at when the exhibit's files have no errors",
            "展览的文件没有错误以后，才看版面",
        )
        print(f"kiosk: {later}", file=sys.stderr)
    problems += seen or []
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    if options.json:
        records = [problem.to_json() for problem in problems]
        print(json.dumps(records, indent=2))
    else:
        _list(seen or [])
        print(
            tell(
                f"{_number(errors, 'error')}, {_number(warnings, 'warning')}",
                f"{errors} 个错误，{warnings} 个警告",
            ),
            file=sys.stderr,
        )
    if seen is None:
        return 2
    return 1 if errors or (options.strict and problems) else 0


def _look(options: argparse.Namespace, exhibit: Path, translations: Path) -> list[Problem] | None:
    """What is wrong with the pages as they are laid out; None where they cannot be looked at."""
    from kiosk.commands.places import places
    from kiosk.exhibit.reading import read
    from kiosk.preflight.looking import preflight

    try:
        return preflight(
            exhibit,
            translations,
            tongue(),
            options.size or [size(text) for text in SIZES],
            only=options.translation,
            pages=places(read(exhibit).exhibit, options.page or ()),
        )
    except LookupError as error:
        print(f"kiosk: {error.args[0]}", file=sys.stderr)
        return None


def _list(problems: Iterable[Problem]) -> None:
    from kiosk.exhibit.problems import listed

    for problem in problems:
        print(listed(problem, tongue()), flush=True)
