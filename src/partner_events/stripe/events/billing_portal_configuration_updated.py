# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingPortalConfiguration
from pydantic import Field


class BillingPortalConfigurationUpdatedData(SnapshotData):
    object: BillingPortalConfiguration


class BillingPortalConfigurationUpdatedDetail(SnapshotDetail):
    data: BillingPortalConfigurationUpdatedData


class BillingPortalConfigurationUpdated(SnapshotEvent):
    """Stripe's `billing_portal.configuration.updated`:
    https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated"
    )
    detail_type: Annotated[Literal["billing_portal.configuration.updated"], Field(alias="detail-type")]
    detail: BillingPortalConfigurationUpdatedDetail

    @property
    def kind(self) -> Literal["billing_portal.configuration.updated"]:
        return "billing_portal.configuration.updated"
