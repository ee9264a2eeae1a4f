"""The landscape's layers, for pages that show it in depth."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Property, QObject, QSizeF
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.records import RecordModel, Row
from kiosk.places import exhibit_folder
from kiosk.tongue import tell

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

DRIFT: Final = {
    "1-far-ridge": 4.0,
    "2-ridge": 8.0,
    "3-far-peaks": 14.0,
    "3b-mid-peaks": 20.0,
    "4-main-peaks": 30.0,
    "5-front-peaks": 44.0,
    "6-hills": 60.0,
    "8-near": 90.0,
}
"""The greatest sideways shift of a layer in design px (docs/design.md 6); others stand still."""

HILLS: Final = "6-hills"
"""The last of the mountains; what comes after it is the water's side of the picture."""

ROLES: Final = ("name", "fromX", "fromY", "across", "down", "drift", "depth", "water")


def layer_rows(folder: Path, composition: str) -> tuple[list[Row], QSizeF]:
    """A composition's layers back to front and its size, as its ``layers.toml`` says.

    ``name`` is the artwork's name; ``fromX``, ``fromY``, ``across`` and ``down`` its place and size
    in design px; ``drift`` its greatest shift; ``depth`` from 0 for the farthest mountains to 1
    for the hills; ``water`` is true for the river and the near side. Where the
    exhibit brings none, the shipped ones.
    """
    file = folder / "artwork" / composition / "layers.toml"
    if not file.is_file():
        file = exhibit_folder() / "artwork" / composition / "layers.toml"
    try:
        described = tomllib.loads(file.read_text(encoding="utf-8"))
        layers = [_layer(composition, layer) for layer in described["layer"]]
        width, height = described["size"]
        size = QSizeF(width, height)
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning(
            tell("the landscape %s is left out: %s", "山水 %s 不显示：%s"), composition, error
        )
        return [], QSizeF(1, 1)
    names = [layer["name"] for layer in layers]
    hills = f"{composition}/{HILLS}"
    last = names.index(hills) if hills in names else len(names) - 1
    for at, layer in enumerate(layers):
        layer["depth"] = min(1.0, at / last) if last > 0 else 1.0
        layer["water"] = at > last
    return layers, size


def _layer(composition: str, layer: dict[str, Any]) -> Row:
    name = str(layer["name"])
    return {
        "name": f"{composition}/{name}",
        "fromX": layer["x"],
        "fromY": layer["y"],
        "across": layer["width"],
        "down": layer["height"],
        "drift": DRIFT.get(name, 0.0),
    }


@QmlElement
@QmlSingleton
class Landscape(QObject):
    """The two compositions of the landscape, ``wide`` and ``tall``, in layers."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Read where the layers lie."""
        super().__init__(parent)
        folder = current_hall().folder
        self._wide, self._tall = RecordModel(ROLES, self), RecordModel(ROLES, self)
        wide, self._wide_size = layer_rows(folder, "wide")
        tall, self._tall_size = layer_rows(folder, "tall")
        self._wide.fill(wide)
        self._tall.fill(tall)

    @Property(RecordModel, constant=True)
    def wide(self) -> RecordModel:
        """Layers for a screen that is wider than high. Roles: as :func:`layer_rows`."""
        return self._wide

    @Property(RecordModel, constant=True)
    def tall(self) -> RecordModel:
        """Layers for a screen that is higher than wide. Roles: as :func:`layer_rows`."""
        return self._tall

    @Property(QSizeF, constant=True)
    def wideSize(self) -> QSizeF:
        """The wide composition's size in design px."""
        return self._wide_size

    @Property(QSizeF, constant=True)
    def tallSize(self) -> QSizeF:
        """The tall composition's size in design px."""
        return self._tall_size
