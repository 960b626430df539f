# Generated from schemas/stripe/events/v1.test_helpers.test_clock.internal_failure.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1TestHelpersTestClockInternalFailureDetailFields,
    classfield,
)
from pydantic import Field


class V1TestHelpersTestClockInternalFailureDetail(ThinDetail):
    related_object: RelatedObject


class V1TestHelpersTestClockInternalFailure(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.internal_failure`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure"
    )
    detail_type: Annotated[Literal["v1.test_helpers.test_clock.internal_failure"], Field(alias="detail-type")]
    detail: V1TestHelpersTestClockInternalFailureDetail

    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.internal_failure"]:
        return "v1.test_helpers.test_clock.internal_failure"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TestHelpersTestClockInternalFailureDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TestHelpersTestClockInternalFailureDetailFields, V1TestHelpersTestClockInternalFailureDetailFields]: ...
