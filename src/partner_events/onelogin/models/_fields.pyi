# Generated for type checkers alone; read `fields` of an event class.
# From schemas/onelogin by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from partner_events.patterns._building import fields as f

class RecordFields(f.Object):
    uuid: f.Text[str]
    event_type_id: f.Number
    event_timestamp: f.Text[str]
    account_id: f.Number
    create: CreatedFields
    actor_system: f.Text[str]
    actor_user_id: f.Number
    actor_user_name: f.Text[str]
    user_id: f.Number
    user_name: f.Text[str]
    app_id: f.Number
    app_name: f.Text[str]
    authentication_factor_description: f.Text[str]
    authentication_factor_id: f.Number
    authentication_factor_type: f.Number
    browser_fingerprint: f.Text[str]
    directory_sync_run_id: f.Number
    ipaddr: f.Text[str]
    notes: f.Text[str]
    otp_device_id: f.Number
    otp_device_name: f.Text[str]
    privilege_id: f.Number
    privilege_name: f.Text[str]
    resolution: f.Number
    risk_cookie_id: f.Text[str]
    risk_reasons: f.Text[str]
    risk_score: f.Number
    user_agent: f.Text[str]

class CreatedFields(f.Object):
    id: f.Text[str]

