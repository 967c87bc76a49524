"""Habits that the house has sworn off stay off: each of them is a bug that other programs of this kind have had."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "src" / "si_editor"
TESTS = ROOT / "tests"
HOMELESS = {"utils", "util", "misc", "common", "helpers", "helper"}
# Written in two halves, so that this file does not hold what it looks for.
POSTPONED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")


def called_name(node: ast.AST) -> str:
    """The last part of what is called: `b` in `a.b(…)`."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def is_reentrant_loop(node: ast.AST) -> bool:
    return called_name(node) == "processEvents"


def is_silenced_signal(node: ast.AST) -> bool:
    return called_name(node) in {"blockSignals", "QSignalBlocker"}


def is_lambda_connection(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and called_name(node) == "connect"
        and any(isinstance(part, ast.Lambda) for argument in node.args for part in ast.walk(argument))
    )


def is_translated_f_string(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and called_name(node) in {"tr", "translate", "QT_TRANSLATE_NOOP"}
        and any(isinstance(part, ast.JoinedStr) for argument in node.args for part in ast.walk(argument))
    )


def is_rebound_global(node: ast.AST) -> bool:
    return isinstance(node, ast.Global)


def is_wait_for_time(node: ast.AST) -> bool:
    if called_name(node) == "sleep":
        return True
    receiver = node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else None
    return called_name(node) == "wait" and isinstance(receiver, ast.Name) and receiver.id == "qtbot"


def is_test_left_out(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail"}:
        return isinstance(node.value, ast.Attribute | ast.Name)
    return called_name(node) in {"skip", "importorskip", "xfail"}


def sources(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*.py")) if "__pycache__" not in path.parts)


def places(folder: Path, is_bad: Callable[[ast.AST], bool]) -> list[str]:
    return [
        f"{path.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 0)}"
        for path in sources(folder)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if is_bad(node)
    ]


@pytest.mark.parametrize(
    "is_bad",
    [is_reentrant_loop, is_silenced_signal, is_lambda_connection, is_translated_f_string, is_rebound_global],
)
def test_the_program_keeps_off(is_bad: Callable[[ast.AST], bool]) -> None:
    assert places(PROGRAM, is_bad) == []


@pytest.mark.parametrize("is_bad", [is_wait_for_time, is_test_left_out])
def test_the_tests_keep_off(is_bad: Callable[[ast.AST], bool]) -> None:
    assert places(TESTS, is_bad) == []


def test_every_module_has_a_name_that_says_what_it_is() -> None:
    assert [path.as_posix() for path in sources(PROGRAM) if {path.stem, path.parent.name} & HOMELESS] == []


def test_yaml_is_spoken_in_one_place() -> None:
    speakers = {
        path.relative_to(PROGRAM).as_posix()
        for path in sources(PROGRAM)
        if re.search(r"^\s*(?:import|from) yaml\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert speakers
    assert all(re.fullmatch(r"store/yaml\w*\.py", speaker) for speaker in speakers)


def test_nothing_is_postponed() -> None:
    texts = [*sources(PROGRAM), *sources(TESTS), *sources(ROOT / "resources"), *(ROOT / "resources").rglob("*.js")]
    assert [path.as_posix() for path in texts if POSTPONED.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    ("is_bad", "code"),
    [
        (is_reentrant_loop, "QApplication.processEvents()"),
        (is_silenced_signal, "field.blockSignals(True)"),
        (is_lambda_connection, "button.clicked.connect(lambda: self.go(1))"),
        (is_translated_f_string, "self.tr(f'{n} entries')"),
        (is_rebound_global, "def f():\n    global state"),
        (is_wait_for_time, "qtbot.wait(500)"),
        (is_wait_for_time, "time.sleep(1)"),
        (is_test_left_out, "@pytest.mark.skip\ndef test(): ..."),
        (is_test_left_out, "pytest.importorskip('PySide6')"),
    ],
)
def test_each_habit_is_known_when_seen(is_bad: Callable[[ast.AST], bool], code: str) -> None:
    assert any(is_bad(node) for node in ast.walk(ast.parse(code)))
