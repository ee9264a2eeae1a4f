"""What the staff change on the screen: it stands in the settings file and holds at once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import change_hall, current_hall
from kiosk.bridge.language import offered
from kiosk.bridge.records import RecordModel, Row
from kiosk.bridge.unwritten import why_not_written
from kiosk.running.settings import Settings
from kiosk.tongue import tell
from kiosk.translations.languages import in_order, own_name

if TYPE_CHECKING:  # imported when something is changed
    from kiosk.running.hours import Holiday
    from kiosk.running.settings_writing import Key, SettingsWriter, Value

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

AMOUNTS: Final[dict[str, tuple[Key, tuple[int, ...]]]] = {
    "brightness": (("panel", "brightness"), (20, 30, 40, 50, 60, 70, 80, 90, 100)),
    "askAfter": (("idle", "ask_after"), (30, 45, 60, 90, 120, 180, 300, 600)),
    "countdown": (("idle", "countdown"), (20, 30, 45, 60, 90, 120)),
    "hold": (("idle", "hold"), (60, 120, 180, 300, 600)),
}
"""Numbers that keys step through: where each stands in the settings, and the steps."""


@QmlElement
@QmlSingleton
class StaffSettings(QObject):
    """The settings as the staff see them. Whoever shows the hall listens to ``kept``."""

    changed = Signal()
    kept = Signal()
    """The hall has other settings now."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show the hall's settings."""
        super().__init__(parent)
        self._failed = ""
        self._writer: SettingsWriter | None = None
        self._at_hand: tuple[str, ...] = ()
        self._amounts = RecordModel(("name", "value", "less", "more"), self)
        self._languages = RecordModel(("code", "name", "on", "first", "rises", "leaves"), self)

    @Slot()
    def look(self) -> None:
        """Show the settings as they are now."""
        from kiosk.running.settings_writing import SettingsWriter

        hall = current_hall()
        if self._writer is None and hall.settings_file:
            self._writer = SettingsWriter(hall.settings_file)
            translations = hall.translations
            self._at_hand = offered(hall.exhibit, translations) if translations else hall.languages
        self._tell()

    def _tell(self) -> None:
        settings = current_hall().settings
        self._amounts.fill([self._amount(name, settings) for name in AMOUNTS])
        self._languages.fill([self._language(code) for code in self._codes])
        self.changed.emit()

    # ---- numbers

    @Property(RecordModel, constant=True)
    def amounts(self) -> RecordModel:
        """``brightness`` in percent; ``askAfter``, ``countdown``, ``hold`` in seconds.

        Roles: ``name``; ``value``; whether it can be ``less`` and ``more``.
        """
        return self._amounts

    def _amount(self, name: str, settings: Settings) -> Row:
        (table, key), steps = AMOUNTS[name]
        value: float = getattr(getattr(settings, table), key)
        return {
            "name": name,
            "value": round(value),
            "less": value > steps[0],
            "more": value < steps[-1],
        }

    @Slot(str, int)
    def step(self, name: str, direction: int) -> None:
        """To the next higher (1) or lower (-1) step of a number."""
        (table, key), steps = AMOUNTS[name]
        now: float = getattr(getattr(current_hall().settings, table), key)
        further = [step for step in steps if (step - now) * direction > 0]
        if further:
            self.change({(table, key): min(further) if direction > 0 else max(further)})

    # ---- languages

    @Property(RecordModel, constant=True)
    def languages(self) -> RecordModel:
        """The rail's languages in their order, then the others at hand. Roles: ``code``; ``name``;
        whether it is ``on`` in the rail; whether visits begin in it, ``first``; whether it
        ``rises`` in the order, and ``leaves`` the rail when it is wished."""
        return self._languages

    @property
    def _codes(self) -> tuple[str, ...]:
        rail = current_hall().languages
        return (*rail, *(code for code in self._at_hand if code not in rail))

    def _language(self, code: str) -> Row:
        hall = current_hall()
        on = code in hall.languages
        first = code == hall.settings.hall.language
        return {
            "code": code,
            "name": own_name(code),
            "on": on,
            "first": first,
            "rises": on and hall.languages.index(code) > 0,
            "leaves": on and not first and len(hall.languages) > 1,
        }

    @Slot(str)
    def lift(self, code: str) -> None:
        """Exchange a language of the rail with the one before it."""
        order = list(current_hall().languages)
        if (place := order.index(code)) > 0:
            order[place - 1 : place + 1] = reversed(order[place - 1 : place + 1])
            self.change({("hall", "languages"): self._with_missing(order)})

    @Slot(str)
    def offer(self, code: str) -> None:
        """Put a language at the rail's end, or take it out of the rail."""
        order = list(current_hall().languages)
        order = [c for c in order if c != code] if code in order else [*order, code]
        self.change({("hall", "languages"): self._with_missing(order)})

    @Slot(str)
    def beginIn(self, code: str) -> None:
        """Let visits begin in a language of the rail."""
        if code != current_hall().settings.hall.language:
            self.change({("hall", "language"): code})

    def _with_missing(self, order: list[str]) -> list[str]:
        """The order with what the hall wants and there is no translation to, which may come."""
        wanted = current_hall().settings.hall.languages
        return order + [code for code in wanted if code not in self._at_hand]

    # ---- keeping

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return self._writer is not None and self._writer.can_undo

    @Property(str, notify=changed)
    def failed(self) -> str:
        """Why the last change could not be kept: ``full``, ``denied``, ``broken``, ``other``;
        empty: it is."""
        return self._failed

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._writer:
            self._keep(self._writer.undo)

    def change(self, values: dict[Key, Value]) -> None:
        """Let these keys of the settings have other values; for those that the staff change."""
        if writer := self._writer:
            self._keep(lambda: writer.change(values))

    def change_holidays(self, holidays: tuple[Holiday, ...]) -> None:
        """Let these be the holidays."""
        if writer := self._writer:
            self._keep(lambda: writer.change_holidays(holidays))

    def _keep(self, write: Callable[[], Settings]) -> None:
        try:
            settings = write()
        except (OSError, ValueError) as error:
            self._failed = why_not_written(error)
            log.warning(tell("the settings cannot be kept: %s", "无法保存设置：%s"), error)
        else:
            self._failed = ""
            hall = current_hall()
            settings = hall.overrule(settings)  # what the command line says still holds
            wanted = tuple(c for c in settings.hall.languages if c in self._at_hand)
            change_hall(settings, wanted or in_order(self._at_hand))
            self.kept.emit()
        self._tell()
