"""The sheet that tells how the others are used: Chinese beside English."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exhibit.lengths import LIMITS
from kiosk.exhibit.problems import BODY
from kiosk.sheets.columns import ID, MAIN, REMOVE, Column, layout
from kiosk.sheets.titles import heading

_HOW = (
    (
        "每家企业一行。改好后保存，运行 kiosk firms import，先看改动，再确认。",
        "One row a firm. Save, run kiosk firms import, look at the changes, then confirm.",
    ),
    (
        "图中文字、去处等在各自的工作表里，每条一行，行的先后就是顺序，第一列写企业编号。",
        "Labels, doors and other lists have sheets of their own: one row an entry, in order; "
        "the first column says of which firm.",
    ),
    (
        "不要改标题行里的英文键名。删去整列或整张工作表，表示那一项原样保留。",
        "Keep the headings' keys. A column or sheet that is taken away leaves its keys alone.",
    ),
    (
        "删去一行不会删去企业；要删去，请在“删除”列选“是”。",
        "A row that is gone takes no firm out; choose 是 in the column remove to do so.",
    ),
    (
        "单元格里换行用 Alt+Enter。正文以空行分段；依据、小数字每行一个。",
        "Alt+Enter breaks a line in a cell. An empty line parts paragraphs; lists have one a line.",
    ),
    (
        "单元格都是文本格式，请保持：不用公式、日期，不合并单元格。",
        "All cells are text, and stay so: no formulas, no dates, no merged cells.",
    ),
    (
        "数字和说法都要在台账里有依据；台账在 ledger.toml，不在这里。",
        "Every number and claim rests on the ledger, which is ledger.toml and not in here.",
    ),
)

_KINDS = {
    "text": ("文字", "text"),
    "paragraphs": ("文字，空行分段", "text, an empty line between paragraphs"),
    "list": ("每行一个", "one a line"),
    "yes-no": ("是或否", "是 or 否"),
    "whole": ("整数", "a whole number"),
    "number": ("数", "a number"),
}


def guide() -> Iterator[list[str]]:
    """The rows of the sheet: how to, then every column with its limit."""
    for chinese, english in _HOW:
        yield ["", "", "", chinese, english]
    yield []
    yield ["列 column", "必填", "字数上限", "填法", "what to write"]
    laid = layout()
    for listing, columns in ((MAIN, laid.columns), *laid.lists.items()):
        yield [heading(listing), "", "", "", ""]
        for column in columns:
            yield _row(column, "" if listing == MAIN else listing)
    yield [heading(REMOVE), "", "", "“是”删去这家企业", "是 takes the firm out"]


def _row(column: Column, listing: str) -> list[str]:
    chinese, english = _KINDS[column.kind]
    if column.key == ID:
        chinese, english = (
            "拉丁字母、数字、连字符；即文件名",
            "Latin letters, digits, hyphens: the file",
        )
    elif column.shelf or column.choices:
        chinese, english = f"{chinese}，见“可选”", f"{english}, see the sheet choices"
    key = "body" if column.key == BODY else column.path[-1]
    limit = LIMITS.get(column.owner, {}).get(key, "")
    needed = "是" if column.needed else ""
    return [heading(column.key, listing), needed, str(limit), chinese, english]
