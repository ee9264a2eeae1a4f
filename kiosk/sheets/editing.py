"""Rewrites a firm's file where its table changed, and nowhere else.

The keys are TOML between two lines of ``+++``. Values, entries of lists of tables and whole keys
are exchanged in place, by where tree-sitter's grammar finds them, so that remarks, blank lines and
every untouched line stay as the editor left them. What is written in a form that is rare (dotted
keys, a list of tables in one line) is written anew in the usual one.

Why not a library that keeps a TOML document's style: tomlkit puts a new key behind the remark that
belongs to the following table, and drops the empty line between tables.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import tree_sitter
import tree_sitter_toml

from kiosk.exhibit import markdown
from kiosk.exhibit.problems import BODY
from kiosk.sheets.tables import key_order

if TYPE_CHECKING:
    from tree_sitter import Node

LINE_WIDTH: Final = 100
"""A list longer than this has its entries on lines of their own."""

_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def new_file(table: Mapping[str, Any]) -> str:
    """The file of a firm that has none yet."""
    return rewritten("+++\n+++\n", {}, table)


def rewritten(text: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """A firm's file with what differs between two tables changed.

    Args:
        text: the file, sound.
        before: its table, see :func:`kiosk.sheets.columns.table_of`.
        after: the table that it is to hold.
    """
    parts = markdown.split(text)
    if isinstance(parts, str):
        raise ValueError(parts)
    toml = parts.toml + "\n" if parts.toml else ""
    changed = [key for key in key_order() if key != BODY and before.get(key) != after.get(key)]
    for key in changed:
        toml = _Toml(toml).changed(key, before.get(key), after.get(key))
    wanted = tomllib.loads(parts.toml)
    for key in changed:
        wanted.pop(key, None)
        if key in after:
            wanted[key] = after[key]
    if tomllib.loads(toml) != wanted:
        raise ValueError("the rewritten keys would not hold what they should")
    body = parts.body
    if before.get(BODY) != after.get(BODY):
        body = body_text(after.get(BODY, ()))
    return f"{markdown.FENCE}\n{toml}{markdown.FENCE}\n{body}"


def body_text(paragraphs: Iterable[str]) -> str:
    """Paragraphs as they stand below the keys: parted by empty lines, kept breaks after ``\\``."""
    shown = ["\n".join(_kept(paragraph.split("\n"))) for paragraph in paragraphs]
    return "\n" + "\n\n".join(shown) + "\n" if shown else ""


def _kept(lines: list[str]) -> list[str]:
    """A paragraph's lines, each but the last with the sign that keeps its break."""
    last = len(lines) - 1
    return [
        line + "\\" if at < last or line.endswith("\\") else line for at, line in enumerate(lines)
    ]


def value_text(value: Any, key: str = "") -> str:
    """A value in TOML; a long list over several lines, ``key`` being what stands before it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + "".join(_sign(each) for each in value) + '"'
    if isinstance(value, list):
        entries = [value_text(each) for each in value]
        line = f"[{', '.join(entries)}]"
        if len(key) + 3 + len(line) <= LINE_WIDTH:
            return line
        return "[\n" + "".join(f"    {entry},\n" for entry in entries) + "]"
    return repr(value)


def _sign(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return f"\\u{ord(character):04X}" if character < " " or character == "\x7f" else character


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _header(key: str, value: Any) -> str:
    return f"[[{key}]]\n" if _is_tables(value) else f"[{key}]\n"


def _lines(table: Mapping[str, Any]) -> str:
    return "".join(f"{key} = {value_text(value, key)}\n" for key, value in table.items())


class _Pair(NamedTuple):
    """A key with its value: bytes of its lines, and of the value alone."""

    start: int
    end: int
    value: slice


@dataclass(slots=True)
class _Block:
    """A table: the bytes from its header to its last key's line, and its keys."""

    name: str
    start: int
    end: int
    is_entry: bool
    pairs: dict[str, _Pair] = field(default_factory=dict)
    is_plain: bool = True
    """Whether every key is a single name."""


