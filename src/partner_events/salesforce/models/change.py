# Generated from schemas/salesforce by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.salesforce.models.relay import RelayDetail


class ChangeHeader(Model):
    """https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_event_fields_header.htm
    """

    entityName: str
    recordIds: list[str]
    changeType: str
    changeOrigin: str | None = None
    transactionKey: str
    sequenceNumber: int
    commitTimestamp: int
    commitNumber: int | None = None
    commitUser: str
    changedFields: list[str] | None = None
    nulledFields: list[str] | None = None
    diffFields: list[str] | None = None


class ChangePayload(Model):
    """https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_event_fields_body.htm
    """

    ChangeEventHeader: ChangeHeader


class ChangeDetail(RelayDetail):
    """https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_message_structure.htm
    """

    payload: ChangePayload
