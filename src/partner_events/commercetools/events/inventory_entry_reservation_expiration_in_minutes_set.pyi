# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class InventoryEntryReservationExpirationInMinutesSetDetail(Message):
    type: Literal["InventoryEntryReservationExpirationInMinutesSet"]
    newReservationExpirationInMinutes: int | None = None
    oldReservationExpirationInMinutes: int | None = None
