"""What goes out comes back: over all firms that there can be, in every format."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.model import Exhibit
from kiosk.sheets import comma, workbook
from kiosk.sheets.cells import names_of
from kiosk.sheets.columns import table_of
from kiosk.sheets.comma import guarded, unguarded
from kiosk.sheets.differences import compare, told
from kiosk.sheets.findings import Findings
from kiosk.sheets.tables import Sheet, entries_of, sheets_of
from tests.exhibit.small import Small
from tests.sheets.firms import NASTY, firm, firm_tables

with tempfile.TemporaryDirectory() as _folder:
    EXHIBIT = Small(Path(_folder)).shown()


def written_and_read(exhibit: Exhibit, form: str, findings: Findings) -> dict[str, Sheet]:
    """The firms' sheets after a way through a file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "firms"
        if form == "xlsx":
            workbook.write(file, sheets_of(exhibit), names_of(exhibit))
            return workbook.read(file, findings)
        comma.write(file, list(sheets_of(exhibit)), form)  # type: ignore[arg-type]
        return comma.read(file, None, findings)


@pytest.mark.no_cover
@pytest.mark.parametrize("form", ["xlsx", "utf-8", "gb18030"])
@settings(max_examples=10, deadline=None)
@given(tables=st.lists(firm_tables(EXHIBIT), min_size=3, max_size=5))
def test_no_value_is_changed_on_its_way(form: str, tables: list[dict[str, Any]]) -> None:
    firms = tuple(firm(f"firm-{at}", table) for at, table in enumerate(tables))
    exhibit = replace(EXHIBIT, firms=firms)
    findings = Findings("firms", "en")
    sheets = written_and_read(exhibit, form, findings)
    before = {each.id: table_of(each) for each in firms}
    taken = entries_of(sheets, before, exhibit, findings)
    after = {name: entry.table for name, entry in taken.entries.items()}
    found = compare(before, after, [], remove=False)
    assert (list(told(found, "en")), findings.found, taken.missing) == ([], [], [])


@settings(max_examples=300)
@given(st.sampled_from(NASTY) | st.text(alphabet="'=+-@0123456789ａ/. 月", max_size=6))
def test_the_apostrophe_comes_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
