"""Reads and writes Qt Linguist files (``.ts``), and trusts none that it reads.

The files are XML of one shape: contexts, in them messages, in these a source and its translation.
What is read keeps the line of every message, for whoever has to mend it. Entities are refused, so
that a few lines cannot unfold into gigabytes, and nothing is ever fetched. What is written is laid
out as Qt's own tools do it, so that a translator's program changes only what the translator does.
"""

from __future__ import annotations

import io
import xml.sax
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl, InputSource

import defusedxml.common
import defusedxml.sax

from kiosk.exhibit import files
from kiosk.exhibit.problems import Problems
from kiosk.translations import languages

SIZE_LIMIT: Final = 4 * 1024 * 1024
"""Bytes of a file; a language of the shipped exhibit takes some 200 KiB."""

DEPTH_LIMIT: Final = 12
"""Elements inside each other; a sound file has six."""

State = Literal["finished", "unfinished", "vanished", "obsolete"]
"""``unfinished``: to be done, or its source has changed since; ``vanished``: finished, and its
source is gone; ``obsolete``: the same of what was unfinished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A source text and its translation.

    ``forms`` has one entry, or one for each plural form where ``numerus``. ``old_source`` is the
    source that an unfinished translation still speaks of. ``note`` tells the translator where the
    text stands, ``remark`` is the translator's own. ``line`` is where it begins in its file.
    """

    context: str
    source: str
    comment: str = ""
    numerus: bool = False
    forms: tuple[str, ...] = ("",)
    state: State = "unfinished"
    old_source: str = ""
    note: str = ""
    remark: str = ""
    files: tuple[str, ...] = ()
    line: int = field(default=1, compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds the translation by."""
        return self.context, self.source, self.comment

    @property
    def wanted(self) -> bool:
        """Whether there is still a source that it translates."""
        return self.state in ("finished", "unfinished")

    @property
    def written(self) -> bool:
        """Whether there is any translation, finished or not."""
        return any(self.forms)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One file: the languages that it names, in which line, and its messages in order."""

    language: str
    source_language: str = languages.SOURCE_IN_FILES
    messages: tuple[Message, ...] = ()
    line: int = field(default=1, compare=False)


def code_of(file: str) -> str:
    """The language that a file's name tells: ``en`` of ``translations/kiosk_en.ts``."""
    return file.rpartition("/")[2].removeprefix("kiosk_").removesuffix(".ts")


def file_for(code: str) -> str:
    """A language's file inside the folder of translations."""
    return f"kiosk_{code}.ts"


def read(folder: Path, name: str, problems: Problems) -> Catalogue | None:
    """The file of this name in a folder, or None with the reason among the problems.

    Problems name the file with its folder: ``translations/kiosk_en.ts``.
    """
    root, file = files.real(folder.parent), f"{folder.name}/{name}"
    text = files.read_text(root, file, problems, SIZE_LIMIT)
    return None if text is None else parse(text, file, problems)


def parse(text: str, file: str, problems: Problems) -> Catalogue | None:
    """A file's text as a catalogue, or None with the reason among the problems."""
    reader = defusedxml.sax.make_parser()
    handler = _Handler(file, problems)
    reader.setContentHandler(handler)
    source = InputSource(file)
    # The declaration names the encoding of the bytes; these are characters already.
    source.setCharacterStream(io.StringIO(text))
    try:
        reader.parse(source)
    except defusedxml.common.DefusedXmlException:
        problems.add("ts-entities", file, reader.getLineNumber())
        return None
    except xml.sax.SAXParseException as error:
        problems.add("ts-malformed", file, error.getLineNumber() or 1, reason=error.getMessage())
        return None
    except _RefusedError as error:
        problems.add(error.code, file, reader.getLineNumber(), **error.values)
        return None
    return Catalogue(
        handler.language, handler.source_language, tuple(handler.messages), handler.line
    )


class _RefusedError(Exception):
    """Ends the reading of a file that is not what it should be."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


_TEXTS: Final = frozenset(
    {
        "name",
        "source",
        "comment",
        "oldsource",
        "oldcomment",
        "extracomment",
        "translatorcomment",
        "translation",
        "numerusform",
    }
)
_FRAMES: Final = frozenset({"TS", "context", "message", "location", "byte"})
_PARENTS: Final = {
    "context": "TS",
    "name": "context",
    "message": "context",
    "source": "message",
    "translation": "message",
    "numerusform": "translation",
}


class _Handler(ContentHandler):
    """Gathers messages; whatever else a file may hold is named and passed over."""

    def __init__(self, file: str, problems: Problems) -> None:
        super().__init__()
        self.language = ""
        self.source_language = ""
        self.line = 1
        self.messages: list[Message] = []
        self._file: Final = file
        self._problems: Final = problems
        self._stack: list[str] = []
        self._context = ""
        self._texts: dict[str, str] = {}
        self._forms: list[str] = []
        self._found: list[str] = []
        self._message = Message(context="", source="")

    def _line(self) -> int:
        assert self._locator is not None  # type: ignore[attr-defined]
        return int(self._locator.getLineNumber())  # type: ignore[attr-defined]

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - SAX's name
        parent = self._stack[-1] if self._stack else ""
        if not self._stack and name != "TS":
            raise _RefusedError("ts-root", name=name)
        if len(self._stack) >= DEPTH_LIMIT:
            raise _RefusedError("ts-malformed", reason="elements too deep inside each other")
        if name in _PARENTS and parent != _PARENTS[name]:
            raise _RefusedError("ts-malformed", reason=f"<{name}> in <{parent}>")
        self._stack.append(name)
        if name == "TS":
            self.line = self._line()
            self.language = attrs.get("language", "")
            self.source_language = attrs.get("sourcelanguage", "")
        elif name == "message":
            self._texts, self._forms, self._found = {}, [], []
            self._message = Message(
                context=self._context,
                source="",
                numerus=attrs.get("numerus") == "yes",
                line=self._line(),
            )
        elif name == "location":
            self._found.append(attrs.get("filename", ""))
        elif name == "translation":
            self._message = replace(self._message, state=self._state(attrs.get("type", "")))
        elif name == "byte":
            self.characters(self._byte(attrs.get("value", "")))
        elif name not in _FRAMES and name not in _TEXTS:
            self._problems.add("ts-element", self._file, self._line(), name=name)
        if name in _TEXTS:
            self._texts[name] = ""

    def _state(self, text: str) -> State:
        states: dict[str, State] = {
            "": "finished",
            "unfinished": "unfinished",
            "vanished": "vanished",
            "obsolete": "obsolete",
        }
        if text not in states:
            raise _RefusedError("ts-malformed", reason=f'type="{text}"')
        return states[text]

    def _byte(self, value: str) -> str:
        """A character that XML cannot hold, by its number (Qt's own way of writing it)."""
        try:
            number = int(value[1:], 16) if value.startswith("x") else int(value)
            return chr(number)
        except (ValueError, OverflowError):
            raise _RefusedError("ts-malformed", reason=f'value="{value}"') from None

    def characters(self, content: str) -> None:
        if len(self._stack) > 1 and self._stack[-1] == "byte":
            at = self._stack[-2]
        else:
            at = self._stack[-1] if self._stack else ""
        if at in _TEXTS:
            self._texts[at] += content

    def endElement(self, name: str) -> None:  # noqa: N802 - SAX's name
        self._stack.pop()
        if name == "name":
            self._context = self._texts["name"]
        elif name == "numerusform":
            self._forms.append(self._texts["numerusform"])
        elif name == "message":
            self._end_message()

    def _end_message(self) -> None:
        texts = self._texts
        if "source" not in texts:
            raise _RefusedError("ts-malformed", reason="<message> without <source>")
        forms = self._forms if self._message.numerus else [texts.get("translation", "")]
        self.messages.append(
            replace(
                self._message,
                source=texts["source"],
                comment=texts.get("comment", ""),
                forms=tuple(forms),
                state=self._message.state if "translation" in texts else "unfinished",
                old_source=texts.get("oldsource", ""),
                note=texts.get("extracomment", ""),
                remark=texts.get("translatorcomment", ""),
                files=tuple(self._found),
            )
        )


_ESCAPES: Final = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;",
        **{chr(n): f'<byte value="x{n:x}"/>' for n in range(32) if chr(n) != "\n"},
    }
)


def write(catalogue: Catalogue, head: str = "") -> str:
    """The text of a file, laid out as Qt's tools do; ``head`` is a comment at its beginning."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    if head:
        lines.append(f"<!-- {head} -->")
    lines.append(
        f'<TS version="2.1" language="{catalogue.language}" '
        f'sourcelanguage="{catalogue.source_language}">'
    )
    context: str | None = None
    for message in catalogue.messages:
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        lines += _message_lines(message)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _message_lines(message: Message) -> Iterable[str]:
    yield '    <message numerus="yes">' if message.numerus else "    <message>"
    for file in message.files:
        yield f'        <location filename="{_escaped(file)}"/>'
    for name, text in (
        ("source", message.source),
        ("oldsource", message.old_source),
        ("comment", message.comment),
        ("extracomment", message.note),
        ("translatorcomment", message.remark),
    ):
        if text or name == "source":
            yield f"        <{name}>{_escaped(text)}</{name}>"
    kind = "" if message.state == "finished" else f' type="{message.state}"'
    if message.numerus:
        yield f"        <translation{kind}>"
        for form in message.forms:
            yield f"            <numerusform>{_escaped(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_escaped(message.forms[0])}</translation>"
    yield "    </message>"
