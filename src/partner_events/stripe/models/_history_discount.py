# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events.stripe.models._types import Coupon


class RetiredDiscount(Beside):
    coupon: Coupon | None = None


HISTORY = {
    "Discount": """
checkout_session since:2020-08-27+
customer before:2017-02-14|unknown|value|type=string
customer_account since:2025-12-15.clover
deleted since:2015-07-13
id since:2020-03-02+ before:2020-03-02|seldom
invoice since:2020-03-02+ before:2020-03-02|seldom
invoice_item since:2020-03-02+ before:2020-03-02|seldom
object since:2017-02-14
promotion_code since:2020-03-02+
source since:2025-09-30.clover
subscription_item since:2023-10-16+
coupon until:2025-08-27.basil now:source.coupon is:always
""",
    "DiscountSource": """
coupon since:2025-09-30.clover
type since:2025-09-30.clover
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
