"""The picture of the ties: everything has its place, and a way of few taps leads to every firm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.geometry import Point
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reading import read
from kiosk.exhibit.ties.curves import Box
from kiosk.exhibit.ties.groups import LEAST, Column, Frame, Groups, View
from kiosk.exhibit.ties.picture import Picture, draw
from kiosk.exhibit.ties.tiles import COLUMNS
from kiosk.places import exhibit_folder
from tests.exhibit.made import made

LANDSCAPE, REACH = Frame(False, 664), Frame(False, 668, 150)
PORTRAIT, TOTEM_REACH = Frame(True, 1113), Frame(True, 880)
FRAMES = (LANDSCAPE, REACH, PORTRAIT, TOTEM_REACH)
HAIR = 0.01


@pytest.fixture(scope="module")
def shipped() -> Exhibit:
    exhibit = read(exhibit_folder()).exhibit
    assert exhibit is not None
    return exhibit


def whole(
    exhibit: Exhibit, frame: Frame = LANDSCAPE, firm: str = "", industry: str = ""
) -> Picture:
    groups = Groups(exhibit, frame)
    view = groups.choose(View(), firm) if firm else View(industry=industry)
    return draw(groups, view)


def lit(picture: Picture) -> set[tuple[str, ...]]:
    return {(line.kind, *line.ends) for line in picture.lines if line.lit}


# ---- the shipped exhibit


def test_all_of_the_shipped_exhibit_is_in_view_in_every_frame(shipped: Exhibit) -> None:
    for frame in FRAMES:
        picture = whole(shipped, frame)
        assert picture.stage == "whole"
        assert {tile.ident for tile in picture.firms} == {firm.id for firm in shipped.firms}
        assert [(tile.ident, tile.count) for tile in picture.industries] == [
            ("green", 2),
            ("opto", 2),
            ("bio", 4),
        ]
        assert {tile.ident for tile in picture.parks} == {
            "opto", "e-info", "life-health", "fantan", "liangshan-korean",
        }  # fmt: skip


@pytest.mark.parametrize(
    ("firm", "ties"),
    [
        (
            "shenjiang",
            {
                ("industry", "industry/opto", "firm/shenjiang"),
                ("park", "firm/shenjiang", "park/e-info"),
                ("supplies", "firm/shenjiang", "industry/green"),
            },
        ),
        ("martin-kerui", {("chain", "firm/martin-kerui", "industry/opto")}),
        (
            "weiyuan",
            {
                ("industry", "industry/bio", "firm/weiyuan"),
                ("park", "firm/weiyuan", "park/life-health"),
            },
        ),
        (
            "keyi",
            {
                ("industry", "industry/bio", "firm/keyi"),
                ("together", "firm/keyi", "firm/shenghe"),
                ("together", "firm/shenghe", "firm/sidansai"),
            },
        ),
        ("yongyi", {("industry", "industry/green", "firm/yongyi")}),
    ],
)
def test_a_chosen_firm_lights_its_own_ties(
    firm: str, ties: set[tuple[str, ...]], shipped: Exhibit
) -> None:
    assert lit(whole(shipped, firm=firm)) == ties


def test_a_chosen_industry_lights_its_firms_and_what_comes_to_it(shipped: Exhibit) -> None:
    assert lit(whole(shipped, industry="green")) == {
        ("industry", "industry/green", "firm/hutong"),
        ("industry", "industry/green", "firm/yongyi"),
        ("supplies", "firm/shenjiang", "industry/green"),
    }


def test_a_park_without_a_named_firm_stands_untied(shipped: Exhibit) -> None:
    picture = whole(shipped)
    tied = {end for line in picture.lines for end in line.ends if end.startswith("park/")}
    assert tied == {"park/e-info", "park/life-health"}
    parks = {tile.ident: tile.box.middle for tile in picture.parks}
    firms = {tile.ident: tile.box.middle for tile in picture.firms}
    for park, firm in (("e-info", "shenjiang"), ("life-health", "weiyuan")):
        nearest = min(parks.values(), key=lambda y, firm=firm: abs(y - firms[firm]))  # type: ignore[misc]
        assert parks[park] == nearest, "a park stands beside its firm"


# ---- rules that hold for every exhibit


def inside(inner: Box, height: float, portrait: bool) -> bool:
    x, width = COLUMNS[portrait][2]
    return (
        inner.x >= -HAIR
        and inner.y >= -HAIR
        and inner.x + inner.width <= x + width + HAIR
        and inner.y + inner.height <= height + HAIR
    )


def overlap(one: Box, other: Box) -> bool:
    return (
        min(one.x + one.width, other.x + other.width) - max(one.x, other.x) > HAIR
        and min(one.y + one.height, other.y + other.height) - max(one.y, other.y) > HAIR
    )


def on_tile(point: Point, box: Box) -> bool:
    x, y = point
    return box.x + 1 < x < box.x + box.width - 1 and box.y + 1 < y < box.y + box.height - 1


def turnable(view: View, picture: Picture) -> list[Column]:
    """The columns to turn over from a view; the parks' only where nothing else has been done."""
    offered = {tile.ident for tile in picture.turns}
    columns: list[Column] = ["industries", "spans"]
    if not view.industry and not view.turns("industries"):
        columns.append("parks")
    return [column for column in columns if column in offered and view.turns(column) < 2]


