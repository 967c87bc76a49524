"""The desk a page is written at: finds texts, links, pictures and notes every record that is used."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from minijinja import safe

from si_editor.model.kinds import Person
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.scalars import LocalisedValue, localised
from si_editor.model.snapshot import Snapshot
from si_editor.model.values import Link, Picture
from si_editor.site.addresses import AddressBook, href
from si_editor.site.pictureforms import FormName, Variant
from si_editor.site.pictures import picture_sheet, shown_address
from si_editor.site.richtext import ENTRY_SCHEMES, plain_text, render_richtext
from si_editor.site.selection import Selection
from si_editor.site.weave import thread_of_country
from si_editor.site.words import Words, unbroken
from si_editor.store.picturefile import is_picture

Context = dict[str, object]


@dataclass
class Desk:
    """What a page's context is made with; one for every page, so that its trail is its own."""

    selection: Selection
    book: AddressBook
    words: Words
    language: str
    here: str
    trail: set[RecordKey] = field(default_factory=lambda: {CAMPAIGN_KEY})

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot that the page is made from."""
        return self.selection.snapshot

    def note(self, kind: str, record_id: str) -> RecordKey:
        """Remember that the page draws on a record."""
        key = RecordKey(kind, record_id)
        self.trail.add(key)
        return key

    def text(self, value: LocalisedValue | None) -> Context | None:
        """Give a text in the page's language; ``lang`` is set only where it is in another one."""
        text, language = localised(value, self.language, self.snapshot.languages)
        return {"text": text, "lang": self.foreign(language)} if text.strip() else None

    def plain(self, value: LocalisedValue | None) -> str:
        """Give only the words of a text in the page's language."""
        return localised(value, self.language, self.snapshot.languages)[0].strip()

    def rich(self, value: LocalisedValue | None, first_level: int = 2) -> Context | None:
        """Give a Markdown text as safe HTML."""
        text, language = localised(value, self.language, self.snapshot.languages)
        html = render_richtext(text, self._entry_link, self.words.texts["outside"], first_level) if text.strip() else ""
        return {"html": safe(html), "lang": self.foreign(language)} if html.strip() else None

    def words_of(self, value: LocalisedValue | None) -> str:
        """Give the words of a Markdown text without formatting."""
        text = self.plain(value)
        return plain_text(text) if text else ""

    def foreign(self, language: str | None) -> str:
        """Give the language tag of a text that has to tell it: all but those in the language of the words around it."""
        return "" if language is None or language == self.words.spoken else language

    def to(self, address: str) -> str:
        """Link to a page of the same language."""
        return href(self.here, f"{self.book.prefix(self.language)}{address}")

    def to_shared(self, address: str) -> str:
        """Link to a file that all languages share."""
        return href(self.here, address)

    def to_entry(self, key: RecordKey) -> str | None:
        """Link to an entry's page, or None while it is not published."""
        self.trail.add(key)
        address = self.book.address_of(key)
        return self.to(address) if address else None

    def _entry_link(self, scheme: str, record_id: str) -> str | None:
        return self.to_entry(RecordKey(scheme, record_id)) if scheme in ENTRY_SCHEMES else None

    def term(self, vocabulary: str, term_id: str) -> str:
        """Give the label of a vocabulary's term; the id itself if there is no such term."""
        self.note("vocabulary", vocabulary)
        term = self.snapshot.term(vocabulary, term_id)
        return self.plain(term.label) if term else term_id

    def term_text(self, vocabulary: str, term_id: str) -> Context:
        """Give the label of a vocabulary's term as a text that knows its language."""
        self.note("vocabulary", vocabulary)
        term = self.snapshot.term(vocabulary, term_id)
        shown = self.text(term.label) if term else None
        return {**shown, "text": unbroken(str(shown["text"]))} if shown else {"text": term_id, "lang": ""}

    def marked(self, text: Context | None) -> object:
        """Give a text as HTML that tells its language where that is not the page's own."""
        if text is None or not text["lang"]:
            return text["text"] if text else ""
        return safe(f'<span lang="{attribute(str(text["lang"]))}">{attribute(str(text["text"]))}</span>')

    def said(self, name: str, **values: object) -> object:
        """Say a sentence with texts, or lists of texts, put in; each tells its language where it is another one."""
        html = attribute(self.words.texts[name])
        return safe(html.format(**{key: self._put_in(value) for key, value in values.items()}))

    def _put_in(self, value: object) -> str:
        if isinstance(value, list):
            return self.words.joined([self._put_in(one) for one in value])
        if not isinstance(value, dict):
            return attribute(self.words.shown(value))
        shown = self.marked(value)
        return str(shown) if value["lang"] else attribute(str(shown))

    def country(self, code: str) -> Context:
        """Give a country's name and the hue of its thread."""
        return {"code": code, "name": self.words.country(code), "thread": thread_of_country(code)}

    def person(self, person_id: str | None) -> Person | None:
        """Give a person who may be named."""
        if person_id is None:
            return None
        self.note("person", person_id)
        return self.selection.named_person(person_id)

    def picture(self, picture: Picture | None, form: FormName = "whole") -> Context | None:
        """Give a picture with description, sizes and credit, or None if it must not be shown."""
        if picture is None:
            return None
        self.note("media", picture.media)
        if self.selection.shown_picture(picture) is None:
            return None
        media = self.selection.media(picture.media)
        is_decorative = picture.decorative or (media is not None and media.decorative and not picture.alt)
        alt = None if is_decorative else self.text(picture.alt) or (self.text(media.alt) if media else None)
        return {
            **self.image(picture.media, form),
            "alt": alt["text"] if alt else "",
            "alt_lang": alt["lang"] if alt else "",
            "caption": self.text(picture.caption),
            "credit": self.credit(picture.media),
        }

    def image(self, name: str, form: FormName) -> Context:
        """Give the files of a picture in a form, for programs that know new formats and for all others."""
        address = shown_address(self.selection, name, form)
        sheet = picture_sheet(self.selection, name, form) if is_picture(name) else None
        return {
            "src": self.to_shared(address),
            "address": address,
            "srcset": self._choice(sheet.modern) if sheet else "",
            "width": sheet.size[0] if sheet else None,
            "height": sheet.size[1] if sheet else None,
        }

    def _choice(self, variants: Sequence[Variant]) -> str:
        return ", ".join(f"{self.to_shared(variant.address)} {variant.width}w" for variant in variants)

    def credit(self, media_name: str) -> Context | None:
        """Give what a licence wants to be said of a media file: title, author, source, licence, changes."""
        media = self.selection.media(media_name)
        if media is None:
            return None
        author = media.credit or media.holder
        credit: Context = {
            "title": self.text(media.title),
            "author": author,
            "holder": media.holder if media.holder != author else None,
            "source": media.source_url,
            "licence": self.words.name("licences", media.licence) if media.licence else None,
            "licence_url": licence_address(media.licence),
            "changes": self.text(media.changes),
            "year": media.year,
        }
        return credit if any(credit.values()) else None

    def link(self, link: Link) -> Context:
        """Give a link to the outside with what is known of its state.

        Of a page that is gone the archived copy is linked; where there is none, only its name is left.
        """
        is_archived = link.state in {"gone", "archived"} and link.archive_url is not None
        is_gone = link.state == "gone" and not is_archived
        foreign = self.foreign(link.language)
        return {
            "label": self.text(link.label) or {"text": link.url.split("//", 1)[1].rstrip("/"), "lang": ""},
            "url": link.archive_url if is_archived else None if is_gone else link.url,
            "kind": self.words.name("links", link.kind),
            "language": self.foreign(link.language),
            "language_name": self.words.name("languages", foreign)
            if (foreign := self.foreign(link.language))
            else None,
            "is_gone": is_gone,
            "is_archived": is_archived,
            "checked": self.words.say_date("link_checked", link.checked_on) if link.checked_on else None,
        }


def licence_address(licence: str | None) -> str | None:
    """Give the web address of a licence's text."""
    if licence is None or licence in {"all-rights-reserved-with-permission", "public-domain"}:
        return None
    if licence == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    _, *parts = licence.split("-")
    return f"https://creativecommons.org/licenses/{'-'.join(parts[:-1]).lower()}/{parts[-1]}/"


def inline_svg(svg: str) -> object:
    """Let a drawing of our own pass the escaping."""
    return safe(svg)


def attribute(text: str) -> str:
    """Escape a text for an attribute outside of templates."""
    return escape(text, quote=True)
