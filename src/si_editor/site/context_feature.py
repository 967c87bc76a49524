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
    subject = desk.text(page.mail_subject) or {"text": desk.words.texts["mail_subject"], "lang": ""}
    subject["text"] = " ".join(str(subject["text"]).split())
    opening = desk.text(page.mail_text) or {"text": desk.words.texts["mail_text"], "lang": ""}
    opening["text"] = str(opening["text"]).strip()
    questions = enumerate(questions_context(desk), start=1)
    parts = [opening, *({**text, "text": f"{number}. {text['text']}"} for number, text in questions)]
    return {
        "url": _mail_address(contact.mailbox, str(subject["text"]), [str(part["text"]) for part in parts]),
        "mailbox": contact.mailbox,
        "subject": subject,
        "parts": parts,
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
