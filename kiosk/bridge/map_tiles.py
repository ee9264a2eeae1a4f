"""The tiles of a picture map, for QML: which to draw, where, and what becomes of broken ones."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from kiosk.bridge.hall import current_hall
from kiosk.bridge.letting_go import let_go_when_destroyed
from kiosk.bridge.records import FIRST_ROLE, Row
from kiosk.tongue import tell

if TYPE_CHECKING:  # late: the start does without
    from kiosk.exhibit.deep_zoom import Pyramid
    from kiosk.running.tiling import Held, Tile

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

ROLES = ("source", "level", "column", "row", "fromX", "fromY", "across", "down")
_Index = QModelIndex | QPersistentModelIndex

_told: set[Path] = set()
"""Broken tiles that stand in the log: each page that shows a map has its own :class:`MapTiles`."""


@QmlElement
class MapTiles(QAbstractListModel):
    """Tiles of the pyramid ``file`` (a ``.dzi`` of the exhibit) for what ``look`` is shown; of a
    plain picture, the picture as its only one.

    Roles: ``source``, the tile's file; ``level``, ``column``, ``row``; ``fromX``, ``fromY``,
    ``across``, ``down``, its place in pixels of the whole picture. QML loads them in threads of
    Qt's and says ``arrived`` of each. A tile that is missing, torn or of another size is left out
    and told once in the log: the coarser one below is seen.
    """

    changed = Signal()
    levelChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """No picture yet."""
        super().__init__(parent)
        self._file = ""
        self._folder = Path()
        self._pyramid: Pyramid | None = None
        self._held: Held | None = None
        self._plain = (0, 0)  # the size of a picture without a pyramid
        self._rows: list[Row] = []
        self._waiting: set[Tile] = set()
        self._broken: set[Tile] = set()
        self._level = self._sharp = 0
        self._needed: list[Tile] = []
        let_go_when_destroyed(self)

    @Property(str, notify=changed)
    def file(self) -> str:
        """The ``.dzi`` file, relative to the exhibit's folder."""
        return self._file

    @file.setter
    def file(self, value: str) -> None:
        if value == self._file:
            return
        self._file = value
        self._pyramid = self._held = None
        self._plain = (0, 0)
        self._waiting, self._broken, self._needed = set(), set(), []
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        if value:
            self._open(current_hall().folder / value)
        self.changed.emit()

    def _open(self, file: Path) -> None:
        from kiosk.exhibit.deep_zoom import DeepZoomError, folder_of, load
        from kiosk.exhibit.plain_picture import PictureError, is_plain, size_of
        from kiosk.running.tiling import Held

        try:
            if is_plain(self._file):
                self._plain = size_of(file)
                self._folder = file.parent
                self._take_plain(file)
                return
            self._pyramid = load(file)
        except (DeepZoomError, PictureError, OSError) as error:
            log.warning(tell("%s is not shown: %s", "%s 不显示：%s"), self._file, error)
            return
        self._folder = folder_of(file)
        self._held = Held(self._pyramid)

    def _take_plain(self, file: Path) -> None:
        """The one tile that is all of the picture."""
        width, height = self._plain
        row = {"source": QUrl.fromLocalFile(str(file)), "level": 0, "column": 0, "row": 0}
        place = {"fromX": 0.0, "fromY": 0.0, "across": float(width), "down": float(height)}
        self._waiting.add((0, 0, 0))
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.append({"tile": (0, 0, 0), **row, **place})
        self.endInsertRows()
        self._settle()

    @Property(float, notify=changed)
    def width(self) -> float:
        """The picture's width in pixels; 0 without a picture."""
        return float(self._pyramid.width if self._pyramid else self._plain[0])

    @Property(float, notify=changed)
    def height(self) -> float:
        """The picture's height in pixels."""
        return float(self._pyramid.height if self._pyramid else self._plain[1])

    @Property(int, notify=levelChanged)
    def level(self) -> int:
        """The sharpest level to be drawn; it falls only when the coarser one is there."""
        return self._level

    @Property(bool, notify=levelChanged)
    def complete(self) -> bool:
        """Whether every tile that is needed has come."""
        return not self._waiting

    @property
    def held_bytes(self) -> int:
        """Bytes of the tiles that are held, decoded, for Python."""
        return self._held.total if self._held else 0

    @Slot(float, float, float, float, float)
    def look(self, left: float, top: float, right: float, bottom: float, scale: float) -> None:
        """See this part of the picture (its pixels) at ``scale`` physical pixels to one of them."""
        if self._held is None or right <= left or bottom <= top:
            return
        from kiosk.running.tiling import wanted

        needed = wanted(self._held.pyramid, (left, top, right, bottom), scale)
        if needed == self._needed:
            return
        self._needed = needed
        self._sharp = max(level for level, _, _ in needed)
        self._hold(self._held)
        self._settle()

    def _hold(self, held: Held) -> None:
        """Hold what is needed, and coarser tiles in place of those that turn out to be broken."""
        from kiosk.running.tiling import in_place

        known = -1
        while known < len(self._broken):
            known = len(self._broken)
            tiles = in_place(self._needed, self._broken)
            new, gone = held.take(tiles)
            self._let_go(gone)
            self._add(held, new)
        self._waiting &= set(tiles)

    def _settle(self) -> None:
        level = self._sharp if not self._waiting else max(self._level, self._sharp)
        self._level = level
        self.levelChanged.emit()

    def _let_go(self, gone: list[Tile]) -> None:
        for tile in gone:
            at = next(n for n, row in enumerate(self._rows) if row["tile"] == tile)
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()

    def _add(self, held: Held, new: list[Tile]) -> None:
        from kiosk.exhibit.tile_files import size_in, size_of

        rows: list[Row] = []
        pyramid = held.pyramid
        for tile in new:
            path = self._folder / pyramid.file(*tile)
            if size_in(path) != size_of(pyramid, tile):
                self._tell_broken(tile)
                continue
            self._waiting.add(tile)
            left, top, right, bottom = pyramid.box(*tile)
            size = 1 << (pyramid.top - tile[0])
            rows.append(
                {
                    "tile": tile,
                    "source": QUrl.fromLocalFile(str(path)),
                    "level": tile[0],
                    "column": tile[1],
                    "row": tile[2],
                    "fromX": float(left * size),
                    "fromY": float(top * size),
                    "across": float((right - left) * size),
                    "down": float((bottom - top) * size),
                }
            )
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def _tell_broken(self, tile: Tile) -> None:
        if tile in self._broken:
            return
        self._broken.add(tile)
        name = Path(self._file).name
        if self._held is not None:
            self._held.drop(tile)
            name = self._held.pyramid.file(*tile)
        if self._folder / name not in _told:
            _told.add(self._folder / name)
            log.warning(
                tell(
                    "%s: the tile %s is missing, torn or of another size",
                    "%s：瓦片 %s 缺少、损坏或大小不符",
                ),
                self._file,
                name,
            )

    @Slot(int, int, int, bool)
    def arrived(self, level: int, column: int, row: int, sound: bool) -> None:
        """A tile has been loaded, or could not be."""
        tile = (level, column, row)
        self._waiting.discard(tile)
        if not sound and tile not in self._broken:
            self._tell_broken(tile)
            self._let_go([tile])
            if self._held is not None:
                self._hold(self._held)
        self._settle()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Tiles that are held."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> Any:
        """The value of a role."""
        number = role - FIRST_ROLE
        if not 0 <= index.row() < len(self._rows) or not 0 <= number < len(ROLES):
            return None
        return self._rows[index.row()][ROLES[number]]

    def roleNames(self) -> dict[int, QByteArray]:
        """Role numbers and names."""
        return {FIRST_ROLE + n: QByteArray(name.encode()) for n, name in enumerate(ROLES)}
