"""The left half of the window: kinds, and the list of entries with its filter."""
