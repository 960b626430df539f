# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number


class ReviewIpAddressLocation(Model):
    city: str | None = None
    country: str | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    region: str | None = None


class ReviewSession(Model):
    browser: str | None = None
    device: str | None = None
    platform: str | None = None
    version: str | None = None


class Review(Model):
    """A payment that somebody should look at for fraud.

    https://docs.stripe.com/api/radar/reviews/object
    """

    billing_zip: str | None = None
    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    closed_reason: Literal[
        "acknowledged",
        "approved",
        "canceled",
        "disputed",
        "payment_never_settled",
        "redacted",
        "refunded",
        "refunded_as_fraud",
    ] | str | None = None
    created: int
    """Seconds since the Unix epoch."""

    id: str
    ip_address: str | None = None
    ip_address_location: ReviewIpAddressLocation | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["review"]
    open: bool
    opened_reason: Literal[
        "manual",
        "rule",
        "issuer_fraud_record",
    ] | str
    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    reason: str
    session: ReviewSession | None = None
