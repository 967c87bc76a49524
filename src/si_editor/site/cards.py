"""Pictures for links that are shared: the cloth of a project, or of all, beside its name, as PNG."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final
from urllib.parse import urlsplit

from PIL import Image, ImageDraw

from si_editor.model.colours import mix
from si_editor.model.kinds import Project
from si_editor.model.records import RecordKey
from si_editor.site.desk import Desk
from si_editor.site.frame import CARD_HEIGHT, CARD_WIDTH, site_name
from si_editor.site.groupings import all_countries
from si_editor.site.lettering import draw_text, set_text
from si_editor.site.png import palette_png
from si_editor.site.tokens import read_tokens
from si_editor.site.weave import THREAD_WIDTH, Cloth, weave, weave_quilt

_CLOTH_LEFT: Final = 744
_MARGIN: Final = 64
_ROOM: Final = _CLOTH_LEFT - 2 * _MARGIN
_HEADING_SIZES: Final = (120, 104, 88, 76, 64, 54, 46, 40)
_TEXT_SIZES: Final = (38, 34, 30)
_FOOT_SIZES: Final = (28, 24)
_GAP: Final = 16
_PATCHES: Final = 12
_PATCHES_IN_ROW: Final = 3
# A letter's edge is drawn in this many steps from paper to ink.
_STEPS: Final = 7
_STEP_OF: Final = tuple(round(coverage * _STEPS / 255) for coverage in range(256))


@dataclass(frozen=True)
class CardWords:
    """What stands on a card: whose it is, in a few words what it is about, and which site it leads to."""

    heading: str
    text: str
    foot: str


def card_of(desk: Desk, key: RecordKey | None) -> bytes:
    """Draw the card of a project, of a spotlight, or without a key that of the whole catalogue.

    All languages share it. So it says no person's name: not everybody has agreed to each of them.
    """
    projects, campaign = desk.selection.projects, desk.snapshot.campaign
    foot = campaign.hashtag or site_name(desk)
    if key is None:
        host = urlsplit(campaign.base_url or "").hostname or ""
        text = desk.plain(campaign.tagline) or desk.plain(campaign.description)
        return draw_card(_quilt(projects), CardWords(site_name(desk), text, host))
    spotlight = desk.selection.spotlights.get(key.id) if key.kind == "spotlight" else None
    project_id = spotlight.project if spotlight is not None else key.id
    project = projects.get(project_id)
    cloth = _cloth(project_id, project)
    if spotlight is not None:
        voice = desk.words.say("voice_of", name=project.acronym if project else project_id)
        return draw_card(cloth, CardWords(desk.plain(spotlight.title) or voice, voice, foot))
    assert project is not None
    return draw_card(cloth, CardWords(project.acronym, desk.plain(project.campaign_title or project.title), foot))


def _cloth(project_id: str, project: Project | None) -> Cloth:
    return weave(all_countries(project) if project else (), project.themes if project else (), project_id, "social")


def _quilt(projects: Mapping[str, Project]) -> Cloth:
    rows = [(key, all_countries(project), project.themes) for key, project in islice(projects.items(), _PATCHES)]
    return weave_quilt(rows, _PATCHES_IN_ROW)


def draw_card(cloth: Cloth, words: CardWords) -> bytes:
    """Draw a cloth beside words."""
    tokens = read_tokens()
    paper = tokens.colours["paper"].light
    threads = [thread.shade.light for thread in tokens.threads]
    inks = [tokens.colours[name].light for name in ("ink", "muted", "accent")]
    shades = [mix(paper, ink, step / _STEPS) for ink in inks for step in range(1, _STEPS + 1)]
    picture = Image.new("P", (CARD_WIDTH, CARD_HEIGHT), 0)
    _draw_cloth(picture, cloth)
    _draw_words(picture, words, 1 + len(threads))
    return palette_png(CARD_WIDTH, CARD_HEIGHT, [paper, *threads, *shades], picture.tobytes())


def _draw_cloth(picture: Image.Image, cloth: Cloth) -> None:
    """Let the cloth hang at the right and run over the edges."""
    draw = ImageDraw.Draw(picture)
    scale = max((CARD_WIDTH - _CLOTH_LEFT) / max(cloth.width, 1), CARD_HEIGHT / max(cloth.height, 1))
    half = THREAD_WIDTH / 2
    for piece in cloth.floats:
        low, high = piece.line - half, piece.line + half
        box = (low, piece.start, high, piece.end) if piece.is_warp else (piece.start, low, piece.end, high)
        left, top, right, bottom = (round(edge * scale) for edge in box)
        if left < CARD_WIDTH - _CLOTH_LEFT:
            draw.rectangle((left + _CLOTH_LEFT, top, right + _CLOTH_LEFT, bottom), fill=piece.hue)


def _draw_words(picture: Image.Image, words: CardWords, first_shade: int) -> None:
    heading = set_text(words.heading, "serif", _HEADING_SIZES, _ROOM, 3)
    text = set_text(words.text, "sans", _TEXT_SIZES, _ROOM, 4)
    foot = set_text(words.foot, "sans-bold", _FOOT_SIZES, _ROOM, 1)
    below = _MARGIN + heading.height + _GAP
    settings = ((heading, _MARGIN), (text, below), (foot, CARD_HEIGHT - _MARGIN - foot.height))
    for ink, (setting, top) in enumerate(settings):
        letters = draw_text(setting, (_CLOTH_LEFT - _MARGIN, setting.height))
        shade = first_shade + ink * _STEPS - 1
        picture.paste(letters.point([shade + step if step else 0 for step in _STEP_OF]), (_MARGIN, top))
