"""The dialog for an entry of which a sync program left a second version: field by field, which one counts."""

from si_editor.desktop.dialogs.foreign import ForeignDialog


class SecondVersionDialog(ForeignDialog):
    """Shows an entry beside the second version of its file, and puts them together as the editor decides."""

    def heading(self) -> str:
        """Say what there is to decide."""
        return self.tr("There are two versions of “%1”").replace("%1", self._title)

    def sides(self) -> tuple[str, str]:
        """Name the two versions."""
        return self.tr("The entry"), self.tr("The second version")

    def explanation(self) -> str:
        """Say how it came to that, and what is asked."""
        text = self.tr(
            "A sync program kept a second version, because the file was changed in two places. "
            "It goes to the trash once you have decided; until then it stays."
        )
        number = len(self.change.merge.conflicts)
        if not number:
            return f"{text} {self.tr('What only one of them has is put together.')}"
        return f"{text} {self.tr('%n fields differ. Choose for each.', '', number)}"

    def others_heading(self) -> str:
        """Say why the rest is taken over without a question."""
        return self.tr("Taken over from the second version, since the entry has nothing there:")

    def name_buttons(self) -> None:
        """Name the buttons that take one side as a whole."""
        self.keep_mine.setText(self.tr("Keep the entry as it is"))
        self.take_theirs.setText(self.tr("Take all of the second version"))
