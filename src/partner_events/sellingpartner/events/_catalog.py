# Generated from schemas/sellingpartner by codegen; do not edit.
"""What the catalog and event patterns know of Amazon Selling Partner API's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Amazon Selling Partner API', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "BRANDED_ITEM_CONTENT_CHANGE": KindFacts(
        docs_url="https://developer-docs.amazon.com/sp-api/docs/notification-type-values#branded_item_content_change",
        status="unverified",
    ),
    "ITEM_PRODUCT_TYPE_CHANGE": KindFacts(
        docs_url="https://developer-docs.amazon.com/sp-api/docs/notification-type-values#item_product_type_change",
        status="unverified",
    ),
    "LISTINGS_ITEM_ISSUES_CHANGE": KindFacts(
        docs_url="https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_issues_change",
        status="verified",
    ),
    "LISTINGS_ITEM_MFN_QUANTITY_CHANGE": KindFacts(
        docs_url="https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_mfn_quantity_change",
        status="unverified",
    ),
    "LISTINGS_ITEM_STATUS_CHANGE": KindFacts(
        docs_url="https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_status_change",
        status="unverified",
    ),
    "PRODUCT_TYPE_DEFINITIONS_CHANGE": KindFacts(
        docs_url="https://developer-docs.amazon.com/sp-api/docs/notification-type-values#product_type_definitions_change",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "LISTINGS_ITEM_STATUS_CHANGE": Marker(detail_type='LISTINGS_ITEM_STATUS_CHANGE', detail={}),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "SellingPartnerEvent": FrameFacts(payload=('Payload',), detail_type=None, detail={}, is_flat=False),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/sellingpartnerapi.amazon.com/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
