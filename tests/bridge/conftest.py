"""The bridge's objects on the shipped exhibit, without an engine."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.typefaces import load_fonts
from kiosk.exhibit.model import Exhibit

TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context><name>exhibit</name>
<message><source>{headline}</source><translation>Subtract, add, multiply</translation></message>
</context>
<context><name>firms/{firm}</name>
<message><source>{name}</source><translation>A firm</translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def opened(hall: Hall, qapp: object) -> None:
    """The shipped exhibit is what the bridge shows."""
    open_hall(hall)
    load_fonts(hall.folder)


@pytest.fixture
def translated(hall: Hall, exhibit: Exhibit, tmp_path: Path) -> Hall:
    """A hall with a compiled translation of three words to English."""
    firm = exhibit.firms[0]
    source = tmp_path / "kiosk_en.ts"
    source.write_text(
        TRANSLATION.format(headline=exhibit.headline, firm=firm.id, name=firm.short_name),
        encoding="utf-8",
    )
    subprocess.run(
        ["pyside6-lrelease", "-silent", source, "-qm", source.with_suffix(".qm")],
        check=True,
        env={"PATH": str(Path(sys.executable).parent)},
    )
    there = replace(hall, languages=("zh", "en"), translations=tmp_path)
    open_hall(there)
    return there
