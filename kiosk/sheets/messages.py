"""The wording of what can be wrong with a spreadsheet, and what the commands say, in two languages.

The wording of everything that the exhibit's own check finds stands in
:mod:`kiosk.exhibit.messages`; here is what only a spreadsheet can have wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.exhibit.messages import Message
from kiosk.exhibit.problems import Language

_Pair = tuple[str, str]


def _error(en: _Pair, zh: _Pair, en_guess: str = "", zh_guess: str = "") -> Message:
    return Message("error", en, zh, en_guess, zh_guess)


def _warning(en: _Pair, zh: _Pair, en_guess: str = "", zh_guess: str = "") -> Message:
    return Message("warning", en, zh, en_guess, zh_guess)


MESSAGES: Final[Mapping[str, Message]] = {
    # ------------------------------------------------------------------ the file
    "sheet-unreadable": _error(
        ("the file cannot be read ({reason})", "close it in Excel or WPS, or copy it anew"),
        ("文件无法读取（{reason}）", "请在 Excel 或 WPS 里关闭它，或重新复制"),
    ),
    "sheet-too-big": _error(
        ("the file has {size} MiB, the limit is {limit}", "keep the firms only, without pictures"),
        ("文件有 {size} MiB，上限 {limit} MiB", "请只留企业，不放图片"),
    ),
    "sheet-protected": _error(
        ("the file is protected by a password", "take the password off: Save as, without one"),
        ("文件有密码保护", "请去掉密码，另存一份"),
    ),
    "sheet-old": _error(
        ("this is an old Excel or WPS file (.xls, .et), whatever its name", "save it as .xlsx"),
        ("这是旧式表格文件（.xls、.et），与名称无关", "请另存为 .xlsx"),
    ),
    "sheet-no-workbook": _error(
        ("this is no Excel workbook ({reason})", "save it as .xlsx, or as .csv"),
        ("这不是 Excel 工作簿（{reason}）", "请另存为 .xlsx 或 .csv"),
    ),
    "sheet-hostile": _error(
        ("the workbook is built to do harm ({reason})", "do not use it; export the firms anew"),
        ("工作簿的构造有危害（{reason}）", "请勿使用，重新导出企业表"),
    ),
    "sheet-damaged": _error(
        ("the workbook is damaged ({reason})", "open it in Excel or WPS and save it anew"),
        ("工作簿已损坏（{reason}）", "请用 Excel 或 WPS 打开后重新保存"),
    ),
    "sheet-too-long": _error(
        ("the sheets are too large ({reason})", "keep the firms only, on an empty workbook"),
        ("表格过大（{reason}）", "请只留企业，放在空白工作簿里"),
    ),
    "no-firms-sheet": _error(
        ("there is no sheet '{name}'; there are {choices}", "name the sheet of the firms so"),
        ("没有工作表“{name}”，只有 {choices}", "请把企业所在的工作表改为这个名称"),
    ),
    "sheet-not-read": _warning(
        ("this sheet is not read", "name it {choices}, or leave it"),
        ("不读取这张工作表", "请改名为 {choices} 之一，或不必理会"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "sheet-name-twice": _error(
        ("two sheets are '{name}'", "keep one of the two"),
        ("有两张“{name}”工作表", "请只留一张"),
    ),
    "no-firms": _error(
        ("the sheet holds no firm", "write one row a firm, or export the firms anew"),
        ("表里没有企业", "请每家企业写一行，或重新导出"),
    ),
    # ------------------------------------------------------------------ headings
    "unknown-heading": _error(
        ("no column is called '{name}'", "write one of {choices}, or take the column away"),
        ("没有名为“{name}”的列", "请改为 {choices} 之一，或删去这一列"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "heading-twice": _error(
        ("column {other} is '{key}', too", "keep one of the two columns"),
        ("{other} 列也是“{key}”", "请只留一列"),
    ),
    "no-id-column": _error(
        ("the first row names no column '{example}'", "put the headings into the first row"),
        ("第一行没有“{example}”列", "请在第一行写各列的标题"),
    ),
    "missing-column": _error(
        ("this sheet lacks {columns}", "add the columns: a list is taken as a whole"),
        ("这张表缺少 {columns}", "请补上：列表总是整体读入"),
    ),
    # ------------------------------------------------------------------ rows and cells
    "no-id": _error(
        ("the row has no id", "write Latin letters, digits and hyphens, such as {example}"),
        ("这一行没有编号", "请写拉丁字母、数字和连字符，如 {example}"),
    ),
    "bad-firm-id": _error(
        ("'{name}' cannot be an id", "use Latin letters, digits and hyphens, such as shan-kou"),
        ("“{name}”不能作编号", "请只用拉丁字母、数字和连字符，如 shan-kou"),
    ),
    "id-twice": _error(
        ("row {row} has the id '{name}', too", "give each firm its own id, or keep one row"),
        ("第 {row} 行的编号也是“{name}”", "请各用各的编号，或只留一行"),
    ),
    "id-in-capitals": _error(
        ("the firm is '{name}'", "write the id with the same capitals"),
        ("这家企业的编号是“{name}”", "请按同样的大小写书写"),
    ),
    "no-owner": _error(
        ("the row does not say which firm it is of", "write the firm's id"),
        ("这一行没有写明属于哪家企业", "请写企业的编号"),
    ),
    "firm-not-here": _error(
        ("there is no row of a firm '{name}'", "write the id of a firm on the sheet of firms"),
        ("企业表里没有“{name}”", "请写企业表里的编号"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "cell-empty": _error(
        ("the cell is empty", "write it: this column is needed"),
        ("单元格是空的", "请填写：这一列不能空"),
    ),
    "no-fact": _error(
        ("no fact is cited", "write the ids of the facts, one a line, such as A11"),
        ("没有注明依据", "请写台账里的编号，每行一个，如 A11"),
    ),
    "cell-formula": _error(
        ("the cell holds a formula", "copy it and paste it as a value"),
        ("单元格里是公式", "请复制后“选择性粘贴”为数值"),
    ),
    "cell-date": _error(
        ("the cell holds a date ({value})", "make the cell a text cell, then write it anew"),
        ("单元格里是日期（{value}）", "请把单元格格式改为“文本”，再重新录入"),
    ),
    "cell-error": _error(
        ("the cell holds an error ({value})", "write the text"),
        ("单元格里是错误值（{value}）", "请写上文字"),
    ),
    "cell-merged": _error(
        ("the cells {ref} are merged", "unmerge them and write each cell"),
        ("单元格 {ref} 已合并", "请取消合并，逐格填写"),
    ),
    "not-yes-no": _error(
        ("'{value}' is neither yes nor no", "write {yes} or {no}"),
        ("“{value}”不是“是”或“否”", "请写 {yes} 或 {no}"),
    ),
    "not-whole": _error(
        ("'{value}' is no whole number", "write digits only"),
        ("“{value}”不是整数", "请只写数字"),
    ),
    "not-number": _error(
        ("'{value}' is no number", "write digits, with a point if need be"),
        ("“{value}”不是数", "请写数字，可带小数点"),
    ),
    "too-long-for-cell": _error(
        ("the text of '{key}' is longer than a cell can be ({limit})", "shorten it in its file"),
        ("“{key}”的文字超过单元格上限（{limit}）", "请先在文件里缩短"),
    ),
    # ------------------------------------------------------------------ CSV
    "csv-utf16": _error(
        ("the file is saved as UTF-16 (Unicode text)", "save it as CSV UTF-8"),
        ("文件是以 UTF-16（Unicode 文本）保存的", "请另存为“CSV UTF-8”"),
    ),
    "csv-encoding": _error(
        ("byte {byte} is neither UTF-8 nor GB18030", "save it as CSV UTF-8"),
        ("字节 {byte} 既不是 UTF-8 也不是 GB18030", "请另存为“CSV UTF-8”"),
    ),
    "csv-not-encoding": _error(
        ("byte {byte} is not {encoding}", "leave --encoding out, or save it as CSV UTF-8"),
        ("字节 {byte} 不是 {encoding}", "请不写 --encoding，或另存为“CSV UTF-8”"),
    ),
    "csv-nul": _error(
        ("there is a NUL byte: the file is damaged or no CSV", "save it as CSV UTF-8 anew"),
        ("含有空字节：文件已损坏或不是 CSV", "请重新另存为“CSV UTF-8”"),
    ),
    "csv-quotes": _error(
        ('the quotes " of this row are not in pairs', 'double each " inside a cell: ""'),
        ('这一行的引号 " 不成对', '单元格里的 " 要写成 ""'),
    ),
    "csv-cell-too-long": _error(
        ("a cell has more than {limit} characters", 'look for a quote " that is not closed'),
        ("有单元格超过 {limit} 字", '请检查是否有引号 " 没有结束'),
    ),
}

PHRASES: Final[Mapping[str, _Pair]] = {
    "added": ("Added: {count}", "新增 {count} 家"),
    "changed": ("Changed: {count}", "改动 {count} 家"),
    "removed": ("Removed: {count}", "删除 {count} 家"),
    "left": (
        "Not in the sheet, left as they are: {count} (--remove takes them out)",
        "表中没有、原样保留 {count} 家（要删除请加 --remove）",
    ),
    "not-in-sheet": (
        "No column or sheet for these, left as they are: {names}",
        "表中没有以下列或工作表，原样保留：{names}",
    ),
    "empty": ("(empty)", "（空）"),
    "nothing": ("The sheet and the exhibit agree: nothing to write.", "表与展览一致，无需写入。"),
    "ask": ("Write these changes? [y/N] ", "写入这些改动？[y/N] "),
    "not-written": ("Nothing was written.", "没有写入任何内容。"),
    "dry-run": ("Nothing was written (--dry-run).", "没有写入任何内容（--dry-run）。"),
    "written": (
        "Written. kiosk firms undo takes it back.",
        "已写入。如要撤销：kiosk firms undo",
    ),
    "stopped": (
        "{count} to mend; nothing was written.",
        "有 {count} 处要改，没有写入任何内容。",
    ),
    "exported": ("{file}: {count} firms", "{file}：{count} 家企业"),
    "there-already": (
        "{file} is there already: name another file, or add --overwrite",
        "{file} 已存在：请另取名称，或加 --overwrite",
    ),
    "bad-ending": (
        "{file}: the name must end in .xlsx or .csv",
        "{file}：文件名须以 .xlsx 或 .csv 结尾",
    ),
    "no-such-file": ("there is no file {file}", "没有文件 {file}"),
    "cannot-write": (
        "{file} cannot be read or written ({reason}); nothing was changed",
        "{file} 无法读写（{reason}），没有改动任何内容",
    ),
    "reading": ("reading", "读取"),
    "writing": ("writing", "写入"),
    "undone": ("The import of {when} is undone.", "已撤销 {when} 的导入。"),
    "no-undo": ("There is no import to undo.", "没有可撤销的导入。"),
    "changed-since": (
        "Not undone: changed since the import: {names}. Nothing was written.",
        "未撤销：导入之后又有改动：{names}。没有写入任何内容。",
    ),
    "changed-meanwhile": (
        "Changed while you decided: {names}. Nothing was written; run the command anew.",
        "确认期间文件又有改动：{names}。没有写入任何内容，请重新运行。",
    ),
    "recovered": (
        "An import that was interrupted has been completed.",
        "已补完一次中断的导入。",
    ),
    "cannot-recover": (
        "An import was interrupted, and these were changed since: {names}. Put the file of the "
        "same name from {old} (before the import) or {new} (after it) in place, then run anew.",
        "有一次导入中断，之后又有改动：{names}。请从 {old}（导入前）或 {new}（导入后）"
        "取同名文件放回，再重新运行。",
    ),
    "cut-short": (
        "Written in part only ({reason}): mend that, and kiosk firms completes it when next run.",
        "只写入了一部分（{reason}）：请解决后再运行一次 kiosk firms，把其余的补完。",
    ),
    "damaged": (
        "{file} is damaged: look at the firms (kiosk check), then take its folder away.",
        "{file} 已损坏：请先检查各企业（kiosk check），再移走它所在的文件夹。",
    ),
    "unsound": (
        "The exhibit's own files have errors: mend them first (kiosk check).",
        "展览本身的文件有错，请先改正（kiosk check）。",
    ),
    "busy": (
        "Another kiosk firms is at work on this exhibit.",
        "另一个 kiosk firms 正在处理这个展览。",
    ),
}


def phrase(code: str, language: Language, **values: object) -> str:
    """A sentence of the commands, filled."""
    english, chinese = PHRASES[code]
    return (chinese if language == "zh" else english).format_map(values)
