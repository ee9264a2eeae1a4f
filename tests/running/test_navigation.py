from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.navigation import HOME, WAY_LIMIT, Navigation, Place

places = st.builds(
    Place,
    st.sampled_from(["home", "story", "map", "firms", "firm", "figures"]),
    st.text(max_size=3),
)


def at(*moves: str) -> Navigation:
    """A visitor who went by these moves: places, ``> place`` to turn, ``back``."""
    navigation = Navigation()
    for move in moves:
        if move == "back":
            navigation.back()
        elif move.startswith("> "):
            navigation.turn(Place.parse(move[2:]))
        else:
            navigation.go(Place.parse(move))
    return navigation


@pytest.mark.parametrize(
    ("moves", "back"),
    [
        # Whatever was turned on a page, back leaves it.
        (["home", "story/add/one", "> story/add/two", "> story/multiply/one"], "home"),
        (["home", "map", "> map/opto", "> map/fantan"], "home"),
        (["home", "firms", "firm/yongyi", "> firm/hutong", "> firm/keyi"], "firms"),
        # A door is a step, also from a firm to another.
        (["home", "firms", "firm/hutong", "firm/yongyi"], "firm/hutong"),
        (["home", "firms", "firm/hutong", "firm/yongyi", "> firm/keyi"], "firm/hutong"),
        (["home", "firms", "firm/hutong", "> firm/keyi", "firm/weiyuan"], "firm/keyi"),
        (["home", "firms", "firm/hutong", "firm/yongyi", "back"], "firms"),
        (["home", "story/add", "story/multiply/one"], "story/add"),
        (["home", "firm/weiyuan", "map/life-health", "> map/opto"], "firm/weiyuan"),
        (["home", "map", "> map/opto", "firm/keyi", "firm/weiyuan", "back"], "map/opto"),
        # To be where one is already is no step.
        (["home", "firms", "firms"], "home"),
        # From the first place there is only home.
        (["firm/weiyuan"], "home"),
        (["firm/weiyuan", "> firm/keyi"], "home"),
        (["home", "firms", "back", "back"], "home"),
    ],
)
def test_back_takes_the_last_step_back(moves: list[str], back: str) -> None:
    navigation = at(*moves)
    navigation.back()
    assert str(navigation.place) == back


def test_a_turn_after_the_page_was_left_changes_nothing() -> None:
    navigation = at("home", "firm/yongyi", "map/opto")
    navigation.turn(Place("firm", "keyi"))
    assert str(navigation.place) == "map/opto"
    assert [str(step) for step in navigation.way] == ["home", "firm/yongyi"]


def test_home_forgets_the_way() -> None:
    navigation = at("home", "firms", "firm/weiyuan", "home")
    assert (navigation.place, navigation.way) == (HOME, [])


def test_reset_returns_to_the_attract_page() -> None:
    navigation = at("home", "firms")
    navigation.reset()
    assert (str(navigation.place), navigation.way) == ("attract", [])


@given(st.lists(st.tuples(st.sampled_from(["go", "turn", "back"]), places), max_size=200))
def test_back_comes_to_an_end_however_the_visitor_went(moves: list[tuple[str, Place]]) -> None:
    navigation = Navigation()
    for move, place in moves:
        if move == "back":
            navigation.back()
        else:
            getattr(navigation, move)(place)
        assert len(navigation.way) <= WAY_LIMIT
    for _ in range(len(navigation.way) + 1):
        navigation.back()
    assert not navigation.way
