# Generated from schemas/stripe/objects/billing_credit_grant.json by `python -m codegen`; do not edit.
# Vocabularies are in billing_credit_grant.pyi.

from partner_events._models.model import Model


class BillingCreditGrantAmountMonetary(Model):
    currency: str
    value: int


class BillingCreditGrantAmount(Model):
    __event_always__ = "monetary"

    monetary: BillingCreditGrantAmountMonetary | None = None
    type: str


class BillingCreditGrantApplicabilityConfigScopePrice(Model):
    __event_always__ = "id"

    id: str | None = None


class BillingCreditGrantApplicabilityConfigScope(Model):
    price_type: str | None = None
    prices: list[BillingCreditGrantApplicabilityConfigScopePrice] | None = None


class BillingCreditGrantApplicabilityConfig(Model):
    scope: BillingCreditGrantApplicabilityConfigScope


class BillingCreditGrant(Model):
    """https://docs.stripe.com/api/billing/credit-grant/object"""

    __event_always__ = "customer_account effective_at expires_at name priority test_clock voided_at"

    amount: BillingCreditGrantAmount
    applicability_config: BillingCreditGrantApplicabilityConfig
    category: str
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
    object: str
    priority: int | None = None
    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    updated: int
    """Seconds since the Unix epoch."""

    voided_at: int | None = None
    """Seconds since the Unix epoch."""


HISTORY = "_history_billing_credit_grant"
