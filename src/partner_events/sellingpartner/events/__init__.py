# Generated from schemas/sellingpartner by codegen; do not edit.
"""Amazon Selling Partner API's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
BRANDED_ITEM_CONTENT_CHANGE = branded_item_content_change.BrandedItemContentChange
ITEM_PRODUCT_TYPE_CHANGE = item_product_type_change.ItemProductTypeChange
LISTINGS_ITEM_ISSUES_CHANGE = listings_item_issues_change.ListingsItemIssuesChange
LISTINGS_ITEM_MFN_QUANTITY_CHANGE = listings_item_mfn_quantity_change.ListingsItemMfnQuantityChange
LISTINGS_ITEM_STATUS_CHANGE = listings_item_status_change.ListingsItemStatusChange
PRODUCT_TYPE_DEFINITIONS_CHANGE = product_type_definitions_change.ProductTypeDefinitionsChange
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "SellingPartnerEvent": "_event",
    "UnknownSellingPartnerEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownSellingPartnerEvent"
TYPES_VERSION = "notifications v1"
