"""Layers, hills and whole pictures: what is drawn, at any scale."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kiosk.media.artwork import catalogue, pictures, seeds
from kiosk.media.artwork.canvas import Layer, Sheet
from kiosk.media.artwork.colours import AZURITE, PAPER, VERMILION, pigment
from kiosk.media.artwork.compositions import three_mountains
from kiosk.media.artwork.forms import Peak, Style
from kiosk.media.artwork.massifs import massif
from kiosk.media.artwork.peaks import draw_peak
from kiosk.media.artwork.water import bank, boat, mist, river, winding_river

STYLE = Style(pigment("azurite"), gold=0.8, trees=0.6)


def pixels(image: Image.Image) -> NDArray[np.float64]:
    return np.asarray(image, np.float64)


def on_paper(image: Image.Image) -> Image.Image:
    sheet = Image.new("RGBA", image.size, "#F3EDDF")
    sheet.alpha_composite(image.convert("RGBA"))
    return sheet.convert("RGB")


def psnr(one: Image.Image, other: Image.Image) -> float:
    """Peak signal to noise ratio in dB: 30 is the same picture, 20 is not."""
    error = ((pixels(one) - pixels(other)) ** 2).mean()
    return float(10 * np.log10(255**2 / error))


# ---- layers and sheets


def test_painting_covers_in_proportion_to_its_alpha() -> None:
    layer = Layer(4, 4, 1)
    window = layer.window(0, 0, 4, 4)
    assert window is not None
    layer.paint(window, AZURITE, np.full((4, 4), 1.0))
    layer.paint(window, VERMILION, np.full((4, 4), 0.25))
    assert layer.alpha == pytest.approx(np.ones((4, 4)))
    assert layer.rgb[0, 0] == pytest.approx(AZURITE * 0.75 + VERMILION * 0.25, abs=1e-6)


@pytest.mark.parametrize("bounds", [(-9, 0, -2, 4), (0, -9, 4, -2), (5, 0, 9, 4), (0, 5, 4, 9)])
def test_what_lies_outside_a_layer_has_no_window(bounds: tuple[int, int, int, int]) -> None:
    assert Layer(4, 4, 1).window(*bounds) is None


def test_drawing_outside_a_layer_leaves_it_clear() -> None:
    layer = Layer(60, 40, 1)
    draw_peak(layer, Peak(500, 5, 35, 20, 20, 1), STYLE)
    mist(layer, 500, 20, 1.0, 1)
    bank(layer, 500, 20, 30, 6, 1)
    boat(layer, 500, 20)
    river(layer, 500, 600, 1)
    winding_river(layer, [(500, 20, 3), (600, 30, 4)], 1)
    assert not layer.alpha.any()
    assert layer.image().getbbox() is None


def test_dither_leaves_clear_parts_clear_and_opaque_parts_opaque() -> None:
    layer = Layer(90, 30, 1)
    window = layer.window(0, 0, 90, 30)
    assert window is not None
    steps = np.repeat([0.0, 0.5, 1.0], 30)
    layer.paint(window, AZURITE, np.broadcast_to(steps, (30, 90)))
    alpha = pixels(layer.image())[..., 3]
    assert (alpha[:, :30] == 0).all()
    assert (alpha[:, 60:] == 255).all()
    assert len(np.unique(alpha[:, 30:60])) > 1


def test_dither_keeps_a_gradient_between_two_levels() -> None:
    sheet = Sheet(np.full((200, 200, 3), 100.25 / 255))
    level = pixels(sheet.image())
    assert level.mean() == pytest.approx(100.25, abs=0.05)


def test_layers_may_be_laid_on_each_other_first_or_one_by_one() -> None:
    layers = []
    for seed in (1, 2):
        layer = Layer(80, 60, 1)
        draw_peak(layer, Peak(30 + 20 * seed, 8, 50, 40, 40, seed), STYLE)
        mist(layer, 45, 12, 0.8, seed)
        layers.append(layer)
    one_by_one = Sheet.paper(80, 60, 1).lay(*layers).rgb
    lower, upper = layers
    lower.lay(upper)
    assert Sheet.paper(80, 60, 1).lay(lower).rgb == pytest.approx(one_by_one, abs=1e-5)


def test_a_warm_horizon_leaves_the_rest_of_the_paper_alone() -> None:
    sheet = Sheet.paper(2, 1080, 1).warm(1, 390, 100)
    assert sheet.rgb[1079, 0] == pytest.approx(PAPER, abs=1e-6)
    warm = sheet.rgb[390, 0] - PAPER
    assert warm[0] > 0 > warm[1] > warm[2]


# ---- hills


def test_a_peak_stands_on_its_base_and_reaches_its_top() -> None:
    layer = Layer(300, 240, 1)
    draw_peak(layer, Peak(150, 60, 200, 120, 120, 7), Style(pigment("malachite"), tail=20))
    rows = np.flatnonzero(layer.alpha.max(axis=1) > 0.5)
    assert 60 - 20 <= rows[0] <= 60 + 10
    assert rows[-1] <= 220
    columns = np.flatnonzero(layer.alpha.max(axis=0) > 0.5)
    assert columns[0] >= 30
    assert columns[-1] <= 270


def test_a_massif_is_the_same_each_time_and_another_with_another_seed() -> None:
    def drawn(seed: int) -> NDArray[np.float32]:
        layer = Layer(160, 100, 1)
        massif(layer, 80, 10, 90, 70, seed, STYLE, folds=4)
        return layer.rgb

    assert (drawn(5) == drawn(5)).all()
    assert (drawn(5) != drawn(6)).any()


def test_the_three_mountains_are_ochre_malachite_and_azurite() -> None:
    crest = {}
    for name, layer in three_mountains.three_mountains(0.25):
        shown = np.argwhere(layer.alpha > 0.9)
        top = shown[shown[:, 0] < shown[:, 0].min() + 12]
        crest[name] = layer.rgb[top[:, 0], top[:, 1]].mean(axis=0)
    red, green, blue = crest["1"]
    assert red > green > blue
    red, green, blue = crest["2"]
    assert green > blue > red
    red, green, blue = crest["3"]
    assert blue > green > red


# ---- pictures


def test_there_are_exactly_25000_seeds() -> None:
    points = seeds.positions()
    assert len(np.unique(points, axis=0)) == len(points) == 25_000


def test_every_seed_lies_whole_under_the_arc_and_in_the_picture() -> None:
    points = seeds.positions()
    largest = seeds.size_at(1.0)
    assert (points[:, 1] + largest < seeds.MARGIN).all()
    assert np.hypot(points[:, 0], points[:, 1]).max() + largest < seeds.RADIUS + seeds.MARGIN
    assert seeds.seeds(0.25).size == (252, 127)


@pytest.mark.parametrize(
    ("draw", "scale"),
    [
        (partial(pictures.foot, "malachite", 31), 1),
        (partial(pictures.foot, "ochre", 53), 1),
        (pictures.green_massif, 0.25),
    ],
    ids=["foot-green", "foot-ochre", "green-massif"],
)
def test_twice_the_scale_shows_the_same_picture(draw: catalogue.Draw, scale: float) -> None:
    coarse, fine = on_paper(draw(scale)), on_paper(draw(2 * scale))
    assert fine.size == (2 * coarse.width, 2 * coarse.height)
    assert psnr(fine.reduce(2), coarse) > 30


def test_another_composition_is_not_the_same_picture() -> None:
    one = on_paper(pictures.foot("malachite", 31, 1))
    other = on_paper(pictures.foot("malachite", 32, 1))
    assert psnr(one, other) < 20


@pytest.mark.parametrize("work", catalogue.WORKS, ids=lambda work: work.names[0])
def test_a_work_draws_the_pictures_it_names_at_its_size(work: catalogue.Work) -> None:
    drawn = dict(work.draw(0.125))
    assert sorted(drawn) == sorted(work.names)
    for name, image in drawn.items():
        width, height = catalogue.PARTS[name][2:] if name in catalogue.PARTS else work.size
        assert image.size == pytest.approx((width * 0.125, height * 0.125), abs=1)


def test_no_two_works_draw_a_picture_of_the_same_name() -> None:
    names = [name for work in catalogue.WORKS for name in work.names]
    assert len(set(names)) == len(names)
