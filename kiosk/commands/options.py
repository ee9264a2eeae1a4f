"""What several commands share: a command with its help, values of options, an exhibit's options."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final, TypeAlias

from kiosk.arguments import explain
from kiosk.running.speaking import Spoken
from kiosk.tongue import tell
from kiosk.translations.languages import SOURCE

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Where commands are added; its own name argparse keeps to itself."""

SIZES: Final = ("1920x1080", "1080x1920", "1366x768", "3840x2160")
"""The panels that the exhibit is made for."""


def add_command(
    commands: Commands, name: str, what: str, *examples: str
) -> argparse.ArgumentParser:
    """A command that explains itself."""
    command = commands.add_parser(name, help=what)
    explain(command, what, *examples)
    return command


def size(text: str) -> tuple[int, int]:
    """A size in pixels written as ``1920x1080``.

    Raises:
        argparse.ArgumentTypeError: it is not written so, or no panel has that size.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(
            tell(
                f"{text!r} is no size; write it like 1920x1080",
                f"{text!r} 不是尺寸；写法如 1920x1080",
            )
        )
    pair = int(width), int(height)
    if not all(320 <= side <= 16384 for side in pair):
        raise argparse.ArgumentTypeError(
            tell(f"{text}: each side is 320 to 16384 pixels", f"{text}：边长为 320 至 16384 像素")
        )
    return pair


def spoken(text: str) -> Spoken:
    """A language by its code, ``en``, or a second one below Chinese, ``zh+en``.

    Raises:
        argparse.ArgumentTypeError: it is below another one than Chinese, or Chinese below itself.
    """
    first, plus, second = text.partition("+")
    if plus and (first != SOURCE or second in ("", SOURCE)):
        raise argparse.ArgumentTypeError(
            tell(
                f"{text}: a second language stands below Chinese; write it like {SOURCE}+en",
                f"{text}：第二种语言排在中文下面；写法如 {SOURCE}+en",
            )
        )
    return Spoken(SOURCE, first, second)


def folder(text: str) -> Path:
    """A folder that is there.

    Raises:
        argparse.ArgumentTypeError: there is none.
    """
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(tell(f"there is no folder {text}", f"没有文件夹 {text}"))
    return path


def place(text: str) -> str:
    """A page, or a page with an item: ``home``, ``firm/yongyi``.

    Raises:
        argparse.ArgumentTypeError: there is no such page.
    """
    from kiosk.exhibit.model import PAGES

    if text.split("/")[0] not in PAGES:
        pages = ", ".join(PAGES)
        raise argparse.ArgumentTypeError(
            tell(f"{text!r} is no page; pages are {pages}", f"没有页面 {text!r}；页面有 {pages}")
        )
    return text


def exhibit_option(parser: argparse.ArgumentParser) -> None:
    """``--exhibit``."""
    parser.add_argument(
        "--exhibit",
        type=folder,
        metavar="DIR",
        help=tell("another exhibit's folder, with its own files", "另一个展览的文件夹，文件齐全"),
    )


def settings_option(parser: argparse.ArgumentParser) -> None:
    """``--settings``."""
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        help=tell(
            "the hall's settings (default: settings.toml in the configuration folder)",
            "展厅的设置（默认：配置文件夹里的 settings.toml）",
        ),
    )


def exhibit_options(parser: argparse.ArgumentParser) -> None:
    """``--exhibit`` and ``--translations``."""
    exhibit_option(parser)
    translations_option(parser)


def translations_option(parser: argparse.ArgumentParser) -> None:
    """``--translations``."""
    parser.add_argument(
        "--translations",
        type=folder,
        metavar="DIR",
        help=tell(
            "other translations (default: the exhibit's folder translations, or the shipped ones)",
            "另一批译文（默认：展览的 translations 文件夹，或自带的）",
        ),
    )
