# Generated for type checkers alone; import from `partner_events.salesforce`.
# From schemas/salesforce by codegen; do not edit.

from typing import Literal

from partner_events.salesforce._change import ChangeEvent

class AccountChangeEvent(ChangeEvent):
    """Accounts were created, changed, deleted or restored.

    Salesforce's `AccountChangeEvent` (Account Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["AccountChangeEvent"]
    @property
    def kind(self) -> Literal["AccountChangeEvent"]: ...

class AssetChangeEvent(ChangeEvent):
    """Assets were created, changed, deleted or restored.

    Salesforce's `AssetChangeEvent` (Asset Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["AssetChangeEvent"]
    @property
    def kind(self) -> Literal["AssetChangeEvent"]: ...

class CampaignChangeEvent(ChangeEvent):
    """Campaigns were created, changed, deleted or restored.

    Salesforce's `CampaignChangeEvent` (Campaign Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["CampaignChangeEvent"]
    @property
    def kind(self) -> Literal["CampaignChangeEvent"]: ...

class CaseChangeEvent(ChangeEvent):
    """Cases were created, changed, deleted or restored.

    Salesforce's `CaseChangeEvent` (Case Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["CaseChangeEvent"]
    @property
    def kind(self) -> Literal["CaseChangeEvent"]: ...

class ContactChangeEvent(ChangeEvent):
    """Contacts were created, changed, deleted or restored.

    Salesforce's `ContactChangeEvent` (Contact Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["ContactChangeEvent"]
    @property
    def kind(self) -> Literal["ContactChangeEvent"]: ...

class ContractChangeEvent(ChangeEvent):
    """Contracts were created, changed, deleted or restored.

    Salesforce's `ContractChangeEvent` (Contract Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["ContractChangeEvent"]
    @property
    def kind(self) -> Literal["ContractChangeEvent"]: ...

class EventChangeEvent(ChangeEvent):
    """Calendar events were created, changed, deleted or restored.

    Salesforce's `EventChangeEvent` (Event Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["EventChangeEvent"]
    @property
    def kind(self) -> Literal["EventChangeEvent"]: ...

class LeadChangeEvent(ChangeEvent):
    """Leads were created, changed, deleted or restored.

    Salesforce's `LeadChangeEvent` (Lead Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["LeadChangeEvent"]
    @property
    def kind(self) -> Literal["LeadChangeEvent"]: ...

class OpportunityChangeEvent(ChangeEvent):
    """Opportunities were created, changed, deleted or restored.

    Salesforce's `OpportunityChangeEvent` (Opportunity Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["OpportunityChangeEvent"]
    @property
    def kind(self) -> Literal["OpportunityChangeEvent"]: ...

class OrderChangeEvent(ChangeEvent):
    """Orders were created, changed, deleted or restored.

    Salesforce's `OrderChangeEvent` (Order Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["OrderChangeEvent"]
    @property
    def kind(self) -> Literal["OrderChangeEvent"]: ...

class OrderItemChangeEvent(ChangeEvent):
    """Products of orders were created, changed, deleted or restored.

    Salesforce's `OrderItemChangeEvent` (Order Item Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["OrderItemChangeEvent"]
    @property
    def kind(self) -> Literal["OrderItemChangeEvent"]: ...

class Product2ChangeEvent(ChangeEvent):
    """Products were created, changed, deleted or restored.

    Salesforce's `Product2ChangeEvent` (Product2 Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["Product2ChangeEvent"]
    @property
    def kind(self) -> Literal["Product2ChangeEvent"]: ...

class TaskChangeEvent(ChangeEvent):
    """Tasks were created, changed, deleted or restored.

    Salesforce's `TaskChangeEvent` (Task Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["TaskChangeEvent"]
    @property
    def kind(self) -> Literal["TaskChangeEvent"]: ...

class UserChangeEvent(ChangeEvent):
    """Users were created or changed.

    Salesforce's `UserChangeEvent` (User Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    detail_type: Literal["UserChangeEvent"]
    @property
    def kind(self) -> Literal["UserChangeEvent"]: ...
