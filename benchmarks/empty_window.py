"""An empty QML window, full screen: what any Qt Quick application in Python costs at least."""

from __future__ import annotations

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b'import QtQuick\nWindow { visible: true; visibility: Window.FullScreen; color: "#F3EDDF" }'

app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(QML, QUrl("file:///empty.qml"))
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)
window.frameSwapped.connect(lambda: print("ready", flush=True))
sys.exit(app.exec())
