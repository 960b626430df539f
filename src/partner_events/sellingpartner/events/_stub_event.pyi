# Generated for type checkers alone; import from `partner_events.sellingpartner`.
# From schemas/sellingpartner by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.sellingpartner._event import SellingPartnerEvent
from partner_events.sellingpartner.events._details import (
    BrandedItemContentChangeDetail,
    BrandedItemContentChangePayload,
    ItemProductTypeChangeDetail,
    ItemProductTypeChangePayload,
    ListingsItemIssuesChangeDetail,
    ListingsItemIssuesChangePayload,
    ListingsItemMfnQuantityChangeDetail,
    ListingsItemMfnQuantityChangePayload,
    ListingsItemStatusChangeDetail,
    ListingsItemStatusChangePayload,
    ProductTypeDefinitionsChangeDetail,
    ProductTypeDefinitionsChangePayload,
)
from partner_events.sellingpartner.models._fields import (
    BrandedItemContentChangeDetailFields,
    BrandedItemContentChangePayloadFields,
    ItemProductTypeChangeDetailFields,
    ItemProductTypeChangePayloadFields,
    ListingsItemIssuesChangeDetailFields,
    ListingsItemIssuesChangePayloadFields,
    ListingsItemMfnQuantityChangeDetailFields,
    ListingsItemMfnQuantityChangePayloadFields,
    ListingsItemStatusChangeDetailFields,
    ListingsItemStatusChangePayloadFields,
    ProductTypeDefinitionsChangeDetailFields,
    ProductTypeDefinitionsChangePayloadFields,
)

class BrandedItemContentChange(SellingPartnerEvent):
    """The content of an item of your brand changed, such as its title or images.

    Amazon Selling Partner API's `BRANDED_ITEM_CONTENT_CHANGE` (Branded Item Content Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#branded_item_content_change
    """

    detail_type: Literal["BRANDED_ITEM_CONTENT_CHANGE"]
    @property
    def kind(self) -> Literal["BRANDED_ITEM_CONTENT_CHANGE"]: ...
    detail: BrandedItemContentChangeDetail
    @property
    def payload(self) -> BrandedItemContentChangePayload: ...
    @classfield
    def fields(cls) -> KindFields[
        BrandedItemContentChangeDetailFields,
        BrandedItemContentChangePayloadFields,
    ]: ...

class ItemProductTypeChange(SellingPartnerEvent):
    """An item of your brand has another product type.

    Amazon Selling Partner API's `ITEM_PRODUCT_TYPE_CHANGE` (Item Product Type Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#item_product_type_change
    """

    detail_type: Literal["ITEM_PRODUCT_TYPE_CHANGE"]
    @property
    def kind(self) -> Literal["ITEM_PRODUCT_TYPE_CHANGE"]: ...
    detail: ItemProductTypeChangeDetail
    @property
    def payload(self) -> ItemProductTypeChangePayload: ...
    @classfield
    def fields(cls) -> KindFields[ItemProductTypeChangeDetailFields, ItemProductTypeChangePayloadFields]: ...

class ListingsItemIssuesChange(SellingPartnerEvent):
    """The issues of one of your listings changed.

    Amazon Selling Partner API's `LISTINGS_ITEM_ISSUES_CHANGE` (Listings Item Issues Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_issues_change
    """

    detail_type: Literal["LISTINGS_ITEM_ISSUES_CHANGE"]
    @property
    def kind(self) -> Literal["LISTINGS_ITEM_ISSUES_CHANGE"]: ...
    detail: ListingsItemIssuesChangeDetail
    @property
    def payload(self) -> ListingsItemIssuesChangePayload: ...
    @classfield
    def fields(cls) -> KindFields[
        ListingsItemIssuesChangeDetailFields,
        ListingsItemIssuesChangePayloadFields,
    ]: ...

class ListingsItemMfnQuantityChange(SellingPartnerEvent):
    """The quantity of a listing that you fulfil yourself changed.

    Amazon Selling Partner API's `LISTINGS_ITEM_MFN_QUANTITY_CHANGE` (Listings Item Mfn Quantity Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_mfn_quantity_change
    """

    detail_type: Literal["LISTINGS_ITEM_MFN_QUANTITY_CHANGE"]
    @property
    def kind(self) -> Literal["LISTINGS_ITEM_MFN_QUANTITY_CHANGE"]: ...
    detail: ListingsItemMfnQuantityChangeDetail
    @property
    def payload(self) -> ListingsItemMfnQuantityChangePayload: ...
    @classfield
    def fields(cls) -> KindFields[
        ListingsItemMfnQuantityChangeDetailFields,
        ListingsItemMfnQuantityChangePayloadFields,
    ]: ...

class ListingsItemStatusChange(SellingPartnerEvent):
    """The status of one of your listings changed, such as to buyable.

    Amazon Selling Partner API's `LISTINGS_ITEM_STATUS_CHANGE` (Listings Item Status Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#listings_item_status_change
    """

    @property
    def kind(self) -> Literal["LISTINGS_ITEM_STATUS_CHANGE"]: ...
    detail: ListingsItemStatusChangeDetail
    @property
    def payload(self) -> ListingsItemStatusChangePayload: ...
    @classfield
    def fields(cls) -> KindFields[
        ListingsItemStatusChangeDetailFields,
        ListingsItemStatusChangePayloadFields,
    ]: ...

class ProductTypeDefinitionsChange(SellingPartnerEvent):
    """A product type, or its version, was added or changed in a marketplace.

    Amazon Selling Partner API's `PRODUCT_TYPE_DEFINITIONS_CHANGE` (Product Type Definitions Change):
    https://developer-docs.amazon.com/sp-api/docs/notification-type-values#product_type_definitions_change
    """

    detail_type: Literal["PRODUCT_TYPE_DEFINITIONS_CHANGE"]
    @property
    def kind(self) -> Literal["PRODUCT_TYPE_DEFINITIONS_CHANGE"]: ...
    detail: ProductTypeDefinitionsChangeDetail
    @property
    def payload(self) -> ProductTypeDefinitionsChangePayload: ...
    @classfield
    def fields(cls) -> KindFields[
        ProductTypeDefinitionsChangeDetailFields,
        ProductTypeDefinitionsChangePayloadFields,
    ]: ...
