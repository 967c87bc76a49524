"""The command that turns spelling on and off."""

from PySide6.QtCore import QObject

from si_editor.desktop.actions import Command
from si_editor.desktop.spelling.speller import Speller


class SpellingCommands(QObject):
    """What the Edit menu offers for spelling."""

    def __init__(self, speller: Speller, parent: QObject) -> None:
        super().__init__(parent)
        self._speller = speller

    def commands(self) -> tuple[Command, ...]:
        """Give the rows of the command table."""
        return (
            Command(
                "spelling",
                "Edit",
                self.tr("Check spelling while typing"),
                self.toggle,
                tip=self.tr("Underline words that the dictionary of the field's language does not know"),
                begins_group=True,
                is_toggle=True,
            ),
        )

    def toggle(self) -> None:
        """Turn spelling on or off."""
        self._speller.turn(not self._speller.is_on)
