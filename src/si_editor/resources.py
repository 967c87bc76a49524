"""Finds what the program ships beside its code, in a source tree and in an installed wheel alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_TREE = _PACKAGE.parent.parent


def _shipped(packaged: str, in_tree: str) -> Path:
    folder = _PACKAGE / packaged
    return folder if folder.is_dir() else _TREE / in_tree


def resource(*parts: str) -> Path:
    """The path of a run-time resource, such as `resource("site", "templates")`."""
    return _shipped("_resources", "resources").joinpath(*parts)


def sample_catalogue() -> Path:
    """The folder of the sample catalogue that comes with the program; copy it before editing."""
    return _shipped("_sample_catalogue", "sample_catalogue")
