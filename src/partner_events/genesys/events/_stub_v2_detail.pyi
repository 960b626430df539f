# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    AcdEndDetailEventTopicAcdEndEventDetailFields,
    AcdEndDetailEventTopicAcdEndEventFields,
    AcdStartDetailEventTopicAcdStartEventDetailFields,
    AcdStartDetailEventTopicAcdStartEventFields,
    AcwDetailEventTopicAfterCallWorkEventDetailFields,
    AcwDetailEventTopicAfterCallWorkEventFields,
    AttributeDetailEventTopicAttributeUpdateEventDetailFields,
    AttributeDetailEventTopicAttributeUpdateEventFields,
    ContactDetailEventTopicContactUpdateEventDetailFields,
    ContactDetailEventTopicContactUpdateEventFields,
    CustomerEndDetailEventTopicCustomerEndEventDetailFields,
    CustomerEndDetailEventTopicCustomerEndEventFields,
    CustomerStartDetailEventTopicCustomerStartEventDetailFields,
    CustomerStartDetailEventTopicCustomerStartEventFields,
    FlowEndDetailEventTopicFlowEndEventDetailFields,
    FlowEndDetailEventTopicFlowEndEventFields,
    FlowOutcomeDetailEventTopicFlowOutcomeEventDetailFields,
    FlowOutcomeDetailEventTopicFlowOutcomeEventFields,
    FlowStartDetailEventTopicFlowStartEventDetailFields,
    FlowStartDetailEventTopicFlowStartEventFields,
    OutboundDetailEventTopicOutboundInitEventDetailFields,
    OutboundDetailEventTopicOutboundInitEventFields,
    UserEndDetailEventTopicUserEndEventDetailFields,
    UserEndDetailEventTopicUserEndEventFields,
    UserStartDetailEventTopicUserStartEventDetailFields,
    UserStartDetailEventTopicUserStartEventFields,
    VoicemailEndDetailEventTopicVoicemailEndEventDetailFields,
    VoicemailEndDetailEventTopicVoicemailEndEventFields,
    VoicemailStartDetailEventTopicVoicemailStartEventDetailFields,
    VoicemailStartDetailEventTopicVoicemailStartEventFields,
    WrapupDetailEventTopicWrapupEventDetailFields,
    WrapupDetailEventTopicWrapupEventFields,
)
from partner_events.genesys.models.acd_end import (
    AcdEndDetailEventTopicAcdEndEvent,
    AcdEndDetailEventTopicAcdEndEventDetail,
)
from partner_events.genesys.models.acd_start import (
    AcdStartDetailEventTopicAcdStartEvent,
    AcdStartDetailEventTopicAcdStartEventDetail,
)
from partner_events.genesys.models.acw import (
    AcwDetailEventTopicAfterCallWorkEvent,
    AcwDetailEventTopicAfterCallWorkEventDetail,
)
from partner_events.genesys.models.attribute import (
    AttributeDetailEventTopicAttributeUpdateEvent,
    AttributeDetailEventTopicAttributeUpdateEventDetail,
)
from partner_events.genesys.models.contact import (
    ContactDetailEventTopicContactUpdateEvent,
    ContactDetailEventTopicContactUpdateEventDetail,
)
from partner_events.genesys.models.customer_end import (
    CustomerEndDetailEventTopicCustomerEndEvent,
    CustomerEndDetailEventTopicCustomerEndEventDetail,
)
from partner_events.genesys.models.customer_start import (
    CustomerStartDetailEventTopicCustomerStartEvent,
    CustomerStartDetailEventTopicCustomerStartEventDetail,
)
from partner_events.genesys.models.flow_end import (
    FlowEndDetailEventTopicFlowEndEvent,
    FlowEndDetailEventTopicFlowEndEventDetail,
)
from partner_events.genesys.models.flow_outcome import (
    FlowOutcomeDetailEventTopicFlowOutcomeEvent,
    FlowOutcomeDetailEventTopicFlowOutcomeEventDetail,
)
from partner_events.genesys.models.flow_start import (
    FlowStartDetailEventTopicFlowStartEvent,
    FlowStartDetailEventTopicFlowStartEventDetail,
)
from partner_events.genesys.models.outbound import (
    OutboundDetailEventTopicOutboundInitEvent,
    OutboundDetailEventTopicOutboundInitEventDetail,
)
from partner_events.genesys.models.user_end import (
    UserEndDetailEventTopicUserEndEvent,
    UserEndDetailEventTopicUserEndEventDetail,
)
from partner_events.genesys.models.user_start import (
    UserStartDetailEventTopicUserStartEvent,
    UserStartDetailEventTopicUserStartEventDetail,
)
from partner_events.genesys.models.voicemail_end import (
    VoicemailEndDetailEventTopicVoicemailEndEvent,
    VoicemailEndDetailEventTopicVoicemailEndEventDetail,
)
from partner_events.genesys.models.voicemail_start import (
    VoicemailStartDetailEventTopicVoicemailStartEvent,
    VoicemailStartDetailEventTopicVoicemailStartEventDetail,
)
from partner_events.genesys.models.wrapup import (
    WrapupDetailEventTopicWrapupEvent,
    WrapupDetailEventTopicWrapupEventDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class ConversationAcdEnd(GenesysEvent):
    """A conversation left a queue: answered, abandoned or sent on.

    Genesys Cloud's `v2.detail.events.conversation.{id}.acd.end` (conversation acd end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-end
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.acd.end"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.acd.end"]: ...
    detail: AcdEndDetailEventTopicAcdEndEventDetail
    @property
    def payload(self) -> AcdEndDetailEventTopicAcdEndEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        AcdEndDetailEventTopicAcdEndEventDetailFields,
        AcdEndDetailEventTopicAcdEndEventFields,
    ]: ...

class ConversationAcdStart(GenesysEvent):
    """A conversation entered a queue and waits for an agent.

    Genesys Cloud's `v2.detail.events.conversation.{id}.acd.start` (conversation acd start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-start
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.acd.start"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.acd.start"]: ...
    detail: AcdStartDetailEventTopicAcdStartEventDetail
    @property
    def payload(self) -> AcdStartDetailEventTopicAcdStartEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        AcdStartDetailEventTopicAcdStartEventDetailFields,
        AcdStartDetailEventTopicAcdStartEventFields,
    ]: ...

