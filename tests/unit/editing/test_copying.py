"""A table for the clipboard: what arrives in a spreadsheet and in a document."""

from si_editor.editing.copying import as_html, as_tsv

ROWS = [["Name", "Themes"], ["SEMPRE", "=cmd|' /C calc'!A0"], ["a\tb\nc", "<b>x</b> & y"]]


def test_cells_stay_cells_and_formulas_stay_text() -> None:
    assert as_tsv(ROWS) == "Name\tThemes\r\nSEMPRE\t'=cmd|' /C calc'!A0\r\na b c\t<b>x</b> & y"


def test_markup_in_a_cell_is_text() -> None:
    html = as_html(ROWS)
    assert "<th>Name</th>" in html
    assert "&lt;b&gt;x&lt;/b&gt; &amp; y" in html
    assert html.count("<tr>") == 3


def test_nothing_gives_an_empty_table() -> None:
    assert as_tsv([]) == ""
    assert "<table>" in as_html([])
