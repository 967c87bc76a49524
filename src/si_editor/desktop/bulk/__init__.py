"""Edits of many entries at once, and of one that concern many: each is previewed and is one step of undo."""
