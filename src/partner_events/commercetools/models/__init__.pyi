# Generated from schemas/commercetools by codegen; do not edit.
from partner_events.commercetools.models.address import Address as Address
from partner_events.commercetools.models.approval_flow import ApprovalFlow as ApprovalFlow
from partner_events.commercetools.models.approval_rule import ApprovalRule as ApprovalRule
from partner_events.commercetools.models.associate_role import AssociateRole as AssociateRole
from partner_events.commercetools.models.business_unit import BusinessUnit as BusinessUnit
from partner_events.commercetools.models.cart_discount import CartDiscount as CartDiscount
from partner_events.commercetools.models.category import Category as Category
from partner_events.commercetools.models.change import Change as Change
from partner_events.commercetools.models.common import ApproverConjunction as ApproverConjunction
from partner_events.commercetools.models.custom_line_item import CustomLineItem as CustomLineItem
from partner_events.commercetools.models.customer import Customer as Customer
from partner_events.commercetools.models.delivery import Delivery as Delivery
from partner_events.commercetools.models.discount_code import DiscountCode as DiscountCode
from partner_events.commercetools.models.discount_group import DiscountGroup as DiscountGroup
from partner_events.commercetools.models.event import Event as Event
from partner_events.commercetools.models.event_data import EventData as EventData
from partner_events.commercetools.models.inventory_entry import InventoryEntry as InventoryEntry
from partner_events.commercetools.models.line_item import LineItem as LineItem
from partner_events.commercetools.models.message import Message as Message
from partner_events.commercetools.models.order import Order as Order
from partner_events.commercetools.models.payment import Payment as Payment
from partner_events.commercetools.models.payment_method import PaymentMethod as PaymentMethod
from partner_events.commercetools.models.price import Price as Price
from partner_events.commercetools.models.product_projection import ProductProjection as ProductProjection
from partner_events.commercetools.models.product_selection import ProductSelection as ProductSelection
from partner_events.commercetools.models.product_variant import ProductVariant as ProductVariant
from partner_events.commercetools.models.quote import Quote as Quote
from partner_events.commercetools.models.quote_request import QuoteRequest as QuoteRequest
from partner_events.commercetools.models.recurring_order import RecurringOrder as RecurringOrder
from partner_events.commercetools.models.return_info import ReturnInfo as ReturnInfo
from partner_events.commercetools.models.review import Review as Review
from partner_events.commercetools.models.shipping import Shipping as Shipping
from partner_events.commercetools.models.shipping_info import ShippingInfo as ShippingInfo
from partner_events.commercetools.models.shopping_list_line_item import (
    ShoppingListLineItem as ShoppingListLineItem,
)
from partner_events.commercetools.models.staged_quote import StagedQuote as StagedQuote
from partner_events.commercetools.models.standalone_price import StandalonePrice as StandalonePrice
from partner_events.commercetools.models.token_message import TokenMessage as TokenMessage
