"""Where the domain's rules are met that no rule of this package stands for.

Every id of the domain's list is either the ``rule`` of an entry of the table, or stands here with the place
that keeps it; one that nothing keeps says so. A test holds the list against both, and sees that the named files
are there.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

MET_ELSEWHERE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "EU-05": "site template: emblem and words are seen at once (tests/web/test_emblem_in_sight.py)",
        "EU-09": "site template: the emblem is the largest mark of its strip",
        "EU-10": "site style: the emblem is at least 38 pixels high (tests/unit/site/test_emblem.py)",
        "EU-11": "by construction: the emblem is drawn from its published geometry and colours",
        "EU-12": "site template: the reference stands in one of the permitted typefaces",
        "A11Y-09": "site template: every control is a link, a button or a labelled form field",
        "A11Y-10": "site template: layouts are tested at 320 pixels",
        "A11Y-11": "site template: nothing plays or moves by itself",
        "A11Y-12": "site template: the number of hits is announced",
        "A11Y-15": "site template: the accessibility page names the standard",
        "A11Y-16": "an editor's choice: barriers may give “outside-scope” as their reason",
        "GDPR-08": "bundle verification: no private field is in any file",
        "GDPR-09": "not met yet: it asks for the intake of submissions, and there is none",
        "EMB-01": "bundle verification: no page loads anything from elsewhere",
        "EMB-02": "site template: a foreign player is loaded only after a click that names it",
        "EMB-06": "by construction: the site remembers no consent",
        "EMB-07": "site template: every page carries its content security policy",
        "OUT-03": "site: feeds are written from one template and tested",
        "OUT-05": "site template: every page carries its card for shared links",
        "OUT-06": "site template: language versions name each other",
        "OUT-07": "bundle: the same catalogue gives the same bytes (tests/e2e/test_bundle_same_everywhere.py)",
        "OUT-08": "site: cells of tables that would be formulas are made harmless",
    }
)
