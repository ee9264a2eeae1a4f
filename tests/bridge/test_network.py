"""Nothing goes out: a server on this machine waits for every way that QML has, in vain."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from kiosk.bridge.network import NoNetwork

ATTEMPTS = {
    "image": 'Image {{ source: "{url}/i.png" }}',
    "text": 'Text {{ textFormat: Text.RichText; text: "<img src=\\"{url}/t.png\\">" }}',
    "loader": 'Loader {{ source: "{url}/L.qml" }}',
    "font": 'FontLoader {{ source: "{url}/f.ttf" }}',
    "request": """QtObject {{ Component.onCompleted: {{
        const r = new XMLHttpRequest(); r.open("GET", "{url}/x"); r.send(); }} }}""",
    "border": 'BorderImage {{ source: "{url}/b.png" }}',
    "animated": 'AnimatedImage {{ source: "{url}/a.gif" }}',
}


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    heard: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}", heard
        listening.shutdown()
        thread.join()


@pytest.mark.parametrize("way", ATTEMPTS)
@pytest.mark.qt_log_ignore(".*")  # Qt warns of every refusal; that it warns is right
def test_nothing_leaves_the_process(
    way: str,
    server: tuple[str, list[str]],
    tmp_path_factory: pytest.TempPathFactory,
    qtbot: QtBot,
) -> None:
    url, heard = server
    file = tmp_path_factory.mktemp("qml") / "Attempt.qml"
    body = ATTEMPTS[way].format(url=url)
    file.write_text(f"import QtQuick\nItem {{ {body} }}\n", encoding="utf-8")
    engine = QQmlApplicationEngine()
    refusing = NoNetwork()
    engine.setNetworkAccessManagerFactory(refusing)
    engine.load(QUrl.fromLocalFile(str(file)))
    qtbot.wait(400)
    assert engine.rootObjects(), "the attempt itself was loaded"
    assert heard == []


def test_the_attempts_would_be_heard_without_the_refusal(
    server: tuple[str, list[str]], tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    url, heard = server
    file = tmp_path_factory.mktemp("qml") / "Attempt.qml"
    body = ATTEMPTS["request"].format(url=url)
    file.write_text(f"import QtQuick\nItem {{ {body} }}\n", encoding="utf-8")
    engine = QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(str(file)))
    qtbot.waitUntil(lambda: heard == ["/x"], timeout=20_000)
