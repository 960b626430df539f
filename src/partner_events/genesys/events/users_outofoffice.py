# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import OutOfOfficeEventOutOfOfficeDetail
from pydantic import Field


class UsersOutofoffice(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.outofoffice` (users outofoffice):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--outofoffice
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--outofoffice"
    )
    detail_type: Annotated[Literal["v2.users.{id}.outofoffice"], Field(alias="detail-type")]
    detail: OutOfOfficeEventOutOfOfficeDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.outofoffice"]:
        return "v2.users.{id}.outofoffice"
