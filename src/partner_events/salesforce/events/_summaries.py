# Generated from schemas/salesforce by codegen; do not edit.
"""What Salesforce's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "AccountChangeEvent": "Accounts were created, changed, deleted or restored.",
    "AssetChangeEvent": "Assets were created, changed, deleted or restored.",
    "CampaignChangeEvent": "Campaigns were created, changed, deleted or restored.",
    "CaseChangeEvent": "Cases were created, changed, deleted or restored.",
    "ContactChangeEvent": "Contacts were created, changed, deleted or restored.",
    "ContractChangeEvent": "Contracts were created, changed, deleted or restored.",
    "EventChangeEvent": "Calendar events were created, changed, deleted or restored.",
    "LeadChangeEvent": "Leads were created, changed, deleted or restored.",
    "OpportunityChangeEvent": "Opportunities were created, changed, deleted or restored.",
    "OrderChangeEvent": "Orders were created, changed, deleted or restored.",
    "OrderItemChangeEvent": "Products of orders were created, changed, deleted or restored.",
    "Product2ChangeEvent": "Products were created, changed, deleted or restored.",
    "TaskChangeEvent": "Tasks were created, changed, deleted or restored.",
    "UserChangeEvent": "Users were created or changed.",
}
