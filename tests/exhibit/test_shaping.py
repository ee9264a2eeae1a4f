"""TOML tables into the model's classes, with every problem in one pass."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.model import (
    Chapter,
    Exhibit,
    Fact,
    Figure,
    Firm,
    Panel,
    Park,
    Photo,
    Source,
)
from kiosk.exhibit.problems import Problems
from kiosk.exhibit.shaping import check_text, shape
from kiosk.exhibit.toml_places import Document, Path

PANEL = """\
title = "减去"
picture = "marks"
facts = ["Z1"]
"""
GIVEN = {"id": "p", "chapter": "c", "body": ()}


def shaped(toml: str, language: str = "en") -> tuple[Panel | None, list[str]]:
    problems = Problems(language)
    document = Document("p.md", toml, problems, first=2)
    table = document.table()
    assert table is not None
    panel = shape(Panel, table, document.add, given=GIVEN)
    return panel, [str(problem) for problem in problems.found]


def test_a_sound_table_becomes_an_object() -> None:
    panel, said = shaped(PANEL + '[[labels]]\ntext = "一"\n[door]\nto = "home"\nlabel = "回"\n')
    assert said == []
    assert panel is not None
    assert panel.title == "减去"
    assert panel.facts == ("Z1",)
    assert panel.labels[0].text == "一"
    assert panel.labels[0].mark == ""
    assert panel.door is not None
    assert panel.door.to == "home"


def test_all_problems_are_found_in_one_pass() -> None:
    panel, said = shaped(
        'title = 5\npicture = "slip"\nfacts = "S06"\ncaptoin = "x"\nid = "q"\n'
        'caption = " x\\u202e "\nfigure = ""\n[[labels]]\ntext = "a"\n[[labels]]\ntext = [3]\n'
        'mrk = "a"\n[door]\nto = "firm/x"\n'
    )
    assert panel is None
    assert said == [
        'p.md:2: title: 5 is a whole number, not a text: write title = "5"',
        "p.md:3: picture: 'slip' is not one of the choices: did you mean 'slips'?",
        'p.md:4: facts: S06 is a text, not a list: write facts = ["S06"]',
        "p.md:5: captoin: this key is not known here: delete it, or write one of parks, photo",
        "p.md:6: id: this comes from the file's name or place, not from a key: delete the line",
        "p.md:7: caption: the text begins or ends with a blank: "
        "delete the blank; layout sets distances",
        "p.md:7: caption: the text holds U+202E, which turns the reading direction: delete it",
        'p.md:12: labels[2].text: [...] is a list, not a text: write text = "..."',
        "p.md:13: labels[2].mrk: this key is not known here: did you mean mark?",
        'p.md:14: door.label: the key is missing: write label = "..."',
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("captain = 1\n", "5: captain: this key is not known here: did you mean caption?"),
        ("Caption = 1\n", "5: Caption: this key is not known here: did you mean caption?"),
        (
            'caption = "\\u0007"\n',
            "5: caption: the text holds the control character U+0007: delete it",
        ),
        (
            'caption = "a\\u200bb"\n',
            "5: caption: the text holds the invisible character U+200B: delete it",
        ),
        (
            'caption = "a\\u200bb\\u0007c"\n',
            "5: caption: the text holds the control character U+0007: delete it",
        ),
        (
            'caption = "　"\n',
            "5: caption: the text is empty: write the text, "
            "or delete the line if the key may be missing",
        ),
        (
            'caption = "减去　"\n',
            "5: caption: the text begins or ends with a blank: "
            "delete the blank; layout sets distances",
        ),
        (
            "caption = true\n",
            '5: caption: true is a true or false, not a text: write caption = "..."',
        ),
        (
            "caption = 2025-01-01\n",
            '5: caption: 2025-01-01 is a date or time, not a text: write caption = "2025-01-01"',
        ),
        ("door = 3\n", "5: door: 3 is a whole number, not a table: write door = { ... }"),
        ("labels = [3]\n", "5: labels[1]: 3 is a whole number, not a table: write { ... }"),
    ],
)
def test_one_key_is_wrong(change: str, said: str) -> None:
    assert shaped(PANEL + change)[1] == [f"p.md:{said}"]


def test_unknown_keys_and_remarks_leave_the_object_standing() -> None:
    panel, said = shaped(PANEL + 'colour = "red"\ncaption = "说明 "\n')
    assert len(said) == 2
    assert panel is not None
    assert panel.caption == "说明"


def test_a_required_text_is_not_empty() -> None:
    panel, said = shaped(PANEL.replace("减去", ""))
    assert panel is None
    assert said == [
        "p.md:2: title: the text is empty: write the text, "
        "or delete the line if the key may be missing"
    ]


def test_the_messages_are_chinese_too() -> None:
    _, said = shaped(PANEL.replace('"减去"', "5") + "captoin = 1\n", "zh")
    assert said == [
        'p.md:2: title: 5 是整数，不是文字: 请写 title = "5"',
        "p.md:5: captoin: 此处没有这个键: 是否想写 caption？",
    ]


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        (
            'area_mu = "4,500"',
            "area_mu: 4,500 is a text, not a whole number: write area_mu = 4500",
        ),
        ("area_mu = 4.5", "area_mu: 4.5 is a number, not a whole number: write area_mu = 1"),
        (
            "area_mu = 0x" + "f" * 5000,
            "area_mu: the number is out of range: "
            "write a number between -1000000000 and 1000000000",
        ),
        (
            "place = [nan, 1]",
            "place[1]: the number is out of range: "
            "write a number between -1000000000 and 1000000000",
        ),
        (
            "place = [1e999, 1]",
            "place[1]: the number is out of range: "
            "write a number between -1000000000 and 1000000000",
        ),
        ("place = [true, 1]", "place[1]: true is a true or false, not a number: write 1.5"),
        (
            'on_map = "yes"',
            "on_map: yes is a text, not a true or false: write on_map = true",
        ),
        (
            'state = "Renewed"',
            "state: 'Renewed' is not one of the choices: did you mean 'renewed'?",
        ),
        (
            'state = "gone"',
            "state: 'gone' is not one of the choices: write one of built, renewed, withdrawn",
        ),
    ],
)
def test_numbers_and_choices(toml: str, said: str) -> None:
    problems = Problems()
    document = Document("p.md", f'name = "甲"\nshort_name = "甲"\nfacts = []\n{toml}', problems)
    table = document.table()
    assert table is not None
    assert shape(Park, table, document.add, given={"id": "p", "body": ()}) is None
    assert [str(problem) for problem in problems.found] == [f"p.md:4: {said}"]


def test_whole_numbers_serve_as_numbers() -> None:
    table = {"name": "甲", "short_name": "甲", "facts": [], "place": [1, 2.5]}
    park = shape(Park, table, lambda *_, **__: None, given={"id": "p", "body": ()})
    assert park is not None
    assert park.place == (1.0, 2.5)
    assert all(type(number) is float for number in park.place)


def test_line_breaks_are_no_control_characters() -> None:
    assert check_text("一\n二", lambda *_, **__: None, ())


CLASSES: list[type[Any]] = [
    Panel, Park, Firm, Figure, Photo, Chapter, Source, Fact, Exhibit,
]  # fmt: skip
KEYS = sorted({name for cls in CLASSES for name in cls.__dataclass_fields__})
WORDS = st.one_of(st.text(max_size=8), st.sampled_from(["azurite", "marks", "a\u202eb", "\0", " "]))
SCALARS = st.one_of(
    WORDS,
    st.integers(),
    st.floats(),
    st.booleans(),
    st.just(10**4000),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.just(datetime.UTC)),
)
TABLES = st.recursive(
    st.dictionaries(st.one_of(st.sampled_from(KEYS), WORDS), SCALARS, max_size=5),
    lambda inner: st.dictionaries(
        st.sampled_from(KEYS), st.one_of(SCALARS, inner, st.lists(st.one_of(SCALARS, inner))),
        max_size=6,
    ),
    max_leaves=12,
)  # fmt: skip


@given(st.sampled_from(CLASSES), TABLES)
def test_no_table_raises_and_every_refusal_is_located(
    cls: type[Any], table: dict[str, object]
) -> None:
    found: list[Path] = []
    problems = Problems()

    def report(code: str, path: Path = (), /, **values: object) -> None:
        found.append(path)
        problems.add(code, "f.toml", 1, "key", **values)

    reader = {
        name: ()
        for name, field in cls.__dataclass_fields__.items()
        if field.metadata.get("from_reader")
    }
    made = shape(cls, table, report, given=reader)
    assert made is not None or problems.errors
    for path in found:
        assert path
        assert path[0] in table or path[0] in cls.__dataclass_fields__
    for key in table.keys() - cls.__dataclass_fields__.keys():
        assert (key,) in found
    for problem in problems.found:
        assert "\n" not in str(problem)
        assert len(str(problem)) < 1000


@given(TABLES)
def test_a_class_without_wrong_values_is_made_of_what_was_written(table: dict[str, Any]) -> None:
    problems: list[str] = []

    def report(code: str, path: Path = (), /, **values: object) -> None:
        problems.append(code)

    figure = shape(Figure, table, report, given={"id": "f"})
    if figure is not None and "outer-blanks" not in problems:
        for key in table.keys() & {"value", "label", "unit"}:
            assert getattr(figure, key) == table[key]
