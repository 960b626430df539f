"""What is particular about Stripe's events: the two frames around the payload, and what they tell."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import ClassVar, Literal, cast

from partner_events._event import PartnerEvent, UnknownEvent, aware, from_epoch
from partner_events._model import JsonObject, Model
from partner_events.stripe.events import TYPES_VERSION


class StripeDetail(Model):
    """What every Stripe event carries, in both payload styles."""

    id: str
    """The event's id, ``evt_…``: the same in every re-send, so the key to deduplicate on."""

    object: str
    type: str
    """The type of the event; the delivery's detail-type is the same."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    context: str | None = None
    """The account, or the ``/``-separated path of accounts, that the event belongs to."""


class StripeEvent(PartnerEvent):
    """An event of Stripe, of any kind. https://docs.stripe.com/api/events"""

    types_version: ClassVar[str] = TYPES_VERSION
    """The version of Stripe's API that the types of this library describe."""

    typical_delay: ClassVar[timedelta | None] = timedelta(seconds=10)

    detail: StripeDetail

    @property
    def partner(self) -> Literal["stripe"]:
        return "stripe"

    @property
    def livemode(self) -> bool:
        """False for events of test mode and of sandboxes."""
        return self.detail.livemode

    @property
    def connected_account(self) -> str | None:
        """The id of the connected account (``acct_…``) that the event is from; None if from your own.

        The envelope's ``account`` is the AWS account.
        """
        return _text(self.detail, "account")

    @property
    def context(self) -> str | None:
        """The account, or the ``/``-separated path of accounts, that the event belongs to."""
        return _text(self.detail, "context")

    @property
    def api_version(self) -> str | None:
        """The version of Stripe's API that wrote the payload; None for thin events.

        Compare with `types_version`: a delivery of another version may lack documented fields.
        """
        return _text(self.detail, "api_version")

    @property
    def occurred_at(self) -> datetime:
        """When Stripe created the event, as an aware datetime."""
        match getattr(self.detail, "created", None):
            case int() as seconds:
                return from_epoch(seconds)
            case str() as text:
                return aware(text)
            case _:
                return self.time


class Request(Model):
    """The API request that caused an event."""

    id: str | None = None
    """The id of the request; None if the event was automatic."""

    idempotency_key: str | None = None
    """The key that the request was sent with, if any."""


class SnapshotData(Model):
    """The object that changed, and what it was before."""

    previous_attributes: JsonObject | None = None
    """On ``*.updated``: the attributes that changed, with the values that they had before.

    A nested object is given as a whole or in part, a list as a whole.
    """


class SnapshotDetail(StripeDetail):
    """A Stripe event that carries the object as it was when the event happened."""

    object: Literal["event"]
    account: str | None = None
    """The id of the connected account that the event is from; absent if it is your own."""

    api_version: str | None = None
    """The version of Stripe's API that wrote ``data``."""

    created: int
    """Seconds since the Unix epoch."""

    data: SnapshotData
    pending_webhooks: int
    request: Request | None = None


class SnapshotEvent(StripeEvent):
    """An event of Stripe with the object as it was: the payload style ``snapshot``."""

    detail: SnapshotDetail

    @property
    def payload(self) -> Model:
        """The object that the event is about, ``detail.data.object``."""
        return cast(Model, getattr(self.detail.data, "object"))  # noqa: B009


class RelatedObject(Model):
    """The object that a thin event is about."""

    id: str
    type: str
    """The object's type, such as ``billing.meter``."""

    url: str
    """The path to fetch it from, on Stripe's API."""


class RelatedSingletonObject(Model):
    """The object that a thin event is about, of a type that has but one."""

    type: str
    url: str


class ReasonRequest(Model):
    id: str
    idempotency_key: str


class Reason(Model):
    """Why an event happened."""

    type: str
    """``request`` if an API request caused the event."""

    request: ReasonRequest | None = None


class ThinDetail(StripeDetail):
    """A Stripe event that only refers to the object it is about."""

    object: Literal["v2.core.event"]
    created: str
    """When the event happened, as ISO 8601 text."""

    changes: JsonObject | None = None
    reason: Reason | None = None
    snapshot_event: str | None = None
    """The id of the snapshot event of the same occurrence, if there is one."""


class ThinEvent(StripeEvent):
    """An event of Stripe without the object: the payload style ``thin``. https://docs.stripe.com/event-destinations"""

    detail: ThinDetail

    @property
    def payload(self) -> ThinDetail:
        """The notification itself, ``detail``: fetch ``payload.related_object.url`` for the object."""
        return self.detail


class UnknownStripeEvent(StripeEvent, UnknownEvent):
    """A Stripe event of a type that this version of the library does not know, of either style."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The object as it came: ``detail.data.object``, or of a thin event the whole detail."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        data = cast(Mapping[str, object], detail.get("data") or {})
        return cast(Mapping[str, object], data.get("object", detail))


def _text(detail: StripeDetail, name: str) -> str | None:
    value = getattr(detail, name, None)
    return value if isinstance(value, str) else None
