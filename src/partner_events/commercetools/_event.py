"""The base class of commercetools' events: messages, changes and events of a project."""

from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent
from partner_events.commercetools.events import TYPES_VERSION


class CommercetoolsEvent(PartnerEvent):
    """What a subscription delivers. https://docs.commercetools.com/api/projects/subscriptions"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/subscriptions"

    types_version: ClassVar[str] = TYPES_VERSION
    """The release of commercetools' definitions that the types of this library follow."""

    # Customers, and what payment providers say of them.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "additionalStreetInfo",
            "anonymousId",
            "apartment",
            "building",
            "company",
            "contactEmail",
            "createdBy",
            "customerEmail",
            "dateOfBirth",
            "email",
            "externalUserId",
            "fax",
            "firstName",
            "interaction",
            "interfaceInteractions",
            "lastModifiedBy",
            "lastName",
            "middleName",
            "mobile",
            "pOBox",
            "phone",
            "postalCode",
            "streetName",
            "streetNumber",
            "vatId",
        }
    )

    @property
    def partner(self) -> Literal["commercetools"]:
        return "commercetools"

    @property
    def project(self) -> str | None:
        """The key of the project whose event source this is; None if the source does not say."""
        parts = self.source.split("/")
        return parts[2] if len(parts) > 3 else None

    @property
    def subscription(self) -> str | None:
        """The key of the subscription, the last part of the source; None if the source does not say."""
        parts = self.source.split("/")
        return parts[3] if len(parts) > 3 else None
