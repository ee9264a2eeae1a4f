"""Turns a TOML table into one of the model's frozen dataclasses, by the class's own type hints.

Every problem of a table is found in one pass: unknown keys (with the one that was likely meant),
missing keys, wrong types, words outside a choice, empty texts, control and direction characters,
blanks at the ends. A table with a wrong value gives no object; unknown keys and warnings do not
stand in its way.

Why our own and not a library: pydantic reports everything at once but takes 0.22 s to import and
to build these classes here, most of what the start may cost; msgspec is fast but stops at the first
error and lets unknown keys of a dataclass pass. What is needed of either is on these pages.

Types understood: ``str``, ``int``, ``float``, ``bool``, ``Literal`` of words, ``tuple[X, ...]``,
dataclasses, and ``X | None``.
"""

from __future__ import annotations

import dataclasses
import functools
import re
import sys
import types
import typing
from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, Final, Literal, NamedTuple, Protocol, TypeVar

from kiosk.exhibit.problems import Word, code_point
from kiosk.exhibit.toml_places import Path

NUMBER_LIMIT: Final = 1_000_000_000
"""Beyond this a number is a slip of the finger; it also keeps within what Qt's int holds."""

_SUSPECT: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Characters that a text does not hold; the line break is allowed."""

_DIRECTION: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


class Dataclass(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


class Report(Protocol):
    """Records a problem at a key, as :meth:`kiosk.exhibit.toml_places.Document.add` does."""

    def __call__(self, code: str, path: Path = (), /, **values: object) -> None:
        """Record the problem ``code`` at ``path``; the values fill the message's blanks."""


T = TypeVar("T", bound=Dataclass)
_At = tuple[Any, ...]
"""A path as nested pairs, parent first: costs nothing while nothing is wrong."""
_Convert = Callable[[object, _At, Report], Any]


class _Broken:
    """Stands for a value that could not be converted; the reason is among the problems."""


_BROKEN: Final = _Broken()


class _Plan(NamedTuple):
    """How a class's tables are read: converters by key, which keys must be there."""

    keys: Mapping[str, _Convert]
    examples: Mapping[str, str]
    required: tuple[str, ...]
    from_reader: frozenset[str]


def shape(
    cls: type[T],
    table: Mapping[str, object],
    report: Report,
    *,
    given: Mapping[str, object] | None = None,
    also: Collection[str] = (),
    at: Path = (),
) -> T | None:
    """An object of ``cls`` from a table, or None if a value is missing or wrong.

    Args:
        report: called for every problem with its code, path and the message's values.
        given: fields that are not read from this table.
        also: keys of the table that are read elsewhere.
        at: where the table stands in its file.
    """
    place: _At = ()
    for step in at:
        place = (place, step)
    made = _shape(cls, table, report, place, given or {}, also)
    return None if isinstance(made, _Broken) else made


def check_text(text: str, report: Report, at: Path) -> bool:
    """Report what no text may hold; False if it cannot be shown as it is."""
    if _SUSPECT.search(text) is None:
        return True
    suspects = _SUSPECT.findall(text)
    worst = next((each for each in suspects if each in _DIRECTION or _is_control(each)), "")
    if not worst:
        report("invisible-character", at, character=code_point(suspects[0]))
        return True
    code = "direction-character" if worst in _DIRECTION else "control-character"
    report(code, at, character=code_point(worst))
    return False


def _is_control(character: str) -> bool:
    return character < " " or "\x7f" <= character <= "\x9f"


def _shape(
    cls: type[T],
    table: Mapping[str, object],
    report: Report,
    at: _At,
    given: Mapping[str, object],
    also: Collection[str] = (),
) -> T | _Broken:
    plan = _plan(cls)
    values = dict(given)
    sound = True
    for key, value in table.items():
        convert = plan.keys.get(key)
        if convert is None:
            if key not in also:
                _unknown(key, table, plan, also, at, report)
            continue
        made = convert(value, (at, key), report)
        if made is _BROKEN:
            sound = False
        values[key] = made
    for key in plan.required:
        if key not in values:
            report("missing-key", _path((at, key)), example=f"{key} = {plan.examples[key]}")
            sound = False
    return cls(**values) if sound else _BROKEN


def _path(at: _At) -> Path:
    """Nested pairs as a plain path."""
    steps: list[str | int] = []
    while at:
        at, step = at
        steps.append(step)
    return tuple(reversed(steps))


def _unknown(
    key: str,
    table: Mapping[str, object],
    plan: _Plan,
    also: Collection[str],
    at: _At,
    report: Report,
) -> None:
    from kiosk.exhibit.problems import likely

    path = _path((at, key))
    if key in plan.from_reader:
        report("reader-key", path)
        return
    choices = [each for each in (*plan.keys, *also) if each not in table]
    report("unknown-key", path, guess=likely(key, choices), choices=choices or [*plan.keys])


@functools.cache
def _plan(cls: type[Dataclass]) -> _Plan:
    hints = typing.get_type_hints(cls)
    keys: dict[str, _Convert] = {}
    examples: dict[str, str] = {}
    required: list[str] = []
    from_reader: set[str] = set()
    for field in dataclasses.fields(cls):
        if field.metadata.get("from_reader"):
            from_reader.add(field.name)
            continue
        must = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        keys[field.name], examples[field.name] = _converter(hints[field.name], must)
        if must:
            required.append(field.name)
    return _Plan(keys, examples, tuple(required), frozenset(from_reader))


