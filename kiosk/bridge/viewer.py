"""Starts Qt and shows a hall's exhibit in a window."""

from __future__ import annotations

import os
import sys
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge import (  # noqa: F401 - to import them registers their types with QML
    access,
    card,
    comparing,
    directory,
    exhibit_texts,
    figures,
    firms,
    health,
    hours,
    landscape,
    language,
    map_scale,
    map_tiles,
    map_view,
    maps,
    mounting,
    numerals,
    parks,
    photos,
    sources,
    story,
    ties,
    ties_picture,
    touching,
    typesetter,
    vector_map,
    visit,
    way,
    wishes,
)
from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.network import NoNetwork
from kiosk.bridge.typefaces import load_fonts
from kiosk.places import exhibit_folder, qml_folder
from kiosk.running.allocating import give_memory_back


def prepare(renderer: Literal["software", "gpu"]) -> None:
    """Set what Qt and the C library read at their start. Call before the application is made."""
    give_memory_back()
    if renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"
    else:
        os.environ.pop("QT_QUICK_BACKEND", None)


def application() -> QGuiApplication:
    """The one application of this process."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    app.setWindowIcon(QIcon(str(exhibit_folder() / "artwork" / "app-icon.png")))
    return app


class Viewer:
    """A window on a hall's exhibit. Keep it as long as the window is to live."""

    def __init__(self, hall: Hall, module: str = "Kiosk.Shell") -> None:
        """Load a module's ``Main``, the shell's if no other; the window is made but not shown.

        Raises:
            RuntimeError: the QML could not be loaded; Qt's log says why.
        """
        open_hall(hall)
        load_fonts(hall.folder)
        self.engine = QQmlApplicationEngine()
        self._no_network = NoNetwork()
        self.engine.setNetworkAccessManagerFactory(self._no_network)
        self.engine.addImportPath(str(qml_folder()))
        # Before any QML asks for a word: what it has already said would stay Chinese.
        self.singleton("Language")
        self.engine.loadFromModule(module, "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the exhibit's window could not be made")
        self.window: QQuickWindow = roots[0]

    def singleton(self, name: str) -> object:
        """A singleton of ``Kiosk.Bridge`` by its QML name."""
        return self.engine.singletonInstance("Kiosk.Bridge", name)

    def close(self) -> None:
        """Take the window down, before the engine, so that no binding outlives what it reads."""
        self.window.close()
        self.engine.clearComponentCache()
        # Now, not whenever Python lets go of them: an engine that lives on still answers whatever
        # happens in the hall, such as a switch of language.
        for left in (self.window, self.engine):
            left.deleteLater()
            QCoreApplication.sendPostedEvents(left, QEvent.Type.DeferredDelete)
