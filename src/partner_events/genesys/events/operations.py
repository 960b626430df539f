# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import (
    OperationalEventNotificationTopicOperationalEventNotificationDetail,
)
from pydantic import Field


class OperationsEvent(GenesysEvent):
    """Genesys Cloud's `v2.operations.events.{id}` (operations):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-operations-events--id-
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-operations-events--id-"
    )
    detail_type: Annotated[Literal["v2.operations.events.{id}"], Field(alias="detail-type")]
    detail: OperationalEventNotificationTopicOperationalEventNotificationDetail

    @property
    def kind(self) -> Literal["v2.operations.events.{id}"]:
        return "v2.operations.events.{id}"
