import pytest

from kiosk.running.display import find

NAMES = ("eDP-1", "HDMI-1", "2")


@pytest.mark.parametrize(
    ("wanted", "at"),
    [("HDMI-1", 1), ("hdmi-1", 1), ("1", 0), ("2", 2), ("3", 2), ("4", None), ("0", None)],
)
def test_a_display_is_found_by_its_name_or_else_its_number(wanted: str, at: int | None) -> None:
    assert find(wanted, NAMES) == at


def test_a_display_that_is_not_there_is_not_found() -> None:
    assert find("DP-9", NAMES) is None
    assert find("", ()) is None
