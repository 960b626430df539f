# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model, Number


class CouponAppliesTo(Model):
    products: list[str]


class CouponCurrencyOptions(Model):
    amount_off: int


class RetiredCoupon(Beside):
    applies_to: CouponAppliesTo | None = None
    currency_options: dict[str, CouponCurrencyOptions] | None = None
    percent_off_precise: Number | None = None


HISTORY = {
    "Coupon": """
applies_to since:2020-03-02+ expanded: is:seldom
currency_options since:2020-08-27+ expanded: is:seldom
deleted since:2015-07-13
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
name since:2018-05-21
object since:2017-02-14
percent_off before:2018-05-21|unknown|type=integer
percent_off_precise since:2018-05-21 until:2018-05-21 is:seldom is:null
""",
    "CouponAppliesTo": """
products since:2020-03-02+
""",
    "CouponCurrencyOptions": """
amount_off since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
