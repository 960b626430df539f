# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import AuditTopicAuditLogMessageDetail
from pydantic import Field


class EntityAudit(GenesysEvent):
    """Genesys Cloud's `v2.audits.entitytype.{id}.entityid.{id}` (audits entitytype entityid):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-audits-entitytype--id--entityid--id-
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-audits-entitytype--id--entityid--id-"
    )
    detail_type: Annotated[Literal["v2.audits.entitytype.{id}.entityid.{id}"], Field(alias="detail-type")]
    detail: AuditTopicAuditLogMessageDetail

    @property
    def kind(self) -> Literal["v2.audits.entitytype.{id}.entityid.{id}"]:
        return "v2.audits.entitytype.{id}.entityid.{id}"
