# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import Discount, InvoicePaymentList


class InvoiceRenderingOptions(Model):
    amount_tax_display: str | None = None


class InvoiceSubscriptionDetails(Model):
    metadata: dict[str, str] | None = None


class InvoiceTotalTaxAmount(Model):
    amount: int
    inclusive: bool
    tax_rate: str
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class InvoiceTransferData(Model):
    amount: int | None = None
    destination: str


class RetiredInvoice(Beside):
    amount_paid_off_stripe: int | None = None
    payments: InvoicePaymentList | None = None
    application_fee: int | None = None
    application_fee_amount: int | None = None
    billing: str | None = None
    charge: str | None = None
    closed: bool | None = None
    date: int | None = None
    discount: Discount | None = None
    finalized_at: int | None = None
    forgiven: bool | None = None
    hosted_invoice_payment_pending: bool | None = None
    paid: bool | None = None
    paid_out_of_band: bool | None = None
    payment_intent: str | None = None
    quote: str | None = None
    rendering_options: InvoiceRenderingOptions | None = None
    statement_description: str | None = None
    subscription: str | None = None
    subscription_details: InvoiceSubscriptionDetails | None = None
    subscription_proration_date: int | None = None
    tax: int | None = None
    tax_percent: Number | None = None
    total_tax_amounts: list[InvoiceTotalTaxAmount] | None = None
    transfer_data: InvoiceTransferData | None = None
    payment: str | None = None
    send_next_at: int | None = None


class RetiredInvoiceTotalPretaxCreditAmount(Beside):
    margin: str | None = None


