"""Why a file could not be written, as the staff are told."""

from __future__ import annotations

import errno
from typing import Final

_KNOWN: Final = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EIO: "broken",
    errno.EROFS: "broken",  # Linux lets nothing more be written to a disk that failed
}


def why_not_written(error: Exception) -> str:
    """``full``, ``denied``, ``broken``, or ``other``, of which the log tells more."""
    return _KNOWN.get(getattr(error, "errno", None) or 0, "other")
