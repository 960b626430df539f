# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events.stripe.models._types import Coupon


class RetiredPromotionCode(Beside):
    coupon: Coupon | None = None


HISTORY = {
    "PromotionCode": """
customer_account since:2025-12-15.clover
metadata before:2020-03-02|value
promotion since:2025-09-30.clover
coupon until:2025-08-27.basil now:promotion.coupon is:always
""",
    "PromotionCodePromotion": """
coupon since:2025-09-30.clover
type since:2025-09-30.clover
""",
    "PromotionCodeRestrictions": """
currency_options since:2020-08-27+
""",
    "PromotionCodeRestrictionsCurrencyOptions": """
minimum_amount since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
