"""Handlers: their signatures, and how they tell kinds apart."""
# ruff: noqa: B015, B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Callable
from typing import Literal, assert_never, assert_type

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.stripe import (
    ChargeRefunded,
    InvoicePaid,
    PaymentIntentSucceeded,
    StripeEvent,
    UnknownStripeEvent,
    V2CoreAccountUpdated,
)
from partner_events.stripe.models import Charge, PaymentIntent

Money = PaymentIntentSucceeded | ChargeRefunded

# Right


def handler(event: PaymentIntentSucceeded) -> str:
    return f"{event.payload.amount_received} {event.payload.currency}"


def handler_of_a_union(event: Money) -> int:
    return event.payload.amount


def handler_of_all(event: StripeEvent) -> str:
    return event.detail.id


def parsed_events_fit_handlers(raw: dict[str, object]) -> None:
    handler(parse_event(raw, PaymentIntentSucceeded))
    handler_of_a_union(parse_event(raw, ChargeRefunded, PaymentIntentSucceeded))
    handler_of_all(parse_event(raw, ChargeRefunded))


async def asynchronous_handler(event: PaymentIntentSucceeded) -> int:
    return event.payload.amount


HANDLERS: dict[type[PartnerEvent], Callable[[PaymentIntentSucceeded], object]] = {
    PaymentIntentSucceeded: handler,
    ChargeRefunded: handler_of_all,
}


def classes_match(event: PartnerEvent) -> None:
    match event:
        case PaymentIntentSucceeded():
            assert_type(event, PaymentIntentSucceeded)
        case ChargeRefunded(payload=charge):
            assert_type(charge, Charge)
        case V2CoreAccountUpdated():
            assert_type(event.detail.related_object.id, str)
        case UnknownStripeEvent():
            assert_type(event.detail.id, str)
        case StripeEvent():
            assert_type(event.livemode, bool)
        case UnknownEvent():
            assert_type(event.detail, object)
        case _:
            assert_type(event, PartnerEvent)


def classes_exhaust_a_union(event: Money) -> int:
    match event:
        case PaymentIntentSucceeded():
            return event.payload.amount_received
        case ChargeRefunded():
            return event.payload.amount_refunded
        case _:
            assert_never(event)


def isinstance_narrows(event: PartnerEvent) -> None:
    if isinstance(event, (PaymentIntentSucceeded, ChargeRefunded)):
        assert_type(event, Money)


def kinds_are_literals(one: ChargeRefunded, either: Money, any_of_stripe: StripeEvent) -> None:
    assert_type(one.kind, Literal["charge.refunded"])
    assert_type(one.detail_type, Literal["charge.refunded"])
    assert_type(either.kind, Literal["payment_intent.succeeded", "charge.refunded"])
    assert_type(any_of_stripe.kind, str)


def kind_narrows(event: Money | InvoicePaid) -> None:
    if event.kind == "charge.refunded":
        assert_type(event, ChargeRefunded)
    elif event.kind == "invoice.paid":
        assert_type(event, InvoicePaid)
    else:
        assert_type(event, PaymentIntentSucceeded)


def what_a_kind_narrows(event: Money) -> None:
    if event.kind == "charge.refunded":
        assert_type(event.payload, Charge)
        assert_type(event.payload.amount_refunded, int)
    if event.kind != "charge.refunded":
        assert_type(event.payload, PaymentIntent)
        assert_type(event.detail.data.object.amount_received, int)


def detail_type_narrows(event: Money) -> None:
    if event.detail_type == "charge.refunded":
        assert_type(event, ChargeRefunded)
    else:
        assert_type(event, PaymentIntentSucceeded)


def detail_types_match(event: Money) -> int:
    match event.detail_type:
        case "payment_intent.succeeded":
            return event.payload.amount_received
        case "charge.refunded":
            return event.payload.amount_refunded


def kinds_match(event: Money) -> int:
    match event.kind:
        case "payment_intent.succeeded":
            assert_type(event, PaymentIntentSucceeded)
            return event.payload.amount_received
        case "charge.refunded":
            assert_type(event, ChargeRefunded)
            return event.payload.amount_refunded


# Wrong


def handlers_of_other_kinds(raw: dict[str, object], money: Money) -> None:
    paid = parse_event(raw, InvoicePaid)
    handler(paid)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    handler(money)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    handler(parse_event(raw, ChargeRefunded, PaymentIntentSucceeded))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    handler(parse_event(raw))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def a_field_that_one_of_the_union_lacks(event: Money) -> None:
    event.payload.amount_refunded  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]


def handlers_of_less_than_the_union() -> None:
    of_money: Callable[[Money], object]
    of_money = handler  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    of_money = handler_of_all
    print(of_money)


def a_field_of_the_other_kind(event: Money) -> None:
    if event.kind == "payment_intent.succeeded":
        event.payload.amount_refunded  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    if event.detail_type == "charge.refunded":
        event.payload.amount_received  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    if isinstance(event, ChargeRefunded):
        event.payload.amount_received  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def a_forgotten_kind(event: Money | InvoicePaid) -> None:
    match event:
        case PaymentIntentSucceeded() | ChargeRefunded():
            pass
        case _:
            assert_never(event)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def a_kind_that_no_case_handles(event: Money) -> int:  # type: ignore[return]  # pyright: ignore[reportReturnType]
    match event.kind:  # pyright: ignore[reportMatchNotExhaustive]
        case "payment_intent.succeeded":
            return event.payload.amount_received


def a_misspelt_kind(event: Money) -> None:
    event.kind == "charge.refundd"  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
    event.detail_type == "refund"  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
