# Generated for type checkers alone; import from `partner_events.genesys.models`.
# From schemas/genesys by codegen; do not edit.
from typing import TypeAlias

from partner_events.genesys.models._stub_conversation_call import (
    ConversationCallEventTopicErrorBody as ConversationCallEventTopicErrorBody,
)
from partner_events.genesys.models._stub_conversation_callback import (
    ConversationCallbackEventTopicErrorBody as ConversationCallbackEventTopicErrorBody,
)
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicErrorBody as ConversationMessageEventTopicErrorBody,
)
from partner_events.genesys.models.conversation_chat import (
    ConversationChatEventTopicErrorBody as ConversationChatEventTopicErrorBody,
)
from partner_events.genesys.models.conversation_email import (
    ConversationEmailEventTopicErrorBody as ConversationEmailEventTopicErrorBody,
)

LazyConversationCallEventTopicErrorBody: TypeAlias = ConversationCallEventTopicErrorBody
LazyConversationCallbackEventTopicErrorBody: TypeAlias = ConversationCallbackEventTopicErrorBody
LazyConversationChatEventTopicErrorBody: TypeAlias = ConversationChatEventTopicErrorBody
LazyConversationEmailEventTopicErrorBody: TypeAlias = ConversationEmailEventTopicErrorBody
LazyConversationMessageEventTopicErrorBody: TypeAlias = ConversationMessageEventTopicErrorBody