def _converter(hint: Any, must: bool) -> tuple[_Convert, str]:
    """The converter for a type, and how a value of it is written."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        (hint,) = (each for each in typing.get_args(hint) if each is not type(None))
        return _converter(hint, must)
    if origin is tuple:
        entry, example = _converter(typing.get_args(hint)[0], True)
        return _list(entry, f"[{example}]"), f"[{example}]"
    if origin is Literal:
        choices = typing.get_args(hint)
        return _choice(choices), f'"{choices[0]}"'
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _table(hint), "{ ... }"
    if hint is str:
        return (_text if must else _optional_text), '"..."'
    if hint is bool:
        return _bool, "true"
    if hint is int:
        return _int, "1"
    if hint is float:
        return _float, "1.5"
    raise TypeError(f"no TOML for {hint}")


def _wrong_type(value: object, wanted: str, example: str, at: _At, report: Report) -> _Broken:
    path = _path(at)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    if wanted == "text" and not isinstance(value, bool | list | dict):
        example = f'"{short(value)}"'
    elif wanted in ("number", "whole number") and isinstance(value, str) and _is_int(value):
        example = value.replace(",", "")
    elif wanted == "list" and isinstance(value, str):
        example = f'["{short(value)}"]'
    if path and isinstance(path[-1], str):
        example = f"{key} = {example}"
    report(
        "wrong-type",
        path,
        value=short(value),
        given=kind(value),
        wanted=Word(wanted),
        example=example,
    )
    return _BROKEN


def _is_int(value: str) -> bool:
    return re.fullmatch(r"[1-9][0-9,]{0,8}", value) is not None


def short(value: object) -> str:
    """A value as TOML writes it, at most a few words of it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**18 else "9999…"
    if isinstance(value, list):
        return "[...]" if value else "[]"
    if isinstance(value, dict):
        return "{...}"
    if isinstance(value, str):
        return value if len(value) <= 24 else value[:23] + "…"
    return str(value)


def kind(value: object) -> Word:
    """What sort of TOML value it is, in a message's word."""
    names = {str: "text", bool: "true or false", int: "whole number", float: "number"}
    if isinstance(value, list | dict):
        return Word("list" if isinstance(value, list) else "table")
    return Word(names.get(type(value), "date or time"))


def _text(value: object, at: _At, report: Report) -> Any:
    if type(value) is not str:
        return _wrong_type(value, "text", '"..."', at, report)
    if value and _SUSPECT.search(value) is None and value == value.strip():
        return sys.intern(value)  # ten thousand firms say much alike: half the memory
    if not value.strip():
        report("empty-text", _path(at))
        return _BROKEN
    return _mended(value, at, report)


def _optional_text(value: object, at: _At, report: Report) -> Any:
    return "" if value == "" else _text(value, at, report)


def _mended(value: str, at: _At, report: Report) -> Any:
    """A text that is not quite as it should be: without its outer blanks, or broken."""
    path = _path(at)
    if value != value.strip():
        report("outer-blanks", path)
        value = value.strip()
    return value if check_text(value, report, path) else _BROKEN


def _bool(value: object, at: _At, report: Report) -> Any:
    if type(value) is bool:
        return value
    return _wrong_type(value, "true or false", "true", at, report)


def _int(value: object, at: _At, report: Report) -> Any:
    if type(value) is not int:
        return _wrong_type(value, "whole number", "1", at, report)
    if -NUMBER_LIMIT <= value <= NUMBER_LIMIT:
        return value
    report("number-range", _path(at), limit=NUMBER_LIMIT)
    return _BROKEN


def _float(value: object, at: _At, report: Report) -> Any:
    if type(value) is not float and type(value) is not int:
        return _wrong_type(value, "number", "1.5", at, report)
    if -NUMBER_LIMIT <= value <= NUMBER_LIMIT:
        return float(value)
    report("number-range", _path(at), limit=NUMBER_LIMIT)  # nan and inf come here, too
    return _BROKEN


def _choice(choices: tuple[str, ...]) -> _Convert:
    known = frozenset(choices)

    def convert(value: object, at: _At, report: Report) -> Any:
        if type(value) is not str:
            return _wrong_type(value, "text", f'"{choices[0]}"', at, report)
        if value in known:
            return value
        from kiosk.exhibit.problems import likely

        guess = likely(value, choices)
        report("wrong-choice", _path(at), value=value, guess=guess, choices=choices)
        return _BROKEN

    return convert


def _list(entry: _Convert, example: str) -> _Convert:
    def convert(value: object, at: _At, report: Report) -> Any:
        if type(value) is not list:
            return _wrong_type(value, "list", example, at, report)
        # A broken entry breaks the list, but the others are looked at all the same.
        made = tuple(entry(each, (at, index), report) for index, each in enumerate(value))
        return _BROKEN if _BROKEN in made else made

    return convert


def _table(cls: type[Dataclass]) -> _Convert:
    def convert(value: object, at: _At, report: Report) -> Any:
        if not isinstance(value, dict):
            return _wrong_type(value, "table", "{ ... }", at, report)
        return _shape(cls, value, report, at, {})

    return convert
