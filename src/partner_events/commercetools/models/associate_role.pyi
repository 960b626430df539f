# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CreatedBy, CustomFields, LastModifiedBy


class AssociateRole(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str
    buyerAssignable: bool
    name: str | None = None
    permissions: list[Literal[
        "AddChildUnits",
        "UpdateAssociates",
        "UpdateBusinessUnitDetails",
        "UpdateParentUnit",
        "ViewMyCarts",
        "ViewOthersCarts",
        "UpdateMyCarts",
        "UpdateOthersCarts",
        "CreateMyCarts",
        "CreateOthersCarts",
        "DeleteMyCarts",
        "DeleteOthersCarts",
        "ViewMyOrders",
        "ViewOthersOrders",
        "UpdateMyOrders",
        "UpdateOthersOrders",
        "CreateMyOrdersFromMyCarts",
        "CreateMyOrdersFromMyQuotes",
        "CreateOrdersFromOthersCarts",
        "CreateOrdersFromOthersQuotes",
        "ViewMyQuotes",
        "ViewOthersQuotes",
        "AcceptMyQuotes",
        "AcceptOthersQuotes",
        "DeclineMyQuotes",
        "DeclineOthersQuotes",
        "RenegotiateMyQuotes",
        "RenegotiateOthersQuotes",
        "ReassignMyQuotes",
        "ReassignOthersQuotes",
        "ViewMyQuoteRequests",
        "ViewOthersQuoteRequests",
        "UpdateMyQuoteRequests",
        "UpdateOthersQuoteRequests",
        "CreateMyQuoteRequestsFromMyCarts",
        "CreateQuoteRequestsFromOthersCarts",
        "CreateApprovalRules",
        "UpdateApprovalRules",
        "UpdateApprovalFlows",
        "ViewMyShoppingLists",
        "ViewOthersShoppingLists",
        "UpdateMyShoppingLists",
        "UpdateOthersShoppingLists",
        "CreateMyShoppingLists",
        "CreateOthersShoppingLists",
        "DeleteMyShoppingLists",
        "DeleteOthersShoppingLists",
    ] | str]
    custom: CustomFields | None = None
