"""Looks at every page as visitors will see it, for ``kiosk check``: in every language and size.

The pages are drawn by processes of their own, without a screen; the command itself needs no Qt.
"""
