"""What the gate says before an export, put into words: what goes out, what blocks, what stays behind."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.bundle.gate import Gate, gate, is_of_drafts
from si_editor.check import Index, check
from si_editor.desktop.texts.fields import kind_count
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

_REASONS: Final = {
    "draft": QT_TRANSLATE_NOOP("Gate", "a draft"),
    "archived": QT_TRANSLATE_NOOP("Gate", "archived"),
    "errors": QT_TRANSLATE_NOOP("Gate", "has errors"),
    "unreadable": QT_TRANSLATE_NOOP("Gate", "its file cannot be read"),
    "withdrawn": QT_TRANSLATE_NOOP("Gate", "a consent was withdrawn"),
    "unusable": QT_TRANSLATE_NOOP("Gate", "cannot be shown, so pages go without it"),
    "reference": QT_TRANSLATE_NOOP("Gate", "needs an entry that is left out"),
}


@dataclass(frozen=True)
class GateReport:
    """A decision of the gate with everything that has to be said about it.

    ``unfit`` are the entries that have to be left out so that the rest can go out; ``stuck`` the errors that
    remain even then.
    """

    snapshot: Snapshot
    decision: Gate
    warnings: tuple[Problem, ...]
    unfit: tuple[RecordKey, ...]
    stuck: tuple[Problem, ...]


def examine(snapshot: Snapshot, today: date, leave_out_unfit: bool) -> GateReport:
    """Check a catalogue and ask the gate."""
    index = Index(snapshot)
    problems = check(snapshot, today, index)
    warnings = tuple(
        problem for problem in problems if problem.severity == "warning" and not is_of_drafts(snapshot, problem, index)
    )
    lenient = gate(snapshot, problems, leave_out_unfit=True)
    unfit = tuple(one.key for one in lenient.left_out if one.reason not in {"draft", "archived"})
    decision = lenient if leave_out_unfit else gate(snapshot, problems)
    return GateReport(snapshot, decision, warnings, unfit, lenient.blocking)


def published_sentence(report: GateReport) -> str:
    """Say what goes out, such as “31 projects, 3 spotlights and 9 pages go out.”."""
    counts = Counter(key.kind for key in report.decision.published)
    kinds = [kind for kind in KINDS.values() if counts[kind.name]]
    parts = [kind_count(kind.name, counts[kind.name]) for kind in kinds]
    if not parts:
        return QCoreApplication.translate("Gate", "No entry is ready, so only the frame of the site goes out.")
    listed = parts[0]
    if len(parts) > 1:
        listed = QCoreApplication.translate("Gate", "%1 and %2", "the last two of a list")
        listed = listed.replace("%1", ", ".join(parts[:-1])).replace("%2", parts[-1])
    if sum(counts.values()) == 1:
        return QCoreApplication.translate("Gate", "%1 goes out.").replace("%1", listed)
    return QCoreApplication.translate("Gate", "%1 go out.").replace("%1", listed)


def reason_words(reason: str) -> str:
    """Put the reason for which an entry is left out into words."""
    words = _REASONS.get(reason)
    return reason if words is None else QCoreApplication.translate("Gate", words)
