# Generated from schemas/sellingpartner by codegen; do not edit.
"""What Amazon Selling Partner API's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "BRANDED_ITEM_CONTENT_CHANGE": (
        "The content of an item of your brand changed, such as its title or images."
    ),
    "ITEM_PRODUCT_TYPE_CHANGE": "An item of your brand has another product type.",
    "LISTINGS_ITEM_ISSUES_CHANGE": "The issues of one of your listings changed.",
    "LISTINGS_ITEM_MFN_QUANTITY_CHANGE": "The quantity of a listing that you fulfil yourself changed.",
    "LISTINGS_ITEM_STATUS_CHANGE": "The status of one of your listings changed, such as to buyable.",
    "PRODUCT_TYPE_DEFINITIONS_CHANGE": (
        "A product type, or its version, was added or changed in a marketplace."
    ),
}
