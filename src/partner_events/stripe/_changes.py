"""What an update changed: the object as it was before, and what a field was before.

https://docs.stripe.com/api/events/object#event_object-data-previous_attributes
"""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from partner_events._base.value import Value
from partner_events._models.history import is_newer
from partner_events._models.tolerant import Reading, lose
from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._events.event import PartnerEvent
    from partner_events._models.model import Model

T = TypeVar("T")
ObjectT_co = TypeVar("ObjectT_co", bound="Model", covariant=True)

LISTS_IN_PART = "2017-04-06"
"""Up to this version a list has only the items that changed, so what it was cannot be known."""


class Change(Value, Generic[T]):
    """What a field was before an update, and what it is since. It is always true.

    Attributes:
        before: The value before.
        after: The value since.
    """

    __slots__ = ("before", "after")

    before: T
    after: T

    def __repr__(self) -> str:
        # The values may be personal data.
        return "Change(before=..., after=...)"


class Data(Protocol[ObjectT_co]):
    """What holds the object."""

    @property
    def object(self) -> ObjectT_co: ...


class Detail(Protocol[ObjectT_co]):
    """A detail that holds an object."""

    @property
    def data(self) -> Data[ObjectT_co]: ...


class HasObject(Protocol[ObjectT_co]):
    """An event whose detail holds an object. It says which, whatever a class makes of `payload`."""

    @property
    def detail(self) -> Detail[ObjectT_co]: ...


def previous_of(event: PartnerEvent, now: Model) -> Model | None:
    """The object as it was before the update; None if the event does not say that anything changed.

    ``now`` is the object as it is since.
    """
    identified = event.__event_identified__
    data = _at(_at(identified.envelope, "detail"), "data")
    changed = data.get("previous_attributes")
    if not is_object(changed):
        return None
    version = identified.api_version
    in_part = version is not None and not is_newer(version, LISTS_IN_PART)
    before, unknown = _merged(_at(data, "object"), changed, without_lists=in_part)
    reading = Reading(identified, type(event), strict=False)
    found = reading.read(type(now), before)
    reading.note_absent(found)
    for path in unknown:
        lose(found, path, reading)
    return found


def _at(value: Mapping[str, object], name: str) -> dict[str, object]:
    inner = value.get(name)
    return inner if is_object(inner) else {}


def _merged(
    now: dict[str, object], changed: dict[str, object], *, without_lists: bool
) -> tuple[dict[str, object], list[tuple[str, ...]]]:
    """The object as it was, and the paths of what is not known of it.

    What changed takes the place of what is; what is not among it has not changed. Of an object inside, what
    changed in it is there, or all of it. A loop, since JSON may be nested deeper than Python recurses.
    """
    before = dict(now)
    unknown: list[tuple[str, ...]] = []
    todo: list[tuple[dict[str, object], dict[str, object], tuple[str, ...]]] = [(before, changed, ())]
    while todo:
        inside, changes, path = todo.pop()
        for name, old in changes.items():
            current = inside.get(name)
            if is_object(old) and is_object(current) and _is_in_part(old):
                inside[name] = part = dict(current)
                todo.append((part, old, (*path, name)))
            elif without_lists and is_array(old):
                inside.pop(name, None)
                unknown.append((*path, name))
            else:
                inside[name] = old
    return before, unknown


def _is_in_part(old: dict[str, object]) -> bool:
    """Whether an object has only what changed in it.

    One of the API's own, which says what it is, is whole, and so is an empty one.
    """
    return bool(old) and not isinstance(old.get("object"), str)
