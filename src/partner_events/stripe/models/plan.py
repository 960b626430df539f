# Generated from schemas/stripe/objects/plan.json by `python -m codegen`; do not edit.
# Vocabularies are in plan.pyi.

from partner_events._models.model import Model


class PlanTransformUsage(Model):
    divide_by: int
    round: str


class Plan(Model):
    """https://docs.stripe.com/api/plans/object"""

    __event_always__ = (
        "amount amount_decimal metadata meter nickname product tiers_mode transform_usage "
        "trial_period_days"
    )

    active: bool
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    billing_scheme: str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    deleted: bool | None = None
    id: str
    interval: str
    interval_count: int
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    meter: str | None = None
    nickname: str | None = None
    object: str
    product: str | None = None
    """The id of the Product; deliveries do not carry the object itself."""

    tiers_mode: str | None = None
    transform_usage: PlanTransformUsage | None = None
    trial_period_days: int | None = None
    usage_type: str


HISTORY = "_history_plan"
