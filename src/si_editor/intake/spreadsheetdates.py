"""Dates and numbers the way people type them into tables, in English and German."""

import re
from datetime import date, timedelta
from typing import Final

from si_editor.model.writtendates import written_date

_EXCEL_DAY_ZERO: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(29_221, 73_051)  # 1980 to 2099
_YEARS: Final = range(1900, 2101)
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,' \u00a0\u202f]*")
_MONEY_SIGNS: Final = re.compile(r"(?i)^(?:eur|€|chf|gbp|£|nok|\$)\s*|\s*(?:eur|euro|€|chf|gbp|£|nok|,-|,–)$")


def read_date(value: object) -> str | None:
    """Give a date as year, month or day, or None if it is none, or could be two different ones."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value)
    return written_date(str(value))


def read_number(value: object) -> float | None:
    """Give a number, whatever stands between its thousands and before its decimals; None if it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    text = _MONEY_SIGNS.sub("", str(value).strip()).strip()
    if not _NUMBER.fullmatch(text):
        return None
    digits = re.sub(r"['\s\u00a0\u202f]", "", text)
    decimal = _decimal_sign(digits)
    for sign in ".,":
        if sign != decimal:
            digits = digits.replace(sign, "")
    try:
        return float(digits.replace(decimal, ".") if decimal else digits)
    except ValueError:
        return None


def _from_number(value: float) -> str | None:
    whole = int(value)
    if whole == value and whole in _YEARS:
        return str(whole)
    return (_EXCEL_DAY_ZERO + timedelta(days=whole)).isoformat() if whole in _EXCEL_DAYS else None


def _decimal_sign(digits: str) -> str:
    """Find the sign before the decimals: the last of two, or a single one that does not set off thousands."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return ""
    sign = digits[last]
    other = "," if sign == "." else "."
    if other in digits:
        return sign
    is_thousands = digits.count(sign) > 1 or (len(digits) - last - 1 == 3 and digits.lstrip("+-")[0] != "0")
    return "" if is_thousands else sign
