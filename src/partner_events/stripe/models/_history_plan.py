# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class PlanTier(Model):
    flat_amount: int | None = None
    flat_amount_decimal: str | None = None
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None
    up_to: int | None = None
    amount: int | None = None


class RetiredPlan(Beside):
    tiers: list[PlanTier] | None = None
    aggregate_usage: str | None = None
    name: str | None = None
    statement_description: str | None = None
    statement_descriptor: str | None = None


HISTORY = {
    "Plan": """
active since:2018-05-21
amount_decimal since:2019-08-14
billing_scheme since:2018-02-28 before:2019-12-03|null
deleted since:2015-07-13
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
meter since:2023-10-16+ before:2024-04-10|seldom
nickname since:2018-02-05
object since:2017-02-14
product since:2018-02-05
tiers since:2018-02-28 expanded:2020-08-27 is:seldom before:2020-03-02|always|null
tiers_mode since:2018-02-28
transform_usage since:2018-02-28
usage_type since:2018-02-28
aggregate_usage since:2018-02-28 until:2025-02-24.acacia now:meter is:always is:null
name until:2018-01-23 now:nickname is:seldom is:null
statement_description until:2014-11-20 now:product:statement_descriptor is:seldom is:null
statement_descriptor since:2014-12-08 until:2018-01-23 now:product:statement_descriptor is:seldom is:null
""",
    "PlanTransformUsage": """
divide_by since:2018-02-28
round since:2018-02-28
""",
    "PlanTier": """
flat_amount since:2018-09-24
flat_amount_decimal since:2019-08-14
unit_amount since:2018-08-23
unit_amount_decimal since:2019-08-14
up_to since:2018-02-28
amount since:2018-02-28 until:2018-07-27 now:tiers[].unit_amount is:seldom is:null
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
