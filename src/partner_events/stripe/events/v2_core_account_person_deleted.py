# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2CoreAccountPersonDeletedData(Model):
    account_id: str


class V2CoreAccountPersonDeletedDetail(ObjectDetail):
    data: V2CoreAccountPersonDeletedData | None = None


class V2CoreAccountPersonDeleted(ThinObjectEvent):
    """Stripe's `v2.core.account_person.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted"
    )
    __event_related__ = "V2CoreAccountPerson"
    detail_type: Annotated[Literal["v2.core.account_person.deleted"], Field(alias="detail-type")]
    detail: V2CoreAccountPersonDeletedDetail

    @property
    def kind(self) -> Literal["v2.core.account_person.deleted"]:
        return "v2.core.account_person.deleted"
