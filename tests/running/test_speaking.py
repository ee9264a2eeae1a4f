"""One language on screen, or two: what a touch on a language's key leads to."""

from __future__ import annotations

import pytest

from kiosk.running.speaking import Spoken

OFFERED = ("zh", "en", "ko")


@pytest.mark.parametrize(
    ("before", "code", "after"),
    [
        (("zh", ""), "en", ("en", "")),
        (("en", ""), "ko", ("ko", "")),
        (("en", ""), "zh", ("zh", "")),
        (("zh", "en"), "ko", ("zh", "ko")),
        (("zh", "en"), "zh", ("zh", "")),
        (("zh", "en"), "en", ("en", "")),
    ],
)
def test_a_key_changes_one_language_and_leaves_or_exchanges_two(
    before: tuple[str, str], code: str, after: tuple[str, str]
) -> None:
    assert Spoken("zh", *before).tapped(code) == Spoken("zh", *after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("zh", ""), ("zh", "en")),
        (("ko", ""), ("zh", "ko")),
        (("zh", "ko"), ("zh", "ko")),
    ],
)
def test_a_second_language_stands_below_chinese(
    before: tuple[str, str], after: tuple[str, str]
) -> None:
    assert Spoken("zh", *before).paired(OFFERED) == Spoken("zh", *after)


def test_chinese_alone_has_none_to_pair() -> None:
    assert Spoken("zh", "zh").paired(("zh",)) == Spoken("zh", "zh")


def test_without_the_second_language_chinese_stays() -> None:
    assert Spoken("zh", "zh", "en").alone() == Spoken("zh", "zh")
