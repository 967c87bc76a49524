"""Writing a bundle: page after page beside the target, then the check, then the swap."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass

from si_editor.bundle.building import Building, building
from si_editor.bundle.errors import FaultyBundleError, PageError
from si_editor.bundle.names import refuse_names
from si_editor.bundle.pages import Pages
from si_editor.bundle.place import Place
from si_editor.bundle.privacy import PrivateWords
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import (
    RECEIPT_NAME,
    BundleFile,
    LeftOut,
    Receipt,
    describe_file,
    digest_of,
    receipt_content,
)
from si_editor.bundle.verify import Expected, verify
from si_editor.model.records import RecordKey
from si_editor.site.page import RenderError
from si_editor.store.errors import MediaError


@dataclass(frozen=True)
class Bundle:
    """All that goes into a bundle besides the pages, and what its check has to know."""

    title: str
    entries: Mapping[RecordKey, str | None]
    left_out: tuple[LeftOut, ...]
    base_url: str | None
    private: PrivateWords


def write_bundle(pages: Pages, bundle: Bundle, place: Place) -> Generator[Progress, None, Receipt]:
    """Write all pages to a place, check them, and put them in the place of the last bundle.

    Raises:
        ExportError: nothing was replaced, and the sentence says why.
    """
    with building(place) as work:
        files, unchanged = yield from _write_pages(pages, bundle, work)
        previous = work.previous_names()
        contents = work.finish()
        findings = yield from verify(contents, Expected(files, bundle.base_url, bundle.private))
        if findings:
            raise FaultyBundleError(findings)
        yield Progress("publish", 0, 1)
        work.publish()
    names = {file.name for file in files}
    return Receipt(
        target=str(place.shown),
        pages=_count_pages(files),
        files=len(files),
        written=len(files) - unchanged,
        unchanged=unchanged,
        removed=len(previous - names),
        left_out=bundle.left_out,
        bytes=sum(file.size for file in files),
        sha256=digest_of(files),
    )


def _write_pages(
    pages: Pages, bundle: Bundle, work: Building
) -> Generator[Progress, None, tuple[list[BundleFile], int]]:
    addresses = sorted(pages.addresses())
    if refused := refuse_names([*addresses, RECEIPT_NAME]):
        raise FaultyBundleError(refused)
    files: list[BundleFile] = []
    unchanged = 0
    for done, address in enumerate(addresses):
        yield Progress("pages", done, len(addresses))
        content = page_content(pages, address)
        files.append(describe_file(address, content))
        unchanged += work.add(address, content)
    yield Progress("pages", len(addresses), len(addresses))
    content = receipt_content(bundle.title, bundle.entries, _count_pages(files), files)
    files.append(describe_file(RECEIPT_NAME, content))
    unchanged += work.add(RECEIPT_NAME, content)
    return files, unchanged


def page_content(pages: Pages, address: str) -> bytes:
    """Make one page.

    Raises:
        PageError: a value or a media file keeps it from being made.
    """
    try:
        return pages.page(address).content
    except RenderError as error:
        raise PageError(address, error.sentence, error.key, error.path) from error
    except MediaError as error:
        raise PageError(address, error.sentence) from error


def _count_pages(files: list[BundleFile]) -> int:
    return sum(file.name.endswith(".html") for file in files)
