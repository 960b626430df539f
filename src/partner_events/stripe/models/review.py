# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class ReviewIpAddressLocation(Model):
    __event_always__ = "city country latitude longitude region"

    city: str | None = None
    country: str | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    region: str | None = None


class ReviewSession(Model):
    __event_always__ = "browser device platform version"

    browser: str | None = None
    device: str | None = None
    platform: str | None = None
    version: str | None = None


class Review(Model):
    """https://docs.stripe.com/api/radar/reviews/object"""

    __event_always__ = "billing_zip charge closed_reason ip_address ip_address_location session"

    billing_zip: str | None = None
    charge: str | None = None
    closed_reason: str | None = None
    created: int
    id: str
    ip_address: str | None = None
    ip_address_location: ReviewIpAddressLocation | None = None
    livemode: bool
    object: str
    open: bool
    opened_reason: str
    payment_intent: str | None = None
    reason: str
    session: ReviewSession | None = None


HISTORY = "_history_review"
