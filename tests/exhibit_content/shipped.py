"""The shipped exhibit's files as plain data, read here without the project's own reader."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"


class Shipped(NamedTuple):
    """One file: its name under ``assets/``, its keys and, for Markdown, its paragraphs."""

    name: str
    keys: dict[str, Any]
    body: tuple[str, ...] = ()


def read(path: Path) -> Shipped:
    """A TOML file, or a Markdown file with its keys between two lines of ``+++``."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(ASSETS).as_posix()
    if path.suffix == ".toml":
        return Shipped(name, tomllib.loads(text))
    _, keys, body = text.split("+++\n", 2)
    paragraphs = (paragraph.strip() for paragraph in body.split("\n\n"))
    return Shipped(name, tomllib.loads(keys), tuple(filter(None, paragraphs)))


def files(pattern: str) -> list[Shipped]:
    """Every file of the exhibit's texts that fits a pattern such as ``story/*/*.md``."""
    return [read(path) for path in sorted(ASSETS.glob(pattern))]


def everything() -> list[Shipped]:
    """Every file that holds texts of the exhibit; fonts and artwork hold none."""
    patterns = ("*.toml", "story/**/*.toml", "story/**/*.md", "parks/*.md", "firms/*.md")
    more = ("figures/*.toml", "photos/*.toml")
    return [file for pattern in patterns + more for file in files(pattern)]


def texts(value: object) -> Iterator[str]:
    """Every text inside a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


def facts_of(value: object) -> set[str]:
    """Every fact id that is cited inside a value: what stands under a key ``facts``."""
    found: set[str] = set()
    if isinstance(value, dict):
        for key, inner in value.items():
            found |= set(inner) if key == "facts" else facts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            found |= facts_of(inner)
    return found
