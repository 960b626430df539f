# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    ContactlistImportStatusImportStatusDetailFields,
    ContactlistImportStatusImportStatusFields,
    DialerCampaignConfigChangeCampaignDetailFields,
    DialerCampaignConfigChangeCampaignFields,
    DialerCampaignProgressEventCampaignProgressDetailFields,
    DialerCampaignProgressEventCampaignProgressFields,
)
from partner_events.genesys.models.campaign import (
    DialerCampaignConfigChangeCampaign,
    DialerCampaignConfigChangeCampaignDetail,
)
from partner_events.genesys.models.campaign_progress import (
    DialerCampaignProgressEventCampaignProgress,
    DialerCampaignProgressEventCampaignProgressDetail,
)
from partner_events.genesys.models.contact_list_import import (
    ContactlistImportStatusImportStatus,
    ContactlistImportStatusImportStatusDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class OutboundCampaigns(GenesysEvent):
    """An outbound campaign changed, such as in its status.

    Genesys Cloud's `v2.outbound.campaigns.{id}` (outbound campaigns):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id-
    """

    detail_type: Literal["v2.outbound.campaigns.{id}"]
    @property
    def kind(self) -> Literal["v2.outbound.campaigns.{id}"]: ...
    detail: DialerCampaignConfigChangeCampaignDetail
    @property
    def payload(self) -> DialerCampaignConfigChangeCampaign: ...
    @classfield
    def fields(cls) -> KindFields[
        DialerCampaignConfigChangeCampaignDetailFields,
        DialerCampaignConfigChangeCampaignFields,
    ]: ...

class OutboundCampaignsProgress(GenesysEvent):
    """How far an outbound campaign is with its contacts.

    Genesys Cloud's `v2.outbound.campaigns.{id}.progress` (outbound campaigns progress):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id--progress
    """

    detail_type: Literal["v2.outbound.campaigns.{id}.progress"]
    @property
    def kind(self) -> Literal["v2.outbound.campaigns.{id}.progress"]: ...
    detail: DialerCampaignProgressEventCampaignProgressDetail
    @property
    def payload(self) -> DialerCampaignProgressEventCampaignProgress: ...
    @classfield
    def fields(cls) -> KindFields[
        DialerCampaignProgressEventCampaignProgressDetailFields,
        DialerCampaignProgressEventCampaignProgressFields,
    ]: ...

class OutboundContactlistsImportstatus(GenesysEvent):
    """How far the import of a contact list is.

    Genesys Cloud's `v2.outbound.contactlists.{id}.importstatus` (outbound contactlists importstatus):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-contactlists--id--importstatus
    """

    detail_type: Literal["v2.outbound.contactlists.{id}.importstatus"]
    @property
    def kind(self) -> Literal["v2.outbound.contactlists.{id}.importstatus"]: ...
    detail: ContactlistImportStatusImportStatusDetail
    @property
    def payload(self) -> ContactlistImportStatusImportStatus: ...
    @classfield
    def fields(cls) -> KindFields[
        ContactlistImportStatusImportStatusDetailFields,
        ContactlistImportStatusImportStatusFields,
    ]: ...
