"""Has the exhibit's versions see what they see in a thread, and waits for that."""

from __future__ import annotations

import threading

from kiosk.running.versions import Versions


def started(versions: Versions) -> None:
    """A start, once it is known what is shown."""
    known = threading.Event()
    versions.start(known.set)
    known.wait()


def kept(versions: Versions) -> bool:
    """A start, and five good minutes: whether there is a copy then."""
    started(versions)
    return versions.keep()
