# Generated from schemas/stripe/events/v1.account.application.deauthorized.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1AccountApplicationDeauthorizedDetailFields,
    classfield,
)
from pydantic import Field


class V1AccountApplicationDeauthorizedDetail(ThinDetail):
    pass


class V1AccountApplicationDeauthorized(ThinEvent):
    """Stripe's `v1.account.application.deauthorized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized"
    )
    detail_type: Annotated[Literal["v1.account.application.deauthorized"], Field(alias="detail-type")]
    detail: V1AccountApplicationDeauthorizedDetail

    @property
    def kind(self) -> Literal["v1.account.application.deauthorized"]:
        return "v1.account.application.deauthorized"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1AccountApplicationDeauthorizedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1AccountApplicationDeauthorizedDetailFields, V1AccountApplicationDeauthorizedDetailFields]: ...
