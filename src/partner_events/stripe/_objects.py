"""Objects that are fetched from Stripe's API, read as tolerantly as those in events.

A fetched object may be of any API version, and hold other objects where an event has their ids:
https://docs.stripe.com/api/expanding_objects
"""

from __future__ import annotations

from typing import Protocol, TypeVar, cast, overload, runtime_checkable

from pydantic import SerializeAsAny

from partner_events._base.text import quoted
from partner_events._models.beside import read_all_beside
from partner_events._models.model import Model, Origin, wire_names
from partner_events._models.tolerant import Reading, TooManyModels
from partner_events._wire.delivery import Identified
from partner_events._wire.errors import InvalidEventError
from partner_events._wire.json import is_array, is_mapping, is_object, json_type, loads, plain
from partner_events.errors import InvalidObjectError
from partner_events.stripe import models
from partner_events.stripe._event import StripeEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from pydantic import ValidationError

    from partner_events._base.value import Path
    from partner_events.errors import Deviation

    Fetched: TypeAlias = "Mapping[str, object] | str | bytes | HasDict"

M = TypeVar("M", bound=Model)
N = TypeVar("N", bound=Model)

LISTS = ("list", "search_result")
NEXT_PAGE = "next_page_url"
"""What a list of the API v2 has, which does not say that it is one."""

NAMES = {
    "fee_refund": "ApplicationFeeRefund",
    "invoiceitem": "InvoiceItem",
    "item": "LineItem",
    "line_item": "InvoiceLineItem",
    "scheduled_query_run": "SigmaScheduledQueryRun",
}
"""The classes of objects that do not have the name that their ``object`` says."""


@runtime_checkable
class HasDict(Protocol):
    """An object of Stripe's own library."""

    def to_dict(self) -> Mapping[str, object]: ...


class UnknownStripeObject(Model):
    """An object of a type that this version of the library has no class for; `model_extra` has its fields."""

    object: str | None = None
    """What it says that it is, such as ``v2.core.account``."""


class StripeList(Model):
    """A list of objects, as Stripe's API returns it, a page at a time, or what a search found.

    https://docs.stripe.com/api/pagination, https://docs.stripe.com/api-v2-overview
    """

    object: str | None = None
    """``list`` or ``search_result``; None in the API v2."""

    data: list[SerializeAsAny[Model]]
    """The objects, each of its own class."""

    has_more: bool = False
    """Whether there is another page; of the API v2 `next_page_url` says it."""

    url: str | None = None
    next_page: str | None = None
    """What to ask for the next page of a search with."""

    next_page_url: str | None = None
    """The path of the next page in the API v2; None on the last one."""

    previous_page_url: str | None = None


@overload
def read_object(fetched: Fetched, /, *, api_version: str | None = None) -> Model: ...
@overload
def read_object(fetched: Fetched, expected: type[M], /, *, api_version: str | None = None) -> M: ...
@overload
def read_object(
    fetched: Fetched, expected: type[M], other: type[N], /, *, api_version: str | None = None
) -> M | N: ...
@overload
def read_object(fetched: Fetched, /, *expected: type[M], api_version: str | None = None) -> M: ...
def read_object(fetched: Fetched, /, *expected: type[Model], api_version: str | None = None) -> Model:
    """An object of Stripe's, from the JSON that its API returned.

    What it says that it is decides the class, `UnknownStripeObject` if there is none for it. It is read as
    an event's payload is: a field that does not fit is unavailable, and unknown fields are kept. Where an
    object was expanded, the field is its id, as in an event; `expanded` returns the object.

    Args:
        fetched: The object: JSON as a mapping, as text or bytes, or an object of Stripe's own library.
        expected: The classes of which the object must be.
        api_version: The version of Stripe's API that was asked for, which errors name.

    Raises:
        InvalidObjectError: It is not an object, or not of an expected class.

    Example:
        >>> from partner_events.stripe.models import Refund
        >>> refund = read_object('{"id": "re_1", "object": "refund", "amount": 500}', Refund)
        >>> refund.amount, hasattr(refund, "currency")
        (500, False)
    """
    try:
        value = _decoded(fetched)
    except InvalidEventError as error:
        raise InvalidObjectError(
            f"not an object of Stripe's: {'; '.join(problem.message for problem in error.errors)}",
            object_type=None,
            expected=expected,
            raw=fetched,
        ) from None
    if not is_object(value):
        raise InvalidObjectError(
            f"{json_type(value)} is not an object of Stripe's; pass what its API returns",
            object_type=None,
            expected=expected,
            raw=fetched,
        )
    if "object" not in value and is_object(failure := value.get("error")):
        raise InvalidObjectError(
            f"Stripe's API answered with an error, {quoted(failure.get('type'))}, and not with an object",
            object_type=None,
            expected=expected,
            raw=fetched,
        )
    return _checked(_read(value, api_version), value, expected)


