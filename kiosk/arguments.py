"""Command lines in two languages: what every parser of ours shares, and argparse's own words."""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from kiosk.exhibit.line_breaks import NOT_AT_END, NOT_AT_START
from kiosk.tongue import LANGUAGES, speaking, system_tongue, tell

CHINESE: Final[Mapping[str, str]] = {
    "usage: ": "用法：",
    "positional arguments": "参数",
    "options": "选项",
    "show this help message and exit": "显示这份说明",
    "%(prog)s: error: %(message)s\n": "%(prog)s: 错误：%(message)s\n",
    "argument %(argument_name)s: %(message)s": "参数 %(argument_name)s：%(message)s",
    "the following arguments are required: %s": "还缺少：%s",
    "unrecognized arguments: %s": "没有这样的参数：%s",
    "expected one argument": "后面要写一个值",
    "expected at least one argument": "后面至少要写一个值",
    "invalid choice: %(value)r (choose from %(choices)s)": "没有 %(value)r；可写 %(choices)s",
    "ignored explicit argument %r": "不带值，%r 多余",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s 可能是 %(matches)s",
}
"""Argparse's words that our parsers can come to say, as its source has them."""

_TOKEN: Final = re.compile(r"\s+|[^\s\u2e80-\uffff“”‘’—…·]+|.", re.DOTALL)


def translated(text: str) -> str:
    """Words of argparse's in the language that is spoken."""
    return tell(text, CHINESE.get(text, text))


@contextmanager
def listening(arguments: Sequence[str]) -> Iterator[None]:
    """Speaks the language that arguments ask for with ``--language``, or the system's.

    Within the block argparse speaks it, too: it looks up its own words with ``argparse._``.
    """
    peek = argparse.ArgumentParser(add_help=False)
    peek.add_argument("--language", nargs="?")
    asked = peek.parse_known_args(arguments)[0].language
    language = next((each for each in LANGUAGES if each == asked), system_tongue())
    its_own = vars(argparse)
    kept = its_own["_"]
    its_own["_"] = translated
    try:
        with speaking(language):
            yield
    finally:
        its_own["_"] = kept


class HelpFormatter(argparse.HelpFormatter):
    """Breaks lines as either language does, and leaves indented lines as they are."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = []
        for line in text.splitlines():
            lines.extend([line] if line.startswith(" ") else wrapped(line, width))
        return "\n".join(indent + line for line in lines)


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: Chinese characters and signs take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most ``width`` columns, broken at blanks and between Chinese signs."""
    pieces: list[str] = []  # what no line may break
    for token in _TOKEN.findall(" ".join(text.split())):
        if pieces and (token[0] in NOT_AT_START or pieces[-1][-1] in NOT_AT_END):
            pieces[-1] += token
        else:
            pieces.append(token)
    lines = [""]
    for piece in pieces:
        if lines[-1] and columns((lines[-1] + piece).rstrip()) > width:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


def explain(parser: argparse.ArgumentParser, what: str, *examples: str) -> None:
    """Lets a parser's help say what the command does, and show calls of it to copy."""
    lines = "\n".join(f"  {example}" for example in examples)
    parser.description = what
    parser.epilog = f"{tell('Example:', '例如：')}\n{lines}"
    parser.formatter_class = HelpFormatter


def language_option(parser: argparse.ArgumentParser) -> None:
    """Gives a parser the option ``--language``; :func:`listening` has heard it already."""
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=tell(
            "of what the command says (default: the system's)", "命令用什么语言说话（默认随系统）"
        ),
    )
