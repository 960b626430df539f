# Generated from schemas/commercetools/objects/discount_code_info.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import Reference


class DiscountCodeInfo(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    discountCode: Reference
    state: Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ] | str
