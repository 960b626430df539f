# Generated from schemas/shopify by `python -m codegen`; do not edit.
from partner_events.shopify.models.compliance import (
    CustomerDataRequest as CustomerDataRequest,
    CustomerRedaction as CustomerRedaction,
    ShopRedaction as ShopRedaction,
)
from partner_events.shopify.models.customer import Customer as Customer
from partner_events.shopify.models.draft_order import DraftOrder as DraftOrder
from partner_events.shopify.models.fulfillment import Fulfillment as Fulfillment
from partner_events.shopify.models.order import Order as Order
from partner_events.shopify.models.preview import PreviewDetail as PreviewDetail
from partner_events.shopify.models.product import (
    Product as Product,
    ProductVariant as ProductVariant,
)
from partner_events.shopify.models.refund import Refund as Refund
from partner_events.shopify.models.shop import Shop as Shop
from partner_events.shopify.models.transaction import Transaction as Transaction
from partner_events.shopify.models.webhook import (
    WebhookDetail as WebhookDetail,
    WebhookMetadata as WebhookMetadata,
)
