# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events.stripe.models._types import Plan, Price


class RetiredInvoiceItem(Beside):
    plan: Plan | None = None
    price: Price | None = None
    subscription: str | None = None
    subscription_item: str | None = None
    unified_proration: bool | None = None
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None


HISTORY = {
    "InvoiceItem": """
customer before:2016-07-06|unknown before:2017-02-14|unknown|type=string
customer_account since:2025-12-15.clover
deleted since:2015-07-13
discountable since:2015-04-07
discounts since:2020-03-02+ before:2020-03-02|seldom
frozen_fields since:2026-08-26.dahlia
invoice before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
invoicing_rules since:2026-09-30.endive
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
net_amount since:2025-09-30.clover
object since:2017-02-14
parent since:2025-03-31.basil
period since:2016-07-06 before:2016-07-06|unknown before:2018-10-31|unknown|null|type=map<any>
pricing since:2025-03-31.basil
proration_details since:2025-09-30.clover
quantity since:2016-07-06 before:2018-02-06|unknown|null
quantity_decimal since:2026-03-25.dahlia
tax_rates since:2019-03-14
test_clock since:2020-08-27+
plan since:2016-07-06 until:2025-02-24.acacia now:pricing.price_details.price is:always is:null
price since:2020-03-02+ until:2025-02-24.acacia now:pricing.price_details.price is:always is:null
subscription until:2025-02-24.acacia now:parent.subscription_details.subscription is:always is:null \
before:2017-02-14|unknown|value|type=string
subscription_item since:2017-02-14 until:2025-02-24.acacia \
now:parent.subscription_details.subscription_item is:seldom is:null
unified_proration since:2019-05-16 until:2020-03-02 is:seldom is:null
unit_amount since:2018-02-28 until:2025-02-24.acacia now:pricing.unit_amount_decimal is:always is:null
unit_amount_decimal since:2019-08-14 until:2025-02-24.acacia now:pricing.unit_amount_decimal is:always \
is:null
""",
    "InvoiceItemInvoicingRule": """
type since:2026-09-30.endive
""",
    "InvoiceItemParent": """
subscription_details since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "InvoiceItemParentSubscriptionDetails": """
subscription since:2025-03-31.basil
subscription_item since:2025-03-31.basil
""",
    "InvoiceItemPeriod": """
end since:2016-07-06
start since:2016-07-06
""",
    "InvoiceItemPricing": """
price_details since:2025-03-31.basil
type since:2025-03-31.basil
unit_amount_decimal since:2025-03-31.basil
""",
    "InvoiceItemPricingPriceDetails": """
price since:2025-03-31.basil before:2025-11-17.clover|type=string
product since:2025-03-31.basil
""",
    "InvoiceItemProrationDetails": """
credited_items since:2026-05-27.dahlia
discount_amounts since:2025-09-30.clover
""",
    "InvoiceItemProrationDetailsCreditedItems": """
invoice_item since:2026-05-27.dahlia
invoice_line_item_details since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails": """
invoice since:2026-05-27.dahlia
invoice_line_items since:2026-05-27.dahlia
""",
    "InvoiceItemProrationDetailsDiscountAmount": """
amount since:2025-09-30.clover
discount since:2025-09-30.clover
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
