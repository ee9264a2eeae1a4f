"""The wording of every problem, in English and Chinese, under its code.

One entry has the severity and, for each language, what is wrong and what to write instead.
``guess`` texts are used where a likely word was found. Blanks in braces are filled by
:func:`wording`; quotes stand in the templates, so that a reader sees exactly what was in the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit.problems import SHOWN_LENGTH, Language, Severity, Word, code_point

LISTED: Final = 12
"""How many choices a message names."""


CHINESE_WORDS: Final[Mapping[str, str]] = {
    "text": "文字",
    "whole number": "整数",
    "number": "数",
    "true or false": "true 或 false",
    "list": "列表",
    "table": "表",
    "date or time": "日期或时间",
    "fact": "依据",
    "figure": "数字",
    "park": "园区",
    "firm": "企业",
    "photo": "照片",
    "industry": "产业",
    "chapter": "章",
    "panel": "图文",
    "map": "地图",
    "place": "地点",
    "page": "页面",
    "gap": "残缺",
    "name on the map": "图上地名",
    "no ending, as folders do": "文件夹那样没有后缀的名称",
}


@dataclass(frozen=True, slots=True)
class Message:
    """One code's wording. ``en`` and ``zh`` are (wrong, instead); the guesses replace instead."""

    severity: Severity
    en: tuple[str, str]
    zh: tuple[str, str]
    en_guess: str = ""
    zh_guess: str = ""


def _error(
    en: tuple[str, str], zh: tuple[str, str], en_guess: str = "", zh_guess: str = ""
) -> Message:
    return Message("error", en, zh, en_guess, zh_guess)


def _warning(
    en: tuple[str, str], zh: tuple[str, str], en_guess: str = "", zh_guess: str = ""
) -> Message:
    return Message("warning", en, zh, en_guess, zh_guess)


