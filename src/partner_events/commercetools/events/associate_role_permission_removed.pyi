# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class AssociateRolePermissionRemovedDetail(Message):
    type: Literal["AssociateRolePermissionRemoved"]
    permission: Literal[
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
    ] | str
