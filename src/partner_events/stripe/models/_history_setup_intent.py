# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSession(Model):
    amount: int | None = None
    currency: str | None = None
    interval: str | None = None
    interval_count: int | None = None


class RetiredSetupIntentPaymentMethodOptionsBlikMandateOptions(Beside):
    expires_after: int | None = None
    off_session: SetupIntentPaymentMethodOptionsBlikMandateOptionsOffSession | None = None


HISTORY = {
    "SetupIntent": """
allowed_payment_method_types since:2026-07-29.dahlia before:2026-07-29.dahlia|seldom
attach_to_self since:2020-08-27+
automatic_payment_methods since:2022-11-15+
customer_account since:2025-12-15.clover
excluded_payment_method_types since:2025-10-29.clover
flow_directions since:2020-08-27+ before:2026-02-25.clover|always
latest_attempt since:2020-08-27+
managed_payments since:2026-04-22.dahlia
mandate since:2019-11-05
metadata before:2020-03-02|value
payment_method_configuration_details since:2023-08-16+ before:2023-08-16|seldom
single_use_mandate since:2019-11-05
""",
    "SetupIntentAutomaticPaymentMethods": """
allow_redirects since:2022-11-15+
enabled since:2022-11-15+
""",
    "SetupIntentLastSetupError": """
advice_code since:2025-01-27.acacia
code were:billing_policy_remote_function_response_invalid|billing_policy_remote_function_timeout|\
billing_policy_remote_function_unexpected_status_code|billing_policy_remote_function_unreachable
network_advice_code since:2024-12-18.acacia
network_decline_code since:2024-12-18.acacia
payment_method_type since:2020-08-27+
request_log_url since:2022-08-01+
source before:2019-11-05|unknown|type=ref:bank_account/card/source before:2022-11-15|type=object
type were:api_connection_error|authentication_error|rate_limit_error
""",
    "SetupIntentManagedPayments": """
enabled since:2026-04-22.dahlia
""",
    "SetupIntentPaymentMethodConfigurationDetails": """
id since:2023-08-16+
parent since:2023-08-16+
""",
    "SetupIntentNextAction": """
blik_authorize since:2026-05-27.dahlia
cashapp_handle_redirect_or_display_qr_code since:2022-11-15+
pix_display_qr_code since:2026-04-22.dahlia
upi_handle_redirect_or_display_qr_code since:2026-03-25.dahlia
use_stripe_sdk before:2019-11-05|unknown before:2025-09-30.clover|type=object
verify_with_microdeposits since:2020-08-27+
""",
    "SetupIntentNextActionCashappHandleRedirectOrDisplayQrCode": """
hosted_instructions_url since:2022-11-15+
mobile_auth_url since:2022-11-15+
qr_code since:2022-11-15+
""",
    "SetupIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode": """
expires_at since:2022-11-15+
image_url_png since:2022-11-15+
image_url_svg since:2022-11-15+
""",
    "SetupIntentNextActionPixDisplayQrCode": """
data since:2026-04-22.dahlia
expires_at since:2026-04-22.dahlia
hosted_instructions_url since:2026-04-22.dahlia
image_url_png since:2026-04-22.dahlia
image_url_svg since:2026-04-22.dahlia
""",
    "SetupIntentNextActionUpiHandleRedirectOrDisplayQrCode": """
hosted_instructions_url since:2026-03-25.dahlia
qr_code since:2026-03-25.dahlia
""",
    "SetupIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode": """
expires_at since:2026-03-25.dahlia
image_url_png since:2026-03-25.dahlia
image_url_svg since:2026-03-25.dahlia
""",
    "SetupIntentNextActionVerifyWithMicrodeposits": """
arrival_date since:2020-08-27+
hosted_verification_url since:2020-08-27+
microdeposit_type since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptions": """
acss_debit since:2020-08-27+
amazon_pay since:2024-04-10+
bacs_debit since:2024-06-20+
bizum since:2026-05-27.dahlia
blik since:2020-08-27+
card_present since:2023-10-16+
klarna since:2025-06-30.basil
link since:2020-08-27+
paypal since:2022-11-15+
payto since:2025-12-15.clover
pix since:2026-04-22.dahlia
sepa_debit since:2020-08-27+
upi since:2026-03-25.dahlia
us_bank_account since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsAcssDebit": """
currency since:2020-08-27+
mandate_options since:2020-08-27+
verification_method since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsAcssDebitMandateOptions": """
custom_mandate_url since:2020-08-27+
default_for since:2020-08-27+
interval_description since:2020-08-27+
payment_schedule since:2020-08-27+
transaction_type since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsBacsDebit": """
mandate_options since:2024-06-20+
""",
    "SetupIntentPaymentMethodOptionsBacsDebitMandateOptions": """
reference_prefix since:2024-12-18.acacia
""",
    "SetupIntentPaymentMethodOptionsBlik": """
mandate_options since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsBlikMandateOptions": """
expires_at since:2026-09-30.endive
type since:2020-08-27+ were:on_session
expires_after since:2020-08-27+ until:2022-11-15 is:always is:null
off_session since:2020-08-27+ until:2022-11-15 is:seldom is:null
""",
    "SetupIntentPaymentMethodOptionsCard": """
mandate_options since:2020-08-27+
network since:2020-08-27+
request_three_d_secure were:challenge_only
setup_credential_usage since:2026-10-28.endive
""",
    "SetupIntentPaymentMethodOptionsCardMandateOptions": """
amount since:2020-08-27+
amount_type since:2020-08-27+
currency since:2020-08-27+
description since:2020-08-27+
end_date since:2020-08-27+
interval since:2020-08-27+
interval_count since:2020-08-27+
reference since:2020-08-27+
start_date since:2020-08-27+
supported_types since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsKlarna": """
currency since:2025-06-30.basil
preferred_locale since:2025-06-30.basil
""",
    "SetupIntentPaymentMethodOptionsLink": """
persistent_token since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsPaypal": """
billing_agreement_id since:2022-11-15+
""",
    "SetupIntentPaymentMethodOptionsPayto": """
mandate_options since:2025-12-15.clover
""",
    "SetupIntentPaymentMethodOptionsPaytoMandateOptions": """
amount since:2025-12-15.clover
amount_type since:2025-12-15.clover
end_date since:2025-12-15.clover
payment_schedule since:2025-12-15.clover
payments_per_period since:2025-12-15.clover
purpose since:2025-12-15.clover
start_date since:2025-12-15.clover
""",
    "SetupIntentPaymentMethodOptionsPix": """
mandate_options since:2026-04-22.dahlia
""",
    "SetupIntentPaymentMethodOptionsPixMandateOptions": """
amount since:2026-04-22.dahlia
amount_includes_iof since:2026-04-22.dahlia
amount_type since:2026-04-22.dahlia
currency since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
payment_schedule since:2026-04-22.dahlia
reference since:2026-04-22.dahlia
start_date since:2026-04-22.dahlia
""",
    "SetupIntentPaymentMethodOptionsSepaDebit": """
mandate_options since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsSepaDebitMandateOptions": """
reference_prefix since:2024-12-18.acacia
""",
    "SetupIntentPaymentMethodOptionsUpi": """
mandate_options since:2026-03-25.dahlia
""",
    "SetupIntentPaymentMethodOptionsUpiMandateOptions": """
amount since:2026-03-25.dahlia
amount_type since:2026-03-25.dahlia
description since:2026-03-25.dahlia
end_date since:2026-03-25.dahlia
""",
    "SetupIntentPaymentMethodOptionsUsBankAccount": """
financial_connections since:2020-08-27+
mandate_options since:2023-10-16+
verification_method since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections": """
filters since:2024-06-20+
permissions since:2020-08-27+
prefetch since:2023-08-16+
return_url since:2020-08-27+
""",
    "SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters": """
account_subcategories since:2024-06-20+
""",
    "SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions": """
collection_method since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
