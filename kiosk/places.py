"""Where the shipped exhibit, its translations and the QML lie, in a checkout or installed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent


def _shipped(installed: str, in_checkout: str) -> Path:
    """The folder as the wheel carries it, or as it lies at the top of a checkout."""
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / in_checkout


def exhibit_folder() -> Path:
    """The shipped exhibit: texts, pictures and fonts."""
    return _shipped("_exhibit", "assets")


def translations_folder(exhibit: Path | None = None) -> Path:
    """The translations, sources (``.ts``) and compiled (``.qm``), of an exhibit.

    An exhibit that brings a folder ``translations`` of its own has those, others the shipped ones.
    """
    own = exhibit / "translations" if exhibit else None
    return own if own and own.is_dir() else _shipped("_translations", "translations")


def qml_folder() -> Path:
    """The import root of the QML modules ``Kiosk.*``."""
    return _PACKAGE / "ui"
