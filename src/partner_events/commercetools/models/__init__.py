# Generated from schemas/commercetools by codegen; do not edit.
"""commercetools's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Address": "address",
    "ApprovalFlow": "approval_flow",
    "ApprovalRule": "approval_rule",
    "ApproverConjunction": "common",
    "AssociateRole": "associate_role",
    "BusinessUnit": "business_unit",
    "CartDiscount": "cart_discount",
    "Category": "category",
    "Change": "change",
    "CustomLineItem": "custom_line_item",
    "Customer": "customer",
    "Delivery": "delivery",
    "DiscountCode": "discount_code",
    "DiscountGroup": "discount_group",
    "Event": "event",
    "EventData": "event_data",
    "InventoryEntry": "inventory_entry",
    "LineItem": "line_item",
    "Message": "message",
    "Order": "order",
    "Payment": "payment",
    "PaymentMethod": "payment_method",
    "Price": "price",
    "ProductProjection": "product_projection",
    "ProductSelection": "product_selection",
    "ProductVariant": "product_variant",
    "Quote": "quote",
    "QuoteRequest": "quote_request",
    "RecurringOrder": "recurring_order",
    "ReturnInfo": "return_info",
    "Review": "review",
    "Shipping": "shipping",
    "ShippingInfo": "shipping_info",
    "ShoppingListLineItem": "shopping_list_line_item",
    "StagedQuote": "staged_quote",
    "StandalonePrice": "standalone_price",
    "TokenMessage": "token_message",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
