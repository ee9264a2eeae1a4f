"""Where everything stands: the landscapes, layer by layer from back to front.

Each composition yields (name, layer) as soon as the layer is drawn, so that only one needs to be
in memory. Positions, sizes and seeds are the design's: changing one changes the picture.
"""
