"""Texts told in parts: whatever the text, nothing is lost, every part fits, and no sentence is cut
that would fit one."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bridge.typesetter import Font, Typesetter, font_of, line_count, parts_of
from kiosk.bridge.viewer import application
from kiosk.exhibit import pairing
from kiosk.exhibit.model import Exhibit

SANS, SIZE = "Anji Sans", 34.0
END = re.compile(r"[。！？；.!?;][”’」』）)]*$")

words = st.text("山水田城一二三，、“”0123 ", min_size=1, max_size=24)
sentences = st.tuples(words, st.sampled_from("。！？；")).map("".join)
texts = st.lists(sentences, min_size=1, max_size=12).map("".join)


def bare(text: str) -> str:
    return "".join(text.split())


def sentences_fit(text: str, font: Font, width: float, lines: int) -> bool:
    """Whether a part holds every single sentence."""
    return all(line_count(each.strip(), font, width) <= lines for each in pairing.sentences(text))


@given(texts, st.integers(8, 30), st.integers(1, 6))
@settings(deadline=None, max_examples=150)
def test_parts_keep_every_character_cut_no_sentence_that_fits_and_fit(
    text: str, ems: int, lines: int
) -> None:
    application()
    font, width = font_of(SANS, SIZE), ems * SIZE
    parts = parts_of(text, font, width, lines)
    assert bare("".join(parts)) == bare(text)
    assert all(line_count(part, font, width) <= lines for part in parts)
    if sentences_fit(text, font, width, lines):
        assert all(END.search(part) for part in parts if len(parts) > 1)


@given(texts, st.integers(8, 30), st.integers(1, 6))
@settings(deadline=None, max_examples=100)
def test_there_are_no_more_parts_than_needed(text: str, ems: int, lines: int) -> None:
    application()
    font, width = font_of(SANS, SIZE), ems * SIZE
    # A blank between two sentences belongs to the first: where the parts meet it is gone.
    text = re.sub(r"(?<=[。！？；”]) ", "", text)
    if not sentences_fit(text, font, width, lines):
        return
    parts = parts_of(text, font, width, lines)
    for one, other in pairwise(parts):
        first = re.match(r"[^。！？；]*[。！？；][”’」』）)]*", other)
        assert first is not None
        assert line_count(one + first.group(), font, width) > lines


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_every_shipped_text_fits_in_parts(exhibit: Exhibit, scale: float) -> None:
    setter, size = Typesetter(), SIZE * scale
    told = [each.body for each in exhibit.panels]
    told += [each.body for each in exhibit.firms] + [each.body for each in exhibit.parks]
    bodies = ["\n".join(body) for body in told]
    for text in filter(None, bodies):
        parts = setter.parts(text, SANS, size, 646.0, 5)
        assert bare("".join(parts)) == bare(text)
        for part in parts:
            assert setter.lines(part, SANS, size, 646.0) <= 5, part


def test_paragraphs_are_packed_whole_and_in_order(exhibit: Exhibit) -> None:
    setter = Typesetter()
    paragraphs = list(exhibit.about.paragraphs)
    parts = setter.pack(paragraphs, SANS, SIZE, 840.0, 10)
    assert bare("".join(parts)) == bare("".join(paragraphs))
    assert all(setter.lines(part, SANS, SIZE, 840.0) <= 10 for part in parts)


def test_nothing_and_no_room_leave_the_text_whole() -> None:
    setter = Typesetter()
    assert setter.parts("", SANS, SIZE, 600.0, 3) == [""]
    assert setter.parts("一句。两句。", SANS, SIZE, 600.0, 0) == ["一句。两句。"]
    assert setter.pack([], SANS, SIZE, 600.0, 3) == []
