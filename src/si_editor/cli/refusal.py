"""What a command says when it cannot begin: one sentence, exit code 2."""

from typing import Final

DONE: Final = 0
FOUND_ERRORS: Final = 1
UNUSABLE: Final = 2


class RefusalError(Exception):
    """Input or usage that no command can work with."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence that says what to do."""
        super().__init__(sentence)
        self.sentence = sentence
