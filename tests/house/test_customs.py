"""The files of customs are what the house's command writes, so nobody's edit by hand is lost with the next renewal."""

from pathlib import Path

from resources.build.customs import FOLDER, LICENCE_FILE, renew


def test_the_files_of_customs_are_those_that_the_command_writes(tmp_path: Path) -> None:
    renew(tmp_path)
    made = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert "UNICODE LICENSE" in made[LICENCE_FILE].upper()
