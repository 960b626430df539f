"""Kinds that installed packages offer, by entry points of the group ``partner_events.kinds``.

Finding them takes a look at the files of everything that is installed. So that is done once, and only when
a delivery is not of a known kind, or when all kinds are listed.
"""

from __future__ import annotations

import os
import sys

from partner_events._kinds.registry import KindTable, Registration, Registrations, commit
from partner_events._wire.json import is_array
from partner_events.errors import InvalidKindError, KindPackageError, PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import EntryPoint

GROUP = "partner_events.kinds"


def read() -> None:
    """Registers what installed packages offer.

    Raises:
        KindPackageError: One of them cannot be imported, or offers something that cannot be registered.
    """
    if entries := _entry_points():
        _take(entries)
    else:
        commit(lambda before: Registrations(before.kinds, before.sources, knows_packages=True))


def _entry_points() -> list[EntryPoint]:
    if "importlib.metadata" not in sys.modules and not _may_be_offered():
        return []
    from importlib.metadata import entry_points

    return sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value))


def _may_be_offered() -> bool:
    """Whether any file of entry points names the group.

    Looking takes a tenth of the time that importing ``importlib.metadata`` takes; pydantic imports that
    anyway, `identify` does not need it.
    """
    if any(
        hasattr(finder, "find_distributions") and getattr(finder, "__name__", "") != "PathFinder"
        for finder in sys.meta_path
    ):
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


# What they offer


def _take(entries: Iterable[EntryPoint]) -> None:
    """Registers what they offer.

    Raises:
        KindPackageError: One of them cannot be imported, or offers something that cannot be registered.
    """
    offers = [(entry, _registrations(entry)) for entry in entries]
    commit(lambda before: _with_offers(before, offers))


def _registrations(entry: EntryPoint) -> list[Registration]:
    """What an entry point offers: a class, a table, or a list of these."""
    try:
        offered: object = entry.load()
        offers = offered if is_array(offered) else [offered]
        return [registration for each in offers for registration in _registrations_of(each)]
    except Exception as error:
        # Whatever the import raises: without the package's name nobody would know where to look.
        raise _refused(entry, error) from error


def _registrations_of(offered: object) -> list[Registration]:
    from partner_events._kinds.declared import registration_of, registrations_of_table

    if isinstance(offered, KindTable):
        return registrations_of_table(offered)
    if isinstance(offered, type):
        return [registration_of(offered)]
    raise InvalidKindError(
        "a package can offer event classes, a KindTable, or a list of these", event_class=offered
    )


def _with_offers(before: Registrations, offers: list[tuple[EntryPoint, list[Registration]]]) -> Registrations:
    # Here, since where nothing is offered it is not needed.
    from partner_events._kinds.conflicts import with_registrations

    after = before
    for entry, registrations in offers:
        try:
            # What a known kind is parsed to must not depend on what else is installed.
            after = with_registrations(after, registrations, may_refine=False)
        except PartnerEventsError as error:
            raise _refused(entry, error) from error
    return Registrations(after.kinds, after.sources, knows_packages=True)


def _refused(entry: EntryPoint, error: Exception) -> KindPackageError:
    distribution = entry.dist.name if entry.dist else None
    return KindPackageError(
        f"the entry point {entry.name!r} ({entry.value}) of {distribution or 'a package'} offers no kinds: "
        f"{error}. Fix or remove that package",
        distribution=distribution,
        entry_point=entry.name,
        value=entry.value,
    )
