# Generated for type checkers alone; import from `partner_events.shopify`.
# From schemas/shopify by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._fields import (
    CustomerSegmentDetailFields,
    CustomerSegmentFields,
    CustomerTagsDetailFields,
    CustomerTagsFields,
)
from partner_events.shopify.models.customer_change import (
    CustomerSegment,
    CustomerSegmentDetail,
    CustomerTags,
    CustomerTagsDetail,
)

class _CustomerSegmentEvent(WebhookEvent):
    detail: CustomerSegmentDetail
    @property
    def payload(self) -> CustomerSegment: ...
    @classfield
    def fields(cls) -> KindFields[CustomerSegmentDetailFields, CustomerSegmentFields]: ...

class _CustomerTagsEvent(WebhookEvent):
    detail: CustomerTagsDetail
    @property
    def payload(self) -> CustomerTags: ...
    @classfield
    def fields(cls) -> KindFields[CustomerTagsDetailFields, CustomerTagsFields]: ...

class CustomerJoinedSegment(_CustomerSegmentEvent):
    """Customers came to belong to a segment.

    Shopify's `customer.joined_segment`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-joined_segment&reference=toml
    """

    @property
    def kind(self) -> Literal["customer.joined_segment"]: ...

class CustomerLeftSegment(_CustomerSegmentEvent):
    """Customers no longer belong to a segment.

    Shopify's `customer.left_segment`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-left_segment&reference=toml
    """

    @property
    def kind(self) -> Literal["customer.left_segment"]: ...

class CustomerTagsAdded(_CustomerTagsEvent):
    """A customer got tags.

    Shopify's `customer.tags_added`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_added&reference=toml
    """

    @property
    def kind(self) -> Literal["customer.tags_added"]: ...

class CustomerTagsRemoved(_CustomerTagsEvent):
    """A customer lost tags.

    Shopify's `customer.tags_removed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_removed&reference=toml
    """

    @property
    def kind(self) -> Literal["customer.tags_removed"]: ...
