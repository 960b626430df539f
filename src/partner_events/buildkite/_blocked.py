"""Agents whose address is not allowed: blocked, or refused when they register."""

from partner_events.buildkite._event import BuildkiteEvent
from partner_events.buildkite.models.blocked import RegistrationBlockedDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.buildkite.models._types import RegistrationBlockedDetailFields
    from partner_events.patterns._building.fields import KindFields, classfield


class BlockedEvent(BuildkiteEvent):
    """An agent has an address that its cluster's token does not allow.

    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge
    """

    detail: RegistrationBlockedDetail

    if TYPE_CHECKING:

        @classfield
        def fields(
            cls,
        ) -> KindFields[RegistrationBlockedDetailFields, RegistrationBlockedDetailFields]: ...

    @property
    def payload(self) -> RegistrationBlockedDetail:
        """The address and the token, which are the whole detail."""
        return self.detail
