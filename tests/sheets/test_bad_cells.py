"""Cells, headings and sheets as editors spoil them: each named by its place, nothing written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.sheets.office import Office, cell, column, sheet

FULL_NAME = "浙江" + "竹" * 196 + "公司"


BAD: tuple[tuple[str, object, str], ...] = (
    ("name", "", "the cell is empty: write it: this column is needed"),
    ("short_name", "\u3000 ", "the cell is empty: write it: this column is needed"),
    ("name", FULL_NAME, "the text has 200 characters, the limit is 20: shorten it by 180"),
    ("name", "橡木😀", "the name holds the pictograph U+1F600: write letters and signs only"),
    ("name", "חברה", "the name holds U+05D7, a letter that is written from right to left: write "),
    ("name", "橡\u202e木", "the text holds U+202E, which turns the reading direction: delete it"),
    ("tagline", "好😀", "no typeface has the sign '😀' (U+1F600): write it in words"),
    ("text", "甲\n\n# 乙", "headings are not shown: delete the sign"),
    ("picture", "chairs", "'chairs' is not one of the choices: did you mean 'chair'?"),
    ("park", "磨房", "there is no park '磨房': write one of mill, creek, fields"),
    ("facts", "", "no fact is cited: write the ids of the facts, one a line, such as A11"),
    ("tagline", "=1+1", "the cell holds a formula: copy it and paste it as a value"),
    ("caption", "=SUM(", "the cell holds a formula: copy it and paste it as a value"),
    ("lead", date(2024, 3, 5), "the cell holds a date (2024-03-05 00:00:00): make the cell a text"),
    ("lead", "#REF!", "the cell holds an error (#REF!): write the text"),
    ("known", "perhaps", "'perhaps' is neither yes nor no: write 是 or 否"),
    (
        "id",
        "橡木",
        "'橡木' cannot be an id: use Latin letters, digits and hyphens, such as shan-kou",
    ),
    ("id", "", "the row has no id: write Latin letters, digits and hyphens, such as song-mu"),
    ("id", "../oak", "'../oak' cannot be an id: use Latin letters, digits and hyphens, such as "),
    ("id", "PINE", "row 2 has the id 'pine', too: give each firm its own id, or keep one row"),
)


def test_every_bad_cell_of_a_sheet_is_named_in_one_pass(office: Office) -> None:
    """A firm for each slip, all in one sheet."""
    good = {"reading": "song mu", "industry": "seats", "facts": "Z1", "picture": "mist"}

    def spoil(book: Any) -> None:
        for number, (key, value, _) in enumerate(BAD):
            name = {"id": f"firm-{number}", "name": f"松{number:x}", "short_name": f"松{number:x}"}
            row = sheet(book, "firms").max_row + 1
            for each, text in ({**good, **name, "facts": "Z1\nZ2"} | {key: value}).items():
                cell(book, "firms", row, each).value = text

    before = office.files()
    office.edit(spoil)
    said = office.take_in()
    assert said.status == 1
    assert office.files() == before
    errors = [line for line in said.out if not line.startswith("warning: ")]
    assert len(errors) == len(BAD), "\n".join(errors)
    for row, (key, _, what) in enumerate(BAD, start=5):
        start = f"{office.at('firms', row, key)}: "
        told = [line for line in errors if line.startswith(start)]
        assert len(told) == 1, (start, errors)
        assert told[0].startswith(start + what), told[0]


def test_names_that_differ_in_width_only(office: Office) -> None:
    office.change({("firms", "oak", "name"): "ＡＢＣ", ("firms", "pine", "name"): "abc"})
    said = office.take_in()
    assert said.status == 1
    assert said.out == [
        f"{office.at('firms', 'oak', 'name')}: 'ＡＢＣ' is the name of another firm, too "
        "(firms/pine.md): write names that differ in more than width and case"
    ]


def test_numbers_and_yes_typed_in_another_program_are_taken_as_meant(office: Office) -> None:
    office.change(
        {
            ("firms", "oak", "tagline"): 12,
            ("firms", "oak", "lead"): 34.0,
            ("firms", "chip", "known"): True,
            ("doors", 2, "note"): 0.1 + 0.2,
        }
    )
    said = office.run("import", office.file, "--dry-run")
    assert [line.strip() for line in said.out if "→" in line] == [
        'tagline: (empty) → "12"',
        'lead: (empty) → "34"',
        'doors[1].note: (empty) → "0.3"',
        "known: false → (empty)",
    ]


def spoil_merge(book: Any) -> None:
    sheet(book, "firms").merge_cells("C2:D3")


def spoil_heading(book: Any) -> None:
    cell(book, "firms", 1, "reading").value = "读音 readng"


def spoil_heading_twice(book: Any) -> None:
    cell(book, "firms", 1, "lead").value = "tagline"


def spoil_no_headings(book: Any) -> None:
    sheet(book, "firms").delete_rows(1)


def spoil_no_main_sheet(book: Any) -> None:
    sheet(book, "firms").title = "Sheet1"


def spoil_list_column(book: Any) -> None:
    doors = sheet(book, "doors")
    doors.delete_cols(column(doors, "note"))


def spoil_no_firms(book: Any) -> None:
    sheet(book, "firms").delete_rows(2, 10)
    for key in ("doors", "ties"):
        sheet(book, key).delete_rows(2, 10)


def spoil_sheet_twice(book: Any) -> None:
    book.create_sheet("firms")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (
            spoil_merge,
            "firms.xlsx[企业 firms]:2: C -: the cells C2:D3 are merged: "
            "unmerge them and write each cell",
        ),
        (
            spoil_heading,
            "firms.xlsx[企业 firms]:1: D 读音 readng: no column is called '读音 readng': "
            "did you mean 'reading'?",
        ),
        (spoil_heading_twice, "column {tagline} is 'tagline', too: keep one of the two columns"),
        (spoil_no_headings, "the first row names no column '编号 id': put the headings into the"),
        (
            spoil_no_main_sheet,
            "firms.xlsx:1: file: there is no sheet '企业 firms'; there are 说明 notes, Sheet1, ",
        ),
        (spoil_list_column, "this sheet lacks 旁注 note: add the columns: a list is taken as a "),
        (spoil_no_firms, "firms.xlsx:1: file: the sheet holds no firm: write one row a firm"),
        (spoil_sheet_twice, "two sheets are '企业 firms': keep one of the two"),
    ],
)
def test_a_bad_sheet(office: Office, spoil: Callable[[Any], None], said: str) -> None:
    if "{tagline}" in said:
        letter = office.at("firms", 1, "tagline").split()[-2]
        said = said.replace("{tagline}", letter)
    before = office.files()
    office.edit(spoil)
    told = office.take_in()
    assert told.status == 1
    assert office.files() == before
    assert any(said in line for line in told.out), told.out


def test_headings_are_known_by_their_keys_or_their_chinese(office: Office) -> None:
    def rename(book: Any) -> None:
        cell(book, "firms", 1, "name").value = " NAME "
        cell(book, "firms", 1, "reading").value = "拼音"
        sheet(book, "doors").title = "Doors"
        book.create_sheet("草稿")["A1"] = "=1+1"

    office.edit(rename)
    said = office.take_in()
    assert said.status == 0
    assert said.out[0].startswith("warning: firms.xlsx[草稿]:1: A -: this sheet is not read: ")
    assert said.out[1:] == ["The sheet and the exhibit agree: nothing to write."]
