"""Opens a hall: reads its exhibit and settings, and says calmly what is wrong with them."""

from __future__ import annotations

from pathlib import Path

from kiosk.bridge.hall import Hall
from kiosk.bridge.language import offered
from kiosk.exhibit.problems import Language, Problem
from kiosk.exhibit.reading import read
from kiosk.places import exhibit_folder, translations_folder
from kiosk.running.settings import Settings

NOTICE_PROBLEMS = 3
"""Problems that the notice names: enough to start with, few enough to read standing."""

NOTICE = (
    "展览暂时无法显示",
    "请联系展厅工作人员。\n"
    "工作人员：{leave}在终端运行下面的命令，按提示修改文件，然后重新启动。\n"
    "kiosk check {folder} --language zh\n{problems}",
    "The exhibit cannot be shown at the moment; please tell the staff.\n"
    "Staff: {leave}run kiosk check {folder}, mend what it names, start again.\n{problems}",
)
"""What the screen says when an exhibit cannot be read: a title, then what to do in Chinese and in
English.
"""

LEAVE = ("请按 Esc，", "press Esc, ")
LEAVE_PUBLIC = (
    "请停止 kiosk run（在启动它的终端按 Ctrl+C，或停止服务；屏幕上按键无效），",
    "end kiosk run (Ctrl+C in the terminal where it was started, or stop the service; no key "
    "here does), ",
)
"""How staff get to a terminal, in a hall that is watched and in a public one."""


def notice(folder: Path, *, public: bool = False) -> tuple[str, ...]:
    """A calm notice that the exhibit in a folder cannot be read, with the first things to mend.

    ``public``: it is shown by ``kiosk run``, which no key leaves.
    """
    title, *texts = NOTICE
    leave = LEAVE_PUBLIC if public else LEAVE
    told = []
    for text, language, out in zip(texts, ("zh", "en"), leave, strict=True):
        errors = [p for p in read(folder, language).problems if p.severity == "error"]
        named = "\n".join(map(str, errors[:NOTICE_PROBLEMS]))
        told.append(text.format(folder=folder, problems=named, leave=out))
    return (title, *told)


def open_exhibit(
    folder: Path | None,
    settings: Settings,
    translations: Path | None = None,
    language: Language = "en",
    *,
    public: bool = False,
) -> tuple[Hall, tuple[Problem, ...]]:
    """A hall showing the exhibit in a folder, or the shipped one, and what is wrong with its files.

    What is broken is left out of it; when nothing can be shown the hall has a notice instead. Its
    translations are those named, or the exhibit's own, or the shipped ones. ``language`` is that of
    what is said; ``public`` as for :func:`notice`.
    """
    folder = folder or exhibit_folder()
    reading = read(folder, language)
    translations = translations or translations_folder(folder)
    hall = Hall(
        exhibit=reading.exhibit,
        folder=folder,
        settings=settings,
        languages=offered(reading.exhibit, translations, settings.hall.languages),
        translations=translations,
        notice=() if reading.exhibit else notice(folder, public=public),
    )
    return hall, reading.problems
