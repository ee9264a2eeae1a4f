"""What visitors looked at, counted without knowing who they were.

``events`` is the closed set of what is counted, ``visit`` makes them of a visit as it goes,
``store`` keeps them, ``summary`` adds them up, ``report`` and ``export`` give them out with the
``names`` that people know, ``stick`` takes them to a USB stick.
"""
