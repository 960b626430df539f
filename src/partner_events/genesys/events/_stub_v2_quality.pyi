# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    EvaluationQualityV2TopicEvaluationV2DetailFields,
    EvaluationQualityV2TopicEvaluationV2Fields,
)
from partner_events.genesys.models.evaluation import (
    EvaluationQualityV2TopicEvaluationV2,
    EvaluationQualityV2TopicEvaluationV2Detail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class QualityEvaluations(GenesysEvent):
    """The evaluation of an agent's conversation changed.

    Genesys Cloud's `v2.quality.evaluations` (quality evaluations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-quality-evaluations
    """

    detail_type: Literal["v2.quality.evaluations"]
    @property
    def kind(self) -> Literal["v2.quality.evaluations"]: ...
    detail: EvaluationQualityV2TopicEvaluationV2Detail
    @property
    def payload(self) -> EvaluationQualityV2TopicEvaluationV2: ...
    @classfield
    def fields(cls) -> KindFields[
        EvaluationQualityV2TopicEvaluationV2DetailFields,
        EvaluationQualityV2TopicEvaluationV2Fields,
    ]: ...
