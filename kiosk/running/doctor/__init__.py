"""``kiosk doctor``: the machine of a hall looked over, each point by what was read there and then.

Every check reads files of the system below a root that can be another one, so that tests can be
other machines. What cannot be read is said to be unknown, never to be good.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.running.doctor import hardware, locks, own
from kiosk.running.doctor.finding import Finding, Machine


def examine(
    machine: Machine, exhibit: Path | None, settings: Path, state: Path
) -> Iterator[Finding]:
    """Look at everything.

    Args:
        machine: what is looked at.
        exhibit: the exhibit's folder; None: the shipped one.
        settings: the settings file; it need not exist.
        state: the folder in which ``kiosk run`` keeps its state.
    """
    yield hardware.display(machine)
    yield hardware.touch(machine)
    yield hardware.renderer(machine)
    yield own.fonts(exhibit)
    yield own.disk(state)
    yield from hardware.clock(machine)
    yield own.autostart(machine)
    yield own.user()
    yield own.state_folder(state)
    yield own.settings(settings)
    yield own.pin()
    yield own.switching_off(machine)
    yield own.restarts(state)
    yield from locks.all_of(machine)
