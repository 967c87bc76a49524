"""The desktop editor: the only part of the program that knows Qt."""
