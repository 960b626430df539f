# Generated from schemas/commercetools/events/inventory_entry_reservation_expiration_in_minutes_set.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class InventoryEntryReservationExpirationInMinutesSetDetail(Message):
    type: Literal["InventoryEntryReservationExpirationInMinutesSet"]
    newReservationExpirationInMinutes: int | None = None
    oldReservationExpirationInMinutes: int | None = None
