"""Faults planted on purpose: a checker that does not see them has checked nothing."""

from pathlib import Path
from typing import Final

FAULTY_PAGE: Final = "faulty.html"
_FAULTY: Final = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Faults</title><link rel="stylesheet" href="faulty.css"></head>
<body>
<main><h1>Faults</h1>
<p>An element that stands where it may not: <ul><li>one</li></ul></p>
<img src="nothing.png">
<p class="pale">Pale text on a pale ground.</p>
<input type="text">
<p class="wide">Wide</p>
<p class="cut">These words are longer than their box, which hides what does not fit.</p>
<p>First line of text</p><p class="over">Second line of text</p>
<img src="https://elsewhere.example/count.gif" alt="From elsewhere">
</main>
<script src="faulty.js"></script>
</body>
</html>
"""
_STYLE: Final = (
    ".pale { color: #ccc; background: #fff } .wide { width: 1600px }\n"
    ".cut { width: 9em; overflow: hidden; white-space: nowrap } .over { margin-top: -2em }\n"
)
# Pushes everything down after it was painted, and complains.
_SCRIPT: Final = """setTimeout(function () {
  document.body.prepend(Object.assign(document.createElement("p"), { textContent: "Late", className: "late" }));
}, 60);
console.error("a complaint");
"""


def plant_faults(folder: Path) -> Path:
    """Write a page that has a fault for every checker, and give its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FAULTY_PAGE).write_text(_FAULTY, encoding="utf-8")
    (folder / "faulty.css").write_text(_STYLE, encoding="utf-8")
    (folder / "faulty.js").write_text(_SCRIPT, encoding="utf-8")
    return folder
