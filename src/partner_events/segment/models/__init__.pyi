# Generated from schemas/segment by codegen; do not edit.
from partner_events.segment.models.alias import AliasMessage as AliasMessage
from partner_events.segment.models.context import Context as Context
from partner_events.segment.models.group import GroupMessage as GroupMessage
from partner_events.segment.models.identify import IdentifyMessage as IdentifyMessage
from partner_events.segment.models.message import SegmentMessage as SegmentMessage
from partner_events.segment.models.page import PageMessage as PageMessage
from partner_events.segment.models.properties_message import PropertiesMessage as PropertiesMessage
from partner_events.segment.models.screen import ScreenMessage as ScreenMessage
from partner_events.segment.models.track import TrackMessage as TrackMessage
from partner_events.segment.models.traits_message import TraitsMessage as TraitsMessage
