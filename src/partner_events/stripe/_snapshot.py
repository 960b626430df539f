"""The payload style ``snapshot``: the event contains the object. https://docs.stripe.com/api/events"""

from typing import ClassVar, Generic, Literal

from typing_extensions import TypeVar

from partner_events._models.model import JsonObject, Model
from partner_events.stripe._event import StripeDetail, StripeEvent

ObjectT = TypeVar("ObjectT", bound=Model, covariant=True, default=Model)


class Request(Model):
    """The API request that caused an event."""

    id: str | None = None
    """The id of the request; None if no request caused the event."""

    idempotency_key: str | None = None
    """The idempotency key that the request was sent with, or None."""


class SnapshotData(Model, Generic[ObjectT]):
    """The object that changed, and its earlier values."""

    object: ObjectT

    previous_attributes: JsonObject | None = None
    """On ``*.updated``: the attributes that changed, with their earlier values.

    A nested object is complete or partial; a list is complete.
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


TYPE_CHECKING: bool = False
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
