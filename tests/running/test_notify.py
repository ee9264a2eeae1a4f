"""What systemd hears."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from kiosk.running.notify import Notifier


def test_the_service_manager_hears_and_nobody_else_does(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    environment = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "30000000", "HOME": "/"}
    environment["WATCHDOG_PID"] = str(os.getpid())
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        notifier = Notifier(environment)
        notifier.tell("READY=1", "STATUS=exhibit")
        assert manager.recv(100) == b"READY=1\nSTATUS=exhibit"
    assert notifier.interval == 15.0
    assert environment == {"HOME": "/"}, "the viewer is not to speak for the service"
    notifier.tell("READY=1")  # the manager has gone


@pytest.mark.parametrize(
    "environment",
    [{}, {"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"}, {"WATCHDOG_USEC": "soon"}],
)
def test_without_a_manager_there_is_nothing_to_say(environment: dict[str, str]) -> None:
    notifier = Notifier(environment)
    notifier.tell("READY=1")
    assert notifier.interval is None
