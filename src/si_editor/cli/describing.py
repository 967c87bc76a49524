"""`si-editor schema`: what the files of a catalogue can hold, for programs and for people."""

import json

from si_editor.cli.arguments import Options
from si_editor.cli.console import Console
from si_editor.cli.refusal import DONE, RefusalError
from si_editor.model.kinds import KINDS
from si_editor.model.reference import format_reference
from si_editor.model.schema import json_schema


def run_schema(options: Options, console: Console) -> int:
    """Print the JSON Schema of one kind or of all, or the reference of the folder format."""
    if options.reference:
        console.say(format_reference().rstrip("\n"))
        return DONE
    if options.kind is not None and options.kind not in KINDS:
        raise RefusalError(f"There is no kind called “{options.kind}”. The kinds are {', '.join(KINDS)}.")
    schema = json_schema(options.kind) if options.kind else {kind: json_schema(kind) for kind in KINDS}
    console.say(json.dumps(schema, ensure_ascii=False, indent=1))
    return DONE
