"""The exhibit's own typefaces, cut from open ones.

``python -m kiosk.media.fonts OUT`` makes the font files, their licences and ``fonts.toml`` from
Debian's packages fonts-noto-cjk, fonts-noto-cjk-extra and fonts-ebgaramond. It runs on a
developer's machine; the results are committed in ``assets/fonts/``, for a build takes a quarter of
an hour and 600 MB of memory.

``characters`` says which characters the faces carry, and why; ``texts`` finds those that the
project's texts use; ``faces`` lists the faces; ``cutting`` cuts and names one.
"""
