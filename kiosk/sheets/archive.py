"""Looks a workbook over before anything is made of it: bounded in memory and time.

An .xlsx is a zip of XML files. Whatever its names and sizes claim, no more is unpacked than
:data:`PART_LIMIT`, no entry may lie over another, no document may declare entities, and no sheet
may have more cells than an exhibit needs. Each part is parsed once, as a stream.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_namespaces

from defusedxml import DefusedXmlException
from defusedxml.sax import make_parser

from kiosk.sheets.findings import Findings

MIB: Final = 1 << 20
FILE_LIMIT: Final = 32 * MIB
"""Bytes of the file; 10,000 firms have 3 MiB."""
PART_LIMIT: Final = 96 * MIB
"""Bytes of all XML, unpacked; 10,000 firms have 32 MiB."""
SMALL_LIMIT: Final = 8 * MIB
"""Bytes of a part that is neither sheet nor table of texts."""
ENTRIES_LIMIT: Final = 1000
DIRECTORY_LIMIT: Final = 256 * 1024
"""Files in the zip, and bytes of their list."""
ELEMENTS_LIMIT: Final = 6_000_000
BRANCH_LIMIT: Final = 100_000
"""XML elements of a part, and of what is held in memory at once: a row, a text, a small part."""
TEXT_LIMIT: Final = 4 * MIB
DEPTH_LIMIT: Final = 64
"""Characters of such a branch, and how deep it may be."""
ROWS_LIMIT: Final = 200_000
COLUMNS_LIMIT: Final = 1000
"""Beyond these no cell may be filled."""

_WORKBOOK: Final = "xl/workbook.xml"
_END: Final = b"PK\x05\x06"
_END_64: Final = b"PK\x06\x07"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(slots=True)
class Bounds:
    """The last row and column of a sheet that hold something, and its merged cells."""

    rows: int = 0
    columns: int = 0
    merged: list[str] = field(default_factory=list)


class RefusedError(Exception):
    """Why a workbook is not read: the code of a finding and its reason."""

    def __init__(self, code: str, reason: str = "") -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def weigh(path: Path, findings: Findings) -> int | None:
    """The bytes of a spreadsheet's file, or None with the reason among the findings.

    Raises:
        OSError: the file cannot be looked at.
    """
    size = path.stat().st_size
    if size <= FILE_LIMIT:
        return size
    findings.add("sheet-too-big", None, size=-(-size // MIB), limit=FILE_LIMIT // MIB)
    return None


def inspect(path: Path, findings: Findings) -> dict[str, Bounds] | None:
    """The bounds of each sheet by its part's name, or None with the reason among the findings."""
    try:
        size = weigh(path, findings)
        if size is None:
            return None
        _magic(path)
        _end(path, size)
        with zipfile.ZipFile(path) as archive:
            _entries(archive)
            return _parts(archive)
    except RefusedError as refused:
        findings.add(refused.code, None, reason=refused.reason)
    except OSError as error:
        findings.add("sheet-unreadable", None, reason=error.strerror or str(error))
    except DefusedXmlException as error:
        findings.add("sheet-hostile", None, reason=type(error).__name__)
    except (SAXException, zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        findings.add("sheet-damaged", None, reason=str(error))
    return None


def _magic(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(8)
        if head == _COMPOUND:
            rest = file.read()
            if "EncryptedPackage".encode("utf-16-le") in rest:
                raise RefusedError("sheet-protected")
            raise RefusedError("sheet-old")
    if not head.startswith(b"PK"):
        raise RefusedError("sheet-no-workbook", "it is no zip file")


def _end(path: Path, size: int) -> None:
    """Refuse a list of entries that is too long before it is read."""
    with path.open("rb") as file:
        file.seek(max(0, size - 66_000))
        tail = file.read()
    if _END_64 in tail:
        raise RefusedError("sheet-too-long", "zip64")
    at = len(tail) - 22 if tail[-22:-18] == _END and tail.endswith(b"\0\0") else tail.rfind(_END)
    if at < 0 or len(tail) - at < 22:
        raise RefusedError("sheet-damaged", "the end of the zip file is missing")
    count, length = struct.unpack("<HL", tail[at + 10 : at + 16])
    if count > ENTRIES_LIMIT or length > DIRECTORY_LIMIT:
        raise RefusedError("sheet-too-long", f"{count} files inside")


def _entries(archive: zipfile.ZipFile) -> None:
    """Refuse entries that lie over each other, are encrypted, or stand twice."""
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    names = {entry.filename.lower() for entry in entries}
    if len(names) != len(entries):
        raise RefusedError("sheet-hostile", "a name stands twice")
    if "mimetype" in names and _WORKBOOK not in names:
        raise RefusedError("sheet-no-workbook", "OpenDocument")
    if _WORKBOOK not in names:
        raise RefusedError("sheet-no-workbook", f"{_WORKBOOK} is missing")
    ends = [entry.header_offset for entry in entries[1:]] + [archive.start_dir]
    for entry, end in zip(entries, ends, strict=True):
        if entry.flag_bits & 0x1:
            raise RefusedError("sheet-protected")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise RefusedError("sheet-no-workbook", "an unusual compression")
        if entry.header_offset + 30 + len(entry.filename) + entry.compress_size > end:
            raise RefusedError("sheet-hostile", "its parts lie over each other")


def _parts(archive: zipfile.ZipFile) -> dict[str, Bounds]:
    """Parse every part as a stream, counting."""
    found: dict[str, Bounds] = {}
    parts = [e for e in archive.infolist() if e.filename.lower().endswith((".xml", ".rels"))]
    total = sum(part.file_size for part in parts)
    if total > PART_LIMIT:
        raise RefusedError("sheet-hostile", f"unpacked it has {-(-total // MIB)} MiB")
    for part in parts:
        counter = _Counter()
        # The stream ends where the entry claims to, or its checksum is wrong and zipfile says so.
        with archive.open(part) as stream:
            parser: Any = make_parser()
            parser.forbid_dtd = True
            parser.setFeature(feature_namespaces, True)
            parser.setContentHandler(counter)
            parser.parse(stream)
        if counter.root in ("worksheet", "sst"):
            found[part.filename] = counter.bounds
        elif part.file_size > SMALL_LIMIT:
            raise RefusedError("sheet-too-long", part.filename)
    return found


class _Counter(ContentHandler):
    """Counts what a part would need, and refuses too much of it."""

    def __init__(self) -> None:
        super().__init__()
        self.root = ""
        self.bounds = Bounds()
        self._elements = 0
        self._branch = 0
        self._text = 0
        self._depth = 0
        self._row = 0
        self._column = 0

    def startElementNS(  # noqa: N802 - the name that SAX calls
        self, name: tuple[str | None, str], qname: str | None, attrs: Any
    ) -> None:
        """Count an element."""
        tag = name[1]
        self.root = self.root or tag
        self._elements += 1
        self._branch += 1
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            raise RefusedError("sheet-hostile", f"elements in {self._depth} others")
        if self._branch > BRANCH_LIMIT or self._elements > ELEMENTS_LIMIT:
            raise RefusedError("sheet-too-long", f"more than {self._elements - 1} elements")
        if tag == "c":
            self._column = _column(attrs.get((None, "r"), ""), self._column)
        elif tag == "row":
            self._row = int(attrs.get((None, "r"), self._row + 1))
            self._column = 0
        elif tag in ("v", "is", "f"):
            self._filled()
        elif tag == "mergeCell":
            self.bounds.merged.append(attrs.get((None, "ref"), ""))

    def endElementNS(  # noqa: N802 - the name that SAX calls
        self, name: tuple[str | None, str], qname: str | None
    ) -> None:
        """A row or text that ends is not held any longer."""
        self._depth -= 1
        if name[1] in ("row", "si"):
            self._branch = self._text = 0

    def characters(self, content: str) -> None:
        """Count a text."""
        self._text += len(content)
        if self._text > TEXT_LIMIT:
            raise RefusedError("sheet-too-long", f"a text of more than {TEXT_LIMIT} characters")

    def _filled(self) -> None:
        if self._row > ROWS_LIMIT:
            raise RefusedError("sheet-too-long", f"row {self._row}")
        if self._column > COLUMNS_LIMIT:
            raise RefusedError("sheet-too-long", f"column {self._column}")
        self.bounds.rows = max(self.bounds.rows, self._row)
        self.bounds.columns = max(self.bounds.columns, self._column)


def _column(ref: str, before: int) -> int:
    """A cell's column from 1; the next one where the cell does not say."""
    column = 0
    for character in ref:
        if not "A" <= character <= "Z":
            break
        column = column * 26 + ord(character) - ord("A") + 1
    return column or before + 1
