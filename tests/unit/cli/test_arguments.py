"""What can be typed."""

from pathlib import Path

import pytest

from si_editor.cli.arguments import read_arguments
from si_editor.cli.refusal import RefusalError


def test_no_words_open_the_editor() -> None:
    options = read_arguments([])
    assert (options.command, options.catalogue) == ("open", None)


def test_a_folder_alone_is_opened(tmp_path: Path) -> None:
    options = read_arguments([str(tmp_path)])
    assert (options.command, options.catalogue) == ("open", tmp_path)


def test_a_folder_with_the_name_of_a_command_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "check").mkdir()
    monkeypatch.chdir(tmp_path)
    options = read_arguments(["open", "check"])
    assert (options.command, options.catalogue) == ("open", Path("check"))


def test_every_option_of_export() -> None:
    options = read_arguments(["export", "c", "t.zip", "--json", "--leave-out-unfit", "--force", "--debug"])
    assert (options.catalogue, options.target) == (Path("c"), Path("t.zip"))
    assert options.json
    assert options.leave_out_unfit
    assert options.force
    assert options.debug


@pytest.mark.parametrize(
    "words",
    [
        ["chekc"],
        ["check"],
        ["check", ""],
        ["check", "a", "b"],
        ["check", "a", "--format", "xml"],
        ["check", "a", "--form", "json"],
        ["export", "a"],
        ["new"],
        ["schema", "a", "b"],
        ["--nonsense"],
        ["open", "a", "b"],
    ],
)
def test_nonsense_is_refused_with_one_sentence(words: list[str]) -> None:
    with pytest.raises(RefusalError) as refused:
        read_arguments(words)
    assert "\n" not in refused.value.sentence
    assert refused.value.sentence.endswith(".")
