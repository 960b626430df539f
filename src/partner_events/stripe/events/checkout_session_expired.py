# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CheckoutSession
from pydantic import Field


class CheckoutSessionExpiredData(SnapshotData):
    object: CheckoutSession


class CheckoutSessionExpiredDetail(SnapshotDetail):
    data: CheckoutSessionExpiredData


class CheckoutSessionExpired(SnapshotEvent):
    """Stripe's `checkout.session.expired`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.expired
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-checkout.session.expired"
    detail_type: Annotated[Literal["checkout.session.expired"], Field(alias="detail-type")]
    detail: CheckoutSessionExpiredDetail

    @property
    def kind(self) -> Literal["checkout.session.expired"]:
        return "checkout.session.expired"
