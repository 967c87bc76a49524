"""The emblem of the European Union, drawn from its published geometry."""

from math import cos, pi, sin
from typing import Final

BLUE: Final = "#003399"
YELLOW: Final = "#FFCC00"

_HOIST: Final = 360.0


def emblem_svg(label: str = "") -> str:
    """Draw the emblem: three to two, twelve upright stars on a circle of a third of the height."""
    stars = "".join(_star(hour) for hour in range(12))
    naming = f'role="img" aria-label="{label}"' if label else 'aria-hidden="true"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 360" class="emblem" {naming} focusable="false">'
        f'<path fill="{BLUE}" d="M0 0h540v360H0z"/><path fill="{YELLOW}" d="{stars}"/></svg>'
    )


def _star(hour: int) -> str:
    angle = hour * pi / 6
    centre_x = 270 + _HOIST / 3 * sin(angle)
    centre_y = 180 - _HOIST / 3 * cos(angle)
    outer = _HOIST / 18
    # A pentagram's inner corners lie on a circle smaller by this constant of the golden section.
    inner = outer * sin(pi / 10) / sin(3 * pi / 10)
    points: list[str] = []
    for corner in range(10):
        radius = outer if corner % 2 == 0 else inner
        direction = corner * pi / 5
        points.append(f"{centre_x + radius * sin(direction):.2f} {centre_y - radius * cos(direction):.2f}")
    return f"M{'L'.join(points)}z"