class _Toml:
    """A document taken apart, for one change."""

    def __init__(self, toml: str) -> None:
        self._bytes = toml.encode()
        self._top = _Block("", 0, 0, is_entry=False)
        self._others: list[_Block] = []
        self._pieces: list[tuple[str, _Pair]] = []
        """Top-level keys by their first name."""
        parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_toml.language()))
        for node in parser.parse(self._bytes).root_node.children:
            if node.type == "pair":
                self._pieces.append((self._put(node, self._top), self._pair(node)))
            elif node.type in ("table", "table_array_element"):
                self._others.append(self._block(node))

    def changed(self, key: str, before: Any, after: Any) -> str:
        """The document with another value of a top-level key; None takes it away."""
        blocks = [block for block in self._others if block.name.partition(".")[0] == key]
        pieces = [pair for name, pair in self._pieces if name == key]
        usual = all(block.name == key and block.is_plain for block in blocks)
        edits: list[tuple[int, int, str]]
        is_table = isinstance(after, dict) or _is_tables(after)
        if key in self._top.pairs and after is not None and not is_table:
            value = self._top.pairs[key].value
            edits = [(value.start, value.stop, value_text(after, key))]
        elif usual and blocks and not pieces and _is_tables(after) and len(before) == len(blocks):
            edits = self._entries(key, blocks, before, after)
        elif usual and len(blocks) == 1 and not pieces and isinstance(after, dict):
            edits = self._keys(blocks[0], before, after)
        else:
            edits = [self._without(block) for block in blocks]
            edits += [(pair.start, pair.end, "") for pair in pieces]
            if after is not None:
                edits.append(self._added(key, after))
        return self._with(edits)

    def _entries(
        self, key: str, blocks: Sequence[_Block], before: list[Any], after: list[Any]
    ) -> list[tuple[int, int, str]]:
        """Edits that make one list of tables of another; entries that stay are not touched."""
        edits: list[tuple[int, int, str]] = []
        matcher = SequenceMatcher(
            None, [_frozen(each) for each in before], [_frozen(each) for each in after]
        )
        for _, start, end, new_start, new_end in matcher.get_opcodes():
            common = min(end - start, new_end - new_start)
            for step in range(common):
                old, new = before[start + step], after[new_start + step]
                edits += self._keys(blocks[start + step], old, new)
            edits += [self._without(block) for block in blocks[start + common : end]]
            more = after[new_start + common : new_end]
            if more:
                behind = start + common
                text = "".join(f"{_header(key, after)}{_lines(each)}\n" for each in more)
                place = blocks[behind - 1].end if behind else blocks[0].start
                if behind:
                    text = "\n" + text.removesuffix("\n")
                edits.append((place, place, text))
        return edits

    def _keys(
        self, block: _Block, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> list[tuple[int, int, str]]:
        """Edits that give a table other values."""
        edits: list[tuple[int, int, str]] = []
        last = block.end
        for key in before.keys() - after.keys():
            pair = block.pairs[key]
            edits.append((pair.start, pair.end, ""))
        for key, value in after.items():
            if key in before:
                if before[key] != value:
                    span = block.pairs[key].value
                    edits.append((span.start, span.stop, value_text(value, key)))
            else:
                edits.append((last, last, f"{key} = {value_text(value, key)}\n"))
        return edits

    def _added(self, key: str, value: Any) -> tuple[int, int, str]:
        """The edit that adds a key behind the one that comes before it in a firm's dataclass."""
        order = key_order()
        earlier = set(order[: order.index(key)])
        if not isinstance(value, dict) and not _is_tables(value):
            place = max((pair.end for name, pair in self._pieces if name in earlier), default=0)
            return place, place, f"{key} = {value_text(value, key)}\n"
        ends = [block.end for block in self._others if block.name.partition(".")[0] in earlier]
        place = max(ends, default=max((pair.end for _, pair in self._pieces), default=0))
        entries = value if isinstance(value, list) else [value]
        text = "\n".join(f"{_header(key, value)}{_lines(entry)}" for entry in entries)
        return place, place, "\n" + text

    def _without(self, block: _Block) -> tuple[int, int, str]:
        """The edit that takes a table away, with the empty line before it or else behind it."""
        start, end = block.start, block.end
        if self._bytes[:start].endswith(b"\n\n"):
            start -= 1
        elif self._bytes[end : end + 1] == b"\n":
            end += 1
        return start, end, ""

    def _with(self, edits: Iterable[tuple[int, int, str]]) -> str:
        made = self._bytes
        # From the end; of two at one place the earlier one's text comes first.
        for start, end, text in sorted(edits, key=lambda edit: edit[:2])[::-1]:
            made = made[:start] + text.encode() + made[end:]
        return made.decode()

    def _line_end(self, at: int) -> int:
        """The first byte behind the line that ``at`` is in."""
        return self._bytes.find(b"\n", at) + 1 or len(self._bytes)

    def _pair(self, node: Node) -> _Pair:
        value = node.named_children[1]
        start = self._bytes.rfind(b"\n", 0, node.start_byte) + 1
        span = slice(value.start_byte, value.end_byte)
        return _Pair(start, self._line_end(node.end_byte), span)

    def _put(self, node: Node, block: _Block) -> str:
        """Note a key of a table, and return its first name."""
        names = _names(node.named_children[0])
        if len(names) == 1:
            block.pairs[names[0]] = self._pair(node)
        else:
            block.is_plain = False
        return names[0]

    def _block(self, node: Node) -> _Block:
        header, *others = node.named_children
        start = self._bytes.rfind(b"\n", 0, node.start_byte) + 1
        is_entry = node.type == "table_array_element"
        block = _Block(".".join(_names(header)), start, self._line_end(header.end_byte), is_entry)
        for child in others:
            if child.type == "pair":
                self._put(child, block)
                block.end = self._line_end(child.end_byte)
        return block


def _frozen(value: Any) -> Any:
    """A value that can be compared by its hash."""
    if isinstance(value, Mapping):
        return tuple(sorted((key, _frozen(each)) for key, each in value.items()))
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _names(key: Node) -> list[str]:
    """The names of a key, without quotes."""
    if key.type == "dotted_key":
        return [name for child in key.named_children for name in _names(child)]
    text = key.text.decode() if key.text else ""
    return [next(iter(tomllib.loads(f"{text} = 0")))] if key.type == "quoted_key" else [text]
