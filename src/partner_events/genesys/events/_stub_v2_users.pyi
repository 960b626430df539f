# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    AgentActivityChangedTopicAgentActivityDetailFields,
    AgentActivityChangedTopicAgentActivityFields,
    CallForwardingEventCallForwardingDetailFields,
    CallForwardingEventCallForwardingFields,
    ConversationCallEventTopicCallConversationDetailFields,
    ConversationCallEventTopicCallConversationFields,
    ConversationCallbackEventTopicCallbackConversationDetailFields,
    ConversationCallbackEventTopicCallbackConversationFields,
    ConversationChatEventTopicChatConversationDetailFields,
    ConversationChatEventTopicChatConversationFields,
    ConversationEmailEventTopicEmailConversationDetailFields,
    ConversationEmailEventTopicEmailConversationFields,
    ConversationEventTopicConversationDetailFields,
    ConversationEventTopicConversationFields,
    ConversationMessageEventTopicMessageConversationDetailFields,
    ConversationMessageEventTopicMessageConversationFields,
    GeolocationEventGeolocationDetailFields,
    GeolocationEventGeolocationFields,
    OutOfOfficeEventOutOfOfficeDetailFields,
    OutOfOfficeEventOutOfOfficeFields,
    PersistentConnectionChangeTopicPersistentConnectionChangeEventDetailFields,
    PersistentConnectionChangeTopicPersistentConnectionChangeEventFields,
    PresenceEventUserPresenceDetailFields,
    PresenceEventUserPresenceFields,
    RecordingEventRecordingDetailFields,
    RecordingEventRecordingFields,
    UserConversationsEventUserConversationSummaryDetailFields,
    UserConversationsEventUserConversationSummaryFields,
    UserRoutingStatusUserRoutingStatusDetailFields,
    UserRoutingStatusUserRoutingStatusFields,
    UserStationChangeTopicUserStationsDetailFields,
    UserStationChangeTopicUserStationsFields,
    UserTokensTopicTokenNotificationDetailFields,
    UserTokensTopicTokenNotificationFields,
    VoicemailMessagesTopicVoicemailMessageDetailFields,
    VoicemailMessagesTopicVoicemailMessageFields,
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetailFields,
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateFields,
)
from partner_events.genesys.models._stub_conversation import (
    ConversationEventTopicConversation,
    ConversationEventTopicConversationDetail,
)
from partner_events.genesys.models._stub_conversation_call import (
    ConversationCallEventTopicCallConversation,
    ConversationCallEventTopicCallConversationDetail,
)
from partner_events.genesys.models._stub_conversation_callback import (
    ConversationCallbackEventTopicCallbackConversation,
    ConversationCallbackEventTopicCallbackConversationDetail,
)
from partner_events.genesys.models._stub_conversation_message import (
    ConversationMessageEventTopicMessageConversation,
    ConversationMessageEventTopicMessageConversationDetail,
)
from partner_events.genesys.models.adherence import (
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate,
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail,
)
from partner_events.genesys.models.agent_activity import (
    AgentActivityChangedTopicAgentActivity,
    AgentActivityChangedTopicAgentActivityDetail,
)
from partner_events.genesys.models.call_forwarding import (
    CallForwardingEventCallForwarding,
    CallForwardingEventCallForwardingDetail,
)
from partner_events.genesys.models.conversation_chat import (
    ConversationChatEventTopicChatConversation,
    ConversationChatEventTopicChatConversationDetail,
)
from partner_events.genesys.models.conversation_email import (
    ConversationEmailEventTopicEmailConversation,
    ConversationEmailEventTopicEmailConversationDetail,
)
from partner_events.genesys.models.geolocation import (
    GeolocationEventGeolocation,
    GeolocationEventGeolocationDetail,
)
from partner_events.genesys.models.out_of_office import (
    OutOfOfficeEventOutOfOffice,
    OutOfOfficeEventOutOfOfficeDetail,
)
from partner_events.genesys.models.persistent_connection import (
    PersistentConnectionChangeTopicPersistentConnectionChangeEvent,
    PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail,
)
from partner_events.genesys.models.presence import PresenceEventUserPresence, PresenceEventUserPresenceDetail
from partner_events.genesys.models.recording import RecordingEventRecording, RecordingEventRecordingDetail
from partner_events.genesys.models.routing_status import (
    UserRoutingStatusUserRoutingStatus,
    UserRoutingStatusUserRoutingStatusDetail,
)
from partner_events.genesys.models.station import (
    UserStationChangeTopicUserStations,
    UserStationChangeTopicUserStationsDetail,
)
from partner_events.genesys.models.tokens import (
    UserTokensTopicTokenNotification,
    UserTokensTopicTokenNotificationDetail,
)
from partner_events.genesys.models.user_conversations import (
    UserConversationsEventUserConversationSummary,
    UserConversationsEventUserConversationSummaryDetail,
)
from partner_events.genesys.models.voicemail_messages import (
    VoicemailMessagesTopicVoicemailMessage,
    VoicemailMessagesTopicVoicemailMessageDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class UsersActivity(GenesysEvent):
    """What a user is doing changed: their presence or routing status.

    Genesys Cloud's `v2.users.{id}.activity` (users activity):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--activity
    """

    detail_type: Literal["v2.users.{id}.activity"]
    @property
    def kind(self) -> Literal["v2.users.{id}.activity"]: ...
    detail: AgentActivityChangedTopicAgentActivityDetail
    @property
    def payload(self) -> AgentActivityChangedTopicAgentActivity: ...
    @classfield
    def fields(cls) -> KindFields[
        AgentActivityChangedTopicAgentActivityDetailFields,
        AgentActivityChangedTopicAgentActivityFields,
    ]: ...

class UsersCallforwarding(GenesysEvent):
    """A user's call forwarding changed.

    Genesys Cloud's `v2.users.{id}.callforwarding` (users callforwarding):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--callforwarding
    """

    detail_type: Literal["v2.users.{id}.callforwarding"]
    @property
    def kind(self) -> Literal["v2.users.{id}.callforwarding"]: ...
    detail: CallForwardingEventCallForwardingDetail
    @property
    def payload(self) -> CallForwardingEventCallForwarding: ...
    @classfield
    def fields(cls) -> KindFields[
        CallForwardingEventCallForwardingDetailFields,
        CallForwardingEventCallForwardingFields,
    ]: ...

class UsersConversations(GenesysEvent):
    """A conversation of a user changed.

    Genesys Cloud's `v2.users.{id}.conversations` (users conversations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations
    """

    detail_type: Literal["v2.users.{id}.conversations"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations"]: ...
    detail: ConversationEventTopicConversationDetail
    @property
    def payload(self) -> ConversationEventTopicConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationEventTopicConversationDetailFields,
        ConversationEventTopicConversationFields,
    ]: ...

class UsersConversationsCallbacks(GenesysEvent):
    """A callback of a user changed.

    Genesys Cloud's `v2.users.{id}.conversations.callbacks` (users conversations callbacks):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-callbacks
    """

    detail_type: Literal["v2.users.{id}.conversations.callbacks"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.callbacks"]: ...
    detail: ConversationCallbackEventTopicCallbackConversationDetail
    @property
    def payload(self) -> ConversationCallbackEventTopicCallbackConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationCallbackEventTopicCallbackConversationDetailFields,
        ConversationCallbackEventTopicCallbackConversationFields,
    ]: ...

class UsersConversationsCalls(GenesysEvent):
    """A call of a user changed.

    Genesys Cloud's `v2.users.{id}.conversations.calls` (users conversations calls):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-calls
    """

    detail_type: Literal["v2.users.{id}.conversations.calls"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.calls"]: ...
    detail: ConversationCallEventTopicCallConversationDetail
    @property
    def payload(self) -> ConversationCallEventTopicCallConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationCallEventTopicCallConversationDetailFields,
        ConversationCallEventTopicCallConversationFields,
    ]: ...

class UsersConversationsChats(GenesysEvent):
    """A chat of a user changed.

    Genesys Cloud's `v2.users.{id}.conversations.chats` (users conversations chats):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-chats
    """

    detail_type: Literal["v2.users.{id}.conversations.chats"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.chats"]: ...
    detail: ConversationChatEventTopicChatConversationDetail
    @property
    def payload(self) -> ConversationChatEventTopicChatConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationChatEventTopicChatConversationDetailFields,
        ConversationChatEventTopicChatConversationFields,
    ]: ...

class UsersConversationsEmails(GenesysEvent):
    """An email conversation of a user changed.

    Genesys Cloud's `v2.users.{id}.conversations.emails` (users conversations emails):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-emails
    """

    detail_type: Literal["v2.users.{id}.conversations.emails"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.emails"]: ...
    detail: ConversationEmailEventTopicEmailConversationDetail
    @property
    def payload(self) -> ConversationEmailEventTopicEmailConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationEmailEventTopicEmailConversationDetailFields,
        ConversationEmailEventTopicEmailConversationFields,
    ]: ...

class UsersConversationsRecordings(GenesysEvent):
    """A recording of a user's conversation changed.

    Genesys Cloud's `v2.users.{id}.conversations.{id}.recordings` (users conversations recordings):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations--id--recordings
    """

    detail_type: Literal["v2.users.{id}.conversations.{id}.recordings"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.{id}.recordings"]: ...
    detail: RecordingEventRecordingDetail
    @property
    def payload(self) -> RecordingEventRecording: ...
    @classfield
    def fields(cls) -> KindFields[RecordingEventRecordingDetailFields, RecordingEventRecordingFields]: ...

class UsersConversationsMessages(GenesysEvent):
    """A message conversation of a user changed.

    Genesys Cloud's `v2.users.{id}.conversations.messages` (users conversations messages):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-messages
    """

    detail_type: Literal["v2.users.{id}.conversations.messages"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.messages"]: ...
    detail: ConversationMessageEventTopicMessageConversationDetail
    @property
    def payload(self) -> ConversationMessageEventTopicMessageConversation: ...
    @classfield
    def fields(cls) -> KindFields[
        ConversationMessageEventTopicMessageConversationDetailFields,
        ConversationMessageEventTopicMessageConversationFields,
    ]: ...

class UsersConversationsummary(GenesysEvent):
    """How many conversations of each medium a user has changed.

    Genesys Cloud's `v2.users.{id}.conversationsummary` (users conversationsummary):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversationsummary
    """

    detail_type: Literal["v2.users.{id}.conversationsummary"]
    @property
    def kind(self) -> Literal["v2.users.{id}.conversationsummary"]: ...
    detail: UserConversationsEventUserConversationSummaryDetail
    @property
    def payload(self) -> UserConversationsEventUserConversationSummary: ...
    @classfield
    def fields(cls) -> KindFields[
        UserConversationsEventUserConversationSummaryDetailFields,
        UserConversationsEventUserConversationSummaryFields,
    ]: ...

class UsersGeolocation(GenesysEvent):
    """Where a user is changed.

    Genesys Cloud's `v2.users.{id}.geolocation` (users geolocation):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--geolocation
    """

    detail_type: Literal["v2.users.{id}.geolocation"]
    @property
    def kind(self) -> Literal["v2.users.{id}.geolocation"]: ...
    detail: GeolocationEventGeolocationDetail
    @property
    def payload(self) -> GeolocationEventGeolocation: ...
    @classfield
    def fields(cls) -> KindFields[
        GeolocationEventGeolocationDetailFields,
        GeolocationEventGeolocationFields,
    ]: ...

class UsersOutofoffice(GenesysEvent):
    """A user went out of office, came back, or changed the dates.

    Genesys Cloud's `v2.users.{id}.outofoffice` (users outofoffice):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--outofoffice
    """

    detail_type: Literal["v2.users.{id}.outofoffice"]
    @property
    def kind(self) -> Literal["v2.users.{id}.outofoffice"]: ...
    detail: OutOfOfficeEventOutOfOfficeDetail
    @property
    def payload(self) -> OutOfOfficeEventOutOfOffice: ...
    @classfield
    def fields(cls) -> KindFields[
        OutOfOfficeEventOutOfOfficeDetailFields,
        OutOfOfficeEventOutOfOfficeFields,
    ]: ...

class UsersPersistentconnection(GenesysEvent):
    """The persistent connection of a user's phone changed.

    Genesys Cloud's `v2.users.{id}.persistentconnection` (users persistentconnection):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--persistentconnection
    """

    detail_type: Literal["v2.users.{id}.persistentconnection"]
    @property
    def kind(self) -> Literal["v2.users.{id}.persistentconnection"]: ...
    detail: PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail
    @property
    def payload(self) -> PersistentConnectionChangeTopicPersistentConnectionChangeEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        PersistentConnectionChangeTopicPersistentConnectionChangeEventDetailFields,
        PersistentConnectionChangeTopicPersistentConnectionChangeEventFields,
    ]: ...

class UsersPresence(GenesysEvent):
    """A user's presence changed, such as to available or away.

    Genesys Cloud's `v2.users.{id}.presence` (users presence):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--presence
    """

    detail_type: Literal["v2.users.{id}.presence"]
    @property
    def kind(self) -> Literal["v2.users.{id}.presence"]: ...
    detail: PresenceEventUserPresenceDetail
    @property
    def payload(self) -> PresenceEventUserPresence: ...
    @classfield
    def fields(cls) -> KindFields[PresenceEventUserPresenceDetailFields, PresenceEventUserPresenceFields]: ...

class UsersRoutingStatus(GenesysEvent):
    """A user's routing status changed, such as to idle or interacting.

    Genesys Cloud's `v2.users.{id}.routingStatus` (users routingStatus):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--routingStatus
    """

    detail_type: Literal["v2.users.{id}.routingStatus"]
    @property
    def kind(self) -> Literal["v2.users.{id}.routingStatus"]: ...
    detail: UserRoutingStatusUserRoutingStatusDetail
    @property
    def payload(self) -> UserRoutingStatusUserRoutingStatus: ...
    @classfield
    def fields(cls) -> KindFields[
        UserRoutingStatusUserRoutingStatusDetailFields,
        UserRoutingStatusUserRoutingStatusFields,
    ]: ...

class UsersStation(GenesysEvent):
    """A user's station, such as a phone, was assigned or taken away.

    Genesys Cloud's `v2.users.{id}.station` (users station):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--station
    """

    detail_type: Literal["v2.users.{id}.station"]
    @property
    def kind(self) -> Literal["v2.users.{id}.station"]: ...
    detail: UserStationChangeTopicUserStationsDetail
    @property
    def payload(self) -> UserStationChangeTopicUserStations: ...
    @classfield
    def fields(cls) -> KindFields[
        UserStationChangeTopicUserStationsDetailFields,
        UserStationChangeTopicUserStationsFields,
    ]: ...

class UsersTokens(GenesysEvent):
    """An access token of a user changed, such as when it was revoked.

    Genesys Cloud's `v2.users.{id}.tokens` (users tokens):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--tokens
    """

    detail_type: Literal["v2.users.{id}.tokens"]
    @property
    def kind(self) -> Literal["v2.users.{id}.tokens"]: ...
    detail: UserTokensTopicTokenNotificationDetail
    @property
    def payload(self) -> UserTokensTopicTokenNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        UserTokensTopicTokenNotificationDetailFields,
        UserTokensTopicTokenNotificationFields,
    ]: ...

class UsersVoicemailMessages(GenesysEvent):
    """A voicemail message of a user came or changed.

    Genesys Cloud's `v2.users.{id}.voicemail.messages` (users voicemail messages):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--voicemail-messages
    """

    detail_type: Literal["v2.users.{id}.voicemail.messages"]
    @property
    def kind(self) -> Literal["v2.users.{id}.voicemail.messages"]: ...
    detail: VoicemailMessagesTopicVoicemailMessageDetail
    @property
    def payload(self) -> VoicemailMessagesTopicVoicemailMessage: ...
    @classfield
    def fields(cls) -> KindFields[
        VoicemailMessagesTopicVoicemailMessageDetailFields,
        VoicemailMessagesTopicVoicemailMessageFields,
    ]: ...

class UsersWorkforcemanagementAdherence(GenesysEvent):
    """Whether a user keeps to their schedule changed.

    Genesys Cloud's `v2.users.{id}.workforcemanagement.adherence` (users workforcemanagement adherence):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--workforcemanagement-adherence
    """

    detail_type: Literal["v2.users.{id}.workforcemanagement.adherence"]
    @property
    def kind(self) -> Literal["v2.users.{id}.workforcemanagement.adherence"]: ...
    detail: WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail
    @property
    def payload(self) -> WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate: ...
    @classfield
    def fields(cls) -> KindFields[
        WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetailFields,
        WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateFields,
    ]: ...
