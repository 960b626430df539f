# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingSettlementFields
from partner_events.stripe.models.issuing_settlement import IssuingSettlement

class _IssuingSettlementEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingSettlement]
    @property
    def payload(self) -> IssuingSettlement:
        """Money that was settled with a card network; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingSettlementFields], IssuingSettlementFields]: ...

class IssuingSettlementCreated(_IssuingSettlementEvent):
    """A settlement of issued cards was made; no longer sent.

    Stripe's `issuing_settlement.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["issuing_settlement.created"]
    @property
    def kind(self) -> Literal["issuing_settlement.created"]: ...

class IssuingSettlementUpdated(_IssuingSettlementEvent):
    """A settlement of issued cards changed; no longer sent.

    Stripe's `issuing_settlement.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["issuing_settlement.updated"]
    @property
    def kind(self) -> Literal["issuing_settlement.updated"]: ...
