"""Makes ``article_runs.txt``, the digests that the own-words test compares with.

    python -m tests.exhibit_content.make_article_runs ARTICLE

ARTICLE is the article as plain text in UTF-8. It is not part of the project; whoever holds it runs
this again when the transcription or the way of comparing (see ``own_words.py``) changes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.exhibit_content.own_words import DIGITS, RUN, RUNS_FILE, digest, reduced, runs

PER_LINE = 8


def main() -> None:
    parser = argparse.ArgumentParser(description="Digests of every run of an article.")
    parser.add_argument("article", type=Path, metavar="ARTICLE", help="the article, plain UTF-8")
    article: Path = parser.parse_args().article
    digests = sorted({digest(run) for run in runs(reduced(article.read_text(encoding="utf-8")))})
    lines = [
        f"# {len(digests)} runs of {RUN} characters of the newspaper article: of each, the first",
        f"# {DIGITS} digits of its SHA-256, sorted. See own_words.py and make_article_runs.py.",
    ]
    for at in range(0, len(digests), PER_LINE):
        lines.append(" ".join(digests[at : at + PER_LINE]))
    RUNS_FILE.write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
