# Generated from schemas/stripe by codegen; do not edit.

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
    amount_decimal: str | None = None
    billing_scheme: str
    created: int
    currency: str
    deleted: bool | None = None
    id: str
    interval: str
    interval_count: int
    livemode: bool
    metadata: dict[str, str] | None = None
    meter: str | None = None
    nickname: str | None = None
    object: str
    product: str | None = None
    tiers_mode: str | None = None
    transform_usage: PlanTransformUsage | None = None
    trial_period_days: int | None = None
    usage_type: str


HISTORY = "_history_plan"
BESIDE = "Plan"
