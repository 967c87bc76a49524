"""What you see is what is published: every page of the sample, equal to the byte."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check import check
from si_editor.desktop.preview.rendering import Wish, render
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue
from si_editor.store.starting import copy_sample

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


@pytest.fixture
def with_pictures(tmp_path: Path) -> Catalogue:
    """The sample with a photo of a profile, and a logo on every page."""
    root = tmp_path / "catalogue"
    copy_sample(root)
    (root / "media").mkdir(exist_ok=True)
    Image.effect_noise((1300, 900), 60).convert("RGB").save(root / "media" / "photo.jpg", quality=90)
    Image.new("RGBA", (900, 300), (0, 80, 160, 90)).save(root / "media" / "logo.png")
    rights = "holder: Ana\ncredit: Ana\nlicence: CC-BY-4.0\nsource_url: https://example.org/map\n"
    for name, kind in (("photo.jpg", "picture"), ("logo.png", "logo")):
        (root / "media" / f"{name}.yaml").write_text(f"kind: {kind}\nalt: {{en: A test}}\n{rights}", "utf-8")
    for place, line in (("projects/sempre.yaml", "image: {media: photo.jpg}"), ("catalogue.yaml", "logo: logo.png")):
        with (root / place).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    return Catalogue.open(root)


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


def test_every_size_of_a_picture_is_the_same_in_the_preview(with_pictures: Catalogue, tmp_path: Path) -> None:
    snapshot, target = with_pictures.snapshot(), tmp_path / "site"
    for _ in export(snapshot, with_pictures.read_media, target, gate(snapshot, (), force=True), with_pictures.root):
        pass
    media = [address for address in files_of(target) if address.startswith("media/")]
    assert len(media) == 6
    rendering = render(snapshot, with_pictures.read_media, Wish(None))
    for address in reversed([*media, "index.html", "projects/sempre/index.html", "projects/sempre/card.png"]):
        page = rendering.find_page(address)
        assert page is not None, address
        assert page.content == (target / address).read_bytes(), address
