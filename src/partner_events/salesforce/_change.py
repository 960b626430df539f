"""Change events: records were created, updated, deleted or undeleted.

https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_intro.htm
"""

from datetime import datetime
from typing import ClassVar

from partner_events._events.event import from_milliseconds
from partner_events.salesforce._event import SalesforceEvent
from partner_events.salesforce.models.change import ChangeDetail, ChangeHeader, ChangePayload

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.salesforce.models._types import ChangeDetailFields, ChangePayloadFields

GAP, OVERFLOW = "GAP_", "GAP_OVERFLOW"


class ChangeEvent(SalesforceEvent):
    """Records of an object changed, whatever the object.

    An update has the fields that changed alone: what is absent is as it was, and null is a value.
    """

    docs_url: ClassVar[str] = (
        "https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/"
        "cdc_message_structure.htm"
    )

    detail: ChangeDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[ChangeDetailFields, ChangePayloadFields]: ...

    @property
    def payload(self) -> ChangePayload:
        """The header, and in ``model_extra`` the record's fields: ``detail.payload``."""
        return self.detail.payload

    @property
    def header(self) -> ChangeHeader:
        """What changed, when, and who did it: ``payload.ChangeEventHeader``."""
        return self.detail.payload.ChangeEventHeader

    @property
    def is_gap(self) -> bool:
        """Whether it has the header alone: read the records from Salesforce.

        https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_other_events.htm
        """
        return self.header.changeType.startswith(GAP)

    @property
    def is_overflow(self) -> bool:
        """Whether it stands for more changes than Salesforce lists: read all records of the object."""
        return self.header.changeType == OVERFLOW

    def has_changed(self, field: str, /) -> bool:
        """Whether an update changed a field, or a part of it: ``"Name"``, ``"Name.LastName"``.

        Of what is not an update it is False: there, what is in the payload is the record.
        """
        return any(name == field or name.startswith(f"{field}.") for name in self.header.changedFields or [])

    @property
    def occurred_at(self) -> datetime:
        """When the change was committed, ``commitTimestamp``; `time` if the delivery does not say."""
        payload = getattr(self.detail, "payload", None)
        header = getattr(payload, "ChangeEventHeader", None)
        return from_milliseconds(getattr(header, "commitTimestamp", None)) or self.time
