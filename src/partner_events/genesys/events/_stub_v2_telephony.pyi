# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    EdgeChangeTopicEdgeDetailFields,
    EdgeChangeTopicEdgeFields,
    TrunkInstanceTopicTrunkDetailFields,
    TrunkInstanceTopicTrunkFields,
)
from partner_events.genesys.models.edge import EdgeChangeTopicEdge, EdgeChangeTopicEdgeDetail
from partner_events.genesys.models.trunk import TrunkInstanceTopicTrunk, TrunkInstanceTopicTrunkDetail
from partner_events.patterns._building.fields import KindFields, classfield

class TelephonyProvidersEdges(GenesysEvent):
    """A telephony edge changed.

    Genesys Cloud's `v2.telephony.providers.edges.{id}` (telephony providers edges):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges--id-
    """

    detail_type: Literal["v2.telephony.providers.edges.{id}"]
    @property
    def kind(self) -> Literal["v2.telephony.providers.edges.{id}"]: ...
    detail: EdgeChangeTopicEdgeDetail
    @property
    def payload(self) -> EdgeChangeTopicEdge: ...
    @classfield
    def fields(cls) -> KindFields[EdgeChangeTopicEdgeDetailFields, EdgeChangeTopicEdgeFields]: ...

class TelephonyProvidersEdgesTrunks(GenesysEvent):
    """A telephony trunk changed.

    Genesys Cloud's `v2.telephony.providers.edges.trunks.{id}` (telephony providers edges trunks):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges-trunks--id-
    """

    detail_type: Literal["v2.telephony.providers.edges.trunks.{id}"]
    @property
    def kind(self) -> Literal["v2.telephony.providers.edges.trunks.{id}"]: ...
    detail: TrunkInstanceTopicTrunkDetail
    @property
    def payload(self) -> TrunkInstanceTopicTrunk: ...
    @classfield
    def fields(cls) -> KindFields[TrunkInstanceTopicTrunkDetailFields, TrunkInstanceTopicTrunkFields]: ...
