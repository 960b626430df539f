"""Kinds that installed packages offer, by entry points of the group ``partner_events.kinds``.

To find them, the files of everything that is installed are looked at. So it is done once, and only where
a delivery is of no known kind, or where all kinds are listed.
"""

from __future__ import annotations

import os
import sys
from _frozen_importlib_external import PathFinder

from partner_events._lazy import PACKAGE, Registrations, load
from partner_events._registered import commit

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "partner_events.kinds"


def read() -> None:
    """Registers what installed packages offer.

    Raises:
        KindPackageError: One of them cannot be imported, or offers what cannot be taken.
    """
    if entries := _entry_points():
        load(f"{PACKAGE}._offers", "take")(entries)
    else:
        commit(lambda before: Registrations(before.claims, before.sources, knows_packages=True))


def _entry_points() -> list[EntryPoint]:
    if "importlib.metadata" not in sys.modules and not _may_be_offered():
        return []
    from importlib.metadata import entry_points

    return sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value))


def _may_be_offered() -> bool:
    """Whether any file of entry points names the group.

    To look takes a tenth of what it takes to import ``importlib.metadata``, which pydantic does, and
    `identify` alone does not need.
    """
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return True
    return any(map(_is_named_in, sys.path))


def _is_named_in(folder: str) -> bool:
    try:
        names = os.listdir(folder or ".")
    except NotADirectoryError:
        # A zip file, say.
        return True
    except OSError:
        return False
    return any(
        _names_group(os.path.join(folder, name, "entry_points.txt"))
        for name in names
        if name.endswith((".dist-info", ".egg-info"))
    )


def _names_group(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return GROUP.encode() in file.read()
    except OSError:
        return False
