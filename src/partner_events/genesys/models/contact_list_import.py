# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.genesys.models.topic import TopicDetail


class ContactlistImportStatusImportStatus(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-contactlists--id--importstatus
    """

    importState: str | None = None
    totalRecords: int | None = None
    completedRecords: int | None = None
    percentageComplete: int | None = None
    failureReason: str | None = None
    targetContactListIds: list[str] | None = None
    listNamePrefix: str | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class ContactlistImportStatusImportStatusDetail(TopicDetail):
    eventBody: ContactlistImportStatusImportStatus
