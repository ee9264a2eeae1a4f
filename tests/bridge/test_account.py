"""All that is told of a firm, a line each, in the signs of its language."""

from __future__ import annotations

import pytest

from kiosk.bridge.figures import FIGURE_ROLES
from kiosk.bridge.firms import account

NONE = dict.fromkeys(FIGURE_ROLES, "")


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("zh", ["说明。", "企业称：研发人员，近\u00a0130\u00a0人（2024）", "褚希，副主任：话。"]),
        ("ja", ["说明。", "近130人\u00a0· 企业称：研发人员（2024）", "褚希、副主任：话。"]),
        ("en", ["说明。", "近130人\u00a0· 企业称: 研发人员 (2024)", "褚希, 副主任: 话。"]),
    ],
)
def test_figures_and_people_follow_the_text(code: str, lines: list[str]) -> None:
    figure = NONE | {"value": "130", "unit": "人", "qualifier": "近", "label": "研发\n人员"}
    figure |= {"period": "2024", "speaker": "企业称"}
    person = {"name": "褚希", "role": "副主任", "words": "话。"}
    assert account("说明。", [figure], [person], code).split("\n") == lines


def test_what_is_not_told_leaves_no_sign() -> None:
    assert account("", [NONE | {"value": "4", "unit": "条"}], [], "zh") == "4\u00a0条"
    assert account("只有名字。", [], [], "en") == "只有名字。"
