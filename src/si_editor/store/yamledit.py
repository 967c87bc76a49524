"""Editing a YAML text so that only the lines of changed values change.

Comments, key order, quoting, line ends and what the program does not know stay as they are. When a key or a list
item is removed, its own lines go, with a comment behind the value; comments on lines of their own stay even where
they may have spoken of what was removed, since a comment too many does less harm than one lost.

Every result is parsed again and compared with what was meant. Should it differ, the edit is made again more coarsely,
from the smallest group around the changed value up to the whole document, so that the data are never wrong.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from si_editor.model.fieldpath import FieldPath, with_value
from si_editor.store.changes import Change
from si_editor.store.sameness import is_same
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamllines import YamlLines, form_of
from si_editor.store.yamlnodes import ListNode, MapNode, Node, has_aliases, value_of
from si_editor.store.yamlpatch import CannotPatchError, Fineness, KeyOrder, Patch
from si_editor.store.yamlread import BOM, compose, parse
from si_editor.store.yamlwrite import dump_record

_COMMENTS_ABOVE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))+")


def no_order(path: FieldPath) -> Sequence[str]:
    """Know no usual order of fields: new ones come last."""
    del path
    return ()


def apply_to_text(text: str, changes: Iterable[Change], order: KeyOrder = no_order) -> str:
    """Give the text of a file with changes made to its values; their ``before`` is not looked at.

    ``order`` gives the usual order of the fields of the group at a path, which decides where new ones go.

    Raises:
        YamlError: the text cannot be read.
        LookupError: a change leads nowhere.
        TypeError: a change would leave no record.
    """
    target: object = parse(text)
    for change in changes:
        target = with_value(target, change.path, change.after)
    if not isinstance(target, Mapping):
        raise TypeError("a file holds a mapping")
    return rewrite(text, target, order)


def rewrite(text: str, target: Mapping[str, object], order: KeyOrder = no_order) -> str:
    """Give the text of a file changed, in as few lines as possible, so that it says what is wished.

    Raises:
        YamlError: the text cannot be read.
    """
    bom = BOM if text.startswith(BOM) else ""
    body = text[len(bom) :]
    root = compose(body)
    if is_same(value_of(root), target):
        return text
    is_cut_off = not body.endswith(("\n", "\r"))
    lines = YamlLines(body + _newline_of(body) if is_cut_off else body)
    form = form_of(lines, root)
    for fineness in _finenesses(root):
        try:
            result = Patch(lines, form, order, fineness).apply(root, target)
        except CannotPatchError:
            continue
        shorter = result.removesuffix(lines.newline)
        for candidate in (shorter, result) if is_cut_off else (result,):
            if _says(candidate, target):
                return bom + candidate
    return bom + _written_anew(lines, root, target)


def _finenesses(root: MapNode) -> Iterator[Fineness]:
    """Go from the finest edit to the coarsest."""
    deepest = _depth(root)
    ways = [
        (blocks, spell_out)
        for spell_out in ((False, True) if has_aliases(root) else (False,))
        for blocks in (True, False)
    ]
    for blocks, spell_out in ways:
        yield Fineness(deepest, blocks, spell_out)
    for depth in range(deepest - 1, 0, -1):
        for blocks, spell_out in ways:
            yield Fineness(depth, blocks, spell_out)


def _depth(node: Node) -> int:
    if isinstance(node, MapNode):
        return 1 + max((_depth(child) for _, child in node.entries.values()), default=0)
    if isinstance(node, ListNode):
        return 1 + max((_depth(child) for child in node.items), default=0)
    return 0


def _says(text: str, target: Mapping[str, object]) -> bool:
    try:
        return is_same(parse(text), target)
    except YamlError:
        return False


def _written_anew(lines: YamlLines, root: MapNode, target: Mapping[str, object]) -> str:
    """Write the document from its values, keeping only the comments above the first of them."""
    above = _COMMENTS_ABOVE.match(lines.text, 0, root.start)
    heading = above.group() if above else ""
    return heading + dump_record(target).replace("\n", lines.newline)


def _newline_of(text: str) -> str:
    found = re.search(r"\r\n|\n|\r", text)
    return found.group() if found else "\n"
