"""What `kiosk check` says of firms' names, each at its place."""

from __future__ import annotations

import pytest

from tests.exhibit.small import Small

ALIKE = "write names that differ in more than width and case"
OAK, CHIP = "firms/oak.md", "firms/chip.md"


def named(small: Small, oak: str, chip: str = "芯片有限公司", aliases: str = "[]") -> list[str]:
    """What is said when oak and chip are registered so, and oak has these aliases."""
    small.change(OAK, 'name = "橡木有限公司"', f'name = "{oak}"\naliases = {aliases}')
    small.change(CHIP, 'name = "芯片有限公司"', f'name = "{chip}"')
    return small.said()


def test_names_that_differ_in_width_or_case_only(small: Small) -> None:
    assert named(small, "ＯＡＫ（山口）有限公司", "Oak(山口)有限公司") == [
        f"{CHIP}:2: name: 'Oak(山口)有限公司' is the name of another firm, too ({OAK}): {ALIKE}"
    ]


def test_a_short_name_that_two_firms_have(small: Small) -> None:
    small.change(CHIP, 'short_name = "芯片"', 'short_name = "橡木"')
    said = f"{CHIP}:3: short_name: '橡木' is the name of another firm, too ({OAK}): {ALIKE}"
    assert said in small.said()


@pytest.mark.parametrize(
    ("aliases", "said"),
    [
        ('["橡树", "Oak"]', None),
        ('["芯片"]', "aliases[1]: '芯片' is the name of another firm (firms/chip.md): delete it"),
        ('["橡树", "橡木"]', "aliases[2]: the firm is already found by '橡木': delete it"),
        ('["Oak", "ＯＡＫ"]', "aliases[2]: the firm is already found by 'ＯＡＫ': delete it"),
        (
            '["橡木🌳"]',
            "aliases[1]: the name holds the pictograph U+1F333: write letters and signs only",
        ),
        (
            '["بلوط"]',
            "aliases[1]: the name holds U+0628, a letter that is written from right to left: "
            "write the name in Chinese or Latin letters",
        ),
        (
            '["ต้นโอ๊ก"]',
            "aliases[1]: no typeface has the sign 'ต' (U+0E15): write it in words",
        ),
        (
            '["橡\u202e木"]',
            "aliases[1]: the text holds U+202E, which turns the reading direction: delete it",
        ),
        (
            '[" "]',
            "aliases[1]: the text is empty: "
            "write the text, or delete the line if the key may be missing",
        ),
        (
            f'["{"橡" * 200}"]',
            "aliases[1]: the text has 200 characters, the limit is 12: shorten it by 188",
        ),
    ],
)
def test_aliases(small: Small, aliases: str, said: str | None) -> None:
    found = named(small, "橡木有限公司", aliases=aliases)
    found = [each.removeprefix("warning: ") for each in found]
    assert (f"{OAK}:3: {said}" in found) if said else found == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("橡木☀有限公司", "the name holds the pictograph U+2600: write letters and signs only"),
        ("橡" * 200, "the text has 200 characters, the limit is 20: shorten it by 180"),
        ("　", "the text is empty: write the text, or delete the line if the key may be missing"),
    ],
)
def test_registered_names(small: Small, name: str, said: str) -> None:
    assert f"{OAK}:2: name: {said}" in named(small, name)


def test_it_is_said_in_chinese(small: Small) -> None:
    small.change(OAK, 'short_name = "橡木"', 'short_name = "橡木"\naliases = ["芯片", "橡木🌳"]')
    assert [str(problem) for problem in small.problems("zh")] == [
        f"{OAK}:4: aliases[1]: “芯片”是另一家企业的名称（{CHIP}）: 请删去",
        f"{OAK}:4: aliases[2]: 名称含有图形符号 U+1F333: 请只写文字与标点",
    ]
