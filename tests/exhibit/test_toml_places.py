"""Lines of keys, and TOML's mistakes in plain words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.problems import Problems
from kiosk.exhibit.toml_places import Document, dotted

TEXT = """\
title = "a"
[b."c d"]
x.y = [
    1, # one
    { z = 2 },
]
[[d]]
e = \"\"\"
q\"\"\"
[[d]]
e = 1
[d.f]
x = 1
[[d.g]]
[[d.g]]
y = 1
[d.g.h]
k = 2
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 11),
        (("b", "c d"), 12),
        (("b", "c d", "x", "y"), 13),
        (("b", "c d", "x", "y", 1), 15),
        (("b", "c d", "x", "y", 1, "z"), 15),
        (("d", 0), 17),
        (("d", 0, "e"), 18),
        (("d", 1, "e"), 21),
        (("d", 1, "f", "x"), 23),
        (("d", 1, "g", 1, "y"), 26),
        (("d", 1, "g", 1, "h", "k"), 28),
        (("d", 1, "missing"), 20),
        (("missing", 3), 11),
        ((), 11),
    ],
)
def test_a_key_is_found_in_its_line(path: tuple[str | int, ...], line: int) -> None:
    assert Document("a.md", TEXT, Problems(), first=11).line(path) == line


def test_a_path_counts_from_one() -> None:
    assert dotted(("labels", 1, "mark")) == "labels[2].mark"
    assert dotted(()) == "file"


QUOTES = 'write straight quotes: key = "text"'
VALUE = "this value is not text, number, true, false or a list"


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("a = “x”", f"1: a: column 5: “ ” are not TOML's quotes: {QUOTES}"),
        ("a＝1", "1: a: column 2: '＝' is a full-width sign: write '='"),
        ('a = ["x"，"y"]', "1: a: column 9: '，' is a full-width sign: write ','"),
        ("a = 1\nb = 2\na = 3\n", "3: a: this key stands twice in the file: "
         "keep one of the two"),
        ("[a]\n\n[a]\n", "3: file: the table a stands there already: keep one of the two; of a "
         "list, begin each entry with [[a]]"),
        ("[a]\n[[a]]\n", "2: file: the table a stands there already: keep one of the two; of a "
         "list, begin each entry with [[a]]"),
        ('a = "x', '1: a: column 5: the " that opens here is not closed: add "'),
        ('a = 1\nb = """x\n\nc = 1\n', '2: b: column 5: the """ that opens here is not closed: '
         'add """'),
        ('a = "x\nb = 1', "1: a: column 7: the line ends inside a text: close the quote on the "
         "same line, or write \\n for a line break"),
        ("a = hello", f'1: a: column 5: {VALUE}: put text in straight quotes: key = "text"'),
        ("a = True", "1: a: column 5: 'True' is not a value here: write true, in small letters"),
        ("[[b]]\n[[b]]\na = 否", "3: b[2].a: column 5: '否' is not a value here: write false, in "
         "small letters"),
        ("[b]\na = ４０", "2: b.a: column 5: '４' is a full-width sign: write '4'"),
        ("a = 4,500", "1: a: column 6: there is more after the number: write 4500, and nothing "
         "else"),
        ("a = 4500亩", "1: a: column 9: there is more after the number: write 4500, and nothing "
         "else"),
        ("a 1", '1: file: column 3: there is no = after the key: write key = "text"'),
        ("题 = 1", '1: file: column 1: a line cannot begin like this: write key = "text", [table] '
         "or # for a remark; keys are Latin letters"),
        ('a = "他说"好""', "1: a: column 9: there is more after the text's closing quote: "
         'inside a text write “ ” or \\" and end the line after the closing quote'),
        ('a = "C:\\d"', "1: a: column 8: a backslash stands alone: write \\\\ or leave it out"),
        ("a = [1, 2\nb = 3", "2: file: column 1: the list is not closed, or a comma is missing "
         'before this: write ["one", "two"]'),
        ("a = { b = 1\n}", "1: a: column 12: the { that opens here is not closed: add }"),
        ("[a\n", "1: file: column 3: the [ that opens here is not closed: add ]"),
        ("a = 1 b = 2", "1: a: column 7: there is more after the number: write 1, and nothing "
         "else"),
        ("a = true b = 2", "1: a: column 10: this is not TOML (Expected newline or end of "
         'document aft…): write key = "text", one key a line'),
        ('a = "\x01"', "1: a: the text holds the control character U+0001: delete it"),
        ("x = 1\na = " + "[" * 100_000, "1: file: brackets or dots are nested too deep: "
         'write key = "text", one key a line'),
        ("x = 1\n" + "a." * 100_000 + "a = 1", "2: file: brackets or dots are nested too deep: "
         'write key = "text", one key a line'),
        ("x = 1\na = " + "9" * 5000, "2: file: a number has thousands of digits: "
         'put it in quotes: key = "text"'),
    ],
)  # fmt: skip
def test_syntax_errors_say_what_to_write(toml: str, said: str) -> None:
    problems = Problems()
    assert Document("a.toml", toml, problems).table() is None
    assert [str(problem) for problem in problems.found] == [f"a.toml:{said}"]


SIGNS = st.text(alphabet="ab=.[]{}\"'\n\\ ,1#“”＝，\t题", max_size=60)


@given(SIGNS)
def test_any_text_gives_a_table_or_one_located_problem(toml: str) -> None:
    problems = Problems()
    table = Document("a.toml", toml, problems).table()
    assert (table is None) == (len(problems.found) == 1)
    for problem in problems.found:
        assert 1 <= problem.line <= toml.count("\n") + 1


@given(SIGNS)
def test_any_text_can_be_searched_for_lines(toml: str) -> None:
    assert 1 <= Document("a.toml", toml, Problems()).line(("a", 0, "b")) <= toml.count("\n") + 1
