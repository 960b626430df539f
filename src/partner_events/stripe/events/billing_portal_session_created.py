# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingPortalSession
from pydantic import Field


class BillingPortalSessionCreatedData(SnapshotData):
    object: BillingPortalSession


class BillingPortalSessionCreatedDetail(SnapshotDetail):
    data: BillingPortalSessionCreatedData


class BillingPortalSessionCreated(SnapshotEvent):
    """Stripe's `billing_portal.session.created`:
    https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created"
    )
    detail_type: Annotated[Literal["billing_portal.session.created"], Field(alias="detail-type")]
    detail: BillingPortalSessionCreatedDetail

    @property
    def kind(self) -> Literal["billing_portal.session.created"]:
        return "billing_portal.session.created"
