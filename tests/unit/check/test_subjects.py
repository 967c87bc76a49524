"""Which rules the help tells at which field."""

from si_editor.check.rules import RULES
from si_editor.check.subjects import BY_NAME, BY_SHAPE
from si_editor.model.fieldspec import read_fields, walk_fields
from si_editor.model.kinds import KINDS


def test_rules_are_told_at_fields_that_exist() -> None:
    names = {spec.name for kind in KINDS.values() for _, spec in walk_fields(read_fields(kind.model))}
    assert set(BY_NAME) <= names


def test_every_beginning_of_a_code_belongs_to_a_rule() -> None:
    for beginnings in (*BY_NAME.values(), *BY_SHAPE.values()):
        for beginning in beginnings:
            assert any(rule.code.startswith(beginning) for rule in RULES), beginning
