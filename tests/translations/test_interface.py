"""The interface's words are found as Qt's own tool finds them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from kiosk.exhibit.problems import Problems
from kiosk.translations import linguist
from kiosk.translations.compiling import compiler
from kiosk.translations.extraction import PACKAGE
from kiosk.translations.interface import words_in_python, words_in_qml, words_of

QML = """
import QtQml
QtObject {
    // qsTr("注释")
    /* qsTr("注释") */
    property string a: qsTr("一" + '二' + "\\u4e09\\n\\"四\\"")
    property string b: qsTr("%1家", "which", count(a, ")"))
    property string c: `${qsTr("六")}` + qsTr(a) + "qsTr(\\"七\\")"
}
"""


def test_words_of_a_page() -> None:
    found = [(w.source, w.comment, w.numerus) for w in words_in_qml(QML, "Page", "Page.qml")]
    assert found == [('一二三\n"四"', "", False), ("%1家", "which", True), ("六", "", False)]


def test_words_of_a_module() -> None:
    text = 'a = say("Shell", "一")\nb = say(context, "二")\nc = say(f"firms/{a}", name)\n'
    (word,) = words_in_python(text, "shell.py")
    assert (word.context, word.source) == ("Shell", "一")


def test_qt_finds_the_same_words(tmp_path: Path) -> None:
    lupdate = Path(compiler()).with_name("lupdate")
    file = tmp_path / "kiosk_en.ts"
    subprocess.run([lupdate, "-silent", PACKAGE / "ui", "-ts", file], check=True)
    catalogue = linguist.read(tmp_path, file.name, Problems())
    assert catalogue is not None
    theirs = {(m.context, m.source, m.comment, m.numerus) for m in catalogue.messages}
    of_qml = [word for word in words_of(PACKAGE) if word.file.endswith(".qml")]
    ours = {(w.context, w.source, w.comment, w.numerus) for w in of_qml}
    assert ours == theirs
