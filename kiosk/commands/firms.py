"""``kiosk firms``: the firms as a spreadsheet, with its own three commands."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.arguments import language_option
from kiosk.commands.options import Commands, add_command, exhibit_options
from kiosk.places import exhibit_folder
from kiosk.tongue import tell, tongue


def add(commands: Commands) -> None:
    """The command, its own commands and their options."""
    firms = add_command(
        commands,
        "firms",
        tell("The firms as a spreadsheet, out and in.", "把企业导出成表格，再导入。"),
        "kiosk firms export firms.xlsx",
    )
    language_option(firms)
    own = firms.add_subparsers(
        title=tell("commands", "命令"), dest="firms", metavar="COMMAND", required=True
    )
    _export(own)
    _take_in(own)
    _undo(own)


def _command(commands: Commands, name: str, what: str, *examples: str) -> argparse.ArgumentParser:
    command = add_command(commands, name, what, *examples)
    exhibit_options(command)
    language_option(command)
    return command


def _file(command: argparse.ArgumentParser, encoding: str) -> None:
    command.add_argument(
        "file", type=Path, metavar="FIRMS.xlsx", help=tell("or FIRMS.csv", "或 FIRMS.csv")
    )
    command.add_argument("--encoding", choices=("utf-8", "gb18030"), help=encoding)


def _export(commands: Commands) -> None:
    export = _command(
        commands,
        "export",
        tell(
            "Write the firms to a spreadsheet: one row a firm, a sheet for each list in a firm.",
            "把企业写成表格：一家一行，企业里的每种列表各占一张工作表。",
        ),
        "kiosk firms export firms.xlsx --exhibit my-exhibit",
        "kiosk firms export firms.csv --encoding gb18030",
    )
    _file(
        export,
        tell(
            "of a CSV (default: utf-8, with the mark by which Excel knows it)",
            "CSV 的编码（默认：utf-8，带 Excel 认得的标记）",
        ),
    )
    export.add_argument(
        "--overwrite",
        action="store_true",
        help=tell("replace the file if it is there", "文件已有时，替换它"),
    )
    export.set_defaults(run=run_export)


def _take_in(commands: Commands) -> None:
    take_in = _command(
        commands,
        "import",
        tell(
            "Bring a spreadsheet's firms into the exhibit: list what would change, ask, write all "
            "of it or, where anything is wrong, nothing.",
            "把表格里的企业导入展览：先列出改动并询问，再全部写入；只要有一处不对，就什么也不写。",
        ),
        "kiosk firms import firms.xlsx --exhibit my-exhibit",
        "kiosk firms import firms.xlsx --dry-run --language zh",
    )
    _file(take_in, tell("of a CSV (default: found out)", "CSV 的编码（默认：自动辨认）"))
    take_in.add_argument(
        "--yes", action="store_true", help=tell("write without asking", "不询问，直接写入")
    )
    take_in.add_argument(
        "--dry-run",
        action="store_true",
        help=tell("only list what would change", "只列出改动，不写入"),
    )
    take_in.add_argument(
        "--remove",
        action="store_true",
        help=tell("take out firms that the sheet does not have", "删去表中没有的企业"),
    )
    take_in.set_defaults(run=run_import)


def _undo(commands: Commands) -> None:
    undo = _command(
        commands,
        "undo",
        tell(
            "Take the last import back, unless its files were changed since.",
            "撤销上一次导入；之后文件又有改动的，不撤销。",
        ),
        "kiosk firms undo --exhibit my-exhibit",
    )
    undo.set_defaults(run=run_undo)


def run_export(options: argparse.Namespace) -> int:
    """Write the firms to a spreadsheet."""
    from kiosk.sheets import commands

    return commands.run(
        lambda: commands.export(
            options.exhibit or exhibit_folder(),
            options.file,
            tongue(),
            options.encoding,
            overwrite=options.overwrite,
        )
    )


def run_import(options: argparse.Namespace) -> int:
    """Bring a spreadsheet's firms into the exhibit."""
    from kiosk.sheets import commands

    return commands.run(
        lambda: commands.take_in(
            options.exhibit or exhibit_folder(),
            options.file,
            tongue(),
            options.encoding,
            remove=options.remove,
            yes=options.yes,
            dry_run=options.dry_run,
        )
    )


def run_undo(options: argparse.Namespace) -> int:
    """Take the last import back."""
    from kiosk.sheets import commands

    return commands.run(lambda: commands.undo(options.exhibit or exhibit_folder(), tongue()))
