"""``kiosk tiles`` on real pictures: what comes out, what is refused, and an interrupted try."""

from __future__ import annotations

import math
import os
import re
import signal
import struct
import subprocess
import sys
import termios
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image

from kiosk.cli import main
from kiosk.exhibit.deep_zoom import Pyramid, parse
from kiosk.media.tiles import making, pictures

Save = Callable[[Image.Image, Path], None]


def painting(width: int = 1001, height: int = 703) -> Image.Image:
    """Smooth slopes with fine detail, every part unlike every other."""
    across, down = np.meshgrid(np.arange(width), np.arange(height))
    waves = 60 + 50 * np.sin(across / 7) * np.cos(down / 11)
    bands = np.stack([across * 255 / width, down * 255 / height, waves], axis=-1)
    return Image.fromarray(bands.astype(np.uint8), "RGB")


def levels(dzi: Path) -> list[Image.Image]:
    """A pyramid's levels put together from their tiles, from the pixel up."""
    pyramid = parse(dzi.read_text(encoding="utf-8"))
    folder = dzi.with_name(f"{dzi.stem}_files")
    whole = [Image.new("RGB", pyramid.size(level)) for level in range(pyramid.top + 1)]
    for level, column, row in pyramid.tiles():
        left, top, right, bottom = pyramid.box(level, column, row)
        with Image.open(folder / pyramid.file(level, column, row)) as tile:
            assert tile.size == (right - left, bottom - top)
            whole[level].paste(tile, (left, top))
    return whole


def likeness(one: Image.Image, other: Image.Image) -> float:
    """The peak signal-to-noise ratio of two pictures in dB."""
    apart = np.asarray(one, float) - np.asarray(other, float)
    error = float((apart**2).mean())
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_pyramid_is_the_one_that_libvips_makes(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "plan.png"
    painting().save(source)
    assert main(["tiles", str(source), "--format", kind, "--tile", "254", "--quality", "90"]) == 0
    suffix = ".png" if kind == "png" else ".jpg[Q=90]"
    theirs = pyvips.Image.new_from_file(str(source), access="sequential")
    theirs.dzsave(str(tmp_path / "theirs"), tile_size=254, overlap=1, suffix=suffix)
    ours, others = levels(tmp_path / "plan.dzi"), levels(tmp_path / "theirs.dzi")
    assert [level.size for level in ours] == [level.size for level in others]
    assert min(map(likeness, ours, others)) > 40


def test_a_tiff_of_16_bits_is_read(tmp_path: Path) -> None:
    grey = np.full((300, 400), 0x8000, np.uint16)
    Image.fromarray(grey).save(tmp_path / "plan.tif")
    assert main(["tiles", str(tmp_path / "plan.tif"), "--format", "png"]) == 0
    red, green, blue = levels(tmp_path / "plan.dzi")[-1].getpixel((200, 150))  # type: ignore[misc]
    assert red == green == blue
    assert 126 <= red <= 129


@pytest.mark.parametrize("library", [True, False])
@pytest.mark.parametrize(
    ("name", "save"),
    [
        ("plan.webp", lambda image, file: image.save(file, lossless=True)),
        ("plan.tif", lambda image, file: image.save(file, compression="tiff_lzw")),
        ("plan.jpg", lambda image, file: image.save(file, quality=98, subsampling=0)),
        ("plan.png", lambda image, file: image.convert("RGBA").save(file)),
        ("photo.jpg", lambda image, file: sideways(image, file)),
    ],
)
def test_every_kind_of_picture_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, save: Save, library: bool
) -> None:
    """With libvips and, where it is not installed, by Pillow."""
    monkeypatch.setattr(pictures, "installed", lambda _: library)
    file, wanted = tmp_path / name, painting(300, 200)
    save(wanted, file)
    assert main(["tiles", str(file), str(tmp_path / "out"), "--format", "png"]) == 0
    assert likeness(levels(tmp_path / "out.dzi")[-1], wanted) > 35


def sideways(image: Image.Image, file: Path) -> None:
    """A photograph as a camera held upright stores it."""
    exif = Image.Exif()
    exif[0x0112] = 6
    image.transpose(Image.Transpose.ROTATE_90).save(file, quality=98, exif=exif, subsampling=0)


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    Image.new("RGBA", (100, 100), (255, 0, 0, 0)).save(tmp_path / "plan.png")
    assert main(["tiles", str(tmp_path / "plan.png"), "--format", "png"]) == 0
    assert levels(tmp_path / "plan.dzi")[-1].getpixel((50, 50)) == (255, 255, 255)


def test_a_page_of_a_pdf_is_drawn(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (200, 100), "red"), painting(300, 200)]
    file = tmp_path / "plan.pdf"
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=72, quality=98)
    assert main(["tiles", str(file), "--page", "2", "--dpi", "144", "--format", "png"]) == 0
    drawn = levels(tmp_path / "plan.dzi")
    assert drawn[-1].size == (600, 400)
    assert likeness(drawn[-2], pages[1]) > 30


# ---- interrupted


