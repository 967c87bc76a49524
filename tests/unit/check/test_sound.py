"""The catalogue that the other tests start from."""

from collections.abc import Callable, Mapping


def test_nothing_is_wrong_with_a_sound_catalogue(find: Callable[[Mapping[str, object]], dict[str, set[str]]]) -> None:
    assert find({}) == {}
