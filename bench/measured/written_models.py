"""The models that one would write for one kind of event, with the fields that one handler needs."""

from typing import Literal

from pydantic import BaseModel


class Tip(BaseModel):
    amount: int | None = None


class AmountDetails(BaseModel):
    tip: Tip | None = None


class Address(BaseModel):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


class Shipping(BaseModel):
    address: Address | None = None
    name: str | None = None
    phone: str | None = None


class PaymentIntent(BaseModel):
    id: str
    object: Literal["payment_intent"]
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


class Data(BaseModel):
    object: PaymentIntent


class Request(BaseModel):
    id: str | None
    idempotency_key: str | None


class Detail(BaseModel):
    id: str
    object: Literal["event"]
    api_version: str | None
    created: int
    data: Data
    livemode: bool
    pending_webhooks: int
    request: Request | None
    type: Literal["payment_intent.succeeded"]
