# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ContactlistImportStatusImportStatusDetail
from pydantic import Field


class OutboundContactlistsImportstatus(GenesysEvent):
    """Genesys Cloud's `v2.outbound.contactlists.{id}.importstatus` (outbound contactlists importstatus):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-contactlists--id--importstatus
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-contactlists--id--importstatus"
    )
    detail_type: Annotated[Literal["v2.outbound.contactlists.{id}.importstatus"], Field(alias="detail-type")]
    detail: ContactlistImportStatusImportStatusDetail

    @property
    def kind(self) -> Literal["v2.outbound.contactlists.{id}.importstatus"]:
        return "v2.outbound.contactlists.{id}.importstatus"
