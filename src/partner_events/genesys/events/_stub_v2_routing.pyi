# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    QueueConversationEventTopicConversationDetailFields,
    QueueConversationEventTopicConversationFields,
    QueueUserEventTopicQueueMemberDetailFields,
    QueueUserEventTopicQueueMemberFields,
)
from partner_events.genesys.models._stub_queue_conversation import (
    QueueConversationEventTopicConversation,
    QueueConversationEventTopicConversationDetail,
)
from partner_events.genesys.models.queue_user import (
    QueueUserEventTopicQueueMember,
    QueueUserEventTopicQueueMemberDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class RoutingQueuesConversations(GenesysEvent):
    """A conversation in a queue changed.

    Genesys Cloud's `v2.routing.queues.{id}.conversations` (routing queues conversations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--conversations
    """

    detail_type: Literal["v2.routing.queues.{id}.conversations"]
    @property
    def kind(self) -> Literal["v2.routing.queues.{id}.conversations"]: ...
    detail: QueueConversationEventTopicConversationDetail
    @property
    def payload(self) -> QueueConversationEventTopicConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        QueueConversationEventTopicConversationDetailFields,
        QueueConversationEventTopicConversationFields,
    ]: ...

class RoutingQueuesUsers(GenesysEvent):
    """A member of a queue changed, such as when they joined it.

    Genesys Cloud's `v2.routing.queues.{id}.users` (routing queues users):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--users
    """

    detail_type: Literal["v2.routing.queues.{id}.users"]
    @property
    def kind(self) -> Literal["v2.routing.queues.{id}.users"]: ...
    detail: QueueUserEventTopicQueueMemberDetail
    @property
    def payload(self) -> QueueUserEventTopicQueueMember: ...
    @classfield
    def fields(cls) -> KindFields[
        QueueUserEventTopicQueueMemberDetailFields,
        QueueUserEventTopicQueueMemberFields,
    ]: ...
