# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class AuditTopicAddressableEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class AuditTopicDomainEntityRef(Model):
    id: str | None = None
    name: str | None = None
    selfUri: str | None = None


class AuditTopicMessageInfo(Model):
    localizableMessageCode: str | None = None
    message: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None


class AuditTopicPropertyChange(Model):
    property: str | None = None
    oldValues: list[str] | None = None
    newValues: list[str] | None = None


class AuditTopicAuditLogMessage(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-audits-entitytype--id--entityid--id-
    """

    id: str | None = None
    userId: str | None = None
    userHomeOrgId: str | None = None
    username: AuditTopicDomainEntityRef | None = None
    userDisplay: str | None = None
    clientId: AuditTopicAddressableEntityRef | None = None
    remoteIp: list[str] | None = None
    serviceName: str | None = None
    level: str | None = None
    eventTime: str | None = None
    message: AuditTopicMessageInfo | None = None
    action: str | None = None
    entityType: str | None = None
    entity: AuditTopicDomainEntityRef | None = None
    propertyChanges: list[AuditTopicPropertyChange] | None = None
    context: dict[str, str] | None = None


class AuditTopicAuditLogMessageDetail(TopicDetail):
    eventBody: AuditTopicAuditLogMessage
