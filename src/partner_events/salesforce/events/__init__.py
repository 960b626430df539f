# Generated from schemas/salesforce by codegen; do not edit.
"""Salesforce's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
AccountChangeEvent = account_change_event.AccountChangeEvent
AssetChangeEvent = asset_change_event.AssetChangeEvent
CampaignChangeEvent = campaign_change_event.CampaignChangeEvent
CaseChangeEvent = case_change_event.CaseChangeEvent
ContactChangeEvent = contact_change_event.ContactChangeEvent
ContractChangeEvent = contract_change_event.ContractChangeEvent
EventChangeEvent = event_change_event.EventChangeEvent
LeadChangeEvent = lead_change_event.LeadChangeEvent
OpportunityChangeEvent = opportunity_change_event.OpportunityChangeEvent
OrderChangeEvent = order_change_event.OrderChangeEvent
OrderItemChangeEvent = order_item_change_event.OrderItemChangeEvent
Product2ChangeEvent = product2_change_event.Product2ChangeEvent
TaskChangeEvent = task_change_event.TaskChangeEvent
UserChangeEvent = user_change_event.UserChangeEvent
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "ChangeEvent": "_change",
    "SalesforceEvent": "_event",
    "PlatformEvent": "_platform",
    "UnknownSalesforceEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownSalesforceEvent"
