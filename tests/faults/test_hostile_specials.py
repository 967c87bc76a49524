"""What people build to break programs that read texts: bombs, depths, texts that are quadratic elsewhere, lies."""

import time
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from tests.faults.conftest import Count, Figures
from tests.faults.hostile_targets import DRAWING, PICTURE_NAMES, enter_markdown

from si_editor.intake.clipboard import markdown_from
from si_editor.intake.picture import PictureError, check_whole, look_at, reducing
from si_editor.site.richtext import plain_text
from si_editor.store import Catalogue
from si_editor.store.drawings import fault_of_drawing
from si_editor.store.picturefile import look_at_picture
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlread import decode, parse

AT_ONCE = 1.5
LEVELS = "".join(f"l{number}: &l{number} [{', '.join([f'*l{number - 1}'] * 9)}]\n" for number in range(1, 12))
YAML_BOMBS = {
    "aliases of aliases": "l0: &l0 [lol, lol, lol]\n" + LEVELS,
    "aliases of a long list": "a: &a [" + "x, " * 20_000 + "]\nb: [" + "*a, " * 20_000 + "]\n",
    "aliases of a long text": "a: &a " + "x" * 100_000 + "\nb: [" + "*a, " * 100_000 + "]\n",
    "merge keys": "a: &a {x: 1}\n" + "".join(f"b{number}: {{<<: *a}}\n" for number in range(20_000)),
    "brackets": "a: " + "[" * 100_000,
    "braces": "a: " + "{a: " * 100_000,
    "closed brackets": "a: " + "[" * 20_000 + "]" * 20_000,
    "indentation": "".join(" " * number + "a:\n" for number in range(1500)),
    "dashes": "a:\n" + "- " * 200_000 + "x\n",
    "question marks": "? " * 100_000 + "x\n",
    "an alias of itself": "a: &a [*a]\n",
    "many anchors": "".join(f"a{number}: &x{number} 1\n" for number in range(60_000)),
    "many fields": "".join(f"a{number}: 1\n" for number in range(60_000)),
    "one long line": "a: " + "x " * 1_500_000,
    "one long key": "x" * 500_000 + ": 1\n",
    "quotation marks": "a: '" + "''" * 1_000_000 + "'\n",
    "escapes": 'a: "' + "\\u0041" * 500_000 + '"\n',
    "comments": "#" * 3_000_000 + "\na: 1\n",
    "tags": "a: " + "!!str " * 100_000 + "x\n",
    "directives": "%TAG ! tag:x,2000:\n" * 20_000 + "---\na: 1\n",
    "documents": "---\na: 1\n" * 100_000,
    "a number without end": "a: " + "9" * 1_000_000 + "\n",
    "a number of underscores": "a: 0x" + "f" * 500_000 + "\nb: 1e" + "9" * 500_000 + "\n",
    "a function call": "a: !!python/object/apply:os.system ['true']\n",
}
QUADRATIC: dict[str, Callable[[int], str]] = {
    "open brackets": lambda n: "[" * n,
    "nested brackets": lambda n: "[" * n + "]" * n,
    "nested links": lambda n: "[a](" * n,
    "open images": lambda n: "![" * n + "](x)",
    "emphasis runs": lambda n: "*a _b " * n,
    "closing emphasis": lambda n: "a**b" * n + "c* " * n,
    "stars": lambda n: "*" * n + "a" + "*" * n,
    "mixed emphasis": lambda n: "*a **b " * n + "c** d* " * n,
    "backtick runs": lambda n: "".join("`" * (number % 300 + 1) + "e" for number in range(n // 100)),
    "open backticks": lambda n: "`a" * n,
    "quotes": lambda n: "> " * n + "a",
    "quotes and lists": lambda n: "> - " * n + "a",
    "list depth": lambda n: "".join(" " * (2 * (number % 90)) + "- a\n" for number in range(n)),
    "reference bombs": lambda n: f"[a]: {'x' * n}\n" + "[a] " * n,
    "many references": lambda n: "".join(f"[a{number}]: x{number}\n" for number in range(n)) + "[a1]" * n,
    "open references": lambda n: "[a]: <" * n,
    "entities": lambda n: "&" * (64 * n) + "&amp" * n,
    "open tags": lambda n: "<a " * n,
    "open comments": lambda n: "<!-- " * n,
    "open declarations": lambda n: "a <!A " * n,
    "open cdata": lambda n: "a <![CDATA[" * n,
    "processing": lambda n: "a <? " * n,
    "tildes": lambda n: "~~a " * n,
    "tables": lambda n: "|" * n + "\n|" + "-|" * n + "\n" + "|a" * n + "\n",
    "table rows": lambda n: "a|b\n-|-\n" + "x|y\n" * n,
    "hard breaks": lambda n: "a  \n" * n,
    "setext": lambda n: "a\n" * n + "===\n",
    "fences": lambda n: "```\n" * n,
    "backslashes": lambda n: "\\" * n + "[" * n,
    "autolinks": lambda n: "<http://" * n,
    "footnotes": lambda n: "[^a" * n + "[^a]: b\n" * n,
    "headings": lambda n: "# a\n" * n,
    "addresses": lambda n: "[x](http://a.example/?" * n + ")" * n,
}


@pytest.mark.parametrize("name", YAML_BOMBS)
def test_a_bomb_of_yaml_is_answered_at_once(name: str, figures: Figures, tmp_path: Path) -> None:
    text = YAML_BOMBS[name]
    with figures.measure("Hostile input: bombs of YAML") as figure:
        figure.tries = 1
        began = time.perf_counter()
        with suppress(YamlError):
            parse(decode(text.encode()))
        assert time.perf_counter() - began < AT_ONCE
        (tmp_path / "projects").mkdir()
        (tmp_path / "catalogue.yaml").write_text("format: 1\ntitle: x\n", encoding="utf-8")
        (tmp_path / "projects" / "bomb.yaml").write_text(text, encoding="utf-8")
        began = time.perf_counter()
        catalogue = Catalogue.open(tmp_path)
        snapshot = catalogue.snapshot()
        assert snapshot.campaign is not None
        assert time.perf_counter() - began < 3 * AT_ONCE
        for problem in catalogue.file_problems():
            assert 10 < len(problem.message) < 600


def seconds(work: Callable[[], object]) -> float:
    """Measure by the processor's clock, the best of several, since the machine has more to do."""
    found = []
    for _ in range(4):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)


@pytest.mark.parametrize("name", QUADRATIC)
def test_twice_the_markdown_takes_twice_the_time(name: str, figures: Figures, count: Count) -> None:
    make, size = QUADRATIC[name], count.of(4000, 12_000)
    with figures.measure("Hostile input: Markdown that is quadratic elsewhere") as figure:
        figure.tries = 1
        once = seconds(lambda: enter_markdown(make(size).encode()))
        twice = seconds(lambda: enter_markdown(make(2 * size).encode()))
        # Where both take no time at all, the clock says nothing.
        if twice >= 3 * once and twice > 0.1:
            figure.lose(f"{name}: {once:.3f} s, then {twice:.3f} s")
        assert twice < 8
        plain_text(make(size))


@pytest.mark.parametrize("name", QUADRATIC)
def test_pasting_twice_as_much_takes_twice_the_time(name: str, figures: Figures) -> None:
    make = QUADRATIC[name]
    with figures.measure("Hostile input: pasted HTML that is quadratic elsewhere") as figure:
        figure.tries = 1
        once = seconds(lambda: markdown_from(f"<p>{make(2000)}</p>", "x"))
        twice = seconds(lambda: markdown_from(f"<p>{make(4000)}</p>", "x"))
        if twice >= 3 * once and twice > 0.1:
            figure.lose(f"{name}: {once:.3f} s, then {twice:.3f} s")


def encoded(kind: str) -> bytes:
    target = BytesIO()
    Image.effect_mandelbrot((40, 30), (-2, -1.5, 1, 1.5), 20).convert("RGB").save(target, kind)
    return target.getvalue()


KINDS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP", "TIFF")


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_cut_off_anywhere_and_under_any_name_is_refused_or_shown(
    kind: str, figures: Figures, count: Count, tmp_path: Path
) -> None:
    whole = encoded(kind)
    with figures.measure("Hostile input: cut-off and lying pictures") as figure:
        for length in range(0, len(whole) + 1, count.of(max(1, len(whole) // 40), 1)):
            name = PICTURE_NAMES[length % len(PICTURE_NAMES)]
            source = tmp_path / name
            source.write_bytes(whole[:length])
            figure.tries += 1
            look_at_picture(name, whole[:length])
            for look in (look_at, check_whole):
                with suppress(PictureError):
                    look(source)
            if not name.endswith(".svg"):
                with suppress(PictureError):
                    for _ in reducing(source):
                        pass


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "1"), ("GIF", "P"), ("WEBP", "RGB"), ("JPEG", "L")])
def test_a_bomb_of_pixels_is_refused_before_it_is_decoded(
    kind: str, mode: str, figures: Figures, tmp_path: Path
) -> None:
    side = 9_000  # more than is decoded here, less than what Pillow itself refuses
    with figures.measure("Hostile input: bombs of pixels") as figure:
        figure.tries = 1
        data = bytearray(encoded(kind))
        lie(data, kind, side)
        source = tmp_path / "bomb.png"
        source.write_bytes(data)
        began = time.perf_counter()
        with pytest.raises(PictureError):
            check_whole(source)
        assert look_at_picture("bomb.png", bytes(data)).fault is not None
        assert time.perf_counter() - began < AT_ONCE


def lie(data: bytearray, kind: str, side: int) -> None:
    """Let a small picture claim to be a huge one."""
    match kind:
        case "PNG":
            data[16:24] = side.to_bytes(4, "big") * 2
        case "GIF":
            data[6:10] = (60_000).to_bytes(2, "little") * 2
        case "JPEG":
            at = data.find(b"\xff\xc0") + 5
            data[at : at + 4] = (60_000).to_bytes(2, "big") * 2
        case "WEBP":
            at = data.find(b"\x9d\x01\x2a") + 3
            data[at : at + 4] = (16_383).to_bytes(2, "little") * 2


DRAWINGS = (
    "<script>alert(1)</script>",
    "<script xlink:href='data:text/javascript,alert(1)'/>",
    "<g onload='alert(1)'/>",
    "<g ONCLICK='alert(1)'/>",
    "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
    "<a href='java&#10;script:alert(1)'/>",
    "<a href='&#1;javascript:alert(1)'/>",
    "<a href='https://evil.example'/>",
    "<image href='https://evil.example/x.png'/>",
    "<image xlink:href='file:///etc/passwd'/>",
    "<image href='//evil.example/x.png'/>",
    "<image href='data:image/svg+xml,&lt;svg onload=alert(1)>'/>",
    "<use href='https://evil.example/x.svg#a'/>",
    "<use href='data:image/svg+xml;base64,QQ=='/>",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>1</script></body></foreignObject>",
    "<iframe xmlns='http://www.w3.org/1999/xhtml' src='x'/>",
    "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x' onerror='1'/>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<style>*{fill:url(https://evil.example)}</style>",
    "<style>*{fill:u\\72l(https://evil.example)}</style>",
    "<style>*{background:image-set('x.png' 1x)}</style>",
    "<g style='fill:url(//evil.example)'/>",
    "<g fill='url(https://evil.example#x)'/>",
    "<set attributeName='onmouseover' to='alert(1)'/>",
    "<animate attributeName='href' values='javascript:alert(1)'/>",
    "<set attributeName='xlink:href' to='javascript:alert(1)'/>",
    "<handler type='text/javascript'>1</handler>",
    "<embed src='x'/>",
    "<object data='x'/>",
    "<video src='x'/>",
    "<base href='https://evil.example'/>",
    "<?xml-stylesheet href='https://evil.example/x.css'?>",
)


@pytest.mark.parametrize("inside", DRAWINGS)
def test_a_drawing_that_acts_is_refused(inside: str, figures: Figures, tmp_path: Path) -> None:
    data = DRAWING.replace(b"</svg>", inside.encode() + b"</svg>")
    with figures.measure("Hostile input: drawings that act") as figure:
        figure.tries = 1
        assert fault_of_drawing(data) is not None
        assert look_at_picture("x.svg", data).fault is not None
    assert fault_of_drawing(DRAWING) is None
