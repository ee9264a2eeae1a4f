from pathlib import Path

import pytest

from kiosk.running.renderer import choose, has_gpu


def render_node(drm: Path, driver: str) -> None:
    target = drm.parent / "drivers" / driver
    target.mkdir(parents=True)
    device = drm / "renderD128" / "device"
    device.mkdir(parents=True)
    (device / "driver").symlink_to(target)


@pytest.mark.parametrize(
    ("driver", "usable"), [("i915", True), ("amdgpu", True), ("vkms", False), ("qxl", False)]
)
def test_a_render_node_counts_only_when_its_driver_can_draw(
    tmp_path: Path, driver: str, usable: bool
) -> None:
    render_node(tmp_path / "drm", driver)
    assert has_gpu(tmp_path / "drm") is usable


def test_a_machine_without_render_nodes_has_no_gpu(tmp_path: Path) -> None:
    assert not has_gpu(tmp_path)


@pytest.mark.parametrize("wish", ["software", "gpu"])
def test_a_wish_is_granted(wish: str) -> None:
    assert choose(wish) == wish  # type: ignore[arg-type]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_draw_with_the_gpu(platform: str) -> None:
    assert choose("auto", platform) == "gpu"
