"""Rules about media files: they are there, fit their place, and say in words what they show."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldpath import FieldPath
from si_editor.model.kinds import Campaign, Media
from si_editor.model.records import Record, RecordKey
from si_editor.model.scalars import LocalisedValue
from si_editor.model.sentences import Sentence
from si_editor.model.values import Picture

_ENDINGS: Final = {
    "picture": frozenset([".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"]),
    "logo": frozenset([".svg", ".png", ".webp", ".jpg", ".jpeg", ".gif", ".avif"]),
    "captions": frozenset([".vtt"]),
    "video": frozenset([".mp4", ".webm"]),
}
_FIT_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_FILE_NAME_ALT: Final = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|avif|svg)|(?:IMG|DSC[NF]?|PICT|P)[_-]?\d{3,}", re.I)
IDLE_ALT: Final = re.compile(
    r"(?:an? )?(?:image|picture|photo|photograph|graphic|icon) of\b|(?:ein )?(?:bild|foto) von\b", re.I
)
_HEAVY_PICTURE: Final = 15_000_000
_HEAVY_FILM: Final = 150_000_000


def _own_alt(case: Case[Record], picture: Picture) -> LocalisedValue | None:
    media = case.snapshot.find(RecordKey("media", picture.media), Media)
    return picture.alt or (media.alt if media is not None else None)


def _is_decoration(case: Case[Record], picture: Picture) -> bool:
    media = case.snapshot.find(RecordKey("media", picture.media), Media)
    return picture.decorative or (media is not None and media.decorative and not picture.alt)


def _alt_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, picture in case.contents.groups(Picture):
        if not _own_alt(case, picture) and not _is_decoration(case, picture):
            yield Finding((*path, "alt"), values(file=picture.media))


def _alt_to_reuse(case: Case[Media]) -> Iterator[Finding]:
    if case.record.kind in {"picture", "logo"} and not case.record.alt and not case.record.decorative:
        yield Finding(("alt",))


def _described(case: Case[Record]) -> Iterator[tuple[FieldPath, str, str, bool]]:
    """Give every description with its file and whether the picture is called decoration."""
    if isinstance(case.record, Media):
        described: list[tuple[FieldPath, str, LocalisedValue | None, bool]] = [
            ((), case.key.id, case.record.alt, case.record.decorative)
        ]
    else:
        described = [(path, one.media, one.alt, one.decorative) for path, one in case.contents.groups(Picture)]
    for path, file, alt, decorative in described:
        for text in (alt,) if isinstance(alt, str) else tuple((alt or {}).values()):
            yield (*path, "alt"), file, text.strip(), decorative


def _alt_on_decoration(case: Case[Record]) -> Iterator[Finding]:
    for path, _, text, decorative in _described(case):
        if decorative and text:
            yield Finding(path, values(value=text))


def _alt_is_file_name(case: Case[Record]) -> Iterator[Finding]:
    for path, file, text, _ in _described(case):
        names = {file.casefold(), PurePosixPath(file).stem.casefold()}
        if text.casefold() in names or _FILE_NAME_ALT.fullmatch(text):
            yield Finding(path, values(value=text))


def _alt_idle(case: Case[Record]) -> Iterator[Finding]:
    for path, _, text, _ in _described(case):
        match = IDLE_ALT.match(text)
        if match is not None:
            yield Finding(path, values(value=match[0]))


def _alt_is_caption(case: Case[Record]) -> Iterator[Finding]:
    for path, picture in case.contents.groups(Picture):
        text = case.text(picture.alt)
        if text and text == case.text(picture.caption):
            yield Finding((*path, "alt"))


def _file_missing(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("media"):
        if leaf.value not in case.snapshot.media_files:
            yield Finding(leaf.path, values(value=leaf.value))


def _file_undescribed(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("media"):
        if leaf.value in case.snapshot.media_files and RecordKey("media", leaf.value) not in case.snapshot.readings:
            yield Finding(leaf.path, values(value=leaf.value))


def _type_unfit(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("media"):
        fit = frozenset[str]().union(*(_ENDINGS.get(kind, frozenset()) for kind in leaf.spec.media_types))
        if fit and PurePosixPath(leaf.value).suffix.lower() not in fit:
            yield Finding(leaf.path, values(value=leaf.value, endings=", ".join(sorted(fit))))


def _record_without_file(case: Case[Media]) -> Iterator[Finding]:
    if case.key.id not in case.snapshot.media_files:
        yield Finding((), values(value=case.key.id))


def _name_unfit(case: Case[Media]) -> Iterator[Finding]:
    if not _FIT_NAME.fullmatch(case.key.id):
        yield Finding((), values(value=case.key.id))


def _kind_unfit(case: Case[Media]) -> Iterator[Finding]:
    fit = _ENDINGS.get(case.record.kind)
    if fit is not None and PurePosixPath(case.key.id).suffix.lower() not in fit:
        yield Finding(("kind",), values(value=case.key.id, kind=Sentence(case.record.kind)))


def _empty_file(case: Case[Media]) -> Iterator[Finding]:
    facts = case.snapshot.media_files.get(case.key.id)
    if facts is not None and facts.size == 0:
        yield Finding((), values(value=case.key.id))


def _not_showable(case: Case[Media]) -> Iterator[Finding]:
    facts = case.snapshot.media_files.get(case.key.id)
    if facts is not None and facts.size and facts.fault is not None:
        yield Finding((), values(value=case.key.id, fault=facts.fault))


def _shown_unfit(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("media"):
        facts = case.snapshot.media_files.get(leaf.value)
        if facts is not None and facts.fault is not None:
            yield Finding(leaf.path, values(value=leaf.value, fault=facts.fault))


def _heavy_file(case: Case[Media]) -> Iterator[Finding]:
    facts = case.snapshot.media_files.get(case.key.id)
    most = _HEAVY_FILM if case.record.kind == "video" else _HEAVY_PICTURE
    if facts is not None and facts.size > most:
        yield Finding((), values(size=f"{facts.size / 1_000_000:.0f}", most=f"{most / 1_000_000:.0f}"))


def _files_undescribed(case: Case[Campaign]) -> Iterator[Finding]:
    for name in sorted(case.snapshot.media_files):
        key = RecordKey("media", name)
        if key not in case.snapshot.readings and not case.index.referrers(key):
            yield Finding((), values(value=name), record=key)


def _unused(case: Case[Campaign]) -> Iterator[Finding]:
    for key in sorted(case.snapshot.readings):
        if key.kind == "media" and not case.index.referrers(key):
            yield Finding((), values(value=key.id), record=key)


def _twin_files(case: Case[Campaign]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for name in sorted(case.snapshot.media_files):
        first = seen.setdefault(name.casefold(), name)
        if first != name:
            yield Finding((), values(value=name, other=first), record=RecordKey("media", name))


def _same_files(case: Case[Campaign]) -> Iterator[Finding]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(case.snapshot.media_files):
        if case.snapshot.media_files[name].sha256:
            names[case.snapshot.media_files[name].sha256].append(name)
    for first, *others in names.values():
        for other in others:
            yield Finding((), values(value=other, other=first), record=RecordKey("media", other))


RULES: tuple[Rule[Record] | Rule[Media] | Rule[Campaign], ...] = (
    Rule(
        "alt-missing",
        "error",
        Record,
        "The picture {file} has no description. Say in one sentence what is to be seen, or mark it as decoration.",
        _alt_missing,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "alt-to-reuse",
        "hint",
        Media,
        "A description given here serves in every place that shows this picture.",
        _alt_to_reuse,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "alt-on-decoration",
        "warning",
        Record,
        "The picture is marked as decoration, so its description is never read. Delete one or the other.",
        _alt_on_decoration,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "alt-is-file-name",
        "error",
        Record,
        "“{value}” is the name of a file, not a description. Say in one sentence what is to be seen.",
        _alt_is_file_name,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "alt-idle",
        "hint",
        Record,
        "Leave out “{value}”: screen readers say already that it is a picture.",
        _alt_idle,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "alt-is-caption",
        "hint",
        Record,
        "Description and caption are the same, so some hear it twice. Let the description say what is to be seen.",
        _alt_is_caption,
        "A11Y-02",
        "WCAG 1.1.1",
    ),
    Rule(
        "media-file-missing",
        "error",
        Record,
        "There is no file {value} in the media folder. Put it there, or choose another one.",
        _file_missing,
        "OUT-04",
    ),
    Rule(
        "media-undescribed",
        "error",
        Record,
        "The file {value} has no entry under Media, so nobody knows whose it is. Create one with licence and holder.",
        _file_undescribed,
        "LIC-01",
        "Copyright; CC licences section 3(a)",
    ),
    Rule(
        "media-type-unfit",
        "error",
        Record,
        "The file {value} does not fit here. This place takes: {endings}.",
        _type_unfit,
    ),
    Rule(
        "media-without-file",
        "warning",
        Media,
        "This entry describes {value}, but there is no such file. Put it into the media folder, or delete the entry.",
        _record_without_file,
    ),
    Rule(
        "media-name-unfit",
        "warning",
        Media,
        "“{value}” does not work as a web address everywhere. Rename the file: letters, digits, points and hyphens.",
        _name_unfit,
        "OUT-04",
    ),
    Rule(
        "media-kind-unfit",
        "warning",
        Media,
        "The kind is “{kind}”, which does not go with the file {value}. Choose the kind that it is.",
        _kind_unfit,
    ),
    Rule(
        "media-file-empty",
        "error",
        Media,
        "The file {value} is empty. Copy it into the media folder again.",
        _empty_file,
    ),
    Rule(
        "media-file-unfit",
        "error",
        Media,
        "The file {value} {fault}. Replace it in the media folder, or choose another one.",
        _not_showable,
    ),
    Rule(
        "media-shown-unfit",
        "warning",
        Record,
        "The file {value} {fault}, so pages are shown without it. Choose another one, or replace it.",
        _shown_unfit,
    ),
    Rule(
        "media-file-heavy",
        "hint",
        Media,
        "The file has {size} MB; more than {most} MB make the catalogue slow to copy. Save a smaller version.",
        _heavy_file,
    ),
    Rule(
        "media-file-undescribed",
        "hint",
        Campaign,
        "The file {value} has no entry and nobody uses it. Describe it, or take it out of the media folder.",
        _files_undescribed,
        "LIC-01",
        scope="catalogue",
    ),
    Rule(
        "media-unused",
        "hint",
        Campaign,
        "Nothing shows {value}. Use it somewhere, or delete it with its file.",
        _unused,
        scope="catalogue",
    ),
    Rule(
        "media-twins",
        "error",
        Campaign,
        "{value} and {other} differ only in capitals; many systems take them for one file. Rename one of them.",
        _twin_files,
        "OUT-04",
        scope="catalogue",
    ),
    Rule(
        "media-repeated",
        "hint",
        Campaign,
        "{value} is the same file as {other}. Use one of them everywhere and delete the other.",
        _same_files,
        scope="catalogue",
    ),
)
