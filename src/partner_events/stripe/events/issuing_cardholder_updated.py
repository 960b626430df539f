# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingCardholder
from pydantic import Field


class IssuingCardholderUpdatedData(SnapshotData):
    object: IssuingCardholder


class IssuingCardholderUpdatedDetail(SnapshotDetail):
    data: IssuingCardholderUpdatedData


class IssuingCardholderUpdated(SnapshotEvent):
    """Stripe's `issuing_cardholder.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated"
    )
    detail_type: Annotated[Literal["issuing_cardholder.updated"], Field(alias="detail-type")]
    detail: IssuingCardholderUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_cardholder.updated"]:
        return "issuing_cardholder.updated"
