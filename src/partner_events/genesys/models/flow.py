# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class ArchitectFlowNotificationClient(Model):
    id: str | None = None
    name: str | None = None


class ArchitectFlowNotificationErrorDetail(Model):
    errorCode: str | None = None
    entityId: str | None = None
    entityName: str | None = None
    fieldName: str | None = None


class ArchitectFlowNotificationErrorMessageParams(Model):
    additionalProperties: dict[str, str] | None = None


class ArchitectFlowNotificationFlowVersion(Model):
    id: str | None = None


class ArchitectFlowNotificationHomeOrganization(Model):
    id: str | None = None
    name: str | None = None
    thirdPartyOrgName: str | None = None


class ArchitectFlowNotificationUser(Model):
    id: str | None = None
    name: str | None = None
    homeOrg: ArchitectFlowNotificationHomeOrganization | None = None


class ArchitectFlowNotificationArchitectOperation(Model):
    id: str | None = None
    complete: bool | None = None
    user: ArchitectFlowNotificationUser | None = None
    client: ArchitectFlowNotificationClient | None = None
    actionName: str | None = None
    actionStatus: str | None = None
    errorMessage: str | None = None
    errorCode: str | None = None
    errorMessageParams: ArchitectFlowNotificationErrorMessageParams | None = None
    errorDetails: list[ArchitectFlowNotificationErrorDetail] | None = None


class ArchitectFlowNotificationFlowNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-flows--id-"""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    deleted: bool | None = None
    checkedInVersion: ArchitectFlowNotificationFlowVersion | None = None
    savedVersion: ArchitectFlowNotificationFlowVersion | None = None
    publishedVersion: ArchitectFlowNotificationFlowVersion | None = None
    currentOperation: ArchitectFlowNotificationArchitectOperation | None = None


class ArchitectFlowNotificationFlowNotificationDetail(TopicDetail):
    eventBody: ArchitectFlowNotificationFlowNotification
