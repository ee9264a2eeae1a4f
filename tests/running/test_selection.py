"""What a visitor asks the directory for, and what is left: a page of firms, and thirty."""

from __future__ import annotations

import pytest

from kiosk.exhibit.search import Entry, Index
from kiosk.running.selection import LONGEST, PAGE_SIZE, Listed, Selection

FIRMS = (
    ("hutong", "护童家具", "hu tong jia ju", "green", ""),
    ("keyi", "科弈药业", "ke yi yao ye", "bio", ""),
    ("martin", "马丁科瑞", "ma ding ke rui", "opto", ""),
    ("shenjiang", "深江智能", "shen jiang zhi neng", "opto", "e-info"),
    ("shenghe", "盛禾生物", "sheng he sheng wu", "bio", ""),
    ("sidansai", "斯丹赛生物", "si dan sai sheng wu", "bio", ""),
    ("weiyuan", "微远医疗", "wei yuan yi liao", "bio", "health"),
    ("yongyi", "永艺股份", "yong yi gu fen", "green", ""),
)
ALL = tuple(ident for ident, *_ in FIRMS)


def index() -> Index:
    return Index([Entry(ident, (name,), reading) for ident, name, reading, *_ in FIRMS])


def listed() -> list[Listed]:
    return [
        Listed(ident, reading[0].upper(), industry, park)
        for ident, _, reading, industry, park in FIRMS
    ]


@pytest.fixture
def selection() -> Selection:
    """The eight firms that are shipped."""
    return Selection(listed(), index())


