"""The artwork tool's command, its files and its manifest."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.media.artwork import catalogue, files
from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import PINE
from kiosk.media.artwork.render import main, parser, render
from kiosk.media.artwork.trees import dab

SMALL = ["--only", "foot-green", "--scale", "1"]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_rendering_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        render(tmp_path / folder, ("foot-*", catalogue.ICON), scales=(1,))
    first = contents(tmp_path / "one")
    assert first == contents(tmp_path / "two")
    assert sorted(first) == [
        "MANIFEST.toml",
        "app-icon.png",
        "foot-blue.webp",
        "foot-green.webp",
        "foot-ochre.webp",
    ]


def test_the_manifest_states_hash_size_and_versions(tmp_path: Path) -> None:
    render(tmp_path, ["foot-green"], scales=(2,))
    stated = tomllib.loads((tmp_path / files.MANIFEST).read_text(encoding="utf-8"))
    data = (tmp_path / "foot-green@2x.webp").read_bytes()
    assert stated["licence"] == "Apache-2.0"
    assert {name: stated[name] for name in files.versions()} == files.versions()
    assert stated["file"] == [
        {
            "file": "foot-green@2x.webp",
            "bytes": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
            "scale": 2,
            "width": 382,
            "height": 192,
        }
    ]


def test_the_manifest_keeps_other_files_and_forgets_lost_ones(tmp_path: Path) -> None:
    render(tmp_path, ["foot-green", "foot-blue"], scales=(1,))
    (tmp_path / "foot-blue.webp").unlink()
    render(tmp_path, ["foot-ochre"], scales=(1,))
    assert list(files.read_manifest(tmp_path)) == ["foot-green.webp", "foot-ochre.webp"]


def test_lossless_files_hold_exactly_what_was_drawn(tmp_path: Path) -> None:
    (work,) = (work for work in catalogue.WORKS if work.names == ("foot-blue",))
    ((name, drawn),) = work.draw(1)
    render(tmp_path, [name], scales=(1,))
    shown = np.asarray(drawn)[..., 3] > 0
    with Image.open(tmp_path / "foot-blue.webp") as stored:
        pixels = np.asarray(stored)
    assert (pixels[shown] == np.asarray(drawn)[shown]).all()
    assert (pixels[~shown, 3] == 0).all()


@pytest.fixture
def dotted_landscape(monkeypatch: pytest.MonkeyPatch) -> None:
    """A composition of two layers, 40 x 30, with one dot each."""

    def draw(scale: float) -> Iterator[tuple[str, Image.Image]]:
        for name, x in (("dots/1-back", 10), ("dots/2-front", 31)):
            layer = Layer(40, 30, scale)
            dab(layer, x, 12, 4, 3, PINE, 1.0)
            yield name, layer.image()

    names = ("dots/1-back", "dots/2-front")
    work = catalogue.Work(names, draw, (40, 30), layers=names)
    monkeypatch.setattr(catalogue, "WORKS", (work,))


@pytest.mark.usefixtures("dotted_landscape")
def test_layers_are_cropped_to_their_box_at_every_scale(tmp_path: Path) -> None:
    render(tmp_path, ["dots/*"])
    stated = tomllib.loads((tmp_path / "dots/layers.toml").read_text(encoding="utf-8"))
    assert stated == {
        "size": [40, 30],
        "layer": [
            {"name": "1-back", "x": 5, "y": 9, "width": 10, "height": 6},
            {"name": "2-front", "x": 26, "y": 9, "width": 10, "height": 6},
        ],
    }
    for file, size in (("1-back", (10, 6)), ("1-back@2x", (20, 12)), ("2-front@2x", (20, 12))):
        with Image.open(tmp_path / f"dots/{file}.webp") as image:
            assert image.size == size


@pytest.mark.usefixtures("dotted_landscape")
def test_layers_drawn_at_4k_only_have_the_same_boxes(tmp_path: Path) -> None:
    render(tmp_path / "both", ["dots/*"])
    render(tmp_path / "fine", ["dots/*"], scales=(2,))
    both, fine = contents(tmp_path / "both"), contents(tmp_path / "fine")
    del fine[files.MANIFEST]
    assert fine.items() <= both.items()
    assert "dots/1-back.webp" not in fine


def test_an_empty_layer_is_an_error() -> None:
    with pytest.raises(ValueError, match="the layer is empty"):
        files.layer_box(Image.new("RGBA", (4, 4)))


def test_the_command_draws_what_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), *SMALL]) == 0
    assert sorted(contents(tmp_path)) == ["MANIFEST.toml", "foot-green.webp"]
    assert "1 file, 0.0 MB" in capsys.readouterr().out


def test_an_unknown_name_is_an_error_that_lists_the_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--only", "foot-gren"]) == 2
    message = capsys.readouterr().err
    assert "no picture is called foot-gren" in message
    assert "foot-green" in message
    assert not contents(tmp_path)


def test_help_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["--help"])
    assert leaving.value.code == 0
    text = capsys.readouterr().out
    assert "Example:" in text
    assert "--only 'foot-*'" in text


@pytest.mark.parametrize("scale", ["0", "-1", "5", "nan", "much"])
def test_an_impossible_scale_is_refused(
    scale: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        main([str(tmp_path), f"--scale={scale}"])
    assert leaving.value.code == 2
    assert "--scale" in capsys.readouterr().err


def test_by_default_everything_goes_into_the_assets() -> None:
    options = parser().parse_args([])
    assert options.out.parts[-2:] == ("assets", "artwork")
    assert options.only is None
