"""Running text: paragraphs, line breaks, and Markdown that is not shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.markdown import Markup, Split, length, markup, paragraphs, split
from tests.exhibit.small import Small


def test_a_file_is_split_at_its_fences() -> None:
    assert split("+++\na = 1\n+++\n\n一段。\n") == Split("a = 1", 2, "\n一段。\n", 4)
    assert split("\n\n+++ \na = 1\n+++\n一") == Split("a = 1", 4, "一", 6)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-front-matter"),
        ("一段。", "no-front-matter"),
        ("---\na: 1\n---\n", "no-front-matter"),
        ("＋＋＋\na = 1\n＋＋＋\n", "front-matter-full-width"),
        ("+++\na = 1\n", "front-matter-open"),
        ("+++", "front-matter-open"),
    ],
)
def test_a_file_without_both_fences(text: str, code: str) -> None:
    assert split(text) == code


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("", []),
        ("\n\n一\n\n\n二\n", ["一", "二"]),
        ("第一行\n第二行", ["第一行第二行"]),
        ("第一行，\n2023 年", ["第一行，2023 年"]),
        ("共\n84 家", ["共 84 家"]),
        ("two\nwords", ["two words"]),
        ("한국\n기업", ["한국 기업"]),
        ("JAMA\nOncology（\nUS）", ["JAMA Oncology（US）"]),
        ("一  \n二", ["一\n二"]),
        ("一\\\n二", ["一\n二"]),
        ("一\\", ["一"]),
        ("一  ", ["一"]),
        ("　　缩进的一段", ["缩进的一段"]),
    ],
)
def test_paragraphs_and_line_breaks(body: str, texts: list[str]) -> None:
    assert [paragraph.text for paragraph in paragraphs(body)] == texts


def test_paragraphs_know_their_lines() -> None:
    assert [paragraph.line for paragraph in paragraphs("\n一\n一\n\n\n二")] == [1, 5]


@pytest.mark.parametrize(
    ("text", "characters"),
    [("", 0), ("减去", 2), ("84 家", 2), ("±3 µm", 2), ("“好”——", 5), ("一\n二", 2), ("한국", 2)],
)
def test_length_in_chinese_characters(text: str, characters: float) -> None:
    assert length(text) == characters


MARKED = """\
一段，plain & simple。

- 甲
- 乙

# 题

一行
有*强调*与 **粗体**
~~删~~ `码` [名](x) ![图](y) <b>标</b> \\* &amp;

    缩进

> 引

|甲|乙|
|-|-|
|一|二|

---

[名]: x
"""


def test_markdown_is_found_with_its_line() -> None:
    assert set(markup(MARKED)) == {
        Markup("markup-list", 2, "-"),
        Markup("markup-heading", 5, "#"),
        Markup("markup-emphasis", 8, "*"),
        Markup("markup-emphasis", 8, "**"),
        Markup("markup-emphasis", 9, "~~"),
        Markup("markup-code", 9, "`"),
        Markup("markup-link", 9, ""),
        Markup("markup-picture", 9, ""),
        Markup("markup-html", 9, ""),
        Markup("markup-escape", 9, "\\*"),
        Markup("markup-escape", 9, "&amp;"),
        Markup("markup-code", 11, ""),
        Markup("markup-quote", 13, ">"),
        Markup("markup-table", 15, ""),
        Markup("markup-rule", 19, "----"),
        Markup("markup-link", 21, "["),
    }


@pytest.mark.parametrize(
    "body", ["2.0 版，2023 年", "±3 µm ‖ 3 * 4 = 12", "甲_乙_丙", "招商 3.0\n与 2.0", "－ 甲"]
)
def test_plain_text_is_not_taken_for_markdown(body: str) -> None:
    assert markup(body) == ()


def test_check_says_what_to_write_instead(small: Small) -> None:
    small.change("story/less/land.md", "共 1,500 亩。", "# 题\n\n- **共** 1,500 亩。\n\n一*地*。")
    assert small.said() == [
        "story/less/land.md:8: text: headings are not shown: "
        "delete the sign; the title is a key above",
        "story/less/land.md:10: text: lists are not shown: "
        "write sentences, one paragraph for each point",
        "story/less/land.md:12: text: * for emphasis would stand on screen as it is: delete the *",
    ]


def test_a_control_character_in_the_text_is_found_in_its_line(small: Small) -> None:
    small.change("story/less/land.md", "共 1,500 亩。", "共 1,500 亩。\n\n一\u202e地。")
    assert small.said()[-1] == (
        "story/less/land.md:10: text: the text holds U+202E, which turns the reading direction: "
        "delete it"
    )
    assert [panel.id for panel in small.shown().panels] == ["closed", "first"]


TEXT = st.text(alphabet="ab 中文，。1#*-_>`|[]()<>!&;\\~+=\n\t", max_size=200)


@given(TEXT)
def test_paragraphs_keep_every_visible_character(body: str) -> None:
    shown = "".join(paragraph.text for paragraph in paragraphs(body))
    kept = "".join(shown.split()).replace("\\", "")
    assert kept == "".join(body.split()).replace("\\", "")


@given(TEXT)
def test_every_text_can_be_looked_through(body: str) -> None:
    lines = body.count("\n") + 1
    assert all(0 <= piece.line < lines for piece in markup(body))
    assert all(0 <= paragraph.line < lines for paragraph in paragraphs(body))
    assert length(body) >= 0
