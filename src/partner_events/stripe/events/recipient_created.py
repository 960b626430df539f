# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Recipient
from pydantic import Field


class RecipientCreatedData(SnapshotData):
    object: Recipient


class RecipientCreatedDetail(SnapshotDetail):
    data: RecipientCreatedData


class RecipientCreated(SnapshotEvent):
    """Stripe's `recipient.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient.created"], Field(alias="detail-type")]
    detail: RecipientCreatedDetail

    @property
    def kind(self) -> Literal["recipient.created"]:
        return "recipient.created"
