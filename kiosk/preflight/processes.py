"""Draws pages in processes of their own, one a core, and looks at them there."""

from __future__ import annotations

import atexit
import logging
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tqdm import tqdm

from kiosk.preflight.sights import TEXTS, Finding, Sight, Size
from kiosk.running.settings import Settings

if TYPE_CHECKING:
    from kiosk.bridge.inspector import Inspector

GUESS_CORES: Final = 2
"""Where the system does not tell how many there are."""


def drawing(
    exhibit: Path, translations: Path, known: tuple[str, ...], tasks: int
) -> ProcessPoolExecutor:
    """A process for each core, each with a window on the exhibit."""
    return ProcessPoolExecutor(
        max(1, min(os.cpu_count() or GUESS_CORES, tasks)),
        get_context("spawn"),  # the only way that is safe with Qt, and at home everywhere
        _begin,
        (exhibit, translations, known),
    )


def look(pool: ProcessPoolExecutor, sights: Sequence[Sight]) -> Iterator[Finding]:
    """What is found at all sights, with a bar that tells how far it is."""
    with tqdm(total=len(sights), unit="page", disable=None, leave=False) as bar:
        for sight, findings in zip(sights, pool.map(_findings, sights), strict=True):
            bar.set_description(f"{sight.spoken} {sight}")
            bar.update()
            yield from findings


class _Drawing:
    """What a process that draws holds on to."""

    inspector: Inspector
    size: Size = (0, 0)
    texts = TEXTS


def _begin(exhibit: Path, translations: Path, known: tuple[str, ...]) -> None:
    """Open the exhibit in this process, without a screen."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    logging.disable(logging.WARNING)  # what is missing was said before
    from kiosk.bridge.inspector import Inspector
    from kiosk.bridge.viewer import Viewer, application, prepare
    from kiosk.opening import open_exhibit

    prepare("software")
    application()
    hall, _ = open_exhibit(exhibit, Settings(), translations)
    viewer = Viewer(replace(hall, languages=known))
    atexit.register(viewer.close)
    _Drawing.inspector = Inspector(viewer)


def _end_with_parent() -> None:
    """Leave no process behind when the command is killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _findings(sight: Sight) -> list[Finding]:
    """What is found at one sight, with the text as designed and at its largest."""
    inspector = _Drawing.inspector
    if sight.size != _Drawing.size:
        inspector.panel(*sight.size)
        _Drawing.size = sight.size
    inspector.set(language=sight.spoken.first, second=sight.spoken.second)
    inspector.go(sight.place, sight.sheet)
    found = []
    for text in _Drawing.texts:
        inspector.set(text=text)
        found += [Finding(sight, text, fault) for fault in inspector.faults_in_parts()]
    _Drawing.texts = _Drawing.texts[::-1]  # the next begins as this one ends
    return found


def without_glyph(characters: set[str], language: str, folder: Path) -> set[str]:
    """Those of some characters that a language's typefaces lack; to be run by :func:`drawing`."""
    from kiosk.bridge import typefaces

    return typefaces.without_glyph(characters, language, folder)
