"""How the C library keeps memory that was given back."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

M_TRIM_THRESHOLD: Final = -1
M_MMAP_THRESHOLD: Final = -3
M_ARENA_MAX: Final = -8
"""Names of glibc's malloc.h."""

AT_ONCE_BYTES: Final = 1 << 20
ARENAS: Final = 2


def give_memory_back() -> None:
    """Let what a picture took go back to the system as soon as it is freed; call it at the start.

    By itself glibc learns from the first picture that was freed to keep such large pieces, and
    small ones in between hold them for ever: after some hundreds of pages 60 MiB lay idle, with
    this 20 (``benchmarks.switching``). Without glibc nothing is done.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, AT_ONCE_BYTES)
        mallopt(M_TRIM_THRESHOLD, AT_ONCE_BYTES)
        mallopt(M_ARENA_MAX, ARENAS)
