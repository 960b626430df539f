# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    OperationalEventNotificationTopicOperationalEventNotificationDetailFields,
    OperationalEventNotificationTopicOperationalEventNotificationFields,
)
from partner_events.genesys.models.operational_event import (
    OperationalEventNotificationTopicOperationalEventNotification,
    OperationalEventNotificationTopicOperationalEventNotificationDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class OperationsEvent(GenesysEvent):
    """Something operational happened that rules can alert on.

    Genesys Cloud's `v2.operations.events.{id}` (operations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-operations-events--id-
    """

    detail_type: Literal["v2.operations.events.{id}"]
    @property
    def kind(self) -> Literal["v2.operations.events.{id}"]: ...
    detail: OperationalEventNotificationTopicOperationalEventNotificationDetail
    @property
    def payload(self) -> OperationalEventNotificationTopicOperationalEventNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        OperationalEventNotificationTopicOperationalEventNotificationDetailFields,
        OperationalEventNotificationTopicOperationalEventNotificationFields,
    ]: ...
