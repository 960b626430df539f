"""The payload style ``snapshot``: the event carries the object as it was. https://docs.stripe.com/api/events"""

from typing import TYPE_CHECKING, Generic, Literal

from typing_extensions import TypeVar

from partner_events._models.model import JsonObject, Model
from partner_events.stripe._event import StripeDetail, StripeEvent

ObjectT = TypeVar("ObjectT", bound=Model, covariant=True, default=Model)


class Request(Model):
    """The API request that caused an event."""

    id: str | None = None
    """The id of the request; None if the event was automatic."""

    idempotency_key: str | None = None
    """The key that the request was sent with, if any."""


class SnapshotData(Model, Generic[ObjectT]):
    """The object that changed, and what it was before."""

    object: ObjectT

    previous_attributes: JsonObject | None = None
    """On ``*.updated``: the attributes that changed, with the values that they had before.

    A nested object is given as a whole or in part, a list as a whole.
    """


class SnapshotDetail(StripeDetail, Generic[ObjectT]):
    """A Stripe event that carries the object as it was when the event happened.

    With the type of the object in brackets it narrows the detail of an event class of your own:
    ``detail: SnapshotDetail[OrderIntent]``.
    """

    object: Literal["event"]
    account: str | None = None
    """The id of the connected account that the event is from; absent if it is your own."""

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
    # What the brackets give, as plain classes: pydantic's own way with brackets takes a cold start longer.
    class AnySnapshotData(SnapshotData):
        object: Model

    class AnySnapshotDetail(SnapshotDetail):
        data: AnySnapshotData


class SnapshotEvent(StripeEvent):
    """An event of Stripe with the object as it was: the payload style ``snapshot``."""

    detail: AnySnapshotDetail

    @property
    def payload(self) -> Model:
        """The object that the event is about, ``detail.data.object``."""
        return self.detail.data.object
