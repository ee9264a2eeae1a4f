"""The real engine on the shipped exhibit, drawn offscreen; whatever Qt warns of fails the test."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"  # wherever the tests run, commands speak English unless told

from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.bridge.hall import Hall
from kiosk.bridge.viewer import application
from kiosk.exhibit.model import Exhibit
from kiosk.opening import open_exhibit
from kiosk.places import exhibit_folder
from kiosk.running.settings import Settings
from kiosk.translations.__main__ import make_pseudo
from tests.running.depriving import COVERAGE
from tests.visitor import Visitor

MakeVisitor = Callable[..., Visitor]

# How long an example takes is the machine's affair. The same ones each time: a failure stays.
hypothesis.settings.register_profile(
    "kiosk",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("kiosk")


def pytest_xdist_auto_num_workers() -> int:
    """More workers than cores: the tests of pages wait about as long as they work."""
    return 1 + (os.cpu_count() or 1)


@pytest.fixture(autouse=True)
def unmeasured(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a test is not measured (``no_cover``), neither are the processes that it starts.

    Measuring makes Python two to three times as slow. So tests that come to the same lines over and
    over are not measured, where shorter ones come to these lines, too.
    """
    if request.node.get_closest_marker("no_cover"):
        for name in COVERAGE:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """pytest-qt takes the exhibit's own application."""
    return type(application())


@pytest.fixture(scope="session", autouse=True)
def bridge_types(qapp: object) -> None:
    """Makes Qt register the bridge's types, which it does when QML first imports them.

    Until then Python cannot read a property of such a type, so a test alone would fail.
    """
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nimport Kiosk.Bridge\nQtObject {}", QUrl())


@pytest.fixture(scope="session")
def hall() -> Hall:
    """The shipped exhibit in a hall with default settings."""
    hall, problems = open_exhibit(None, Settings())
    assert not problems
    return hall


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Languages that nobody speaks, complete and compiled: kiosk.translations.pseudo."""
    folder = tmp_path_factory.mktemp("pseudo")
    make_pseudo(exhibit_folder(), folder)
    return folder


@pytest.fixture
def exhibit(hall: Hall) -> Exhibit:
    """What is on show."""
    assert hall.exhibit is not None
    return hall.exhibit


@pytest.fixture(scope="session")
def kept(qapp: object) -> Iterator[list[Visitor]]:
    """The window that stays open from test to test: to open one takes as long as many tests."""
    visitors: list[Visitor] = []
    yield visitors
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def make_visitor(
    hall: Hall, kept: list[Visitor], request: pytest.FixtureRequest
) -> Iterator[MakeVisitor]:
    """Makes visitors; those of the shipped exhibit come one after the other to one window."""
    failed = request.session.testsfailed
    visitors: list[Visitor] = []

    def make(size: tuple[int, int] = (1920, 1080), of: Hall = hall) -> Visitor:
        if of is hall and kept:
            visitors.append(kept.pop())
            visitors[-1].come(size)
        else:
            visitors.append(Visitor(of, size))
        return visitors[-1]

    yield make
    for visitor in visitors:
        if visitor.hall is hall and not kept and request.session.testsfailed == failed:
            visitor.go_away()
            kept.append(visitor)
        else:
            visitor.leave()


@pytest.fixture
def visitor(make_visitor: MakeVisitor) -> Visitor:
    """A visitor before the attract page on a landscape panel."""
    return make_visitor()
