"""Bring the translations up to date: ``python -m kiosk.translations`` (``make translations``)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.arguments import explain, language_option, listening
from kiosk.exhibit.problems import Problems
from kiosk.exhibit.reading import read
from kiosk.places import exhibit_folder, translations_folder
from kiosk.tongue import tell, tongue
from kiosk.translations import languages, linguist, pseudo, traditional
from kiosk.translations.compiling import compile_all, compile_catalogue
from kiosk.translations.extraction import extract
from kiosk.translations.glossary import read_glossary
from kiosk.translations.judging import read_catalogue
from kiosk.translations.linguist import Catalogue, State
from kiosk.translations.merging import merge

DRAFT = (
    "These texts are drafts and await a native reader's review. "
    "这些译文是初稿，尚待以此为母语者审读。"
)
"""What a file says at its head until the glossary names who has reviewed it."""


STATES: Final[Mapping[State, tuple[str, str]]] = {
    "finished": ("finished", "条完成"),
    "unfinished": ("unfinished", "条未完成"),
    "vanished": ("vanished", "条已不用"),
    "obsolete": ("obsolete", "条作废"),
}
"""How the states of texts are called, in English and in Chinese."""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(prog="python -m kiosk.translations")
    explain(
        result,
        tell(
            "Extract every text of the interface and of an exhibit, bring the translations up to "
            "date with them, and compile what is finished. Nothing that was translated is lost.",
            "提取界面与展览的全部文字，据此更新译文，并编译已完成的部分。已有的译文不会丢失。",
        ),
        "python -m kiosk.translations --begin fr",
    )
    language_option(result)
    result.add_argument(
        "--exhibit",
        type=Path,
        metavar="DIR",
        help=tell(
            "another exhibit; its translations lie in its folder translations",
            "另一个展览，译文在它的 translations 文件夹里",
        ),
    )
    result.add_argument(
        "--begin",
        action="append",
        default=[],
        metavar="CODE",
        help=tell("begin this language", "新开这种语言"),
    )
    result.add_argument(
        "--pseudo",
        type=Path,
        metavar="DIR",
        help=tell("only make the test languages, into this folder", "只在这个文件夹里生成测试语言"),
    )
    result.add_argument(
        "--compile",
        action="store_true",
        help=tell("only compile what is there, extract nothing", "只编译现有的，不提取"),
    )
    return result


def update(exhibit: Path, folder: Path, begin: Sequence[str] = ()) -> list[str]:
    """Bring the languages of a folder up to date with an exhibit, and begin new ones.

    Returns a line for each language, and for everything that is wrong.
    """
    reading = read(exhibit, tongue())
    if reading.exhibit is None:
        return [str(problem) for problem in reading.problems]
    wanted = extract(reading.exhibit)
    folder.mkdir(exist_ok=True)
    said: list[str] = []
    problems = Problems(tongue())
    glossary = read_glossary(folder, problems)
    there = [linguist.code_of(path.name) for path in sorted(folder.glob("kiosk_*.ts"))]
    for code in dict.fromkeys([*there, *begin]):
        is_new = code not in there and languages.known(code)
        catalogue = Catalogue(code) if is_new else read_catalogue(folder, code, problems)
        if catalogue is None:
            continue
        merged = merge(catalogue, wanted)
        if code == traditional.CODE:
            merged = traditional.derive(merged)
        text = linguist.write(merged, "" if code in glossary.review else DRAFT)
        path = folder / linguist.file_for(code)
        path.write_text(text, encoding="utf-8", newline="\n")
        states = [message.state for message in merged.messages]
        counts = ", ".join(
            f"{states.count(each)} {tell(*STATES[each])}" for each in dict.fromkeys(states)
        )
        said.append(f"{path.name}: {counts}")
    return [*said, *map(str, problems.found)]


def make_pseudo(exhibit: Path, folder: Path) -> list[str]:
    """Write the test languages of an exhibit and compile them; returns their files' names."""
    shown = read(exhibit).exhibit
    wanted = extract(shown) if shown else ()
    folder.mkdir(parents=True, exist_ok=True)
    for code in pseudo.CODES:
        catalogue = pseudo.catalogue(code, wanted)
        path = folder / linguist.file_for(code)
        path.write_text(linguist.write(catalogue), encoding="utf-8", newline="\n")
        compile_catalogue(catalogue, path.with_suffix(".qm"))
    return [linguist.file_for(code) for code in pseudo.CODES]


def main(arguments: Sequence[str] | None = None) -> int:
    """Update and compile; 1 when a language could not be."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with listening(given):
        return _run(parser().parse_args(given))


def _run(options: argparse.Namespace) -> int:
    exhibit = options.exhibit or exhibit_folder()
    folder = options.exhibit / "translations" if options.exhibit else translations_folder()
    if options.pseudo:
        print(*make_pseudo(exhibit, options.pseudo), sep="\n")
        return 0
    if not options.compile:
        print(*update(exhibit, folder, options.begin), sep="\n")
    problems = compile_all(folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