@pytest.mark.no_cover
def test_a_try_that_was_killed_is_gone_on_with(tmp_path: Path) -> None:
    source, out = tmp_path / "plan.png", tmp_path / "plan.dzi"
    painting(4000, 6000).save(source, compress_level=1)
    command = [sys.executable, "main.py", "tiles", str(source), "--tile", "64", "--format", "webp"]
    screen, terminal = os.openpty()  # on a terminal it tells how far it is
    termios.tcsetwinsize(screen, (24, 80))
    with subprocess.Popen(command, stderr=terminal) as killed:
        os.close(terminal)  # so that reading ends when the command does
        said = b""
        while not re.search(rb"[1-9][0-9]%", said):
            said += os.read(screen, 1000)
        killed.send_signal(signal.SIGKILL)
    os.close(screen)
    folder = tmp_path / "plan_files" / "13"
    assert not out.exists(), "a pyramid that is not whole is not shown"
    torn = sorted(folder.glob("*.webp"))[0]
    torn.write_bytes(torn.read_bytes()[:20])  # as after a power cut
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    kept = int(done.stdout.split(" of them")[0].rpartition(" ")[2].replace(",", ""))
    assert kept > 99
    assert main(["tiles", "--verify", str(out)]) == 0
    assert not list(tmp_path.rglob("*.part"))
    whole = parse(out.read_text(encoding="utf-8"))
    assert sum(1 for _ in tmp_path.rglob("*.webp")) == whole.count


def test_what_is_there_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, other = tmp_path / "plan.png", tmp_path / "other.png"
    painting(300, 200).save(source)
    painting(200, 300).save(other)
    command = ["tiles", str(source), str(tmp_path / "out.dzi")]
    assert main(command) == 0
    assert main(command) == 2
    assert "is there already; --anew" in capsys.readouterr().err
    (tmp_path / "out.dzi").unlink()
    assert main(["tiles", str(other), str(tmp_path / "out.dzi")]) == 2
    assert "holds something else" in capsys.readouterr().err
    assert main([*command, "--anew"]) == 0


def test_tiles_that_are_missing_or_torn_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    painting().save(tmp_path / "plan.png")
    assert main(["tiles", str(tmp_path / "plan.png"), "--tile", "254"]) == 0
    assert main(["tiles", "--verify", str(tmp_path / "plan.dzi")]) == 0
    folder = tmp_path / "plan_files"
    (folder / "10" / "1_1.jpg").unlink()
    torn = folder / "9" / "0_0.jpg"
    torn.write_bytes(torn.read_bytes()[:-200])
    Image.new("RGB", (10, 10)).save(folder / "3" / "0_0.jpg")
    assert main(["tiles", "--verify", str(tmp_path / "plan.dzi")]) == 1
    said = capsys.readouterr().out
    assert [line for line in said.splitlines() if line.startswith("missing or torn")] == [
        f"missing or torn: {file}" for file in ("10/1_1.jpg", "9/0_0.jpg", "3/0_0.jpg")
    ]


# ---- what is refused


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be of this size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(bytes(1000))
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def cut_short() -> bytes:
    """A photograph whose copy was interrupted."""
    stream = BytesIO()
    painting().save(stream, "JPEG")
    return stream.getvalue()[:8000]


@pytest.mark.parametrize("library", [True, False])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"words", "cannot be read as a picture"),
        (b"", "cannot be read as a picture"),
        (b"%PDF-1.7 words", "cannot be read as a picture|PDFium draws"),
        (cut_short(), "cannot be read as a picture"),
        (bomb(100_000, 100_000), "over four gigapixels|at most 64,000,000 pixels"),
        (bomb(50_000, 50_000), "cannot be read as a picture|at most 64,000,000"),
    ],
)
def test_what_is_no_picture_is_refused_by_name(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    content: bytes,
    said: str,
    library: bool,
) -> None:
    monkeypatch.setattr(pictures, "installed", lambda _: library)
    file = tmp_path / "plan.bin"
    file.write_bytes(content)
    assert main(["tiles", str(file)]) == 2
    told = capsys.readouterr().err
    assert str(file) in told
    assert re.search(said, told), told
    assert not (tmp_path / "plan.dzi").exists()


def test_a_page_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (20, 10)).save(tmp_path / "plan.pdf", "PDF")
    assert main(["tiles", str(tmp_path / "plan.pdf"), "--page", "3"]) == 2
    assert "there is no page 3; it has 1" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="the limit is the system's")
def test_a_wide_picture_is_cut_in_bounded_memory(tmp_path: Path) -> None:
    """Wide is what fills memory, since whole rows are held; height is only time."""
    wide = pyvips.Image.black(60_000, 700, bands=3).copy(interpretation="srgb")
    wide.tiffsave(str(tmp_path / "wide.tif"), compression="lzw")
    limited = (
        "import resource, sys; from kiosk.cli import main; limit = 512 << 20; "
        "resource.setrlimit(resource.RLIMIT_DATA, (limit, limit)); sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", limited, "tiles", str(tmp_path / "wide.tif")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert parse((tmp_path / "wide.dzi").read_text(encoding="utf-8")).tile == 254


def test_the_widest_pictures_are_refused_with_advice() -> None:
    with pytest.raises(making.MakingError, match=r"at most .* can be cut"):
        making.fitting_tile(1_000_000, 510)
    assert Pyramid(80_000, 10, making.fitting_tile(80_000, 510)).tile == 254
