"""A firm's file is rewritten where it changes, and nowhere else."""

from __future__ import annotations

import tempfile
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit import markdown
from kiosk.sheets.editing import new_file, rewritten
from tests.exhibit.small import Small
from tests.sheets.firms import firm_tables

with tempfile.TemporaryDirectory() as _folder:
    TABLES = firm_tables(Small(Path(_folder)).shown())

FILE = """\
+++
# Before.
name = "甲"   # the name
short_name = '甲'
facts = [
    "Z1",  # one
    "Z2",
]

# The labels' remark.
[[labels]] # first
text = "一"
mark = "1" # a mark

# The second.
[[labels]]
text = "二"

[[doors]]
to = "home"
label = "门"
# At the end.
+++

一段，
分两行。
"""
TABLE: dict[str, Any] = {
    "name": "甲",
    "short_name": "甲",
    "facts": ["Z1", "Z2"],
    "labels": [{"text": "一", "mark": "1"}, {"text": "二"}],
    "doors": [{"to": "home", "label": "门"}],
    "text": ["一段，分两行。"],
}


def held(text: str) -> dict[str, Any]:
    """The table that a file holds."""
    parts = markdown.split(text)
    assert not isinstance(parts, str)
    table = tomllib.loads(parts.toml)
    if body := [paragraph.text for paragraph in markdown.paragraphs(parts.body)]:
        table["text"] = body
    return table


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in TABLE.items() if name != key}


@pytest.mark.parametrize(
    ("after", "old", "new"),
    [
        (TABLE | {"name": '"乙"\n\\'}, 'name = "甲"', 'name = "\\"乙\\"\\n\\\\"'),
        (TABLE | {"facts": ["Z3"]}, '[\n    "Z1",  # one\n    "Z2",\n]', '["Z3"]'),
        (TABLE | {"reading": "jia"}, "'甲'\n", "'甲'\nreading = \"jia\"\n"),
        (without("facts"), 'facts = [\n    "Z1",  # one\n    "Z2",\n]\n', ""),
        (
            TABLE | {"labels": [{"text": "一", "mark": "2", "note": "小"}, {"text": "二"}]},
            'mark = "1" # a mark\n',
            'mark = "2" # a mark\nnote = "小"\n',
        ),
        (TABLE | {"labels": [{"text": "一"}, {"text": "二"}]}, 'mark = "1" # a mark\n', ""),
        (
            TABLE | {"labels": [{"text": "二"}]},
            '[[labels]] # first\ntext = "一"\nmark = "1" # a mark\n\n',
            "",
        ),
        (
            TABLE | {"labels": [*TABLE["labels"], {"text": "三"}]},
            'text = "二"\n',
            'text = "二"\n\n[[labels]]\ntext = "三"\n',
        ),
        (
            TABLE | {"labels": [{"text": "零"}, *TABLE["labels"]]},
            "[[labels]] # first\n",
            '[[labels]]\ntext = "零"\n\n[[labels]] # first\n',
        ),
        (
            without("doors"),
            '\n[[doors]]\nto = "home"\nlabel = "门"\n',
            "",
        ),
        (TABLE | {"text": ["甲\n乙\\", "丙"]}, "一段，\n分两行。\n", "甲\\\n乙\\\\\n\n丙\n"),
        (without("text"), "\n一段，\n分两行。\n", ""),
    ],
)
def test_one_change_is_one_change_in_the_file(after: dict[str, Any], old: str, new: str) -> None:
    assert FILE.count(old) == 1
    text = rewritten(FILE, TABLE, after)
    assert text == FILE.replace(old, new)
    assert held(text) == after


@pytest.mark.parametrize(
    "toml",
    [
        'doors = [{ to = "home", label = "门" }]\n',
        '"doors" = [\n  { to = "home", label = "门" }, # one\n]\n',
        '[[doors]]\nto = "home"\n"label" = "门"\n',
        '[["doors"]]\nto = "home"\nlabel = """门"""\n',
    ],
)
def test_rare_forms_are_written_anew(toml: str) -> None:
    before = {"name": "甲", "doors": [{"to": "home", "label": "门"}]}
    after = {"name": "甲", "doors": [{"to": "about", "label": "门"}, {"to": "home", "label": "门"}]}
    for text in (f'+++\nname = "甲"\n{toml}+++\n', f'\n+++ \n# x\nname = "甲"\n\n{toml}# y\n+++'):
        assert held(text) == before
        made = rewritten(text, before, after)
        assert held(made) == after
        assert [line for line in made.split("\n") if line.startswith("#")] == [
            line for line in text.split("\n") if line.startswith("#")
        ]


@settings(max_examples=40, deadline=None)
@given(before=TABLES, after=TABLES, data=st.data())
def test_a_file_holds_what_it_should_and_keeps_every_remark(
    before: dict[str, Any], after: dict[str, Any], data: st.DataObject
) -> None:
    """Whatever changes into whatever: from a new file with a remark before every line."""
    kept = {key: value for key, value in before.items() if data.draw(st.booleans())}
    after = after | kept
    head, toml, body = new_file(before).split("+++\n", 2)
    remarked: list[str] = []
    kept_remarks: list[str] = []
    inside = in_table = False
    for number, line in enumerate(toml.split("\n")):
        if line and not inside:
            in_table = in_table or line.startswith("[")
            if line.startswith("[") or not in_table:  # others go with their table
                kept_remarks.append(f"# {number}")
            remarked.append(f"# {number}")
        inside = line.endswith("[") or (inside and line != "]")
        remarked.append(line)
    text = "\n".join(remarked)
    made = rewritten(f"{head}+++\n{text}+++\n{body}", before, after)
    assert held(made) == {key: value for key, value in after.items() if key != "text" or value}
    assert [line for line in made.split("\n") if line in kept_remarks] == kept_remarks
