"""The mark of the campaign: the smallest cloth, two strands across two strands."""

from si_editor.resources import resource


def mark_svg() -> str:
    """Give the woven hash as a drawing that takes the colour of the text around it."""
    return resource("icons", "mark.svg").read_text(encoding="utf-8").strip()
