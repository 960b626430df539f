# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import Sku


class RetiredSkuInventory(Beside):
    quantity: int | None = None
    type: str | None = None
    value: str | None = None


class RetiredSkuPackageDimensions(Beside):
    height: Number | None = None
    length: Number | None = None
    weight: Number | None = None
    width: Number | None = None


class SkuList(Model):
    object: str
    data: list[Sku]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = {
    "Sku": """
attributes before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
deleted since:2019-12-03
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
product before:2016-07-06|unknown before:2017-02-14|unknown|type=string
""",
    "SkuInventory": """
quantity until:2022-08-01 is:seldom is:null
type until:2022-08-01 is:seldom
value until:2022-08-01 is:seldom is:null
""",
    "SkuPackageDimensions": """
height until:2022-08-01 is:seldom
length until:2022-08-01 is:seldom
weight until:2022-08-01 is:seldom
width until:2022-08-01 is:seldom
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
