"""Commands in Chinese and in English: which of the two, and that nothing is left in the other."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk import cli
from kiosk.arguments import columns, listening, wrapped
from kiosk.exhibit.problems import Language
from kiosk.media.artwork import render
from kiosk.media.fonts import __main__ as fonts
from kiosk.tongue import LANGUAGES, system_tongue
from kiosk.translations import __main__ as translations
from tests.exhibit.small import Small

HAN: Final = re.compile(r"[\u3400-\u9fff]")
EXAMPLE: Final = {"en": "Example:\n  ", "zh": "例如：\n  "}


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW.UTF-8"}, "zh"),
        ({"LANG": "ko_KR.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh"),
    ],
)
def test_the_locale_tells_the_language(environment: dict[str, str], language: str) -> None:
    assert system_tongue(environment) == language


def said(
    capsys: pytest.CaptureFixture[str], *arguments: str, main: object = cli.main
) -> tuple[int, str]:
    """How a command ends, and all that it says."""
    assert callable(main)
    try:
        status = main(list(arguments))
    except SystemExit as leaving:
        status = leaving.code
    out, err = capsys.readouterr()
    return status, out + err


@pytest.mark.parametrize(
    ("arguments", "locale", "language"),
    [
        (["check", "--json", "--help"], "C.UTF-8", "en"),
        (["check", "--help"], "zh_CN.UTF-8", "zh"),
        (["--language", "zh", "check", "--help"], "C.UTF-8", "zh"),
        (["check", "--language=zh", "--help"], "C.UTF-8", "zh"),
        (["check", "--lang", "zh", "--help"], "C.UTF-8", "zh"),
        (["firms", "import", "--help", "--language", "zh"], "C.UTF-8", "zh"),
        (["--language", "en", "show", "--help"], "zh_CN.UTF-8", "en"),
        (["show", "--language", "zh", "--help"], "C.UTF-8", "en"),  # there it is the exhibit's
        (["capture", "out", "--language", "en", "--help"], "zh_CN.UTF-8", "zh"),
    ],
)
def test_a_command_speaks_as_asked_or_as_the_system_does(
    arguments: list[str],
    locale: str,
    language: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    status, told = said(capsys, *arguments)
    assert status == 0
    assert EXAMPLE[language] in told


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and those of its commands, at any depth."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                yield from parsers(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_tells_every_option_in_one_language(language: Language) -> None:
    with listening(["--language", language]):
        others = (translations.parser(), render.parser(), fonts.parser())
        for parser in (*parsers(cli.parser()), *others):
            told = parser.format_help()
            assert f"{EXAMPLE[language]}{parser.prog.split()[0]} " in told
            for action in parser._actions:
                if action.help == argparse.SUPPRESS:  # for tests
                    continue
                for name in action.option_strings:
                    assert name in told
            for line in re.split(r"\n(?=\S|  \S|    [a-z])", told.split(EXAMPLE[language])[0]):
                words = re.sub(r"^ +(-\S+|[\w.]+)(, --\w+)?( [A-Z]\S*| \{\S+\})?", "", line)
                if "COMMAND" not in line and words.strip():
                    assert bool(HAN.search(words)) == (language == "zh"), line
            assert max(map(columns, told.splitlines())) <= 80


SLIPS: Final = [
    # arguments, what is said in Chinese
    ("check --strickt", "kiosk: 错误：没有这样的参数：--strickt"),
    ("check nowhere", "kiosk check: 错误：参数 folder：没有文件夹 nowhere"),
    ("check --translation", "kiosk check: 错误：参数 --translation：后面要写一个值"),
    ("check --strict=yes", "kiosk check: 错误：参数 --strict：不带值，'yes' 多余"),
    ("check --tr ja", "kiosk check: 错误：--tr 可能是 --translations, --translation"),
    ("chek", "kiosk: 错误：参数 COMMAND：没有 'chek'；可写 "),
    ("firms", "kiosk firms: 错误：还缺少：COMMAND"),
    (
        "firms undo --language zh --exhibit no",
        "kiosk firms undo: 错误：参数 --exhibit：没有文件夹 no",
    ),
    (
        "show --page nowhere",
        "kiosk show: 错误：参数 --page：没有页面 'nowhere'；页面有 attract",
    ),
    (
        "show --windowed full",
        "kiosk show: 错误：参数 --windowed：'full' 不是尺寸；写法如 1920",
    ),
    ("capture out --size 9x9", "kiosk capture: 错误：参数 --size：9x9：边长为 320 至 16384 像素"),
]


@pytest.mark.parametrize(("arguments", "says"), SLIPS)
def test_slips_are_told_in_chinese(
    arguments: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = said(capsys, "--language", "zh", *arguments.split())
    assert status == 2
    assert told.startswith("用法：kiosk ")
    assert says in told


def test_what_an_exhibit_lacks_is_told_in_chinese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chinese = ("--language", "zh", "capture", str(tmp_path / "out"))
    for more, says in (
        (("--language", "xx"), "kiosk: 没有 xx 的译文；现有 zh"),
        (("--page", "firm/yongi"), "kiosk: 这个展览里没有 'firm/yongi'；是否想写 firm/yongyi？\n"),
    ):
        status, told = said(capsys, *chinese, *more)
        assert status == 2
        assert told.startswith(says)


def test_a_warning_and_the_sum_are_told_in_chinese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = Small(tmp_path)
    small.write("firms/notes.txt", "?")
    status, told = said(capsys, "check", str(small.folder), "--language", "zh")
    assert status == 0
    assert told.startswith("警告: firms/notes.txt:1: ")
    assert told.endswith("0 个错误，1 个警告\n")


def test_argparse_speaks_english_again_afterwards() -> None:
    with listening(["--language", "zh"]):
        pass
    assert argparse.ArgumentParser().format_help().startswith("usage: ")


def test_no_line_of_chinese_begins_with_a_comma() -> None:
    text = "把企业写成表格，一家一行（CSV 或 Excel），“列表”各占一张。"
    for width in range(8, 40):
        lines = wrapped(text, width)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert not [line for line in lines if line[0] in "，。）”" or line[-1] in "（“"]
        assert max(map(columns, lines)) <= max(width, 9)
