"""`si-editor check`: what is wrong or missing, and whether anything of it keeps the catalogue from being published."""

from datetime import date

from si_editor.bundle.gate import is_of_drafts
from si_editor.check.checking import check
from si_editor.check.index import Index
from si_editor.cli.arguments import Options
from si_editor.cli.console import Console
from si_editor.cli.loading import open_catalogue
from si_editor.cli.refusal import DONE, FOUND_ERRORS
from si_editor.cli.reports import Located, as_annotations, as_json, as_text, locate
from si_editor.model.kinds import KINDS
from si_editor.store.catalogue import Catalogue


def run_check(options: Options, console: Console) -> int:
    """Check a catalogue and print the report in the wanted form."""
    catalogue = open_catalogue(options.catalogue)
    counts = {kind: len(catalogue.keys(kind)) for kind in KINDS}
    problems = check_located(catalogue)
    match options.format:
        case "json":
            console.say(as_json(str(options.catalogue), counts, problems))
        case "github":
            if problems:
                console.say(as_annotations(catalogue.root, problems, options.strict))
        case _:
            console.say(as_text(counts, problems))
    fails = any(one.problem.severity == "error" and (options.strict or not one.is_draft) for one in problems)
    return FOUND_ERRORS if fails else DONE


def check_located(catalogue: Catalogue) -> list[Located]:
    """Check a catalogue as it lies on the disk, and find the line of every problem."""
    snapshot = catalogue.snapshot()
    index = Index(snapshot)
    problems = check(snapshot, date.today(), index)
    return [locate(catalogue, problem, is_of_drafts(snapshot, problem, index)) for problem in problems]
