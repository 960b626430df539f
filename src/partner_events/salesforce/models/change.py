# Generated from schemas/salesforce by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.salesforce.models.relay import RelayDetail


class ChangeHeader(Model):
    """https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_event_fields_header.htm
    """

    entityName: str
    """The object's API name, such as `Account`."""

    recordIds: list[str]
    """One event may stand for several records that changed alike."""

    changeType: str
    changeOrigin: str | None = None
    """What made the change, such as an API and its client; may be empty."""

    transactionKey: str
    """The transaction that the change was part of."""

    sequenceNumber: int
    """The position in the transaction."""

    commitTimestamp: int
    """Milliseconds since the Unix epoch."""

    commitNumber: int | None = None
    """Orders transactions; more than 53 bits, which a number of JavaScript does not hold."""

    commitUser: str
    """The id of the user who made the change."""

    changedFields: list[str] | None = None
    """Of an update: API names, of a compound field with its part, such as `Name.LastName`."""

    nulledFields: list[str] | None = None
    """Of an update: those that were set to null."""

    diffFields: list[str] | None = None
    """Of an update: those whose value is a difference."""


class ChangePayload(Model):
    """https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_event_fields_body.htm
    """

    ChangeEventHeader: ChangeHeader


class ChangeDetail(RelayDetail):
    """https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_message_structure.htm
    """

    payload: ChangePayload
