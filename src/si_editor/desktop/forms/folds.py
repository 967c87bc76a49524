"""Which sections of a form are folded: the same for all records of a kind, as somebody left them."""

_OPEN_AT_FIRST = 2
_FEW = 4


class Folds:
    """Remembers folded sections by kind. The window may keep one for as long as the program runs."""

    def __init__(self) -> None:
        self._folded: dict[tuple[str, str], bool] = {}

    def is_open(self, kind: str, section: str, position: int, sections: int) -> bool:
        """Tell whether a section starts open: as it was left, else the first ones, or all if there are few."""
        is_folded = self._folded.get((kind, section))
        return position < _OPEN_AT_FIRST or sections <= _FEW if is_folded is None else not is_folded

    def remember(self, kind: str, section: str, is_folded: bool) -> None:
        """Keep in mind how somebody left a section."""
        self._folded[(kind, section)] = is_folded
