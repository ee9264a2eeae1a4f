"""The language on screen, and every text's way through the translations."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton, qmlEngine

from kiosk.bridge.hall import current_hall
from kiosk.bridge.records import RecordModel
from kiosk.exhibit.line_breaks import UNTOLD, joined
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.texts import Text, is_translated, texts_of
from kiosk.running.speaking import Spoken
from kiosk.tongue import tell
from kiosk.translations.languages import (
    FULL_WIDTH,
    OFFERED,
    SOURCE,
    base,
    in_order,
    not_at_hand,
    own_name,
    right_to_left,
)

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")


class Voice:
    """Says the exhibit's texts in a language; this one is silent: there is no such language."""

    code = ""

    def say(self, context: str, text: str) -> str:
        """An exhibit's text, ready to be set, as :func:`say` gives it."""
        return ""


class _OnScreen(Voice):
    """The first language: where it has no translation it says the Chinese, marked, and notes it."""

    def __init__(self) -> None:
        self.speak(SOURCE, None)

    def speak(self, code: str, translator: QTranslator | None) -> None:
        """Say everything in this language from now on; Chinese has no translator."""
        self.code = code
        self._translator = translator
        self._missed: set[tuple[str, str]] = set()

    def say(self, context: str, text: str) -> str:
        if not text or self._translator is None:
            return joined(text, self.code)
        told = self._translator.translate(context, text)
        return joined(told or self._untold(context, text), self.code)

    def _untold(self, context: str, text: str) -> str:
        if not is_translated(text):
            return text
        if (context, text) not in self._missed:
            self._missed.add((context, text))
            log.warning(
                tell("not translated to %s: %s: %s", "没有译成 %s：%s：%s"),
                self.code,
                context,
                text,
            )
        return UNTOLD + text


class _Second(Voice):
    """A language below another one. What it does not tell is not said twice in Chinese."""

    def __init__(self, code: str, translator: QTranslator) -> None:
        self.code = code
        self._translator = translator

    def say(self, context: str, text: str) -> str:
        if text and not is_translated(text):  # digits and Latin names are the same in both
            return text
        told = self._translator.translate(context, text) or ""
        return "" if told.startswith(UNTOLD) else joined(told, self.code)


class _Switch(QObject):
    """Tells the bridge's objects, wherever they are, which languages are on screen now."""

    happened = Signal()
    first = _OnScreen()
    second = Voice()

    @property
    def code(self) -> str:
        """The first language's code."""
        return self.first.code


switch = _Switch()


def say(context: str, text: str) -> str:
    """An exhibit's text in the language on screen; the Chinese where there is no translation.

    It is ready to be set: where no line may be broken it has word joiners (``line_breaks``).

    Args:
        context: the file the text is from, without its ending: ``firms/martin-kerui``.
        text: the Chinese text.
    """
    return switch.first.say(context, text)