@pytest.fixture
def thirty() -> Selection:
    """Thirty firms on four pages: 甲 to 癸, three of each, in three industries."""
    stems = ("jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui")
    names = [(f"firm-{n:02}", "甲乙丙丁戊己庚辛壬癸"[n // 3], stems[n // 3]) for n in range(30)]
    return Selection(
        [
            Listed(ident, stem[0].upper(), ("opto", "bio", "green")[number % 3])
            for number, (ident, _, stem) in enumerate(names)
        ],
        Index([Entry(ident, (f"{name}业",), f"{stem} ye") for ident, name, stem in names]),
    )


def test_at_first_everything_is_left(selection: Selection) -> None:
    assert selection.order == selection.shown == ALL
    assert (selection.pool, selection.found) == (8, 8)
    assert not selection.asked
    assert selection.focus == ""


def test_letters_are_those_of_the_firms_before_the_index_is_built(selection: Selection) -> None:
    assert selection.next_keys == {*"HKMSWY"}
    while selection.work():
        pass
    assert selection.complete
    assert selection.next_keys == {*"HKMSWYC"}, "盛 is also read cheng"


@pytest.mark.parametrize(
    ("keys", "order"),
    [
        ("S", ("shenjiang", "shenghe", "sidansai")),
        ("SD", ("sidansai",)),
        ("SDS", ("sidansai",)),
        ("W", ("weiyuan",)),
        ("YYGF", ("yongyi",)),
        ("KR", ("martin",)),
    ],
)
def test_keys_leave_the_firms_that_fit(
    selection: Selection, keys: str, order: tuple[str, ...]
) -> None:
    for key in keys:
        assert key in selection.next_keys
        selection.type(key)
    assert selection.query == keys
    assert selection.order == order
    assert selection.found == len(order)
    assert selection.focus == order[0]
    assert selection.shown == ALL, "a directory of one page keeps every firm in its place"


def test_every_key_that_leads_on_leads_to_a_firm(selection: Selection) -> None:
    selection.filter_by("bio")
    selection.type("S")
    for key in selection.next_keys:
        selection.type(key)
        assert selection.found
        selection.erase()


def test_keys_are_taken_back_one_by_one_or_all(selection: Selection) -> None:
    selection.type("S")
    selection.type("D")
    selection.erase()
    assert selection.query == "S"
    selection.type("D")
    selection.clear()
    assert (selection.query, selection.order) == ("", ALL)
    selection.erase()
    assert selection.query == ""


def test_a_tile_takes_the_letters_place(selection: Selection) -> None:
    selection.type("SD")
    assert "斯丹" in selection.characters
    selection.put("斯丹")
    assert (selection.query, selection.order) == ("斯丹", ("sidansai",))


def test_no_key_makes_a_query_without_end(selection: Selection) -> None:
    for _ in range(3 * LONGEST):
        selection.type("S")
    assert len(selection.query) == LONGEST


def test_what_is_near_stands_in_for_what_is_not_there(selection: Selection) -> None:
    selection.type("SDX")
    assert not selection.found
    assert [*selection.order] == ["sidansai"]
    selection.clear()
    selection.type("QQQ")
    assert not selection.found
    assert not selection.order
    selection.step()
    assert not selection.focus


def test_filters_and_letters_narrow_together(selection: Selection) -> None:
    selection.filter_by("bio")
    assert [*selection.order] == ["keyi", "shenghe", "sidansai", "weiyuan"]
    assert selection.next_keys == {*"KSW"}
    selection.type("S")
    assert [*selection.order] == ["shenghe", "sidansai"]
    assert [selection.pool, selection.found] == [4, 2]
    selection.settle_in("health")
    assert [selection.pool, selection.found] == [1, 0]
    selection.clear()
    assert [*selection.order] == ["weiyuan"]
    selection.clear_filters()
    assert selection.order == ALL


def test_each_filter_counts_what_the_other_leaves_it(selection: Selection) -> None:
    assert dict(selection.industries) == {"green": 2, "bio": 4, "opto": 2}
    assert dict(selection.parks) == {"e-info": 1, "health": 1}
    selection.filter_by("opto")
    assert dict(selection.parks) == {"e-info": 1}
    selection.settle_in("e-info")
    assert dict(selection.industries) == {"opto": 1}


def test_the_focus_goes_through_what_was_found_and_round(selection: Selection) -> None:
    selection.type("S")
    found = []
    for _ in range(4):
        found.append(selection.focus)
        selection.step()
    assert found == ["shenjiang", "shenghe", "sidansai", "shenjiang"]
    selection.type("D")
    assert selection.focus == "sidansai"


def test_neighbours_are_those_of_the_selection(selection: Selection) -> None:
    selection.type("S")
    assert selection.neighbour("shenjiang", 1) == "shenghe"
    assert selection.neighbour("shenjiang", -1) == "sidansai"
    assert selection.neighbour("yongyi", 1) == "hutong", "not selected: round all firms"
    assert selection.neighbour("nobody", 1) == ""
    selection.clear()
    assert selection.neighbour("martin", 1) == "shenjiang"


def test_another_index_finds_the_same_again(selection: Selection) -> None:
    selection.filter_by("bio")
    selection.type("S")
    selection.step()
    selection.look_in(index(), listed()[::-1])
    assert (selection.query, selection.industry) == ("S", "bio")
    assert selection.focus == "sidansai"
    assert selection.order == ("shenghe", "sidansai")
    selection.reset()
    assert selection.shown == ALL[::-1], "the order is that of the other language"


def test_thirty_firms_stand_on_four_pages(thirty: Selection) -> None:
    assert thirty.pages == 4
    seen: list[str] = []
    for page in range(4):
        assert thirty.page == page
        assert len(thirty.shown) == (PAGE_SIZE if page < 3 else 6)
        seen += thirty.shown
        thirty.turn(1)
    assert thirty.page == 3
    assert tuple(seen) == thirty.order
    for _ in range(9):
        thirty.turn(-1)
    assert thirty.page == 0


def test_of_more_than_a_page_only_what_was_found_is_shown(thirty: Selection) -> None:
    thirty.turn(2)
    thirty.type("D")
    assert [*thirty.shown] == ["firm-09", "firm-10", "firm-11"]
    assert (thirty.page, thirty.pages) == (0, 1)
    thirty.filter_by("bio")
    assert [*thirty.shown] == ["firm-10"]


def test_stepping_through_many_turns_the_page(thirty: Selection) -> None:
    thirty.filter_by("bio")
    assert thirty.pages == 2
    for _ in range(9):
        thirty.step()
    assert thirty.page == 1
    assert thirty.focus == thirty.shown[1]
    thirty.step()
    assert (thirty.page, thirty.focus) == (0, "firm-01")


def test_reset_lets_everything_go(thirty: Selection) -> None:
    thirty.filter_by("bio")
    thirty.type("D")
    thirty.reset()
    assert (thirty.query, thirty.industry, thirty.park, thirty.page) == ("", "", "", 0)
    assert thirty.found == 30


def test_what_is_typed_early_finds_more_while_the_index_grows() -> None:
    idents = [f"firm-{number:04}" for number in range(2500)]
    early = Selection(
        [Listed(ident, "S", "opto") for ident in idents],
        Index([Entry(ident, ("山水",), "shan shui") for ident in idents]),
    )
    early.type("S")
    early.turn(2)
    seen = [(early.found, early.complete)]
    while early.work():
        seen.append((early.found, early.complete))
    counts = [found for found, _ in dict.fromkeys(seen)]
    assert counts == sorted(counts)
    assert 3 <= len(counts) <= 6, "it grows, but is not told again at every step"
    assert counts[-1] == early.found == 2500
    assert all(complete == (found == 2500) for found, complete in seen)
    assert (early.page, early.shown[0]) == (2, "firm-0016")


def test_no_firms_are_an_empty_directory() -> None:
    empty = Selection([], Index([]))
    while empty.work():
        pass
    assert (empty.shown, empty.pages, empty.next_keys) == ((), 1, frozenset())
    empty.type("A")
    assert (empty.found, empty.focus) == (0, "")
