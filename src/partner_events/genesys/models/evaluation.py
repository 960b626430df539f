# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class EvaluationQualityV2TopicCalibration(Model):
    id: str | None = None


class EvaluationQualityV2TopicEvaluationReference(Model):
    id: str | None = None


class EvaluationQualityV2TopicEvaluationScoringSet(Model):
    totalScore: int | None = None
    totalCriticalScore: int | None = None


class EvaluationQualityV2TopicEvaluationSource(Model):
    evaluationSourceType: str | None = None
    evaluationSourceId: str | None = None
    evaluationSourceName: str | None = None


class EvaluationQualityV2TopicUser(Model):
    id: str | None = None
    displayName: str | None = None


class EvaluationQualityV2TopicEvaluationV2(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-quality-evaluations
    """

    id: str | None = None
    conversationId: str | None = None
    agent: EvaluationQualityV2TopicUser | None = None
    evaluator: EvaluationQualityV2TopicUser | None = None
    eventTime: str | None = None
    evaluationFormId: str | None = None
    formName: str | None = None
    scoringSet: EvaluationQualityV2TopicEvaluationScoringSet | None = None
    contextId: str | None = None
    status: str | None = None
    agentHasRead: bool | None = None
    releaseDate: str | None = None
    assignedDate: str | None = None
    changedDate: str | None = None
    eventType: str | None = None
    resourceId: str | None = None
    resourceType: str | None = None
    divisionIds: list[str] | None = None
    rescore: bool | None = None
    conversationDate: str | None = None
    mediaType: list[str] | None = None
    calibration: EvaluationQualityV2TopicCalibration | None = None
    evaluationSource: EvaluationQualityV2TopicEvaluationSource | None = None
    assigneeUserId: str | None = None
    previousAssigneeUserId: str | None = None
    assigneeApplicable: bool | None = None
    evaluationContextId: str | None = None
    disputeCount: int | None = None
    version: int | None = None
    previousStatus: str | None = None
    declinedReview: bool | None = None
    retractedEvaluation: EvaluationQualityV2TopicEvaluationReference | None = None
    rescoreCount: int | None = None
    evaluatorCommentHasUpdated: bool | None = None
    agentCommentHasUpdated: bool | None = None
    previousRescoreCount: int | None = None
    previousEvaluatorUserId: str | None = None


class EvaluationQualityV2TopicEvaluationV2Detail(TopicDetail):
    eventBody: EvaluationQualityV2TopicEvaluationV2
