"""Where addresses lead: from a disk and from any sub-folder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_editor.bundle.links import resolve, resolve_absolute


@pytest.mark.parametrize(
    ("address", "page", "name", "anchor"),
    [
        ("a.html", "index.html", "a.html", ""),
        ("../index.html#x", "a/index.html", "index.html", "x"),
        ("#here", "a/index.html", "a/index.html", "here"),
        ("", "a.html", "a.html", ""),
        ("list.html?theme=x", "index.html", "list.html", ""),
        ("media/caf%C3%A9.png", "index.html", "media/café.png", ""),
        ("./b/../c.html", "a/index.html", "a/c.html", ""),
    ],
)
def test_addresses_inside(address: str, page: str, name: str, anchor: str) -> None:
    found = resolve(address, page)
    assert (found.reach, found.name, found.anchor) == ("inside", name, anchor)


@pytest.mark.parametrize(
    "address",
    [
        "/index.html",
        "a/",
        ".",
        "../../x.html",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[bad",
        "\\\\evil.example\\x.js",
    ],
)
def test_addresses_that_are_broken(address: str) -> None:
    assert resolve(address, "a/index.html").reach == "broken"


@pytest.mark.parametrize(
    ("address", "reach"),
    [
        ("https://example.org", "outside"),
        ("//example.org/x.js", "outside"),
        ("mailto:a@example.org", "harmless"),
        ("data:image/png;base64,AA", "harmless"),
    ],
)
def test_addresses_elsewhere(address: str, reach: str) -> None:
    assert resolve(address, "index.html").reach == reach


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://example.org/si/", "index.html"),
        ("https://example.org/si/a/", "a/index.html"),
        ("https://example.org/si/a/b.html#x", "a/b.html"),
    ],
)
def test_own_web_addresses_lead_into_the_bundle(address: str, name: str) -> None:
    assert resolve_absolute(address, "https://example.org/si").name == name
    assert resolve_absolute(address, "https://example.org/si/").name == name


@pytest.mark.parametrize("base", [None, "https://example.org/other/"])
def test_other_web_addresses_do_not(base: str | None) -> None:
    assert resolve_absolute("https://example.org/si/", base).reach == "outside"


@given(st.text(max_size=60), st.sampled_from(["index.html", "a/b/c.html"]))
def test_no_address_leads_out_of_the_bundle_unseen(address: str, page: str) -> None:
    found = resolve(address, page)
    assert found.reach != "inside" or not found.name.startswith(("..", "/"))
