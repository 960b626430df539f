# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class IssuingCardholderAuthorizationControlsSpendingLimit(Model):
    amount: int
    categories: list[str] | None = None
    interval: str


class IssuingCardholderAuthorizationControls(Model):
    allowed_categories: list[str] | None = None
    blocked_categories: list[str] | None = None
    spending_limits: list[IssuingCardholderAuthorizationControlsSpendingLimit] | None = None
    spending_limits_currency: str | None = None


class RetiredIssuingCardholder(Beside):
    authorization_controls: IssuingCardholderAuthorizationControls | None = None
    is_default: bool | None = None


class RetiredIssuingCardholderBilling(Beside):
    name: str | None = None


HISTORY = {
    "IssuingCardholder": """
company since:2019-11-05
individual since:2019-11-05
metadata before:2018-10-31|unknown|type=map<any>
preferred_locales since:2022-11-15+
requirements since:2019-10-08
spending_controls since:2020-03-02+
status were:pending
type were:business_entity
authorization_controls since:2019-03-14 until:2020-03-02 now:spending_controls is:always is:null
is_default since:2018-11-08 until:2020-03-02 is:always
""",
    "IssuingCardholderBilling": """
name until:2020-03-02 now:name is:always is:null
""",
    "IssuingCardholderCompany": """
tax_id_provided since:2019-11-05
""",
    "IssuingCardholderIndividual": """
card_issuing since:2022-11-15+ before:2023-08-16|always
dob since:2019-11-05
first_name since:2019-11-05 before:2022-08-01|value
last_name since:2019-11-05 before:2022-08-01|value
verification since:2019-11-05
""",
    "IssuingCardholderIndividualCardIssuing": """
user_terms_acceptance since:2022-11-15+
""",
    "IssuingCardholderIndividualCardIssuingUserTermsAcceptance": """
date since:2022-11-15+
ip since:2022-11-15+
user_agent since:2022-11-15+
""",
    "IssuingCardholderIndividualDob": """
day since:2019-11-05
month since:2019-11-05
year since:2019-11-05
""",
    "IssuingCardholderIndividualVerification": """
document since:2019-11-05
""",
    "IssuingCardholderIndividualVerificationDocument": """
back since:2019-11-05
front since:2019-11-05
""",
    "IssuingCardholderRequirements": """
disabled_reason since:2019-10-08
past_due since:2019-10-08
""",
    "IssuingCardholderSpendingControls": """
allowed_card_presences since:2026-04-22.dahlia
allowed_categories since:2020-03-02+
allowed_merchant_countries since:2023-10-16+
blocked_card_presences since:2026-04-22.dahlia
blocked_categories since:2020-03-02+
blocked_merchant_countries since:2023-10-16+
spending_limits since:2020-03-02+
spending_limits_currency since:2020-03-02+
""",
    "IssuingCardholderSpendingControlsSpendingLimit": """
amount since:2020-03-02+
categories since:2020-03-02+
interval since:2020-03-02+
""",
    "IssuingCardholderAuthorizationControls": """
spending_limits_currency since:2019-05-16
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
