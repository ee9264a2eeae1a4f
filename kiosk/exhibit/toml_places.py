"""A file's TOML: its values by :mod:`tomllib`, and the line of any key when a problem needs one.

``tomllib`` gives no places. Where one is wanted, tree-sitter's TOML grammar reads the same text
again; it is imported at the first problem only, so a sound exhibit starts without it.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, Final

from kiosk.exhibit.problems import BODY, WHOLE_FILE, Problems

if TYPE_CHECKING:
    from tree_sitter import Node

Path = tuple[str | int, ...]
"""Where a value is: keys and, in lists, indexes from 0; ``()`` is the whole table."""

_TOO_MANY_DOTS: Final = re.compile(r"""(?<![\w"'-])(?:["']?[\w-]+["']?[ \t]*\.[ \t]*){16}""", re.A)
"""Keys this deep are an attack: tomllib's memory grows with the square of the dots."""

_PLACE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_ALIKE: Final = {"【": "[", "】": "]", "、": ",", "。": "."}
"""What is typed for a sign of TOML beside the sign's own full-width form."""

_CURLY: Final = "“”„‟‘’"
_TRUTHS: Final = {"true": "true", "yes": "true", "是": "true",
                  "false": "false", "no": "false", "否": "false"}  # fmt: skip
_KEY: Final = re.compile(r"\s*([\w-]+)\s*[=＝:：]", re.A)
_TABLE: Final = re.compile(r"\s*(\[\[?)\s*([\w.-]+)", re.A)
_NUMBER: Final = re.compile(r"\s*[\w-]+\s*=\s*([+-]?(?:\d{1,3}(?:[,， ]\d{3})+|[\d.]+))", re.A)


class Document:
    """One file as it was read: its name, its TOML and what follows it.

    ``first`` is the line on which the TOML begins, ``body_first`` that of the running text.
    """

    __slots__ = ("_lines", "body", "body_first", "file", "first", "problems", "toml")

    def __init__(
        self,
        file: str,
        toml: str,
        problems: Problems,
        *,
        first: int = 1,
        body: str = "",
        body_first: int = 1,
    ) -> None:
        self.file: Final = file
        self.toml: Final = toml
        self.problems: Final = problems
        self.first: Final = first
        self.body: Final = body
        self.body_first: Final = body_first
        self._lines: dict[Path, int] | None = None

    def line(self, path: Path = ()) -> int:
        """The line of a key, or of the table that ought to hold it."""
        if self._lines is None:
            self._lines = _lines(self.toml)
        while path and path not in self._lines:
            path = path[:-1]
        return self.first + self._lines.get(path, 0)

    def add(self, code: str, path: Path = (), /, **values: object) -> None:
        """Record a problem at a key of this file."""
        self.problems.add(code, self.file, self.line(path), dotted(path), **values)

    def add_body(self, code: str, line: int, /, **values: object) -> None:
        """Record a problem in the running text, ``line`` counted in it from 0."""
        self.problems.add(code, self.file, self.body_first + line, BODY, **values)

    def table(self) -> dict[str, Any] | None:
        """The TOML's values, or None with the reason among the problems."""
        if dots := _TOO_MANY_DOTS.search(self.toml):
            line = self.first + self.toml.count("\n", 0, dots.start())
            self.problems.add("toml-too-deep", self.file, line)
            return None
        try:
            return tomllib.loads(self.toml)
        except tomllib.TOMLDecodeError as error:
            self._syntax(str(error))
        except RecursionError:
            self.problems.add("toml-too-deep", self.file, self.first)
        except ValueError:  # int() refuses more than 4,300 digits
            digits = re.search(r"\d[\d_]{4000}", self.toml)
            line = self.toml.count("\n", 0, digits.start()) if digits else 0
            self.problems.add("toml-number", self.file, self.first + line)
        return None

    def _syntax(self, reason: str) -> None:
        """Say what an author most likely did, from tomllib's words and the line itself."""
        import unicodedata

        lines = self.toml.split("\n")
        place = _PLACE.search(reason)
        if place is not None:
            reason = reason[: place.start()]
        if place is not None and place[1]:
            line, column = int(place[1]) - 1, int(place[2])
        else:
            line = len(self.toml.rstrip("\n").split("\n")) - 1
            column = len(lines[line]) + 1
        sign = lines[line][column - 1 : column]
        half = _ALIKE.get(sign) or unicodedata.normalize("NFKC", sign)
        word = re.split(r"[\s,#\]]", lines[line][column - 1 :], maxsplit=1)[0]
        number = _NUMBER.match(lines[line]) if "Expected newline" in reason else None
        values: dict[str, object] = {}

        if reason.startswith(("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")):
            table = _TABLE.match(lines[line])
            code, values = ("toml-table-twice", {"name": table[2]}) if table else ("toml-twice", {})
        elif "Unterminated" in reason or reason.startswith('Expected "\'"'):
            code = "toml-not-closed"
            line, column, quote = _opened(self.toml, lines, line)
            values = {"what": quote, "closing": quote}
        elif sign and sign in _CURLY:
            code = "toml-quotes"
        elif "Expected newline" in reason and '"' in lines[line][: column - 1]:
            code = "toml-inner-quote"
        elif number is not None:
            code, values = "toml-number-alone", {"number": re.sub("[,， ]", "", number[1])}
        elif half.isascii() and half != sign:
            code, values = "toml-full-width", {"sign": sign, "half": half}
        elif "Illegal character" in reason and (not sign or "\\n" in reason):
            code = "toml-line-break"
        elif "Illegal character" in reason:
            code, values = "control-character", {"character": f"U+{ord(sign):04X}"}
        elif "Unescaped" in reason:
            code = "toml-backslash"
            column -= 2  # tomllib points behind the character that follows it
        elif "Unclosed array" in reason:
            code = "toml-list"
        elif "Unclosed inline table" in reason:
            code, values = "toml-not-closed", {"what": "{", "closing": "}"}
        elif "Expected ']'" in reason:
            code, values = "toml-not-closed", {"what": "[", "closing": "]"}
        elif "Expected '='" in reason:
            code = "toml-no-equals"
        elif "Invalid value" in reason and word.lower() in _TRUTHS:
            code, values = "toml-truth", {"word": word, "truth": _TRUTHS[word.lower()]}
        elif "Invalid value" in reason:
            code = "toml-value"
        elif "Invalid statement" in reason or "initial character for a key" in reason:
            code = "toml-key"
        else:
            code, values = "toml-syntax", {"reason": reason}
        # A list that is not closed is noticed at a later key only.
        key = WHOLE_FILE if code == "toml-list" else _key_above(lines, line)
        self.problems.add(code, self.file, self.first + line, key, column=column, **values)


