# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class CustomLineItemStateTransitionDetail(Message):
    type: Literal["CustomLineItemStateTransition"]
    customLineItemId: str
    customLineItemKey: str | None = None
    transitionDate: str
    quantity: int
    fromState: Reference
    toState: Reference
