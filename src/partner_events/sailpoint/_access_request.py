"""Access requests: somebody asks for access, for themselves or for others."""

from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.access_request import AccessRequestInput

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.sailpoint.models._types import AccessRequestInputFields
    from partner_events.sailpoint.models.reference import IdentityReference


class AccessRequestEvent(SailPointEvent):
    """An event of an access request: before it is approved, or afterwards."""

    detail: AccessRequestInput

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[AccessRequestInputFields, AccessRequestInputFields]: ...

    @property
    def payload(self) -> AccessRequestInput:
        """The request, which is the whole detail."""
        return self.detail

    @property
    def requested_for(self) -> "list[IdentityReference]":
        """Those who are to get access, ``detail.requestedFor``: SailPoint documents a list, but sends one."""
        found = self.detail.requestedFor
        return found if isinstance(found, list) else [found]
