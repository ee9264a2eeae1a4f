"""What files of tiles say of themselves: every kind that is shown, and what only looks like one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.exhibit.deep_zoom import Pyramid
from kiosk.exhibit.tile_files import faults, size_in
from tests.exhibit.small import jpeg

SIZE = (319, 77)
KINDS: Mapping[str, Mapping[str, Any]] = {
    "plain.jpg": {"quality": 85},
    "progressive.jpg": {"progressive": True, "optimize": True},
    "described.jpg": {"icc_profile": bytes(150_000), "exif": Image.Exif(), "comment": b"map"},
    "plain.png": {},
    "lossy.webp": {"quality": 80},
    "lossless.webp": {"lossless": True},
    "extended.webp": {"quality": 80, "icc_profile": bytes(400)},
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_tile_says_its_size_while_it_is_whole(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    Image.effect_noise(SIZE, 60).convert("RGB").save(file, **KINDS[name])
    assert size_in(file) == SIZE
    whole = file.read_bytes()
    for kept in (0, 1, 11, 29, 200, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:kept])
        assert size_in(file) is None


def test_what_is_no_tile_has_no_size_and_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    (tmp_path / "words").write_text("a tile\n" * 100)
    (tmp_path / "hollow").write_bytes(b"\xff\xd8\xff" + bytes(5000) + b"\xff\xd9")
    (tmp_path / "endless").write_bytes(b"\xff\xd8" + b"\xff\xe0\x00\x02" * 9000 + b"\xff\xd9")
    for name in ("folder", "pipe", "words", "hollow", "endless", "none"):
        assert size_in(tmp_path / name) is None, name


def test_a_pyramid_of_many_tiles_that_are_not_there_is_gone_through_by_its_folders(
    tmp_path: Path,
) -> None:
    pyramid = Pyramid(16_384, 16_384, tile=64)
    (tmp_path / "14").mkdir()
    (tmp_path / "14" / "255_255.jpg").write_bytes(jpeg(65, 65))
    (tmp_path / "14" / "0_0.jpg").write_bytes(jpeg(64, 64))
    found = dict(faults(pyramid, tmp_path))
    assert len(found) == pyramid.count - 1
    assert found["14/0_0.jpg"] == "size"
    assert found["0/0_0.jpg"] == "torn"