CATALOGUE: Final[Mapping[str, Message]] = {
    # ------------------------------------------------------------------ files and folders
    "no-folder": _error(
        ("there is no folder here", "name a folder that holds an exhibit.toml"),
        ("这里没有文件夹", "请给出含有 exhibit.toml 的文件夹"),
    ),
    "missing-file": _error(
        ("the file is missing", "put it in place; docs/editing.md shows one to start from"),
        ("缺少此文件", "请补上；docs/editing.md 里有样例"),
    ),
    "unreadable": _error(
        ("the file cannot be read ({reason})", "let everybody read it, or copy it anew"),
        ("文件无法读取（{reason}）", "请开放读取权限，或重新复制"),
    ),
    "not-a-file": _error(
        ("this is not a file", "put a text file of this name in its place"),
        ("这不是文件", "请换成同名的文本文件"),
    ),
    "too-big": _error(
        ("the file has {size} KiB, the limit is {limit}", "keep texts only"),
        ("文件有 {size} KiB，上限 {limit} KiB", "只留文字"),
    ),
    "outside": _error(
        ("the link leads out of the exhibit's folder", "copy the file itself into the folder"),
        ("链接指向展览文件夹之外", "请把文件本身复制进来"),
    ),
    "not-utf8": _error(
        ("byte {byte} at place {column} of the line is not UTF-8", "save the file as UTF-8"),
        ("本行第 {column} 字节 {byte} 不是 UTF-8", "请将文件另存为 UTF-8"),
    ),
    "saved-as-gb18030": _error(
        ("the file looks saved as GB18030 (ANSI)", "save it as UTF-8"),
        ("文件像是以 GB18030（ANSI）保存的", "请另存为 UTF-8"),
    ),
    "saved-as-utf16": _error(
        ("the file looks saved as UTF-16 (Unicode)", "save it as UTF-8"),
        ("文件像是以 UTF-16（Unicode）保存的", "请另存为 UTF-8"),
    ),
    "nul-byte": _error(
        ("there is a NUL byte: the file is damaged or not a text", "write the text anew"),
        ("含有空字节：文件已损坏或不是文本", "请重新录入文字"),
    ),
    "bom": _warning(
        ("the file begins with a byte order mark", "save it as UTF-8 without BOM"),
        ("文件开头有 BOM", "请另存为不带 BOM 的 UTF-8"),
    ),
    "crlf": _warning(
        ("lines end in the Windows or old Macintosh way", "save with line ends LF"),
        ("换行符是 Windows 或旧 Mac 式样", "请以 LF 换行保存"),
    ),
    "bad-file-name": _error(
        (
            "'{name}' cannot be an item's name",
            "rename the file: Latin letters, digits and hyphens, such as life-health",
        ),
        ("“{name}”不能作条目的名称", "请改名：只用拉丁字母、数字和连字符，如 life-health"),
    ),
    "same-name": _error(
        ("differs from '{other}' only in capital letters", "rename or delete one of the two"),
        ("与“{other}”只差大小写", "请改名或删去其中一个"),
    ),
    "stray-file": _warning(
        ("the file is not read here", "end its name in {ending}, or take it away"),
        ("此处不读取这个文件", "请以 {ending} 结尾，或移走"),
        "rename it to {guess}",
        "请改名为 {guess}",
    ),
    "unnamed-picture": _warning(
        ("no photo's file names this picture, so it is not shown", "name it in a photo's file"),
        ("没有照片条目用到这张图片，因此不展示", "请在照片条目的 file 里写上"),
        "rename it to {guess}",
        "请改名为 {guess}",
    ),
    "unlisted": _warning(
        ("nothing lists this {kind}, so it is not shown", "add '{name}' to {key} in {file}"),
        ("没有列出这个{kind}，因此不展示", "请在 {file} 的 {key} 里加上“{name}”"),
    ),
    # ------------------------------------------------------------------ TOML and front matter
    "toml-quotes": _error(
        ("column {column}: “ ” are not TOML's quotes", 'write straight quotes: key = "text"'),
        ("第 {column} 列：“ ”不是 TOML 的引号", '请用英文直引号：key = "文字"'),
    ),
    "toml-inner-quote": _error(
        (
            "column {column}: there is more after the text's closing quote",
            'inside a text write “ ” or \\" and end the line after the closing quote',
        ),
        ("第 {column} 列：结束引号之后还有内容", '文字里面请用“ ”或 \\"，结束引号后换行'),
    ),
    "toml-full-width": _error(
        ("column {column}: '{sign}' is a full-width sign", "write '{half}'"),
        ("第 {column} 列：“{sign}”是全角符号", "请写“{half}”"),
    ),
    "toml-twice": _error(
        ("this key stands twice in the file", "keep one of the two"),
        ("同一个键写了两次", "请只留一个"),
    ),
    "toml-table-twice": _error(
        (
            "the table {name} stands there already",
            "keep one of the two; of a list, begin each entry with [[{name}]]",
        ),
        ("表 {name} 前面已有", "请只留一个；若是列表，每一项都以 [[{name}]] 开头"),
    ),
    "toml-not-closed": _error(
        ("column {column}: the {what} that opens here is not closed", "add {closing}"),
        ("第 {column} 列：此处开始的 {what} 没有结束", "请补上 {closing}"),
    ),
    "toml-value": _error(
        (
            "column {column}: this value is not text, number, true, false or a list",
            'put text in straight quotes: key = "text"',
        ),
        (
            "第 {column} 列：这个值不是文字、数、true、false 或列表",
            '文字请加英文直引号：key = "文字"',
        ),
    ),
    "toml-truth": _error(
        ("column {column}: '{word}' is not a value here", "write {truth}, in small letters"),
        ("第 {column} 列：“{word}”不能作值", "请写小写的 {truth}"),
    ),
    "toml-number-alone": _error(
        ("column {column}: there is more after the number", "write {number}, and nothing else"),
        ("第 {column} 列：数的后面还有内容", "请只写 {number}"),
    ),
    "toml-no-equals": _error(
        ("column {column}: there is no = after the key", 'write key = "text"'),
        ("第 {column} 列：键的后面没有等号", '请写 key = "文字"'),
    ),
    "toml-key": _error(
        (
            "column {column}: a line cannot begin like this",
            'write key = "text", [table] or # for a remark; keys are Latin letters',
        ),
        (
            "第 {column} 列：一行不能这样开头",
            '请写 key = "文字"、[表名]，或以 # 开头的注释；键只用拉丁字母',
        ),
    ),
    "toml-backslash": _error(
        ("column {column}: a backslash stands alone", "write \\\\ or leave it out"),
        ("第 {column} 列：单独的反斜杠", "请写 \\\\ 或删去"),
    ),
    "toml-line-break": _error(
        (
            "column {column}: the line ends inside a text",
            "close the quote on the same line, or write \\n for a line break",
        ),
        ("第 {column} 列：文字没有结束就换行了", "请在同一行写上结束引号；要换行请写 \\n"),
    ),
    "toml-list": _error(
        (
            "column {column}: the list is not closed, or a comma is missing before this",
            'write ["one", "two"]',
        ),
        ("第 {column} 列：列表没有结束，或前面缺逗号", '请写 ["一", "二"]'),
    ),
    "toml-number": _error(
        ("a number has thousands of digits", 'put it in quotes: key = "text"'),
        ("某个数有几千位", '请加引号：key = "文字"'),
    ),
    "toml-too-deep": _error(
        ("brackets or dots are nested too deep", 'write key = "text", one key a line'),
        ("括号或点嵌套过深", '请写 key = "文字"，每行一个键'),
    ),
    "toml-syntax": _error(
        ("column {column}: this is not TOML ({reason})", 'write key = "text", one key a line'),
        ("第 {column} 列：不合 TOML 语法（{reason}）", '请写 key = "文字"，每行一个键'),
    ),
    "no-front-matter": _error(
        ("the file does not open with +++", "put the keys between two lines of +++ at the top"),
        ("文件没有以 +++ 开头", "请在开头用两行 +++ 括住各键"),
    ),
    "front-matter-full-width": _error(
        ("＋＋＋ is in full-width signs", "switch the input method to English and write +++"),
        ("＋＋＋ 是全角符号", "请切换到英文输入法，写 +++"),
    ),
    "front-matter-open": _error(
        ("the keys are not followed by a second line of +++", "close the keys with a line of +++"),
        ("各键之后没有第二行 +++", "请在各键之后加一行 +++"),
    ),
    # ------------------------------------------------------------------ keys and values
    "unknown-key": _error(
        ("this key is not known here", "delete it, or write one of {choices}"),
        ("此处没有这个键", "请删去，或改为 {choices} 之一"),
        "did you mean {guess}?",
        "是否想写 {guess}？",
    ),
    "reader-key": _error(
        ("this comes from the file's name or place, not from a key", "delete the line"),
        ("这由文件名或位置而来，不是键", "请删去这一行"),
    ),
    "missing-key": _error(
        ("the key is missing", "write {example}"),
        ("缺少这个键", "请写 {example}"),
    ),
    "wrong-type": _error(
        ("{value} is a {given}, not a {wanted}", "write {example}"),
        ("{value} 是{given}，不是{wanted}", "请写 {example}"),
    ),
    "wrong-choice": _error(
        ("'{value}' is not one of the choices", "write one of {choices}"),
        ("“{value}”不在可选之列", "请写 {choices} 之一"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "empty-text": _error(
        ("the text is empty", "write the text, or delete the line if the key may be missing"),
        ("文字是空的", "请写上文字；可省略的键请整行删去"),
    ),
    "number-range": _error(
        ("the number is out of range", "write a number between -{limit} and {limit}"),
        ("数值超出范围", "请写 -{limit} 到 {limit} 之间的数"),
    ),
    "setting-range": _error(
        ("no hall can be run with this number", "write a number from {least} to {most}"),
        ("此数值无法使用", "请写 {least} 到 {most} 之间的数"),
    ),
    "setting-hours": _error(
        (
            "these are no opening hours",
            'write "09:00-17:00", "09:00-12:00, 13:30-17:00", "all-day" or "closed"',
        ),
        (
            "此处不是开放时间",
            '请写 "09:00-17:00"、"09:00-12:00, 13:30-17:00"、"all-day" 或 "closed"',
        ),
    ),
    "setting-date": _error(
        ("this is no date, or one before the first", 'write it like "2026-10-01"'),
        ("此处不是日期，或早于 first", '请写成 "2026-10-01" 这样'),
    ),
    "setting-timezone": _error(
        (
            "the machine knows no such time zone",
            'write a name such as "Asia/Shanghai", or leave it out',
        ),
        ("机器上没有这个时区", '请写 "Asia/Shanghai" 这样的名称，或不写'),
    ),
    "control-character": _error(
        ("the text holds the control character {character}", "delete it"),
        ("文字含有控制字符 {character}", "请删去"),
    ),
    "direction-character": _error(
        ("the text holds {character}, which turns the reading direction", "delete it"),
        ("文字含有改变书写方向的字符 {character}", "请删去"),
    ),
    "invisible-character": _warning(
        ("the text holds the invisible character {character}", "delete it"),
        ("文字含有看不见的字符 {character}", "请删去"),
    ),
    "outer-blanks": _warning(
        ("the text begins or ends with a blank", "delete the blank; layout sets distances"),
        ("文字的开头或结尾有空格", "请删去空格；间距由版面决定"),
    ),
    # ------------------------------------------------------------------ running text
    "markup-heading": _error(
        ("headings are not shown", "delete the sign; the title is a key above"),
        ("正文不能有标题", "请删去标记；标题写在上面的键里"),
    ),
    "markup-list": _error(
        ("lists are not shown", "write sentences, one paragraph for each point"),
        ("正文不能有列表", "请写成句子，每点一段"),
    ),
    "markup-quote": _error(
        ("quotations with > are not shown", "delete the >; use “ ”"),
        ("正文不能用 > 引用", "请删去 >，改用“ ”"),
    ),
    "markup-code": _error(
        ("code is not shown", "delete the blanks or ` at the beginning"),
        ("正文不能有代码", "请删去开头的空格或 `"),
    ),
    "markup-rule": _error(
        ("dividing lines are not shown", "delete the line; leave an empty line between paragraphs"),
        ("正文不能有分隔线", "请删去；段与段之间空一行"),
    ),
    "markup-table": _error(
        ("tables are not shown", "write sentences, or a figure in figures"),
        ("正文不能有表格", "请写成句子，或在 figures 里写成数字"),
    ),
    "markup-html": _error(
        ("HTML is not shown", "write the text alone"),
        ("正文不能有 HTML", "请只写文字"),
    ),
    "markup-emphasis": _error(
        ("{sign} for emphasis would stand on screen as it is", "delete the {sign}"),
        ("表示强调的 {sign} 会照样显示在屏幕上", "请删去 {sign}"),
    ),
    "markup-link": _error(
        ("links are not shown", "write the name alone; a door leads elsewhere"),
        ("正文不能有链接", "请只写名称；要跳转请用 door"),
    ),
    "markup-picture": _error(
        ("pictures in the text are not shown", "name the picture in the keys above"),
        ("正文不能插图", "请在上面的键里写图"),
    ),
    "markup-escape": _error(
        ("'{sign}' would stand on screen as it is", "write the character alone"),
        ("“{sign}”会照样显示在屏幕上", "请直接写这个字符"),
    ),
    # ------------------------------------------------------------------ references
    "unknown-reference": _error(
        ("there is no {kind} '{name}'", "write one of {choices}"),
        ("没有名为“{name}”的{kind}", "请写 {choices} 之一"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "left-out-reference": _error(
        ("the {kind} '{name}' is left out for problems of its own", "mend {file} first"),
        ("{kind}“{name}”本身有错，未能读入", "请先改好 {file}"),
    ),
    "unlisted-reference": _error(
        ("the {kind} '{name}' is not listed, so it is not shown", "list it in {file}"),
        ("{kind}“{name}”没有列出，因此不展示", "请在 {file} 里列出"),
    ),
    "listed-twice": _error(
        ("'{name}' stands twice in this list", "keep one of the two"),
        ("“{name}”在列表里出现两次", "请只留一个"),
    ),
    "same-id": _error(
        ("the id '{name}' stands twice", "give each its own id"),
        ("编号“{name}”用了两次", "请各用各的编号"),
    ),
    "bad-id": _error(
        ("'{name}' cannot be an id", "use Latin letters, digits and hyphens, such as A11"),
        ("“{name}”不能作编号", "请只用拉丁字母、数字和连字符，如 A11"),
    ),
    "door-item": _error(
        ("the page '{page}' needs an item", "write {page}/NAME"),
        ("页面“{page}”还要写明条目", "请写 {page}/名称"),
    ),
    "door-no-item": _error(
        ("the page '{page}' has no items", "write {page} alone"),
        ("页面“{page}”没有条目", "请只写 {page}"),
    ),
    "door-pair": _error(
        ("'{item}' is not two firms", "write compare/ONE+OTHER"),
        ("“{item}”不是两家企业", "请写 compare/一家+另一家，用文件名"),
    ),
    "door-off-map": _error(
        ("the park '{name}' is not on the map", "write another place, or delete the door"),
        ("园区“{name}”不在图上", "请改写去处，或删去这个 door"),
    ),
    "tie-end": _error(
        ("'{end}' is no end of a tie", "write firm/NAME, industry/NAME or park/NAME"),
        ("“{end}”不是联系的一端", "请写 firm/名称、industry/名称 或 park/名称"),
    ),
    "tie-to-nothing": _error(
        ("the tie leads to nothing", 'write to = ["firm/NAME"]'),
        ("联系没有写明另一端", '请写 to = ["firm/名称"]'),
    ),
    "tie-to-itself": _error(
        ("the tie leads to the firm itself", "write another end, or delete it"),
        ("联系指向企业自己", "请改写另一端，或删去"),
    ),
    "no-panels": _error(
        ("the chapter has no panel that can be shown", "list one of its panels"),
        ("这一章没有可展示的图文", "请至少列出一幅"),
    ),
    "bad-picture-name": _error(
        ("'{name}' is not a plain name of a picture file", "write a name such as {example}"),
        ("“{name}”不是单纯的图片文件名", "请写 {example} 这样的名称"),
    ),
    "picture-torn": _warning(
        ("photos/{name} has no end, or something behind it", "save the photograph as JPEG anew"),
        ("photos/{name} 的结尾缺失，或后面另有内容", "请将照片重新存为 JPEG"),
    ),
    "picture-large": _warning(
        (
            "photos/{name} has {width} x {height} pixels: not every screen shows it",
            "save it smaller; 2400 x 1600 are enough",
        ),
        (
            "photos/{name} 有 {width} x {height} 像素，未必都能显示",
            "请缩小后再存；2400 x 1600 足够",
        ),
    ),
    "picture-small": _warning(
        (
            "photos/{name} has {width} x {height} pixels and will be blurred",
            "take one of 1200 x 800 at least, better 2400 x 1600",
        ),
        (
            "photos/{name} 只有 {width} x {height} 像素，会显得模糊",
            "请换成至少 1200 x 800 的，最好 2400 x 1600",
        ),
    ),
    "not-a-picture": _error(
        ("photos/{name} is not a JPEG, PNG or WebP picture", "save the photograph as JPEG anew"),
        ("photos/{name} 不是 JPEG、PNG 或 WebP 图片", "请将照片重新存为 JPEG"),
    ),
    # ------------------------------------------------------------------ the diagram
    "bad-outline": _error(
        ("an outline has an even count of numbers, at least 6", "write x, y, x, y, x, y"),
        ("轮廓的数要成对，至少六个", "请写 x, y, x, y, x, y"),
    ),
    "no-outline": _error(
        ("a park with an area needs its outline", "write at least three corners"),
        ("有面积的园区要有轮廓", "请写至少三个角"),
    ),
    "flat-outline": _error(
        ("the outline encloses nothing", "write corners in order around the park"),
        ("轮廓没有围出面积", "请按顺序绕园区写各角"),
    ),
    "crossed-outline": _error(
        ("the outline crosses itself", "write corners in order around the park"),
        ("轮廓自相交叉", "请按顺序绕园区写各角"),
    ),
    "bad-place": _error(
        ("a place has two numbers", "write [x, y] in design px"),
        ("位置由两个数组成", "请按设计像素写 [x, y]"),
    ),
    "no-place": _error(
        ("a park on the map needs its place", "write [x, y], or on_map = false"),
        ("图上的园区要有位置", "请写 [x, y]，或 on_map = false"),
    ),
    "off-map": _error(
        ("the place is outside the diagram", "stay within 0 to {width} and 0 to {height}"),
        ("位置在示意图之外", "请在 0–{width} 与 0–{height} 之内"),
    ),
    "place-without-name": _error(
        ("the place has no name", 'write name = "...", or park = "PARK"'),
        ("地点没有名称", '请写 name = "……"，或 park = "园区"'),
    ),
    "place-kind": _error(
        ("a place is a point, a line or an area", "write one of at, line and area"),
        ("地点要么是点，要么是线，要么是面", "at、line、area 请写其中一个"),
    ),
    "place-line": _error(
        ("a line has two corners or more", "write x, y, x, y, ... along it"),
        ("线至少有两个角点", "请沿线写 x, y, x, y……"),
    ),
    "place-area": _error(
        ("an area has three corners or more around some ground", "write x, y, x, y, ... around it"),
        ("面至少有三个角点，并围出一块地", "请绕一圈写 x, y, x, y……"),
    ),
    "place-crossed": _error(
        ("the area's outline crosses itself", "bring its corners into their order around it"),
        ("面的轮廓自相交叉", "请按顺序绕一圈写各角点"),
    ),
    "place-parts": _error(
        (
            "the place has several parts, or a hole",
            "make a place of each part; places have no holes",
        ),
        ("地点由几部分组成，或中间有洞", "请把每一部分作为一个地点；地点不能有洞"),
    ),
    "places-file": _error(
        ("'{name}' is not the name of this map's file of places", 'write "{example}"'),
        ("“{name}”不是这幅地图的地点文件的名称", '请写 "{example}"'),
    ),
    "places-unnamed": _warning(
        (
            "'{name}' lies beside the map, but its places stand here",
            'write places = "{name}" instead of the tables, or take that file away',
        ),
        ("旁边有“{name}”，地点却写在这里", '请写 places = "{name}" 代替各表，或把那个文件拿走'),
    ),
    "map-metres": _error(
        ("metres to a pixel are above 0", "write them as a number, or leave the key out"),
        ("每像素的米数要大于 0", "请写一个数，或不写这个键"),
    ),
    "map-picture": _error(
        (
            "the map's picture cannot be shown: {reason}",
            "make it with kiosk tiles: file is its .dzi; small ones may be JPEG, PNG or WebP",
        ),
        (
            "地图的画面无法显示：{reason}",
            "请用 kiosk tiles 制作，file 写其 .dzi；小的可以是 JPEG、PNG 或 WebP",
        ),
    ),
    "map-tiles": _warning(
        (
            "{count} tiles of the map's picture are missing or torn, {name} first",
            "copy them anew, or make the picture again with kiosk tiles --anew",
        ),
        (
            "地图的画面有 {count} 块瓦片缺少或损坏，先见于 {name}",
            "请重新复制，或用 kiosk tiles --anew 重做",
        ),
    ),
    "map-tile-sizes": _warning(
        (
            "{count} tiles of the map's picture are of another size than its .dzi says, {name} "
            "first; they are not shown",
            "copy the .dzi and its tiles together, or make the picture again with kiosk tiles",
        ),
        (
            "地图的画面有 {count} 块瓦片与其 .dzi 所写的大小不同，先见于 {name}；这些不显示",
            "请把 .dzi 与瓦片一起重新复制，或用 kiosk tiles 重做",
        ),
    ),
    "off-picture": _error(
        ("the place is outside the picture", "stay within 0 to {width} and 0 to {height}"),
        ("地点在画面之外", "请在 0–{width} 与 0–{height} 之内"),
    ),
    # ------------------------------------------------------------------ vector maps
    "off-frame": _error(
        (
            "this lies outside the map",
            "stay within its frame, {west} to {east} and {south} to {north} degrees",
        ),
        ("在地图的范围之外", "请在经度 {west}–{east}、纬度 {south}–{north} 之内"),
    ),
    "name-pin": _error(
        (
            "'{name}' is the id of a name of this map, which stands at a point",
            "draw a point, or write another id",
        ),
        ("“{name}”是图上一个地名的 id，地名只能落在一个点上", "请画一个点，或换一个 id"),
    ),
    "places-of-vector": _error(
        (
            "places of a vector map stand in a GeoJSON file, in degrees",
            'write places = "{example}" instead of the tables, and draw them with kiosk edit-map',
        ),
        (
            "矢量地图的地点写在 GeoJSON 文件里，用经纬度",
            '请写 places = "{example}" 代替各表，并用 kiosk edit-map 来画',
        ),
    ),
    "map-not-drawable": _error(
        (
            "a vector map needs layers, and a frame and metres that can be projected",
            "write frame = [west, south, east, north] in degrees, such as [114.5, 26.5, 123.5, "
            "35.5], metres = 80 and [[layers]]",
        ),
        (
            "矢量地图要有图层，以及可以投影的范围和精度",
            "请写 frame = [西, 南, 东, 北]（度），如 [114.5, 26.5, 123.5, 35.5]，"
            "metres = 80，以及 [[layers]]",
        ),
    ),
    "map-of-a-picture": _error(
        ("a picture map has no {key}", 'delete it, or write kind = "vector"'),
        ("图片地图没有 {key}", '请删去，或写 kind = "vector"'),
    ),
    "map-layer-empty": _error(
        ("the layer draws nothing", "write a property and values that the file has: {choices}"),
        ("图层没有画出任何内容", "请写文件里有的属性和值：{choices}"),
    ),
    "map-unknown-area": _error(
        ("no layer knows an area '{name}'", "write a property's value, such as {choices}"),
        ("图层里没有“{name}”这个区域", "请写要素的某个属性值，如 {choices}"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "map-name-differs": _warning(
        ("'{name}' is called '{known}' in the data", "look whether it is the same place"),
        ("“{name}”在数据里称为“{known}”", "请核对是不是同一处"),
    ),
    "map-undrawn": _error(
        ("the map has not been drawn", "run kiosk tiles {file} --anew"),
        ("地图还没有绘制", "请运行 kiosk tiles {file} --anew"),
    ),
    "map-stale": _warning(
        ("the drawing is of other layers than these", "run kiosk tiles {file} --anew"),
        ("绘制之后图层有改动", "请运行 kiosk tiles {file} --anew"),
    ),
    "map-review": _warning(
        (
            "the map shows administrative boundaries and has no review number: "
            "it is not cleared for public display",
            'have it reviewed and write review_number = "GS(...)..."',
        ),
        (
            "图上有行政区域界线而没有审图号，不得公开展示",
            '请送审，并写 review_number = "GS（……）……号"',
        ),
    ),
    "geo-gcj02": _warning(
        (
            "the positions are shifted as in GCJ-02: '{name}' lies some {metres} m off its place",
            "export the layer in CGCS2000 or WGS 84, not from a web map",
        ),
        (
            "坐标像是 GCJ-02（火星坐标）：“{name}”偏移约 {metres} 米",
            "请以 CGCS2000 或 WGS 84 导出，不要取自网络地图",
        ),
    ),
    # ------------------------------------------------------------------ GeoJSON
    "geo-syntax": _error(
        (
            "column {column}: this is not JSON ({reason}); what stands before it is shown",
            "export the file anew, with QGIS for example",
        ),
        (
            "第 {column} 列：不合 JSON 语法（{reason}）；此前的内容照常显示",
            "请用 QGIS 等软件重新导出",
        ),
    ),
    "geo-too-big": _error(
        (
            "the file has {size} KiB, the limit is {limit}",
            "simplify it, with QGIS's Simplify for example, to coordinates of six decimals",
        ),
        ("文件有 {size} KiB，上限 {limit} KiB", "请化简，例如用 QGIS 的“简化”，坐标保留六位小数"),
    ),
    "geo-too-deep": _error(
        ("brackets are nested too deep", "export the file anew, with QGIS for example"),
        ("括号嵌套过深", "请用 QGIS 等软件重新导出"),
    ),
    "geo-nothing": _error(
        ("there is no feature in the file", "export a layer that has some, as GeoJSON"),
        ("文件里没有要素", "请把有内容的图层导出为 GeoJSON"),
    ),
    "geo-crs": _error(
        (
            "the coordinate system is '{crs}'",
            "export the layer in CGCS2000 (EPSG:4490) or WGS 84 (EPSG:4326)",
        ),
        ("坐标系是“{crs}”", "请以 CGCS2000（EPSG:4490）或 WGS 84（EPSG:4326）导出"),
    ),
    "geo-no-geometry": _error(
        ("this is no GeoJSON geometry", 'write {{"type": "Polygon", "coordinates": [...]}}'),
        ("这不是 GeoJSON 几何对象", '请写 {{"type": "Polygon", "coordinates": [...]}}'),
    ),
    "geo-kind": _error(
        ("'{kind}' is no kind of geometry", "write one of {choices}"),
        ("没有“{kind}”这种几何类型", "请写 {choices} 之一"),
        "did you mean '{guess}'?",
        "是否想写“{guess}”？",
    ),
    "geo-position": _error(
        ("this is not a position", "write two numbers: [119.68, 30.63], longitude first"),
        ("这不是坐标", "请写两个数：[119.68, 30.63]，经度在前"),
    ),
    "geo-not-finite": _error(
        ("the position is NaN or infinite", "give it numbers, or take the corner out"),
        ("坐标为 NaN 或无穷大", "请改为实数，或删去这个点"),
    ),
    "geo-swapped": _error(
        ("latitude stands before longitude: {given}", "swap them: {wanted}"),
        ("纬度写在了经度之前：{given}", "请对调：{wanted}"),
    ),
    "geo-no-degrees": _error(
        (
            "{given} are no degrees; they may be metres of a projected system",
            "export the layer in CGCS2000 (EPSG:4490) or WGS 84 (EPSG:4326)",
        ),
        (
            "{given} 不是经纬度，可能是投影坐标系的米",
            "请以 CGCS2000（EPSG:4490）或 WGS 84（EPSG:4326）导出",
        ),
    ),
    "geo-antimeridian": _error(
        (
            "the outline crosses the 180th meridian here",
            "cut it there into two polygons, as RFC 7946 (3.1.9) asks",
        ),
        ("轮廓在此跨越 180° 经线", "请按 RFC 7946（3.1.9）在此切成两个多边形"),
    ),
    "geo-short": _error(
        ("there are {count} positions, at least {least} are needed", "add them, or delete it"),
        ("只有 {count} 个坐标，至少要 {least} 个", "请补上，或删去这一部分"),
    ),
    "geo-open-ring": _error(
        ("the ring is not closed: it ends at {last}", "end it where it begins: {first}"),
        ("环没有闭合：止于 {last}", "请回到起点：{first}"),
    ),
    "geo-flat": _error(
        ("the ring encloses nothing", "draw it anew, or delete it"),
        ("环没有围出面积", "请重画，或删去"),
    ),
    "geo-crossing": _error(
        ("the ring crosses itself near {where}", "repair it, with QGIS's Fix geometries say"),
        ("环在 {where} 附近自相交", "请修复，例如用 QGIS 的“修正几何图形”"),
    ),
    "geo-intricate": _error(
        ("the ring's {count} corners lie over each other", "draw or simplify it anew"),
        ("环的 {count} 个点互相重叠", "请重画或化简"),
    ),
    "geo-points": _error(
        (
            "with {count} positions here the file has over {limit}",
            "simplify it, with QGIS's Simplify for example",
        ),
        ("此处 {count} 个坐标，全文件超过 {limit} 个", "请化简，例如用 QGIS 的“简化”"),
    ),
    "geo-more": _error(
        ("{count} more features cannot be drawn", "mend those that are named first"),
        ("另有 {count} 个要素无法绘制", "请先改好已列出的"),
    ),
    # ------------------------------------------------------------------ parks
    "bad-area": _error(
        ("an area is 0 or more", "write the area in mu, or leave the key out"),
        ("面积不能为负", "请写亩数，或删去这个键"),
    ),
    "park-overlap": _warning(
        ("the drawn park overlaps '{name}'", "move one of the two"),
        ("画出的园区与“{name}”重叠", "请移动其中一个"),
    ),
    "qualifier-alone": _warning(
        ("there is a qualifier but no area", "write area_mu, or delete the qualifier"),
        ("有限定词却没有面积", "请写 area_mu，或删去限定词"),
    ),
    "not-on-map": _warning(
        ("the park is not on the map", "delete the key, or write on_map = true"),
        ("这个园区不在图上", "请删去这个键，或写 on_map = true"),
    ),
    "withdrawn-park": _error(
        ("'{name}' is withdrawn: no firm can be in it", "delete the key"),
        ("“{name}”已清退，不会有企业", "请删去这个键"),
    ),
    "label-lines": _warning(
        ("the lines do not add up to '{name}'", "break the words, do not change them"),
        ("各行合起来不是“{name}”", "只断行，不改字"),
    ),
    # ------------------------------------------------------------------ what the exhibit states
    "tie-twice": _error(
        ("{file} states this tie too", "keep one of the two"),
        ("{file} 也写了这个联系", "请只留一个"),
    ),
    "tie-together": _error(
        ("'{end}' is no firm: firms are brought in together", "write firm/NAME, or another kind"),
        ("“{end}”不是企业：一同引进的是企业", "请写 firm/名称，或换一种 kind"),
    ),
    "no-source": _error(
        ("no fact is cited", 'write the ledger\'s ids: facts = ["A11"]'),
        ("没有注明依据", '请写台账里的编号：facts = ["A11"]'),
    ),
    "too-long": _error(
        ("the text has {count} characters, the limit is {limit}", "shorten it by {over}"),
        ("有 {count} 字，上限 {limit} 字", "请删去 {over} 字"),
    ),
    "unknown-number": _error(
        (
            "no cited fact holds the number {number} ({facts})",
            "cite the fact that does, or write the number as the source has it",
        ),
        ("所注依据（{facts}）里没有 {number}", "请注明有此数的依据，或按原文写数"),
    ),
    "no-working": _error(
        ("no cited fact holds {number}", "if it is derived, write its working, as 49 − 15 = 34"),
        ("所注依据里没有 {number}", "若是推算，请写算式，如 49 − 15 = 34"),
    ),
    "working-format": _error(
        ("the working is not a chain of numbers and signs", "write such as 49 − 15 = 34"),
        ("算式不合格式", "请写成 49 − 15 = 34 这样"),
    ),
    "no-lines": _error(
        ("no line of the newspaper page is named", "write lines = [11]"),
        ("没有注明报纸的行号", "请写 lines = [11]"),
    ),
    "claim-of-nobody": _warning(
        ("a claim has somebody who makes it", 'write who = "..."'),
        ("自述总有说话人", '请写 who = "..."'),
    ),
    "bad-number": _error(
        ("'{number}' is not digits alone", 'write digits without separators: "3400"'),
        ("“{number}”不是单纯的数字", '请写不带分隔的数字："3400"'),
    ),
    "wrong-working": _error(
        ("the arithmetic gives {result}, not {number}", "correct the working or the value"),
        ("算式得 {result}，不是 {number}", "请改算式或数值"),
    ),
    "no-claimant": _warning(
        (
            "{facts} is somebody's own word, and the text does not say whose",
            "name who says it (企业称, 据…介绍, or the person)",
        ),
        ("{facts} 是一家之言，文字没有写明是谁说的", "请写明（企业称、据……介绍，或说话人）"),
    ),
    "another-speaker": _error(
        (
            "{facts} is not the word of {name}",
            "write the name as the ledger's who has it, or cite the fact that they are quoted from",
        ),
        ("{facts} 不是{name}说的", "请照台账中 who 的写法写姓名，或引用这个人说的那条事实"),
    ),
    "no-speaker": _warning(
        ("{facts} is somebody's own word", 'name who says it: speaker = "企业称"'),
        ("{facts} 是一家之言", '请写明是谁说的：speaker = "企业称"'),
    ),
    "missing-picture": _error(
        ("there is no artwork/{name}.webp", "render it with make artwork, or name another"),
        ("没有 artwork/{name}.webp", "请用 make artwork 生成，或换一个名称"),
    ),
    "attract-one": _error(
        ("the attract page shows one thing at a time", "write one of text, figure, photo"),
        ("首屏一次只出现一样", "请在 text、figure、photo 中写一个"),
    ),
    "attract-seconds": _error(
        ("nobody could take this in", "write a number from {least} to {most}"),
        ("这样观众来不及看", "请写 {least} 到 {most} 之间的数"),
    ),
    "missing-part": _error(
        ("the picture '{picture}' needs the key {needed}", "write {needed}, or another picture"),
        ("画面“{picture}”要有 {needed} 这个键", "请写 {needed}，或换一种画面"),
    ),
    "reading-format": _error(
        ("a reading is small letters, one blank between syllables", "write such as yong yi"),
        ("读音用小写拼音，音节之间空一格", "请写成 yong yi 这样"),
    ),
    "reading-differs": _warning(
        ("'{name}' is rather read '{pinyin}'", "write {pinyin}, or make sure of the name"),
        ("“{name}”通常读作 {pinyin}", "请写 {pinyin}，或核实名称"),
    ),
    "same-name-firm": _error(
        (
            "'{name}' is the name of another firm, too ({file})",
            "write names that differ in more than width and case",
        ),
        ("“{name}”也是另一家企业的名称（{file}）", "请写全半角与大小写之外也不同的名称"),
    ),
    "alias-of-another": _error(
        ("'{name}' is the name of another firm ({file})", "delete it"),
        ("“{name}”是另一家企业的名称（{file}）", "请删去"),
    ),
    "alias-needless": _warning(
        ("the firm is already found by '{name}'", "delete it"),
        ("用“{name}”已能查到这家企业", "请删去"),
    ),
    "emoji": _error(
        ("the name holds the pictograph {character}", "write letters and signs only"),
        ("名称含有图形符号 {character}", "请只写文字与标点"),
    ),
    "right-to-left": _error(
        (
            "the name holds {character}, a letter that is written from right to left",
            "write the name in Chinese or Latin letters",
        ),
        ("名称含有自右向左书写的字母 {character}", "请用汉字或拉丁字母写名称"),
    ),
    "no-sign": _error(
        ("no typeface has the sign '{character}' ({number})", "write it in words"),
        ("字体里没有“{character}”（{number}）", "请改用文字"),
    ),
    "name-only": _warning(
        ("known is false, yet this key tells more", "delete it, or write known = true"),
        ("known 是 false，此键却另有内容", "请删去，或写 known = true"),
    ),
    "unused": _warning(
        ("nothing shows the {kind} '{name}'", "cite it where it belongs, or take it away"),
        ("没有任何页面用到{kind}“{name}”", "请用在该用之处，或移走"),
    ),
    # ------------------------------------------------------------------ translations
    "ts-malformed": _error(
        ("the file cannot be read as a translation ({reason})", "restore the last good copy"),
        ("无法读作译文文件（{reason}）", "请恢复上一份完好的文件"),
    ),
    "ts-entities": _error(
        ("the file declares entities, which can harm the reader", "delete the declarations"),
        ("文件声明了实体，可能有害", "请删去这些声明"),
    ),
    "ts-root": _error(
        ("this is no Qt Linguist file: it begins with <{name}>", "save it as .ts"),
        ("这不是 Qt Linguist 文件：开头是 <{name}>", "请存为 .ts"),
    ),
    "ts-element": _warning(
        ("<{name}> is not known here and will not be kept", "move it into a translator's comment"),
        ("此处不认识 <{name}>，不会保留", "请移到译者备注里"),
    ),
    "ts-name": _warning(
        ("the file is not read: its name tells no language", "call it such as kiosk_en.ts"),
        ("文件名没有写明语言，因此不读取", "请命名为 kiosk_en.ts 这样"),
    ),
    "ts-language-unknown": _error(
        ("'{code}' is no language known here", "write one of {choices}, or add it for good"),
        ("这里不认识语言“{code}”", "请写 {choices} 之一，或请工程师添加"),
    ),
    "ts-language": _error(
        ("the file is for '{name}' by its name, for '{code}' by itself", 'language="{name}"'),
        ("文件名所写语言是“{name}”，文件内却是“{code}”", '请写 language="{name}"'),
    ),
    "ts-source-language": _error(
        ("the translations are from '{code}', not from Chinese", 'sourcelanguage="zh_CN"'),
        ("译文译自“{code}”，不是中文", '请写 sourcelanguage="zh_CN"'),
    ),
    "translation-twice": _error(
        ("'{source}' is translated twice here, first in line {first}", "keep one of the two"),
        ("“{source}”在此译了两次，前一次在第 {first} 行", "请只留一条"),
    ),
    "translation-empty": _error(
        ("'{source}' counts as finished, but is empty", "translate it, or mark it unfinished"),
        ("“{source}”标为已完成，译文却是空的", "请译出，或标为未完成"),
    ),
    "translation-plurals": _error(
        ("'{source}' has {count} plural forms, the language has {wanted}", "write {wanted}"),
        ("“{source}”写了 {count} 种复数形式，这种语言有 {wanted} 种", "请写 {wanted} 种"),
    ),
    "translation-lost": _error(
        ("'{source}' loses {places} in the translation", "put {places} where the value belongs"),
        ("“{source}”的译文漏了 {places}", "请把 {places} 写在该填值之处"),
    ),
    "translation-added": _error(
        ("the translation of '{source}' has {places}, the source has not", "delete {places}"),
        ("“{source}”的译文多出 {places}", "请删去 {places}"),
    ),
    "translation-blanks": _warning(
        ("blanks at the ends differ from those of '{source}'", "begin and end as the source does"),
        ("译文首尾的空白与“{source}”不同", "请与原文一致"),
    ),
    "translation-breaks": _warning(
        ("'{source}' has {wanted} line breaks, the translation {count}", "break it as often"),
        ("“{source}”有 {wanted} 处换行，译文有 {count} 处", "请换行同样多次"),
    ),
    "translation-number-lost": _warning(
        ("'{source}' tells {numbers}, the translation does not", "tell the same numbers"),
        ("“{source}”有 {numbers}，译文没有", "请写同样的数"),
    ),
    "translation-number-added": _warning(
        ("the translation tells {numbers}, '{source}' does not", "tell the same numbers"),
        ("译文有 {numbers}，“{source}”没有", "请写同样的数"),
    ),
    "translation-term": _warning(
        ("'{term}' in '{source}' is not told as the glossary wants it", "write {choices}"),
        ("“{source}”里的“{term}”没有按术语表翻译", "请写 {choices}"),
    ),
    "translation-missing": _warning(
        ("'{source}' is not translated: the Chinese is shown", "translate it"),
        ("“{source}”没有译文，将显示中文", "请译出"),
    ),
    "translation-stale": _warning(
        ("the Chinese has changed to '{source}': it is shown", "look through the translation"),
        ("中文已改为“{source}”，将显示中文", "请核对译文"),
    ),
    "translation-unfinished": _warning(
        ("the translation of '{source}' is unfinished: the Chinese is shown", "finish it"),
        ("“{source}”的译文尚未完成，将显示中文", "请完成译文"),
    ),
    "translation-in-work": _warning(
        (
            "{done} of {all} texts are translated: the language is not offered yet",
            "translate {missing} more",
        ),
        ("{all} 条中译了 {done} 条，这种语言暂不提供", "请再译 {missing} 条"),
    ),
    # ------------------------------------------------------------------ pages as laid out
    "layout-cut": _error(
        ("'{words}' is cut off on {places} ({panels})", "write it shorter"),
        ("“{words}”在 {places} 显示不全（{panels}）", "请缩短"),
    ),
    "layout-too-wide": _error(
        ("'{words}' is wider than its column on {places} ({panels})", "use shorter words"),
        ("“{words}”在 {places} 宽出栏外（{panels}）", "请改用较短的词"),
    ),
    "layout-too-small": _error(
        ("'{words}' is set too small on {places} ({panels})", "write it shorter"),
        ("“{words}”在 {places} 字太小（{panels}）", "请缩短"),
    ),
    "layout-off-stage": _error(
        ("'{words}' leaves the screen on {places} ({panels})", "write it shorter"),
        ("“{words}”在 {places} 伸出画面（{panels}）", "请缩短"),
    ),
    "layout-texts-overlap": _error(
        ("'{words}' and '{other}' overlap on {places} ({panels})", "write them shorter"),
        ("“{words}”与“{other}”在 {places} 重叠（{panels}）", "请缩短"),
    ),
    "layout-text-on-target": _error(
        ("'{words}' lies on the key '{other}' on {places} ({panels})", "write it shorter"),
        ("“{words}”在 {places} 压住按键“{other}”（{panels}）", "请缩短"),
    ),
    "layout-targets-overlap": _error(
        ("the keys '{words}' and '{other}' overlap on {places} ({panels})", "write them shorter"),
        ("按键“{words}”与“{other}”在 {places} 重叠（{panels}）", "请缩短"),
    ),
    "layout-target-small": _error(
        ("the key '{words}' is too small for a finger on {places} ({panels})", "{least} px"),
        ("按键“{words}”在 {places} 太小，手指难按（{panels}）", "不小于 {least} px"),
    ),
    "layout-target-off-stage": _error(
        ("the key '{words}' leaves the screen on {places} ({panels})", "write it shorter"),
        ("按键“{words}”在 {places} 伸出画面（{panels}）", "请缩短"),
    ),
    "layout-out-of-reach": _error(
        ("the key '{words}' is out of reach on {places} ({panels})", "place it in the zone"),
        ("按键“{words}”在 {places} 够不到（{panels}）", "请放在下方按键区内"),
    ),
    "layout-no-name": _error(
        ("a key without a name stands on {places} ({panels})", "give it an accessibleName"),
        ("{places} 有没有名称的按键（{panels}）", "请写 accessibleName"),
    ),
}


def shown(value: object, language: Language = "en") -> str:
    """A value as a message shows it: one line, short, with control characters spelled out."""
    if isinstance(value, Word):
        return CHINESE_WORDS.get(value, str(value)) if language == "zh" else str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**18 else "9999…"
    if isinstance(value, list | tuple):
        named = [shown(each, language) for each in value[:LISTED]]
        return ("、" if language == "zh" else ", ").join(named) + "…" * (len(value) > LISTED)
    text = str(value)
    if len(text) > SHOWN_LENGTH:
        text = text[: SHOWN_LENGTH - 1] + "…"
    return "".join(
        character if character.isprintable() or character == "\u3000" else code_point(character)
        for character in text
    )


def wording(
    code: str, language: Language, values: Mapping[str, object]
) -> tuple[Severity, str, str]:
    """Severity, what is wrong and what to write instead, for ``code`` filled with ``values``."""
    return worded(CATALOGUE[code], language, values)


def worded(
    message: Message, language: Language, values: Mapping[str, object]
) -> tuple[Severity, str, str]:
    """The same for a message of another room's catalogue."""
    wrong, instead = message.zh if language == "zh" else message.en
    guess = message.zh_guess if language == "zh" else message.en_guess
    if guess and values.get("guess"):
        instead = guess
    filled = {name: shown(value, language) for name, value in values.items()}
    return message.severity, wrong.format_map(filled), instead.format_map(filled)
