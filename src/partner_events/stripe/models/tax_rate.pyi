# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number


class TaxRateFlatAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str


class TaxRate(Model):
    """A tax and its percentage.

    https://docs.stripe.com/api/tax_rates/object
    """

    active: bool
    country: str | None = None
    created: int
    """Seconds since the Unix epoch."""

    description: str | None = None
    display_name: str
    effective_percentage: Number | None = None
    flat_amount: TaxRateFlatAmount | None = None
    id: str
    inclusive: bool
    jurisdiction: str | None = None
    jurisdiction_level: Literal[
        "city",
        "country",
        "county",
        "district",
        "multiple",
        "state",
    ] | str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["tax_rate"]
    percentage: Number
    rate_type: Literal[
        "flat_amount",
        "percentage",
    ] | str | None = None
    state: str | None = None
    tax_type: Literal[
        "admissions_tax",
        "amusement_tax",
        "attendance_tax",
        "communications_tax",
        "digital_excise_tax",
        "entertainment_tax",
        "get_fund",
        "gross_receipts_tax",
        "gst",
        "hospitality_tax",
        "hst",
        "igst",
        "jct",
        "lease_tax",
        "luxury_tax",
        "mass_transit_parking_tax",
        "nhil",
        "parking_tax",
        "pst",
        "qst",
        "resort_tax",
        "retail_delivery_fee",
        "rst",
        "sales_tax",
        "service_tax",
        "tourism_tax",
        "utility_users_tax",
        "vat",
    ] | str | None = None
