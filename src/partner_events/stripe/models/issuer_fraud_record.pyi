# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class IssuerFraudRecord(Model):
    """A bank's report that a charge was fraud; no longer in use.

    https://docs.stripe.com/changelog
    """

    actionable: bool
    charge: str
    """The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    fraud_type: str
    has_liability_shift: bool
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["issuer_fraud_record"]
    post_date: int
    """Seconds since the Unix epoch."""
