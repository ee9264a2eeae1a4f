"""What a hall sets for itself: the panel, the language it starts in, the idle times.

Every setting has a default that suits a 27-inch panel in a quiet hall; an exhibit runs without a
settings file. A settings file that cannot be used is named and passed over, never fatal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.exhibit import files
from kiosk.exhibit.problems import Language, Problem, Problems
from kiosk.exhibit.shaping import shape
from kiosk.exhibit.toml_places import Document
from kiosk.running.hours import HoursSettings, slips
from kiosk.running.renderer import Renderer


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSettings:
    """The panel as mounted. 0 means: ask the screen, and guess what it does not tell.

    ``diagonal_inches`` is the panel's visible diagonal, ``lower_edge_mm`` the height of its lower
    edge above the floor. ``display`` is the name or number of the computer's display that it is;
    empty: the main one. ``brightness`` is the picture's, in percent of what the panel gives.
    """

    diagonal_inches: float = 0.0
    lower_edge_mm: float = 0.0
    display: str = ""
    brightness: float = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HallSettings:
    """The hall: the language a visit starts in, a second one to stand below Chinese from the start,
    those it may change to, in the order of their keys (an empty list: all there are).

    ``park`` is the one it stands in, for *you are here*; ``here`` says so on other maps, a text for
    each: ``MAP/PLACE``, or ``MAP/X,Y`` in pixels of the whole picture."""

    language: str = "zh"
    second: str = ""
    languages: tuple[str, ...] = ()
    park: str = ""
    here: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleSettings:
    """Seconds of quiet before the visitor is asked, seconds to answer (WCAG 2.2.1: at least 20),
    and for how many seconds a finger that lies still on the glass keeps the visit going."""

    ask_after: float = 60.0
    countdown: float = 20.0
    hold: float = 180.0


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageSettings:
    """Whether ``kiosk run`` counts what visitors look at, and of how many days it is kept."""

    counted: bool = True
    keep_days: int = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All of a hall's settings."""

    panel: PanelSettings = field(default_factory=PanelSettings)
    hall: HallSettings = field(default_factory=HallSettings)
    idle: IdleSettings = field(default_factory=IdleSettings)
    hours: HoursSettings = field(default_factory=HoursSettings)
    usage: UsageSettings = field(default_factory=UsageSettings)
    renderer: Renderer = "auto"


RANGES: Final = {
    ("panel", "diagonal_inches"): (7.0, 150.0),
    ("panel", "lower_edge_mm"): (0.0, 2500.0),
    ("panel", "brightness"): (20.0, 100.0),
    ("idle", "ask_after"): (10.0, 3600.0),
    ("idle", "countdown"): (20.0, 300.0),
    ("idle", "hold"): (30.0, 3600.0),
    ("usage", "keep_days"): (1, 3650),
}
"""The least and the most of each number; beyond them nobody could use the exhibit. 0 inches is
allowed, too: it asks the screen."""


def settings_file() -> Path:
    """The hall's settings file in the platform's configuration folder; it need not exist."""
    import platformdirs

    return Path(platformdirs.user_config_dir("kiosk", appauthor=False)) / "settings.toml"


def read_settings(file: Path, language: Language = "en") -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in a file, and what is wrong with it; the defaults when anything is.

    A link is followed wherever it leads: a hall's configuration often lies elsewhere.

    Args:
        file: a TOML file with the tables ``[panel]``, ``[hall]``, ``[idle]``, ``[hours]``,
            ``[usage]`` and the key ``renderer``, each with the fields of its class here; all
            of them may be left out.
        language: of what is said.
    """
    problems = Problems(language)
    if not file.exists():
        return Settings(), ()
    file = file.resolve()
    text = files.read_text(files.real(file.parent), file.name, problems)
    settings = settings_in(text, file.name, problems) if text is not None else None
    return settings or Settings(), tuple(problems.found)


def settings_in(text: str, name: str, problems: Problems) -> Settings | None:
    """The settings in the text of a file called ``name``; None when something is wrong with it,
    which is added to the problems."""
    document = Document(name, text, problems)
    table = document.table()
    settings = shape(Settings, table, document.add) if table is not None else None
    return settings if settings is not None and _in_range(settings, document) else None


def _in_range(settings: Settings, document: Document) -> bool:
    """Whether a hall could be run with these numbers; those that are wrong are reported."""
    sound = True
    for (group, name), (least, most) in RANGES.items():
        value: float = getattr(getattr(settings, group), name)
        if not least <= value <= most and not (value == 0 and name == "diagonal_inches"):
            document.add("setting-range", (group, name), least=f"{least:g}", most=f"{most:g}")
            sound = False
    for code, key in slips(settings.hours):
        document.add(code, ("hours", *key))
        sound = False
    return sound
