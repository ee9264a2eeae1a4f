"""Tells systemd how the service fares: ``sd_notify`` in the few lines that it takes.

A datagram to the socket that ``$NOTIFY_SOCKET`` names; without one nobody wants to know.
"""

from __future__ import annotations

import os
import socket
from collections.abc import MutableMapping
from contextlib import suppress


class Notifier:
    """Takes systemd's variables out of an environment: what is started from here has no part in it.

    ``interval`` is the seconds after which the watchdog wants to hear something, half of what
    systemd allows as its manual advises, or None where there is no watchdog.
    """

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        """Look for a service manager."""
        self._address = environment.pop("NOTIFY_SOCKET", "")
        microseconds = environment.pop("WATCHDOG_USEC", "")
        ours = environment.pop("WATCHDOG_PID", "") in ("", str(os.getpid()))
        allowed = int(microseconds) if microseconds.isdigit() and ours else 0
        self.interval = allowed / 2e6 if allowed else None

    def tell(self, *states: str) -> None:
        """Send assignments such as ``READY=1``. A manager that has gone is no reason to stop."""
        if not self._address:
            return
        name = self._address
        address = "\0" + name[1:] if name.startswith("@") else name  # an abstract socket
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto("\n".join(states).encode(), address)
