# Generated from schemas/salesforce by codegen; do not edit.
from partner_events.salesforce._change import ChangeEvent as ChangeEvent
from partner_events.salesforce._event import SalesforceEvent as SalesforceEvent
from partner_events.salesforce._platform import PlatformEvent as PlatformEvent
from partner_events.salesforce._unknown import UnknownSalesforceEvent as UnknownSalesforceEvent
from partner_events.salesforce.events._stub_change import (
    AccountChangeEvent as AccountChangeEvent,
    AssetChangeEvent as AssetChangeEvent,
    CampaignChangeEvent as CampaignChangeEvent,
    CaseChangeEvent as CaseChangeEvent,
    ContactChangeEvent as ContactChangeEvent,
    ContractChangeEvent as ContractChangeEvent,
    EventChangeEvent as EventChangeEvent,
    LeadChangeEvent as LeadChangeEvent,
    OpportunityChangeEvent as OpportunityChangeEvent,
    OrderChangeEvent as OrderChangeEvent,
    OrderItemChangeEvent as OrderItemChangeEvent,
    Product2ChangeEvent as Product2ChangeEvent,
    TaskChangeEvent as TaskChangeEvent,
    UserChangeEvent as UserChangeEvent,
)
