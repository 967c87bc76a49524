"""Legal pages from structured facts: imprint, privacy notice, accessibility statement, credits."""

from si_editor.model.kinds import Page
from si_editor.model.values import Contact
from si_editor.site.desk import Context, Desk, licence_address


def contact_context(contact: Contact | None) -> Context | None:
    """Give whom to ask."""
    if contact is None or not any(contact.model_dump().values()):
        return None
    return {
        "organisation": contact.organisation,
        "mailbox": contact.mailbox,
        "phone": contact.phone,
        "address": contact.address.strip().splitlines() if contact.address else [],
    }


def accessibility_context(desk: Desk, page: Page) -> Context | None:
    """Give the accessibility statement, or None if the page holds no facts for one."""
    statement = page.accessibility
    if statement is None:
        return None
    words = desk.words
    reasons = ("non-compliance", "disproportionate-burden", "outside-scope")
    return {
        "conformity": words.texts[f"conformity_{statement.conformity}"],
        "groups": [
            {
                "reason": words.name("barriers", reason),
                "barriers": [
                    {"what": desk.text(barrier.what), "alternative": desk.text(barrier.alternative)}
                    for barrier in statement.barriers
                    if barrier.reason == reason
                ],
            }
            for reason in reasons
            if any(barrier.reason == reason for barrier in statement.barriers)
        ],
        "prepared": words.say_date("prepared_on", statement.prepared_on) if statement.prepared_on else None,
        "reviewed": words.say_date("reviewed_on", statement.reviewed_on) if statement.reviewed_on else None,
        "method": desk.text(statement.method),
        "feedback": contact_context(statement.feedback or desk.snapshot.campaign.contact),
        "enforcement_url": statement.enforcement_url,
    }


def privacy_context(desk: Desk, page: Page) -> Context | None:
    """Give the privacy notice, or None if the page holds no facts for one."""
    notice = page.privacy
    if notice is None:
        return None
    texts = (
        ("purposes", notice.purposes),
        ("recipients", notice.recipients),
        ("retention", notice.retention),
        ("rights", notice.rights),
    )
    sections = [
        {"field": name, "title": desk.words.texts[f"privacy_{name}"], "body": desk.rich(value, 3)}
        for name, value in texts
    ]
    return {
        "controller": contact_context(notice.controller or desk.snapshot.campaign.contact),
        "sections": [section for section in sections if section["body"] is not None],
        "authority_url": notice.authority_url,
    }


def credits_context(desk: Desk, media_names: tuple[str, ...]) -> Context:
    """Give all pictures with what their licences want to be said, and whose data is used."""
    pictures: list[Context] = []
    for name in media_names:
        desk.note("media", name)
        credit = desk.credit(name)
        if credit is not None:
            media = desk.selection.media(name)
            title = desk.text(media.title) or desk.text(media.alt) if media else None
            pictures.append({"name": name, "title": title or {"text": name, "lang": ""}, "credit": credit})
    campaign = desk.snapshot.campaign
    return {
        "pictures": pictures,
        "data_credits": [desk.link(link) for link in campaign.data_credits],
        "licence": desk.words.name("licences", campaign.licence) if campaign.licence else None,
        "licence_url": licence_address(campaign.licence),
    }
