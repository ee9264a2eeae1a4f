"""A full-screen touch exhibit of the Anji Economic Development Zone."""

__version__ = "0.1.0"
