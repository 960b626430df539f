# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SetupIntent
from pydantic import Field


class SetupIntentCanceledData(SnapshotData):
    object: SetupIntent


class SetupIntentCanceledDetail(SnapshotDetail):
    data: SetupIntentCanceledData


class SetupIntentCanceled(SnapshotEvent):
    """Stripe's `setup_intent.canceled`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled"
    detail_type: Annotated[Literal["setup_intent.canceled"], Field(alias="detail-type")]
    detail: SetupIntentCanceledDetail

    @property
    def kind(self) -> Literal["setup_intent.canceled"]:
        return "setup_intent.canceled"
