# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicAddress as QueueConversationEventTopicAddress,
    QueueConversationEventTopicAfterCallWork as QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicCall as QueueConversationEventTopicCall,
    QueueConversationEventTopicDisconnectReason as QueueConversationEventTopicDisconnectReason,
    QueueConversationEventTopicDisposition as QueueConversationEventTopicDisposition,
    QueueConversationEventTopicDispositionAmdTimeout as QueueConversationEventTopicDispositionAmdTimeout,
    QueueConversationEventTopicDispositionSilentCallTimeout
        as QueueConversationEventTopicDispositionSilentCallTimeout,
    QueueConversationEventTopicErrorDetails as QueueConversationEventTopicErrorDetails,
    QueueConversationEventTopicFaxStatus as QueueConversationEventTopicFaxStatus,
    QueueConversationEventTopicQueueMediaSettings as QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicRecordersState as QueueConversationEventTopicRecordersState,
)
