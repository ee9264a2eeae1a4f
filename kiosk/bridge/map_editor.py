"""Edit mode for QML: a map's places under the hands, what they are tied to, saving.

Only ``kiosk edit-map`` imports this: visitors start without it.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.records import RecordModel, Row
from kiosk.editing.drawing import Place, Places
from kiosk.editing.editor import NONE, Editor, Tool, with_ids
from kiosk.editing.faults import UNFINISHED, Fault, Judge
from kiosk.editing.history import History
from kiosk.editing.naming import with_room
from kiosk.editing.store import ChangedError, UnreadableError
from kiosk.editing.stores import store_of
from kiosk.editing.tying import TIES, Tying
from kiosk.exhibit.geometry import Point, svg_path
from kiosk.exhibit.lengths import LIMITS
from kiosk.exhibit.markdown import length
from kiosk.exhibit.problems import Language

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

DRAFT_MS = 400
"""After the last change until it is kept as a draft: a word is typed, a corner is drawn along."""

TOOLS: dict[str, Tool] = {"select": "select", "at": "at", "line": "line", "area": "area"}

PLACE_ROLES = (
    *("ident", "label", "kind", "path", "atX", "atY"),
    *("fromX", "fromY", "toX", "toY", "chosen", "faulty", "named"),
)

NAME_SIZE = 30.0
"""Design px of a name's letters on the map."""

NAME_BELOW = 51.0
"""Design px from a point or a line to the middle of its name; an area's stands in it."""


