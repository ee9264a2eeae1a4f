"""Numbers and units as each language writes them."""

from __future__ import annotations

import pytest

from kiosk.bridge.numerals import Numerals
from kiosk.translations.quantities import chinese, count, hectares, ordinal, shown


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "〇"), (5, "五"), (10, "十"), (15, "十五"), (20, "二十"), (84, "八十四"), (154, "154")],
)
def test_chinese_numerals(number: int, words: str) -> None:
    assert chinese(number) == words


@pytest.mark.parametrize(
    ("number", "language", "rank"),
    [
        (15, "zh", "十五"),
        (15, "zh_TW", "十五"),
        (15, "en", "15th"),
        (1, "en", "1st"),
        (22, "en", "22nd"),
        (103, "en", "103rd"),
        (11, "en", "11th"),
        (112, "en", "112th"),
        (13, "en_XA", "13th"),
        (15, "ja", "15位"),
        (15, "ko", "15위"),
        (15, "ar", "15"),
    ],
)
def test_a_rank_by_itself(number: int, language: str, rank: str) -> None:
    assert ordinal(number, language) == rank == Numerals().ordinal(number, language)


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        (1, "zh", "一"),
        (2, "zh", "两"),
        (2, "zh_TW", "兩"),
        (8, "zh_TW", "八"),
        (12, "zh", "12 "),
        (10_000, "zh", "10,000 "),
        (0, "zh", "0 "),
        (2, "en", "2"),
        (12, "ja", "12"),
        (10_000, "en", "10,000"),
    ],
)
def test_a_count_is_set_right_before_its_measure_word(
    number: int, language: str, words: str
) -> None:
    assert count(number, language) == words == Numerals().count(number, language)


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [(2, "zh", "两"), (12, "zh", " 12 "), (12, "zh_TW", " 12 "), (12, "en", "12")],
)
def test_digits_amid_characters_stand_off_them(number: int, language: str, words: str) -> None:
    assert Numerals().amid(number, language) == words


@pytest.mark.parametrize(
    ("value", "unit", "told", "result"),
    [
        ("1,000", "万元", "million yuan", ("10", "million yuan")),
        ("600–700", "万元", "million yuan", ("6–7", "million yuan")),
        ("650", "万元", "million yuan", ("6.5", "million yuan")),
        ("3,000", "万美元", "million US dollars", ("30", "million US dollars")),
        ("1,000", "亿元", "billion yuan", ("100", "billion yuan")),
        ("1.2", "亿元", "million yuan", ("120", "million yuan")),
        ("1,000", "万元", "만 위안", ("1,000", "만 위안")),
        ("1,000", "万元", "万元", ("1,000", "万元")),
        ("12", "万张", "seats", ("120,000", "seats")),
        ("15", "位", "th", ("15th", "")),
        ("42", "位", "th", ("42nd", "")),
        ("34", "位", "places", ("34", "places")),
        ("±3", "µm", "µm", ("±3", "µm")),
        ("Over half", "", "", ("Over half", "")),
        ("0.13", "吨标准煤", "t of standard coal", ("0.13", "t of standard coal")),
    ],
)
def test_a_value_follows_its_unit(
    value: str, unit: str, told: str, result: tuple[str, str]
) -> None:
    assert shown(value, unit, told) == result


@pytest.mark.parametrize(
    ("mu", "language", "area"),
    [
        (4500, "en", "300"),
        (4000, "ja", "267"),
        (1500, "ko", "100"),
        (150_000, "en", "10,000"),
        (4500, "zh", ""),
        (4500, "zh_TW", ""),
        (0, "en", ""),
    ],
)
def test_mu_in_hectares(mu: int, language: str, area: str) -> None:
    assert hectares(mu, language) == area


def test_thousands_have_a_comma() -> None:
    assert Numerals().grouped(4500) == "4,500"


@pytest.mark.parametrize(
    ("value", "unit", "told", "language", "words"),
    [
        (20, "万亩", "万亩", "zh", "20 万亩"),
        (20, "万亩", "mu", "en", "200,000 mu"),
        (500, "米", "m", "en", "500 m"),
        (0.5, "亩", "ムー", "ja", "0.5ムー"),
        (1000, "亩", "무", "ko", "1,000무"),
    ],
)
def test_a_measure_is_told_with_its_unit(
    value: float, unit: str, told: str, language: str, words: str
) -> None:
    assert Numerals().measured(value, unit, told, language) == words
