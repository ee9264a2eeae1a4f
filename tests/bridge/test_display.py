from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.bridge.display import fill_display


@pytest.fixture
def window(qapp: object) -> QWindow:
    return QWindow()


@pytest.mark.parametrize("wanted", ["", "1"])
def test_a_window_fills_the_display_that_is_chosen(
    window: QWindow, wanted: str, caplog: pytest.LogCaptureFixture
) -> None:
    fill_display(window, wanted)
    screen = QGuiApplication.screens()[0]
    assert window.screen() is screen
    assert window.size() == screen.size()
    assert window.visibility() == QWindow.Visibility.FullScreen
    assert not caplog.records
    window.close()


def test_a_display_that_is_not_there_is_named_and_the_exhibit_is_shown(
    window: QWindow, caplog: pytest.LogCaptureFixture
) -> None:
    fill_display(window, "DP-7")
    assert window.isVisible()
    name = QGuiApplication.screens()[0].name()
    assert f"there is no display 'DP-7'; the main one is used. Displays: 1 = {name}" in caplog.text
    window.close()


BARE = """
from PySide6.QtGui import QGuiApplication, QWindow
from kiosk.bridge.display import fill_display
app = QGuiApplication([])
window = QWindow()
fill_display(window, "")
while not window.isExposed():
    app.processEvents()
print(app.platformName(), window.size() == window.screen().size())
"""


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb")
def test_a_window_fills_a_bare_x_screen_that_no_window_manager_sees_to() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}  # pytest-xvfb has set DISPLAY
    done = subprocess.run(
        [sys.executable, "-c", BARE], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.stdout == "xcb True\n", done.stderr
