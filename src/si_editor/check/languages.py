"""Rules about the languages of the site: browsers and screen readers must know them, and the site must speak them."""

from collections.abc import Iterator
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Campaign
from si_editor.model.languages import OFFICIAL_LANGUAGES

LANGUAGES_WITH_WORDS: Final = frozenset(OFFICIAL_LANGUAGES)

# ISO 639-1, and the languages of Europe's minorities that have only a code of three letters.
_OTHERS: Final = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bh bi bm bn bo br bs ca ce ch co cr cu cv cy dv dz ee eo eu fa ff fj fo "
    "fy gd gl gn gu gv ha he hi ho ht hy hz ia id ie ig ii ik io is iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw "
    "ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms my na nb nd ne ng nn no nr nv ny oc oj om or os pa pi ps qu rm rn "
    "ru rw sa sc sd se sg sh si sm sn so sq sr ss st su sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi "
    "vo wa wo xh yi yo za zh zu csb dsb frr fur gsw hsb krl lij lld lmo ltg mwl nap nds pms rom rue scn sco sma smj "
    "smn sms stq szl vec vro".split()
)


def _language_not_known(case: Case[Campaign]) -> Iterator[Finding]:
    for path, language in case.items(("languages",), case.record.languages):
        if not _is_known(language):
            yield Finding(path, values(language=language))


def _language_without_words(case: Case[Campaign]) -> Iterator[Finding]:
    for path, language in case.items(("languages",), case.record.languages):
        if _is_known(language) and _main_part(language) not in LANGUAGES_WITH_WORDS:
            yield Finding(path, values(language=OFFICIAL_LANGUAGES.get(_main_part(language), language)))


def _is_known(language: str) -> bool:
    return _main_part(language) in OFFICIAL_LANGUAGES or _main_part(language) in _OTHERS


def _main_part(language: str) -> str:
    return language.partition("-")[0]


RULES: tuple[Rule[Campaign], ...] = (
    Rule(
        "language-not-known",
        "error",
        Campaign,
        "No language has the tag “{language}”, so browsers and screen readers could not read the pages well. Choose "
        "another one, such as “en” or “de”.",
        _language_not_known,
        "",
        "WCAG 2.1 3.1.1; BCP 47",
        "catalogue",
    ),
    Rule(
        "language-without-words",
        "warning",
        Campaign,
        "The site’s own words, such as menus and labels, do not exist in {language}. They appear in English among your "
        "texts.",
        _language_without_words,
        "",
        "WCAG 2.1 3.1.2",
        "catalogue",
    ),
)
