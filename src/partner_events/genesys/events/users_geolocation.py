# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import GeolocationEventGeolocationDetail
from pydantic import Field


class UsersGeolocation(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.geolocation` (users geolocation):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--geolocation
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--geolocation"
    )
    detail_type: Annotated[Literal["v2.users.{id}.geolocation"], Field(alias="detail-type")]
    detail: GeolocationEventGeolocationDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.geolocation"]:
        return "v2.users.{id}.geolocation"
