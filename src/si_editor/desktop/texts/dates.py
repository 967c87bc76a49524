"""Partial dates in words."""

from PySide6.QtCore import QDate, QLocale

from si_editor.model.scalars import date_range


def date_words(date: str) -> str:
    """Write a partial date as people say it in the language of the window: ``March 2019``; what is none stays."""
    covered = date_range(date)
    if covered is None:
        return date
    first, last = covered
    day = QDate(first.year, first.month, first.day)
    if first == last:
        return QLocale().toString(day, QLocale.FormatType.LongFormat)
    if (first.year, first.month) == (last.year, last.month):
        return QLocale().toString(day, "MMMM yyyy")
    return QLocale().toString(day, "yyyy")
