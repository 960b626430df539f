# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BillingCreditGrant
from pydantic import Field


class BillingCreditGrantCreatedData(SnapshotData):
    object: BillingCreditGrant


class BillingCreditGrantCreatedDetail(SnapshotDetail):
    data: BillingCreditGrantCreatedData


class BillingCreditGrantCreated(SnapshotEvent):
    """Stripe's `billing.credit_grant.created`:
    https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created"
    )
    detail_type: Annotated[Literal["billing.credit_grant.created"], Field(alias="detail-type")]
    detail: BillingCreditGrantCreatedDetail

    @property
    def kind(self) -> Literal["billing.credit_grant.created"]:
        return "billing.credit_grant.created"
