"""The outermost boundary: a sentence and an exit code, whatever happens inside."""

from pathlib import Path

import pytest

from si_editor.cli import main
from si_editor.cli.arguments import Options
from si_editor.cli.console import Console


def _failing(error: BaseException) -> object:
    def fail(_options: Options, _console: Console) -> int:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (ZeroDivisionError("secret"), 2, "failed unexpectedly (ZeroDivisionError)"),
        (RecursionError(), 2, "failed unexpectedly (RecursionError)"),
        (MemoryError(), 2, "failed unexpectedly (MemoryError)"),
        (PermissionError(13, "Permission denied", "x.yaml"), 2, "Permission denied (x.yaml)"),
        (OSError(28, "No space left on device"), 2, "No space left on device"),
        (KeyboardInterrupt(), 130, "Stopped."),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_every_failure_gives_at_most_one_sentence(
    error: BaseException,
    code: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("si_editor.cli.describing.run_schema", _failing(error))
    assert main(["schema"]) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert words in captured.err
    assert "Traceback" not in captured.err
    assert captured.err.count("\n") <= 1


def test_debug_shows_where(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("si_editor.cli.describing.run_schema", _failing(ZeroDivisionError()))
    assert main(["schema", "--debug"]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_the_log_holds_what_the_sentence_hides(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_names, **_options: tmp_path)
    monkeypatch.setattr("si_editor.cli.describing.run_schema", _failing(ZeroDivisionError("inside")))
    assert main(["schema"]) == 2
    log = tmp_path / "logs" / "error.log"
    assert str(log) in capsys.readouterr().err
    assert "ZeroDivisionError: inside" in log.read_text()


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["export", "--help"]])
def test_help_and_version_end_well(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    captured = capsys.readouterr()
    assert captured.out
    assert captured.err == ""
