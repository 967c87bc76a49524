"""Feature your project: a mail with the questions in it, whole where mail programs take it, and to be copied."""

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.unit.site.sample import Catalogue, new_catalogue, outline, site_of, text_of

from si_editor.site.context_feature import LONGEST_ADDRESS


def mail_of(catalogue: Catalogue, address: str = "feature/index.html") -> str:
    page = outline(site_of(catalogue), address)
    return next(link["href"] for link in page.named("a") if link["href"].startswith("mailto:") and "?" in link["href"])


def test_the_mail_carries_subject_opening_and_every_question() -> None:
    catalogue = new_catalogue()
    catalogue["page/feature"] |= {"mail_subject": "A & B? 100 %", "mail_text": "Hello,\n\nPartners & countries:"}
    asked = urlsplit(mail_of(catalogue))
    assert asked.path == "office@threads.example"
    sent = parse_qs(asked.query)
    assert sent["subject"] == ["A & B? 100 %"]
    assert sent["body"] == ["Hello,\r\n\r\nPartners & countries:\r\n\r\n1. What does it mean?\r\n\r\n"]
    assert "+" not in asked.query  # a plus sign is a plus sign in mails, not a blank


def test_the_mail_is_in_the_language_of_the_page() -> None:
    assert "hei%C3%9Ft" in mail_of(new_catalogue(), "de/feature/index.html")


@pytest.mark.parametrize("letters", [1500, 5000])
def test_a_long_mail_stays_short_enough_and_its_whole_text_can_be_copied(letters: int) -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["questions"] = [
        {"id": f"q{number}", "text": f"{number} ".ljust(letters // 10, "ü")} for number in range(10)
    ]
    catalogue["page/feature"]["mail_text"] = "Opening"
    address = mail_of(catalogue)
    assert len(address) <= LONGEST_ADDRESS
    sent = parse_qs(urlsplit(address).query)["body"][0]
    assert sent.startswith("Opening")
    html = unescape(text_of(site_of(catalogue), "feature/index.html"))
    assert all(f"{number + 1}. {number} ü" in html.split('class="letter"')[1] for number in range(10))


def test_line_ends_cannot_add_headers() -> None:
    catalogue = new_catalogue()
    catalogue["page/feature"]["mail_subject"] = "One\r\nBcc: all@example.org&cc=x@example.org"
    asked = parse_qs(urlsplit(mail_of(catalogue)).query)
    assert set(asked) == {"subject", "body"}
    assert asked["subject"] == ["One Bcc: all@example.org&cc=x@example.org"]


def test_without_a_mailbox_there_is_no_mail() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["contact"] = {"organisation": "Office"}
    page = outline(site_of(catalogue), "feature/index.html")
    assert not [link for link in page.named("a") if link["href"].startswith("mailto:")]
