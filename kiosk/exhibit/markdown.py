"""The running text of a ``.md`` file: keys in TOML between two lines of ``+++``, then paragraphs.

The visitor sees plain text (rich text is refused throughout: it can hang the screen), so the only
Markdown that means anything here is the paragraph and the line break:

- an empty line parts paragraphs;
- a line break inside a paragraph is for the editor's eyes: between Chinese characters nothing
  stands in its place, between Latin words a blank;
- a line that ends in two blanks or a backslash keeps its break.

:func:`markup` finds everything else that Markdown knows, for ``check`` to say what to write
instead. It uses markdown-it-py, which takes too long to import for the start.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from markdown_it.token import Token

FENCE: Final = "+++"

_CHINESE: Final = (
    "\u2e80\u303f",
    "\u3040\u30ff",
    "\u3100\u312f",
    "\u31a0\u31bf",
    "\u31f0\u4dbf",
    "\u4e00\u9fff",
    "\uf900\ufaff",
    "\ufe30\ufe4f",
    "\uff00\uff65",
    "\U00020000\U0003ffff",
)
_PUNCTUATION: Final = (
    "\u3000\u3004",
    "\u3008\u301f",
    "\u3030\u3030",
    "\uff00\uff0f",
    "\uff1a\uff20",
    "\uff3b\uff40",
    "\uff5b\uff65",
)
"""First and last characters of the blocks."""

_LATIN_MARKS: Final = "—…“”‘’·"
"""Marks that Chinese shares with Latin text; in these texts they are full-width."""


class Split(NamedTuple):
    """A file in two: its TOML and its running text, each with the line (from 1) it begins on."""

    toml: str
    toml_first: int
    body: str
    body_first: int


class Paragraph(NamedTuple):
    """One paragraph as it is shown, and the line (from 0) of the running text it begins on."""

    text: str
    line: int


class Markup(NamedTuple):
    """A piece of Markdown that is not shown: its problem's code, its line (from 0), its sign."""

    code: str
    line: int
    sign: str = ""


def split(text: str) -> Split | str:
    """A file's keys and running text, or the code of the problem that keeps them together."""
    lines = text.split("\n")
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None or lines[first].rstrip() != FENCE:
        wide = first is not None and lines[first].rstrip().replace("＋", "+") == FENCE
        return "front-matter-full-width" if wide else "no-front-matter"
    for at in range(first + 1, len(lines)):
        if lines[at].rstrip() == FENCE:
            toml = "\n".join(lines[first + 1 : at])
            return Split(toml, first + 2, "\n".join(lines[at + 1 :]), at + 2)
    return "front-matter-open"


def paragraphs(body: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a running text."""
    return tuple(_paragraphs(body))


def _paragraphs(body: str) -> Iterator[Paragraph]:
    text = ""
    start = 0
    breaks = False
    for at, line in enumerate([*body.split("\n"), ""]):
        stripped = line.strip()
        if not stripped:
            if text:
                yield Paragraph(text, start)
            text, breaks = "", False
            continue
        if not text:
            start = at
            text = stripped
        elif breaks:
            text += "\n" + stripped
        else:
            text += _joint(text[-1], stripped[0]) + stripped
        breaks = line.endswith(("  ", "\\"))
        if line.endswith("\\"):
            text = text[:-1].rstrip() or text


def _joint(before: str, after: str) -> str:
    """What stands between two lines of a paragraph that are joined."""
    if _is_mark(before) or _is_mark(after):
        return ""
    return "" if is_chinese(before) and is_chinese(after) else " "


def is_chinese(character: str) -> bool:
    """Whether a character is a Chinese one, kana or a full-width sign."""
    return any(block[0] <= character <= block[1] for block in _CHINESE)


def _is_mark(character: str) -> bool:
    return character in _LATIN_MARKS or any(
        block[0] <= character <= block[1] for block in _PUNCTUATION
    )


def length(text: str) -> float:
    """How long a text is, in Chinese characters.

    A Chinese character or full-width sign counts 1, any other visible character a half, blanks and
    line breaks nothing.
    """
    return sum(
        1.0 if is_chinese(each) or each in _LATIN_MARKS or "\uac00" <= each <= "\ud7a3" else 0.5
        for each in text
        if not each.isspace()
    )


_BLOCKS: Final = {
    "heading_open": "markup-heading",
    "bullet_list_open": "markup-list",
    "ordered_list_open": "markup-list",
    "blockquote_open": "markup-quote",
    "code_block": "markup-code",
    "fence": "markup-code",
    "hr": "markup-rule",
    "table_open": "markup-table",
    "html_block": "markup-html",
}
_INLINE: Final = {
    "code_inline": "markup-code",
    "em_open": "markup-emphasis",
    "strong_open": "markup-emphasis",
    "s_open": "markup-emphasis",
    "link_open": "markup-link",
    "image": "markup-picture",
    "html_inline": "markup-html",
    "text_special": "markup-escape",
}


def markup(body: str) -> tuple[Markup, ...]:
    """Everything in a running text that Markdown would not show as plain paragraphs."""
    import re

    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    found: list[Markup] = []
    depth = 0
    for token in parser.parse(body):
        line = token.map[0] if token.map else 0
        if code := _BLOCKS.get(token.type):
            if depth == 0:  # what stands inside a list or table goes with it
                found.append(Markup(code, line, token.markup))
            depth += token.nesting
        elif token.nesting < 0 and token.type.replace("_close", "_open") in _BLOCKS:
            depth -= 1
        elif token.type == "inline" and depth == 0:
            found += _inline(token, line)
    # A definition of a link vanishes from what is parsed: look for its sign.
    for at, text in enumerate(body.split("\n")):
        if re.match(r" {0,3}\[[^\]]+\]:[ \t]*\S", text):
            found.append(Markup("markup-link", at, "["))
    return tuple(dict.fromkeys(found))


def _inline(token: Token, line: int) -> Iterator[Markup]:
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        elif code := _INLINE.get(child.type):
            yield Markup(code, line, child.markup)
