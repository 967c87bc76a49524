"""Pictures that the site draws itself are readable everywhere and the same everywhere."""

from io import BytesIO

import pytest
from PIL import Image

from si_editor.site.png import colour_png, palette_png

GOLDEN = (
    "89504e470d0a1a0a0000000d4948445200000002000000010803000000c3fc8fb800000009504c5445ffffffc450"
    "3a2d3c6853a267d70000000e49444154789c010300fcff000102000700043fb9dadb0000000049454e44ae426082"
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


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA"])
@pytest.mark.parametrize("size", [(1, 1), (1, 7), (7, 1), (40, 30)])
def test_a_picture_with_all_its_colours_comes_back(mode: str, size: tuple[int, int]) -> None:
    bands = [Image.effect_noise(size, 60) for _ in mode]
    image = Image.merge(mode, bands) if len(bands) > 1 else bands[0]
    with Image.open(BytesIO(colour_png(image))) as picture:
        wanted = "RGBA" if "A" in mode else "RGB"
        assert picture.mode == wanted
        assert picture.tobytes() == image.convert(wanted).tobytes()


def test_what_is_alike_beside_or_above_packs_well() -> None:
    for turn in (False, True):
        shades = Image.linear_gradient("L").resize((200, 200))
        image = Image.merge("RGB", [shades.transpose(Image.Transpose.ROTATE_90) if turn else shades] * 3)
        assert len(colour_png(image)) < 1500
