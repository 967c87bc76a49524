"""What can be done with entries beyond one field: mends of problems and edits of many, as changes. Knows no Qt."""
