"""Fixtures of the spreadsheets' tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.sheets.office import Office, lay_out


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The workbook of the office's exhibit."""
    folder = tmp_path_factory.mktemp("office")
    exhibit = lay_out(folder).folder
    assert main(["firms", "export", f"{folder}/firms.xlsx", "--exhibit", str(exhibit)]) == 0
    return (folder / "firms.xlsx").read_bytes()


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], exported: bytes) -> Office:
    """The small exhibit with its firms exported to ``firms.xlsx``."""
    made = Office(tmp_path, capsys)
    made.file.write_bytes(exported)
    return made
