# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    ArchitectFlowNotificationFlowNotificationDetailFields,
    ArchitectFlowNotificationFlowNotificationFields,
)
from partner_events.genesys.models.flow import (
    ArchitectFlowNotificationFlowNotification,
    ArchitectFlowNotificationFlowNotificationDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class Flows(GenesysEvent):
    """A flow of Architect changed, such as when it was published.

    Genesys Cloud's `v2.flows.{id}` (flows):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-flows--id-
    """

    detail_type: Literal["v2.flows.{id}"]
    @property
    def kind(self) -> Literal["v2.flows.{id}"]: ...
    detail: ArchitectFlowNotificationFlowNotificationDetail
    @property
    def payload(self) -> ArchitectFlowNotificationFlowNotification: ...
    @classfield
    def fields(cls) -> KindFields[
        ArchitectFlowNotificationFlowNotificationDetailFields,
        ArchitectFlowNotificationFlowNotificationFields,
    ]: ...
