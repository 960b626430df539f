# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class TaxRateFlatAmount(Model):
    amount: int
    currency: str


class TaxRate(Model):
    """https://docs.stripe.com/api/tax_rates/object"""

    __event_always__ = (
        "country description effective_percentage flat_amount jurisdiction "
        "jurisdiction_level metadata rate_type state tax_type"
    )

    active: bool
    country: str | None = None
    created: int
    description: str | None = None
    display_name: str
    effective_percentage: Number | None = None
    flat_amount: TaxRateFlatAmount | None = None
    id: str
    inclusive: bool
    jurisdiction: str | None = None
    jurisdiction_level: str | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    percentage: Number
    rate_type: str | None = None
    state: str | None = None
    tax_type: str | None = None


HISTORY = "_history_tax_rate"
