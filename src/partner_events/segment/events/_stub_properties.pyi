# Generated for type checkers alone; import from `partner_events.segment`.
# From schemas/segment by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.segment._properties import PropertiesEvent
from partner_events.segment.models._fields import PageMessageFields, ScreenMessageFields, TrackMessageFields
from partner_events.segment.models.page import PageMessage
from partner_events.segment.models.screen import ScreenMessage
from partner_events.segment.models.track import TrackMessage

class Page(PropertiesEvent):
    """A user saw a page of a website.

    Segment's `page`: https://segment.com/docs/connections/spec/page/
    """

    @property
    def kind(self) -> Literal["page"]: ...
    detail: PageMessage
    @property
    def payload(self) -> PageMessage:
        """A page that a user saw."""
    @classfield
    def fields(cls) -> KindFields[PageMessageFields, PageMessageFields]: ...

class Screen(PropertiesEvent):
    """A user saw a screen of a mobile app.

    Segment's `screen`: https://segment.com/docs/connections/spec/screen/
    """

    @property
    def kind(self) -> Literal["screen"]: ...
    detail: ScreenMessage
    @property
    def payload(self) -> ScreenMessage:
        """A screen that a user saw."""
    @classfield
    def fields(cls) -> KindFields[ScreenMessageFields, ScreenMessageFields]: ...

class Track(PropertiesEvent):
    """A user did something: a named action with its properties.

    Segment's `track`: https://segment.com/docs/connections/spec/track/
    """

    @property
    def kind(self) -> Literal["track"]: ...
    detail: TrackMessage
    @property
    def payload(self) -> TrackMessage:
        """What a user did."""
    @classfield
    def fields(cls) -> KindFields[TrackMessageFields, TrackMessageFields]: ...
