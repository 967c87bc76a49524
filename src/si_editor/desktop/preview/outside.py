"""Links that lead out of the site: the program goes nowhere before somebody says so."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication

from si_editor.desktop.ask import Ask, Choice, Question


def ask_outside(ask: Ask, url: QUrl) -> None:
    """Say where a link leads, and open it in the browser or copy its address if that is wanted."""
    address = url.toString()
    title = QCoreApplication.translate("OutsideLink", "This link leads to %1").replace("%1", url.host() or url.path())
    choices = (
        Choice(
            "open",
            QCoreApplication.translate("OutsideLink", "Write a mail")
            if url.scheme() == "mailto"
            else QCoreApplication.translate("OutsideLink", "Open in browser"),
        ),
        Choice("copy", QCoreApplication.translate("OutsideLink", "Copy the address")),
        Choice("cancel", QCoreApplication.translate("OutsideLink", "Cancel")),
    )
    answer = ask.choose(Question(title, address, choices, safe="cancel", cancel="cancel", help="preview"))
    if answer == "open":
        ask.show(url)
    elif answer == "copy":
        QGuiApplication.clipboard().setText(address)
