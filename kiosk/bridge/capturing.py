"""Draws every page of an exhibit to pictures, without a screen, with a contact sheet."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from tqdm import tqdm

from kiosk.bridge.access import Access
from kiosk.bridge.hall import Hall
from kiosk.bridge.settling import settle
from kiosk.bridge.viewer import Viewer, application, prepare
from kiosk.bridge.way import Way
from kiosk.exhibit.tour import views
from kiosk.running.settings import HallSettings
from kiosk.running.speaking import Spoken
from kiosk.tongue import tell

_SHEET: Final = Template(
    """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>$title</title>
<style>
body { background: #F3EDDF; color: #1B2624; font: 16px/1.5 sans-serif; margin: 32px }
figure { display: inline-block; margin: 0 16px 24px 0; vertical-align: top }
img { display: block; height: 260px; border: 1px solid #8A887A }
</style>
<h1>$title</h1>
$sections
"""
)


def _name(place: str) -> str:
    return place.replace("/", "-")


def shots(hall: Hall, pages: Sequence[str] | None) -> list[tuple[str, str]]:
    """What to draw: places with the sheet open over them, if any."""
    if hall.exhibit is None:
        return [("attract", "")]
    return [(page, "") for page in pages] if pages else [*views(hall.exhibit)]


def capture(
    hall: Hall,
    out: Path,
    sizes: Sequence[tuple[int, int]],
    shown: Sequence[Spoken],
    pages: Sequence[str] | None = None,
) -> Path:
    """Draw the pages in every language and size into ``out``; existing pictures are replaced.

    Args:
        hall: what to draw.
        out: a folder; each language, or two of them, and size gets one below it.
        sizes: widths and heights in px.
        shown: languages at hand, each alone or as the second below Chinese.
        pages: places to draw, or every place there is.

    Returns:
        The contact sheet, ``index.html`` in ``out``.
    """
    prepare("software")
    application()
    todo = shots(hall, pages)
    sections = []
    with tqdm(total=len(todo) * len(sizes) * len(shown), unit=tell("page", "页")) as progress:
        for spoken in shown:
            for width, height in sizes:
                folder = out / f"{spoken}-{width}x{height}"
                folder.mkdir(parents=True, exist_ok=True)
                begin = HallSettings(language=spoken.first, second=spoken.second)
                here = replace(hall.settings, hall=begin)
                viewer = Viewer(replace(hall, settings=here))
                names = []
                for place, sheet in todo:
                    progress.set_description(f"{spoken} {width}x{height} {place}")
                    name = _name(f"{place}/{sheet}" if sheet else place)
                    _draw(viewer, (width, height), place, sheet, folder / f"{name}.png")
                    names.append(name)
                    progress.update()
                viewer.close()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                sections.append(_section(folder.name, names))
    index = out / "index.html"
    title = hall.exhibit.zone if hall.exhibit else "kiosk"
    page = _SHEET.substitute(title=html.escape(title), sections="\n".join(sections))
    index.write_text(page, encoding="utf-8")
    return index


def _draw(viewer: Viewer, size: tuple[int, int], place: str, sheet: str, file: Path) -> None:
    window = viewer.window
    way, access = viewer.singleton("Way"), viewer.singleton("Access")
    assert isinstance(way, Way)
    assert isinstance(access, Access)
    if not window.isVisible():
        window.resize(*size)
        window.show()
        access.setProperty("still", True)
        access.setProperty("instant", True)
    way.go(place)
    if sheet:
        way.openSheet(sheet)
    settle(viewer)
    picture = window.grabWindow()
    if not picture.save(str(file)):
        raise OSError(f"{file} could not be written")


def _section(folder: str, names: Sequence[str]) -> str:
    figures = "".join(
        f'<figure><a href="{folder}/{name}.png"><img loading="lazy" src="{folder}/{name}.png" '
        f'alt="{name}"></a><figcaption>{name}</figcaption></figure>'
        for name in map(html.escape, names)
    )
    return f"<h2>{html.escape(folder)}</h2>\n{figures}"
