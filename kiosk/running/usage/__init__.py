"""What visitors looked at, counted without knowing who they were.

``events`` is the closed set of what is counted, ``visit`` makes them of a visit as it goes,
``store`` keeps them, ``summary`` adds them up, ``export`` gives them out.
"""
