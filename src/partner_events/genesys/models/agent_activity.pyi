# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class AgentActivityChangedTopicOrganizationPresence(Model):
    id: str | None = None
    systemPresence: str | None = None


class AgentActivityChangedTopicOutOfOffice(Model):
    active: bool | None = None
    modifiedDate: str | None = None


class AgentActivityChangedTopicPresence(Model):
    presenceDefinition: AgentActivityChangedTopicOrganizationPresence | None = None
    presenceMessage: str | None = None
    modifiedDate: str | None = None


class AgentActivityChangedTopicRoutingStatus(Model):
    status: Literal[
        "OFF_QUEUE",
        "IDLE",
        "INTERACTING",
        "NOT_RESPONDING",
        "COMMUNICATING",
    ] | str | None = None
    startTime: str | None = None


class AgentActivityChangedTopicAgentActivity(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--activity
    """

    id: str | None = None
    routingStatus: AgentActivityChangedTopicRoutingStatus | None = None
    presence: AgentActivityChangedTopicPresence | None = None
    outOfOffice: AgentActivityChangedTopicOutOfOffice | None = None
    activeQueueIds: list[str] | None = None
    dateActiveQueuesChanged: str | None = None


class AgentActivityChangedTopicAgentActivityDetail(TopicDetail):
    eventBody: AgentActivityChangedTopicAgentActivity
