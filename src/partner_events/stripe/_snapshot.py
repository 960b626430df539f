"""The payload style ``snapshot``: the event contains the object. https://docs.stripe.com/api/events"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, Literal, Self, cast

from typing_extensions import TypeVar

from partner_events._models.model import JsonObject, Model
from partner_events.stripe._event import StripeDetail, StripeEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.stripe._changes import Change, HasObject

ObjectT = TypeVar("ObjectT", bound=Model, covariant=True, default=Model)
T = TypeVar("T")

PREVIOUS = "_previous"
"""The key of `previous` in an event's ``__dict__``, where it is stored like a cached property."""


class Request(Model):
    """The API request that caused an event."""

    id: str | None = None
    """The id of the request; None if no request caused the event."""

    idempotency_key: str | None = None
    """The idempotency key that the request was sent with, or None, as in all versions before 2017-05-25."""


class SnapshotData(Model, Generic[ObjectT]):
    """The object that changed, and its earlier values."""

    object: ObjectT

    previous_attributes: JsonObject | None = None
    """On ``*.updated``: the attributes that changed, with their earlier values.

    A nested object is complete or partial; a list is complete. `SnapshotEvent.previous` makes the whole
    object of it, and `SnapshotEvent.changed` compares a field.
    """


class SnapshotDetail(StripeDetail, Generic[ObjectT]):
    """The detail of an event that contains the object as it was when the event happened.

    With the object's type in brackets it narrows the detail of your own event class:
    ``detail: SnapshotDetail[OrderIntent]``.
    """

    object: Literal["event"]
    account: str | None = None
    """The id of the connected account that the event comes from; absent for your own account."""

    api_version: str | None = None
    """The version of Stripe's API that wrote ``data``."""

    created: int
    """Seconds since the Unix epoch."""

    data: SnapshotData[ObjectT]
    pending_webhooks: int
    request: Request | None = None


if TYPE_CHECKING:
    AnySnapshotDetail = SnapshotDetail[Model]
else:
    # The same classes without brackets: pydantic's generic models would make a cold start slower.
    class AnySnapshotData(SnapshotData):
        object: Model

    class AnySnapshotDetail(SnapshotDetail):
        data: AnySnapshotData


class SnapshotEvent(StripeEvent):
    """A Stripe event that contains the object as it was: the payload style ``snapshot``."""

    __event_family__: ClassVar[str | None] = "snapshot"

    detail: AnySnapshotDetail

    @property
    def payload(self) -> Model:
        """The object that the event is about, ``detail.data.object``."""
        return self.detail.data.object

    @property
    def previous(self: "HasObject[ObjectT]") -> "ObjectT | None":
        """The object as it was before the update, of the same class as the payload.

        It is the payload with the earlier values of what changed, so what did not change is there, too. None
        if the event does not say what changed: most events but ``*.updated`` do not. A field that cannot be
        known is unavailable, such as a list up to API version 2017-04-06.
        https://docs.stripe.com/api/events/object#event_object-data-previous_attributes
        """
        from partner_events.stripe._changes import previous_of

        state = vars(self)
        if PREVIOUS not in state:
            event = cast("SnapshotEvent", self)
            state[PREVIOUS] = previous_of(event, event.detail.data.object)
        return cast("ObjectT | None", state[PREVIOUS])

    def changed(self: "HasObject[ObjectT]", read: "Callable[[ObjectT], T]", /) -> "Change[T] | None":
        """What a field was before the update and what it is since; None if it has not changed.

        Args:
            read: Takes the object, and returns the field or whatever else of it may have changed, such as
                ``lambda subscription: subscription.status``. It is called with `previous` and with the
                payload; what it raises, a `FieldUnavailableError` for example, is not caught.
        """
        from partner_events.stripe._changes import Change

        previous = cast("SnapshotEvent", self).previous
        if previous is None:
            return None
        before, after = read(cast("ObjectT", previous)), read(self.detail.data.object)
        return None if before == after else Change(before, after)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy; with ``update`` its `raw` is made from its fields and is not the delivery any more."""
        copy = super().model_copy(update=update, deep=deep)
        if update:
            vars(copy).pop(PREVIOUS, None)
        return copy
