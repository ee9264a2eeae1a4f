"""The landscape's layers, as the artwork's files describe them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF

from kiosk.bridge.hall import Hall
from kiosk.bridge.landscape import DRIFT, layer_rows


@pytest.mark.parametrize("composition", ["wide", "tall"])
def test_every_shipped_layer_has_its_picture(hall: Hall, composition: str) -> None:
    rows, size = layer_rows(hall.folder, composition)
    assert rows
    assert size.isValid()
    for row in rows:
        assert (hall.folder / "artwork" / f"{row['name']}.webp").is_file()
        assert row["fromY"] + row["down"] <= size.height()


def test_only_known_layers_drift_and_nearer_ones_drift_farther(hall: Hall) -> None:
    rows, _ = layer_rows(hall.folder, "wide")
    assert {row["name"].removeprefix("wide/") for row in rows} >= set(DRIFT)
    mountains = [row["drift"] for row in rows if not row["water"]]
    assert mountains == sorted(mountains)
    assert all(drift > 0 for drift in mountains)


def test_depth_runs_from_the_far_ridge_to_the_hills_and_the_water_comes_after(hall: Hall) -> None:
    rows, _ = layer_rows(hall.folder, "tall")
    depths = [row["depth"] for row in rows if not row["water"]]
    assert (depths[0], depths[-1]) == (0, 1)
    assert depths == sorted(depths)
    assert [row["name"] for row in rows if row["water"]] == ["tall/7-river", "tall/8-near"]


@pytest.mark.parametrize(
    "content",
    ["size = [", "size = [1]\nlayer = []", "[[layer]]\nname = '1'", "layer = 1"],
    ids=["no TOML", "no size", "no place", "no layers"],
)
def test_layers_that_cannot_be_read_are_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    folder = tmp_path / "artwork" / "wide"
    folder.mkdir(parents=True)
    (folder / "layers.toml").write_text(content, encoding="utf-8")
    assert layer_rows(tmp_path, "wide") == ([], QSizeF(1, 1))
    assert "the landscape wide is left out" in caplog.text


def test_an_exhibit_without_layers_borrows_the_shipped_ones(hall: Hall, tmp_path: Path) -> None:
    assert layer_rows(tmp_path, "wide") == layer_rows(hall.folder, "wide")


def test_one_layer_alone_is_the_nearest(tmp_path: Path) -> None:
    folder = tmp_path / "artwork" / "wide"
    folder.mkdir(parents=True)
    layer = 'name = "a"\nx = 1\ny = 2\nwidth = 3\nheight = 4\n'
    (folder / "layers.toml").write_text(f"size = [5, 6]\n[[layer]]\n{layer}", encoding="utf-8")
    rows, size = layer_rows(tmp_path, "wide")
    assert size == QSizeF(5, 6)
    place = {"fromX": 1, "fromY": 2, "across": 3, "down": 4}
    still = {"drift": 0.0, "depth": 1.0, "water": False}
    assert rows == [{"name": "wide/a", **place, **still}]
