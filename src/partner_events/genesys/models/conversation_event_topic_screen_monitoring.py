# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model


class ConversationEventTopicScreenMonitoring(Model):
    id: str | None = None
    state: str | None = None
    initialState: str | None = None
    provider: str | None = None
    disconnectType: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    targetUserId: str | None = None
    screenMonitoringId: str | None = None
    monitoringType: str | None = None
    count: int | None = None
