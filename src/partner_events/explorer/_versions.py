"""Samples of earlier versions of a partner's API, as what differs from the newest one.

`partner_events.testing` makes each of them. Most versions change nothing of most kinds, and the others
little: a sample is kept as lines that differ.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from partner_events._base.value import Value
from partner_events._kinds.tables import versions_of
from partner_events._models.history import DATE, history_of
from partner_events._wire.json import is_array, is_object
from partner_events.testing._sample import Recipe, says_version

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    from pydantic import BaseModel

    from partner_events._events.event import PartnerEvent

    Edit: TypeAlias = list[int | list[str]]


class VersionSample(Value):
    """A sample of some versions, one after the other, that send the same.

    Attributes:
        first: The index of the first of these versions.
        last: The index of the last of them, which is the one that the sample says.
        delivery: The sample.
    """

    __slots__ = ("first", "last", "delivery")

    first: int
    last: int
    delivery: dict[str, object]


def version_samples(event_class: type[PartnerEvent], partner: str) -> list[VersionSample]:
    """The samples of a kind, newest first, of all versions of its partner's API.

    There are none where `has_versions` says so.
    """
    versions = versions_of(partner) if has_versions(event_class, partner) else ()
    found: list[VersionSample] = []
    last = len(versions) - 1
    while last >= 0:
        delivery, models = Recipe(event_class, {}, {}, versions[last]).made(0)
        first = _first_alike(versions, last, models)
        if found and _beside_version(found[-1].delivery, versions) == _beside_version(delivery, versions):
            newer = found.pop()
            found.append(VersionSample(first, newer.last, newer.delivery))
        else:
            found.append(VersionSample(first, last, delivery))
        last = first - 1
    return found


def has_versions(event_class: type[PartnerEvent], partner: str) -> bool:
    """Whether the partner's API has versions, and a delivery of the kind says its own."""
    return bool(versions_of(partner)) and says_version(event_class, partner)


def _first_alike(versions: Sequence[str], last: int, models: Iterable[type[BaseModel]]) -> int:
    """The first version since which no history of the models in a sample says that anything changed."""
    dates = {said[:DATE] for model in models for said in _dates(model)}
    first = last
    # A row says the first version of a field, or the last.
    while first and not dates & {versions[first][:DATE], versions[first - 1][:DATE]}:
        first -= 1
    return first


def _dates(model: type[BaseModel]) -> Iterator[str]:
    for history in history_of(model).values():
        yield from filter(None, (history.since, history.until, history.only_expanded))
        yield from (each.until for each in history.earlier)


def _beside_version(value: object, versions: Sequence[str]) -> object:
    """A delivery without the names of versions in it."""
    if is_object(value):
        return {name: _beside_version(each, versions) for name, each in value.items()}
    if is_array(value):
        return [_beside_version(each, versions) for each in value]
    return "" if isinstance(value, str) and value in versions else value


def edits(before: Sequence[str], after: Sequence[str]) -> list[Edit]:
    """How one list of lines becomes another: ``[first, last, lines]`` in the place of some, from the end.

    Example:
        >>> edits(["a", "b", "c"], ["a", "x", "c"])
        [[1, 2, ['x']]]
    """
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [[i, j, list(after[k:m])] for tag, i, j, k, m in reversed(codes) if tag != "equal"]
