"""The list of all problems, which leads to the field that mends each."""
