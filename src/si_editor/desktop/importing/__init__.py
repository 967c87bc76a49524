"""Importing a spreadsheet: which column fills which field, what each row would do, and one step that can be undone."""
