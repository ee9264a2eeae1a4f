"""The exhibit's pictures and typefaces: drawn, cut and checked. No Qt in here."""
