"""Cuts pictures of any size into Deep Zoom pyramids, for ``kiosk tiles``."""
