"""Reads an exhibit's text files, whatever an editor's computer has made of them.

Every way in which a file can fail to be plain UTF-8 text is told apart, because each is mended
in another way: missing, a folder or device in its place, not permitted, too big, saved as GB18030
or UTF-16, holding NUL bytes, or a link that leads out of the exhibit's folder. A byte order mark
and foreign line ends are read and only remarked upon.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.exhibit.problems import Problems

TEXT_LIMIT: Final = 256 * 1024
"""Bytes of a text file; the longest that is shipped has 20 KiB."""

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Not blocking, so that a pipe of the right name cannot hold up the start."""


class NoFileError(OSError):
    """Something else, a folder or a device, is where a file should be."""


def real(folder: Path) -> str:
    """The folder's own path with a closing separator, against which :func:`inside` compares."""
    return os.path.realpath(folder).rstrip(os.sep) + os.sep


def inside(root: str, path: str) -> bool:
    """Whether ``path``, with every link followed, lies under ``root`` (see :func:`real`)."""
    return os.path.realpath(path).startswith(root)


def is_plain_name(name: str) -> bool:
    """Whether a name with ``/`` stays below the folder that it is looked up in.

    On every system: no ``..``, no drive, no share of another machine (``//host/share``).
    """
    return all(
        part and not part.startswith(".") and not set(part) & set("\\:") for part in name.split("/")
    )


def read_text(
    root: str, name: str, problems: Problems, limit: int = TEXT_LIMIT, too_big: str = "too-big"
) -> str | None:
    """The text of the file ``name`` (with ``/``) under ``root``, its line ends as ``\\n``.

    Returns None, with the reason among the problems, where there is no text to be had, or more than
    ``limit`` bytes of it, which is said under the code ``too_big``.
    """
    path = root + name
    if not inside(root, path):
        problems.add("outside", name)
        return None
    try:
        data = read_bytes(path, limit)
    except FileNotFoundError:
        problems.add("missing-file", name)
        return None
    except NoFileError:
        problems.add("not-a-file", name)
        return None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        problems.add("unreadable", name, reason=reason)
        return None
    if len(data) > limit:
        size = Path(path).stat().st_size
        problems.add(too_big, name, size=-(-size // 1024), limit=limit // 1024)
        return None
    return _decoded(data, name, problems)


def is_picture(path: str) -> bool:
    """Whether the file begins as a JPEG, PNG or WebP picture does; nothing more is judged here."""
    try:
        with opened(path) as file:
            head = file.read(12)
    except OSError:
        return False
    return (
        head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))
        or head[:4] + head[8:] == b"RIFFWEBP"
    )


def opened(path: str) -> BinaryIO:
    """A file to be read; what waits for a writer, as a pipe does, is never waited for.

    Raises:
        NoFileError: a folder or a device is in its place.
        OSError: it is not there, or may not be read.
    """
    if Path(path).is_dir():  # Windows refuses to open one with a misleading reason.
        raise NoFileError(errno.EISDIR, "it is no file")
    file = os.fdopen(os.open(path, _FLAGS), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise NoFileError(errno.EINVAL, "it is no file")
    return file


def read_bytes(path: str, limit: int) -> bytes:
    """A file's bytes, at most one more than the limit.

    Raises:
        NoFileError: a folder or a device is in its place.
        OSError: it is not there, or may not be read.
    """
    with opened(path) as file:
        return file.read(limit + 1)


def _decoded(data: bytes, name: str, problems: Problems) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.add("saved-as-utf16", name)
        return None
    if data.startswith(b"\xef\xbb\xbf"):
        problems.add("bom", name)
        data = data[3:]
    if b"\0" in data:
        where = data.index(b"\0")
        if data.count(b"\0") * 4 > len(data):
            problems.add("saved-as-utf16", name)
        else:
            problems.add("nul-byte", name, data.count(b"\n", 0, where) + 1)
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if _is_gb18030(data):
            problems.add("saved-as-gb18030", name, line)
        else:
            column = error.start - data.rfind(b"\n", 0, error.start)
            byte = f"0x{data[error.start]:02X}"
            problems.add("not-utf8", name, line, byte=byte, column=column)
        return None
    if "\r" in text:
        problems.add("crlf", name, text.count("\n", 0, text.index("\r")) + 1)
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _is_gb18030(data: bytes) -> bool:
    """Whether the bytes read as GB18030 make Chinese: mostly characters of everyday writing."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    foreign = [character for character in text if character > "\x7f"]
    chinese = sum(
        "\u4e00" <= each <= "\u9fff" or each in "，。、；：？！“”（）《》" for each in foreign
    )
    return chinese * 10 > len(foreign) * 9
