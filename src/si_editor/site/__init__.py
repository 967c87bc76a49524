"""How it looks: the pages of the campaign site as bytes, made in memory and never written here."""

from si_editor.site.page import Page, RenderError
from si_editor.site.site import Site

__all__ = ["Page", "RenderError", "Site"]
