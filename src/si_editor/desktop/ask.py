"""Every question to the user goes through here, so that tests can answer without meeting a box."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from si_editor.desktop.texts.spoken import spoken

# The property of a window that names the help's page for it.
HELP_PAGE: Final = "helpPage"


@dataclass(frozen=True)
class Choice:
    """One answer: what it does, as a verb on a button."""

    id: str
    label: str
    is_destructive: bool = False


@dataclass(frozen=True)
class Question:
    """A question with its answers. ``safe`` is the answer of Enter, ``cancel`` that of Esc, ``help`` a page for F1."""

    title: str
    text: str
    choices: tuple[Choice, ...]
    safe: str
    cancel: str
    details: str = ""
    help: str = "undo"


class Ask(Protocol):
    """What the program may ask the person in front of it, and show outside its window."""

    def choose(self, question: Question) -> str:
        """Ask a question and give the id of the answer."""

    def tell(self, title: str, text: str, details: str = "") -> None:
        """Say something that must be read."""

    def folder(self, title: str, start: Path) -> Path | None:
        """Ask for a folder."""

    def new_folder(self, title: str, start: Path) -> Path | None:
        """Ask where a new folder shall lie, and what it shall be called."""

    def new_file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Ask where a new file shall lie."""

    def file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Ask for a file that is there."""

    def show(self, url: QUrl) -> None:
        """Open a folder, a file or a web address in the program that the system has for it."""


class QuestionBox(QMessageBox):
    """A question as a box over a window."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setProperty(HELP_PAGE, question.help)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(question.title)
        self.setText(f"<b>{_escaped(question.title)}</b>")
        self.setInformativeText(spoken(question.text))
        if question.details:
            self.setDetailedText(question.details)
        self.choices: dict[str, QPushButton] = {}
        for choice in question.choices:
            role = QMessageBox.ButtonRole.AcceptRole
            if choice.id == question.cancel:
                role = QMessageBox.ButtonRole.RejectRole
            elif choice.is_destructive:
                role = QMessageBox.ButtonRole.DestructiveRole
            self.choices[choice.id] = self.addButton(choice.label, role)
        self.setDefaultButton(self.choices[question.safe])
        self.setEscapeButton(self.choices[question.cancel])

    @property
    def answer(self) -> str:
        """The id of the choice that was taken; closing the box is that of Esc."""
        clicked = self.clickedButton()
        return next((id_ for id_, button in self.choices.items() if button is clicked), self._question.cancel)


class QtAsk:
    """Asks with boxes and native file dialogs, over the given window or the one that is being worked in."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._chosen_window = window

    @property
    def _window(self) -> QWidget | None:
        return self._chosen_window or QApplication.activeWindow()

    def choose(self, question: Question) -> str:
        """Ask a question and give the id of the answer."""
        box = QuestionBox(question, self._window)
        box.exec()
        answer = box.answer
        box.deleteLater()
        return answer

    def tell(self, title: str, text: str, details: str = "") -> None:
        """Say something that must be read."""
        self.choose(
            Question(
                title, text, (Choice("close", QCoreApplication.translate("ask", "Close")),), "close", "close", details
            )
        )

    def folder(self, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        return _path(QFileDialog.getExistingDirectory(self._window, title, str(_nearest(start))))

    def new_folder(self, title: str, start: Path) -> Path | None:
        """Ask where a new folder shall lie, and what it shall be called."""
        return _path(QFileDialog.getSaveFileName(self._window, title, _place(start), "")[0])

    def new_file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Ask where a new file shall lie."""
        return _path(QFileDialog.getSaveFileName(self._window, title, _place(start), pattern)[0])

    def file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Ask for a file that is there."""
        return _path(QFileDialog.getOpenFileName(self._window, title, _place(start), pattern)[0])

    def show(self, url: QUrl) -> None:
        """Open a folder, a file or a web address in the program that the system has for it."""
        QDesktopServices.openUrl(url)


class ScriptedAsk:
    """Answers from a list and remembers what it was asked; an unexpected question fails."""

    def __init__(self, answers: Sequence[object] = ()) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.told: list[str] = []
        self.shown: list[QUrl] = []

    def choose(self, question: Question) -> str:
        """Give the next answer, which must be one of the choices."""
        self.asked.append(f"{question.title} {question.text}")
        answer = self._next()
        assert answer in {choice.id for choice in question.choices}, f"{answer!r} is no answer to {question.title!r}"
        return str(answer)

    def tell(self, title: str, text: str, details: str = "") -> None:
        """Remember what was said."""
        self.told.append(f"{title} {text}")

    def folder(self, title: str, start: Path) -> Path | None:
        """Give the next answer."""
        return self._next_path(title)

    def new_folder(self, title: str, start: Path) -> Path | None:
        """Give the next answer."""
        return self._next_path(title)

    def new_file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Give the next answer."""
        return self._next_path(title)

    def file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Give the next answer."""
        return self._next_path(title)

    def show(self, url: QUrl) -> None:
        """Remember what would have been opened."""
        self.shown.append(url)

    def _next(self) -> object:
        assert self.answers, f"nobody expected the question {self.asked[-1]!r}"
        return self.answers.pop(0)

    def _next_path(self, title: str) -> Path | None:
        self.asked.append(title)
        answer = self._next()
        assert answer is None or isinstance(answer, Path)
        return answer


def _place(start: Path) -> str:
    return str(start if start.exists() else _nearest(start.parent) / start.name)


def _nearest(folder: Path) -> Path:
    """Begin in a folder that is there: some computers have none for documents, and Qt would begin anywhere."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), folder)


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
