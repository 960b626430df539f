# Generated from schemas/stripe by codegen; do not edit.

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
    customer: str
    customer_account: str | None = None
    effective_at: int | None = None
    expires_at: int | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    name: str | None = None
    object: str
    priority: int | None = None
    test_clock: str | None = None
    updated: int
    voided_at: int | None = None


HISTORY = "_history_billing_credit_grant"
