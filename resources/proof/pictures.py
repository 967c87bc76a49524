"""Takes pictures of every kind of page, light and dark, at three widths, with contact sheets: `make site-pictures`.

`python -m resources.proof.pictures TARGET` exports and takes all of them; with SCHEME and folders, those of one scheme.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication

from resources.proof.bundles import Bundle, export_sample, export_thousand, is_first_language
from resources.proof.engine import Engine
from resources.proof.schemes import SCHEMES
from resources.proof.states import STATES
from resources.proof.visits import WIDTHS

# As much of a page as one can look at; the rest goes on in the same way.
_HIGHEST: Final = 4000
# A sheet's width, and how much of a page stands on it: narrow pages keep more of their size.
_SHEET: Final = 2000
_SCALE: Final = 0.625
_WIDEST: Final = 400
_CELL_HEIGHT: Final = 620
_LABEL: Final = 22


def main(target: Path) -> int:
    """Export, and let a process for each scheme take its pictures."""
    shutil.rmtree(target, ignore_errors=True)
    sample = export_sample(target / "sites" / "sample")
    # A hundred and twenty profiles show films, pictures, two languages and EU support as well as a thousand do.
    many = export_thousand(target / "sites" / "catalogue", target / "sites" / "many", 120)
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
    command = [sys.executable, "-m", "resources.proof.pictures", str(target)]
    for scheme, flag in SCHEMES.items():
        words = [*command, scheme, str(sample.folder), str(many.folder)]
        environment = os.environ | {"QTWEBENGINE_CHROMIUM_FLAGS": f"{flags} {flag}"}
        code = subprocess.run(words, env=environment, check=False).returncode
        if code != 0:
            return code
    shutil.rmtree(target / "sites")
    print(f"The pictures and their contact sheets are in {target}")
    return 0


def take(target: Path, scheme: str, folders: Sequence[Path]) -> int:
    """Take the pictures of one scheme, at every width, and put them on a sheet for each bundle and width."""
    application = QApplication([])
    engine = Engine(application)
    for bundle in (Bundle(folder.name, folder) for folder in folders):
        for width in WIDTHS:
            sheet = target / f"{bundle.name}-{scheme}-{width}"
            sheet.mkdir(parents=True)
            for page in bundle.examples():
                if is_first_language(page) or width == WIDTHS[0]:
                    _take_page(engine, bundle.folder, page, width, sheet)
            _put_together(sorted(sheet.glob("*.png")), sheet.with_suffix(".png"), width)
    engine.close()
    return 0


def _take_page(engine: Engine, folder: Path, page: str, width: int, sheet: Path) -> None:
    name = page.removesuffix(".html").removesuffix("/index").replace("/", "-")
    engine.open(folder / page, width)
    _save(engine, width, sheet / f"{name}.png")
    for state in STATES:
        if engine.ask(state.possible) is True and not state.asks_outside:
            engine.open(folder / page, width)
            engine.do(state.script)
            engine.until(state.reached)
            _save(engine, width, sheet / f"{name}--{state.name.replace(' ', '-')}.png")


def _save(engine: Engine, width: int, picture: Path) -> None:
    engine.show_whole(width, _HIGHEST)
    if not engine.picture().save(str(picture)):
        raise OSError(f"{picture} could not be written")


def _put_together(pictures: Sequence[Path], sheet: Path, width: int) -> None:
    """Put small copies of pictures of one width beside one another, each with its name."""
    cell = min(_WIDEST, round(width * _SCALE))
    columns = _SHEET // cell
    rows = -(-len(pictures) // columns)
    whole = Image.new("RGB", (cell * columns, (_CELL_HEIGHT + _LABEL) * rows), "#808080")
    drawing = ImageDraw.Draw(whole)
    for number, (name, copy) in enumerate(_copies(pictures, cell - 8)):
        place = (number % columns * cell, number // columns * (_CELL_HEIGHT + _LABEL))
        # A long name ends where its neighbour's begins.
        drawing.rectangle((place, (place[0] + cell, place[1] + _LABEL)), fill="#808080")
        drawing.text((place[0] + 4, place[1] + 5), name, fill="white")
        whole.paste(copy, (place[0], place[1] + _LABEL))
    whole.save(sheet)


def _copies(pictures: Sequence[Path], width: int) -> Iterator[tuple[str, Image.Image]]:
    for path in pictures:
        with Image.open(path) as picture:
            small = picture.convert("RGB")
            small = small.resize((width, round(small.height * width / small.width)))
            yield path.stem, small.crop((0, 0, small.width, min(small.height, _CELL_HEIGHT - 8)))


if __name__ == "__main__":
    place = Path(sys.argv[1])
    sys.exit(take(place, sys.argv[2], [Path(word) for word in sys.argv[3:]]) if len(sys.argv) > 2 else main(place))
