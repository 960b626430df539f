# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model


class ConversationEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationEventTopicScoredAgent(Model):
    agent: ConversationEventTopicUriReference | None = None
    score: int | None = None


class ConversationEventTopicConversationRoutingData(Model):
    queue: ConversationEventTopicUriReference | None = None
    language: ConversationEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationEventTopicUriReference] | None = None
    scoredAgents: list[ConversationEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None
