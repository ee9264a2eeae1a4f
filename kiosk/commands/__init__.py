"""The commands of ``kiosk``, one module each: ``add`` tells their options, ``run`` does it.

Qt is imported by those that draw only, and late: ``kiosk check`` and ``--help`` run without it.
"""
