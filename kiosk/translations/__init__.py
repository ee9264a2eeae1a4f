"""Translations as data: Qt Linguist files read, brought up to date, judged and compiled. No Qt."""
