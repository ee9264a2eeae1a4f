"""Numbers, attributions and arithmetic in Chinese texts."""

from __future__ import annotations

import pytest

from kiosk.exhibit.statements import attributed, calculated, numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3,400 多个", ["3400"]),
        ("±25 到 ±3 微米", ["25", "3"]),
        ("18–20%", ["18", "20"]),
        ("0.13 吨，1.0 与 2.0", ["0.13", "1.0", "2.0"]),
        ("49−15=34", ["49", "15", "34"]),
        ("第１５位", ["15"]),
        ("CAR-T、PM2.5、3D、T4", []),
        ("三十四位", []),
        ("1,2 与 1,234,567", ["1", "2", "1234567"]),
        ("2023年", ["2023"]),
    ],
)
def test_numbers_in_a_text(text: str, found: list[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("企业称，这是第一", True),
        ("负责人说，几年前没有", True),
        ("据企业介绍", True),
        ("企业自述", True),
        ("这是他的预期", True),
        ("刘钦洲认定", True),
        ("名称与数据", False),
        ("小说与传说", False),
        ("号称第一的职称", False),
        ("依据与根据", False),
        ("这是第一", False),
    ],
)
def test_whose_word_it_is(text: str, said: bool) -> None:
    assert attributed(text, "刘钦洲，某公司负责人") is said


@pytest.mark.parametrize(
    ("working", "value", "result"),
    [
        ("49 − 15", "34", "34"),
        ("49 - 15 - 4", "30", "30"),
        ("1,000 + 2", "1002", "1002"),
        ("10 ÷ 4", "2.5", "2.5"),
        ("10 ÷ 3", "3.3", "3.3"),
        ("2 × 3 + 1", "7", "7"),
        ("1 ÷ 0", "1", "?"),
        ("1.2.3 + 1", "1", "?"),
    ],
)
def test_arithmetic(working: str, value: str, result: str) -> None:
    assert calculated(working, value) == result
