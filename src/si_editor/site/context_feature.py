"""Feature your project: the campaign's questions, and a mail that already carries them."""

from typing import Final
from urllib.parse import quote

from si_editor.model.kinds import Page
from si_editor.site.desk import Context, Desk

# Windows cuts addresses of mails at 2,083 letters, some mail programs a little earlier.
LONGEST_ADDRESS: Final = 1900
_LINE_END: Final = "\r\n"


def questions_context(desk: Desk) -> list[Context]:
    """Give the campaign's questions."""
    texts = [desk.text(question.text) for question in desk.snapshot.campaign.questions]
    return [text for text in texts if text is not None]


def feature_mail(desk: Desk, page: Page) -> Context | None:
    """Give the mail: its address for a mail program, and its whole text for those who copy it into a web page."""
    contact = desk.snapshot.campaign.contact
    if contact is None or contact.mailbox is None:
        return None
    subject = " ".join((desk.plain(page.mail_subject) or desk.words.texts["mail_subject"]).split())
    opening = desk.plain(page.mail_text) or desk.words.texts["mail_text"]
    questions = [str(text["text"]) for text in questions_context(desk)]
    parts = [opening, *(f"{number}. {text}" for number, text in enumerate(questions, start=1))]
    return {
        "url": _mail_address(contact.mailbox, subject, parts),
        "mailbox": contact.mailbox,
        "subject": subject,
        "text": "\n\n".join(parts),
    }


def _mail_address(mailbox: str, subject: str, parts: list[str]) -> str:
    """Write the address of a mail, with as many whole parts of its text as every mail program takes."""
    start = f"mailto:{quote(mailbox, safe='@')}?subject={quote(subject, safe='')}"
    body = ""
    for part in parts:
        lines = _LINE_END.join(part.splitlines())
        longer = f"{body}{quote(lines + 2 * _LINE_END, safe='')}"
        if len(f"{start}&body={longer}") > LONGEST_ADDRESS:
            break
        body = longer
    return f"{start}&body={body}" if body else start
