"""Firms of every shape that the exhibit's files allow, for properties to hold for."""

from __future__ import annotations

from typing import Any, Final

from hypothesis import strategies as st

from kiosk.exhibit.model import Exhibit, Firm
from kiosk.exhibit.shaping import check_text, shape
from kiosk.sheets.cells import names_of
from kiosk.sheets.columns import ID, Column, layout

NASTY: Final = (
    *("=1+1", '=HYPERLINK("x")', "+86 572", "-5", "@SUM(A1)", "＝1", "'=1", "''=1", "'0012", "'"),
    *("0012", "12", "3-5", "1/2", "2024/5/1", "2024年5月", "1.50", "10%", "1E5", "1,234", "''"),
    *("12345678901234567890", "TRUE", "true", "Mar 5", "SEPT2", "说“好”", 'a "b" c', '"', '""'),
    *("a,b;c", "a，b、c", "a\nb", "a\n b\nc", "\\", "a\\", "\\n", "a\\nb", "\U00020000", "\ue000"),
    *("_x0041_", "_x005F_", "_xFFFF_", "\ufffe", "\uffff", "\ufeff", "x\u200by", "a\u2028b", "😀"),
    *("ＡＢＣ１２", "永艺股份有限公司（浙江）安吉一二三四五六", "\u3000中\u3000", "  led  "),
    *("+++", "# a", "[[labels]]", "a = 1", "green 绿色家居", "是", "否", "&amp;<b>", "]]>"),
)


def _nothing(code: str, path: tuple[str | int, ...] = (), /, **values: object) -> None:
    """Takes a problem that does not matter here."""


def allowed(text: str) -> str:
    """A text without what the exhibit's files cannot hold."""
    kept = "".join(each for each in text if check_text(each, _nothing, ()))
    return kept if kept.strip() else "甲"


TEXTS: Final = st.sampled_from(NASTY) | st.text(
    st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6
).map(allowed)
LINES: Final = TEXTS.map(lambda text: text.replace("\n", " ").strip() or "甲")
PARAGRAPHS: Final = st.lists(LINES, min_size=1, max_size=2).map("\n".join)


def values(column: Column, exhibit: Exhibit) -> st.SearchStrategy[Any]:
    """Values of a column as a file holds them."""
    if column.kind == "paragraphs":
        return st.lists(PARAGRAPHS, max_size=3)
    if column.kind == "yes-no":
        return st.booleans()
    if column.kind in ("whole", "number"):
        return st.integers(0, 1000)
    entries = TEXTS
    if column.choices:
        entries = st.sampled_from(column.choices)
    elif column.shelf:
        entries = st.sampled_from(list(names_of(exhibit).by_shelf[column.shelf]))
    return st.lists(entries, max_size=3) if column.kind == "list" else entries


def tables(columns: tuple[Column, ...], exhibit: Exhibit) -> st.SearchStrategy[dict[str, Any]]:
    """Tables with these columns' keys, those that are not needed at times left out."""
    plain = [column for column in columns if len(column.path) == 1 and column.key != ID]
    made = st.fixed_dictionaries(
        {each.key: values(each, exhibit) for each in plain if each.needed},
        optional={each.key: values(each, exhibit) for each in plain if not each.needed},
    )
    for name in {column.path[0] for column in columns if len(column.path) > 1}:
        inner = {each.path[1]: values(each, exhibit) for each in columns if each.path[0] == name}
        table = st.fixed_dictionaries(inner)
        made = st.tuples(made, st.none() | table).map(
            lambda pair, name=name: pair[0] if pair[1] is None else {**pair[0], name: pair[1]}  # type: ignore[misc]
        )
    return made


def firm_tables(exhibit: Exhibit) -> st.SearchStrategy[dict[str, Any]]:
    """Tables of firms, running text and lists included."""
    laid = layout()
    lists = {
        name: st.lists(tables(columns, exhibit), min_size=1, max_size=3)
        for name, columns in laid.lists.items()
    }
    return st.tuples(tables(laid.columns, exhibit), st.fixed_dictionaries({}, optional=lists)).map(
        lambda pair: pair[0] | pair[1]
    )


def firm(name: str, table: dict[str, Any]) -> Firm:
    """The firm of a table, as reading its file would make it."""
    keys = {key: value for key, value in table.items() if key != "text"}
    given = {"id": name, "body": tuple(table.get("text", ()))}
    made = shape(Firm, keys, _nothing, given=given)
    assert made is not None, table
    return made