@overload
def expanded(reference: str | None, /) -> Model | None: ...
@overload
def expanded(reference: str | None, expected: type[M], /) -> M | None: ...
@overload
def expanded(reference: str | None, expected: type[M], other: type[N], /) -> M | N | None: ...
@overload
def expanded(reference: str | None, /, *expected: type[M]) -> M | None: ...
def expanded(reference: str | None, /, *expected: type[Model]) -> Model | None:
    """The object that a field of a fetched object holds in full; None if it holds the id alone.

    Args:
        reference: The field, such as ``invoice.customer``.
        expected: The classes of which the object must be.

    Raises:
        InvalidObjectError: It is not of an expected class.
    """
    if not isinstance(reference, Expanded):
        return None
    return _checked(reference.read(), reference.value, expected)


class Expanded(str):
    """The id of an object that is there in full."""

    value: dict[str, object]
    api_version: str | None

    def __new__(cls, value: dict[str, object], api_version: str | None) -> Expanded:
        made = super().__new__(cls, value["id"])
        made.value, made.api_version = value, api_version
        return made

    def __getnewargs__(self) -> tuple[dict[str, object], str | None]:  # type: ignore[override]  # pickle takes any
        return self.value, self.api_version

    def read(self) -> Model:
        """The object."""
        return _read(self.value, self.api_version)


def _checked(found: Model, raw: dict[str, object], expected: tuple[type[Model], ...]) -> Model:
    if not expected or isinstance(found, expected):
        return found
    said = raw.get("object")
    word = "is missing" if said is None else f"is {quoted(said)}"
    wanted = " or ".join(each.__name__ for each in expected)
    raise InvalidObjectError(
        f"expected {wanted}, but the object is {type(found).__name__} (`object` {word}); expect "
        "this class too",
        object_type=said if isinstance(said, str) else None,
        expected=expected,
        raw=raw,
    )


def _decoded(fetched: object) -> object:
    if isinstance(fetched, (str, bytes, bytearray)):
        return loads(fetched)
    if is_mapping(fetched):
        return plain(fetched)
    return plain(fetched.to_dict()) if isinstance(fetched, HasDict) else fetched


def _read(value: dict[str, object], api_version: str | None) -> Model:
    said = value.get("object")
    kind = said if isinstance(said, str) else "object"
    if said is None and NEXT_PAGE in value:
        kind = LISTS[0]
    if kind in LISTS and is_array(items := value.get("data")) and all(map(is_object, items)):
        value = {**value, "data": [_read(cast("dict[str, object]", item), api_version) for item in items]}
    identified = Identified(value, "stripe", kind, value, api_version=api_version)
    model = class_of(kind)
    try:
        reading = ObjectReading(identified, StripeEvent, strict=False)
        found = reading.read(model, value)
        if model is not StripeList:
            # What the items lack is known already.
            reading.note_absent(found)
            read_all_beside(found, reading)
        return found
    except RecursionError:
        what = "is nested deeper than Python follows"
    except TooManyModels:
        what = "holds far more objects than its size explains"
    raise InvalidObjectError(f"the object {what}", object_type=kind, expected=(model,), raw=value) from None


def class_of(object_type: str) -> type[Model]:
    """The class of objects by what they say that they are."""
    if object_type in LISTS:
        return StripeList
    words = object_type.replace("_", ".").split(".")
    name = NAMES.get(object_type, "".join(map(str.capitalize, words)))
    found: type[Model] = getattr(models, name, UnknownStripeObject)
    return found


class ObjectReading(Reading):
    """The tolerant reading of a fetched object, in which objects may stand for their ids."""

    def mend(self, model: type[M], value: object, error: ValidationError) -> M:
        """The model of a value that is known not to fit."""
        found = super().mend(model, value, error)
        if is_object(value):
            fields = vars(found)
            for wire, name in wire_names(model).items():
                if name in fields:
                    fields[name] = self._with_objects(fields[name], value.get(wire))
        return found

    def _with_objects(self, read: object, sent: object) -> object:
        """What was read, with ids that know the objects that were sent in their place."""
        if type(read) is str and is_object(sent):
            return Expanded(sent, self._identified.api_version)
        if is_array(read) and is_array(sent):
            return [self._with_objects(*each) for each in zip(read, sent, strict=True)]
        return read

    def _salvage(self, annotation: object, value: object, path: Path, lost: list[Deviation]) -> object:
        if annotation is str and is_object(value) and isinstance(object_id := value.get("id"), str):
            return object_id
        return super()._salvage(annotation, value, path, lost)

    @property
    def origin(self) -> Origin:
        """Where the models come from: no event."""
        _, api_version, types_version = super().origin
        return None, api_version, types_version
