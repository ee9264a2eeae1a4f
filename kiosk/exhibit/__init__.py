"""The exhibit as data: its model, reading it from files, and judging it. No Qt in here."""
