# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import EvaluationQualityV2TopicEvaluationV2Detail
from pydantic import Field


class QualityEvaluations(GenesysEvent):
    """Genesys Cloud's `v2.quality.evaluations` (quality evaluations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-quality-evaluations
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-quality-evaluations"
    )
    detail_type: Annotated[Literal["v2.quality.evaluations"], Field(alias="detail-type")]
    detail: EvaluationQualityV2TopicEvaluationV2Detail

    @property
    def kind(self) -> Literal["v2.quality.evaluations"]:
        return "v2.quality.evaluations"
