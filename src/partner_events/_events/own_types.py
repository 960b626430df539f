"""Reading a part of a delivery as a type of the user's own."""

from collections.abc import Callable, Hashable
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from partner_events._base.text import shown
from partner_events._models.model import Model
from partner_events._wire.json import dotted, is_object
from partner_events.errors import FieldUnavailableError, InvalidEventError, Problem

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._events.event import PartnerEvent

T = TypeVar("T")


def read_field(
    model: type[T],
    event: "PartnerEvent",
    name: str,
    decode: Callable[[object], object] | None = None,
    *,
    at: tuple[str, ...] = (),
) -> T:
    """A field of the event's detail as the user's type; with ``at``, of an object inside it.

    Raises:
        FieldUnavailableError: The detail does not have it, or null.
        InvalidEventError: It does not fit.
    """
    owner: object = event.detail
    for step in at:
        owner = getattr(owner, step)
    has_field = isinstance(owner, Model) and name in type(owner).model_fields
    value: object = getattr(owner, name) if has_field else None
    if value is None:
        raise _lacks(event, owner, name)
    return read_as(model, _as_it_came(event, (*at, name), value), ("detail", *at, name), event, decode)


def read_as(
    model: type[T],
    value: object,
    path: "Path",
    event: "PartnerEvent",
    decode: Callable[[object], object] | None = None,
) -> T:
    """A value as the user's type, validated by the type's own rules.

    Raises:
        InvalidEventError: It does not fit; no text says a value, or a key, of the delivery.
    """
    try:
        # Of a type, mypy does not know that it is hashable.
        found: T = _adapter(cast(Hashable, model)).validate_python(decode(value) if decode else value)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False, include_input=False)
        problems = [Problem((*path, *detail["loc"]), detail["type"]) for detail in details]
    else:
        return found
    # Not from the error: its text has the values.
    count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
    name = getattr(model, "__name__", str(model))
    raise InvalidEventError(
        f"`{dotted(path)}` cannot be read as {name}: {count}, see `errors`",
        errors=problems,
        raw=event.raw,
        partner=event.partner,
        source=event.source,
        detail_type=event.detail_type,
    )


def _as_it_came(event: "PartnerEvent", path: tuple[str, ...], value: object) -> object:
    """The field's JSON: a class of the user's may have made something else of it."""
    found = event.raw["detail"]
    for step in path:
        if not is_object(found) or step not in found:
            return value
        found = found[step]
    return found


def _lacks(event: "PartnerEvent", owner: object, name: str) -> FieldUnavailableError:
    model = type(owner).__name__
    return FieldUnavailableError(
        f"`{name}` of {model} is not available: this {shown(event.kind)} delivery does not carry it",
        field=name,
        model=model,
        event_kind=event.kind,
        api_version=None,
        deviation="absent",
        json_type=None,
        value=None,
    )


@cache
def _adapter(model: Any) -> TypeAdapter[Any]:
    return TypeAdapter(model)
