"""Keys for commands: how they are compared, which ones cannot be used, and whose they are already."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from si_editor.desktop.actions import Command

_MODIFIERS: Final = ("Ctrl", "Alt", "Meta")
_FUNCTION_KEY: Final = re.compile(r"(?:^|\+)(?:F\d+|Del|Ins)$")
# What texts and lists need for themselves, whoever else would like it.
_OF_TEXTS: Final = ("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End")


def plain(keys: str) -> str:
    """Write keys in the one form in which they are compared and kept, such as ``Ctrl+Shift+P``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: Iterable[str]) -> str:
    """Write keys as the system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(one).toString(form) for one in keys)


def refuse_keys(keys: str) -> str:
    """Say why keys cannot be given to any command; an empty text if they can."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return QCoreApplication.translate("Shortcuts", "Press the keys that the command should have.")
    if plain(keys) in _OF_TEXTS:
        text = QCoreApplication.translate("Shortcuts", "%1 is needed for working in texts. Choose other keys.")
        return text.replace("%1", shown((keys,)))
    if _is_alone(plain(keys)):
        text = QCoreApplication.translate(
            "Shortcuts", "%1 alone would get in the way of typing. Press it together with Ctrl or Alt."
        )
        return text.replace("%1", shown((keys,)))
    return ""


def owner_of(keys: str, commands: Iterable[Command], chosen: Mapping[str, tuple[str, ...]]) -> Command | None:
    """Find the command that has these keys now."""
    wanted = plain(keys)
    for command in commands:
        if wanted in map(plain, chosen.get(command.id, command.shortcuts)):
            return command
    return None


def given(
    command: Command, keys: str, commands: Iterable[Command], chosen: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """Give keys to a command as its only ones, and take them away from whoever had them."""
    result = dict(chosen)
    owner = owner_of(keys, commands, chosen)
    if owner is not None and owner.id != command.id:
        kept = (one for one in chosen.get(owner.id, owner.shortcuts) if plain(one) != plain(keys))
        result[owner.id] = tuple(kept)
    result[command.id] = (plain(keys),)
    return without_defaults(result, commands)


def without_defaults(
    chosen: Mapping[str, tuple[str, ...]], commands: Iterable[Command]
) -> Mapping[str, tuple[str, ...]]:
    """Keep only those choices that differ from the commands' own keys."""
    own = {command.id: tuple(map(plain, command.shortcuts)) for command in commands}
    return {name: keys for name, keys in chosen.items() if name not in own or tuple(map(plain, keys)) != own[name]}


def _is_alone(keys: str) -> bool:
    """Tell whether keys would write a sign into a text, or move in it."""
    return not any(f"{name}+" in keys for name in _MODIFIERS) and not _FUNCTION_KEY.search(keys)
