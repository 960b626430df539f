# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._thin import ThinEvent, ThinObjectEvent
from partner_events.stripe.events._details import (
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail,
    V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail,
    V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail,
    V2CoreAccountLinkReturnedDetail,
    V2CoreAccountPersonCreatedDetail,
    V2CoreAccountPersonDeletedDetail,
    V2CoreAccountPersonUpdatedDetail,
)
from partner_events.stripe.models._fields import (
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields,
    V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields,
    V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields,
    V2CoreAccountLinkReturnedDetailFields,
    V2CoreAccountPersonCreatedDetailFields,
    V2CoreAccountPersonDeletedDetailFields,
    V2CoreAccountPersonUpdatedDetailFields,
)
from partner_events.stripe.models._stub_v2_core_account import V2CoreAccount
from partner_events.stripe.models.v2_core_account_person import V2CoreAccountPerson
from partner_events.stripe.models.v2_core_event_destination import V2CoreEventDestination

class _V2CoreAccountEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2CoreAccount: ...

class V2CoreAccountConfigurationCustomerCapabilityStatusUpdated(ThinObjectEvent):
    """The status of a capability of an account as a customer changed.

    Stripe's `v2.core.account[configuration.customer].capability_status_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated
    """

    detail_type: Literal["v2.core.account[configuration.customer].capability_status_updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].capability_status_updated"]: ...
    detail: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail
    @property
    def payload(self) -> V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields,
        V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2CoreAccount: ...

class V2CoreAccountConfigurationCustomerUpdated(_V2CoreAccountEvent):
    """What an account is configured for as a customer changed.

    Stripe's `v2.core.account[configuration.customer].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated
    """

    detail_type: Literal["v2.core.account[configuration.customer].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].updated"]: ...

class V2CoreAccountConfigurationMerchantCapabilityStatusUpdated(ThinObjectEvent):
    """The status of a capability of an account as a merchant changed.

    Stripe's `v2.core.account[configuration.merchant].capability_status_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].capability_status_updated
    """

    detail_type: Literal["v2.core.account[configuration.merchant].capability_status_updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.merchant].capability_status_updated"]: ...
    detail: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail
    @property
    def payload(self) -> V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields,
        V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2CoreAccount: ...

class V2CoreAccountConfigurationMerchantUpdated(_V2CoreAccountEvent):
    """What an account is configured for as a merchant changed.

    Stripe's `v2.core.account[configuration.merchant].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].updated
    """

    detail_type: Literal["v2.core.account[configuration.merchant].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.merchant].updated"]: ...

class V2CoreAccountConfigurationRecipientCapabilityStatusUpdated(ThinObjectEvent):
    """The status of a capability of an account as a recipient changed.

    Stripe's `v2.core.account[configuration.recipient].capability_status_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].capability_status_updated
    """

    detail_type: Literal["v2.core.account[configuration.recipient].capability_status_updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.recipient].capability_status_updated"]: ...
    detail: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail
    @property
    def payload(self) -> V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields,
        V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2CoreAccount: ...

class V2CoreAccountConfigurationRecipientUpdated(_V2CoreAccountEvent):
    """What an account is configured for as a recipient changed.

    Stripe's `v2.core.account[configuration.recipient].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].updated
    """

    detail_type: Literal["v2.core.account[configuration.recipient].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.recipient].updated"]: ...

class V2CoreAccountDefaultsUpdated(_V2CoreAccountEvent):
    """The defaults of an account changed.

    Stripe's `v2.core.account[defaults].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[defaults].updated
    """

    detail_type: Literal["v2.core.account[defaults].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[defaults].updated"]: ...

class V2CoreAccountFutureRequirementsUpdated(_V2CoreAccountEvent):
    """What an account will have to provide later changed.

    Stripe's `v2.core.account[future_requirements].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[future_requirements].updated
    """

    detail_type: Literal["v2.core.account[future_requirements].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[future_requirements].updated"]: ...

