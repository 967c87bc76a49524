"""Pictures for links that are shared: the cloth of a project, or of all, as PNG."""

from collections.abc import Mapping
from typing import Final

from PIL import Image, ImageDraw

from si_editor.model.kinds import Project
from si_editor.site.groupings import all_countries
from si_editor.site.png import palette_png
from si_editor.site.tokens import read_tokens
from si_editor.site.weave import THREAD_WIDTH, Cloth, weave, weave_quilt

_WIDTH: Final = 1200
_HEIGHT: Final = 630


def project_card_picture(project_id: str, project: Project) -> bytes:
    """Draw the card of one project."""
    return _drawn(weave(all_countries(project), project.themes, project_id, "social"))


def catalogue_card(projects: Mapping[str, Project]) -> bytes:
    """Draw the card of the whole catalogue."""
    rows = [(key, all_countries(project), project.themes) for key, project in list(projects.items())[:10]]
    return _drawn(weave_quilt(rows, 5))


def _drawn(cloth: Cloth) -> bytes:
    tokens = read_tokens()
    colours = [tokens.colours["paper"].light, *(thread.shade.light for thread in tokens.threads)]
    picture = Image.new("P", (_WIDTH, _HEIGHT), 0)
    draw = ImageDraw.Draw(picture)
    scale = max(_WIDTH / max(cloth.width, 1), _HEIGHT / max(cloth.height, 1))
    half = THREAD_WIDTH / 2
    for piece in cloth.floats:
        low, high = piece.line - half, piece.line + half
        box = (low, piece.start, high, piece.end) if piece.is_warp else (piece.start, low, piece.end, high)
        draw.rectangle([round(edge * scale) for edge in box], fill=piece.hue)
    return palette_png(_WIDTH, _HEIGHT, colours, picture.tobytes())
