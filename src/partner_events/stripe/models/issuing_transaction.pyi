# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from typing_extensions import deprecated


class IssuingTransactionAmountDetails(Model):
    atm_fee: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    cashback_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class IssuingTransactionMerchantData(Model):
    category: str
    category_code: str
    city: str | None = None
    country: str | None = None
    name: str | None = None
    network_id: str
    postal_code: str | None = None
    state: str | None = None
    tax_id: str | None = None
    terminal_id: str | None = None
    url: str | None = None


class IssuingTransactionNetworkData(Model):
    authorization_code: str | None = None
    processing_date: str | None = None
    transaction_id: str | None = None


class IssuingTransactionPurchaseDetailsFleetCardholderPromptData(Model):
    driver_id: str | None = None
    odometer: int | None = None
    unspecified_id: str | None = None
    user_id: str | None = None
    vehicle_number: str | None = None


class IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel(Model):
    gross_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel(Model):
    gross_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax(Model):
    local_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    national_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingTransactionPurchaseDetailsFleetReportedBreakdown(Model):
    fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel | None = None
    non_fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel | None = None
    tax: IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax | None = None


class IssuingTransactionPurchaseDetailsFleet(Model):
    cardholder_prompt_data: IssuingTransactionPurchaseDetailsFleetCardholderPromptData | None = None
    purchase_type: str | None = None
    reported_breakdown: IssuingTransactionPurchaseDetailsFleetReportedBreakdown | None = None
    service_type: str | None = None


class IssuingTransactionPurchaseDetailsFlightSegment(Model):
    arrival_airport_code: str | None = None
    carrier: str | None = None
    departure_airport_code: str | None = None
    flight_number: str | None = None
    service_class: str | None = None
    stopover_allowed: bool | None = None


class IssuingTransactionPurchaseDetailsFlight(Model):
    departure_at: int | None = None
    """Seconds since the Unix epoch."""

    passenger_name: str | None = None
    refundable: bool | None = None
    segments: list[IssuingTransactionPurchaseDetailsFlightSegment] | None = None
    travel_agency: str | None = None


class IssuingTransactionPurchaseDetailsFuel(Model):
    industry_product_code: str | None = None
    quantity_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    type: str
    unit: str
    unit_cost_decimal: str
    """A decimal number as text, so that no digit is lost."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "IssuingTransactionPurchaseDetailsFuel.volume_decimal: until 2024-04-10; then "
            "`purchase_details.fuel.quantity_decimal`."
        )
        def volume_decimal(self) -> str | None:
            """Until 2024-04-10; then `purchase_details.fuel.quantity_decimal`."""

    else:

        @property
        def volume_decimal(self) -> str | None:
            """Until 2024-04-10; then `purchase_details.fuel.quantity_decimal`."""


class IssuingTransactionPurchaseDetailsLodging(Model):
    check_in_at: int | None = None
    """Seconds since the Unix epoch."""

    nights: int | None = None


class IssuingTransactionPurchaseDetailsReceipt(Model):
    description: str | None = None
    quantity: Number | None = None
    total: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_cost: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class IssuingTransactionPurchaseDetails(Model):
    fleet: IssuingTransactionPurchaseDetailsFleet | None = None
    flight: IssuingTransactionPurchaseDetailsFlight | None = None
    fuel: IssuingTransactionPurchaseDetailsFuel | None = None
    lodging: IssuingTransactionPurchaseDetailsLodging | None = None
    receipt: list[IssuingTransactionPurchaseDetailsReceipt] | None = None
    reference: str | None = None


class IssuingTransactionTreasury(Model):
    received_credit: str | None = None
    received_debit: str | None = None


class IssuingTransaction(Model):
    """A purchase or refund with an issued card, as it was settled.

    https://docs.stripe.com/api/issuing/transactions/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: IssuingTransactionAmountDetails | None = None
    authorization: str | None = None
    """The id of the IssuingAuthorization; deliveries do not carry the object itself."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    card: str
    """The id of the IssuingCard; deliveries do not carry the object itself."""

    cardholder: str | None = None
    """The id of the IssuingCardholder; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    dispute: str | None = None
    """The id of the IssuingDispute; deliveries do not carry the object itself."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    merchant_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    merchant_currency: str
    merchant_data: IssuingTransactionMerchantData
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    network_data: IssuingTransactionNetworkData | None = None
    object: Literal["issuing.transaction"]
    purchase_details: IssuingTransactionPurchaseDetails | None = None
    token: str | None = None
    """The id of the IssuingToken; deliveries do not carry the object itself."""

    treasury: IssuingTransactionTreasury | None = None
    type: Literal[
        "capture",
        "refund",
        "cash_withdrawal",
        "dispute",
        "dispute_loss",
        "refund_reversal",
    ] | str
    wallet: Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
    ] | str | None = None
