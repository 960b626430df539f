# Generated from schemas/genesys by codegen; do not edit.
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicCallback as ConversationEventTopicCallback,
    ConversationEventTopicDialerPreview as ConversationEventTopicDialerPreview,
    ConversationEventTopicPhoneNumberColumn as ConversationEventTopicPhoneNumberColumn,
    ConversationEventTopicVoicemail as ConversationEventTopicVoicemail,
)
