"""Changes: a resource was created, updated or deleted, whatever happened to it."""

from datetime import datetime

from partner_events._events.event import moment
from partner_events.commercetools._event import CommercetoolsEvent
from partner_events.commercetools.models.change import Change

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.commercetools.models._types import ChangeFields
    from partner_events.commercetools.models.common import Reference
    from partner_events.patterns._building.fields import KindFields, classfield


class ChangeEvent(CommercetoolsEvent):
    """A change of a resource. https://docs.commercetools.com/api/projects/subscriptions#changesubscription"""

    detail: Change

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[ChangeFields, ChangeFields]: ...

    @property
    def payload(self) -> Change:
        """The change, which is the whole detail: it names the resource, and does not contain it."""
        return self.detail

    @property
    def occurred_at(self) -> datetime:
        """When it happened at commercetools, ``detail.modifiedAt``; `time` if that is not a time."""
        return moment(getattr(self.detail, "modifiedAt", None)) or self.time

    @property
    def resource(self) -> "Reference":
        """What changed, ``detail.resource``: its ``typeId``, such as ``product``, and its ``id``."""
        return self.detail.resource

    @property
    def is_test_notification(self) -> bool:
        """Whether it is of a subscription.

        When one is created, commercetools sends such a change as a test, whatever it is for.
        """
        return self.detail.resource.typeId == "subscription"
