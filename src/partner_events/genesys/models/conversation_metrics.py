# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class ConversationMetricsTopicConversationProposedAgent(Model):
    agentRank: int | None = None
    proposedAgentId: str | None = None


class ConversationMetricsTopicConversationScoredAgent(Model):
    agentScore: int | None = None
    scoredAgentId: str | None = None


class ConversationMetricsTopicConversationMetricRecord(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-conversation--id--metrics
    """

    metric: str | None = None
    metricDate: str | None = None
    value: int | None = None
    recordId: str | None = None
    activeRouting: str | None = None
    activeSkillIds: list[str] | None = None
    addressFrom: str | None = None
    addressTo: str | None = None
    agentAssistantId: str | None = None
    agentBullseyeRing: int | None = None
    agentOwned: bool | None = None
    ani: str | None = None
    assignerId: str | None = None
    authenticated: bool | None = None
    conversationId: str | None = None
    conversationInitiator: str | None = None
    convertedFrom: str | None = None
    convertedTo: str | None = None
    customerParticipation: bool | None = None
    deliveryStatus: str | None = None
    destinationAddresses: list[str] | None = None
    direction: str | None = None
    disconnectType: str | None = None
    divisionIds: list[str] | None = None
    dnis: str | None = None
    edgeId: str | None = None
    eligibleAgentCounts: list[int] | None = None
    errorCode: str | None = None
    extendedDeliveryStatus: str | None = None
    externalContactId: str | None = None
    externalMediaCount: int | None = None
    externalOrganizationId: str | None = None
    externalTag: str | None = None
    firstQueue: bool | None = None
    flaggedReason: str | None = None
    flowInType: str | None = None
    flowOutType: str | None = None
    groupId: str | None = None
    interactionType: str | None = None
    journeyActionId: str | None = None
    journeyActionMapId: str | None = None
    journeyActionMapVersion: int | None = None
    journeyCustomerId: str | None = None
    journeyCustomerIdType: str | None = None
    journeyCustomerSessionId: str | None = None
    journeyCustomerSessionIdType: str | None = None
    knowledgeBaseIds: list[str] | None = None
    mediaCount: int | None = None
    mediaType: str | None = None
    messageType: str | None = None
    originatingDirection: str | None = None
    originatingSocialMediaPublic: bool | None = None
    outboundCampaignId: str | None = None
    outboundContactId: str | None = None
    outboundContactListId: str | None = None
    participantName: str | None = None
    peerId: str | None = None
    provider: str | None = None
    purpose: str | None = None
    queueId: str | None = None
    remote: str | None = None
    removedSkillIds: list[str] | None = None
    requestedLanguageId: str | None = None
    requestedRoutingSkillIds: list[str] | None = None
    requestedRoutings: list[str] | None = None
    roomId: str | None = None
    routingPriority: int | None = None
    routingRing: int | None = None
    routingRule: str | None = None
    routingRuleType: str | None = None
    selectedAgentId: str | None = None
    selectedAgentRank: int | None = None
    selfServed: bool | None = None
    sessionDnis: str | None = None
    sessionId: str | None = None
    skillExpressionId: str | None = None
    stationId: str | None = None
    teamId: str | None = None
    usedRouting: str | None = None
    userId: str | None = None
    videoPresent: bool | None = None
    waitingInteractionCounts: list[int] | None = None
    wrapUpCode: str | None = None
    proposedAgents: list[ConversationMetricsTopicConversationProposedAgent] | None = None
    scoredAgents: list[ConversationMetricsTopicConversationScoredAgent] | None = None


class ConversationMetricsTopicConversationMetricRecordDetail(TopicDetail):
    eventBody: ConversationMetricsTopicConversationMetricRecord
