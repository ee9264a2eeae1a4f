"""The staff's PIN: kept as a salted scrypt hash with the parameters that it was made with."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from kiosk.running.whole import write_whole

LEAST: Final = 6
MOST: Final = 12
"""Digits of a PIN."""

COST: Final = (1 << 15, 8, 3)
"""scrypt's cost (n, r and p), one of those that OWASP's sheet on keeping passwords gives: 32 MiB,
and some tenths of a second on a hall's slow machine. Against tries at the panel the delays guard
(:mod:`kiosk.running.staff`)."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A PIN as it is kept. ``salt`` and ``hash`` are hexadecimal."""

    n: int
    r: int
    p: int
    salt: str
    hash: str

    def is_it(self, digits: str) -> bool:
        """Whether these are the PIN's digits."""
        made = _scrypt(digits, bytes.fromhex(self.salt), self.n, self.r, self.p)
        return hmac.compare_digest(made, bytes.fromhex(self.hash))


def fit(digits: str) -> bool:
    """Whether this may be a PIN: 6 to 12 digits, not all alike and not in a row."""
    if not (digits.isascii() and digits.isdigit() and LEAST <= len(digits) <= MOST):
        return False
    return not _guessed_first(digits)


def _guessed_first(digits: str) -> bool:
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(digits)}
    return steps in ({0}, {1}, {9})


def make(digits: str, cost: tuple[int, int, int] = COST) -> Pin:
    """A PIN to be kept, with a salt of its own."""
    salt = os.urandom(16)
    return Pin(*cost, salt.hex(), _scrypt(digits, salt, *cost).hex())


def pin_file() -> Path:
    """Where the PIN is kept, in the platform's configuration folder; it need not exist."""
    from kiosk.running.settings import settings_file

    return settings_file().with_name("pin.json")


def keep(pin: Pin, file: Path) -> None:
    """Keep it, for nobody but this user to read.

    Raises:
        OSError: the disk is full, or may not be written; what was kept before stays.
    """
    write_whole(file, json.dumps(asdict(pin), indent=1) + "\n", 0o600)


def kept(file: Path) -> Pin | None:
    """The PIN that is kept; None when there is none, or it cannot be read."""
    try:
        pin = Pin(**json.loads(file.read_text(encoding="utf-8")))
        pin.is_it("")  # its parameters are such that it can be asked
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return pin


def _scrypt(digits: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(digits.encode(), salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=32)
