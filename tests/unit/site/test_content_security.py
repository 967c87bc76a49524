"""What the strict content security policy asks of every page: nothing inline, nothing from elsewhere."""

import re
from urllib.parse import urlsplit

import pytest
from tests.unit.site.sample import Outline, site_of, text_of

from si_editor.resources import sample_catalogue
from si_editor.site import Site
from si_editor.site.frame import CONTENT_SECURITY
from si_editor.store.catalogue import Catalogue

LOADING = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
LOADING_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster"}


def breaches(page: Outline) -> list[str]:
    """Give all that the policy would refuse, or that would ask another computer for something."""
    found: list[str] = []
    for tag, attributes in page.tags:
        found += [f"{tag} {name}" for name in attributes if name.startswith("on") or name in {"style", "srcdoc"}]
        found += [
            f"{tag} {name}: {value}"
            for name, value in attributes.items()
            if name in ADDRESSES and urlsplit(value.strip()).scheme not in {"", "http", "https", "mailto"}
        ]
        loaded = [attributes[name] for name in LOADING.get(tag, ()) if name in attributes]
        if tag == "link" and LOADING_LINKS & set(attributes.get("rel", "").split()):
            loaded.append(attributes["href"])
        parts = [part.strip().split(" ")[0] for value in loaded for part in value.split(",")]
        found += [f"{tag} loads {part}" for part in parts if urlsplit(part).netloc or urlsplit(part).scheme]
        if tag in {"style", "base", "iframe", "object", "embed"}:
            found.append(tag)
        if tag == "script" and "src" not in attributes and attributes.get("type") != "application/ld+json":
            found.append("inline script")
    policies = [tag["content"] for tag in page.named("meta") if tag.get("http-equiv") == "Content-Security-Policy"]
    return found if policies == [CONTENT_SECURITY] else [*found, "no policy"]


def sites() -> list[Site]:
    catalogue = Catalogue.open(sample_catalogue())
    snapshot = catalogue.snapshot()
    return [site_of(), Site(snapshot, catalogue.read_media, snapshot.ready())]


@pytest.mark.parametrize("site", sites(), ids=["small", "sample"])
def test_every_page_keeps_the_policy(site: Site) -> None:
    pages = [address for address in site.addresses() if address.endswith(".html")]
    assert len(pages) > 30
    for address in pages:
        assert breaches(Outline(text_of(site, address))) == [], address


def test_the_policy_lets_nothing_inline_and_nothing_foreign_in() -> None:
    rules = dict(rule.strip().partition(" ")[::2] for rule in CONTENT_SECURITY.split(";"))
    assert "unsafe" not in CONTENT_SECURITY
    assert "*" not in CONTENT_SECURITY
    assert rules.pop("frame-src").split() == ["https://www.youtube-nocookie.com", "https://player.vimeo.com"]
    assert rules["object-src"] == rules["base-uri"] == rules["connect-src"] == "'none'"
    # Letters and drawings may stand in a style sheet of ours; they can neither load nor run anything.
    for name in ("img-src", "font-src"):
        assert set(rules.pop(name).split()) <= {"'self'", "data:"}
    rules.pop("form-action")
    assert {source for rule in rules.values() for source in rule.split()} <= {"'self'", "'none'"}


def test_style_sheets_and_drawings_load_nothing_from_elsewhere() -> None:
    for site in sites():
        for address in site.addresses():
            if address.endswith((".css", ".svg")):
                text = text_of(site, address)
                assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", text), address
                assert not re.search(r"<script|\son\w+=|javascript:", text), address


@pytest.mark.parametrize(
    "html",
    [
        '<p onclick="x()">',
        '<p style="color:red">',
        "<script>x()</script>",
        "<style>p{}</style>",
        '<img src="https://elsewhere.example/x.png">',
        '<img srcset="a.png 1x, //elsewhere.example/b.png 2x">',
        '<link rel="preconnect" href="https://elsewhere.example">',
        '<a href="javascript:x()">',
        '<iframe src="https://player.vimeo.com/video/1"></iframe>',
    ],
)
def test_a_breach_would_be_seen(html: str) -> None:
    policy = f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_SECURITY}">'
    assert breaches(Outline(policy)) == []
    assert breaches(Outline(policy + html)) != []
