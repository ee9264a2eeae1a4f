"""The interface's own words: ``qsTr("中文")`` in QML, ``say("context", "中文")`` in Python.

Qt's ``lupdate`` finds the former, too, and a test compares the two. It is not used here because
``kiosk check`` has to know the words where there are no Qt tools.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CALL: Final = "qsTr"
"""What QML wraps a text of the interface in; the context is the file's name."""

PYTHON_CALL: Final = "say"
"""What Python wraps one in, with a literal context."""


@dataclass(frozen=True, slots=True)
class Word:
    """A text of the interface; ``numerus`` where a number decides its form."""

    context: str
    source: str
    comment: str
    numerus: bool
    file: str


_TOKEN: Final = re.compile(
    r"""
    (?P<skip> //[^\n]* | /\*.*?\*/ | \s+ )
  | (?P<text> "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' )
  | (?P<name> [A-Za-z_$][\w$]* )
  | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_PLAIN: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


@functools.cache
def words_of(folder: Path) -> tuple[Word, ...]:
    """All words of the QML and Python files below a folder, by the files' paths from there."""
    found: list[Word] = []
    for file in sorted(folder.rglob("*.qml")):
        name = file.relative_to(folder).as_posix()
        found += words_in_qml(file.read_text(encoding="utf-8"), file.stem, name)
    for file in sorted(folder.rglob("*.py")):
        name = file.relative_to(folder).as_posix()
        found += words_in_python(file.read_text(encoding="utf-8"), name)
    return tuple(found)


def words_in_qml(text: str, context: str, file: str) -> Iterator[Word]:
    """The words of one QML file, in order."""
    if CALL not in text:
        return
    tokens = [match for match in _TOKEN.finditer(text) if match.lastgroup != "skip"]
    for at, token in enumerate(tokens):
        if token[0] == CALL and at + 1 < len(tokens) and tokens[at + 1][0] == "(":
            arguments = _arguments(tokens, at + 2)
            if arguments and arguments[0] is not None:
                comment = arguments[1] if len(arguments) > 1 else ""
                yield Word(context, arguments[0], comment or "", len(arguments) > 2, file)


def _arguments(tokens: list[re.Match[str]], at: int) -> list[str | None]:
    """A call's arguments up to its bracket: texts, joined where ``+`` is between, else None."""
    found: list[str | None] = []
    texts: list[str] = []
    plain, depth = True, 0
    for token in tokens[at:]:
        sign = token[0]
        if depth == 0 and sign in (",", ")"):
            found.append("".join(texts) if plain and texts else None)
            texts, plain = [], True
            if sign == ")":
                break
        elif token.lastgroup == "text" and depth == 0:
            texts.append(_unescaped(sign[1:-1]))
        else:
            plain &= sign == "+"
            depth += (sign in "([{") - (sign in ")]}")
    return found


def _unescaped(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else _PLAIN.get(match[3], match[3])

    return _ESCAPE.sub(character, text)


def words_in_python(text: str, file: str) -> Iterator[Word]:
    """The words of one Python file: calls with two literal texts."""
    if f"{PYTHON_CALL}(" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == PYTHON_CALL):
            continue
        literal = [
            argument.value
            for argument in node.args
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if len(literal) == 2 == len(node.args):
            yield Word(literal[0], literal[1], "", False, file)
