"""What you see is what is published: every page of the sample, equal to the byte."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check import check
from si_editor.desktop.preview.rendering import Wish, render
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue

TODAY = date(2026, 11, 22)
RECEIPT = "receipt.json"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.open(sample_catalogue())


@pytest.fixture(scope="module")
def exported(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("bundle") / "site"
    snapshot = catalogue.snapshot()
    for _ in export(snapshot, catalogue.read_media, target, gate(snapshot, check(snapshot, TODAY)), catalogue.root):
        pass
    return target


def files_of(folder: Path) -> Iterator[str]:
    return (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.mark.feature(51)
def test_every_page_of_the_preview_equals_the_exported_one(catalogue: Catalogue, exported: Path) -> None:
    rendering = render(catalogue.snapshot(), catalogue.read_media, Wish(None))
    addresses = [address for address in files_of(exported) if address != RECEIPT]
    assert len(addresses) > 90
    for address in addresses:
        page = rendering.find_page(address)
        assert page is not None, address
        assert page.content == (exported / address).read_bytes(), address


def test_the_page_beside_the_form_is_the_exported_one_for_every_ready_entry(
    catalogue: Catalogue, exported: Path
) -> None:
    snapshot = catalogue.snapshot()
    for key in sorted(snapshot.ready()):
        rendering = render(snapshot, catalogue.read_media, Wish(key))
        assert rendering.page is not None, key
        assert rendering.page.content == (exported / rendering.address).read_bytes(), key


@pytest.mark.feature(54)
def test_a_draft_is_seen_in_the_preview_and_not_in_the_export(catalogue: Catalogue, exported: Path) -> None:
    key = RecordKey("spotlight", "mamba")
    rendering = render(catalogue.snapshot(), catalogue.read_media, Wish(key))
    assert rendering.page is not None
    assert rendering.address == "spotlights/mamba/index.html"
    assert not (exported / rendering.address).exists()
