# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class OrderDiscountCodeStateSetDetail(Message):
    type: Literal["OrderDiscountCodeStateSet"]
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
    oldState: Literal[
        "NotActive",
        "NotValid",
        "DoesNotMatchCart",
        "MatchesCart",
        "MaxApplicationReached",
        "ApplicationStoppedByPreviousDiscount",
        "ApplicationStoppedByGroupBestDeal",
    ] | str | None = None
