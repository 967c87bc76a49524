"""Single values in YAML: what a plain word means when it is read, and how a value is written without being misread.

Reading follows the 1.2 core rules with one exception in favour of the text: digits with a leading zero (``01069``,
a postcode) stay text, because readers disagree on them and a lost zero cannot be got back. Writing is careful for
both worlds: whatever a YAML 1.1 or 1.2 reader takes for something else than text is put in quotation marks.
"""

import math
import re
from typing import Final

from si_editor.store.yamlnodes import Style

_WORDS: Final[dict[str, object]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_SPECIAL_FLOATS: Final = {
    sign + "." + word: (-1 if sign == "-" else 1) * math.inf
    for sign in ("", "+", "-")
    for word in ("inf", "Inf", "INF")
} | {"." + word: math.nan for word in ("nan", "NaN", "NAN")}
_MAY_BE_NUMBER: Final = frozenset("0123456789+-.")
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,99})")
_OCTAL: Final = re.compile(r"0o[0-7]{1,99}")
_HEX: Final = re.compile(r"0x[0-9a-fA-F]{1,99}")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LONG_INTEGER: Final = re.compile(r"[-+]?[0-9]+")

# What any reader, old or new, may take for a number, a date or a time of day.
_LOOKS_LIKE_NUMBER: Final = re.compile(r"[-+.]*[0-9][0-9a-fA-FxXoO_.:,]*(?:[eE][-+]?[0-9]+)?")
_LOOKS_LIKE_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*")
_MISREAD_WORDS: Final = frozenset("y n yes no on off true false null ~ = << .inf +.inf -.inf .nan".split())
_INDICATORS: Final = frozenset("-?:,[]{}#&*!|>'\"%@`")
_FLOW_INDICATORS: Final = frozenset(",[]{}:")
_NOT_PLAIN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_NOT_IN_BLOCK: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_ESCAPES: Final = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\x00": "\\0",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}
_NEEDS_ESCAPE: Final = re.compile(_NOT_PLAIN.pattern[:-1] + '"\\\\]')


def read_plain(text: str) -> object:
    """Give the value that an unquoted word stands for."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAY_BE_NUMBER:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEX.fullmatch(text):
        return int(text[2:], 16)
    if _FLOAT.fullmatch(text) and not _LONG_INTEGER.fullmatch(text):
        return float(text)
    return _SPECIAL_FLOATS.get(text, text)


def is_plain(text: str, in_flow: bool = False) -> bool:
    """Tell whether a text can stand without quotation marks and no reader takes it for something else."""
    if not text or text[0] in _INDICATORS or text[0].isspace() or text[-1].isspace() or text[-1] == ":":
        return False
    if _NOT_PLAIN.search(text) or ": " in text or " #" in text or text.startswith("..."):
        return False
    if in_flow and not _FLOW_INDICATORS.isdisjoint(text):
        return False
    return not is_misread(text)


def is_misread(text: str) -> bool:
    """Tell whether some YAML reader takes this word for a truth value, a number, a date or nothing."""
    if text.lower() in _MISREAD_WORDS:
        return True
    return bool(_LOOKS_LIKE_NUMBER.fullmatch(text) or _LOOKS_LIKE_DATE.fullmatch(text))


def fits_block(text: str) -> bool:
    """Tell whether a text can be written as lines below ``|``."""
    return "\n" in text and can_be_block(text)


def can_be_block(text: str) -> bool:
    """Tell whether a text, be it of one line only, survives being written below ``|``."""
    return bool(text.strip("\n")) and not _NOT_IN_BLOCK.search(text)


def write_scalar(value: object, style: Style = "plain", in_flow: bool = False) -> str:
    """Write a single value on one line, in the wished style if the value allows it."""
    if isinstance(value, str):
        return write_text(value, style, in_flow)
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _write_float(value)
    raise TypeError(f"cannot be written to YAML: {type(value).__name__}")


def write_text(text: str, style: Style = "plain", in_flow: bool = False) -> str:
    """Write a text on one line: plain where safe, else in the kind of quotation marks that was there before."""
    if style not in ("single", "double") and is_plain(text, in_flow):
        return text
    is_single_possible = not _NOT_PLAIN.search(text)
    prefers_single = style == "single" or (style != "double" and ('"' in text or "\\" in text) and "'" not in text)
    if prefers_single and is_single_possible:
        return "'" + text.replace("'", "''") + "'"
    return '"' + _NEEDS_ESCAPE.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    letter = found.group()
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _write_float(value: float) -> str:
    if math.isnan(value):
        return ".nan"
    if math.isinf(value):
        return ".inf" if value > 0 else "-.inf"
    text = repr(value)
    # A YAML 1.1 reader takes 1e+16 for text; with a point both read a number.
    return text.replace("e", ".0e") if "e" in text and "." not in text else text
