"""The generated files: written to disk, or compared with it. Both know what should not be there."""

from collections.abc import Mapping
from pathlib import Path

COMMAND = "python -m codegen"


def write(files: Mapping[Path, str], owned: list[Path]) -> list[str]:
    """Makes the owned folders and files hold exactly this; returns what changed."""
    changes = compare(files, owned)
    for path in _existing(owned) - set(files):
        path.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    return changes


def compare(files: Mapping[Path, str], owned: list[Path]) -> list[str]:
    """What differs on disk, a line each: ``changed``, ``missing`` or ``left over``."""
    lines = [f"left over: {path}" for path in sorted(_existing(owned) - set(files))]
    for path, text in sorted(files.items()):
        if not path.exists():
            lines.append(f"missing: {path}")
        elif path.read_text(encoding="utf-8") != text:
            lines.append(f"changed: {path}")
    return lines


def _existing(owned: list[Path]) -> set[Path]:
    folders = [path for path in owned if path.is_dir()]
    inside = {path for folder in folders for path in folder.rglob("*.py*") if path.suffix != ".pyc"}
    return inside | {path for path in owned if path.is_file()}
