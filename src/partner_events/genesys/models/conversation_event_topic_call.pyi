# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicAddress as ConversationEventTopicAddress,
    ConversationEventTopicAfterCallWork as ConversationEventTopicAfterCallWork,
    ConversationEventTopicCall as ConversationEventTopicCall,
    ConversationEventTopicDisconnectReason as ConversationEventTopicDisconnectReason,
    ConversationEventTopicDisposition as ConversationEventTopicDisposition,
    ConversationEventTopicDispositionAmdTimeout as ConversationEventTopicDispositionAmdTimeout,
    ConversationEventTopicDispositionSilentCallTimeout as ConversationEventTopicDispositionSilentCallTimeout,
    ConversationEventTopicErrorDetails as ConversationEventTopicErrorDetails,
    ConversationEventTopicFaxStatus as ConversationEventTopicFaxStatus,
    ConversationEventTopicQueueMediaSettings as ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicRecordersState as ConversationEventTopicRecordersState,
)
