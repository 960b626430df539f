# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredIssuingTransactionPurchaseDetailsFuel(Beside):
    volume_decimal: str | None = None


HISTORY = {
    "IssuingTransaction": """
amount_details since:2020-03-02+
merchant_amount since:2019-05-16
merchant_currency since:2019-05-16
metadata before:2018-10-31|unknown|type=map<any>
network_data since:2023-10-16+
purchase_details since:2020-03-02+ before:2023-10-16|always
token since:2023-08-16+
treasury since:2020-08-27+
type were:cash_withdrawal|dispute|dispute_loss|refund_reversal
wallet since:2020-08-27+
""",
    "IssuingTransactionAmountDetails": """
atm_fee since:2020-03-02+
cashback_amount since:2023-08-16+
""",
    "IssuingTransactionMerchantData": """
category_code since:2020-08-27+
tax_id since:2024-12-18.acacia before:2024-12-18.acacia|seldom
terminal_id since:2022-11-15+
url since:2019-08-14
""",
    "IssuingTransactionNetworkData": """
authorization_code since:2023-10-16+
processing_date since:2023-10-16+
transaction_id since:2023-10-16+
""",
    "IssuingTransactionPurchaseDetails": """
fleet since:2024-06-20
flight since:2020-03-02+
fuel since:2020-03-02+
lodging since:2020-03-02+
receipt since:2020-03-02+
reference since:2020-03-02+
""",
    "IssuingTransactionPurchaseDetailsFleet": """
cardholder_prompt_data since:2024-06-20
purchase_type since:2024-06-20
reported_breakdown since:2024-06-20
service_type since:2024-06-20
""",
    "IssuingTransactionPurchaseDetailsFleetCardholderPromptData": """
driver_id since:2024-06-20
odometer since:2024-06-20
unspecified_id since:2024-06-20
user_id since:2024-06-20
vehicle_number since:2024-06-20
""",
    "IssuingTransactionPurchaseDetailsFleetReportedBreakdown": """
fuel since:2024-06-20
non_fuel since:2024-06-20
tax since:2024-06-20
""",
    "IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel": """
gross_amount_decimal since:2024-06-20
""",
    "IssuingTransactionPurchaseDetailsFleetReportedBreakdownNonFuel": """
gross_amount_decimal since:2024-06-20
""",
    "IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax": """
local_amount_decimal since:2024-06-20
national_amount_decimal since:2024-06-20
""",
    "IssuingTransactionPurchaseDetailsFlight": """
departure_at since:2020-03-02+
passenger_name since:2020-03-02+
refundable since:2020-03-02+
segments since:2020-03-02+
travel_agency since:2020-03-02+
""",
    "IssuingTransactionPurchaseDetailsFlightSegment": """
arrival_airport_code since:2020-03-02+
carrier since:2020-03-02+
departure_airport_code since:2020-03-02+
flight_number since:2020-03-02+
service_class since:2020-03-02+
stopover_allowed since:2020-03-02+
""",
    "IssuingTransactionPurchaseDetailsFuel": """
industry_product_code since:2024-06-20
quantity_decimal since:2024-06-20
type since:2020-03-02+
unit since:2020-03-02+
unit_cost_decimal since:2020-03-02+
volume_decimal since:2020-03-02+ until:2024-04-10 now:purchase_details.fuel.quantity_decimal is:always \
is:null
""",
    "IssuingTransactionPurchaseDetailsLodging": """
check_in_at since:2020-03-02+
nights since:2020-03-02+
""",
    "IssuingTransactionPurchaseDetailsReceipt": """
description since:2020-03-02+
quantity since:2020-03-02+
total since:2020-03-02+
unit_cost since:2020-03-02+
""",
    "IssuingTransactionTreasury": """
received_credit since:2020-08-27+
received_debit since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
