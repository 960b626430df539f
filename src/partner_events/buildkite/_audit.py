"""Audit events: who changed what in the organization. https://buildkite.com/docs/platform/audit-log"""

from collections.abc import Mapping

from partner_events._wire.errors import InvalidEventError
from partner_events._wire.json import is_object, loads
from partner_events.buildkite._event import BuildkiteEvent
from partner_events.buildkite.models.audit import Actor, AuditDetail, AuditRecord

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.buildkite.models._types import AuditDetailFields, AuditRecordFields
    from partner_events.patterns._building.fields import KindFields, classfield


class AuditEvent(BuildkiteEvent):
    """An entry of the audit log. https://buildkite.com/docs/platform/audit-log"""

    detail: AuditDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[AuditDetailFields, AuditRecordFields]: ...

    @property
    def payload(self) -> AuditRecord:
        """What was logged, ``detail.event``."""
        return self.detail.event

    @property
    def actor(self) -> Actor:
        """Who did it, ``detail.actor``."""
        return self.detail.actor

    @property
    def context(self) -> Mapping[str, object] | None:
        """The request behind it: the JSON in the text ``payload.context``; None if there is none.

        It has the address and the session of whoever did it: do not log it. Text that is not a JSON object
        gives None, too, and is in ``payload.context``.
        """
        text = self.payload.context
        try:
            found = loads(text) if text else None
        except InvalidEventError:
            return None
        return found if is_object(found) else None
