"""One field, added to one model in one place, turns up in form, schema, table, reference, page and open data."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from si_editor.resources import resource, sample_catalogue

FIELD = """\
    motto: Annotated[Text | None, hints.Group("Story"), Field(title="Motto", description="In three words.")] = None
    need: Annotated["""

# Runs in a process of its own, with the changed copy of the program.
PROBE = """\
import json, sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.lookups import CatalogueLookups
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.model.fieldpath import MISSING
from si_editor.model.kinds import KINDS, Project
from si_editor.model.records import RecordKey
from si_editor.model.reference import format_reference
from si_editor.model.schema import json_schema
from si_editor.model.table import columns
from si_editor.site import Site
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change
from si_editor.store.journal import Journal

root, key = Path(sys.argv[1]), RecordKey("project", "sempre")
app = QApplication([])
catalogue, tasks = Catalogue.open(root), Tasks()
session = Session(catalogue, Journal(root.parent / "journal", root), tasks, lambda: date(2026, 11, 22))
session.apply([Change(key, ("motto",), MISSING, "Woven by all")], "Change motto")
form = RecordForm(session, key, CatalogueLookups(catalogue), None)
snapshot = catalogue.snapshot()
site = Site(snapshot, catalogue.read_media, snapshot.ready())
found = {
    "schema": "motto" in json_schema("project")["properties"],
    "table": "motto" in [column.name for column in columns(Project)],
    "reference": "`motto` **Motto**" in format_reference(),
    "form": form.focus_field(("motto",)),
    "page": b"Woven by all" in site.page("projects/sempre/index.html").content,
    "label on the page": b"Motto" in site.page("projects/sempre/index.html").content,
    "open data": b"Woven by all" in site.page("data/projects.csv").content,
}
session.close()
tasks.close()
print(json.dumps(found))
"""


@pytest.fixture
def changed_program(tmp_path: Path) -> Path:
    """Copy the program and add one field to its project model."""
    package = resource().parent / "src" / "si_editor"
    shutil.copytree(package, tmp_path / "src" / "si_editor", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(resource(), tmp_path / "resources")
    shutil.copytree(sample_catalogue(), tmp_path / "sample_catalogue")
    module = tmp_path / "src" / "si_editor" / "model" / "kinds" / "project.py"
    text = module.read_text(encoding="utf-8")
    assert text.count("    need: Annotated[") == 1
    module.write_text(text.replace("    need: Annotated[", FIELD), encoding="utf-8")
    return tmp_path


def test_a_new_field_turns_up_everywhere(changed_program: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(changed_program / "src")}
    probe = [sys.executable, "-c", PROBE, str(changed_program / "sample_catalogue")]
    ran = subprocess.run(probe, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert [place for place, is_there in found.items() if not is_there] == []
