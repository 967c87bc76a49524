"""Whether there is a screen."""

import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_editor.cli.screen import has_screen


@pytest.fixture
def listening() -> Iterator[Path]:
    """Give a socket file at which somebody answers; its path must be short."""
    folder = Path(tempfile.mkdtemp(prefix="s"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "w"))
        server.listen()
        yield folder / "w"
    shutil.rmtree(folder)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(platform: str) -> None:
    assert has_screen(platform, {})


@pytest.mark.parametrize("plugin", ["offscreen", "minimal", "vnc:size=800x600"])
def test_qt_may_be_told_to_do_without(plugin: str) -> None:
    assert has_screen("linux", {"QT_QPA_PLATFORM": plugin})


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":nonsense"},
        {"DISPLAY": ":98761"},
        {"DISPLAY": "127.0.0.1:9.0"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"WAYLAND_DISPLAY": "x" * 300},
    ],
)
def test_a_name_without_a_server_is_no_screen(environment: dict[str, str]) -> None:
    assert not has_screen("linux", environment)


def test_a_server_that_answers_is_a_screen(listening: Path) -> None:
    assert has_screen("linux", {"WAYLAND_DISPLAY": listening.name, "XDG_RUNTIME_DIR": str(listening.parent)})
    assert has_screen("linux", {"WAYLAND_DISPLAY": str(listening)})


def test_a_display_elsewhere_that_answers_is_a_screen() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert has_screen("linux", {"DISPLAY": f"127.0.0.1:{number}.0"})
