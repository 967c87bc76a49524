"""The editors: one small widget for each shape that a value can have."""
