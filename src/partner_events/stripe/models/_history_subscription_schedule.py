# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import TaxRate


class RetiredSubscriptionScheduleDefaultSettings(Beside):
    default_source: str | None = None


class SubscriptionScheduleBillingThresholds(Model):
    amount_gte: int | None = None
    reset_billing_cycle_anchor: bool | None = None


class SubscriptionScheduleInvoiceSettings(Model):
    days_until_due: int | None = None


class SubscriptionSchedulePhasePlanBillingThresholds(Model):
    usage_gte: int | None = None


class SubscriptionSchedulePhasePlan(Model):
    billing_thresholds: SubscriptionSchedulePhasePlanBillingThresholds | None = None
    plan: str
    price: str
    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None


class RetiredSubscriptionSchedulePhase(Beside):
    coupon: str | None = None
    plans: list[SubscriptionSchedulePhasePlan] | None = None
    tax_percent: Number | None = None


class SubscriptionScheduleRenewalInterval(Model):
    interval: str
    length: int


class RetiredSubscriptionSchedule(Beside):
    billing: str | None = None
    billing_thresholds: SubscriptionScheduleBillingThresholds | None = None
    collection_method: str | None = None
    default_payment_method: str | None = None
    default_source: str | None = None
    invoice_settings: SubscriptionScheduleInvoiceSettings | None = None
    renewal_behavior: str | None = None
    renewal_interval: SubscriptionScheduleRenewalInterval | None = None
    revision: str | None = None