def offered(exhibit: Exhibit | None, folder: Path, wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """Languages that visitors may choose: Chinese, and those that tell enough of the exhibit.

    Args:
        exhibit: what is on show; without one there is nothing to translate.
        folder: compiled translations, ``kiosk_en.qm``.
        wanted: the languages that the hall wants, in its order; all there are when empty.
    """
    if wanted and set(wanted) == {SOURCE}:  # no translation has to be looked at
        return (SOURCE,)
    there = {file.stem.removeprefix("kiosk_") for file in folder.glob("kiosk_*.qm")}
    texts = tuple(texts_of(exhibit)) if exhibit else ()
    known = {code for code in there if _share(folder, code, texts) >= OFFERED} | {SOURCE}
    missing = [code for code in wanted if code not in known]
    if missing:
        log.warning("%s", not_at_hand(missing, in_order(known)))
    return tuple(c for c in wanted if c in known) or in_order(known)


def _share(folder: Path, code: str, texts: Sequence[Text]) -> float:
    """How much of the texts a language's compiled file translates, 0 to 1."""
    translator = QTranslator()
    if not translator.load(f"kiosk_{code}", str(folder)):
        log.warning(
            tell(
                "kiosk_%s.qm cannot be read; the language is not offered",
                "kiosk_%s.qm 无法读取，不提供这种语言",
            ),
            code,
        )
        return 0.0
    done = sum(bool(translator.translate(text.context, text.source)) for text in texts)
    return done / len(texts) if texts else 1.0


@QmlElement
@QmlSingleton
class Language(QObject):
    """The languages on screen. A switch looks every shown text up again, in place."""

    changed = Signal()
    changingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start in the hall's languages."""
        super().__init__(parent)
        self._changing = False
        self._hall = current_hall()
        self._spoken = Spoken(SOURCE, SOURCE)
        self._translators: tuple[QTranslator, ...] = ()
        switch.first.speak(SOURCE, None)
        switch.second = Voice()
        self._choices = RecordModel(("code", "name"), self)
        self._fill()
        wanted = self._hall.settings.hall
        self.use(wanted.language)
        if wanted.second:
            self._speak(Spoken(SOURCE, SOURCE, wanted.second))
        self._start = self._spoken

    def _fill(self) -> None:
        self._choices.fill([{"code": c, "name": own_name(c)} for c in self._hall.languages])

    def keep(self) -> None:
        """Take the hall's languages as they are now; the next visit begins in them."""
        self._hall = current_hall()
        wanted, there = self._hall.settings.hall, set(self._hall.languages)
        self._start = Spoken(SOURCE, wanted.language if wanted.language in there else SOURCE)
        if wanted.second and {SOURCE, wanted.second} <= there:
            self._start = Spoken(SOURCE, SOURCE, wanted.second)
        self._fill()
        self.changed.emit()

    @Property(str, notify=changed)
    def code(self) -> str:
        """The language's code, ``zh`` or a translation's."""
        return self._spoken.first

    @Property(str, notify=changed)
    def second(self) -> str:
        """The code of a second language below Chinese, for mixed delegations; mostly empty."""
        return self._spoken.second

    @Property(bool, notify=changingChanged)
    def changing(self) -> bool:
        """Whether a switch goes on: some words are told in the new language, others not yet."""
        return self._changing

    def _set_changing(self, changing: bool) -> None:
        self._changing = changing
        self.changingChanged.emit()

    @Property(str, notify=changed)
    def between(self) -> str:
        """What stands between two sentences: nothing after a full-width stop, else a blank."""
        return "" if base(self._spoken.first) in FULL_WIDTH else " "

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether it is written from right to left: the whole interface then runs that way."""
        return right_to_left(self._spoken.first)

    @Property(RecordModel, constant=True)
    def choices(self) -> RecordModel:
        """Languages at hand. Roles: ``code``; ``name``, in the language itself."""
        return self._choices

    @Slot(str)
    def use(self, code: str) -> None:
        """Switch to a language at hand; anything else, or a broken translation, is passed over."""
        self._speak(Spoken(SOURCE, code))

    @Slot(str)
    def touch(self, code: str) -> None:
        """The key of this language was touched."""
        self._speak(self._spoken.tapped(code))

    @Property(bool, notify=changed)
    def paired(self) -> bool:
        """Whether a second language stands below Chinese."""
        return bool(self._spoken.second)

    @paired.setter
    def paired(self, wanted: bool) -> None:
        spoken = self._spoken
        self._speak(spoken.paired(self._hall.languages) if wanted else spoken.alone())

    @Property(bool, notify=changed)
    def pairable(self) -> bool:
        """Whether there are two languages to pair, one of them Chinese."""
        return SOURCE in self._hall.languages and len(self._hall.languages) > 1

    def _translator(self, code: str) -> QTranslator | None:
        """A language's texts, or None with the reason in the log."""
        translator = QTranslator(self)
        if translator.load(f"kiosk_{code}", str(self._hall.translations)):
            return translator
        log.warning(
            tell(
                "kiosk_%s.qm cannot be read; the language stays %s",
                "kiosk_%s.qm 无法读取，语言仍是 %s",
            ),
            code,
            self._spoken.first,
        )
        return None

    def _speak(self, spoken: Spoken) -> None:
        """Switch to these languages; none that is not at hand or broken."""
        if spoken == self._spoken or not set(spoken.codes) <= set(self._hall.languages):
            return
        found = {code: self._translator(code) for code in spoken.codes if code != SOURCE}
        if None in found.values():
            return
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        first, second = found.get(spoken.first), found.get(spoken.second)
        self._translators = tuple(filter(None, (first, second)))
        if first is not None:
            # Qt's own class, never one of Python's: QML's loader asks for words, too, from its
            # thread, and would wait for Python while Python waits for it (decision 36).
            QCoreApplication.installTranslator(first)
        self._spoken = spoken
        switch.first.speak(spoken.first, first)
        switch.second = _Second(spoken.second, second) if second else Voice()
        self._set_changing(True)
        mirrored = right_to_left(spoken.first)
        if mirrored != QGuiApplication.isRightToLeft():
            from PySide6.QtCore import Qt  # late: it takes 30 ms

            directions = Qt.LayoutDirection
            QGuiApplication.setLayoutDirection(
                directions.RightToLeft if mirrored else directions.LeftToRight
            )
        engine = qmlEngine(self)
        if engine is not None:
            engine.retranslate()
        self.changed.emit()
        switch.happened.emit()
        self._set_changing(False)

    @Slot()
    def reset(self) -> None:
        """Return to the languages that a visit begins in."""
        self._speak(self._start)
