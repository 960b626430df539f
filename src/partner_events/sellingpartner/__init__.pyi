# Generated from schemas/sellingpartner by codegen; do not edit.
from partner_events.sellingpartner._event import SellingPartnerEvent as SellingPartnerEvent
from partner_events.sellingpartner._unknown import UnknownSellingPartnerEvent as UnknownSellingPartnerEvent
from partner_events.sellingpartner.events._stub_event import (
    BrandedItemContentChange as BrandedItemContentChange,
    ItemProductTypeChange as ItemProductTypeChange,
    ListingsItemIssuesChange as ListingsItemIssuesChange,
    ListingsItemMfnQuantityChange as ListingsItemMfnQuantityChange,
    ListingsItemStatusChange as ListingsItemStatusChange,
    ProductTypeDefinitionsChange as ProductTypeDefinitionsChange,
)
