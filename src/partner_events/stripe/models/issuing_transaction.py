# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class IssuingTransactionAmountDetails(Model):
    __event_always__ = "atm_fee cashback_amount"

    atm_fee: int | None = None
    cashback_amount: int | None = None


class IssuingTransactionMerchantData(Model):
    __event_always__ = "city country name postal_code state tax_id terminal_id url"

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
    __event_always__ = "authorization_code processing_date transaction_id"

    authorization_code: str | None = None
    processing_date: str | None = None
    transaction_id: str | None = None


class IssuingTransactionPurchaseDetailsFleetCardholderPromptData(Model):
    __event_always__ = "driver_id odometer unspecified_id user_id vehicle_number"

    driver_id: str | None = None
    odometer: int | None = None
    unspecified_id: str | None = None
    user_id: str | None = None
    vehicle_number: str | None = None


class IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel(Model):
    __event_always__ = "gross_amount_decimal"

    gross_amount_decimal: str | None = None


class IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel(Model):
    __event_always__ = "gross_amount_decimal"

    gross_amount_decimal: str | None = None


class IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax(Model):
    __event_always__ = "local_amount_decimal national_amount_decimal"

    local_amount_decimal: str | None = None
    national_amount_decimal: str | None = None


class IssuingTransactionPurchaseDetailsFleetReportedBreakdown(Model):
    __event_always__ = "fuel non_fuel tax"

    fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel | None = None
    non_fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel | None = None
    tax: IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax | None = None


class IssuingTransactionPurchaseDetailsFleet(Model):
    __event_always__ = "cardholder_prompt_data purchase_type reported_breakdown service_type"

    cardholder_prompt_data: IssuingTransactionPurchaseDetailsFleetCardholderPromptData | None = None
    purchase_type: str | None = None
    reported_breakdown: IssuingTransactionPurchaseDetailsFleetReportedBreakdown | None = None
    service_type: str | None = None


class IssuingTransactionPurchaseDetailsFlightSegment(Model):
    __event_always__ = (
        "arrival_airport_code carrier departure_airport_code flight_number service_class "
        "stopover_allowed"
    )

    arrival_airport_code: str | None = None
    carrier: str | None = None
    departure_airport_code: str | None = None
    flight_number: str | None = None
    service_class: str | None = None
    stopover_allowed: bool | None = None


class IssuingTransactionPurchaseDetailsFlight(Model):
    __event_always__ = "departure_at passenger_name refundable segments travel_agency"

    departure_at: int | None = None
    passenger_name: str | None = None
    refundable: bool | None = None
    segments: list[IssuingTransactionPurchaseDetailsFlightSegment] | None = None
    travel_agency: str | None = None


class IssuingTransactionPurchaseDetailsFuel(Model):
    __event_always__ = "industry_product_code quantity_decimal"

    industry_product_code: str | None = None
    quantity_decimal: str | None = None
    type: str
    unit: str
    unit_cost_decimal: str


class IssuingTransactionPurchaseDetailsLodging(Model):
    __event_always__ = "check_in_at nights"

    check_in_at: int | None = None
    nights: int | None = None


class IssuingTransactionPurchaseDetailsReceipt(Model):
    __event_always__ = "description quantity total unit_cost"

    description: str | None = None
    quantity: Number | None = None
    total: int | None = None
    unit_cost: int | None = None


class IssuingTransactionPurchaseDetails(Model):
    __event_always__ = "fleet flight fuel lodging receipt reference"

    fleet: IssuingTransactionPurchaseDetailsFleet | None = None
    flight: IssuingTransactionPurchaseDetailsFlight | None = None
    fuel: IssuingTransactionPurchaseDetailsFuel | None = None
    lodging: IssuingTransactionPurchaseDetailsLodging | None = None
    receipt: list[IssuingTransactionPurchaseDetailsReceipt] | None = None
    reference: str | None = None


class IssuingTransactionTreasury(Model):
    __event_always__ = "received_credit received_debit"

    received_credit: str | None = None
    received_debit: str | None = None


class IssuingTransaction(Model):
    """https://docs.stripe.com/api/issuing/transactions/object"""

    __event_always__ = (
        "amount_details authorization balance_transaction cardholder dispute network_data "
        "wallet"
    )

    amount: int
    amount_details: IssuingTransactionAmountDetails | None = None
    authorization: str | None = None
    balance_transaction: str | None = None
    card: str
    cardholder: str | None = None
    created: int
    currency: str
    dispute: str | None = None
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingTransactionMerchantData
    metadata: dict[str, str]
    network_data: IssuingTransactionNetworkData | None = None
    object: str
    purchase_details: IssuingTransactionPurchaseDetails | None = None
    token: str | None = None
    treasury: IssuingTransactionTreasury | None = None
    type: str
    wallet: str | None = None


HISTORY = "_history_issuing_transaction"
BESIDE = "IssuingTransactionPurchaseDetailsFuel"
