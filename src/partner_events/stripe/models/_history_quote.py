# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events.stripe.models._types import LineItemList


class RetiredQuote(Beside):
    line_items: LineItemList | None = None


class RetiredQuoteComputedUpfront(Beside):
    line_items: LineItemList | None = None


HISTORY = {
    "Quote": """
application since:2020-08-27+
customer_account since:2025-12-15.clover
invoice_settings before:2023-08-16|null
line_items expanded: is:seldom
test_clock since:2020-08-27+
""",
    "QuoteAutomaticTax": """
liability since:2023-10-16+
provider since:2025-04-30.basil
""",
    "QuoteAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "QuoteComputedRecurringTotalDetailsBreakdownTax": """
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
    "QuoteComputedUpfront": """
line_items expanded: is:seldom
""",
    "QuoteComputedUpfrontTotalDetailsBreakdownTax": """
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
    "QuoteInvoiceSettings": """
custom_fields since:2026-07-29.dahlia
description since:2026-07-29.dahlia
footer since:2026-07-29.dahlia
issuer since:2023-10-16+
""",
    "QuoteInvoiceSettingsCustomField": """
name since:2026-07-29.dahlia
value since:2026-07-29.dahlia
""",
    "QuoteInvoiceSettingsIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "QuoteSubscriptionData": """
billing_mode since:2025-06-30.basil
description since:2022-08-01+
metadata since:2023-10-16+
""",
    "QuoteSubscriptionDataBillingMode": """
flexible since:2025-09-30.clover
type since:2025-06-30.basil
""",
    "QuoteSubscriptionDataBillingModeFlexible": """
proration_discounts since:2025-09-30.clover
""",
    "QuoteTotalDetailsBreakdownTax": """
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
