# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class CustomerExternalIdSetDetail(Message):
    type: Literal["CustomerExternalIdSet"]
    externalId: str | None = None
