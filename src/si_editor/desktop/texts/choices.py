"""What people read for the codes of the model's choices, by the name of the field."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

_FUNDS: Final = {
    "ERDF": "ERDF (regional development)",
    "IPA": "IPA (pre-accession)",
    "ENI": "ENI (neighbourhood)",
    "NDICI": "NDICI (global Europe)",
    "national": "National funds",
}
_VOICES: Final = {"paraphrase": "Our words (paraphrase)", "verbatim": "Their words (verbatim)"}

CHOICE_WORDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "status": {"draft": "○ Draft", "ready": "● Ready", "archived": "◌ Archived"},
        "funds": _FUNDS,
        "currency": {
            "EUR": "Euro (EUR)",
            "CHF": "Swiss franc (CHF)",
            "GBP": "Pound sterling (GBP)",
            "NOK": "Norwegian krone (NOK)",
        },
        "innovation_forms": {"product": "Product", "service": "Service", "model": "Way of working (model)"},
        "kind": {
            "website": "Website",
            "keep": "Entry in keep.eu",
            "kohesio": "Entry in Kohesio",
            "publication": "Publication",
            "social": "Social media",
            "handbook": "Handbook",
            "toolbox": "Toolbox",
            "study": "Study",
            "training": "Training",
            "strategy": "Strategy",
            "pilot": "Pilot",
            "platform": "Platform",
            "picture": "Picture",
            "logo": "Logo",
            "captions": "Captions",
            "video": "Video",
            "document": "Document",
            "other": "Something else",
        },
        "state": {
            "unchecked": "Not checked yet",
            "ok": "Works",
            "gone": "Gone",
            "archived": "Gone, archived copy known",
        },
        "provider": {"youtube": "YouTube", "vimeo": "Vimeo", "file": "File in the media folder"},
        "relation": {
            "extension-of": "Extension of the other",
            "follow-up-of": "Follow-up of the other",
            "same-lead-as": "Same lead partner",
            "related-to": "Related in another way",
        },
        "voice": _VOICES,
        "quote_voice": _VOICES,
        "purposes": {"name": "Name", "quote": "Quotation", "portrait": "Portrait", "video": "Video"},
        "channels": {
            "website": "Website",
            "feed": "News feed",
            "social-media": "Social media",
            "print": "Print",
        },
        "how": {"signed-form": "Signed form", "email": "E-mail", "checkbox": "Box ticked online"},
        "role": {
            "welcome": "Welcome page",
            "why": "Why social innovation",
            "projects": "List of projects",
            "spotlights": "List of spotlights",
            "posts": "Hashtag wall",
            "feature": "Feature your project",
            "imprint": "Imprint",
            "privacy": "Privacy notice",
            "accessibility": "Accessibility statement",
            "credits": "Credits",
            "other": "Another page",
        },
        "reason": {
            "non-compliance": "Not yet accessible",
            "disproportionate-burden": "Disproportionate burden",
            "outside-scope": "Outside the scope of the law",
        },
        "conformity": {"full": "Fully conforms", "partial": "Partly conforms", "none": "Does not conform"},
        "network": {
            "news": "News",
            "mastodon": "Mastodon",
            "linkedin": "LinkedIn",
            "facebook": "Facebook",
            "instagram": "Instagram",
            "twitter": "Twitter",
            "youtube": "YouTube",
            "other": "Another network",
        },
        "permission": {
            "granted": "The author agreed",
            "own-words": "Retold in our own words",
            "unknown": "Not known",
        },
        "licence": {
            "CC0-1.0": "CC0 1.0 (no rights reserved)",
            "CC-BY-4.0": "CC BY 4.0",
            "CC-BY-3.0": "CC BY 3.0",
            "CC-BY-2.0": "CC BY 2.0",
            "CC-BY-SA-4.0": "CC BY-SA 4.0",
            "CC-BY-SA-3.0": "CC BY-SA 3.0",
            "CC-BY-SA-2.0": "CC BY-SA 2.0",
            "CC-BY-ND-4.0": "CC BY-ND 4.0",
            "CC-BY-NC-4.0": "CC BY-NC 4.0",
            "CC-BY-NC-SA-4.0": "CC BY-NC-SA 4.0",
            "CC-BY-NC-ND-4.0": "CC BY-NC-ND 4.0",
            "public-domain": "Public domain",
            "all-rights-reserved-with-permission": "All rights reserved, used with permission",
        },
        "group": {"final": "People whose life should improve", "intermediary": "Those who work for them"},
        "strand": {
            "A": "A, cross-border",
            "B": "B, transnational",
            "C": "C, interregional",
            "D": "D, outermost regions",
        },
        "period": {
            "2000-2006": "2000–2006",
            "2007-2013": "2007–2013",
            "2014-2020": "2014–2020",
            "2021-2027": "2021–2027",
        },
        "regime": {
            "none": "No EU rules apply",
            "2014-2020": "Rules of 2014–2020",
            "2021-2027": "Rules of 2021–2027",
        },
        "format": {"1": "Version 1"},
    }
)


def choice_word(field: str, code: str) -> str:
    """Give the words for a choice of a field; a code without words stands for itself."""
    words = CHOICE_WORDS.get(field, {}).get(code)
    return code if words is None else QCoreApplication.translate("Choices", words)
