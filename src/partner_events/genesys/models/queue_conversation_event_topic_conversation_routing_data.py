# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model


class QueueConversationEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class QueueConversationEventTopicScoredAgent(Model):
    agent: QueueConversationEventTopicUriReference | None = None
    score: int | None = None


class QueueConversationEventTopicConversationRoutingData(Model):
    queue: QueueConversationEventTopicUriReference | None = None
    language: QueueConversationEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[QueueConversationEventTopicUriReference] | None = None
    scoredAgents: list[QueueConversationEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None
