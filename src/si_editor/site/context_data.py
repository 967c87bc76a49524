"""The page about the open data: every file with its form, size, licence and what it holds."""

from si_editor.site.addresses import DATA_RECORD, PageKind
from si_editor.site.desk import Context, Desk, licence_address
from si_editor.site.downloads import DATA_SETS, DataFile, DataSet, FilesFacts

_KILO = 1000


def data_context(desk: Desk, facts: FilesFacts) -> Context:
    """Give all data sets with their files, and where the facts come from."""
    campaign = desk.snapshot.campaign
    return {
        "sets": [_data_set(desk, data_set, facts) for data_set in DATA_SETS],
        "licence": desk.words.name("licences", campaign.licence) if campaign.licence else None,
        "licence_url": licence_address(campaign.licence),
        "sources": [desk.link(link) for link in campaign.data_credits],
        "feeds": [
            {"label": f"{desk.words.texts['feed']} (Atom)", "url": desk.to("feed.xml")},
            {"label": f"{desk.words.texts['feed']} (JSON Feed)", "url": desk.to("feed.json")},
        ],
        "record_url": desk.to_shared(DATA_RECORD) if campaign.base_url else None,
    }


def _data_set(desk: Desk, data_set: DataSet, facts: FilesFacts) -> Context:
    texts = desk.words.texts
    return {
        "id": data_set.name,
        "title": texts[data_set.name],
        "text": texts[f"{data_set.name}_text"],
        "files": [_file(desk, file, facts) for file in data_set.files],
    }


def _file(desk: Desk, file: DataFile, facts: FilesFacts) -> Context:
    return {
        "id": file.kind,
        "label": desk.words.say(_label(file.kind)),
        "format": file.format,
        "url": desk.to_shared(file.address),
        "name": file.address.rpartition("/")[2],
        "size": _size(desk, facts[file.address].size),
        "described_by": desk.to_shared(file.described_by),
    }


def _label(kind: PageKind) -> str:
    return {"catalogue-xlsx": "data_xlsx", "catalogue-json": "as_json"}.get(kind, "data_csv")


def _size(desk: Desk, size: int) -> str:
    """Write the size of a file as people do: in kilobytes, from a million bytes on in megabytes."""
    if size < _KILO * _KILO:
        return f"{desk.words.shown(max(1, round(size / _KILO)))} kB"
    whole, tenth = divmod(round(size / (_KILO * _KILO) * 10), 10)
    return f"{desk.words.shown(whole)}{desk.words.customs.decimal}{tenth} MB"
