"""Problems: their text, their order, and a catalogue without holes."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from kiosk.exhibit.messages import CATALOGUE, shown, wording
from kiosk.exhibit.problems import Problem, Problems, in_order, likely

ROOM = Path(__file__).parents[2] / "kiosk" / "exhibit"
TRANSLATIONS = ROOM.parent / "translations"
RUNNING = ROOM.parent / "running"


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_a_problem_reads_as_file_line_key_wrong_instead() -> None:
    problem = Problem("firms/oak.md", 4, "reading", "it is wrong", "write it right", "error", "x")
    assert str(problem) == "firms/oak.md:4: reading: it is wrong: write it right"
    assert problem.to_json() == {
        "file": "firms/oak.md",
        "line": 4,
        "key": "reading",
        "wrong": "it is wrong",
        "instead": "write it right",
        "severity": "error",
        "code": "x",
    }


def test_problems_come_by_file_and_line_and_each_once() -> None:
    def at(file: str, line: int) -> Problem:
        return Problem(file, line, "k", "w", "i", "warning")

    given = [at("b", 1), at("a", 10), at("a", 9), at("a", 10)]
    assert in_order(given) == [at("a", 9), at("a", 10), at("b", 1)]


@pytest.mark.parametrize("code", CATALOGUE)
def test_both_languages_of_a_message_have_the_same_blanks(code: str) -> None:
    message = CATALOGUE[code]
    for english, chinese in zip(message.en, message.zh, strict=True):
        assert blanks(english) - blanks(chinese) == blanks(chinese) - blanks(english) == set()
    assert blanks(message.en_guess) == blanks(message.zh_guess)
    assert bool(message.en_guess) == bool(message.zh_guess)


def test_every_code_is_used_and_every_used_code_has_words() -> None:
    sources = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (*ROOM.rglob("*.py"), *TRANSLATIONS.glob("*.py"), *RUNNING.glob("*.py"))
        if path.stem != "messages"
    )
    quoted = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', sources))
    assert set(CATALOGUE) - quoted == set()
    called = set(re.findall(r'(?:\.add|\.add_body|report|wrong)\(\s*"([a-z0-9-]+)"', sources))
    assert called - set(CATALOGUE) == set()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (10**30, "9999…"),
        ("a\u202eb\nc\0", "aU+202Eb\\ncU+0000"),
        ("x" * 50, "x" * 39 + "…"),
        (("a", "b"), "a, b"),
        ([str(n) for n in range(13)], "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11…"),
    ],
)
def test_values_are_shown_short_and_on_one_line(value: object, text: str) -> None:
    assert shown(value) == text


def test_braces_in_a_value_are_just_text() -> None:
    _, wrong, _ = wording("bad-id", "en", {"name": "{0} {x!r} %s"})
    assert wrong == "'{0} {x!r} %s' cannot be an id"


@pytest.mark.parametrize("language", ["zh", "zh-CN", "zh_Hans", "ZH"])
def test_chinese_by_any_of_its_names(language: str) -> None:
    assert Problems(language).language == "zh"
    assert Problems("fr").language == "en"


@pytest.mark.parametrize(
    ("word", "meant"),
    [("Short_Name", "short_name"), ("short-name", "short_name"), ("ｎａｍｅ", "name"), ("qq", "")],
)
def test_likely_looks_through_case_width_and_hyphens(word: str, meant: str) -> None:
    assert likely(word, ["name", "short_name"]) == meant
