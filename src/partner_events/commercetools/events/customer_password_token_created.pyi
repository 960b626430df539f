# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.token_message import TokenMessage


class CustomerPasswordTokenCreatedDetail(TokenMessage):
    type: Literal["CustomerPasswordTokenCreated"]
    customerId: str
    expiresAt: str
    value: str | None = None
    invalidateOlderTokens: bool
