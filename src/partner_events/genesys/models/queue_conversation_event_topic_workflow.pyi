# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicWorkflow as QueueConversationEventTopicWorkflow,
)
