"""si-editor: a desktop editor for a catalogue of social innovation projects, and the website made from it."""

__version__ = "0.1.0"
