# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BillingCreditGrantAmountMonetary(Model):
    currency: str
    value: int


class BillingCreditGrantAmount(Model):
    monetary: BillingCreditGrantAmountMonetary | None = None
    type: Literal["monetary"] | str


class BillingCreditGrantApplicabilityConfigScopePrice(Model):
    id: str | None = None


class BillingCreditGrantApplicabilityConfigScope(Model):
    price_type: Literal["metered"] | str | None = None
    prices: list[BillingCreditGrantApplicabilityConfigScopePrice] | None = None


class BillingCreditGrantApplicabilityConfig(Model):
    scope: BillingCreditGrantApplicabilityConfigScope


class BillingCreditGrant(Model):
    """Billing credits that a customer was granted.

    https://docs.stripe.com/api/billing/credit-grant/object
    """

    amount: BillingCreditGrantAmount
    applicability_config: BillingCreditGrantApplicabilityConfig
    category: Literal[
        "paid",
        "promotional",
    ] | str
    created: int
    """Seconds since the Unix epoch."""

    customer: str
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    effective_at: int | None = None
    """Seconds since the Unix epoch."""

    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name: str | None = None
    object: Literal["billing.credit_grant"]
    priority: int | None = None
    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    updated: int
    """Seconds since the Unix epoch."""

    voided_at: int | None = None
    """Seconds since the Unix epoch."""
