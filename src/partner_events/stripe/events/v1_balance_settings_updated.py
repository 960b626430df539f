# Generated from schemas/stripe/events/v1.balance_settings.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedSingletonObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1BalanceSettingsUpdatedDetailFields, classfield
from pydantic import Field


class V1BalanceSettingsUpdatedDetail(ThinDetail):
    related_object: RelatedSingletonObject


class V1BalanceSettingsUpdated(ThinEvent):
    """Stripe's `v1.balance_settings.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated"
    )
    detail_type: Annotated[Literal["v1.balance_settings.updated"], Field(alias="detail-type")]
    detail: V1BalanceSettingsUpdatedDetail

    @property
    def kind(self) -> Literal["v1.balance_settings.updated"]:
        return "v1.balance_settings.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1BalanceSettingsUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1BalanceSettingsUpdatedDetailFields, V1BalanceSettingsUpdatedDetailFields]: ...
