"""A bar for what takes long, on a terminal only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def progress(things: Iterable[T], what: str, total: int | None = None) -> Iterable[T]:
    """The same things, with a bar on the error stream once it has taken a second."""
    # tqdm has no types.
    watched: Iterable[T] = tqdm(things, what, total, leave=False, delay=1, disable=None)
    return watched
