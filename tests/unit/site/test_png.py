"""Pictures that the site draws itself are readable everywhere and the same everywhere."""

from io import BytesIO

import pytest
from PIL import Image

from si_editor.site.png import palette_png

GOLDEN = (
    "89504e470d0a1a0a0000000d4948445200000002000000010803000000c3fc8fb800000009504c5445ffffffc450"
    "3a2d3c6853a267d70000000e4944415478da010300fcff0001020007000422d194ad0000000049454e44ae426082"
)
COLOURS = ("#ffffff", "#c4503a", "#2d3c68")


@pytest.mark.parametrize("width", [4, 5])
def test_a_picture_comes_back_pixel_by_pixel(width: int) -> None:
    pixels = bytes([0, 1, 2, 1, 0][:width]) + bytes([2, 2, 0, 1, 1][:width])
    with Image.open(BytesIO(palette_png(width, 2, COLOURS, pixels))) as picture:
        picture.load()
        assert picture.size == (width, 2)
        shown = [picture.convert("RGB").getpixel((column, row)) for row in range(2) for column in range(width)]
    expected = [tuple(bytes.fromhex(COLOURS[index][1:])) for index in pixels]
    assert shown == expected


def test_the_bytes_are_known() -> None:
    """A golden value: another one would mean that bundles differ between machines."""
    assert palette_png(2, 1, COLOURS, b"\x01\x02").hex() == GOLDEN