class ConversationAcw(GenesysEvent):
    """An agent did after-call work on a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.acw` (conversation acw):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acw
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.acw"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.acw"]: ...
    detail: AcwDetailEventTopicAfterCallWorkEventDetail
    @property
    def payload(self) -> AcwDetailEventTopicAfterCallWorkEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        AcwDetailEventTopicAfterCallWorkEventDetailFields,
        AcwDetailEventTopicAfterCallWorkEventFields,
    ]: ...

class ConversationAttributes(GenesysEvent):
    """The attributes of a participant of a conversation were set.

    Genesys Cloud's `v2.detail.events.conversation.{id}.attributes` (conversation attributes):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--attributes
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.attributes"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.attributes"]: ...
    detail: AttributeDetailEventTopicAttributeUpdateEventDetail
    @property
    def payload(self) -> AttributeDetailEventTopicAttributeUpdateEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        AttributeDetailEventTopicAttributeUpdateEventDetailFields,
        AttributeDetailEventTopicAttributeUpdateEventFields,
    ]: ...

class ConversationContact(GenesysEvent):
    """Contact details of a conversation's participant became known.

    Genesys Cloud's `v2.detail.events.conversation.{id}.contact` (conversation contact):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--contact
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.contact"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.contact"]: ...
    detail: ContactDetailEventTopicContactUpdateEventDetail
    @property
    def payload(self) -> ContactDetailEventTopicContactUpdateEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        ContactDetailEventTopicContactUpdateEventDetailFields,
        ContactDetailEventTopicContactUpdateEventFields,
    ]: ...

class ConversationCustomerEnd(GenesysEvent):
    """A customer left a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.customer.end` (conversation customer end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-end
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.customer.end"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.customer.end"]: ...
    detail: CustomerEndDetailEventTopicCustomerEndEventDetail
    @property
    def payload(self) -> CustomerEndDetailEventTopicCustomerEndEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerEndDetailEventTopicCustomerEndEventDetailFields,
        CustomerEndDetailEventTopicCustomerEndEventFields,
    ]: ...

class ConversationCustomerStart(GenesysEvent):
    """A customer joined a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.customer.start` (conversation customer start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-start
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.customer.start"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.customer.start"]: ...
    detail: CustomerStartDetailEventTopicCustomerStartEventDetail
    @property
    def payload(self) -> CustomerStartDetailEventTopicCustomerStartEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomerStartDetailEventTopicCustomerStartEventDetailFields,
        CustomerStartDetailEventTopicCustomerStartEventFields,
    ]: ...