HISTORY = {
    "Invoice": """
account_country since:2019-03-14
account_name since:2019-03-14
account_tax_ids since:2020-08-27+
amount_overpaid since:2025-03-31.basil
amount_paid since:2018-02-28
amount_paid_off_stripe since:2026-05-27.dahlia expanded: is:seldom
amount_remaining since:2018-02-28
amount_shipping since:2022-11-15+
application since:2020-08-27+
auto_advance since:2018-05-21
automatic_tax since:2020-08-27+
automatically_finalizes_at since:2024-06-20+
billing_reason since:2018-05-21
collection_method since:2019-05-16 before:2020-03-02|null
confirmation_secret since:2025-03-31.basil
created since:2019-02-19
custom_fields since:2018-11-08
customer before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string before:2020-03-02|\
value
customer_account since:2025-12-15.clover
customer_address since:2019-03-14
customer_email since:2019-03-14
customer_name since:2019-03-14
customer_phone since:2019-03-14
customer_shipping since:2019-03-14
customer_tax_exempt since:2019-03-14
customer_tax_ids since:2019-03-14
default_payment_method since:2019-03-14
default_source since:2018-11-08
default_tax_rates since:2019-03-14 before:2020-03-02|null
deleted since:2019-12-03
discounts since:2020-03-02+ before:2020-03-02|seldom|null before:2023-08-16|null
due_date since:2016-07-06
effective_at since:2022-11-15+
footer since:2018-11-08
from_invoice since:2022-08-01+
hosted_invoice_url since:2018-05-21
id before:2020-08-27 before:2022-08-01|seldom before:2025-02-24.acacia before:2025-08-27.basil|seldom
invoice_pdf since:2018-05-21
issuer since:2023-10-16+
last_finalization_error since:2020-08-27+
latest_revision since:2022-08-01+
lines before:2016-07-06|unknown|type=list<id>
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|type=map<any>
number since:2016-07-06
object since:2017-02-14
on_behalf_of since:2020-08-27+
parent since:2025-03-31.basil
payment_settings since:2020-08-27+
payments since:2025-03-31.basil expanded: is:seldom
post_payment_credit_notes_amount since:2019-03-14
pre_payment_credit_notes_amount since:2019-03-14
receipt_number since:2016-07-06
rendering since:2023-08-16+
shipping_cost since:2022-11-15+
shipping_details since:2022-11-15+
statement_descriptor since:2014-12-08
status since:2018-11-08 were:deleted
status_details since:2026-09-30.endive
status_transitions since:2019-02-19
subtotal_excluding_tax since:2020-08-27+
test_clock since:2020-08-27+
threshold_reason since:2018-11-08
total_discount_amounts since:2020-03-02+ before:2020-03-02|seldom
total_excluding_tax since:2020-08-27+
total_pretax_credit_amounts since:2024-09-30.acacia before:2024-12-18.acacia|seldom
total_taxes since:2025-03-31.basil
application_fee until:2018-11-08 now:payment_intent:application_fee_amount is:seldom is:null
application_fee_amount since:2018-11-08 until:2025-02-24.acacia now:payment_intent:application_fee_amount \
is:always is:null
billing since:2016-07-06 until:2019-10-08 now:collection_method is:seldom is:null
charge until:2025-02-24.acacia now:payments.data[].payment.charge is:always is:null before:2016-07-06|\
unknown|value before:2017-02-14|unknown|value|type=string
closed until:2018-10-31 now:auto_advance is:seldom is:null
date until:2019-02-19 now:created is:seldom is:null
discount until:2025-02-24.acacia now:discounts is:always is:null
finalized_at since:2018-11-08 until:2019-02-19 now:status_transitions.finalized_at is:seldom is:null
forgiven until:2018-10-31 now:status is:seldom is:null
hosted_invoice_payment_pending since:2018-09-24 until:2018-09-24 is:seldom is:null
paid until:2025-02-24.acacia now:status is:always
paid_out_of_band since:2020-08-27+ until:2025-02-24.acacia now:payments.data[].payment.type is:always
payment_intent since:2019-03-14 until:2025-02-24.acacia now:payments.data[].payment.payment_intent \
is:always is:null
quote since:2020-08-27+ until:2025-02-24.acacia now:parent.quote_details.quote is:always is:null
rendering_options since:2020-08-27+ until:2023-10-16 now:rendering is:always is:null
statement_description until:2014-11-20 now:statement_descriptor is:seldom is:null
subscription until:2025-02-24.acacia now:parent.subscription_details.subscription is:always is:null \
before:2017-02-14|unknown|value|type=string
subscription_details since:2022-11-15+ until:2025-02-24.acacia now:parent.subscription_details is:always \
is:null
subscription_proration_date since:2017-02-14 until:2025-02-24.acacia \
now:parent.subscription_details.subscription_proration_date is:seldom is:null
tax since:2015-02-18 until:2025-02-24.acacia now:total_taxes[].amount is:always is:null
tax_percent since:2015-02-18 until:2020-03-02 now:default_tax_rates is:always is:null
total_tax_amounts since:2019-03-14 until:2025-02-24.acacia now:total_taxes is:always before:2020-03-02|\
null
transfer_data since:2019-12-03 until:2025-02-24.acacia now:payment_intent:transfer_data is:always is:null \
before:2019-12-03|seldom
payment is:seldom is:null is:undocumented
send_next_at is:seldom is:null is:undocumented
""",
    "InvoiceAutomaticTax": """
disabled_reason since:2024-12-18.acacia
enabled since:2020-08-27+
liability since:2023-10-16+
provider since:2025-04-30.basil
status since:2020-08-27+
""",
    "InvoiceAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "InvoiceConfirmationSecret": """
client_secret since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "InvoiceCustomField": """
name since:2018-11-08
value since:2018-11-08
""",
    "InvoiceCustomerShipping": """
address since:2019-03-14
carrier since:2019-03-14
name since:2019-03-14 before:2020-03-02|null
phone since:2019-03-14
tracking_number since:2019-03-14
""",
    "InvoiceCustomerTaxId": """
type since:2019-03-14
value since:2019-03-14
""",
    "InvoiceFromInvoice": """
action since:2022-08-01+
invoice since:2022-08-01+
""",
    "InvoiceIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "InvoiceLastFinalizationError": """
advice_code since:2025-01-27.acacia
charge since:2020-08-27+
code since:2020-08-27+ were:billing_policy_remote_function_response_invalid|\
billing_policy_remote_function_timeout|billing_policy_remote_function_unexpected_status_code|\
billing_policy_remote_function_unreachable
decline_code since:2020-08-27+
doc_url since:2020-08-27+
message since:2020-08-27+
network_advice_code since:2024-12-18.acacia
network_decline_code since:2024-12-18.acacia
param since:2020-08-27+
payment_intent since:2020-08-27+
payment_method since:2020-08-27+
payment_method_type since:2020-08-27+
request_log_url since:2022-08-01+
setup_intent since:2020-08-27+
source since:2020-08-27+ before:2022-11-15|type=object
type since:2020-08-27+
""",
    "InvoiceParent": """
quote_details since:2025-03-31.basil
subscription_details since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "InvoiceParentQuoteDetails": """
quote since:2025-03-31.basil
""",
    "InvoiceParentSubscriptionDetails": """
metadata since:2025-03-31.basil
subscription since:2025-03-31.basil
subscription_proration_date since:2025-03-31.basil
""",
    "InvoicePaymentSettings": """
default_mandate since:2020-08-27+
payment_method_options since:2020-08-27+
payment_method_types since:2020-08-27+
""",
    "InvoiceRendering": """
amount_tax_display since:2023-08-16+
pdf since:2023-08-16+
template since:2024-06-20+
template_version since:2024-06-20+
""",
    "InvoiceRenderingPdf": """
page_size since:2023-08-16+
""",
    "InvoiceShippingCost": """
amount_subtotal since:2022-11-15+
amount_tax since:2022-11-15+
amount_total since:2022-11-15+
shipping_rate since:2022-11-15+
taxes since:2022-11-15+
""",
    "InvoiceShippingCostTax": """
amount since:2022-11-15+
rate since:2022-11-15+
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
    "InvoiceShippingDetails": """
address since:2022-11-15+
carrier since:2022-11-15+
name since:2022-11-15+
phone since:2022-11-15+
tracking_number since:2022-11-15+
""",
    "InvoiceStatusDetails": """
uncollectible since:2026-09-30.endive
""",
    "InvoiceStatusDetailsUncollectible": """
reason since:2026-09-30.endive
""",
    "InvoiceStatusTransitions": """
finalized_at since:2019-02-19
marked_uncollectible_at since:2019-02-19
paid_at since:2019-02-19
voided_at since:2019-02-19
""",
    "InvoiceThresholdReason": """
amount_gte since:2018-11-08
item_reasons since:2018-11-08
""",
    "InvoiceThresholdReasonItemReason": """
line_item_ids since:2018-11-08
usage_gte since:2018-11-08
""",
    "InvoiceTotalDiscountAmount": """
amount since:2020-03-02+
discount since:2020-03-02+
""",
    "InvoiceTotalPretaxCreditAmount": """
amount since:2024-09-30.acacia
credit_balance_transaction since:2024-09-30.acacia
discount since:2024-09-30.acacia
type since:2024-09-30.acacia
margin since:2024-09-30.acacia until:2024-09-30.acacia is:seldom is:null
""",
    "InvoiceTotalTax": """
amount since:2025-03-31.basil
tax_behavior since:2025-03-31.basil
tax_rate_details since:2025-03-31.basil
taxability_reason since:2025-03-31.basil
taxable_amount since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "InvoiceTotalTaxTaxRateDetails": """
tax_rate since:2025-03-31.basil
""",
    "InvoicePaymentSettingsPaymentMethodOptions": """
acss_debit since:2020-08-27+
bancontact since:2020-08-27+
billie since:2026-08-26.dahlia
blik since:2026-09-30.endive
card since:2020-08-27+
customer_balance since:2020-08-27+
konbini since:2020-08-27+
payto since:2025-12-15.clover before:2025-12-15.clover|seldom
pix since:2026-04-22.dahlia
sepa_debit since:2023-10-16+
upi since:2026-04-22.dahlia
us_bank_account since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsAcssDebit": """
mandate_options since:2020-08-27+
verification_method since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions": """
transaction_type since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsBancontact": """
preferred_language since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsBillie": """
company_details since:2026-09-30.endive
reference since:2026-09-30.endive
""",
    "InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails": """
registered_address since:2026-09-30.endive
registered_name since:2026-09-30.endive
registration_number since:2026-09-30.endive
registration_type since:2026-09-30.endive
vat since:2026-09-30.endive
""",
    "InvoicePaymentSettingsPaymentMethodOptionsCard": """
installments since:2020-08-27+
request_three_d_secure since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsCardInstallments": """
enabled since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance": """
bank_transfer since:2020-08-27+
funding_type since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer": """
eu_bank_transfer since:2020-08-27+
type since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer": """
country since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsPayto": """
mandate_options since:2025-12-15.clover
""",
    "InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions": """
amount since:2025-12-15.clover
amount_type since:2025-12-15.clover
purpose since:2025-12-15.clover
""",
    "InvoicePaymentSettingsPaymentMethodOptionsPix": """
amount_includes_iof since:2026-04-22.dahlia
expires_after_seconds since:2026-04-22.dahlia
""",
    "InvoicePaymentSettingsPaymentMethodOptionsUpi": """
mandate_options since:2026-04-22.dahlia
""",
    "InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions": """
amount since:2026-04-22.dahlia
amount_type since:2026-04-22.dahlia
description since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
""",
    "InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount": """
financial_connections since:2020-08-27+
verification_method since:2020-08-27+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections": """
filters since:2024-06-20+
permissions since:2020-08-27+
prefetch since:2023-08-16+
""",
    "InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters": """
account_subcategories since:2024-06-20+
""",
    "InvoiceTotalTaxAmount": """
taxability_reason since:2022-11-15+
taxable_amount since:2022-11-15+
""",
    "InvoiceTransferData": """
amount since:2020-03-02+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
