"""The artwork that is shipped in assets/artwork: every file of it."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kiosk.media.artwork import catalogue, files
from kiosk.media.artwork.render import render

ROOT = Path(__file__).resolve().parents[2]
ARTWORK = ROOT / "assets" / "artwork"
MANIFEST = files.read_manifest(ARTWORK)
STATED = tomllib.loads((ARTWORK / files.MANIFEST).read_text(encoding="utf-8"))
PICTURES = sorted(name for work in catalogue.WORKS for name in work.names)
COMPOSITIONS = [work for work in catalogue.WORKS if work.layers]
BUDGET = 55_000_000
"""Bytes of the whole folder; it is most of what a hall has to copy."""


def pixels(file: str) -> NDArray[np.uint8]:
    with Image.open(ARTWORK / file) as image:
        return np.asarray(image)


def visible(image: Image.Image) -> bytes:
    """The pixels; where a picture is clear it has no colour."""
    return image.convert("RGBA").convert("RGBa").tobytes()


def lightness(name: str) -> float:
    return float(pixels(f"{name}.webp")[..., :3].mean())


def layers(work: catalogue.Work) -> list[dict[str, Any]]:
    folder = work.layers[0].partition("/")[0]
    described = tomllib.loads((ARTWORK / folder / "layers.toml").read_text(encoding="utf-8"))
    assert described["size"] == list(work.size)
    return [layer | {"file": f"{folder}/{layer['name']}"} for layer in described["layer"]]


def test_the_manifest_lists_every_file() -> None:
    there = {str(path.relative_to(ARTWORK)) for path in ARTWORK.rglob("*") if path.is_file()}
    assert there - {files.MANIFEST} == set(MANIFEST)


@pytest.mark.parametrize("entry", MANIFEST.values(), ids=lambda entry: entry.file)
def test_a_file_is_what_the_manifest_says(entry: files.Entry) -> None:
    data = (ARTWORK / entry.file).read_bytes()
    assert len(data) == entry.bytes
    assert hashlib.sha256(data).hexdigest() == entry.sha256
    if entry.scale:
        with Image.open(ARTWORK / entry.file) as image:
            image.load()
            assert image.size == (entry.width, entry.height)


def test_every_picture_is_there_at_both_scales_and_nothing_else() -> None:
    wanted = {files.file_name(name, scale) for name in PICTURES for scale in (1, 2)}
    shown = {file for file, entry in MANIFEST.items() if entry.scale}
    assert shown == wanted | {f"{catalogue.ICON}.png"}


def test_every_picture_is_shown_somewhere() -> None:
    """Layers lie in a folder of their own, and are called by its ``layers.toml``."""
    users = [*(ROOT / "kiosk" / "ui").rglob("*.qml"), *(ROOT / "kiosk" / "bridge").glob("*.py")]
    users += (ROOT / "assets" / "photos").glob("*.toml")
    texts = "\n".join(file.read_text(encoding="utf-8") for file in users)
    assert [name for name in PICTURES if "/" not in name and f'"{name}"' not in texts] == []


@pytest.mark.parametrize("name", PICTURES)
def test_the_4k_picture_is_the_same_twice_as_fine(name: str) -> None:
    plain, fine = (MANIFEST[files.file_name(name, scale)] for scale in (1, 2))
    assert (fine.width, fine.height) == (2 * plain.width, 2 * plain.height)
    with Image.open(ARTWORK / plain.file) as one, Image.open(ARTWORK / fine.file) as two:
        assert one.mode == two.mode
        small = two.convert("RGBa").resize((plain.width // 4, plain.height // 4))
        other = one.convert("RGBa").resize(small.size)
    error = (np.asarray(small, float) - np.asarray(other, float)) ** 2
    assert 10 * np.log10(255**2 / error.mean()) > 32


@pytest.mark.parametrize("work", COMPOSITIONS, ids=lambda work: work.layers[0])
def test_layers_are_described_back_to_front(work: catalogue.Work) -> None:
    assert tuple(layer["file"] for layer in layers(work)) == work.layers


@pytest.mark.parametrize("work", COMPOSITIONS, ids=lambda work: work.layers[0])
def test_a_layer_fills_its_box_and_no_more(work: catalogue.Work) -> None:
    for layer in layers(work):
        entry = MANIFEST[f"{layer['file']}.webp"]
        assert (entry.width, entry.height) == (layer["width"], layer["height"])
        assert 0 <= layer["x"] <= work.size[0] - layer["width"]
        assert 0 <= layer["y"] <= work.size[1] - layer["height"]
        alpha = pixels(entry.file)[..., 3]
        for edge in (alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]):
            assert edge.any()


def test_layers_laid_on_their_ground_give_the_flat_picture() -> None:
    (work,) = (work for work in COMPOSITIONS if work.layers[0].startswith("wide"))
    picture = Image.new("RGBA", work.size, "#F3EDDF")
    with Image.open(ARTWORK / "wide" / "sky.webp") as sky:
        for x in range(0, work.size[0], sky.width):
            picture.paste(sky, (x, 0))
    for layer in layers(work):
        with Image.open(ARTWORK / f"{layer['file']}.webp") as image:
            picture.alpha_composite(image, (layer["x"], layer["y"]))
    difference = np.asarray(picture)[..., :3].astype(float) - pixels("wide.webp")
    assert abs(difference).mean() < 1.5


def test_tone_rises_with_the_chapter() -> None:
    # Design, section 1: minus is pale, plus is the landscape, times is deep.
    assert lightness("pale") > lightness("wide") > lightness("multiplied")


def test_skies_are_paper_above_and_warmer_at_the_horizon() -> None:
    for name, horizon in (("wide/sky", 390), ("tall/sky", 720)):
        sky = pixels(f"{name}.webp").astype(float).mean(axis=1)
        paper = np.array([0xF3, 0xED, 0xDF])
        assert sky[-1] == pytest.approx(paper, abs=1.0)
        warmth = sky[:, 0] - sky[:, 2]
        assert abs(int(np.argmax(np.convolve(warmth, np.ones(41), "same"))) - horizon) < 40


def test_skies_do_not_band() -> None:
    # A band is a whole level from one row to the next.
    for name in ("wide/sky", "wide/sky@2x", "tall/sky", "tall/sky@2x"):
        rows = pixels(f"{name}.webp").astype(float).mean(axis=1)
        assert abs(np.diff(rows, axis=0)).max() < 0.35


def test_all_pictures_fit_the_budget() -> None:
    assert sum(entry.bytes for entry in MANIFEST.values()) <= BUDGET


def test_shipped_pictures_come_out_again(tmp_path: Path) -> None:
    entries = render(tmp_path, ["foot-*", "tall/sky", catalogue.ICON], scales=(1,))
    assert len(entries) == 5
    same_versions = {name: STATED[name] for name in files.versions()} == files.versions()
    for entry in entries:
        drawn, shipped = tmp_path / entry.file, ARTWORK / entry.file
        with Image.open(drawn) as one, Image.open(shipped) as other:
            assert visible(one) == visible(other)
        # Another version of the encoder may pack the same pixels differently.
        assert drawn.read_bytes() == shipped.read_bytes() or not same_versions
