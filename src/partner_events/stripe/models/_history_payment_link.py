# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events.stripe.models._types import LineItemList


class RetiredPaymentLink(Beside):
    line_items: LineItemList | None = None


HISTORY = {
    "PaymentLink": """
application since:2023-08-16+
consent_collection since:2020-08-27+
currency since:2022-08-01+
custom_fields since:2022-11-15+
custom_text since:2022-11-15+
customer_creation since:2020-08-27+
inactive_message since:2023-10-16+
invoice_creation since:2022-11-15+
line_items expanded: is:seldom
managed_payments since:2026-04-22.dahlia
name_collection since:2025-10-29.clover
optional_items since:2025-03-31.basil
payment_intent_data since:2020-08-27+
payment_method_collection since:2022-08-01+
payment_method_options since:2026-05-27.dahlia
phone_number_collection since:2020-08-27+
restrictions since:2023-10-16+
shipping_options since:2020-08-27+
submit_type since:2020-08-27+
tax_id_collection since:2020-08-27+
""",
    "PaymentLinkAutomaticTax": """
liability since:2023-10-16+
""",
    "PaymentLinkAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "PaymentLinkConsentCollection": """
payment_method_reuse_agreement since:2023-10-16+
terms_of_service since:2022-08-01+
""",
    "PaymentLinkConsentCollectionPaymentMethodReuseAgreement": """
position since:2023-10-16+
""",
    "PaymentLinkCustomField": """
dropdown since:2022-11-15+ before:2022-11-15|always|null
key since:2022-11-15+
label since:2022-11-15+
numeric since:2022-11-15+ before:2022-11-15|always|null
optional since:2022-11-15+
text since:2022-11-15+ before:2022-11-15|always|null
type since:2022-11-15+
""",
    "PaymentLinkCustomFieldDropdown": """
default_value since:2025-03-31.basil
options since:2022-11-15+
""",
    "PaymentLinkCustomFieldDropdownOption": """
label since:2022-11-15+
value since:2022-11-15+
""",
    "PaymentLinkCustomFieldLabel": """
custom since:2022-11-15+
type since:2022-11-15+
""",
    "PaymentLinkCustomFieldNumeric": """
default_value since:2025-03-31.basil
maximum_length since:2022-11-15+
minimum_length since:2022-11-15+
""",
    "PaymentLinkCustomFieldText": """
default_value since:2025-03-31.basil
maximum_length since:2022-11-15+
minimum_length since:2022-11-15+
""",
    "PaymentLinkCustomText": """
after_submit since:2023-10-16+
shipping_address since:2022-11-15+
submit since:2022-11-15+
terms_of_service_acceptance since:2023-08-16+
""",
    "PaymentLinkCustomTextAfterSubmit": """
message since:2023-10-16+
""",
    "PaymentLinkCustomTextShippingAddress": """
message since:2022-11-15+
""",
    "PaymentLinkCustomTextSubmit": """
message since:2022-11-15+
""",
    "PaymentLinkCustomTextTermsOfServiceAcceptance": """
message since:2023-08-16+
""",
    "PaymentLinkInvoiceCreation": """
enabled since:2022-11-15+
invoice_data since:2022-11-15+
""",
    "PaymentLinkInvoiceCreationInvoiceData": """
account_tax_ids since:2022-11-15+
custom_fields since:2022-11-15+
description since:2022-11-15+
footer since:2022-11-15+
issuer since:2023-10-16+
metadata since:2022-11-15+
rendering_options since:2022-11-15+
""",
    "PaymentLinkInvoiceCreationInvoiceDataCustomField": """
name since:2022-11-15+
value since:2022-11-15+
""",
    "PaymentLinkInvoiceCreationInvoiceDataIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "PaymentLinkInvoiceCreationInvoiceDataRenderingOptions": """
amount_tax_display since:2022-11-15+
template since:2025-07-30.basil
""",
    "PaymentLinkManagedPayments": """
enabled since:2026-04-22.dahlia
""",
    "PaymentLinkNameCollection": """
business since:2025-10-29.clover
individual since:2025-10-29.clover
""",
    "PaymentLinkNameCollectionBusiness": """
enabled since:2025-10-29.clover
optional since:2025-10-29.clover
""",
    "PaymentLinkNameCollectionIndividual": """
enabled since:2025-10-29.clover
optional since:2025-10-29.clover
""",
    "PaymentLinkOptionalItem": """
adjustable_quantity since:2025-03-31.basil
price since:2025-03-31.basil
quantity since:2025-03-31.basil
""",
    "PaymentLinkOptionalItemAdjustableQuantity": """
enabled since:2025-03-31.basil
maximum since:2025-03-31.basil
minimum since:2025-03-31.basil
""",
    "PaymentLinkPaymentIntentData": """
description since:2023-10-16+
metadata since:2023-08-16+
statement_descriptor since:2023-08-16+
statement_descriptor_suffix since:2023-08-16+
transfer_group since:2023-10-16+
""",
    "PaymentLinkPaymentMethodOptions": """
card since:2026-05-27.dahlia
""",
    "PaymentLinkPaymentMethodOptionsCard": """
restrictions since:2026-05-27.dahlia
""",
    "PaymentLinkPaymentMethodOptionsCardRestrictions": """
brands_blocked since:2026-05-27.dahlia
""",
    "PaymentLinkRestrictions": """
completed_sessions since:2023-10-16+
""",
    "PaymentLinkRestrictionsCompletedSessions": """
count since:2023-10-16+
limit since:2023-10-16+
""",
    "PaymentLinkSubscriptionData": """
description since:2022-08-01+
invoice_settings since:2023-10-16+
metadata since:2023-08-16+
trial_settings since:2023-10-16+
""",
    "PaymentLinkSubscriptionDataInvoiceSettings": """
account_tax_ids since:2026-10-28.endive
custom_fields since:2026-10-28.endive
description since:2026-10-28.endive
footer since:2026-10-28.endive
issuer since:2023-10-16+
""",
    "PaymentLinkSubscriptionDataInvoiceSettingsCustomField": """
name since:2026-10-28.endive
value since:2026-10-28.endive
""",
    "PaymentLinkSubscriptionDataInvoiceSettingsIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "PaymentLinkSubscriptionDataTrialSettings": """
end_behavior since:2023-10-16+
""",
    "PaymentLinkSubscriptionDataTrialSettingsEndBehavior": """
missing_payment_method since:2023-10-16+
""",
    "PaymentLinkTaxIdCollection": """
required since:2024-06-20+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
