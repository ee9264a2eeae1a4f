"""What an author reads, word for word: tables of one change to the small exhibit each."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.exhibit.small import Small

HERE = Path(__file__).parent
CASES = [
    pytest.param(case, id=f"{table}: {case['name']}")
    for table in ("links", "diagram", "rules", "ties")
    for case in tomllib.loads((HERE / f"{table}.toml").read_text(encoding="utf-8"))["case"]
]


@pytest.mark.parametrize("case", CASES)
def test_check_says(case: dict[str, Any], small: Small) -> None:
    small.change(case["file"], case["old"], case["new"])
    assert small.said() == case["says"]


@pytest.mark.parametrize("case", CASES)
def test_check_says_as_much_in_chinese(case: dict[str, Any], small: Small) -> None:
    small.change(case["file"], case["old"], case["new"])
    english, chinese = small.problems("en"), small.problems("zh-CN")
    assert [(p.file, p.line, p.key, p.code, p.severity) for p in chinese] == [
        (p.file, p.line, p.key, p.code, p.severity) for p in english
    ]
    for problem in chinese:
        assert any("一" <= character <= "鿿" for character in problem.wrong), problem
        assert any("一" <= character <= "鿿" for character in problem.instead), problem


def test_the_small_exhibit_is_sound(small: Small) -> None:
    assert small.said() == []


def test_what_nothing_shows_is_remarked_upon(small: Small) -> None:
    small.write("figures/spare.toml", 'value = "9"\nlabel = "位"\nfacts = ["Z1"]\n')
    small.write(
        "photos/spare.toml",
        'caption = "门"\ncredit = "山口"\nfile = "s.jpg"\nartwork = "photo-gate"\nfacts = ["Z1"]\n',
    )
    assert small.said() == [
        "figures/spare.toml:1: file: nothing shows the figure 'spare': "
        "cite it where it belongs, or take it away",
        "photos/spare.toml:1: file: nothing shows the photo 'spare': "
        "cite it where it belongs, or take it away",
    ]
