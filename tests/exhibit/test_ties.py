"""Who is tied to whom: stated once, met from both ends, derived where nothing has to be stated."""

from __future__ import annotations

import pytest

from kiosk.exhibit.model import Firm
from kiosk.exhibit.ties import Neighbour, neighbours, reaching
from tests.exhibit.small import Small

ELM = """\
+++
name = "榆木有限公司"
short_name = "榆木"
reading = "yu mu"
industry = "seats"
facts = ["Z1"]
picture = "chair"
park = "mill"
{ties}+++

做桌子。
"""

TOGETHER = """
[[ties]]
to = ["firm/oak", "firm/chip"]
kind = "together"
text = "三家并列。"
facts = ["Z1"]
"""


def firms(small: Small) -> dict[str, Firm]:
    return {firm.id: firm for firm in small.shown().firms}


@pytest.fixture
def met(small: Small) -> dict[str, tuple[Neighbour, ...]]:
    """What each firm of three is tied to."""
    small.write("firms/elm.md", ELM.format(ties=TOGETHER))
    assert small.said() == []
    exhibit = small.shown()
    return {firm.id: neighbours(exhibit, firm) for firm in exhibit.firms}


def test_what_a_firm_supplies_is_met_from_both_ends(met: dict[str, tuple[Neighbour, ...]]) -> None:
    text = "为芯片供木盒。"
    assert [each for each in met["oak"] if each.kind == "supplies"] == [
        Neighbour("supplies", "to", "firm/chip", "oak", text),
        Neighbour("supplies", "to", "industry/chips", "oak", text),
    ]
    assert [each for each in met["chip"] if each.kind == "supplies"] == [
        Neighbour("supplies", "from", "firm/oak", "oak", text)
    ]


def test_firms_brought_in_together_are_met_from_each(met: dict[str, tuple[Neighbour, ...]]) -> None:
    for firm, others in {"elm": "oak chip", "oak": "elm chip", "chip": "elm oak"}.items():
        assert [each for each in met[firm] if each.kind == "together"] == [
            Neighbour("together", "with", f"firm/{other}", "elm", "三家并列。")
            for other in others.split()
        ]


def test_firms_in_one_park_are_neighbours_without_a_word(
    met: dict[str, tuple[Neighbour, ...]],
) -> None:
    assert met["oak"][-1] == Neighbour("park", "with", "firm/elm")
    assert met["elm"][-1] == Neighbour("park", "with", "firm/oak")
    assert not any(each.kind == "park" for each in met["chip"])


def test_a_tie_to_an_industry_is_found_from_there(small: Small) -> None:
    oak = firms(small)["oak"]
    assert reaching(small.shown(), "chips") == ((oak, oak.ties[0]),)
    assert reaching(small.shown(), "seats") == ()


def test_an_end_that_is_lacking_leaves_the_rest_of_the_tie(small: Small) -> None:
    small.remove("firms/chip.md")
    assert firms(small)["oak"].ties[0].to == ("industry/chips",)


def test_a_tie_that_another_file_states_from_its_side_is_found(small: Small) -> None:
    small.change("firms/oak.md", '["firm/chip", "industry/chips"]', '["firm/chip"]')
    small.change("firms/oak.md", '"supplies"', '"together"')
    tie = TOGETHER.replace('"firm/oak", "firm/chip"', '"firm/oak"')
    small.change("firms/chip.md", 'picture = "name-slip"', f'picture = "name-slip"{tie}')
    assert small.said() == [
        "firms/chip.md:10: ties[1].to: firms/oak.md states this tie too: keep one of the two"
    ]
