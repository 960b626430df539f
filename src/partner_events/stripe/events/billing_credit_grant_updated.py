# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingCreditGrant
from pydantic import Field


class BillingCreditGrantUpdatedData(SnapshotData):
    object: BillingCreditGrant


class BillingCreditGrantUpdatedDetail(SnapshotDetail):
    data: BillingCreditGrantUpdatedData


class BillingCreditGrantUpdated(SnapshotEvent):
    """Stripe's `billing.credit_grant.updated`:
    https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated"
    )
    detail_type: Annotated[Literal["billing.credit_grant.updated"], Field(alias="detail-type")]
    detail: BillingCreditGrantUpdatedDetail

    @property
    def kind(self) -> Literal["billing.credit_grant.updated"]:
        return "billing.credit_grant.updated"
