"""Every row of the feature table has a test that names it, and no test names a row that is not there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| (\d+) \|", re.MULTILINE)


def numbered_rows() -> list[int]:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    return [int(number) for number in ROW.findall(text.partition("\n## Features\n")[2])]


def named_rows() -> Iterator[tuple[int, str]]:
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.feature":
                for number in node.args:
                    yield ast.literal_eval(number), path.relative_to(ROOT).as_posix()


def test_the_table_has_rows_and_none_twice() -> None:
    rows = numbered_rows()
    assert len(rows) > 55
    assert len(rows) == len(set(rows))


def test_every_feature_has_a_test_that_names_it() -> None:
    assert sorted(set(numbered_rows()) - {number for number, _ in named_rows()}) == []


def test_no_test_names_a_feature_that_is_not_in_the_table() -> None:
    rows = set(numbered_rows())
    assert [(number, place) for number, place in named_rows() if number not in rows] == []
