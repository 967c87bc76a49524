"""What comes in from other programs: the clipboard's HTML as Markdown, tables as entries. Knows no Qt."""
