"""The trial of ``kiosk soak``: what a monkey does, what is watched, what is told of it."""
