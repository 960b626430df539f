# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SetupIntent
from pydantic import Field


class SetupIntentRequiresActionData(SnapshotData):
    object: SetupIntent


class SetupIntentRequiresActionDetail(SnapshotDetail):
    data: SetupIntentRequiresActionData


class SetupIntentRequiresAction(SnapshotEvent):
    """Stripe's `setup_intent.requires_action`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action"
    )
    detail_type: Annotated[Literal["setup_intent.requires_action"], Field(alias="detail-type")]
    detail: SetupIntentRequiresActionDetail

    @property
    def kind(self) -> Literal["setup_intent.requires_action"]:
        return "setup_intent.requires_action"
