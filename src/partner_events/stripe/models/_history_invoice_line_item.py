# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model
from partner_events.stripe.models._types import Plan, Price, TaxRate


class InvoiceLineItemProrationDetailsCreditedItems(Model):
    invoice: str
    invoice_line_items: list[str]


class InvoiceLineItemProrationDetails(Model):
    credited_items: InvoiceLineItemProrationDetailsCreditedItems | None = None


class InvoiceLineItemTaxAmount(Model):
    amount: int
    inclusive: bool
    tax_rate: str
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class RetiredInvoiceLineItem(Beside):
    amount_excluding_tax: int | None = None
    invoice_item: str | None = None
    live_mode: bool | None = None
    plan: Plan | None = None
    price: Price | None = None
    proration: bool | None = None
    proration_details: InvoiceLineItemProrationDetails | None = None
    subscription_item: str | None = None
    tax_amounts: list[InvoiceLineItemTaxAmount] | None = None
    tax_rates: list[TaxRate] | None = None
    type: str | None = None
    unified_proration: bool | None = None
    unit_amount_excluding_tax: str | None = None


class RetiredInvoiceLineItemPretaxCreditAmount(Beside):
    margin: str | None = None


HISTORY = {
    "InvoiceLineItem": """
discount_amounts since:2020-03-02+ before:2020-03-02|seldom
discountable since:2015-04-07
discounts since:2020-03-02+ before:2020-03-02|seldom|null before:2023-08-16|null
invoice since:2023-10-16+
livemode since:2017-02-14
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
parent since:2025-03-31.basil
period before:2016-07-06|unknown before:2018-02-06|unknown|type=map<any>
pretax_credit_amounts since:2024-09-30.acacia before:2024-12-18.acacia|seldom
pricing since:2025-03-31.basil
quantity_decimal since:2026-03-25.dahlia
subscription since:2015-04-07 before:2022-08-01|type=string
subtotal since:2025-12-15.clover
taxes since:2025-03-31.basil
amount_excluding_tax since:2020-08-27+ until:2025-02-24.acacia is:always is:null
invoice_item since:2018-02-28 until:2025-02-24.acacia now:parent.invoice_item_details.invoice_item \
is:seldom is:null before:2022-08-01|value|type=string
live_mode until:2016-07-06 now:livemode is:seldom is:null
plan until:2025-02-24.acacia now:pricing.price_details.price is:always is:null
price since:2020-03-02+ until:2025-02-24.acacia now:pricing.price_details.price is:always is:null
proration until:2025-02-24.acacia now:parent.subscription_item_details.proration is:always
proration_details since:2020-08-27+ until:2025-02-24.acacia \
now:parent.subscription_item_details.proration_details is:always is:null
subscription_item since:2017-02-14 until:2025-02-24.acacia \
now:parent.subscription_item_details.subscription_item is:seldom is:null before:2022-08-01|value|\
type=string
tax_amounts since:2019-03-14 until:2025-02-24.acacia now:taxes is:always before:2020-03-02|seldom|null \
before:2024-04-10|seldom
tax_rates since:2019-03-14 until:2025-02-24.acacia now:taxes[].tax_rate_details.tax_rate is:always \
before:2020-03-02|seldom|null before:2024-04-10|seldom
type until:2025-02-24.acacia now:parent.type is:always
unified_proration since:2019-05-16 until:2020-03-02 is:seldom is:null
unit_amount_excluding_tax since:2020-08-27+ until:2025-02-24.acacia is:always is:null
""",
    "InvoiceLineItemDiscountAmount": """
amount since:2020-03-02+
discount since:2020-03-02+
""",
    "InvoiceLineItemParent": """
invoice_item_details since:2025-03-31.basil
subscription_item_details since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "InvoiceLineItemParentInvoiceItemDetails": """
invoice_item since:2025-03-31.basil
proration since:2025-03-31.basil
proration_details since:2025-03-31.basil
subscription since:2025-03-31.basil
""",
    "InvoiceLineItemParentInvoiceItemDetailsProrationDetails": """
credited_items since:2025-03-31.basil
""",
    "InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems": """
invoice since:2025-03-31.basil
invoice_line_items since:2025-03-31.basil
""",
    "InvoiceLineItemParentSubscriptionItemDetails": """
invoice_item since:2025-03-31.basil
proration since:2025-03-31.basil
proration_details since:2025-03-31.basil
subscription since:2025-03-31.basil before:2025-03-31.basil|value
subscription_item since:2025-03-31.basil
""",
    "InvoiceLineItemParentSubscriptionItemDetailsProrationDetails": """
credited_items since:2025-03-31.basil
""",
    "InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems": """
invoice since:2025-03-31.basil
invoice_line_items since:2025-03-31.basil
""",
    "InvoiceLineItemPretaxCreditAmount": """
amount since:2024-09-30.acacia
credit_balance_transaction since:2024-09-30.acacia
discount since:2024-09-30.acacia
type since:2024-09-30.acacia
margin since:2024-09-30.acacia until:2024-09-30.acacia is:seldom is:null
""",
    "InvoiceLineItemPricing": """
price_details since:2025-03-31.basil
type since:2025-03-31.basil
unit_amount_decimal since:2025-03-31.basil
""",
    "InvoiceLineItemPricingPriceDetails": """
price since:2025-03-31.basil before:2025-11-17.clover|type=string
product since:2025-03-31.basil
""",
    "InvoiceLineItemTax": """
amount since:2025-03-31.basil
tax_behavior since:2025-03-31.basil
tax_rate_details since:2025-03-31.basil
taxability_reason since:2025-03-31.basil
taxable_amount since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "InvoiceLineItemTaxTaxRateDetails": """
tax_rate since:2025-03-31.basil
""",
    "InvoiceLineItemTaxAmount": """
taxability_reason since:2022-11-15+
taxable_amount since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
