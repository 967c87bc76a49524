"""The theme that a workbook must have: the plainest one that the format allows, in black on white."""

from typing import Final

THEME_TYPE: Final = "application/vnd.openxmlformats-officedocument.theme+xml"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS: Final = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "1F2A3A"),
    ("lt2", "F4F1EA"),
    ("accent1", "C8452F"),
    ("accent2", "1F6F8B"),
    ("accent3", "6B8E23"),
    ("accent4", "B8860B"),
    ("accent5", "6A4C93"),
    ("accent6", "2E7D5B"),
    ("hlink", "0B5394"),
    ("folHlink", "5B3A8C"),
)


def theme() -> str:
    """Write the theme: twelve colours, one typeface, flat fills and thin lines."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS)
    face = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    paint = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{paint}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{_DRAWING}" name="Plain"><a:themeElements>'
        f'<a:clrScheme name="Plain">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Plain"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Plain"><a:fillStyleLst>{paint * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{paint * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
