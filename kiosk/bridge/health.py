"""How the exhibit fares, for the staff's panel; read in a thread, when they look."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

if TYPE_CHECKING:  # imported when the staff look
    from kiosk.bridge.aside import Aside
    from kiosk.running import health

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Health(QObject):
    """What :mod:`kiosk.running.health` finds. ``serve`` is called once; ``look`` reads anew.

    Times are the computer's own, as ``2026-11-26 09:00``; a number that is not known is -1.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._shown: Callable[[], health.Shown] | None = None
        self._aside: Aside | None = None
        self._found: health.Health | None = None

    def serve(self, shown: Callable[[], health.Shown]) -> None:
        """Ask what the viewer knows of itself, in the thread of the window, before each look."""
        self._shown = shown

    @Slot()
    def look(self) -> None:
        """See how it fares; ``changed`` says when that is known."""
        from kiosk.bridge.aside import Aside
        from kiosk.running import health

        if self._shown is None:
            return
        if self._aside is None:
            self._aside = Aside(self)
        if self._aside.idle:
            shown, speaking = self._shown(), copy_context()  # a thread would speak English
            self._aside.do(
                lambda: speaking.run(health.look, shown, datetime.now().astimezone()), self._take
            )

    def stop(self) -> None:
        """Look no more."""
        self._shown = None
        if self._aside:
            self._aside.stop()

    def _take(self, found: health.Health) -> None:
        self._found = found
        self.changed.emit()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether anything is known yet."""
        return self._found is not None

    @Property(str, notify=changed)
    def upSince(self) -> str:
        """When the present viewer came on."""
        return _told(self._found.since) if self._found else ""

    @Property(int, notify=changed)
    def restartsToday(self) -> int:
        """Viewers started again today, after a failure or because the staff wished it."""
        return self._found.restarts if self._found else -1

    @Property(str, notify=changed)
    def lastRestart(self) -> str:
        """Why a viewer was last started again: ``K1`` crash, ``K2`` hang, ``K3`` no picture, or
        what the staff wished; empty: never."""
        last = self._found.last if self._found else None
        return last.code or last.wish if last else ""

    @Property(str, notify=changed)
    def lastRestartAt(self) -> str:
        """When that was."""
        last = self._found.last if self._found else None
        return _told(last.moment) if last else ""

    @Property(str, notify=changed)
    def stage(self) -> str:
        """``exhibit``, ``last-good`` or ``safe``."""
        return self._found.stage.value if self._found else ""

    @Property(str, notify=changed)
    def live(self) -> str:
        """Which exhibit is on the screen: ``shipped``, the hall's ``own``, ``last-good``
        or ``put-back``."""
        return self._found.live if self._found else ""

    @Property(str, notify=changed)
    def renderer(self) -> str:
        """``software`` or ``gpu``."""
        return self._found.renderer if self._found else ""

    @Property(int, notify=changed)
    def freeMb(self) -> int:
        """Free space where the state is kept, in MB."""
        return _known(self._found.free_mb if self._found else None)

    @Property(int, notify=changed)
    def visitsToday(self) -> int:
        """Visits begun today."""
        return _known(self._found.visits if self._found else None)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def problems(self) -> list[dict[str, str]]:
        """What went wrong lately, the newest first: ``time``, ``level``, ``who`` and ``text``."""
        lines = self._found.problems if self._found else ()
        return [
            {
                "time": _told(datetime.fromisoformat(line.time)),
                "level": line.level,
                "who": line.who,
                "text": line.text,
            }
            for line in lines
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def troubles(self) -> list[dict[str, str]]:
        """What is not as it should be, as ``code`` and ``value``; none: all is well."""
        troubles = self._found.troubles if self._found else ()
        return [{"code": each.code, "value": each.value} for each in troubles]


def _told(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _known(number: int | None) -> int:
    return -1 if number is None else number