class V2CoreAccountIdentityUpdated(_V2CoreAccountEvent):
    """Who is behind an account changed: the details of its identity.

    Stripe's `v2.core.account[identity].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[identity].updated
    """

    detail_type: Literal["v2.core.account[identity].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[identity].updated"]: ...

class V2CoreAccountRequirementsUpdated(_V2CoreAccountEvent):
    """What an account has to provide changed.

    Stripe's `v2.core.account[requirements].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[requirements].updated
    """

    detail_type: Literal["v2.core.account[requirements].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[requirements].updated"]: ...

class V2CoreAccountClosed(_V2CoreAccountEvent):
    """An account was closed.

    Stripe's `v2.core.account.closed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.closed
    """

    detail_type: Literal["v2.core.account.closed"]
    @property
    def kind(self) -> Literal["v2.core.account.closed"]: ...

class V2CoreAccountCreated(_V2CoreAccountEvent):
    """An account was created through the API's version 2.

    Stripe's `v2.core.account.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.created
    """

    detail_type: Literal["v2.core.account.created"]
    @property
    def kind(self) -> Literal["v2.core.account.created"]: ...

class V2CoreAccountUpdated(_V2CoreAccountEvent):
    """An account of the API's version 2 changed.

    Stripe's `v2.core.account.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated
    """

    detail_type: Literal["v2.core.account.updated"]
    @property
    def kind(self) -> Literal["v2.core.account.updated"]: ...

class V2CoreAccountLinkReturned(ThinEvent):
    """A user came back from an account link, which does not mean that they did all of it.

    Stripe's `v2.core.account_link.returned`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_link.returned
    """

    detail_type: Literal["v2.core.account_link.returned"]
    @property
    def kind(self) -> Literal["v2.core.account_link.returned"]: ...
    detail: V2CoreAccountLinkReturnedDetail
    @property
    def payload(self) -> V2CoreAccountLinkReturnedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountLinkReturnedDetailFields,
        V2CoreAccountLinkReturnedDetailFields,
    ]: ...

class V2CoreAccountPersonCreated(ThinObjectEvent):
    """A person was added to an account of the API's version 2.

    Stripe's `v2.core.account_person.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.created
    """

    detail_type: Literal["v2.core.account_person.created"]
    @property
    def kind(self) -> Literal["v2.core.account_person.created"]: ...
    detail: V2CoreAccountPersonCreatedDetail
    @property
    def payload(self) -> V2CoreAccountPersonCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountPersonCreatedDetailFields,
        V2CoreAccountPersonCreatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2CoreAccountPerson: ...

class V2CoreAccountPersonDeleted(ThinObjectEvent):
    """A person was removed from an account of the API's version 2.

    Stripe's `v2.core.account_person.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted
    """

    detail_type: Literal["v2.core.account_person.deleted"]
    @property
    def kind(self) -> Literal["v2.core.account_person.deleted"]: ...
    detail: V2CoreAccountPersonDeletedDetail
    @property
    def payload(self) -> V2CoreAccountPersonDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountPersonDeletedDetailFields,
        V2CoreAccountPersonDeletedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2CoreAccountPerson: ...

class V2CoreAccountPersonUpdated(ThinObjectEvent):
    """A person of an account of the API's version 2 changed.

    Stripe's `v2.core.account_person.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.updated
    """

    detail_type: Literal["v2.core.account_person.updated"]
    @property
    def kind(self) -> Literal["v2.core.account_person.updated"]: ...
    detail: V2CoreAccountPersonUpdatedDetail
    @property
    def payload(self) -> V2CoreAccountPersonUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2CoreAccountPersonUpdatedDetailFields,
        V2CoreAccountPersonUpdatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2CoreAccountPerson: ...

class V2CoreEventDestinationPing(ThinObjectEvent):
    """Somebody sent a test event to this destination.

    Stripe's `v2.core.event_destination.ping`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping
    """

    detail_type: Literal["v2.core.event_destination.ping"]
    @property
    def kind(self) -> Literal["v2.core.event_destination.ping"]: ...
    @property
    def __event_object__(self) -> V2CoreEventDestination: ...
