"""An import: what it says, what it writes, and what it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exhibit.small import FILES
from tests.sheets.office import PINE, Office, column, sheet

AGREED = "The sheet and the exhibit agree: nothing to write."


def test_an_export_that_nobody_changed_changes_nothing(office: Office) -> None:
    before = office.files()
    assert office.take_in() == (0, [AGREED], [])
    assert office.files() == before


def test_changes_are_listed_key_by_key_and_written_in_place(office: Office) -> None:
    chip = office.small.folder / "firms" / "chip.md"
    untouched = chip.stat().st_mtime_ns
    office.change(
        {
            ("firms", "oak", "tagline"): "新话",
            ("firms", "oak", "text"): "第一段。\n\n第二段。",
            ("doors", 3, "label"): "地",
            ("firms", "pine", "reading"): "song shu",
        }
    )
    said = office.take_in()
    assert said.status == 0
    assert said.out[:9] == [
        "Changed: 2",
        "  pine  松木有限公司",
        '    reading: "song mu" → "song shu"',
        "  oak  橡木有限公司",
        '    tagline: (empty) → "新话"',
        '    doors[2].label: "一片地" → "地"',
        '    text[1]: "做椅子。" → "第一段。"',
        '    text[2]: (empty) → "第二段。"',
        f"warning: {office.at('firms', 'pine', 'reading')}: '松木' is rather read 'song mu': "
        "write song mu, or make sure of the name",
    ]
    assert said.out[9:] == ["Written. kiosk firms undo takes it back."]
    oak = FILES["firms/oak.md"].replace('"一片地"', '"地"')
    oak = oak.replace('picture = "chair"\n', 'picture = "chair"\ntagline = "新话"\n')
    assert office.text("firms/oak.md") == oak.replace("做椅子。", "第一段。\n\n第二段。")
    assert office.text("firms/pine.md") == PINE.replace("song mu", "song shu")
    assert chip.stat().st_mtime_ns == untouched


def test_a_new_row_is_a_new_firm(office: Office) -> None:
    office.append(
        "firms",
        id="new-firm",
        name="新公司",
        short_name="新公司",
        reading="xin gong si",
        industry="座椅",
        facts="Z1，Z2",
        picture="mist",
    )
    office.append("doors", id="new-firm", to="firm/oak", label="橡木")
    said = office.take_in()
    assert said.status == 0
    assert said.out[:2] == ["Added: 1", "  new-firm  新公司"]
    assert (
        office.text("firms/new-firm.md")
        == """\
+++
name = "新公司"
short_name = "新公司"
reading = "xin gong si"
industry = "seats"
facts = ["Z1", "Z2"]
picture = "mist"

