"""The only Python that QML sees: singletons, look-ups and models. It translates, never decides.

QML imports it as ``Kiosk.Bridge``. Every module here sets ``QML_IMPORT_NAME`` plainly, because the
tools that type-check QML read syntax only.
"""
