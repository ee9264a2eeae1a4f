"""Which renderer to draw with, decided before Qt starts.

Without a usable GPU, Qt's own software renderer is two to three times as fast as a software
rasteriser behind OpenGL (docs/benchmarks.md), so a machine without one must not get OpenGL.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final, Literal

Renderer = Literal["auto", "software", "gpu"]

NO_GPU: Final = frozenset(
    {"vkms", "vgem", "bochs-drm", "bochs", "qxl", "cirrus", "simple-framebuffer", "simpledrm"}
    | {"virtio-pci", "virtio_gpu", "vmwgfx", "ast", "mgag200", "hyperv_drm", "vboxvideo", "udl"}
)
"""Kernel drivers of displays that cannot draw: virtual machines, servers, USB adapters."""


def has_gpu(drm: Path = Path("/sys/class/drm")) -> bool:
    """Whether Linux lists a render node whose driver can draw."""
    drivers = (node / "device" / "driver" for node in drm.glob("renderD*"))
    return any(d.exists() and d.resolve().name not in NO_GPU for d in drivers)


def choose(wish: Renderer, platform: str = sys.platform) -> Literal["software", "gpu"]:
    """The renderer to use: the wish, or by what the machine has. Windows and macOS have one."""
    if wish != "auto":
        return wish
    if platform.startswith("linux"):
        return "gpu" if has_gpu() else "software"
    return "gpu"
