"""A text told in two languages at once, so much at a time as there is room for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.pairing import in_step, sentences, told

CHINESE = "先做减法。再做加法；后做乘法。"
ENGLISH = "First subtract. Then add; then multiply."


def test_sentences_stand_with_their_translations() -> None:
    assert in_step(CHINESE, ENGLISH) == [
        ("先做减法。", "First subtract. "),
        ("再做加法；", "Then add; "),
        ("后做乘法。", "then multiply."),
    ]


def test_sentences_of_another_count_are_shared_out_by_length() -> None:
    assert in_step("一二三四。五六七八。九十。", "One to eight, all of them. Nine.") == [
        ("一二三四。五六七八。", "One to eight, all of them. "),
        ("九十。", "Nine."),
    ]
    assert in_step(CHINESE, "In one.") == [(CHINESE, "In one.")]


@pytest.mark.parametrize(("first", "second"), [("一。", ""), ("", "One.")])
def test_what_one_language_lacks_leaves_the_other(first: str, second: str) -> None:
    assert in_step(first, second) == [(first, second)]


def test_nothing_is_nothing() -> None:
    assert in_step("", " ") == []


def least(at_first: int, later: int):  # type: ignore[no-untyped-def]
    """Fits texts of so many characters of the second language."""
    return lambda _, other, first: len(other) <= (at_first if first else later)


@pytest.mark.parametrize(
    ("at_first", "later", "parts"),
    [
        (99, 99, [(CHINESE, ENGLISH)]),
        (
            15,
            99,
            [
                ("先做减法。", "First subtract."),
                ("再做加法；后做乘法。", "Then add; then multiply."),
            ],
        ),
        (5, 99, [("", ""), (CHINESE, ENGLISH)]),
        (
            15,
            15,
            [
                ("先做减法。", "First subtract."),
                ("再做加法；", "Then add;"),
                ("后做乘法。", "then multiply."),
            ],
        ),
    ],
)
def test_as_much_is_told_at_a_time_as_fits(
    at_first: int, later: int, parts: list[tuple[str, str]]
) -> None:
    assert told(in_step(CHINESE, ENGLISH), least(at_first, later)) == parts


def test_where_both_languages_never_fit_each_has_its_time() -> None:
    assert told([("一。", "A long one.")], least(5, 5)) == [("一。", ""), ("", "A long one.")]
    nothing_beside_the_figure = told(
        [("一。", "One.")], lambda *texts: not texts[2] and "" in texts
    )
    assert nothing_beside_the_figure == [("", ""), ("一。", ""), ("", "One.")]


TEXT = st.text("一二三。；ab. \n", max_size=40)


@given(TEXT, TEXT, st.integers(0, 30), st.integers(0, 30))
def test_nothing_is_lost_and_nothing_told_twice(
    first: str, second: str, at_first: int, later: int
) -> None:
    parts = told(in_step(first, second), least(at_first, later))
    for number, whole in enumerate((first, second)):
        heard = "".join(part[number] for part in parts)
        assert "".join(heard.split()) == "".join(whole.split())
    assert len(in_step(first, second)) <= max(1, min(len(sentences(first)), len(sentences(second))))
