"""The exhibit's pictures: a blue-green landscape, drawn by arithmetic from fixed seeds.

``python -m kiosk.media.artwork`` draws every picture of ``assets/artwork`` anew, byte for byte. It
is a developer's tool: the exhibit shows the committed files and never imports this package, so
numpy is a development-only dependency.

All geometry is in design px (the short side of the screen is 1080 of them, see section 8 of the
design); ``scale`` is the number of file pixels in one design px. Noise is a function of design px
as well, so that every scale shows the same picture, only finer.

How a picture comes about, and where:

1. ``noise`` and ``colours``: the two raw materials, lattice noise and pigments;
2. ``canvas``: a ``Layer`` to paint on, a ``Sheet`` of paper to lay layers on, 8-bit dithering;
3. ``peaks``, ``massifs``, ``trees``, ``water``: what a landscape consists of;
4. ``compositions``: where each of them stands, layer by layer, back to front;
5. ``pictures``, ``folding_screen``, ``crossing``, ``seeds``, ``icon``: the finished pictures;
6. ``catalogue`` lists them all, ``files`` encodes them and keeps the manifest, ``render`` is the
   command.

The same bytes everywhere: the arithmetic is elementary functions in double precision and streams
of PCG64, drawn in a fixed order. Another processor may round an exponential differently in its last
bit; that is some 1e-13 of a grey level and has to meet a rounding boundary to change a pixel. Tried
with numpy's AVX2 and AVX-512 code switched off: its exp, pow and log1p then differ in last bits,
and the 22 pictures compared came out equal in every pixel. Encoders differ more: equal bytes are
promised for the versions that ``MANIFEST.toml`` names, equal pixels of lossless files for all.
"""