@QmlElement
@QmlSingleton
class MapEditor(QObject):
    """The editor of the map that the hall begins at. Points are pixels of the map's picture.

    ``reach`` is how far, in such pixels, a finger may be beside what it takes.
    """

    changed = Signal()
    tiesChanged = Signal()
    askingChanged = Signal()
    messageChanged = Signal()
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Read the map's files, and what was drawn on them before and never saved."""
        super().__init__(parent)
        hall = current_hall()
        assert hall.exhibit is not None
        ident = hall.start.partition("/")[2]
        self._store = store_of(hall.exhibit, hall.folder, ident, self._language)
        self._saved = self._store.read()
        self._editor = Editor(self._store.board(), History(self._saved))
        self._places = RecordModel(PLACE_ROLES, self)
        self._handles = RecordModel(("atX", "atY", "middle", "chosen"), self)
        self._tying = Tying(hall.exhibit, say)
        self._tie, self._filter = "park", ""
        self._ties = RecordModel(("ident", "label", "tied"), self)
        self._judge = Judge(self._editor.board, self._language)
        self._faults: tuple[Fault, ...] = ()
        self._looks: dict[int, tuple[Place, Row]] = {}
        self._reach = self._scale = 1.0
        self._message = self._asking = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep)
        switch.happened.connect(self._reword)
        self._editor.history.do(with_ids(self._saved))
        draft = self._store.draft(self._saved)
        if draft is not None and draft != self._saved:
            self._editor.history.do(draft)
            self._tell(say("MapEditor", "上次没有保存的改动已经找回；撤销即可放弃"))
        self._see()

    # ---- what is seen

    def _see(self) -> None:
        """Tell QML what is there now."""
        self._see_drawn()
        self._see_ties()

    def _see_drawn(self) -> None:
        """Tell it of the places themselves and what is wrong with them."""
        editor = self._editor
        if self._judge.language != self._language:
            self._judge = Judge(editor.board, self._language)
        self._faults = tuple(
            fault
            for fault in self._judge.faults(editor.places)
            if not (editor.growing and fault.place == editor.chosen and fault.code in UNFINISHED)
        )
        wrong = {fault.place for fault in self._faults if fault.stops}
        kept, self._looks = self._looks, {}
        for place in editor.places:
            self._looks[id(place)] = kept.get(id(place)) or (place, self._look(place))
        looks = [self._looks[id(place)][1] for place in editor.places]
        named = self._named(looks)
        self._places.fill(
            [
                {
                    **look,
                    "chosen": number == editor.chosen,
                    "faulty": number in wrong,
                    "named": number in named,
                }
                for number, look in enumerate(looks)
            ]
        )
        self._see_handles()
        self.changed.emit()

    def _named(self, looks: Sequence[Row]) -> frozenset[int]:
        """The places whose names have room as the map is seen now, the chosen one's first."""
        order = sorted(range(len(looks)), key=lambda number: number != self._editor.chosen)
        return with_room(
            (
                number,
                self._name_at(looks[number]),
                NAME_SIZE * length(looks[number]["label"]) + NAME_SIZE,
            )
            for number in order
            if looks[number]["label"]
        )

    def _name_at(self, look: Row) -> Point:
        """Where the middle of a place's name is seen."""
        below = 0.0 if look["kind"] == "area" else NAME_BELOW
        return look["atX"] * self._scale, look["atY"] * self._scale + below

    def _reword(self) -> None:
        """Another language is on screen."""
        self._looks.clear()
        self._see()

    def _see_handles(self) -> None:
        self._handles.fill(
            [
                {
                    "atX": x,
                    "atY": y,
                    "middle": middle,
                    "chosen": not middle and number == self._editor.corner,
                }
                for (x, y), number, middle in self._editor.handles(self._reach)
            ]
        )

    def _look(self, place: Place) -> Row:
        """How a place is drawn, as long as it stays as it is."""
        across = [x for x, _ in place.corners]
        down = [y for _, y in place.corners]
        x, y = place.stands
        return {
            "ident": place.id,
            "label": self._tying.name_of(place),
            "kind": place.kind,
            "path": svg_path(place.corners, closed=place.kind == "area" and place.whole),
            "atX": x,
            "atY": y,
            "fromX": min(across),
            "fromY": min(down),
            "toX": max(across),
            "toY": max(down),
        }

    def _see_ties(self) -> None:
        place = self._editor.place
        tied = self._tying.tied(place, self._tie) if place else ()
        self._ties.fill(self._tying.rows(self._tie, self._filter, tied))
        self.tiesChanged.emit()

    def _did(self) -> None:
        """Something was done: show it, and keep it for the case of a crash."""
        self._see()
        self._timer.start()

    @property
    def _language(self) -> Language:
        return "zh" if switch.code.startswith("zh") else "en"

    @property
    def places_now(self) -> Places:
        """The places as they are drawn, for Python."""
        return self._editor.places

    @Property(str, constant=True)
    def picture(self) -> str:
        """The map's picture, relative to the exhibit's folder; empty for the zone's diagram."""
        return self._store.sight.picture

    @Property(bool, constant=True)
    def upright(self) -> bool:
        """Whether it is the diagram of upright panels."""
        return self._store.sight.upright

    @Property(bool, constant=True)
    def draws(self) -> bool:
        """Whether new places can be drawn; if not, those that there are can be moved."""
        return self._store.draws

    @Property(float, constant=True)
    def across(self) -> float:
        """The map's width."""
        return self._editor.board.width

    @Property(float, constant=True)
    def down(self) -> float:
        """Its height."""
        return self._editor.board.height

    @Property(str, constant=True)
    def begin(self) -> str:
        """Where the map opens, as for visitors: ``all``, or its ``left`` or ``right`` end."""
        return self._store.sight.begin

    @Property(str, notify=changed)
    def title(self) -> str:
        """The map's title."""
        return say(*self._store.sight.title)

    @Property(str, constant=True)
    def saves(self) -> str:
        """The file that saving writes."""
        return self._store.written

    @Property(RecordModel, constant=True)
    def places(self) -> RecordModel:
        """The places. Roles: ``ident``; ``label``, its name; ``kind``; ``path``, an SVG path;
        ``atX``, ``atY``, where the name stands; ``fromX``, ``fromY``, ``toX``, ``toY``, its
        bounds; ``chosen``; ``faulty``, it could not be shown; ``named``, its name has room."""
        return self._places

    @Property(RecordModel, constant=True)
    def handles(self) -> RecordModel:
        """Where the chosen place can be taken. Roles: ``atX``, ``atY``; ``middle`` of a side, or a
        corner; ``chosen``."""
        return self._handles

    @Property(str, notify=changed)
    def tool(self) -> str:
        """What a tap does: ``select``, or draw a point (``at``), a ``line``, an ``area``."""
        return self._editor.tool

    @Property(bool, notify=changed)
    def growing(self) -> bool:
        """Whether a line or an area is being drawn."""
        return self._editor.growing

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return self._editor.history.can_undo

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        """Whether a step was taken back."""
        return self._editor.history.can_redo

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Whether what is drawn is other than what is saved."""
        return self._editor.history.now != self._saved

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The number of the chosen place, or -1."""
        return self._editor.chosen

    @Property(str, notify=changed)
    def label(self) -> str:
        """What the chosen place is called, in the language on screen where the exhibit knows it."""
        return self._tying.name_of(self._editor.place) if self._editor.place else ""

    @Property(str, notify=changed)
    def holder(self) -> str:
        """The file that holds the chosen place, all but its position; empty for one drawn here."""
        return self._editor.place.holder if self._editor.place else ""

    @Property(bool, notify=changed)
    def canRemove(self) -> bool:
        """Whether the chosen place can be taken away, or back to where its holder has it."""
        place = self._editor.place
        return place is not None and place.corners != place.home

    def _told(self, key: str) -> str:
        return self._editor.place.told(key) if self._editor.place else ""

    @Property(str, notify=changed)
    def ident(self) -> str:
        """The chosen place's name in doors."""
        return self._told("id")

    @Property(str, notify=changed)
    def name(self) -> str:
        """Its name in Chinese."""
        return self._told("name")

    @Property(str, notify=changed)
    def text(self) -> str:
        """Its text in Chinese."""
        return self._told("text")

    @Slot(str, result=int)
    def limit(self, key: str) -> int:
        """Characters that a text of a place may have."""
        return LIMITS["Hotspot"].get(key, 0)

    @Slot(str, result=int)
    def count(self, text: str) -> int:
        """Characters that a text has, as they are counted for its limit."""
        return -int(-length(text) // 1)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def faults(self) -> list[str]:
        """What is wrong with the chosen place."""
        return [fault.words for fault in self._faults if fault.place == self._editor.chosen]

    @Property(int, notify=changed)
    def faulty(self) -> int:
        """How many places are to be mended before saving."""
        return len({fault.place for fault in self._faults if fault.stops})

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        """What happened last that is worth a word."""
        return self._message

    def _tell(self, message: str) -> None:
        self._message = message
        self.messageChanged.emit()

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        """What is asked: ``leave`` with changes unsaved, ``changed`` by somebody else, or ""."""
        return self._asking

    def _ask(self, what: str) -> None:
        self._asking = what
        self.askingChanged.emit()

    # ---- ties

    @Property(str, notify=tiesChanged)
    def tie(self) -> str:
        """What is listed: ``park``, ``firms`` or ``facts``."""
        return self._tie

    @Property(RecordModel, constant=True)
    def ties(self) -> RecordModel:
        """What the chosen place can be tied to. Roles: ``ident``, ``label``, ``tied``."""
        return self._ties

    @Slot(str, int, result=int)
    def tiedCount(self, tie: str, revision: int) -> int:
        """To how many of a kind the chosen place is tied, at a ``revision`` of the list."""
        place = self._editor.place
        return len(self._tying.tied(place, tie)) if place else 0

    @Slot(str, str)
    def list(self, tie: str, sought: str) -> None:
        """List what can be tied, of this kind, with these letters in its name."""
        assert tie in TIES
        self._tie, self._filter = tie, sought
        self._see_ties()

    @Slot(str)
    def toggle(self, ident: str) -> None:
        """Tie the chosen place to something that is listed, or untie it."""
        place = self._editor.place
        if place is not None:
            self._editor.tell(self._tie, self._tying.toggled(place, self._tie, ident))
            self._did()

    # ---- hands

    @Slot(float, float)
    def see(self, reach: float, scale: float) -> None:
        """The map is seen at another ``scale``, design px to a pixel, and ``reach`` is other."""
        if (reach, scale) != (self._reach, self._scale):
            self._reach, self._scale = reach, scale
            self._see_drawn()

    @Slot(str)
    def use(self, tool: str) -> None:
        """Take up another tool."""
        self._editor.use(TOOLS[tool])
        self._did()

    @Slot(float, float)
    def tap(self, x: float, y: float) -> None:
        """A finger came and went."""
        self._editor.tap((x, y), self._reach)
        self._did()

    @Slot(float, float, result=bool)
    def takes(self, x: float, y: float) -> bool:
        """Whether a finger that comes down there takes something, and not the map."""
        return self._editor.grip((x, y), self._reach) is not None

    @Slot(float, float)
    def press(self, x: float, y: float) -> None:
        """It came down there."""
        self._editor.press((x, y), self._reach)

    @Slot(float, float)
    def drag(self, x: float, y: float) -> None:
        """That finger moved."""
        self._editor.drag((x, y))
        self._see_drawn()

    @Slot()
    def release(self) -> None:
        """It left."""
        self._editor.release()
        self._did()

    @Slot()
    def cancel(self) -> None:
        """It was taken away, or another one came."""
        self._editor.cancel()
        self._see()

    @Slot()
    def hold(self) -> None:
        """It rests where it came down."""
        self._editor.hold()
        self._did()

    @Slot()
    def finish(self) -> None:
        """End the drawing of a line or an area; else choose nothing."""
        if self._editor.growing:
            self._editor.finish()
        else:
            self._editor.use("select")
            self._editor.choose(NONE)
        self._did()

    @Slot()
    def remove(self) -> None:
        """Take the chosen corner or place away."""
        self._editor.delete()
        self._did()

    @Slot()
    def undo(self) -> None:
        """Take a step back."""
        self._editor.undo()
        self._did()

    @Slot()
    def redo(self) -> None:
        """Take it again."""
        self._editor.redo()
        self._did()

    @Slot(int)
    def step(self, by: int) -> None:
        """Choose the next corner of the chosen place, or the one before."""
        self._editor.step(by)
        self._see()

    @Slot(float, float)
    def nudge(self, dx: float, dy: float) -> None:
        """Move the chosen corner or place a little."""
        self._editor.nudge((dx, dy))
        self._did()

    @Slot(str, str)
    def tell(self, key: str, value: str) -> None:
        """Give the chosen place a text: ``id``, ``name`` or ``text``."""
        self._editor.tell(key, value.strip())
        self._did()

    @Slot()
    def mend(self) -> None:
        """Choose the first place that is to be mended before saving."""
        first = next((fault.place for fault in self._faults if fault.stops), NONE)
        self._editor.choose(first)
        self._see()

    # ---- the file

    @Slot()
    def keep(self) -> None:
        """Keep what is not saved yet, for the case of a crash."""
        self._timer.stop()
        try:
            if self._editor.history.now == self._saved:
                self._store.drop()
            else:
                self._store.keep(self._editor.history.now)
        except OSError as error:
            self._cannot(error)

    def _cannot(self, error: OSError) -> None:
        told = say("MapEditor", "无法写入 %1：%2")
        name = str(error.filename or self._store.written)
        self._tell(told.replace("%1", name).replace("%2", error.strerror or str(error)))

    @Slot(result=bool)
    def save(self) -> bool:
        """Write the places, if nothing stops it; whether they are written."""
        self._editor.finish()
        self._see()
        if self.property("faulty"):
            self.mend()
            self._tell(say("MapEditor", "还不能保存：请先改好标红的地点"))
            return False
        now = self._editor.history.now
        try:
            self._store.save(now)
        except ChangedError:
            self._ask("changed")
            return False
        except OSError as error:
            self._cannot(error)
            return False
        self._saved = now
        self._timer.stop()
        self._tell(say("MapEditor", "已保存"))
        self._see()
        return True

    @Slot()
    def takeOver(self) -> None:
        """Show what somebody else has made of the files; one's own is a step back."""
        try:
            self._saved = self._store.read()
        except UnreadableError as error:
            self._tell(str(error.problems[0]))
            return
        self._editor.take_over(with_ids(self._saved))
        self._tell(say("MapEditor", "已读入文件里现在的地点；撤销即可回到自己画的"))
        self._did()

    @Slot()
    def leave(self) -> None:
        """Leave, if nothing is lost by it; else ask."""
        if self.property("dirty"):
            self.keep()
            self._ask("leave")
        else:
            self.done.emit()

    @Slot(str)
    def answer(self, what: str) -> None:
        """Answer: ``save`` and leave, leave ``without``, ``reload``, or nothing, to stay."""
        self._ask("")
        if what == "save" and self.save():
            self.done.emit()
        elif what == "without":
            self._editor.take_over(self._saved)
            self.keep()
            self._see()
            self.done.emit()
        elif what == "reload":
            self.takeOver()
