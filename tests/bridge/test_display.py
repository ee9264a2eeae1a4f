from __future__ import annotations

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
