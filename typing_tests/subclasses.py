"""Classes of the user's that know more about a kind than the partner documents."""

from typing import assert_type

from pydantic import BaseModel, Field

from partner_events import parse_event
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded, SnapshotDetail
from partner_events.stripe.models import PaymentIntent

# Right


class OrderIntent(PaymentIntent):
    """Intents that our shop makes always have a customer."""

    customer: str = Field()

    @property
    def order_id(self) -> str:
        return self.metadata["order_id"]


class OrderPaid(PaymentIntentSucceeded):
    detail: SnapshotDetail[OrderIntent]

    @property
    def payload(self) -> OrderIntent:
        return self.detail.data.object


def expected(raw: dict[str, object]) -> None:
    event = parse_event(raw, OrderPaid)

    assert_type(event, OrderPaid)
    assert_type(event.detail.data.object.customer, str)
    assert_type(event.payload.order_id, str)
    assert_type(event.payload.amount, int)


def expected_beside_others(raw: dict[str, object]) -> None:
    match parse_event(raw, OrderPaid, ChargeRefunded):
        case OrderPaid() as paid:
            assert_type(paid.payload.customer, str)
        case ChargeRefunded() as refunded:
            assert_type(refunded.payload.customer, str | None)


def still_an_event_of_its_kind(event: OrderPaid) -> PaymentIntentSucceeded:
    return event


# Wrong


class Order(BaseModel):
    order_id: str


class NarrowedToAnotherType(PaymentIntent):
    """Works at run time, but is no payment intent to those who expect text in its metadata."""

    metadata: Order  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class DetailOfAnotherKind(ChargeRefunded):
    detail: SnapshotDetail[OrderIntent]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
