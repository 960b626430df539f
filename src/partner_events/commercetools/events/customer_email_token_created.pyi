# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.token_message import TokenMessage


class CustomerEmailTokenCreatedDetail(TokenMessage):
    type: Literal["CustomerEmailTokenCreated"]
    customerId: str
    expiresAt: str
    value: str | None = None
    invalidateOlderTokens: bool
