"""Objects of the bridge as QML meets them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject


def as_qml(kind: type[QObject]) -> Any:
    """An object whose properties are values; for mypy they are PySide's ``Property``."""
    return kind()
