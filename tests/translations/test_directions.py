"""Lines of a right-to-left language run its way, whatever they begin with."""

from __future__ import annotations

import pytest

from kiosk.exhibit.line_breaks import RIGHT_TO_LEFT_MARK, plain
from kiosk.translations.directions import directed


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("خريطة الحدائق", [False]),
        ("8 شركات", [False]),  # digits have no way of their own
        ("%1 شركات", [True]),  # the value may be a Latin name
        ("CAR-T في آنجي", [True]),
        ("آنجي\nCAR-T في آنجي", [False, True]),
        ("Martin (Zhejiang) Co., Ltd.", [False]),
        ("%1 / %2", [False]),
        ("", [False]),
    ],
)
def test_lines_run_from_right_to_left(text: str, marked: list[bool]) -> None:
    lines = directed(text, "ar").split("\n")
    assert [line.startswith(RIGHT_TO_LEFT_MARK) for line in lines] == marked
    assert plain(directed(text, "ar")) == text


def test_other_languages_stay_as_they_are() -> None:
    assert directed("CAR-T في آنجي", "en") == "CAR-T في آنجي"
