# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class QuoteRequestStateTransitionDetail(Message):
    type: Literal["QuoteRequestStateTransition"]
    state: Reference
    oldState: Reference | None = None
    force: bool
