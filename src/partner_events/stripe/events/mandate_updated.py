# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Mandate
from pydantic import Field


class MandateUpdatedData(SnapshotData):
    object: Mandate


class MandateUpdatedDetail(SnapshotDetail):
    data: MandateUpdatedData


class MandateUpdated(SnapshotEvent):
    """Stripe's `mandate.updated`: https://docs.stripe.com/api/events/types#event_types-mandate.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-mandate.updated"
    detail_type: Annotated[Literal["mandate.updated"], Field(alias="detail-type")]
    detail: MandateUpdatedDetail

    @property
    def kind(self) -> Literal["mandate.updated"]:
        return "mandate.updated"
