# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class CreditNoteTaxAmount(Model):
    amount: int
    inclusive: bool
    tax_rate: str
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class RetiredCreditNote(Beside):
    refund: str | None = None
    tax_amounts: list[CreditNoteTaxAmount] | None = None


HISTORY = {
    "CreditNote": """
amount_shipping since:2022-11-15+
customer_account since:2025-12-15.clover
customer_balance_transaction since:2019-05-16
discount_amount since:2019-12-03+
discount_amounts since:2020-03-02+ before:2020-03-02|seldom
effective_at since:2022-11-15+
lines since:2019-12-03+
metadata before:2020-03-02|value
out_of_band_amount since:2019-12-03+
post_payment_amount since:2025-05-28.basil
pre_payment_amount since:2025-05-28.basil
pretax_credit_amounts since:2024-09-30.acacia before:2024-12-18.acacia|seldom
refunds since:2025-03-31.basil
shipping_cost since:2022-11-15+
subtotal since:2019-12-03+
subtotal_excluding_tax since:2020-08-27+
total since:2019-12-03+
total_excluding_tax since:2020-08-27+
total_taxes since:2025-03-31.basil
voided_at since:2019-05-16
refund until:2025-02-24.acacia now:refunds[].refund is:always is:null
tax_amounts since:2019-12-03+ until:2025-02-24.acacia now:total_taxes is:always
""",
    "CreditNoteDiscountAmount": """
amount since:2020-03-02+
discount since:2020-03-02+
""",
    "CreditNotePretaxCreditAmount": """
amount since:2024-09-30.acacia
credit_balance_transaction since:2024-09-30.acacia
discount since:2024-09-30.acacia
type since:2024-09-30.acacia
""",
    "CreditNoteRefund": """
amount_refunded since:2025-03-31.basil
payment_record_refund since:2025-10-29.clover
refund since:2025-03-31.basil
type since:2025-10-29.clover
""",
    "CreditNoteRefundPaymentRecordRefund": """
payment_record since:2025-10-29.clover
refund_group since:2025-10-29.clover
""",
    "CreditNoteShippingCost": """
amount_subtotal since:2022-11-15+
amount_tax since:2022-11-15+
amount_total since:2022-11-15+
shipping_rate since:2022-11-15+
taxes since:2022-11-15+
""",
    "CreditNoteShippingCostTax": """
amount since:2022-11-15+
rate since:2022-11-15+
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
    "CreditNoteTotalTax": """
amount since:2025-03-31.basil
tax_behavior since:2025-03-31.basil
tax_rate_details since:2025-03-31.basil
taxability_reason since:2025-03-31.basil
taxable_amount since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "CreditNoteTotalTaxTaxRateDetails": """
tax_rate since:2025-03-31.basil
""",
    "CreditNoteTaxAmount": """
taxability_reason since:2022-11-15+
taxable_amount since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
