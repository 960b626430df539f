# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class IssuingAuthorizationRequestHistoryViolatedAuthorizationControl(Model):
    entity: str
    name: str


class RetiredIssuingAuthorization(Beside):
    authorized_amount: int | None = None
    authorized_currency: str | None = None
    held_amount: int | None = None
    held_currency: str | None = None
    is_held_amount_controllable: bool | None = None
    pending_authorized_amount: int | None = None
    pending_held_amount: int | None = None
    wallet_provider: str | None = None


class RetiredIssuingAuthorizationRequestHistory(Beside):
    authorized_amount: int | None = None
    authorized_currency: str | None = None
    held_amount: int | None = None
    held_currency: str | None = None
    violated_authorization_controls: list[
        IssuingAuthorizationRequestHistoryViolatedAuthorizationControl
    ] | None = None


class RetiredIssuingAuthorizationVerificationData(Beside):
    address_zip_check: str | None = None
    authentication: str | None = None


HISTORY = {
    "IssuingAuthorization": """
amount since:2020-03-02+
amount_details since:2020-03-02+
card_presence since:2026-04-22.dahlia
currency since:2020-03-02+
fleet since:2024-06-20
fraud_challenges since:2024-11-20.acacia
fuel since:2024-06-20
merchant_amount since:2020-03-02+
merchant_currency since:2020-03-02+
metadata before:2018-10-31|unknown|type=map<any>
network_data since:2022-08-01+
pending_request since:2020-03-02+
token since:2023-08-16+
treasury since:2020-08-27+
verified_by_fraud_challenge since:2024-11-20.acacia before:2024-11-20.acacia|seldom
wallet since:2020-03-02+
authorized_amount until:2020-03-02 now:amount is:always
authorized_currency until:2020-03-02 now:currency is:always
held_amount until:2020-03-02 now:amount is:always
held_currency until:2020-03-02 now:currency is:always
is_held_amount_controllable until:2020-03-02 now:pending_request.is_amount_controllable is:always
pending_authorized_amount until:2020-03-02 now:pending_request.amount is:always
pending_held_amount until:2020-03-02 now:pending_request.amount is:always
wallet_provider since:2018-11-08 until:2020-03-02 now:wallet is:always is:null
""",
    "IssuingAuthorizationAmountDetails": """
atm_fee since:2020-03-02+
cashback_amount since:2023-08-16+
""",
    "IssuingAuthorizationFleet": """
cardholder_prompt_data since:2024-06-20
purchase_type since:2024-06-20
reported_breakdown since:2024-06-20
service_type since:2024-06-20
""",
    "IssuingAuthorizationFleetCardholderPromptData": """
alphanumeric_id since:2024-06-20
driver_id since:2024-06-20
odometer since:2024-06-20
unspecified_id since:2024-06-20
user_id since:2024-06-20
vehicle_number since:2024-06-20
""",
    "IssuingAuthorizationFleetReportedBreakdown": """
fuel since:2024-06-20
non_fuel since:2024-06-20
tax since:2024-06-20
""",
    "IssuingAuthorizationFleetReportedBreakdownFuel": """
gross_amount_decimal since:2024-06-20
""",
    "IssuingAuthorizationFleetReportedBreakdownNonFuel": """
gross_amount_decimal since:2024-06-20
""",
    "IssuingAuthorizationFleetReportedBreakdownTax": """
local_amount_decimal since:2024-06-20
national_amount_decimal since:2024-06-20
""",
    "IssuingAuthorizationFraudChallenge": """
channel since:2024-11-20.acacia
status since:2024-11-20.acacia
undeliverable_reason since:2024-11-20.acacia
""",
    "IssuingAuthorizationFuel": """
industry_product_code since:2024-06-20
quantity_decimal since:2024-06-20
type since:2024-06-20
unit since:2024-06-20
unit_cost_decimal since:2024-06-20
""",
    "IssuingAuthorizationMerchantData": """
category_code since:2020-08-27+
tax_id since:2024-12-18.acacia before:2024-12-18.acacia|seldom
terminal_id since:2022-11-15+
url since:2019-08-14
""",
    "IssuingAuthorizationNetworkData": """
acquiring_institution_id since:2022-08-01+
system_trace_audit_number since:2023-10-16+
transaction_id since:2023-10-16+
""",
    "IssuingAuthorizationPendingRequest": """
amount since:2020-03-02+
amount_details since:2020-03-02+
currency since:2020-03-02+
is_amount_controllable since:2020-03-02+
merchant_amount since:2020-03-02+
merchant_currency since:2020-03-02+
network_risk_score since:2023-10-16+
""",
    "IssuingAuthorizationPendingRequestAmountDetails": """
atm_fee since:2020-03-02+
cashback_amount since:2023-08-16+
""",
    "IssuingAuthorizationRequestHistory": """
amount since:2020-03-02+
amount_details since:2020-03-02+
authorization_code since:2023-08-16+
currency since:2020-03-02+
merchant_amount since:2020-03-02+
merchant_currency since:2020-03-02+
network_risk_score since:2023-10-16+
reason were:account_compliance_disabled|account_inactive|authentication_failed|authorization_controls
reason_message since:2022-08-01+
requested_at since:2023-10-16+
authorized_amount until:2020-03-02 now:request_history[].amount is:always
authorized_currency until:2020-03-02 now:request_history[].currency is:always
held_amount until:2020-03-02 is:always
held_currency until:2020-03-02 is:always
violated_authorization_controls since:2019-11-05 until:2020-03-02 is:always
""",
    "IssuingAuthorizationRequestHistoryAmountDetails": """
atm_fee since:2020-03-02+
cashback_amount since:2023-08-16+
""",
    "IssuingAuthorizationTreasury": """
received_credits since:2020-08-27+
received_debits since:2020-08-27+
transaction since:2020-08-27+
""",
    "IssuingAuthorizationVerificationData": """
address_postal_code_check since:2020-03-02+
authentication_exemption since:2023-10-16+
expiry_check since:2020-03-02+
postal_code since:2023-08-16+
three_d_secure since:2023-10-16+
address_zip_check until:2020-03-02 now:verification_data.address_postal_code_check is:always
authentication since:2019-08-14 until:2020-03-02 is:always
""",
    "IssuingAuthorizationVerificationDataAuthenticationExemption": """
claimed_by since:2023-10-16+
type since:2023-10-16+
""",
    "IssuingAuthorizationVerificationDataThreeDSecure": """
result since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
