# Generated for type checkers alone; import from `partner_events.commercetools`.
# From schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events.commercetools._change import ChangeEvent
from partner_events.commercetools.events._details import (
    ResourceCreatedDetail,
    ResourceDeletedDetail,
    ResourceUpdatedDetail,
)
from partner_events.commercetools.models._fields import (
    ResourceCreatedDetailFields,
    ResourceDeletedDetailFields,
    ResourceUpdatedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class ResourceCreated(ChangeEvent):
    """A resource was created; `resource` says which, its data is not in the payload.

    commercetools's `ResourceCreated` (Resource Created):
    https://docs.commercetools.com/api/projects/subscriptions#changesubscription
    """

    @property
    def kind(self) -> Literal["ResourceCreated"]: ...
    detail: ResourceCreatedDetail
    @property
    def payload(self) -> ResourceCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ResourceCreatedDetailFields, ResourceCreatedDetailFields]: ...

class ResourceDeleted(ChangeEvent):
    """A resource was deleted; `resource` says which.

    commercetools's `ResourceDeleted` (Resource Deleted):
    https://docs.commercetools.com/api/projects/subscriptions#changesubscription
    """

    @property
    def kind(self) -> Literal["ResourceDeleted"]: ...
    detail: ResourceDeletedDetail
    @property
    def payload(self) -> ResourceDeletedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ResourceDeletedDetailFields, ResourceDeletedDetailFields]: ...

class ResourceUpdated(ChangeEvent):
    """A resource changed; `resource` says which, `version` and `oldVersion` since when.

    commercetools's `ResourceUpdated` (Resource Updated):
    https://docs.commercetools.com/api/projects/subscriptions#changesubscription
    """

    @property
    def kind(self) -> Literal["ResourceUpdated"]: ...
    detail: ResourceUpdatedDetail
    @property
    def payload(self) -> ResourceUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[ResourceUpdatedDetailFields, ResourceUpdatedDetailFields]: ...
