# Generated for type checkers alone; read `fields` of an event class.
# From schemas/salesforce by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class ChangeDetailFields(RelayDetailFields):
    payload: ChangePayloadFields

class ChangePayloadFields(f.Object):
    ChangeEventHeader: ChangeHeaderFields

class ChangeHeaderFields(f.Object):
    entityName: f.Text[str]
    recordIds: f.Text[str]
    changeType: f.Text[Literal[
        "CREATE",
        "DELETE",
        "GAP_CREATE",
        "GAP_DELETE",
        "GAP_OVERFLOW",
        "GAP_UNDELETE",
        "GAP_UPDATE",
        "UNDELETE",
        "UPDATE",
    ]]
    changeOrigin: f.Text[str]
    transactionKey: f.Text[str]
    sequenceNumber: f.Number
    commitTimestamp: f.Number
    commitNumber: f.Number
    commitUser: f.Text[str]
    changedFields: f.Text[str]
    nulledFields: f.Text[str]
    diffFields: f.Text[str]

class PlatformDetailFields(RelayDetailFields):
    payload: PlatformPayloadFields

class PlatformPayloadFields(f.Object):
    CreatedDate: f.Anything
    CreatedById: f.Text[str]
    EventUuid: f.Text[str]

class RelayDetailFields(f.Object):
    payload: f.Anything
    schemaId: f.Text[str]
    id: f.Text[str]

