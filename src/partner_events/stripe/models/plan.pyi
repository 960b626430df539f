# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from typing_extensions import deprecated


class PlanTier(Model):
    flat_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    flat_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    up_to: int | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PlanTier.amount: until 2018-07-27; then `tiers[].unit_amount`.")
        def amount(self) -> int | None:
            """Until 2018-07-27; then `tiers[].unit_amount`. In the minor unit of the currency: 1099 is 10.99
            USD, and 1099 JPY.
            """

    else:

        @property
        def amount(self) -> int | None:
            """Until 2018-07-27; then `tiers[].unit_amount`. In the minor unit of the currency: 1099 is 10.99
            USD, and 1099 JPY.
            """


class PlanTransformUsage(Model):
    divide_by: int
    round: Literal[
        "down",
        "up",
    ] | str


class Plan(Model):
    """What a subscription costs and how often; prices took its place.

    https://docs.stripe.com/api/plans/object
    """

    active: bool
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    billing_scheme: Literal[
        "per_unit",
        "tiered",
    ] | str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    deleted: bool | None = None
    id: str
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    interval_count: int
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    meter: str | None = None
    nickname: str | None = None
    object: Literal["plan"]
    product: str | None = None
    """The id of the Product; deliveries do not carry the object itself."""

    tiers_mode: Literal[
        "graduated",
        "volume",
    ] | str | None = None
    transform_usage: PlanTransformUsage | None = None
    trial_period_days: int | None = None
    usage_type: Literal[
        "licensed",
        "metered",
    ] | str

    @property
    def tiers(self) -> list[PlanTier]:
        """Events do not have it since 2020-08-27: it comes in objects that are fetched and expanded."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Plan.aggregate_usage: until 2025-02-24.acacia; then `meter`.")
        def aggregate_usage(self) -> Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ] | str | None:
            """Until 2025-02-24.acacia; then `meter`."""

        @property
        @deprecated("Plan.name: until 2018-01-23; then `nickname`.")
        def name(self) -> str | None:
            """Until 2018-01-23; then `nickname`."""

        @property
        @deprecated(
            "Plan.statement_description: until 2014-11-20; then `statement_descriptor` of "
            "product."
        )
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor` of product."""

        @property
        @deprecated(
            "Plan.statement_descriptor: until 2018-01-23; then `statement_descriptor` of "
            "product."
        )
        def statement_descriptor(self) -> str | None:
            """Until 2018-01-23; then `statement_descriptor` of product."""

    else:

        @property
        def aggregate_usage(self) -> Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ] | str | None:
            """Until 2025-02-24.acacia; then `meter`."""

        @property
        def name(self) -> str | None:
            """Until 2018-01-23; then `nickname`."""

        @property
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor` of product."""

        @property
        def statement_descriptor(self) -> str | None:
            """Until 2018-01-23; then `statement_descriptor` of product."""
