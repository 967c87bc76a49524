"""Opening the window: only where there can be one, and only then is Qt loaded."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from si_editor.cli.arguments import Options
from si_editor.cli.opening import run_open
from si_editor.cli.refusal import RefusalError
from si_editor.store.starting import create

APP = "si_editor.desktop.app"


@pytest.fixture(autouse=True)
def without_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Qt be told to do without a screen, which counts as one."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Put a window in the place of the real one that only notes what it was opened on."""
    seen: list[Path | None] = []

    def run(catalogue: Path | None) -> int:
        seen.append(catalogue)
        return 7

    app = ModuleType(APP)
    app.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, APP, app)
    return seen


def test_the_window_is_given_the_catalogue_and_its_exit_code_is_ours(tmp_path: Path, opened: list[Path | None]) -> None:
    create(tmp_path / "mine")
    assert run_open(Options(command="open", catalogue=tmp_path / "mine")) == 7
    assert run_open(Options(command="open")) == 7
    assert opened == [tmp_path / "mine", None]


def test_what_is_no_catalogue_opens_no_window(tmp_path: Path, opened: list[Path | None]) -> None:
    with pytest.raises(RefusalError, match="no catalogue"):
        run_open(Options(command="open", catalogue=tmp_path))
    assert opened == []


def test_no_screen_opens_no_window(monkeypatch: pytest.MonkeyPatch, opened: list[Path | None]) -> None:
    monkeypatch.setattr("si_editor.cli.opening.has_screen", lambda _platform, _environment: False)
    with pytest.raises(RefusalError, match="no screen"):
        run_open(Options(command="open"))
    assert opened == []


def test_a_missing_library_of_the_system_gives_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, APP, None)
    with pytest.raises(RefusalError, match="a part of the system is missing"):
        run_open(Options(command="open"))
