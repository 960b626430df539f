# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    AuditTopicAuditLogMessageDetailFields,
    AuditTopicAuditLogMessageFields,
)
from partner_events.genesys.models.audit import AuditTopicAuditLogMessage, AuditTopicAuditLogMessageDetail
from partner_events.patterns._building.fields import KindFields, classfield

class EntityAudit(GenesysEvent):
    """Somebody or something changed an entity, as the audit log has it.

    Genesys Cloud's `v2.audits.entitytype.{id}.entityid.{id}` (audits entitytype entityid):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-audits-entitytype--id--entityid--id-
    """

    detail_type: Literal["v2.audits.entitytype.{id}.entityid.{id}"]
    @property
    def kind(self) -> Literal["v2.audits.entitytype.{id}.entityid.{id}"]: ...
    detail: AuditTopicAuditLogMessageDetail
    @property
    def payload(self) -> AuditTopicAuditLogMessage: ...
    @classfield
    def fields(cls) -> KindFields[AuditTopicAuditLogMessageDetailFields, AuditTopicAuditLogMessageFields]: ...
