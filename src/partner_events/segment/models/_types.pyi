# Generated from schemas/segment by codegen; do not edit.
from partner_events.segment.models._fields import (
    PropertiesMessageFields as PropertiesMessageFields,
    SegmentMessageFields as SegmentMessageFields,
    TraitsMessageFields as TraitsMessageFields,
)
from partner_events.segment.models.alias import AliasMessage as AliasMessage
from partner_events.segment.models.context import Context as Context
from partner_events.segment.models.group import GroupMessage as GroupMessage
from partner_events.segment.models.identify import IdentifyMessage as IdentifyMessage
from partner_events.segment.models.page import PageMessage as PageMessage
from partner_events.segment.models.screen import ScreenMessage as ScreenMessage
from partner_events.segment.models.track import TrackMessage as TrackMessage
