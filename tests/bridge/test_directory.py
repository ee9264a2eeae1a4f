"""The firm directory on the shipped exhibit, and on one with thirty firms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.bridge.directory import Directory
from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.language import Language
from kiosk.bridge.records import RecordModel
from kiosk.bridge.settling import pass_events
from tests.bridge.qml import as_qml
from tests.exhibit.made import made


def model(directory: Directory, name: str) -> RecordModel:
    found = getattr(directory, name)
    assert isinstance(found, RecordModel)
    return found


def column(rows: RecordModel, role: str) -> list[str]:
    return [rows.text(row, role) for row in range(rows.rowCount())]


def undimmed(directory: Directory) -> list[str]:
    slips = model(directory, "slips")
    dimmed = column(slips, "dimmed")
    return [ident for ident, d in zip(column(slips, "ident"), dimmed, strict=True) if d == "False"]


def typed(directory: Directory, keys: str) -> None:
    for key in keys:
        assert directory.type(key)


@pytest.fixture
def directory(hall: Hall, qapp: object) -> Directory:
    open_hall(hall)
    return Directory()


@pytest.fixture
def thirty(hall: Hall, qapp: object) -> Iterator[Directory]:
    """Thirty firms on four pages, made of the shipped eight: readings aa to zz, three a letter."""
    exhibit = hall.exhibit
    assert exhibit is not None
    firms = [
        replace(
            exhibit.firms[number % len(exhibit.firms)],
            id=f"firm-{number:02}",
            reading=f"{'abcdefghij'[number // 3]} {number:02}",
        )
        for number in range(30)
    ]
    open_hall(replace(hall, exhibit=replace(exhibit, firms=tuple(firms))))
    yield Directory()
    open_hall(hall)


def test_firms_stand_in_the_order_of_their_pinyin(directory: Directory) -> None:
    letters = column(model(directory, "slips"), "letter")
    assert letters == sorted(letters)
    assert len(letters) == directory.property("count") == 8


def test_models_keep_qts_rules(thirty: Directory) -> None:
    models = [model(thirty, name) for name in ("slips", "industries", "parks", "keys")]
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model_, mode) for model_ in models]
    thirty.filterBy("bio")
    typed(thirty, "S")
    thirty.turn(1)
    thirty.reset()
    assert len(testers) == 4


def test_counts_of_the_filters_add_up(directory: Directory) -> None:
    counts = [int(n) for n in column(model(directory, "industries"), "firms")]
    assert sum(counts) == directory.property("count")
    assert all(counts)


def test_parks_are_those_that_a_firm_is_told_to_be_in(directory: Directory) -> None:
    assert set(column(model(directory, "parks"), "ident")) == {"e-info", "life-health"}
    directory.settleIn("life-health")
    assert undimmed(directory) == ["weiyuan"]
    assert directory.property("parkName") == "生命健康产业园"


def test_a_filter_dims_what_does_not_fit_and_keeps_every_place(directory: Directory) -> None:
    before = column(model(directory, "slips"), "ident")
    directory.filterBy("opto")
    assert column(model(directory, "slips"), "ident") == before
    assert undimmed(directory) == ["martin-kerui", "shenjiang"]
    assert directory.property("nextKeys") == ["M", "S"]
    directory.clearFilters()
    assert undimmed(directory) == before


def test_only_keys_that_lead_to_a_firm_are_possible(directory: Directory) -> None:
    typed(directory, "S")
    keys = model(directory, "keys")
    shown = zip(column(keys, "letter"), column(keys, "possible"), strict=True)
    possible = [letter for letter, is_possible in shown if is_possible == "True"]
    assert possible == directory.property("nextKeys")
    assert {"D", "H", "J"} <= set(possible)
    assert "Q" not in possible
    assert len(column(keys, "letter")) == 26, "no name has a digit"


def test_what_is_typed_leaves_its_firms(directory: Directory) -> None:
    typed(directory, "s")
    assert undimmed(directory) == ["shenjiang", "shenghe", "sidansai"]
    assert not directory.property("single")
    typed(directory, "d")
    assert directory.property("query") == "SD"
    assert undimmed(directory) == ["sidansai"]
    assert directory.property("single")
    assert directory.property("focusName") == "斯丹赛生物"
    assert column(model(directory, "slips"), "matched").count("True") == 1


def test_only_letters_and_digits_are_typed(directory: Directory) -> None:
    for key in ("", " ", "\t", "-", "SD"):
        assert not directory.type(key)
    assert directory.property("query") == ""


def test_what_is_not_there_shows_what_is_near(directory: Directory) -> None:
    typed(directory, "SDX")
    assert directory.property("found") == 0
    assert directory.property("near")
    assert undimmed(directory) == ["sidansai"]
    typed(directory, "QQQ")
    assert not directory.property("near")
    assert undimmed(directory) == []


def test_a_query_within_a_filter_finds_only_what_fits(directory: Directory) -> None:
    directory.filterBy("opto")
    typed(directory, "S")
    assert undimmed(directory) == ["shenjiang"]
    assert (directory.property("pool"), directory.property("found")) == (2, 1)
    directory.filterBy("")
    assert undimmed(directory) == ["shenjiang", "shenghe", "sidansai"]


def test_a_door_lets_go_what_was_asked_before(directory: Directory) -> None:
    typed(directory, "S")
    directory.settleIn("e-info")
    directory.enter("bio")
    state = [directory.property(name) for name in ("query", "industry", "park")]
    assert state == ["", "bio", ""]
    directory.enter("nothing-of-the-kind")
    assert directory.property("found") == 8


def test_a_firms_neighbours_are_those_of_the_selection(directory: Directory) -> None:
    directory.filterBy("opto")
    assert directory.neighbour("martin-kerui", 1) == "shenjiang"
    assert directory.neighbour("shenjiang", 1) == "martin-kerui"
    assert directory.neighbour("martin-kerui", -1) == "shenjiang"
    assert directory.neighbour("yongyi", 1) == "hutong", "not selected: round all firms"
    directory.filterBy("")
    assert directory.neighbour("martin-kerui", -1) == "keyi"
    assert directory.neighbour("nobody", 1) == ""


def test_the_index_is_built_while_nothing_else_happens(directory: Directory) -> None:
    told = QSignalSpy(directory.changed)
    while not told.count():
        pass_events(10)
    assert "C" in directory.property("nextKeys"), "盛 is also read cheng"


def test_what_is_typed_before_the_index_is_built_is_answered_and_completed(hall: Hall) -> None:
    open_hall(replace(hall, exhibit=made(300)))
    directory = Directory()
    typed(directory, "A")
    early = directory.property("found")
    assert not directory.property("complete")
    assert not directory.property("single"), "more may come"
    assert len(directory.property("nextKeys")) == 26, "it is not known yet which lead nowhere"
    told = QSignalSpy(directory.changed)
    while not directory.property("complete"):
        pass_events(10)
    assert told.count()
    assert directory.property("found") > early
    assert len(directory.property("nextKeys")) < 26
    open_hall(hall)


def test_pages_of_thirty_firms(thirty: Directory) -> None:
    assert thirty.property("pages") == 4
    thirty.turn(3)
    assert thirty.property("page") == 3
    slips = column(model(thirty, "slips"), "ident")
    assert slips == [f"firm-{number}" for number in range(24, 30)]
    thirty.filterBy("green")
    assert (thirty.property("page"), thirty.property("pages")) == (0, 1)
    assert len(undimmed(thirty)) == len(column(model(thirty, "slips"), "ident")) == 7


def test_reset_restores_the_first_page(thirty: Directory) -> None:
    thirty.filterBy("bio")
    typed(thirty, "S")
    thirty.turn(2)
    thirty.reset()
    state = [thirty.property(name) for name in ("industry", "park", "query", "focus", "page")]
    assert state == ["", "", "", "", 0]


def test_in_another_language_names_are_found_in_it_and_in_chinese(translated: Hall) -> None:
    language: Any = as_qml(Language)
    directory = Directory()
    assert translated.exhibit is not None
    first = translated.exhibit.firms[0]
    typed(directory, "AFIRM")
    assert directory.property("found") == 0
    language.use("en")
    assert (directory.property("query"), directory.property("focus")) == ("AFIRM", first.id)
    assert directory.property("focusName") == "A firm"
    assert column(model(directory, "slips"), "chinese")[0] == first.short_name
    directory.clear()
    typed(directory, "".join(word[0] for word in first.reading.split()))
    assert directory.property("focus") == first.id
    language.use("zh")
    assert directory.property("focusName") == first.short_name


@pytest.mark.parametrize("code", ["en", "ja", "ko"])
def test_firms_stand_in_the_order_of_the_language_on_screen(hall: Hall, code: str) -> None:
    open_hall(hall)
    language: Any = as_qml(Language)
    directory = Directory()
    slips = model(directory, "slips")
    in_chinese = column(slips, "ident")
    language.use(code)
    names, letters = column(slips, "name"), column(slips, "letter")
    keys = column(model(directory, "keys"), "letter")
    assert [*map(keys.index, letters)] == sorted(map(keys.index, letters))
    if code == "ja":
        assert names == [
            *("永芸股份", "科弈薬業", "護童家具", "斯丹賽生物"),
            *("深江智能", "盛禾生物", "馬丁科瑞", "微遠医療"),
        ]
        assert [*dict.fromkeys(letters)] == [*"あかさは"]
    elif code == "ko":
        assert names == sorted(names), "Unicode has hangul in their order"
        assert {*letters} <= {*"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"}
    else:
        assert names == sorted(names)
    order = column(slips, "ident")
    assert directory.neighbour(order[0], 1) == order[1]
    language.use("zh")
    assert column(slips, "ident") == in_chinese


KANA = {
    "yongyi": "えいげいこ",
    "keyi": "かえきやく",
    "hutong": "ごどうかぐ",
    "sidansai": "したんさい",
    "shenjiang": "しんこうち",
    "shenghe": "せいかせい",
    "martin-kerui": "ばちょうか",
    "weiyuan": "びえんいり",
}
"""How the shipped firms' Japanese names begin, read as Chinese names are in Japan."""


def test_every_firm_is_found_by_how_its_kana_begin(hall: Hall) -> None:
    open_hall(hall)
    language: Any = as_qml(Language)
    directory = Directory()
    assert {*KANA} == {*column(model(directory, "slips"), "ident")}
    language.use("ja")
    assert {*directory.property("nextKeys")} == {*"あかさはHKMSWY"}, "from the start"
    while not directory.property("complete"):
        pass_events(10)
    assert column(model(directory, "keys"), "letter")[:10] == [*"あかさたなはまやらわ"]
    for ident, kana in KANA.items():
        directory.clear()
        typed(directory, kana)
        assert directory.property("focus") == ident, kana
        directory.clear()
        typed(directory, kana[0])
        assert ident in undimmed(directory), "the first key is the rail"
    language.use("zh")


def test_no_exhibit_is_an_empty_directory(hall: Hall, qapp: object) -> None:
    open_hall(replace(hall, exhibit=None))
    directory = Directory()
    assert directory.property("count") == 0
    assert directory.property("pages") == 1
    directory.type("A")
    assert directory.property("found") == 0
    open_hall(hall)
