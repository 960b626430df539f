# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import Discount, Plan, Subscription


class SubscriptionInvoiceCustomerBalanceSettings(Model):
    consume_applied_balance_on_void: bool | None = None


class RetiredSubscription(Beside):
    account_balance: int | None = None
    billing: str | None = None
    current_period_end: int | None = None
    current_period_start: int | None = None
    discount: Discount | None = None
    invoice_customer_balance_settings: SubscriptionInvoiceCustomerBalanceSettings | None = None
    max_occurrences: int | None = None
    plan: Plan | None = None
    quantity: int | None = None
    retains_own_balance: bool | None = None
    start: int | None = None
    tax_percent: Number | None = None


class SubscriptionList(Model):
    object: str
    data: list[Subscription]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = {
    "Subscription": """
application since:2020-08-27+
automatic_tax since:2020-08-27+
billing_cycle_anchor since:2018-02-05
billing_cycle_anchor_config since:2023-10-16+
billing_mode since:2025-06-30.basil
billing_schedules since:2026-05-27.dahlia
billing_thresholds since:2018-11-08
cancel_at since:2019-08-14
cancellation_details since:2022-11-15+
collection_method since:2019-05-16 before:2020-03-02|null
created since:2016-03-07
currency since:2020-08-27+ before:2020-08-27|seldom
customer before:2016-07-06|unknown before:2017-02-14|unknown|type=string
customer_account since:2025-12-15.clover
days_until_due since:2016-07-06
default_payment_method since:2019-03-14
default_source since:2018-11-08
default_tax_rates since:2019-03-14
description since:2020-08-27+
discounts since:2023-10-16+
invoice_settings since:2024-04-10+
items since:2016-07-06 before:2016-07-06|unknown|type=list<id>
latest_invoice since:2019-02-19
livemode since:2017-02-14
managed_payments since:2026-04-22.dahlia
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
next_pending_invoice_item_invoice since:2019-10-17
object since:2017-02-14
on_behalf_of since:2022-08-01 before:2017-04-06|unknown|value|type=string
pause_collection since:2020-03-02+
payment_settings since:2020-08-27+
pending_invoice_item_interval since:2019-10-17
pending_setup_intent since:2019-05-16
pending_update since:2019-12-03+
presentment_details since:2026-03-25.dahlia
schedule since:2019-08-14
start_date since:2019-03-14
status_details since:2026-09-30.endive
test_clock since:2020-08-27+
transfer_data since:2019-12-03 before:2019-12-03|seldom
trial_settings since:2022-11-15+
account_balance since:2017-02-14 until:2017-04-06 is:seldom is:null
billing since:2016-07-06 until:2019-10-08 now:collection_method is:seldom is:null
current_period_end until:2025-02-24.acacia now:items.data[].current_period_end is:always
current_period_start until:2025-02-24.acacia now:items.data[].current_period_start is:always
discount until:2025-02-24.acacia now:discounts is:always is:null
invoice_customer_balance_settings since:2019-10-17 until:2019-11-05 now: is:seldom is:null
max_occurrences since:2017-02-14 until:2017-04-06 is:seldom is:null
plan until:2020-03-02 now:items.data[].price is:always is:null is:still_sent
quantity until:2020-03-02 now:items.data[].quantity is:always is:null is:still_sent
retains_own_balance since:2017-02-14 until:2017-04-06 is:seldom is:null
start since:2015-07-13 until:2019-10-08 now:start_date is:seldom is:null
tax_percent since:2015-02-18 until:2020-03-02 now:default_tax_rates is:always is:null
""",
    "SubscriptionAutomaticTax": """
disabled_reason since:2024-12-18.acacia
enabled since:2020-08-27+
liability since:2023-10-16+
""",
    "SubscriptionAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "SubscriptionBillingCycleAnchorConfig": """
day_of_month since:2023-10-16+
hour since:2023-10-16+
minute since:2023-10-16+
month since:2023-10-16+
second since:2023-10-16+
""",
    "SubscriptionBillingMode": """
flexible since:2025-09-30.clover
type since:2025-06-30.basil
updated_at since:2025-06-30.basil
""",
    "SubscriptionBillingModeFlexible": """
proration_discounts since:2025-09-30.clover
""",
    "SubscriptionBillingSchedule": """
applies_to since:2026-05-27.dahlia
bill_until since:2026-05-27.dahlia
key since:2026-05-27.dahlia
""",
    "SubscriptionBillingScheduleAppliesTo": """
price since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "SubscriptionBillingScheduleBillUntil": """
computed_timestamp since:2026-05-27.dahlia
duration since:2026-05-27.dahlia
timestamp since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "SubscriptionBillingScheduleBillUntilDuration": """
interval since:2026-05-27.dahlia
interval_count since:2026-05-27.dahlia
""",
    "SubscriptionBillingThresholds": """
amount_gte since:2018-11-08
reset_billing_cycle_anchor since:2018-11-08
""",
    "SubscriptionCancellationDetails": """
comment since:2022-11-15+
feedback since:2022-11-15+
feedback_option since:2026-08-26.dahlia
reason since:2022-11-15+
""",
    "SubscriptionInvoiceSettings": """
account_tax_ids since:2024-04-10+
custom_fields since:2026-06-24.dahlia
description since:2026-06-24.dahlia
footer since:2026-06-24.dahlia
issuer since:2024-04-10+
""",
    "SubscriptionInvoiceSettingsCustomField": """
name since:2026-06-24.dahlia
value since:2026-06-24.dahlia
""",
    "SubscriptionInvoiceSettingsIssuer": """
account since:2024-04-10+
type since:2024-04-10+
""",
    "SubscriptionManagedPayments": """
enabled since:2026-04-22.dahlia
""",
    "SubscriptionPauseCollection": """
behavior since:2020-03-02+
resumes_at since:2020-03-02+
""",
    "SubscriptionPendingInvoiceItemInterval": """
interval since:2019-10-17
interval_count since:2019-10-17
""",
    "SubscriptionPendingUpdate": """
billing_cycle_anchor since:2019-12-03+
cancel_at_period_end since:2026-09-30.endive
discount since:2026-05-27.dahlia
discounts since:2026-05-27.dahlia
expires_at since:2019-12-03+
metadata since:2026-05-27.dahlia
subscription_items since:2019-12-03+
trial_end since:2019-12-03+
trial_from_plan since:2019-12-03+
""",
    "SubscriptionPresentmentDetails": """
presentment_currency since:2026-03-25.dahlia
""",
    "SubscriptionStatusDetails": """
paused since:2026-09-30.endive
""",
    "SubscriptionStatusDetailsPaused": """
subscription since:2026-09-30.endive
transitioned_at since:2026-09-30.endive
type since:2026-09-30.endive
""",
    "SubscriptionStatusDetailsPausedSubscription": """
type since:2026-09-30.endive
""",
    "SubscriptionTransferData": """
amount_percent since:2020-03-02+
destination since:2019-12-03
""",
    "SubscriptionTrialSettings": """
end_behavior since:2022-11-15+
""",
    "SubscriptionTrialSettingsEndBehavior": """
billing_cycle_anchor since:2026-09-30.endive
missing_payment_method since:2022-11-15+
""",
    "SubscriptionPaymentSettings": """
payment_method_options since:2020-08-27+
payment_method_types since:2020-08-27+
save_default_payment_method since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptions": """
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
    "SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit": """
mandate_options since:2020-08-27+
verification_method since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions": """
transaction_type since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsBancontact": """
preferred_language since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsBillie": """
company_details since:2026-09-30.endive
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails": """
registered_address since:2026-09-30.endive
registered_name since:2026-09-30.endive
registration_number since:2026-09-30.endive
registration_type since:2026-09-30.endive
vat since:2026-09-30.endive
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsBlik": """
mandate_options since:2026-09-30.endive
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions": """
expires_at since:2026-09-30.endive
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsCard": """
mandate_options since:2020-08-27+
network since:2022-08-01+
request_three_d_secure since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions": """
amount since:2020-08-27+
amount_type since:2020-08-27+
description since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance": """
bank_transfer since:2020-08-27+
funding_type since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer": """
eu_bank_transfer since:2020-08-27+
type since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer": """
country since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsPayto": """
mandate_options since:2025-12-15.clover
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions": """
amount since:2025-12-15.clover
amount_type since:2025-12-15.clover
purpose since:2025-12-15.clover
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsPix": """
expires_after_seconds since:2026-04-22.dahlia
mandate_options since:2026-04-22.dahlia
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions": """
amount since:2026-04-22.dahlia
amount_includes_iof since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
payment_schedule since:2026-04-22.dahlia
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsUpi": """
mandate_options since:2026-04-22.dahlia
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions": """
amount since:2026-04-22.dahlia
amount_type since:2026-04-22.dahlia
description since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount": """
financial_connections since:2020-08-27+
verification_method since:2020-08-27+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections": """
filters since:2024-06-20+
permissions since:2020-08-27+
prefetch since:2023-08-16+
""",
    "SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters": """
account_subcategories since:2024-06-20+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
