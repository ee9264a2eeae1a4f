"""Compiles languages to what Qt loads (``.qm``), with Qt's own compiler.

Only sound, finished translations go in: whatever else there is, the visitor reads the Chinese. The
interface's own words are then compiled as that Chinese with its mark, for Qt itself looks them up;
the exhibit's texts are marked when they are looked up (``kiosk.bridge.language``). The compiler is
given a file that was read and written here, never the one that came from outside.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from kiosk.exhibit.line_breaks import UNTOLD
from kiosk.exhibit.problems import Problem, Problems
from kiosk.tongue import tongue
from kiosk.translations import linguist
from kiosk.translations.directions import directed
from kiosk.translations.extraction import is_of_exhibit
from kiosk.translations.judging import is_sound, read_catalogue
from kiosk.translations.linguist import Catalogue, Message


def compile_all(folder: Path) -> list[Problem]:
    """Compile every language of a folder; what kept one from it is returned.

    A language that cannot be compiled has no ``.qm`` afterwards, the others stay.
    """
    problems = Problems(tongue())
    for source in sorted(folder.glob("kiosk_*.ts")):
        target = source.with_suffix(".qm")
        catalogue = read_catalogue(folder, linguist.code_of(source.name), problems)
        if catalogue is None:
            target.unlink(missing_ok=True)
        else:
            compile_catalogue(catalogue, target)
    return [problem for problem in problems.found if problem.severity == "error"]


def compile_catalogue(catalogue: Catalogue, target: Path) -> None:
    """Write a catalogue's sound, finished translations to a ``.qm`` file.

    Raises:
        OSError: Qt's compiler is missing, or the file cannot be written.
    """
    sound: dict[tuple[str, str, str], Message] = {}
    for message in catalogue.messages:
        if is_sound(message, catalogue.language):
            forms = tuple(directed(form, catalogue.language) for form in message.forms)
            sound.setdefault(message.key, replace(message, forms=forms))
    for message in catalogue.messages:
        if message.wanted and not is_of_exhibit(message):
            forms = (UNTOLD + message.source,) * len(message.forms)
            marked = replace(message, forms=forms, state="finished")
            sound.setdefault(message.key, marked)
    text = linguist.write(replace(catalogue, messages=tuple(sound.values())))
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "sound.ts"
        source.write_text(text, encoding="utf-8", newline="\n")
        command = [compiler(), "-silent", str(source), "-qm", str(target)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    # What it says beside a success, of the system's locale for one, is no failure.
    if done.returncode or not target.is_file():
        raise OSError(f"{target.name}: {done.stderr.strip() or done.stdout.strip()}")


def compiler() -> str:
    """The program ``lrelease`` of the installed Qt, found without importing it.

    Raises:
        OSError: there is none.
    """
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        if found := shutil.which("lrelease", path=folder):
            return found
    raise OSError("Qt's lrelease is missing: install PySide6-Essentials")
