"""Spelling while one types: offline, in the language of the field, with words of one's own."""

from si_editor.desktop.spelling.speller import Speller

__all__ = ["Speller"]
