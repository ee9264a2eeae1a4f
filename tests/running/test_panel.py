import math

import pytest

from kiosk.running.panel import REACH_MM, Panel, believable_diagonal

SIZES = [(1920, 1080), (1080, 1920), (1366, 768), (3840, 2160), (2560, 1080), (1080, 2520)]


@pytest.mark.parametrize("size", SIZES)
def test_the_whole_base_layout_fits_every_panel(size: tuple[int, int]) -> None:
    width, height = Panel(*size, 27).stage
    base = (1080, 1920) if size[1] > size[0] else (1920, 1080)
    assert width >= base[0] - 1e-6
    assert height >= base[1] - 1e-6


@pytest.mark.parametrize("inches", [24, 27, 32, 43, 55, 65, 86])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 2160)])
def test_a_target_is_20_mm_on_every_hall_panel(inches: float, size: tuple[int, int]) -> None:
    panel = Panel(*size, inches)
    assert panel.target * panel.mm_per_design_px >= 20 - 1e-9


@pytest.mark.parametrize(
    ("width_mm", "height_mm", "inches"),
    [(598, 336, 27.0), (0, 0, 27.0), (160, 90, 27.0), (16000, 9000, 27.0), (1210, 680, 54.65)],
)
def test_a_screen_that_lies_about_its_size_is_not_believed(
    width_mm: float, height_mm: float, inches: float
) -> None:
    assert math.isclose(believable_diagonal(width_mm, height_mm), inches, abs_tol=0.05)


def test_the_reach_zone_lies_below_1200_mm_as_mounted() -> None:
    # A 55-inch panel upright, its lower edge 400 mm above the floor.
    panel = Panel(1080, 1920, 55, lower_edge_mm=400)
    top = panel.lower_edge_mm + panel.reach_zone * panel.mm_per_design_px
    assert top <= REACH_MM + 0.5
    assert panel.reach_zone_fits


def test_a_panel_hung_too_high_keeps_its_keys_and_says_that_they_are_too_high() -> None:
    panel = Panel(1080, 1920, 86, lower_edge_mm=900)
    assert panel.reach_zone == 640
    assert not panel.reach_zone_fits


def test_the_zone_is_the_lowest_third_where_the_mounting_is_not_told() -> None:
    assert Panel(1920, 1080, 27).reach_zone == 360
    assert Panel(1080, 1920, 27).reach_zone == 640