HISTORY = {
    "SubscriptionSchedule": """
application since:2020-08-27+
billing_mode since:2025-06-30.basil
customer_account since:2025-12-15.clover
default_settings since:2019-10-17
end_behavior since:2019-08-14
pause_schedules since:2026-09-30.endive before:2026-09-30.endive|seldom
test_clock since:2020-08-27+
billing until:2019-10-08 now:default_settings.collection_method is:seldom is:null
billing_thresholds until:2019-10-17 now:default_settings.billing_thresholds is:seldom is:null
collection_method since:2019-05-16 until:2019-10-17 now:default_settings.collection_method is:seldom \
is:null
default_payment_method since:2019-05-16 until:2019-10-17 now:default_settings.default_payment_method \
is:seldom is:null
default_source since:2019-05-16 until:2019-10-17 is:seldom is:null
invoice_settings until:2019-10-17 now:default_settings.invoice_settings is:seldom is:null
renewal_behavior until:2019-10-08 now:end_behavior is:seldom is:null
renewal_interval until:2020-03-02 now: is:always is:null
revision until:2019-05-16 now: is:seldom is:null
""",
    "SubscriptionScheduleBillingMode": """
flexible since:2025-09-30.clover
type since:2025-06-30.basil
updated_at since:2025-06-30.basil
""",
    "SubscriptionScheduleBillingModeFlexible": """
proration_discounts since:2025-09-30.clover
""",
    "SubscriptionScheduleDefaultSettings": """
application_fee_percent since:2020-08-27+
automatic_tax since:2020-08-27+
billing_cycle_anchor since:2020-03-02+
billing_thresholds since:2019-10-17
collection_method since:2019-10-17
default_payment_method since:2019-10-17
description since:2022-08-01+
invoice_settings since:2019-10-17 before:2023-08-16|null
on_behalf_of since:2022-08-01+
transfer_data since:2020-03-02+
default_source is:seldom is:null is:undocumented
""",
    "SubscriptionScheduleDefaultSettingsAutomaticTax": """
disabled_reason since:2024-12-18.acacia
enabled since:2020-08-27+
liability since:2023-10-16+
""",
    "SubscriptionScheduleDefaultSettingsAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "SubscriptionScheduleDefaultSettingsBillingThresholds": """
amount_gte since:2019-10-17
reset_billing_cycle_anchor since:2019-10-17
""",
    "SubscriptionScheduleDefaultSettingsInvoiceSettings": """
account_tax_ids since:2023-10-16+
custom_fields since:2026-07-29.dahlia
days_until_due since:2019-10-17
description since:2026-07-29.dahlia
footer since:2026-07-29.dahlia
issuer since:2023-10-16+
""",
    "SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField": """
name since:2026-07-29.dahlia
value since:2026-07-29.dahlia
""",
    "SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "SubscriptionScheduleDefaultSettingsTransferData": """
amount_percent since:2020-03-02+
destination since:2020-03-02+
""",
    "SubscriptionSchedulePauseSchedule": """
key since:2026-09-30.endive
pause since:2026-09-30.endive
resume since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePause": """
pause_at since:2026-09-30.endive
settings since:2026-09-30.endive
status since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePauseSettings": """
bill_for since:2026-09-30.endive
invoicing_behavior since:2026-09-30.endive
type since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePauseSettingsBillFor": """
outstanding_usage_through since:2026-09-30.endive
unused_time_from since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough": """
type since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom": """
type since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePauseStatus": """
error since:2026-09-30.endive
type since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseSchedulePauseStatusError": """
code since:2026-09-30.endive
message since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseScheduleResume": """
resume_at since:2026-09-30.endive
settings since:2026-09-30.endive
status since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseScheduleResumeSettings": """
billing_cycle_anchor since:2026-09-30.endive
payment_behavior since:2026-09-30.endive
proration_behavior since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseScheduleResumeStatus": """
error since:2026-09-30.endive
type since:2026-09-30.endive
""",
    "SubscriptionSchedulePauseScheduleResumeStatusError": """
code since:2026-09-30.endive
message since:2026-09-30.endive
""",
    "SubscriptionSchedulePhase": """
add_invoice_items since:2020-03-02+
automatic_tax since:2020-08-27+
billing_cycle_anchor since:2020-03-02+
billing_thresholds since:2019-08-14
collection_method since:2019-08-14
currency since:2020-08-27+ before:2020-08-27|seldom
default_payment_method since:2019-08-14
default_tax_rates since:2019-03-14
description since:2022-08-01+
discounts since:2023-10-16+
invoice_settings since:2019-08-14
items since:2020-08-27
metadata since:2020-08-27+
on_behalf_of since:2022-08-01+
proration_behavior since:2019-12-03+ before:2020-03-02|null
transfer_data since:2020-03-02+
trial since:2026-07-29.dahlia
coupon until:2025-02-24.acacia now:phases[].discounts[].coupon is:always is:null
plans until:2020-03-02 now:phases[].items is:always
tax_percent until:2020-03-02 now:phases[].default_tax_rates is:always is:null
""",
    "SubscriptionSchedulePhaseAddInvoiceItem": """
discountable since:2026-05-27.dahlia
discounts since:2023-10-16+
metadata since:2025-08-27.basil
period since:2025-08-27.basil
price since:2020-03-02+
quantity since:2020-03-02+
tax_rates since:2020-08-27+
""",
    "SubscriptionSchedulePhaseAddInvoiceItemDiscount": """
coupon since:2023-10-16+
discount since:2023-10-16+
promotion_code since:2023-10-16+
""",
    "SubscriptionSchedulePhaseAddInvoiceItemPeriod": """
end since:2025-08-27.basil
start since:2025-08-27.basil
""",
    "SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd": """
timestamp since:2025-08-27.basil
type since:2025-08-27.basil
""",
    "SubscriptionSchedulePhaseAddInvoiceItemPeriodStart": """
timestamp since:2025-08-27.basil
type since:2025-08-27.basil
""",
    "SubscriptionSchedulePhaseAutomaticTax": """
disabled_reason since:2024-12-18.acacia
enabled since:2020-08-27+
liability since:2023-10-16+
""",
    "SubscriptionSchedulePhaseAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "SubscriptionSchedulePhaseBillingThresholds": """
amount_gte since:2019-08-14
reset_billing_cycle_anchor since:2019-08-14
""",
    "SubscriptionSchedulePhaseDiscount": """
coupon since:2023-10-16+
discount since:2023-10-16+
promotion_code since:2023-10-16+
""",
    "SubscriptionSchedulePhaseInvoiceSettings": """
account_tax_ids since:2023-10-16+
custom_fields since:2026-07-29.dahlia
days_until_due since:2019-08-14
description since:2026-07-29.dahlia
footer since:2026-07-29.dahlia
issuer since:2023-10-16+
""",
    "SubscriptionSchedulePhaseInvoiceSettingsCustomField": """
name since:2026-07-29.dahlia
value since:2026-07-29.dahlia
""",
    "SubscriptionSchedulePhaseInvoiceSettingsIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "SubscriptionSchedulePhaseItem": """
billing_thresholds since:2020-08-27
discounts since:2023-10-16+
metadata since:2022-11-15+
plan since:2020-08-27
price since:2020-08-27
quantity since:2020-08-27
tax_rates since:2020-08-27
""",
    "SubscriptionSchedulePhaseItemBillingThresholds": """
usage_gte since:2020-08-27
""",
    "SubscriptionSchedulePhaseItemDiscount": """
coupon since:2023-10-16+
discount since:2023-10-16+
promotion_code since:2023-10-16+
""",
    "SubscriptionSchedulePhaseTransferData": """
amount_percent since:2020-03-02+
destination since:2020-03-02+
""",
    "SubscriptionSchedulePhasePlan": """
price since:2020-03-02+
tax_rates since:2019-03-14
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
