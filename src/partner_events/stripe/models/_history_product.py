# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model
from partner_events.stripe.models._types import SkuList


class ProductFeature(Model):
    name: str | None = None


class RetiredProduct(Beside):
    attributes: list[str] | None = None
    caption: str | None = None
    deactivate_on: list[str] | None = None
    features: list[ProductFeature] | None = None
    skus: SkuList | None = None


HISTORY = {
    "Product": """
default_price since:2020-08-27+
deleted since:2019-12-03
images before:2016-07-06|unknown before:2017-06-05|unknown|type=array<any>
marketing_features since:2024-04-10
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
statement_descriptor since:2018-02-05 before:2020-08-27|always
tax_code since:2020-08-27+ before:2025-11-17.clover|always
tax_details since:2026-09-30.endive
type since:2018-02-05
unit_label since:2018-02-28 before:2020-08-27|always
attributes until:2022-11-15 now: is:always is:null before:2016-07-06|unknown|value before:2017-06-05|\
unknown|value|type=array<any>
caption until:2022-11-15 now: is:seldom is:null
deactivate_on since:2016-07-06 until:2022-11-15 now: is:seldom is:null before:2016-07-06|unknown|value \
before:2018-10-31|unknown|value|type=array<any>
features since:2023-08-16+ until:2023-10-16 now:marketing_features is:always
skus until:2018-02-28 now: is:seldom is:null before:2016-07-06|unknown|value|type=list<id>
""",
    "ProductMarketingFeature": """
name since:2024-04-10
""",
    "ProductTaxDetails": """
performance_location since:2026-09-30.endive
tax_code since:2026-09-30.endive
""",
    "ProductFeature": """
name before:2023-08-16|always|value
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
