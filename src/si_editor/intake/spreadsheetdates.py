"""Dates and numbers the way people type them into tables, in English and German."""

import re
from datetime import date, timedelta
from typing import Final

from si_editor.intake.spreadsheetnames import MONTH_NAMES
from si_editor.model.ordering import folded
from si_editor.model.scalars import date_range

_EXCEL_DAY_ZERO: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(29_221, 73_051)  # 1980 to 2099
_YEARS: Final = range(1900, 2101)
_DAY: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_MONTH: Final = re.compile(r"(\d{1,2})[./-](\d{4})")
_NAMED: Final = re.compile(r"(?:(\d{1,2})\.? +)?([a-z]+)\.? +(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})")
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,' \u00a0\u202f]*")
_MONEY_SIGNS: Final = re.compile(r"(?i)^(?:eur|€|chf|gbp|£|nok|\$)\s*|\s*(?:eur|euro|€|chf|gbp|£|nok|,-|,–)$")
_MONTHS: Final = {folded(name): number for number, names in enumerate(MONTH_NAMES, 1) for name in names.split()}


def read_date(value: object) -> str | None:
    """Give a date as year, month or day, or None if it is none, or could be two different ones."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value)
    text = " ".join(str(value).split())
    if date_range(text) is not None:
        return text
    return _from_day(text) or _from_month(text) or _from_words(folded(text))


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


def _from_day(text: str) -> str | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    first, sign, second, year = int(match[1]), match[2], int(match[3]), int(match[4])
    if sign == "/" and first <= 12 and second <= 12 and first != second:
        return None  # 03/04/2019 is March in the one country and April in the next
    day, month = (second, first) if second > 12 else (first, second)
    found = f"{year:04}-{month:02}-{day:02}"
    return found if date_range(found) is not None else None


def _from_month(text: str) -> str | None:
    match = _MONTH.fullmatch(text)
    found = f"{match[2]}-{int(match[1]):02}" if match is not None else ""
    return found if match is not None and date_range(found) is not None else None


def _from_words(text: str) -> str | None:
    match = _NAMED.fullmatch(text)
    month = _MONTHS.get(match[2]) if match is not None else None
    if match is None or month is None:
        return None
    day = match[1] or match[3]
    found = f"{match[4]}-{month:02}" + (f"-{int(day):02}" if day else "")
    return found if date_range(found) is not None else None


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
