"""How each of the 24 languages counts, sorts and writes numbers, money, dates and lists, against known forms."""

from decimal import Decimal

import pytest

from si_editor.model.countries import COUNTRIES
from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.site.customs import read_customs

NO_BREAK, NARROW = "\u00a0", "\u202f"

# For each language: a number of each form.
_COUNTED = {
    "bg": {"one": [1], "other": [0, 2, 21, 101]},
    "cs": {"one": [1], "few": [2, 3, 4], "other": [0, 5, 11, 22, 101]},
    "da": {"one": [1], "other": [0, 2, 21]},
    "de": {"one": [1], "other": [0, 2, 101]},
    "el": {"one": [1], "other": [0, 2]},
    "en": {"one": [1], "other": [0, 2, 101]},
    "es": {"one": [1], "other": [0, 2, 21]},
    "et": {"one": [1], "other": [0, 2]},
    "fi": {"one": [1], "other": [0, 2]},
    "fr": {"one": [0, 1], "other": [2, 101]},
    "ga": {"one": [1], "two": [2], "few": [3, 6], "many": [7, 10], "other": [0, 11, 101, 102]},
    "hr": {"one": [1, 21, 101], "few": [2, 4, 22, 104], "other": [0, 5, 11, 12, 112]},
    "hu": {"one": [1], "other": [0, 2]},
    "it": {"one": [1], "other": [0, 2]},
    "lt": {"one": [1, 21, 101], "few": [2, 9, 22, 109], "other": [0, 10, 11, 19, 30, 111]},
    "lv": {"zero": [0, 10, 11, 19, 20, 111], "one": [1, 21, 101], "other": [2, 9, 22]},
    "mt": {"one": [1], "two": [2], "few": [0, 3, 10, 103], "many": [11, 19, 111], "other": [20, 101, 102]},
    "nl": {"one": [1], "other": [0, 2]},
    "pl": {"one": [1], "few": [2, 4, 22, 104], "many": [0, 5, 12, 21, 101, 112]},
    "pt": {"one": [1], "other": [0, 2]},
    "ro": {"one": [1], "few": [0, 2, 19, 101, 119], "other": [20, 100, 120]},
    "sk": {"one": [1], "few": [2, 3, 4], "other": [0, 5, 22]},
    "sl": {"one": [1, 101], "two": [2, 102], "few": [3, 4, 103], "other": [0, 5, 11, 21]},
    "sv": {"one": [1], "other": [0, 2]},
}

_DATES = {
    "bg": (f"2019{NARROW}г.", f"март 2019{NARROW}г.", f"1 март 2019{NARROW}г."),
    "cs": ("2019", "březen 2019", "1. března 2019"),
    "da": ("2019", "marts 2019", "1. marts 2019"),
    "de": ("2019", "März 2019", "1. März 2019"),
    "el": ("2019", "Μάρτιος 2019", "1 Μαρτίου 2019"),
    "en": ("2019", "March 2019", "1 March 2019"),
    "es": ("2019", "marzo de 2019", "1 de marzo de 2019"),
    "et": ("2019", "märts 2019", "1. märts 2019"),
    "fi": ("2019", "maaliskuu 2019", "1. maaliskuuta 2019"),
    "fr": ("2019", "mars 2019", "1 mars 2019"),
    "ga": ("2019", "Márta 2019", "1 Márta 2019"),
    "hr": ("2019.", "ožujak 2019.", "1. ožujka 2019."),
    "hu": ("2019", "2019. március", "2019. március 1."),
    "it": ("2019", "marzo 2019", "1 marzo 2019"),
    "lt": ("2019", "2019 m. kovas", "2019 m. kovo 1 d."),
    "lv": ("2019. g.", "2019. g. marts", "2019. gada 1. marts"),
    "mt": ("2019", "Marzu 2019", "1 ta’ Marzu 2019"),
    "nl": ("2019", "maart 2019", "1 maart 2019"),
    "pl": ("2019", "marzec 2019", "1 marca 2019"),
    "pt": ("2019", "março de 2019", "1 de março de 2019"),
    "ro": ("2019", "martie 2019", "1 martie 2019"),
    "sk": ("2019", "marec 2019", "1. marca 2019"),
    "sl": ("2019", "marec 2019", "1. marec 2019"),
    "sv": ("2019", "mars 2019", "1 mars 2019"),
}

_MONEY = {
    "bg": f"1{NO_BREAK}234{NO_BREAK}567{NO_BREAK}€",
    "cs": f"1{NO_BREAK}234{NO_BREAK}567{NO_BREAK}€",
    "de": f"1.234.567{NO_BREAK}€",
    "en": "€1,234,567",
    "es": f"1.234.567{NO_BREAK}€",
    "fr": f"1{NARROW}234{NARROW}567{NO_BREAK}€",
    "ga": "€1,234,567",
    "mt": "€1,234,567",
    "nl": f"€{NO_BREAK}1.234.567",
    "pl": f"1{NO_BREAK}234{NO_BREAK}567{NO_BREAK}€",
}