def views(groups: Groups) -> Iterator[tuple[View, int]]:
    """Every view that taps lead to from the first, with the fewest taps that lead there."""
    seen: dict[View, int] = {View(): 0}
    coming = [View()]
    for view in coming:
        picture = draw(groups, view)
        yield view, seen[view]
        if view.firm:  # the aim; what a tap makes of it is tested below
            continue
        nexts = [groups.open(view, tile.ident) for tile in picture.industries]
        nexts += [groups.choose(view, tile.ident) for tile in picture.firms]
        nexts += [groups.open_span(view, int(tile.ident)) for tile in picture.spans]
        nexts += [view.turn(column) for column in turnable(view, picture)]
        for after in nexts:
            if after not in seen:
                seen[after] = seen[view] + 1
                coming.append(after)


def check(picture: Picture, frame: Frame) -> None:
    for tile in picture.tiles:
        assert tile.box.height >= LEAST - HAIR, tile
        assert tile.box.width >= LEAST, tile
        assert inside(tile.box, frame.height, frame.portrait), tile
    for one, other in combinations(picture.tiles, 2):
        assert not overlap(one.box, other.box), (one, other)
    for line in picture.lines:
        for share in range(21):
            point = line.curve.at(share / 20)
            assert not any(on_tile(point, tile.box) for tile in picture.tiles), line
            assert -HAIR <= point[1] <= frame.height + HAIR


SHAPES = st.tuples(
    st.integers(0, 200),
    st.integers(1, 12),
    st.integers(0, 12),
    st.integers(0, 30),
    st.integers(0, 99),
)


@pytest.mark.no_cover
@settings(max_examples=30, deadline=None, derandomize=True)
@example(shape=(0, 1, 2, 0, 0), frame=REACH, chosen=0)
@given(shape=SHAPES, frame=st.sampled_from(FRAMES), chosen=st.integers(0, 199))
def test_nothing_overlaps_and_no_line_runs_over_a_name(
    shape: tuple[int, int, int, int, int], frame: Frame, chosen: int
) -> None:
    firms, industries, parks, ties, seed = shape
    exhibit = made(firms, industries, parks, ties, seed=seed)
    groups = Groups(exhibit, frame)
    for view in (View(), View(industry="i0"), groups.open_span(View(industry="i0"), 0)):
        check(draw(groups, view), frame)
    if exhibit.firms:
        view = groups.choose(View(), exhibit.firms[chosen % firms].id)
        picture = draw(groups, view)
        check(picture, frame)
        assert view.firm in {tile.ident for tile in picture.firms}
        assert draw(Groups(exhibit, frame), view) == picture, "the same picture each time"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("firms", "industries", "parks", "frame"),
    [
        (8, 3, 5, LANDSCAPE),
        (40, 4, 6, REACH),
        (40, 4, 6, PORTRAIT),
        (200, 3, 8, LANDSCAPE),
        (200, 3, 8, TOTEM_REACH),
        (200, 10, 12, REACH),
    ],
)
def test_every_firm_is_within_three_taps_and_every_tile_is_met(
    firms: int, industries: int, parks: int, frame: Frame
) -> None:
    exhibit = made(firms, industries, parks, ties=12)
    groups = Groups(exhibit, frame)
    taps: dict[str, int] = {}
    met: set[str] = set()
    for view, count in views(groups):
        if view.firm:
            taps.setdefault(view.firm, count)
        if count <= 2:
            picture = draw(groups, view)
            met |= {f"industry/{tile.ident}" for tile in picture.industries}
            met |= {f"park/{tile.ident}" for tile in picture.parks}
    assert taps.keys() == {firm.id for firm in exhibit.firms}
    turned = industries > frame.outer_rows  # an industry that is not in view at first: one more
    assert max(taps.values()) <= 3 + turned
    assert met == {f"industry/{i.id}" for i in exhibit.industries} | {
        f"park/{p.id}" for p in exhibit.parks
    }