def _key_above(lines: list[str], line: int) -> str:
    """The key that a line gives a value to, found without the grammar that the line breaks.

    ``line`` counts from 0. A line that is no key's belongs to the file as a whole.
    """
    key = _KEY.match(lines[line])
    if key is None:
        return WHOLE_FILE
    headers = [header for text in lines[:line] if (header := _TABLE.match(text))]
    if not headers:
        return key[1]
    opening, name = headers[-1].groups()
    count = sum(header.groups() == (opening, name) for header in headers)
    return f"{name}[{count}].{key[1]}" if opening == "[[" else f"{name}.{key[1]}"


def dotted(path: Path) -> str:
    """A path as authors read it: ``labels[2].mark`` is the mark of the second label."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            text += f".{step}" if text else step
    return text or WHOLE_FILE


def _opened(toml: str, lines: list[str], line: int) -> tuple[int, int, str]:
    """Where the text that nothing closes was opened: line from 0, column from 1, its quote."""
    for quote in ('"""', "'''"):
        if toml.count(quote) % 2:
            line = toml.count("\n", 0, toml.rindex(quote))
            return line, lines[line].rindex(quote) + 1, quote
    quote = "'" if "'" in lines[line] and '"' not in lines[line] else '"'
    return line, lines[line].find(quote) + 1, quote


def _lines(toml: str) -> dict[Path, int]:
    """The line, from 0, of every key, table and list entry in the text."""
    import tree_sitter
    import tree_sitter_toml

    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_toml.language()))
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    for node in parser.parse(toml.encode()).root_node.children:
        if node.type == "pair":
            _pair(node, (), found)
            continue
        if node.type not in ("table", "table_array_element"):
            continue
        names = _key(node.named_children[0]) if node.named_children else ()
        path: Path = ()
        for depth_left, name in zip(range(len(names) - 1, -1, -1), names, strict=True):
            path = (*path, name)
            if path in counts and (node.type == "table" or depth_left):
                path = (*path, counts[path] - 1)  # inside the latest entry of a list
        if node.type == "table_array_element":
            counts[path] = counts.get(path, 0) + 1
            found.setdefault(path, node.start_point[0])
            path = (*path, counts[path] - 1)
        found.setdefault(path, node.start_point[0])
        for child in node.named_children[1:]:
            if child.type == "pair":
                _pair(child, path, found)
    return found


def _pair(node: Node, path: Path, found: dict[Path, int]) -> None:
    key, *values = node.named_children
    for name in _key(key):
        path = (*path, name)
        found.setdefault(path, key.start_point[0])
    for value in values:
        _value(value, path, found)


def _value(node: Node, path: Path, found: dict[Path, int]) -> None:
    if node.type == "inline_table":
        for child in node.named_children:
            if child.type == "pair":
                _pair(child, path, found)
    elif node.type == "array":
        entries = (child for child in node.named_children if child.type != "comment")
        for index, child in enumerate(entries):
            found.setdefault((*path, index), child.start_point[0])
            _value(child, (*path, index), found)


def _key(node: Node) -> tuple[str, ...]:
    """The names of a key, dotted or not, without their quotes."""
    if node.type == "dotted_key":
        return tuple(name for child in node.named_children for name in _key(child))
    text = node.text.decode() if node.text else ""
    if node.type == "quoted_key":
        try:
            return (str(next(iter(tomllib.loads(f"{text} = 0")))),)
        except tomllib.TOMLDecodeError:
            return (text[1:-1],)
    return (text,)
