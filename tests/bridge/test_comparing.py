"""Two firms side by side, as QML reads them."""

from __future__ import annotations

import pytest

from kiosk.bridge.comparing import Comparing, PairInfo
from kiosk.bridge.hall import Hall
from tests.bridge.qml import as_qml


def test_the_lines_of_both_belong_together(hall: Hall) -> None:
    pair = as_qml(PairInfo)
    pair.ident = "shenjiang+martin-kerui"
    assert (pair.one, pair.other) == ("shenjiang", "martin-kerui")
    ours, theirs = pair.ours, pair.theirs
    assert ours.count == theirs.count == 7
    for row in range(ours.count):
        assert ours.text(row, "aspect") == theirs.text(row, "aspect")
    assert [ours.text(row, "first") for row in range(4)] == ["True", "True", "True", "False"]
    assert ours.text(1, "text") == "电子信息产业园"
    assert (theirs.text(1, "text"), theirs.text(1, "lacking")) == ("", "True")
    assert (theirs.text(2, "value"), theirs.text(2, "hero")) == ("±3", "True")


@pytest.mark.parametrize("ident", ["", "shenjiang", "shenjiang+shenjiang", "nobody+shenjiang"])
def test_what_is_no_pair_shows_nothing(hall: Hall, ident: str) -> None:
    pair = as_qml(PairInfo)
    pair.ident = "shenjiang+martin-kerui"
    pair.ident = ident
    assert (pair.one, pair.other, pair.ours.count, pair.theirs.count) == ("", "", 0, 0)


def test_who_is_kept_meets_the_next_firm_on_the_side_where_they_stood(hall: Hall) -> None:
    comparing = as_qml(Comparing)
    assert comparing.begin("shenjiang") == "compare/shenjiang+martin-kerui"
    comparing.keep("weiyuan", True)
    assert comparing.begin("shenjiang") == "compare/weiyuan+shenjiang"
    comparing.keep("weiyuan", False)
    assert (comparing.partner("yongyi"), comparing.keeping) == ("weiyuan", True)
    assert comparing.begin("yongyi") == "compare/yongyi+weiyuan"
    # Nobody meets themselves.
    assert comparing.begin("weiyuan") == "compare/weiyuan+sidansai"
    comparing.reset()
    assert (comparing.partner("yongyi"), comparing.keeping) == ("martin-kerui", False)
