"""Drawing the places of a map: what is drawn, the way back, what a finger takes, the file."""
