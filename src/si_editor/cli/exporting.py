"""`si-editor export`: through the gate into a folder or a zip file, with a receipt."""

import json
from contextlib import closing
from datetime import date

from si_editor.bundle.errors import BlockedError, ExportError, FaultyBundleError, PageError
from si_editor.bundle.export import export
from si_editor.bundle.gate import Gate, gate
from si_editor.bundle.receipt import LeftOut, Receipt
from si_editor.check.checking import check
from si_editor.check.index import Index
from si_editor.cli.arguments import Options
from si_editor.cli.console import Console
from si_editor.cli.loading import open_catalogue
from si_editor.cli.progress import ProgressLine
from si_editor.cli.refusal import DONE, FOUND_ERRORS, UNUSABLE
from si_editor.cli.reports import locate
from si_editor.model.problems import Problem
from si_editor.model.snapshot import Snapshot
from si_editor.store.catalogue import Catalogue

_LENIENT = " Or leave those entries out with --leave-out-unfit."
_REASONS = {
    "draft": "a draft",
    "archived": "archived",
    "errors": "has errors",
    "unreadable": "cannot be read",
    "withdrawn": "a consent was withdrawn",
    "unusable": "cannot be shown, so pages go without it",
    "reference": "needs an entry that is left out",
}


def run_export(options: Options, console: Console) -> int:
    """Export a catalogue and print the receipt."""
    catalogue = open_catalogue(options.catalogue)
    snapshot = catalogue.snapshot()
    index = Index(snapshot)
    problems = check(snapshot, date.today(), index)
    decision = gate(snapshot, problems, options.leave_out_unfit, options.force, index)
    try:
        receipt = _export(catalogue, snapshot, decision, options, console)
    except BlockedError as error:
        _tell_problems(catalogue, error.problems, console)
        console.tell(f"si-editor: {error.sentence} (--leave-out-unfit does that.)")
        return FOUND_ERRORS
    except PageError as error:
        _tell_problems(catalogue, error.problems, console)
        console.tell(f"si-editor: {error.sentence}{'' if decision.leaves_out_unfit else _LENIENT}")
        return FOUND_ERRORS
    except FaultyBundleError as error:
        for finding in error.findings[1:]:
            console.tell(f"  {finding.file}: {finding.sentence}")
        console.tell(f"si-editor: {error.sentence}")
        return FOUND_ERRORS
    except ExportError as error:
        console.tell(f"si-editor: {error.sentence}")
        return UNUSABLE
    console.say(json.dumps(receipt.as_json(), ensure_ascii=False, indent=1) if options.json else _summary(receipt))
    return DONE


def _export(catalogue: Catalogue, snapshot: Snapshot, decision: Gate, options: Options, console: Console) -> Receipt:
    line = ProgressLine(console)
    with closing(export(snapshot, catalogue.read_media, options.target, decision, catalogue.root)) as steps:
        try:
            while True:
                line.show(next(steps))
        except StopIteration as finished:
            receipt: Receipt = finished.value
            return receipt
        finally:
            line.end()


def _tell_problems(catalogue: Catalogue, problems: tuple[Problem, ...], console: Console) -> None:
    for problem in problems:
        located = locate(catalogue, problem, is_draft=False)
        console.tell(f"  {located.place}: {problem.message} [{problem.code}]")


def _summary(receipt: Receipt) -> str:
    lines = [
        f"Exported to {receipt.target}: {receipt.pages} pages, {receipt.files} files, {receipt.bytes / 1e6:.1f} MB.",
        f"{receipt.written} written, {receipt.unchanged} unchanged, {receipt.removed} removed. All were read again.",
    ]
    if receipt.left_out:
        lines.append(f"{len(receipt.left_out)} left out:")
        lines += [f"  {_why(entry)}" for entry in receipt.left_out]
    return "\n".join(lines)


def _why(entry: LeftOut) -> str:
    codes = f" ({', '.join(entry.codes)})" if entry.codes else ""
    return f"{entry.key}: {_REASONS[entry.reason]}{codes}"
