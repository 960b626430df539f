# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class CreditNoteLineItemTaxAmount(Model):
    amount: int
    inclusive: bool
    tax_rate: str
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class RetiredCreditNoteLineItem(Beside):
    amount_excluding_tax: int | None = None
    tax_amounts: list[CreditNoteLineItemTaxAmount] | None = None
    unit_amount_excluding_tax: str | None = None


HISTORY = {
    "CreditNoteLineItem": """
discount_amounts since:2020-03-02+ before:2020-03-02|seldom
metadata since:2026-03-25.dahlia
pretax_credit_amounts since:2024-09-30.acacia before:2024-12-18.acacia|seldom
taxes since:2025-03-31.basil
amount_excluding_tax since:2020-08-27+ until:2025-02-24.acacia now: is:always is:null
tax_amounts until:2025-02-24.acacia now:taxes is:always
unit_amount_excluding_tax since:2020-08-27+ until:2025-02-24.acacia now: is:always is:null
""",
    "CreditNoteLineItemDiscountAmount": """
amount since:2020-03-02+
discount since:2020-03-02+
""",
    "CreditNoteLineItemPretaxCreditAmount": """
amount since:2024-09-30.acacia
credit_balance_transaction since:2024-09-30.acacia
discount since:2024-09-30.acacia
type since:2024-09-30.acacia
""",
    "CreditNoteLineItemTax": """
amount since:2025-03-31.basil
tax_behavior since:2025-03-31.basil
tax_rate_details since:2025-03-31.basil
taxability_reason since:2025-03-31.basil
taxable_amount since:2025-03-31.basil
type since:2025-03-31.basil
""",
    "CreditNoteLineItemTaxTaxRateDetails": """
tax_rate since:2025-03-31.basil
""",
    "CreditNoteLineItemTaxAmount": """
taxability_reason since:2022-11-15+
taxable_amount since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
