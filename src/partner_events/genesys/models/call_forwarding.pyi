# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class CallForwardingEventTarget(Model):
    type: str | None = None
    value: str | None = None


class CallForwardingEventCall(Model):
    targets: list[CallForwardingEventTarget] | None = None


class CallForwardingEventUser(Model):
    id: str | None = None


class CallForwardingEventCallForwarding(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--callforwarding
    """

    user: CallForwardingEventUser | None = None
    enabled: bool | None = None
    calls: list[CallForwardingEventCall] | None = None
    voicemail: str | None = None
    modifiedDate: str | None = None


class CallForwardingEventCallForwardingDetail(TopicDetail):
    eventBody: CallForwardingEventCallForwarding
