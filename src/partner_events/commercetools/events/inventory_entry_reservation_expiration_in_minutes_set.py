# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class InventoryEntryReservationExpirationInMinutesSetDetail(Message):
    type: str
    newReservationExpirationInMinutes: int | None = None
    oldReservationExpirationInMinutes: int | None = None


class InventoryEntryReservationExpirationInMinutesSet(MessageEvent):
    """commercetools's `InventoryEntryReservationExpirationInMinutesSet` (Inventory Entry Reservation
    Expiration In Minutes Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: InventoryEntryReservationExpirationInMinutesSetDetail

    @property
    def kind(self) -> Literal["InventoryEntryReservationExpirationInMinutesSet"]:
        return "InventoryEntryReservationExpirationInMinutesSet"
