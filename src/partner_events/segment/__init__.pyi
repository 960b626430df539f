# Generated from schemas/segment by codegen; do not edit.
from partner_events.segment._event import SegmentEvent as SegmentEvent
from partner_events.segment._properties import PropertiesEvent as PropertiesEvent
from partner_events.segment._traits import TraitsEvent as TraitsEvent
from partner_events.segment._unknown import UnknownSegmentEvent as UnknownSegmentEvent
from partner_events.segment.events._stub_event import Alias as Alias
from partner_events.segment.events._stub_properties import (
    Page as Page,
    Screen as Screen,
    Track as Track,
)
from partner_events.segment.events._stub_traits import (
    Group as Group,
    Identify as Identify,
)
