"""What is wrong with a page as it is laid out: from rectangles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.running.layout import Box, Page, Target, Text, faults, least_target

STAGE = Box(0, 0, 1920, 1080)
TEXT = Text("天下", Box(100, 100, 400, 140), width=300, column=320, size=32)
KEY = Target("首页", Box(100, 900, 300, 976))


def codes(*items: Text | Target, reach_top: float = 0.0) -> list[str]:
    texts = [item for item in items if isinstance(item, Text)]
    targets = [item for item in items if isinstance(item, Target)]
    return [fault.code for fault in faults(Page(STAGE, texts, targets, reach_top), least=76.0)]


def moved(item: Text, across: float, down: float) -> Text:
    left, top, right, bottom = item.box
    return replace(item, box=Box(left + across, top + down, right + across, bottom + down))


def test_nothing_is_wrong_with_a_sound_page() -> None:
    assert codes(TEXT, moved(TEXT, 0, 60), KEY) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (moved(TEXT, -103, 0), "layout-off-stage"),
        (moved(TEXT, 0, 943), "layout-off-stage"),
        (replace(TEXT, cut=True), "layout-cut"),
        (replace(TEXT, wraps=True, width=322), "layout-too-wide"),
        (replace(TEXT, size=27), "layout-too-small"),
    ],
)
def test_a_text_stands_whole_in_its_column(text: Text, code: str) -> None:
    assert codes(text) == [code]


def test_a_text_on_one_line_may_be_wider_than_its_item() -> None:
    assert codes(replace(TEXT, width=400)) == []


def test_a_glyph_may_reach_a_hair_over_the_edge_and_into_its_neighbour() -> None:
    assert codes(moved(TEXT, -102, 0)) == []
    assert codes(TEXT, moved(TEXT, 297, 0)) == []
    assert codes(TEXT, moved(TEXT, 296, 0)) == ["layout-texts-overlap"]


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (replace(KEY, name=""), "layout-no-name"),
        (replace(KEY, box=Box(100, 900, 300, 975)), "layout-target-small"),
        (replace(KEY, box=Box(1800, 900, 1921, 976)), "layout-target-off-stage"),
    ],
)
def test_a_key_has_a_name_and_room_for_a_finger(key: Target, code: str) -> None:
    assert codes(key) == [code]


def test_in_reach_mode_no_key_is_too_high_unless_another_does_the_same() -> None:
    assert codes(KEY, reach_top=900) == []
    assert codes(KEY, reach_top=901) == ["layout-out-of-reach"]
    assert codes(replace(KEY, doubled=True), reach_top=901) == []
    assert codes(replace(KEY, whole=True), reach_top=901) == []


def test_keys_overlap_unless_one_is_a_part_of_the_other() -> None:
    assert codes(KEY, KEY) == ["layout-targets-overlap"]
    assert codes(KEY, replace(KEY, targets=(0,))) == []
    assert codes(KEY, replace(KEY, whole=True)) == []


def test_a_key_has_its_own_words_on_it_and_no_others() -> None:
    words = replace(TEXT, box=Box(120, 920, 200, 950))
    assert codes(words, KEY) == ["layout-text-on-target"]
    assert codes(replace(words, targets=(0,)), KEY) == []


def test_keys_measure_20_mm_on_the_smallest_panel_of_a_hall() -> None:
    assert least_target(1920, 1080) == pytest.approx(72.3, abs=0.1)
    assert least_target(3840, 2160) == least_target(1920, 1080)
