"""msgspec, with structs written for this one kind of event: a limit, since its decoder is all in C."""

from typing import Any

import msgspec


class Tip(msgspec.Struct):
    amount: int | None = None


class AmountDetails(msgspec.Struct):
    tip: Tip | None = None


class Address(msgspec.Struct):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


class Shipping(msgspec.Struct):
    address: Address | None = None
    name: str | None = None
    phone: str | None = None


class PaymentIntent(msgspec.Struct, kw_only=True):
    id: str
    object: str
    amount: int
    amount_details: AmountDetails | None = None
    amount_received: int
    canceled_at: int | None
    capture_method: str
    created: int
    currency: str
    customer: str | None
    description: str | None
    invoice: str | None = None
    latest_charge: str | None
    livemode: bool
    metadata: dict[str, str]
    payment_method: str | None
    payment_method_types: list[str]
    receipt_email: str | None
    shipping: Shipping | None
    status: str


class Data(msgspec.Struct):
    object: PaymentIntent


class Request(msgspec.Struct):
    id: str | None
    idempotency_key: str | None


class Detail(msgspec.Struct):
    id: str
    object: str
    api_version: str | None
    created: int
    data: Data
    livemode: bool
    pending_webhooks: int
    request: Request | None
    type: str


class Event(msgspec.Struct, rename={"detail_type": "detail-type"}):
    version: str
    id: str
    detail_type: str
    source: str
    account: str
    time: str
    region: str
    resources: list[str]
    detail: Detail


def parse(raw: dict[str, Any]) -> Event:
    return msgspec.convert(raw, Event)


def payment_intent(event: Event) -> object:
    return event.detail.data.object


def handle(raw: dict[str, Any]) -> int:
    return parse(raw).detail.data.object.amount
