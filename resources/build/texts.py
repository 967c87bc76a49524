"""Renews the files of translations: gathers every text that people read, and hands them to Qt's lupdate.

Qt's own reading of Python misses what stands in tables and knows nothing of the layers below the desktop. So the texts
are gathered here, from the syntax tree of the code and from the model itself, and given to lupdate as one plain list.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from resources.build.translations import FOLDER, PREFIX, compile_translations, qt_tool
from si_editor.check.rules import RULES
from si_editor.desktop.texts.choices import CHOICE_WORDS
from si_editor.desktop.texts.spoken import DOMAIN
from si_editor.editing.mend import SENTENCES as MEND_SENTENCES
from si_editor.model.countries import COUNTRIES
from si_editor.model.fieldspec import FieldSpec, read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.sentences import STRUCTURE_SENTENCES
from si_editor.store.fileproblems import FILE_SENTENCES

SOURCES = Path(__file__).resolve().parents[2] / "src" / "si_editor"
_MARKS = frozenset({"QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"})
_PROSE = frozenset({"text", "long_text", "markdown"})


@dataclass(frozen=True, order=True)
class Text:
    """One text to be translated: where it belongs, what it says, what tells it from its like, and if it counts."""

    context: str
    source: str
    comment: str = ""
    has_number: bool = field(default=False, compare=False)


class UnfitTextError(ValueError):
    """A text in the code that cannot be gathered, because it is put together only when the program runs."""


def gather() -> tuple[Text, ...]:
    """Gather all texts, each once, in an order that does not depend on where they stand."""
    found = {*_of_code(), *_of_model()}
    return tuple(sorted(found))


def renew(folder: Path = FOLDER) -> None:
    """Bring every file of translations up to date with the code: new texts are added, those that are gone go."""
    files = sorted(folder.glob(f"{PREFIX}*.ts"))
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "texts.cpp"
        listing.write_text("".join(map(_line, gather())), encoding="utf-8", newline="\n")
        plurals = Path(scratch) / "plurals.cpp"
        plurals.write_text("".join(_line(text) for text in gather() if text.has_number), encoding="utf-8", newline="\n")
        for file in files:
            # English needs only its singulars: all else stands in the code.
            is_english = file.stem == f"{PREFIX}en"
            language = file.stem.removeprefix(PREFIX)
            subprocess.run(
                [
                    *(qt_tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-no-sort"),
                    *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),
                    *("-source-language", "en", "-target-language", language),
                    *(plurals if is_english else listing, "-ts", file),
                ],
                check=True,
            )


def _line(text: Text) -> str:
    words = [_quoted(text.context), _quoted(text.source)]
    macro = "QT_TRANSLATE_N_NOOP" if text.has_number else "QT_TRANSLATE_NOOP"
    if text.comment:
        macro += "3"
        words.append(_quoted(text.comment))
    return f"{macro}({', '.join(words)});\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# The code


def _of_code() -> Iterator[Text]:
    bases: dict[str, set[str]] = {}
    counted: list[Text] = []
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(ast.unparse(base) for base in node.bases)
        for text in texts_of_module(tree, path):
            yield text
            if text.has_number:
                counted.append(text)
    # What counts is looked up by PySide in the class of the object alone, not in the class that says it.
    for text in counted:
        yield from (replace(text, context=name) for name in _heirs(text.context, bases))


def _heirs(name: str, bases: Mapping[str, set[str]]) -> Iterator[str]:
    for heir in (one for one, its_bases in bases.items() if name in its_bases):
        yield heir
        yield from _heirs(heir, bases)


def texts_of_module(tree: ast.AST, path: Path) -> Iterator[Text]:
    """Gather the texts of one module.

    Raises:
        UnfitTextError: a text is no plain string.
    """
    yield from _Module(path, tree).texts()


class _Module:
    """Reads one module; contexts that stand in a constant of the module are known by its name."""

    def __init__(self, path: Path, tree: ast.AST) -> None:
        self._path = path
        self._tree = tree
        self._is_desktop = "desktop" in path.parts
        self._constants = dict(_constants(tree))

    def texts(self) -> Iterator[Text]:
        """Give the texts, class by class."""
        yield from self._walk(self._tree, "")

    def _walk(self, node: ast.AST, class_name: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else class_name
            if isinstance(child, ast.Call):
                text = self._of_call(child, class_name)
                if text is not None:
                    yield text
            yield from self._walk(child, inner)

    def _of_call(self, call: ast.Call, class_name: str) -> Text | None:
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        owner = getattr(function.value, "id", "") if isinstance(function, ast.Attribute) else ""
        if name == "tr" and isinstance(function, ast.Attribute):
            if not class_name or owner != "self":
                raise self._unfit(call, "only self.tr is found; use QCoreApplication.translate")
            return Text(class_name, self._string(call, 0), self._string(call, 1), len(call.args) > 2)
        if name in _MARKS or (name == "translate" and owner == "QCoreApplication"):
            if name == "translate" and not _is_literal(call.args[1]):
                return None  # What is looked up here stands marked in a table.
            counts = len(call.args) > 3 or name == "QT_TRANSLATE_N_NOOP"
            return Text(self._string(call, 0), self._string(call, 1), self._string(call, 2), counts)
        if name == "Sentence" and not self._is_desktop and call.args and _is_literal(call.args[0]):
            return Text(DOMAIN, self._string(call, 0))
        return None

    def _string(self, call: ast.Call, position: int) -> str:
        if len(call.args) <= position:
            return ""
        argument = call.args[position]
        if isinstance(argument, ast.Name) and argument.id in self._constants:
            return self._constants[argument.id]
        if isinstance(argument, ast.Constant) and (isinstance(argument.value, str) or argument.value is None):
            return argument.value or ""
        raise self._unfit(call, f"{ast.unparse(argument)} is no plain text")

    def _unfit(self, call: ast.Call, reason: str) -> UnfitTextError:
        return UnfitTextError(f"{self._path.name}:{call.lineno}: {reason}")


def _constants(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        target, value = targets[0], getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield target.id, value.value


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant | ast.JoinedStr)


# The model and its tables


def _of_model() -> Iterator[Text]:
    for words in _domain_words():
        if words.strip():
            yield Text(DOMAIN, words)
    for choices in CHOICE_WORDS.values():
        for words in choices.values():
            yield Text("Choices", words)


def _domain_words() -> Iterator[str]:
    yield from STRUCTURE_SENTENCES.values()
    yield from MEND_SENTENCES.values()
    yield from (template for _, template in FILE_SENTENCES.values())
    yield from (rule.sentence for rule in RULES)
    yield from MEND_SENTENCES.values()
    yield from (country.name for country in COUNTRIES.values())
    for kind in KINDS.values():
        yield from (kind.label, kind.plural, kind.label.lower())
        for path, spec in walk_fields(read_fields(kind.model)):
            yield from _words_of(spec)
            if path in {("kind",), ("role",)} and kind.name in {"media", "page"}:
                # Rules name these choices by their codes.
                yield from spec.choices


def _words_of(spec: FieldSpec) -> Iterator[str]:
    yield from (spec.label, spec.help, spec.group)
    inner = spec.item or spec
    if isinstance(spec.example, str) and (inner.shape in _PROSE) and (inner.localised or " " in spec.example):
        yield spec.example


if __name__ == "__main__":
    renew()
    for made in compile_translations():
        print(made.relative_to(Path.cwd()) if made.is_relative_to(Path.cwd()) else made)
    sys.exit(0)
