"""Names of files in a bundle: each must work on every system that it may be unpacked on."""

import unicodedata
from collections.abc import Iterable

from si_editor.bundle.errors import Finding
from si_editor.store.layout import refuse_name


def refuse_names(names: Iterable[str]) -> tuple[Finding, ...]:
    """Give what is wrong with a bundle's names: unsafe ones, and two that are one file where capitals do not count."""
    findings: list[Finding] = []
    known: dict[str, str] = {}
    for name in names:
        reason = _refuse(name)
        if reason is not None:
            findings.append(Finding(name, reason))
        folded = unicodedata.normalize("NFC", name).casefold()
        if folded in known:
            findings.append(Finding(name, f"on Windows and macOS this is the same file as {known[folded]}"))
        known[folded] = name
    return tuple(findings)


def _refuse(name: str) -> str | None:
    if "\\" in name or name.startswith("/"):
        return "the name does not stay inside the bundle"
    for step in name.split("/"):
        if step in {"", ".", ".."}:
            return "the name does not stay inside the bundle"
        reason = refuse_name(step.removeprefix("."))  # servers read files such as .htaccess
        if reason is not None:
            return reason
    return None
