# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class OutOfOfficeEventUser(Model):
    id: str | None = None


class OutOfOfficeEventOutOfOffice(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--outofoffice
    """

    user: OutOfOfficeEventUser | None = None
    active: bool | None = None
    indefinite: bool | None = None
    startDate: str | None = None
    endDate: str | None = None


class OutOfOfficeEventOutOfOfficeDetail(TopicDetail):
    eventBody: OutOfOfficeEventOutOfOffice
