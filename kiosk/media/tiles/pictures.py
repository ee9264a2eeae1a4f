"""Pictures as strips from top to bottom, however large: what a pyramid is made of.

libvips (the extra ``tiles``) reads a picture strip by strip and never holds it whole. Without it
Pillow does for pictures of moderate size. A PDF's page is drawn by PDFium strip by strip.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PIL import Image, ImageOps

from kiosk.exhibit.deep_zoom import PIXEL_LIMIT
from kiosk.tongue import tell

if TYPE_CHECKING:
    import pypdfium2
    import pyvips

PILLOW_LIMIT: Final = 64_000_000
"""Pixels that are held whole, at up to seven bytes each while they are converted: under 450 MB."""

POINTS_AN_INCH: Final = 72


class PictureError(Exception):
    """A picture that cannot be read; the message says why and what to do."""


def installed(library: str) -> bool:
    """Whether a library of the extra ``kiosk[tiles]`` is there."""
    return importlib.util.find_spec(library) is not None


class Picture(Protocol):
    """A picture that can be read once, from top to bottom."""

    width: int
    height: int

    def strips(self, rows: int) -> Iterator[Image.Image]:
        """Its rows from the top, so many at a time (the last ones are fewer), as RGB.

        Raises:
            PictureError: it ends before its end.
        """
        ...


def open_picture(file: Path, page: int = 1, dpi: float = 300) -> Picture:
    """The picture in a file: PNG, JPEG, TIFF, WebP, or a page of a PDF.

    Args:
        file: where it is.
        page: the page of a PDF, from 1; other files have one.
        dpi: how finely a PDF's page is drawn, in pixels an inch.

    Raises:
        PictureError: it is none, too large, or what reads it is not installed.
    """
    if not file.is_file():
        raise PictureError(tell(f"there is no file {file}", f"没有文件 {file}"))
    with file.open("rb") as opened:
        start = opened.read(1024)
    if b"%PDF-" in start:
        picture: Picture = _PdfPage(file, page, dpi)
    elif installed("pyvips"):
        picture = _VipsPicture(file)
    else:
        picture = _PillowPicture(file)
    if picture.width * picture.height > PIXEL_LIMIT:
        raise PictureError(
            tell(
                f"{file}: {picture.width} x {picture.height} pixels are over four gigapixels",
                f"{file}：{picture.width} × {picture.height} 像素，超过四十亿",
            )
        )
    return picture


class _VipsPicture:
    """Read by libvips, a strip at a time; colours as sRGB, transparency on white."""

    def __init__(self, file: Path) -> None:
        import pyvips

        self._file = file
        try:
            image = pyvips.Image.new_from_file(str(file), access="sequential", fail_on="truncated")
            if image.get_typeof("orientation") and image.get("orientation") > 1:
                image = self._turned(image)
            self._image = _as_rgb(image)
        except pyvips.Error as error:
            raise self._unreadable(error) from error
        self.width, self.height = self._image.width, self._image.height

    def _turned(self, image: pyvips.Image) -> pyvips.Image:
        """A photograph held sideways, upright: for that it has to be in memory."""
        if image.width * image.height > PILLOW_LIMIT:
            raise PictureError(
                tell(
                    f"{self._file}: it is stored lying on its side and too large to be turned "
                    "here; save it upright with an image program",
                    f"{self._file}：图片是横躺着存的，太大，这里无法转正；请用图像软件转正后另存",
                )
            )
        return image.copy_memory().autorot()

    def strips(self, rows: int) -> Iterator[Image.Image]:
        import pyvips

        region = pyvips.Region.new(self._image)
        for top in range(0, self.height, rows):
            high = min(rows, self.height - top)
            try:
                pixels = region.fetch(0, top, self.width, high)
            except pyvips.Error as error:
                raise self._unreadable(error) from error
            yield Image.frombuffer("RGB", (self.width, high), pixels, "raw", "RGB", 0, 1)

    def _unreadable(self, error: pyvips.Error) -> PictureError:
        return _unreadable(self._file, " ".join(str(error).split()))


def _as_rgb(image: pyvips.Image) -> pyvips.Image:
    if image.get_typeof("icc-profile-data"):
        image = image.icc_transform("srgb", embedded=True)
    elif image.interpretation != "srgb":
        image = image.colourspace("srgb")
    if image.hasalpha():
        image = image.flatten(background=[255, 255, 255])
    if image.bands == 1:
        image = image.bandjoin([image, image])
    return image.cast("uchar")


class _PillowPicture:
    """Read whole by Pillow, where it is small enough."""

    def __init__(self, file: Path) -> None:
        try:
            with Image.open(file) as image:
                if image.width * image.height > PILLOW_LIMIT:
                    raise _too_large(file, image.width, image.height)
                self._image = _upright_rgb(image)
        except Image.DecompressionBombError as error:  # Pillow's own limit lies above ours
            raise _too_large(file) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise _unreadable(file, str(error)) from error
        self.width, self.height = self._image.size

    def strips(self, rows: int) -> Iterator[Image.Image]:
        for top in range(0, self.height, rows):
            yield self._image.crop((0, top, self.width, min(top + rows, self.height)))


def _upright_rgb(image: Image.Image) -> Image.Image:
    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I;16"):  # 16 bits, of which Pillow's conversion keeps the lower ones
        return image.convert("I").point(lambda value: value / 256).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    return image.convert("RGB")


def _too_large(file: Path, width: int = 0, height: int = 0) -> PictureError:
    size = f"{width} x {height} pixels; " if width else ""
    return PictureError(
        tell(
            f"{file}: {size}without libvips at most {PILLOW_LIMIT:,} pixels can be read. Install "
            "it: pip install 'anji-kiosk[tiles]'",
            f"{file}：{size}没有 libvips 时最多 {PILLOW_LIMIT:,} 像素。"
            "请安装：pip install 'anji-kiosk[tiles]'",
        )
    )


class _PdfPage:
    """A page of a PDF, drawn a strip at a time."""

    def __init__(self, file: Path, number: int, dpi: float) -> None:
        if not installed("pypdfium2"):
            raise PictureError(
                tell(
                    f"{file}: PDFium draws a PDF. Install it: pip install 'anji-kiosk[tiles]'",
                    f"{file}：画 PDF 需要 PDFium。请安装：pip install 'anji-kiosk[tiles]'",
                )
            )
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(file, str(error)) from error
        if not 1 <= number <= len(document):
            raise PictureError(
                tell(
                    f"{file}: there is no page {number}; it has {len(document)}",
                    f"{file}：没有第 {number} 页，共 {len(document)} 页",
                )
            )
        self._page: pypdfium2.PdfPage = document[number - 1]
        across, down = self._page.get_size()
        self.width = max(1, round(across * dpi / POINTS_AN_INCH))
        self.height = max(1, round(down * dpi / POINTS_AN_INCH))

    def strips(self, rows: int) -> Iterator[Image.Image]:
        import pypdfium2
        import pypdfium2.raw

        for top in range(0, self.height, rows):
            high = min(rows, self.height - top)
            bitmap: Any = pypdfium2.PdfBitmap.new_native(
                self.width, high, pypdfium2.raw.FPDFBitmap_BGR
            )
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, self.width, high)
            # The whole page, moved up: so strips meet exactly, as crops in points would not.
            pypdfium2.raw.FPDF_RenderPageBitmap(
                bitmap, self._page, 0, -top, self.width, self.height, 0, pypdfium2.raw.FPDF_ANNOT
            )
            yield bitmap.to_pil().convert("RGB")
            bitmap.close()


def _unreadable(file: Path, reason: str) -> PictureError:
    return PictureError(
        tell(
            f"{file}: it cannot be read as a picture ({reason}); PNG, JPEG, TIFF, WebP and PDF "
            "can. Save it anew with the program it comes from",
            f"{file}：无法作为图片读取（{reason}）；可用 PNG、JPEG、TIFF、WebP 与 PDF。"
            "请用原来的程序重新保存",
        )
    )