[[doors]]
to = "firm/oak"
label = "橡木"
+++
"""
    )


def test_every_problem_is_named_with_sheet_row_and_column_and_nothing_is_written(
    office: Office,
) -> None:
    before = office.files()
    office.change(
        {
            ("firms", "oak", "reading"): "Xiang Mu",
            ("firms", "pine", "tagline"): "关停 77 家",
            ("firms", "chip", "industry"): "chip",
            ("firms", "chip", "known"): "maybe",
            ("doors", 3, "id"): "oka",
            ("doors", 2, "to"): "firms/set",
            ("ties", 2, "facts"): "Z2\nZ88",
        }
    )
    said = office.take_in()
    assert said.status == 1
    assert {line for line in said.out if not line.startswith("warning: ")} == {
        f"{office.at('firms', 'oak', 'reading')}: a reading is small letters, one blank between "
        "syllables: write such as yong yi",
        f"{office.at('firms', 'pine', 'tagline')}: no cited fact holds the number 77 (Z1): "
        "cite the fact that does, or write the number as the source has it",
        f"{office.at('firms', 'chip', 'industry')}: there is no industry 'chip': "
        "did you mean 'chips'?",
        f"{office.at('firms', 'chip', 'known')}: 'maybe' is neither yes nor no: write 是 or 否",
        f"{office.at('doors', 2, 'to', 'doors[1].to')}: there is no industry 'set': "
        "did you mean 'seats'?",
        f"{office.at('doors', 3, 'id')}: there is no row of a firm 'oka': did you mean 'oak'?",
        f"{office.at('ties', 2, 'facts', 'ties[1].facts[2]')}: there is no fact 'Z88': "
        "write one of Z1, Z2, Z3",
    }
    assert said.error == ["kiosk: 7 to mend; nothing was written."]
    assert office.files() == before


def test_problems_are_told_in_chinese(office: Office) -> None:
    office.change({("firms", "chip", "industry"): "chip"})
    said = office.take_in("--language", "zh")
    place = office.at("firms", "chip", "industry")
    assert said.out == [f"{place}: 没有名为“chip”的产业: 是否想写“chips”？"]
    assert said.error == ["kiosk: 有 1 处要改，没有写入任何内容。"]


def test_a_firm_that_the_sheet_lacks_is_named_and_left(office: Office) -> None:
    before = office.files()
    office.edit(lambda book: sheet(book, "firms").delete_rows(2))
    assert office.take_in().out == [
        "Not in the sheet, left as they are: 1 (--remove takes them out)",
        "  pine  松木有限公司",
        AGREED,
    ]
    assert office.files() == before
    assert office.take_in("--remove").out[:2] == ["Removed: 1", "  pine  松木有限公司"]
    assert set(before) - set(office.files()) == {"firms/pine.md"}


def test_a_mark_removes_a_firm_unless_something_leads_to_it(office: Office) -> None:
    before = office.files()
    office.change({("firms", "oak", "remove"): "是"})
    said = office.take_in()
    assert said.status == 1
    assert said.out[-1] == (
        "story/less/closed.md:14: door.to: there is no firm 'oak': write one of chip, pine"
    )
    assert office.files() == before
    office.change({("firms", "oak", "remove"): "", ("firms", "pine", "remove"): "是"})
    assert office.take_in().out[:2] == ["Removed: 1", "  pine  松木有限公司"]
    assert set(before) - set(office.files()) == {"firms/pine.md"}


def test_a_column_or_sheet_that_is_gone_leaves_its_keys_alone(office: Office) -> None:
    before = office.files()

    def take_away(book: Any) -> None:
        firms = sheet(book, "firms")
        firms.delete_cols(column(firms, "figures"))
        book.remove(sheet(book, "doors"))

    office.edit(take_away)
    assert office.take_in().out == [
        "No column or sheet for these, left as they are: 小数字 figures, 去处 doors",
        AGREED,
    ]
    assert office.files() == before


def test_a_dry_run_shows_and_writes_nothing(office: Office) -> None:
    before = office.files()
    office.change({("firms", "oak", "tagline"): "新话"})
    said = office.run("import", office.file, "--dry-run")
    assert (said.status, said.out[-1]) == (0, "Nothing was written (--dry-run).")
    assert office.files() == before


@pytest.mark.parametrize(("answer", "status"), [("y", 0), ("是", 0), ("n", 1), ("", 1)])
def test_the_editor_is_asked(
    office: Office, monkeypatch: pytest.MonkeyPatch, answer: str, status: int
) -> None:
    before = office.files()
    office.change({("firms", "oak", "tagline"): "新话"})
    monkeypatch.setattr("builtins.input", lambda _: answer)
    assert office.run("import", office.file).status == status
    assert (office.files() != before) == (status == 0)


def test_an_exhibit_that_is_broken_is_to_be_mended_first(office: Office) -> None:
    office.small.change("firms/oak.md", 'park = "mill"', 'park = "mil"')
    stop = ["kiosk: The exhibit's own files have errors: mend them first (kiosk check)."]
    wrong = ["firms/oak.md:8: park: there is no park 'mil': did you mean 'mill'?"]
    assert office.take_in() == (1, wrong, stop)
    assert office.run("export", office.file, "--overwrite") == (1, wrong, stop)
    office.small.remove("exhibit.toml")
    said = office.take_in()
    assert (said.status, said.error) == (1, stop)
    assert said.out[0].startswith("exhibit.toml:1: file: the file is missing")


def test_an_export_does_not_replace_a_file_unasked(office: Office) -> None:
    before = office.file.read_bytes()
    said = office.run("export", office.file)
    assert said.status == 2
    assert said.error[0].endswith("is there already: name another file, or add --overwrite")
    assert office.file.read_bytes() == before


def test_undo_brings_the_files_back_byte_for_byte(office: Office) -> None:
    before = office.files()
    office.change({("firms", "oak", "tagline"): "新话", ("firms", "pine", "remove"): "是"})
    assert office.take_in().status == 0
    after = office.files()
    office.change({("firms", "oak", "tagline"): "更新的话"})
    assert office.take_in().status == 0
    assert office.run("undo").out[0].startswith("The import of ")
    assert office.files() == after
    assert office.run("undo").status == 0
    assert office.files() == before
    assert office.run("undo").error == ["kiosk: There is no import to undo."]


def test_undo_refuses_when_a_file_was_changed_since(office: Office) -> None:
    office.change({("firms", "oak", "tagline"): "新话"})
    office.take_in()
    office.small.change("firms/oak.md", "新话", "更新的话")
    after = office.files()
    said = office.run("undo")
    assert (said.status, said.error) == (
        1,
        ["kiosk: Not undone: changed since the import: firms/oak.md. Nothing was written."],
    )
    assert office.files() == after