def test_bundles_are_as_thick_as_their_firms_are_many() -> None:
    exhibit = made(200, 3, 5, parked=0.5)
    picture = draw(Groups(exhibit, LANDSCAPE), View())
    assert picture.stage == "overview"
    assert picture.firms == ()
    counted = {(firm.industry, firm.park) for firm in exhibit.firms if firm.park}
    assert len(picture.bundles) == len(counted)
    assert sum(tile.count for tile in picture.industries) == 200
    assert sum(tile.count for tile in picture.parks) == sum(bool(f.park) for f in exhibit.firms)


# ---- what taps make of it


def test_a_tap_on_the_open_industry_steps_back() -> None:
    groups = Groups(made(200), LANDSCAPE)
    spans = groups.open(View(), "i1")
    assert groups.stage(spans) == "spans"
    firms = groups.open_span(spans, 2)
    assert groups.stage(firms) == "firms"
    assert groups.stage(groups.open(firms, "i1")) == "spans"
    assert groups.stage(groups.open(spans, "i1")) == "overview"
    assert groups.open(firms, "i0") == View(industry="i0")


def test_letting_go_of_a_firm_leaves_its_span_open() -> None:
    groups = Groups(made(200), LANDSCAPE)
    firm = groups.spans("i1")[3][0]
    chosen = groups.choose(View(), firm.id)
    assert groups.span(chosen) == 3
    let_go = groups.choose(chosen, "")
    assert (let_go.firm, groups.span(let_go), groups.stage(let_go)) == ("", 3, "firms")


def test_in_a_whole_picture_letting_go_leaves_nothing_chosen(shipped: Exhibit) -> None:
    groups = Groups(shipped, LANDSCAPE)
    assert groups.choose(groups.choose(View(), "keyi"), "") == View()
    assert groups.open(View(industry="bio"), "bio") == View()
    assert groups.choose(View(), "nobody") == View()


@pytest.mark.parametrize("firms", [8, 200])
def test_steps_go_through_every_firm_and_round(firms: int) -> None:
    groups = Groups(made(firms), LANDSCAPE)
    order = groups.sequence
    view = View()
    gone = []
    for _ in order:
        view = groups.choose(view, groups.step(view, 1))
        gone.append(view.firm)
    assert tuple(gone) == order
    assert sorted(gone) == sorted(f"f{n}" for n in range(firms))
    assert groups.step(view, 1) == order[0]
    assert groups.step(groups.choose(view, order[0]), -1) == order[-1]
    in_industry = groups.step(View(industry="i1"), 1)
    assert groups.industry_of(in_industry) == "i1"


def test_industries_follow_each_other_round() -> None:
    groups = Groups(made(200), LANDSCAPE)
    view = View()
    gone = []
    for _ in range(4):
        view = groups.open(view, groups.next_industry(view))
        gone.append(view.industry)
    assert gone == ["i0", "i1", "i2", "i0"]


def test_spans_are_told_by_as_many_letters_as_it_takes() -> None:
    exhibit = made(40, 1)
    readings = [f"{'ab'[n > 8]}{'an' if n < 30 else 'ei'} {n:02}" for n in range(40)]
    firms = tuple(
        replace(firm, reading=reading)
        for firm, reading in zip(exhibit.firms, readings, strict=True)
    )
    groups = Groups(replace(exhibit, firms=firms), LANDSCAPE)
    labels = [groups.span_label("i0", n) for n in range(len(groups.spans("i0")))]
    assert labels[0].startswith("A")
    assert labels[-1].startswith("Bei")
    assert all(one != other for one, other in pairwise(labels))