def test_every_official_language_has_customs_with_all_countries_and_languages() -> None:
    for language in OFFICIAL_LANGUAGES:
        customs = read_customs(language)
        assert customs.countries.keys() == COUNTRIES.keys(), language
        assert customs.languages.keys() >= OFFICIAL_LANGUAGES.keys(), language
        assert (len(customs.months), len(customs.of_months)) == (12, 12)


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_numbers_take_their_forms(language: str) -> None:
    customs = read_customs(language)
    assert set(customs.plural_names) == _COUNTED[language].keys()
    for form, numbers in _COUNTED[language].items():
        for number in numbers:
            assert customs.plural(number) == form, number
            assert customs.plural(number + 1_000 if number > 20 else number) == form, number


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_dates_are_written_as_people_do(language: str) -> None:
    customs = read_customs(language)
    assert tuple(map(customs.date, ("2019", "2019-03", "2019-03-01"))) == _DATES[language]


def test_months_are_bent_after_a_preposition() -> None:
    assert read_customs("pl").date_of("2019-03") == "marca 2019"
    assert read_customs("cs").date_of("2019-03") == "března 2019"
    assert read_customs("cs").date_of("2019") == "2019"
    assert read_customs("de").date_of("2019-03") == "März 2019"


@pytest.mark.parametrize("language", _MONEY)
def test_money(language: str) -> None:
    assert read_customs(language).money(Decimal("1234567.2"), "EUR") == _MONEY[language]


def test_another_currency_is_named_by_its_code() -> None:
    assert read_customs("en").money(Decimal(1900000), "NOK") == f"1,900,000{NO_BREAK}NOK"
    assert read_customs("en").money(Decimal(1900000), "GBP") == "£1,900,000"
    assert read_customs("hu").money(Decimal(12000), "EUR") == f"12{NO_BREAK}000{NO_BREAK}EUR"


def test_some_languages_leave_four_figures_together() -> None:
    assert read_customs("es").number(4860) == "4860"
    assert read_customs("es").number(14860) == "14.860"
    assert read_customs("en").number(4860) == "4,860"


def test_shares() -> None:
    assert read_customs("en").share(0.7875) == "78.8%"
    assert read_customs("de").share(0.7875) == f"78,8{NO_BREAK}%"
    assert read_customs("sv").share(0.85) == f"85{NO_BREAK}%"


def test_lists() -> None:
    assert read_customs("en").joined(["A", "B", "C"]) == "A, B and C"
    assert read_customs("de").joined(["A", "B"]) == "A und B"
    assert read_customs("el").joined(["A", "B", "C"]) == "A, B και C"
    assert read_customs("mt").joined(["A", "B"]) == "A u B"
    assert read_customs("ga").joined(["A"]) == "A"
    assert read_customs("es").joined(["Francia", "Italia"]) == "Francia e Italia"
    assert (
        read_customs("es")
        .joined(["A", "B", '<span lang="en">Ireland</span>'])
        .endswith(' e <span lang="en">Ireland</span>')
    )
    assert read_customs("es").joined(["agua", "hielo"]) == "agua y hielo"
    assert read_customs("pl").joined(["Francja", "Islandia"]) == "Francja i Islandia"
    assert read_customs("ga").joined([]) == ""


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("en", "Ábel Bert Čech Zoe Ωmega"),
        ("bg", "Австрия Йемен Кипър Ямайка"),
        ("cs", "cena čas dům had chata ibis řeka šaty"),
        ("da", "and zebra ærlig øre ål"),
        ("de", "Ägypten Albanien Österreich Polen"),
        ("es", "nube ñandú oso"),
        ("et", "saba šokk zoo žanr tuba vend õde äke öö üks"),
        ("fi", "aamu yö zeta åbo äiti"),
        ("hr", "cvijet čovjek ćup dan džep đak lav ljeto"),
        ("hu", "cukor család őz pálya"),
        ("lt", "inkaras ypač jūra"),
        ("mt", "ċavetta gallina għasfur ħobż żebbuġ zalza"),
        ("pl", "las łąka matka źródło żaba"),
        ("ro", "sare școală tare țară"),
        ("sv", "anka zebra åka ära öga"),
    ],
)
def test_names_are_sorted_by_the_languages_own_alphabet(language: str, order: str) -> None:
    wanted = order.split()
    assert sorted(sorted(wanted), key=read_customs(language).sort_key) == wanted


def test_articles_do_not_count_in_a_list() -> None:
    countries = read_customs("ga").countries
    assert sorted(countries.values(), key=read_customs("ga").sort_key)[:3] == ["an Albáin", "Andóra", "an Bhealarúis"]
    assert read_customs("mt").initial("il-Ġermanja") == "Ġ"


def test_the_letter_of_a_list() -> None:
    assert read_customs("de").initial("Österreich") == "O"
    assert read_customs("sv").initial("Österrike") == "Ö"
    assert read_customs("cs").initial("chata") == "Ch"
    assert read_customs("el").initial("Ελλάδα") == "Ε"
    assert read_customs("en").initial("+RESILIENT") == "R"
    assert read_customs("en").initial("3D") == "D"
    assert read_customs("en").initial("2020") == "#"
