"""The catalogue on disk: opening, drafts, changes, saving that loses nothing, and recovery after a crash."""

from si_editor.store.applying import Touched
from si_editor.store.atomic import write_atomically
from si_editor.store.backups import Backups
from si_editor.store.catalogue import Catalogue
from si_editor.store.changes import Change, apply_change, apply_changes, diff, inverse, squash
from si_editor.store.copies import SecondVersion
from si_editor.store.draft import Draft
from si_editor.store.errors import ApplyError, CatalogueError, MediaError, SaveError
from si_editor.store.foreign import ForeignChange
from si_editor.store.journal import Journal
from si_editor.store.kept import KeptFile
from si_editor.store.layout import file_of, key_of, refuse_key, refuse_name
from si_editor.store.lease import BEAT, Holder, Lease, Standing
from si_editor.store.limits import Limits
from si_editor.store.merging import Conflict, Merge, merge
from si_editor.store.opening import Progress
from si_editor.store.recovery import Recovery, review_pending
from si_editor.store.sameness import is_same
from si_editor.store.saving import SaveReport
from si_editor.store.starting import copy_sample, create
from si_editor.store.trash import Discarded, Trash
from si_editor.store.yamlerrors import YamlError

__all__ = [
    "BEAT",
    "ApplyError",
    "Backups",
    "Catalogue",
    "CatalogueError",
    "Change",
    "Conflict",
    "Discarded",
    "Draft",
    "ForeignChange",
    "Holder",
    "Journal",
    "KeptFile",
    "Lease",
    "Limits",
    "MediaError",
    "Merge",
    "Progress",
    "Recovery",
    "SaveError",
    "SaveReport",
    "SecondVersion",
    "Standing",
    "Touched",
    "Trash",
    "YamlError",
    "apply_change",
    "apply_changes",
    "copy_sample",
    "create",
    "diff",
    "file_of",
    "inverse",
    "is_same",
    "key_of",
    "merge",
    "refuse_key",
    "refuse_name",
    "review_pending",
    "squash",
    "write_atomically",
]
