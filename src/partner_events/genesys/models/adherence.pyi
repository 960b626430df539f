# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class WfmUserScheduleAdherenceUpdatedTopicQueueReference(Model):
    id: str | None = None


class WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation(Model):
    id: str | None = None
    startDate: str | None = None
    lengthMinutes: int | None = None
    status: Literal[
        "Pending",
        "Approved",
        "Denied",
    ] | str | None = None


class WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference(Model):
    id: str | None = None


class WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference(Model):
    id: str | None = None
    secondaryPresences: list[WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference] | None = None


class WfmUserScheduleAdherenceUpdatedTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder(Model):
    activityCategory: str | None = None
    startDate: str | None = None


class WfmUserScheduleAdherenceUpdatedTopicUserReference(Model):
    id: str | None = None


class WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--workforcemanagement-adherence
    """

    user: WfmUserScheduleAdherenceUpdatedTopicUserReference | None = None
    managementUnitId: str | None = None
    businessUnitId: str | None = None
    team: WfmUserScheduleAdherenceUpdatedTopicUriReference | None = None
    scheduledActivityCategory: str | None = None
    scheduledActivityCode: WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference | None = None
    systemPresence: str | None = None
    organizationSecondaryPresenceId: str | None = None
    routingStatus: Literal[
        "__EMPTY__",
        "OFF_QUEUE",
        "IDLE",
        "INTERACTING",
        "NOT_RESPONDING",
        "COMMUNICATING",
        "OFFLINE",
    ] | str | None = None
    actualActivityCategory: str | None = None
    isOutOfOffice: bool | None = None
    adherenceState: Literal[
        "InAdherence",
        "OutOfAdherence",
        "Unscheduled",
        "Unknown",
        "Ignored",
        "Explained",
    ] | str | None = None
    impact: str | None = None
    adherenceExplanation: WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation | None = None
    adherenceChangeTime: str | None = None
    presenceUpdateTime: str | None = None
    activeQueues: list[WfmUserScheduleAdherenceUpdatedTopicQueueReference] | None = None
    activeQueuesModifiedTime: str | None = None
    removedFromManagementUnit: bool | None = None
    suppressOnTimeReminder: bool | None = None
    nextActivityReminders: list[WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder] | None = None


class WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetail(TopicDetail):
    eventBody: WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate
