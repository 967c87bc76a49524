"""The sound catalogue that the rules are tried on, and one in which entries name each other in every way there is."""

from pathlib import Path

import pytest
from tests.unit.check.conftest import build, today

from si_editor.store import Catalogue

__all__ = ["build", "catalogue", "root", "today"]

FILES = {
    "catalogue.yaml": 'format: 1\ntitle: "#test"\nlanguages: [en, de]\nnavigation: [why, welcome]\nlogo: map.png\n',
    "vocabularies/programmes.yaml": "label: Programmes\nterms:\n  - {id: baltic, label: Baltic}\n",
    "vocabularies/themes.yaml": (
        "label: Themes\nterms:\n  - id: care   # the first\n    label: {en: Care, de: Pflege}\n"
        "  - id: health\n    label: Health\n  - id: work\n    label: Work\n"
    ),
    "projects/sempre.yaml": (
        "# Ana looks after it.\nacronym: SEMPRE   # as they write it\nprogramme: baltic\nthemes: [care, health]\n"
        "image: {media: map.png, alt: A map}\nrelated:\n  - {project: asis, relation: related-to}\nstatus: ready\n"
        'body: |\n  See [ASIS](project:asis#results "The other") and [why](page:why).\n\n  `[no link](project:asis)`\n'
    ),
    "projects/asis.yaml": (
        "acronym: ASIS\nthemes: [work, care]\nstart: 20-20\nbody:\n  en: Itself, [ASIS](project:asis).\n"
        '  de: "[Sempre][s] Zürich\\n\\n[s]: project:sempre"\n'
    ),
    "projects/third.yaml": "acronym: THIRD\nthemes: [care]\nstatus: draft\nleads:\n  - {country: DE}\n",
    "spotlights/voice.yaml": "title: A voice\nproject: asis\nperson: ana\n",
    "people/ana.yaml": "name: Ana\nportrait: {media: map.png}\n",
    "pages/why.yaml": "title: Why\nbody: '[Sempre](project:sempre), [ASIS](<project:asis>)'\n",
    "pages/welcome.yaml": "title: Welcome\nrole: welcome\n",
    "media/map.png.yaml": "# ours\nkind: picture\nalt: A map\npeople: [ana]\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "catalogue"
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    (folder / "media" / "map.png").write_bytes(b"not really a picture")
    return folder


@pytest.fixture
def catalogue(root: Path, tmp_path: Path) -> Catalogue:
    return Catalogue.open(root, tmp_path / "trash", tmp_path / "backups")
