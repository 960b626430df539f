# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingCardholder
from pydantic import Field


class IssuingCardholderCreatedData(SnapshotData):
    object: IssuingCardholder


class IssuingCardholderCreatedDetail(SnapshotDetail):
    data: IssuingCardholderCreatedData


class IssuingCardholderCreated(SnapshotEvent):
    """Stripe's `issuing_cardholder.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created"
    )
    detail_type: Annotated[Literal["issuing_cardholder.created"], Field(alias="detail-type")]
    detail: IssuingCardholderCreatedDetail

    @property
    def kind(self) -> Literal["issuing_cardholder.created"]:
        return "issuing_cardholder.created"
