"""A translation tells the numbers of its source, in its own way of writing them."""

from __future__ import annotations

import pytest

from kiosk.translations.numbers import differing


@pytest.mark.parametrize(
    ("source", "told", "lost", "added"),
    [
        ("共 1,500 亩。", "In all, 1,500 mu (100 ha).", [], []),
        ("1,000 万元", "10 million yuan", [], []),
        ("600–700 万元", "6–7 million yuan", [], []),
        ("600–700 万元", "600～700万元", [], []),
        ("3,000 万美元", "3,000만 달러", [], []),
        ("25,000 种", "2만 5,000종", ["25,000"], ["5,000", "20,000"]),
        ("前进三十四位", "Up 34 places", [], []),
        ("把眼光放到\n三五年后", "Three to five years ahead", [], []),
        ("将来可达千亿级", "could reach 100 billion", [], []),
        ("将来可达千亿级", "could reach 100 million", [], ["100,000,000"]),
        ("2024 年第 15 位", "15th in 2024", [], []),
        ("第 %1 幅，共 %2 幅", "%1 of %2", [], []),
        ("20 年", "twenty years", [], []),
        ("20 年", "many years", ["20"], []),
        ("4 条", "4 lines, 6 to come", [], ["6"]),
        ("占九成", "90 per cent", [], []),
        ("CAR-T 与 CD19", "CAR-T and CD19", [], []),
        ("约合发丝的十分之一", "about one tenth of a hair", [], []),
        ("约合发丝的十分之一", "about 1/10 of a hair", [], []),
        ("3.0 版", "Version 3.0", [], []),
        ("±25 微米", "±25 µm", [], []),
        ("两家", "2 firms", [], []),
        ("5月", "May", [], []),
        ("5月", "it may be", ["5"], []),
    ],
)
def test_numbers_are_compared(source: str, told: str, lost: list[str], added: list[str]) -> None:
    assert differing(source, told) == (lost, added)
