"""What went wrong in a YAML text, in words that a person without YAML can act on."""

from typing import Final

from yaml.error import MarkedYAMLError

from si_editor.model.sentences import Sentence


class YamlError(ValueError):
    """A text that cannot be read: the line and column (from 1) and a sentence that says why."""

    def __init__(self, line: int, column: int, sentence: str) -> None:
        """Keep the place and the sentence."""
        super().__init__(
            Sentence("Line {line}, column {column}: {sentence}", line=line, column=column, sentence=sentence)
        )
        self.line = line
        self.column = column
        self.sentence = sentence


_TAB: Final = Sentence("The line is indented with a tab. Use spaces instead.")
_INDENTATION: Final = Sentence(
    "The indentation does not fit the lines above. Fields of one group must begin in the same column."
)
_UNCLOSED: Final = Sentence("A quotation mark is opened here and never closed.")
_SENTENCES: Final = (
    (
        "mapping values are not allowed",
        Sentence(
            "There is a colon where none can be. Put the whole text in quotation marks if the colon belongs to it."
        ),
    ),
    (
        "could not find expected ':'",
        Sentence("There is text here that is not a field: a name and a colon are missing."),
    ),
    ("found a tab character", _TAB),
    ("found unexpected end of stream", _UNCLOSED),
    ("found unexpected document indicator", _UNCLOSED),
    (
        "block sequence entries are not allowed",
        Sentence("A list item (“- …”) cannot stand here. Begin it on a line of its own."),
    ),
    (
        "block mapping entries",
        Sentence("A field cannot stand here."),
    ),
    ("did not find expected key", _INDENTATION),
    ("did not find expected '-' indicator", _INDENTATION),
    (
        "did not find expected ',' or ']'",
        Sentence("A list in brackets is not closed: a comma or “]” is missing."),
    ),
    (
        "did not find expected ',' or '}'",
        Sentence("A group in braces is not closed: a comma or “}” is missing."),
    ),
    (
        "did not find expected node content",
        Sentence("A value is missing here."),
    ),
    (
        "did not find expected <document start>",
        Sentence("There is text here that does not belong to any field. Check the indentation of this line."),
    ),
    (
        "found unknown escape character",
        Sentence(
            "After a backslash inside double quotation marks only certain letters may follow. "
            "Write the backslash twice."
        ),
    ),
    (
        "did not find expected hexdecimal number",
        Sentence("A letter code after a backslash is incomplete."),
    ),
    (
        "found invalid Unicode character escape code",
        Sentence("A letter code after a backslash names no letter."),
    ),
    (
        "did not find expected comment or line break",
        Sentence("After “|” or “>” the text must begin on the next line."),
    ),
    (
        "undefined tag handle",
        Sentence("A tag (“!…”) is not allowed in a catalogue file. Remove it."),
    ),
    (
        "incompatible YAML document",
        Sentence("The file asks for another version of YAML. Remove the line that begins with “%YAML”."),
    ),
)


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Give line and column, both from 1, of an offset in a text."""
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - start + 1


def sentence_for(error: MarkedYAMLError, text: str, shift: int) -> YamlError:
    """Translate the parser's complaint; ``shift`` is what the text has in front of what was parsed."""
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    if ("end of stream" in problem or "expected ':'" in problem) and error.context_mark is not None:
        mark = error.context_mark
    offset = min(mark.index + shift, len(text)) if mark is not None else 0
    return YamlError(*place_of(text, offset), _sentence(problem, text, offset))


def _sentence(problem: str, text: str, offset: int) -> str:
    line_start = text.rfind("\n", 0, offset) + 1
    before = text[line_start:offset]
    if "\t" in text[line_start : offset + 1] and not before.strip():
        return _TAB
    if "cannot start any token" in problem:
        letter = text[offset : offset + 1]
        return Sentence("A text cannot begin with “{letter}”. Put it in quotation marks.", letter=letter)
    for beginning, sentence in _SENTENCES:
        if beginning in problem:
            return sentence
    return (
        Sentence("The text does not follow the rules of YAML here ({problem}).", problem=problem)
        if problem
        else Sentence("The file cannot be read.")
    )
