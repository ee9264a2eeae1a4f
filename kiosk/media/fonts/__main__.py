"""Make the exhibit's font files: ``python -m kiosk.media.fonts OUT``."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.arguments import explain, language_option, listening
from kiosk.exhibit.typefaces import typefaces_of
from kiosk.media.fonts import cutting, faces, licences, texts
from kiosk.tongue import tell

PROJECT = Path(__file__).resolve().parents[3]
DEBIAN_FONTS = Path("/usr/share/fonts")

FIRST_CJK = "\u2e80"
"""From here on characters are Chinese ones and what goes with them."""

HEADER = """\
# The exhibit's typefaces. Written by python -m kiosk.media.fonts; do not edit.
# All are modified versions under the SIL Open Font License 1.1: subsets of the source named,
# under family names of our own. Which characters, and why: kiosk/media/fonts/characters.py.
"""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(prog="python -m kiosk.media.fonts")
    explain(
        result,
        tell(
            "Cut the exhibit's typefaces from Debian's packages fonts-noto-cjk, "
            "fonts-noto-cjk-extra, fonts-noto-core and fonts-ebgaramond. Takes minutes and about "
            "600 MB of memory.",
            "从 Debian 的软件包 fonts-noto-cjk、fonts-noto-cjk-extra、fonts-noto-core 和 "
            "fonts-ebgaramond 裁出展览的字体。要几分钟，占约 600 MB 内存。",
        ),
        "python -m kiosk.media.fonts assets/fonts",
    )
    language_option(result)
    result.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        help=tell("folder to write into; made if missing", "写到这个文件夹，没有就新建"),
    )
    result.add_argument(
        "--sources",
        type=Path,
        default=DEBIAN_FONTS,
        help=tell(
            "folder with the source fonts (default: %(default)s)",
            "原字体所在的文件夹（默认：%(default)s）",
        ),
    )
    result.add_argument(
        "--project",
        type=Path,
        default=PROJECT,
        help=tell(
            "project whose texts the faces must cover (default: this one)",
            "字体要覆盖哪个项目的文字（默认：本项目）",
        ),
    )
    return result


def package_version(package: str) -> str:
    """The installed version of a Debian ``package``, or ``unknown``."""
    if shutil.which("dpkg-query") is None:
        return "unknown"
    query = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout or "unknown"


def manifest(cuts: Sequence[cutting.Cut]) -> str:
    """``fonts.toml``: one ``[[font]]`` per file."""
    parts = [HEADER]
    for made in cuts:
        face = made.face
        entries: dict[str, str | int] = {
            "file": face.file,
            "family": face.family,
            "weight": face.weight,
            "what": face.what,
            "characters": made.characters,
            "bytes": made.path.stat().st_size,
            "source_file": face.source_file,
            "source_package": face.source.package,
            "source_version": package_version(face.source.package),
            "licence": "OFL-1.1",
            "licence_file": face.source.licence_file,
            "sha256": made.sha256,
        }
        pairs = (f"{key} = {json.dumps(value)}" for key, value in entries.items())
        parts.append("\n".join(["[[font]]", *pairs]) + "\n")
    return "\n".join(parts)


def spoken_in(face: faces.Face, shipped: Mapping[str, set[str]]) -> set[str]:
    """The characters of the languages that are set in ``face``.

    Latin faces leave Chinese characters to those that they fall back to.
    """
    families = face.forms.typefaces
    spoken = [chars for code, chars in shipped.items() if typefaces_of(code) == families]
    found: set[str] = set().union(*spoken)
    return found if face.cjk else {char for char in found if char < FIRST_CJK}


def main(arguments: Sequence[str] | None = None) -> int:
    """Make everything. Returns 1 if a source or a character of the exhibit's texts is missing."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with listening(given):
        return _run(parser().parse_args(given))


def _run(options: argparse.Namespace) -> int:
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    shipped = texts.shipped_characters(options.project)
    cuts: list[cutting.Cut] = []
    lacking: dict[str, set[str]] = {}
    for face in (*faces.FACES, *faces.LETTERS):
        spoken = spoken_in(face, shipped)
        try:
            made = cutting.cut(face, options.sources, face.forms.characters() | spoken, out)
        except FileNotFoundError as error:
            file, package = error.filename, face.source.package
            lacks = tell(f"{file} is missing; install {package}", f"缺少 {file}；请安装 {package}")
            print(f"fonts: {lacks}", file=sys.stderr)
            return 1
        cuts.append(made)
        size = made.path.stat().st_size / 1e6
        counts = tell(
            f"{made.characters} characters, {made.glyphs} glyphs, {size:.2f} MB",
            f"{made.characters} 字，{made.glyphs} 个字形，{size:.2f} MB",
        )
        print(f"{face.file}: {counts}", flush=True)
        if made.absent & spoken:
            lacking[face.file] = set(made.absent & spoken)
    every = (*faces.FACES, *faces.LETTERS)
    for source in {face.source.licence_file: face.source for face in every}.values():
        families = dict.fromkeys(
            face.family for face in every if face.source.licence_file == source.licence_file
        )
        licence = licences.licence_text(source.package, list(families))
        (out / source.licence_file).write_text(licence, encoding="utf-8")
    (out / "fonts.toml").write_text(manifest(cuts), encoding="utf-8")
    for file, chars in lacking.items():
        lacked = " ".join(sorted(chars))
        says = tell(f"the source lacks {lacked}", f"原字体没有 {lacked}")
        print(f"fonts: {file}: {says}", file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
