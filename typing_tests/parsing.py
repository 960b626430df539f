"""What `parse_event` and `identify` give, and which classes can be expected."""

from typing import Any, assert_type

from partner_events import (
    IdempotencyKey,
    Identity,
    PartnerEvent,
    UnknownEvent,
    identify,
    parse_event,
)
from partner_events.stripe import (
    ChargeFailed,
    ChargePending,
    ChargeRefunded,
    ChargeSucceeded,
    InvoicePaid,
    InvoicePaymentFailed,
    InvoiceVoided,
    PaymentIntentSucceeded,
    StripeEvent,
)
from partner_events.stripe.models import Charge

# Right


def every_form_of_a_delivery(lambda_event: dict[str, Any], text: str, body: bytes) -> None:
    assert_type(parse_event(lambda_event), PartnerEvent)
    assert_type(parse_event(text), PartnerEvent)
    assert_type(parse_event(body), PartnerEvent)


def no_expectation(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw), PartnerEvent)
    assert_type(parse_event(raw, strict=True), PartnerEvent)


def one_expected_class(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, PaymentIntentSucceeded), PaymentIntentSucceeded)
    assert_type(parse_event(raw, PaymentIntentSucceeded, strict=True), PaymentIntentSucceeded)
    assert_type(parse_event(raw, StripeEvent), StripeEvent)
    assert_type(parse_event(raw, UnknownEvent), UnknownEvent)


def two_expected_classes(raw: dict[str, object]) -> None:
    event = parse_event(raw, PaymentIntentSucceeded, ChargeRefunded)

    assert_type(event, PaymentIntentSucceeded | ChargeRefunded)


def eight_expected_classes(raw: dict[str, object]) -> None:
    event = parse_event(
        raw,
        ChargeFailed,
        ChargePending,
        ChargeRefunded,
        ChargeSucceeded,
        InvoicePaid,
        InvoicePaymentFailed,
        InvoiceVoided,
        PaymentIntentSucceeded,
        strict=True,
    )

    assert_type(
        event,
        ChargeFailed
        | ChargePending
        | ChargeRefunded
        | ChargeSucceeded
        | InvoicePaid
        | InvoicePaymentFailed
        | InvoiceVoided
        | PaymentIntentSucceeded,
    )


def an_expected_class_that_is_a_variable(raw: dict[str, object], kind: type[StripeEvent]) -> None:
    assert_type(parse_event(raw, kind), StripeEvent)


def identification(raw: dict[str, object]) -> None:
    identity = identify(raw)

    assert_type(identity, Identity)
    assert_type(identity.partner, str | None)
    assert_type(identity.kind, str)
    assert_type(identity.idempotency_key, IdempotencyKey)
    assert_type(identity.idempotency_key.value, str)


# Wrong


def things_that_are_no_delivery(file: object, many: list[dict[str, object]]) -> None:
    parse_event(file)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    parse_event(many)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    identify(file)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    parse_event(raw={})  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def classes_that_are_no_events(raw: dict[str, object]) -> None:
    parse_event(raw, str)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    parse_event(raw, Charge)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    parse_event(raw, ChargeFailed, Charge)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    parse_event(raw, "ChargeFailed")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def an_expectation_that_is_narrower_than_the_call(raw: dict[str, object]) -> ChargeRefunded:
    event = parse_event(raw, ChargeRefunded, ChargeFailed)
    return event  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def strictness_is_an_option(raw: dict[str, object]) -> None:
    parse_event(raw, True)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    identify(raw).kind = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