class ConversationFlowEnd(GenesysEvent):
    """A flow let go of a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.flow.end` (conversation flow end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-end
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.flow.end"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.flow.end"]: ...
    detail: FlowEndDetailEventTopicFlowEndEventDetail
    @property
    def payload(self) -> FlowEndDetailEventTopicFlowEndEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        FlowEndDetailEventTopicFlowEndEventDetailFields,
        FlowEndDetailEventTopicFlowEndEventFields,
    ]: ...

class ConversationFlowOutcome(GenesysEvent):
    """A flow noted an outcome for a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.flow.outcome` (conversation flow outcome):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-outcome
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.flow.outcome"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.flow.outcome"]: ...
    detail: FlowOutcomeDetailEventTopicFlowOutcomeEventDetail
    @property
    def payload(self) -> FlowOutcomeDetailEventTopicFlowOutcomeEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        FlowOutcomeDetailEventTopicFlowOutcomeEventDetailFields,
        FlowOutcomeDetailEventTopicFlowOutcomeEventFields,
    ]: ...

class ConversationFlowStart(GenesysEvent):
    """A flow took up a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.flow.start` (conversation flow start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-start
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.flow.start"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.flow.start"]: ...
    detail: FlowStartDetailEventTopicFlowStartEventDetail
    @property
    def payload(self) -> FlowStartDetailEventTopicFlowStartEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        FlowStartDetailEventTopicFlowStartEventDetailFields,
        FlowStartDetailEventTopicFlowStartEventFields,
    ]: ...

class ConversationOutbound(GenesysEvent):
    """A conversation belongs to an outbound campaign.

    Genesys Cloud's `v2.detail.events.conversation.{id}.outbound` (conversation outbound):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--outbound
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.outbound"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.outbound"]: ...
    detail: OutboundDetailEventTopicOutboundInitEventDetail
    @property
    def payload(self) -> OutboundDetailEventTopicOutboundInitEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        OutboundDetailEventTopicOutboundInitEventDetailFields,
        OutboundDetailEventTopicOutboundInitEventFields,
    ]: ...

class ConversationUserEnd(GenesysEvent):
    """An agent left a conversation.

    Genesys Cloud's `v2.detail.events.conversation.{id}.user.end` (conversation user end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-end
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.user.end"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.user.end"]: ...
    detail: UserEndDetailEventTopicUserEndEventDetail
    @property
    def payload(self) -> UserEndDetailEventTopicUserEndEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        UserEndDetailEventTopicUserEndEventDetailFields,
        UserEndDetailEventTopicUserEndEventFields,
    ]: ...

class ConversationUserStart(GenesysEvent):
    """An agent joined a conversation, or was alerted of it.

    Genesys Cloud's `v2.detail.events.conversation.{id}.user.start` (conversation user start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-start
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.user.start"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.user.start"]: ...
    detail: UserStartDetailEventTopicUserStartEventDetail
    @property
    def payload(self) -> UserStartDetailEventTopicUserStartEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        UserStartDetailEventTopicUserStartEventDetailFields,
        UserStartDetailEventTopicUserStartEventFields,
    ]: ...

class ConversationVoicemailEnd(GenesysEvent):
    """A voicemail in a conversation ended.

    Genesys Cloud's `v2.detail.events.conversation.{id}.voicemail.end` (conversation voicemail end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-end
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.voicemail.end"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.voicemail.end"]: ...
    detail: VoicemailEndDetailEventTopicVoicemailEndEventDetail
    @property
    def payload(self) -> VoicemailEndDetailEventTopicVoicemailEndEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        VoicemailEndDetailEventTopicVoicemailEndEventDetailFields,
        VoicemailEndDetailEventTopicVoicemailEndEventFields,
    ]: ...

class ConversationVoicemailStart(GenesysEvent):
    """A voicemail in a conversation began.

    Genesys Cloud's `v2.detail.events.conversation.{id}.voicemail.start` (conversation voicemail start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-start
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.voicemail.start"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.voicemail.start"]: ...
    detail: VoicemailStartDetailEventTopicVoicemailStartEventDetail
    @property
    def payload(self) -> VoicemailStartDetailEventTopicVoicemailStartEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        VoicemailStartDetailEventTopicVoicemailStartEventDetailFields,
        VoicemailStartDetailEventTopicVoicemailStartEventFields,
    ]: ...

class ConversationWrapup(GenesysEvent):
    """An agent wrapped a conversation up with a code.

    Genesys Cloud's `v2.detail.events.conversation.{id}.wrapup` (conversation wrapup):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--wrapup
    """

    detail_type: Literal["v2.detail.events.conversation.{id}.wrapup"]
    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.wrapup"]: ...
    detail: WrapupDetailEventTopicWrapupEventDetail
    @property
    def payload(self) -> WrapupDetailEventTopicWrapupEvent: ...
    @classfield
    def fields(cls) -> KindFields[
        WrapupDetailEventTopicWrapupEventDetailFields,
        WrapupDetailEventTopicWrapupEventFields,
    ]: ...
