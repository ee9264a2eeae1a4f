"""The firms as a spreadsheet, out and in: what editors in an office really use.

``columns`` lays a sheet out from the dataclass of a firm, ``cells`` turns values to text and back,
``tables`` is the spreadsheet in between, whatever its format; ``workbook`` and ``comma`` write and
read Excel and CSV. ``differences`` compares, ``editing`` rewrites a firm's file and keeps its
remarks, ``trial`` judges the result before anything is written, ``journal`` writes it as a whole or
not at all and takes it back. ``commands`` is what ``kiosk firms`` does.
"""
