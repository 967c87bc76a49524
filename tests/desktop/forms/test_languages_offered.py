"""Where a language is chosen, all official languages are offered by their own names, in the order of the alphabet."""

from si_editor.desktop.forms.options import language_options
from si_editor.model.languages import OFFICIAL_LANGUAGES


def test_all_official_languages_are_offered_by_name() -> None:
    offered = {option.value: option.label for option in language_options()}
    assert offered == dict(OFFICIAL_LANGUAGES)


def test_they_stand_in_the_order_of_the_alphabet_after_those_of_the_catalogue() -> None:
    labels = [option.label for option in language_options(["pl", "uk"])]
    assert labels[:5] == ["polski", "uk", "čeština", "dansk", "Deutsch"]
    assert labels[-2:] == ["ελληνικά", "български"]
