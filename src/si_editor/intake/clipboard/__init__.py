"""The clipboard of other programs as Markdown: what a text says is kept, how it was dressed is not."""

from si_editor.intake.clipboard.paste import markdown_from, one_line, one_paragraph

__all__ = ["markdown_from", "one_line", "one_paragraph"]
