"""The base class of Stripe's events, in both payload styles."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, from_seconds, moment
from partner_events._models.model import Model
from partner_events.errors import Deviation
from partner_events.stripe.events import TYPES_VERSION, TYPICAL_DELAY


class StripeDetail(Model):
    """The fields that every Stripe event carries, in both payload styles."""

    id: str
    """The event's id, ``evt_…``. It stays the same when Stripe sends the event again: deduplicate on it."""

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

    typical_delay: ClassVar[timedelta | None] = timedelta(seconds=TYPICAL_DELAY)

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
        """The id of the connected account (``acct_…``) that the event comes from; None for your own account.

        The envelope's ``account`` is the AWS account.
        """
        # Versions before 2017-05-25 call it `user_id`: https://docs.stripe.com/upgrades#2017-05-25
        return _text(self.detail, "account") or _text(self.detail, "user_id")

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
        """When Stripe created the event, as an aware datetime; `time` if the delivery does not say."""
        created = getattr(self.detail, "created", None)
        return (from_seconds(created) if isinstance(created, int) else moment(created)) or self.time

    def __event_contradictions__(self) -> Iterable[Deviation]:
        said = _text(getattr(self, "detail", None), "type")
        if said not in (None, self.kind):
            yield Deviation(("detail", "type"), "contradiction", said)


def _text(detail: StripeDetail | None, name: str) -> str | None:
    value = getattr(detail, name, None)
    return value if isinstance(value, str) else None
