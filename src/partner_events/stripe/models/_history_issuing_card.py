# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class IssuingCardAuthorizationControlsSpendingLimit(Model):
    amount: int
    categories: list[str] | None = None
    interval: str


class IssuingCardAuthorizationControls(Model):
    allowed_categories: list[str] | None = None
    blocked_categories: list[str] | None = None
    currency: str | None = None
    max_amount: int | None = None
    max_approvals: int | None = None
    spending_limits: list[IssuingCardAuthorizationControlsSpendingLimit] | None = None
    spending_limits_currency: str | None = None


class IssuingCardPin(Model):
    status: str


class RetiredIssuingCard(Beside):
    cvc: str | None = None
    number: str | None = None
    authorization_controls: IssuingCardAuthorizationControls | None = None
    name: str | None = None
    pin: IssuingCardPin | None = None


class RetiredIssuingCardShipping(Beside):
    phone: str | None = None
    speed: str | None = None


HISTORY = {
    "IssuingCard": """
cancellation_reason since:2020-03-02+
cardholder before:2019-12-03|null
cvc since:2020-03-02+ expanded: is:seldom
financial_account since:2020-08-27+
latest_fraud_warning since:2025-11-17.clover
lifecycle_controls since:2026-03-25.dahlia
metadata before:2018-10-31|unknown|type=map<any>
number since:2020-03-02+ expanded: is:seldom
personalization_design since:2023-10-16+ before:2023-10-16|seldom
replaced_by since:2020-03-02+
replacement_for since:2019-03-14
replacement_reason since:2019-03-14 were:damage|expiration|loss|theft
second_line since:2025-09-30.clover
spending_controls since:2020-03-02+
status were:lost|pending|stolen
wallets since:2020-08-27+
authorization_controls until:2020-03-02 now:spending_controls is:always
name until:2020-03-02 now:cardholder.name is:always
pin since:2019-08-14 until:2020-03-02 is:always is:null
""",
    "IssuingCardLatestFraudWarning": """
started_at since:2025-11-17.clover
type since:2025-11-17.clover
""",
    "IssuingCardLifecycleControls": """
cancel_after since:2026-03-25.dahlia
""",
    "IssuingCardLifecycleControlsCancelAfter": """
payment_count since:2026-03-25.dahlia
""",
    "IssuingCardShipping": """
address_validation since:2024-06-20+
business_name since:2026-07-29.dahlia
customs since:2022-08-01+
delivered_at since:2026-10-28.endive
phone_number since:2022-08-01+
require_signature since:2022-08-01+
service since:2020-03-02+
shipped_at since:2026-10-28.endive
type since:2019-03-14
phone until:2019-12-03 now:shipping.phone_number is:always is:null
speed since:2019-12-03+ until:2020-03-02 now:shipping.service is:always
""",
    "IssuingCardShippingAddressValidation": """
mode since:2024-06-20+
normalized_address since:2024-06-20+
result since:2024-06-20+
""",
    "IssuingCardShippingCustoms": """
eori_number since:2022-08-01+
""",
    "IssuingCardSpendingControls": """
allowed_card_presences since:2026-04-22.dahlia
allowed_categories since:2020-03-02+
allowed_merchant_countries since:2023-10-16+
blocked_card_presences since:2026-04-22.dahlia
blocked_categories since:2020-03-02+
blocked_merchant_countries since:2023-10-16+
spending_limits since:2020-03-02+
spending_limits_currency since:2020-03-02+
""",
    "IssuingCardSpendingControlsSpendingLimit": """
amount since:2020-03-02+
categories since:2020-03-02+
interval since:2020-03-02+
""",
    "IssuingCardWallets": """
apple_pay since:2020-08-27+
google_pay since:2020-08-27+
primary_account_identifier since:2020-08-27+
""",
    "IssuingCardWalletsApplePay": """
eligible since:2020-08-27+
ineligible_reason since:2020-08-27+
""",
    "IssuingCardWalletsGooglePay": """
eligible since:2020-08-27+
ineligible_reason since:2020-08-27+
""",
    "IssuingCardAuthorizationControls": """
allowed_categories before:2018-10-31|unknown|type=array<any>
blocked_categories before:2018-10-31|unknown|type=array<any>
spending_limits since:2019-03-14
spending_limits_currency since:2019-05-16
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
