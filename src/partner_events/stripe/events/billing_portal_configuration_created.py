# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingPortalConfiguration
from pydantic import Field


class BillingPortalConfigurationCreatedData(SnapshotData):
    object: BillingPortalConfiguration


class BillingPortalConfigurationCreatedDetail(SnapshotDetail):
    data: BillingPortalConfigurationCreatedData


class BillingPortalConfigurationCreated(SnapshotEvent):
    """Stripe's `billing_portal.configuration.created`:
    https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created"
    )
    detail_type: Annotated[Literal["billing_portal.configuration.created"], Field(alias="detail-type")]
    detail: BillingPortalConfigurationCreatedDetail

    @property
    def kind(self) -> Literal["billing_portal.configuration.created"]:
        return "billing_portal.configuration.created"
