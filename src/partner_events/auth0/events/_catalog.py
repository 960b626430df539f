# Generated from schemas/auth0 by codegen; do not edit.
"""What the catalog and event patterns know of Auth0's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Auth0', status='verified', typical_delay=30)

FACTS: dict[str, KindFacts] = {
    "acls_summary": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "actions_execution_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "acul_sdk_notice": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "admin_update_launch": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "api_limit": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "api_limit_warning": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "appi": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ciba_exchange_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ciba_exchange_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ciba_start_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ciba_start_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "cls": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "coff": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "con": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "connected_accounts_connection_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "connected_accounts_connection_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "connected_accounts_delete_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "connected_accounts_delete_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "connection.created": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "connection.deleted": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "connection.updated": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "cs": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "custom_domain_verification_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "depnote": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "directory_sync_completed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "directory_sync_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "directory_sync_started": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "du": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "f": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "failed_on_behalf_of_token_exchange": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fapi": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "fc": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fce": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fco": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcoa": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcp": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcph": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcpn": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcpr": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcpro": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fcu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fd": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fdeac": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fdeaz": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fdecc": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fdeleacft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fdelsa": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fdu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "feacft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "feccft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fecte": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fede": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "federated_logout_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fens": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "feoobft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "feotpft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fepft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "fepotpft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fercft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ferrt": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fertft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "feta": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fi": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "flo": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "flows_execution_completed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "flows_execution_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fn": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "forms_submission_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "forms_submission_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fp": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "fpar": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fpurh": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fs": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "fsa": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "fscim": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fui": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fv": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "fvr": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_auth_email_verification": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_auth_fail_email_verification": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_auth_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_auth_rejected": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_auth_succeed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_enrollment_complete": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "gd_module_switch": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "gd_otp_rate_limit_exceed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_recovery_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_recovery_rate_limit_exceed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_recovery_succeed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_email": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_email_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "gd_send_email_verification": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_email_verification_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_pn": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "gd_send_pn_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_sms": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_sms_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_voice": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_send_voice_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_start_auth": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_start_enroll": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_start_enroll_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_tenant_update": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "gd_unenroll": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_update_device_account": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_user_delete": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "gd_webauthn_challenge_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "gd_webauthn_enrollment_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "group.created": KindFacts(
        docs_url="https://auth0.com/docs/events/group/group.created",
        status="unverified",
    ),
    "group.deleted": KindFacts(
        docs_url="https://auth0.com/docs/events/group/group.deleted",
        status="unverified",
    ),
    "group.member.added": KindFacts(
        docs_url="https://auth0.com/docs/events/group/group.member.added",
        status="unverified",
    ),
    "group.member.deleted": KindFacts(
        docs_url="https://auth0.com/docs/events/group/group.member.deleted",
        status="unverified",
    ),
    "group.role.assigned": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "group.role.deleted": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "group.updated": KindFacts(
        docs_url="https://auth0.com/docs/events/group/group.updated",
        status="unverified",
    ),
    "idjag_exchange_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "idjag_exchange_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "jwt_bearer_exchange_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "kms_key_management_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "kms_key_management_success": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "kms_key_state_changed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "limit_delegation": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "limit_mu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "limit_phone": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "limit_sul": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "limit_ui": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "limit_wc": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "mfar": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "mgmt_api_read": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "my_account_authentication_method_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "my_account_authentication_method_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "oidc_backchannel_logout_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "oidc_backchannel_logout_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "organization.connection.added": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.connection.added",
        status="unverified",
    ),
    "organization.connection.removed": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.connection.removed",
        status="unverified",
    ),
    "organization.connection.updated": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.connection.updated",
        status="unverified",
    ),
    "organization.created": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.created",
        status="unverified",
    ),
    "organization.deleted": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.deleted",
        status="unverified",
    ),
    "organization.group.role.assigned": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "organization.group.role.deleted": KindFacts(
        docs_url="https://auth0.com/docs/customize/events/event-types",
        status="unverified",
    ),
    "organization.member.added": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.member.added",
        status="unverified",
    ),
    "organization.member.deleted": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.member.deleted",
        status="unverified",
    ),
    "organization.member.role.assigned": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.member.role.assigned",
        status="unverified",
    ),
    "organization.member.role.deleted": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.member.role.deleted",
        status="unverified",
    ),
    "organization.updated": KindFacts(
        docs_url="https://auth0.com/docs/events/organization/organization.updated",
        status="unverified",
    ),
    "organization_member_added": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "passkey_challenge_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "passkey_challenge_started": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "passkey_register_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "passkey_register_started": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "pla": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "pwd_leak": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "refresh_token_exchange_for_session_token_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "refresh_token_exchange_for_session_token_successful": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "refresh_tokens_revoked_by_session": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "reset_pwd_leak": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "resource_cleanup": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "rich_consents_access_error": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "s": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "sapi": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "sce": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "scoa": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "scp": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "scph": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "scpn": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "scpr": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "scu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "scv": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sd": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sdel": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sdeleacft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sdelsa": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sdu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "seacft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "seccft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "secte": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sede": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sens": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "seoobft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "seotpft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sepft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "sepkoobft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sepkotpft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sepkrcft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sercft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sertft": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "session_revoked": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="legacy",
    ),
    "seta": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "si": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "signup_pwd_leak": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "slo": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "srrt": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ss": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "ss_sso_failure": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ss_sso_info": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ss_sso_success": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ssa": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "sscim": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "success_on_behalf_of_token_exchange": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sui": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sv": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "svr": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "sys_os_update_end": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sys_os_update_start": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sys_update_end": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "sys_update_start": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "token_quota_consumption_warning": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "too_many_records": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "ublkdu": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "universal_logout_failed": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "universal_logout_succeeded": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "user.created": KindFacts(
        docs_url="https://auth0.com/docs/events/user/user.created",
        status="unverified",
    ),
    "user.deleted": KindFacts(
        docs_url="https://auth0.com/docs/events/user/user.deleted",
        status="unverified",
    ),
    "user.updated": KindFacts(
        docs_url="https://auth0.com/docs/events/user/user.updated",
        status="unverified",
    ),
    "w": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="verified",
    ),
    "wn": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
    "wum": KindFacts(
        docs_url="https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "acls_summary": Marker(detail_type='Auth0 log', detail={'data': {'type': ['acls_summary']}}),
    "actions_execution_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['actions_execution_failed']}},
    ),
    "acul_sdk_notice": Marker(detail_type='Auth0 log', detail={'data': {'type': ['acul_sdk_notice']}}),
    "admin_update_launch": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['admin_update_launch']}},
    ),
    "api_limit": Marker(detail_type='Auth0 log', detail={'data': {'type': ['api_limit']}}),
    "api_limit_warning": Marker(detail_type='Auth0 log', detail={'data': {'type': ['api_limit_warning']}}),
    "appi": Marker(detail_type='Auth0 log', detail={'data': {'type': ['appi']}}),
    "ciba_exchange_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['ciba_exchange_failed']}},
    ),
    "ciba_exchange_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['ciba_exchange_succeeded']}},
    ),
    "ciba_start_failed": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ciba_start_failed']}}),
    "ciba_start_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['ciba_start_succeeded']}},
    ),
    "cls": Marker(detail_type='Auth0 log', detail={'data': {'type': ['cls']}}),
    "coff": Marker(detail_type='Auth0 log', detail={'data': {'type': ['coff']}}),
    "con": Marker(detail_type='Auth0 log', detail={'data': {'type': ['con']}}),
    "connected_accounts_connection_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['connected_accounts_connection_failed']}},
    ),
    "connected_accounts_connection_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['connected_accounts_connection_succeeded']}},
    ),
    "connected_accounts_delete_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['connected_accounts_delete_failed']}},
    ),
    "connected_accounts_delete_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['connected_accounts_delete_succeeded']}},
    ),
    "connection.created": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['connection.created']},
    ),
    "connection.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['connection.deleted']},
    ),
    "connection.updated": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['connection.updated']},
    ),
    "cs": Marker(detail_type='Auth0 log', detail={'data': {'type': ['cs']}}),
    "custom_domain_verification_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['custom_domain_verification_failed']}},
    ),
    "depnote": Marker(detail_type='Auth0 log', detail={'data': {'type': ['depnote']}}),
    "directory_sync_completed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['directory_sync_completed']}},
    ),
    "directory_sync_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['directory_sync_failed']}},
    ),
    "directory_sync_started": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['directory_sync_started']}},
    ),
    "du": Marker(detail_type='Auth0 log', detail={'data': {'type': ['du']}}),
    "f": Marker(detail_type='Auth0 log', detail={'data': {'type': ['f']}}),
    "failed_on_behalf_of_token_exchange": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['failed_on_behalf_of_token_exchange']}},
    ),
    "fapi": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fapi']}}),
    "fc": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fc']}}),
    "fce": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fce']}}),
    "fco": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fco']}}),
    "fcoa": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcoa']}}),
    "fcp": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcp']}}),
    "fcph": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcph']}}),
    "fcpn": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcpn']}}),
    "fcpr": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcpr']}}),
    "fcpro": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcpro']}}),
    "fcu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fcu']}}),
    "fd": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fd']}}),
    "fdeac": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fdeac']}}),
    "fdeaz": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fdeaz']}}),
    "fdecc": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fdecc']}}),
    "fdeleacft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fdeleacft']}}),
    "fdelsa": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fdelsa']}}),
    "fdu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fdu']}}),
    "feacft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['feacft']}}),
    "feccft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['feccft']}}),
    "fecte": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fecte']}}),
    "fede": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fede']}}),
    "federated_logout_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['federated_logout_failed']}},
    ),
    "fens": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fens']}}),
    "feoobft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['feoobft']}}),
    "feotpft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['feotpft']}}),
    "fepft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fepft']}}),
    "fepotpft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fepotpft']}}),
    "fercft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fercft']}}),
    "ferrt": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ferrt']}}),
    "fertft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fertft']}}),
    "feta": Marker(detail_type='Auth0 log', detail={'data': {'type': ['feta']}}),
    "fi": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fi']}}),
    "flo": Marker(detail_type='Auth0 log', detail={'data': {'type': ['flo']}}),
    "flows_execution_completed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['flows_execution_completed']}},
    ),
    "flows_execution_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['flows_execution_failed']}},
    ),
    "fn": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fn']}}),
    "forms_submission_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['forms_submission_failed']}},
    ),
    "forms_submission_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['forms_submission_succeeded']}},
    ),
    "fp": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fp']}}),
    "fpar": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fpar']}}),
    "fpurh": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fpurh']}}),
    "fs": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fs']}}),
    "fsa": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fsa']}}),
    "fscim": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fscim']}}),
    "fu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fu']}}),
    "fui": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fui']}}),
    "fv": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fv']}}),
    "fvr": Marker(detail_type='Auth0 log', detail={'data': {'type': ['fvr']}}),
    "gd_auth_email_verification": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_auth_email_verification']}},
    ),
    "gd_auth_fail_email_verification": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_auth_fail_email_verification']}},
    ),
    "gd_auth_failed": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_auth_failed']}}),
    "gd_auth_rejected": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_auth_rejected']}}),
    "gd_auth_succeed": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_auth_succeed']}}),
    "gd_enrollment_complete": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_enrollment_complete']}},
    ),
    "gd_module_switch": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_module_switch']}}),
    "gd_otp_rate_limit_exceed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_otp_rate_limit_exceed']}},
    ),
    "gd_recovery_failed": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_recovery_failed']}}),
    "gd_recovery_rate_limit_exceed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_recovery_rate_limit_exceed']}},
    ),
    "gd_recovery_succeed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_recovery_succeed']}},
    ),
    "gd_send_email": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_send_email']}}),
    "gd_send_email_failure": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_send_email_failure']}},
    ),
    "gd_send_email_verification": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_send_email_verification']}},
    ),
    "gd_send_email_verification_failure": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_send_email_verification_failure']}},
    ),
    "gd_send_pn": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_send_pn']}}),
    "gd_send_pn_failure": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_send_pn_failure']}}),
    "gd_send_sms": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_send_sms']}}),
    "gd_send_sms_failure": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_send_sms_failure']}},
    ),
    "gd_send_voice": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_send_voice']}}),
    "gd_send_voice_failure": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_send_voice_failure']}},
    ),
    "gd_start_auth": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_start_auth']}}),
    "gd_start_enroll": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_start_enroll']}}),
    "gd_start_enroll_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_start_enroll_failed']}},
    ),
    "gd_tenant_update": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_tenant_update']}}),
    "gd_unenroll": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_unenroll']}}),
    "gd_update_device_account": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_update_device_account']}},
    ),
    "gd_user_delete": Marker(detail_type='Auth0 log', detail={'data': {'type': ['gd_user_delete']}}),
    "gd_webauthn_challenge_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_webauthn_challenge_failed']}},
    ),
    "gd_webauthn_enrollment_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['gd_webauthn_enrollment_failed']}},
    ),
    "group.created": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.created']},
    ),
    "group.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.deleted']},
    ),
    "group.member.added": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.member.added']},
    ),
    "group.member.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.member.deleted']},
    ),
    "group.role.assigned": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.role.assigned']},
    ),
    "group.role.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.role.deleted']},
    ),
    "group.updated": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['group.updated']},
    ),
    "idjag_exchange_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['idjag_exchange_failed']}},
    ),
    "idjag_exchange_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['idjag_exchange_succeeded']}},
    ),
    "jwt_bearer_exchange_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['jwt_bearer_exchange_failed']}},
    ),
    "kms_key_management_failure": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['kms_key_management_failure']}},
    ),
    "kms_key_management_success": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['kms_key_management_success']}},
    ),
    "kms_key_state_changed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['kms_key_state_changed']}},
    ),
    "limit_delegation": Marker(detail_type='Auth0 log', detail={'data': {'type': ['limit_delegation']}}),
    "limit_mu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['limit_mu']}}),
    "limit_phone": Marker(detail_type='Auth0 log', detail={'data': {'type': ['limit_phone']}}),
    "limit_sul": Marker(detail_type='Auth0 log', detail={'data': {'type': ['limit_sul']}}),
    "limit_ui": Marker(detail_type='Auth0 log', detail={'data': {'type': ['limit_ui']}}),
    "limit_wc": Marker(detail_type='Auth0 log', detail={'data': {'type': ['limit_wc']}}),
    "mfar": Marker(detail_type='Auth0 log', detail={'data': {'type': ['mfar']}}),
    "mgmt_api_read": Marker(detail_type='Auth0 log', detail={'data': {'type': ['mgmt_api_read']}}),
    "my_account_authentication_method_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['my_account_authentication_method_failed']}},
    ),
    "my_account_authentication_method_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['my_account_authentication_method_succeeded']}},
    ),
    "oidc_backchannel_logout_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['oidc_backchannel_logout_failed']}},
    ),
    "oidc_backchannel_logout_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['oidc_backchannel_logout_succeeded']}},
    ),
    "organization.connection.added": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.connection.added']},
    ),
    "organization.connection.removed": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.connection.removed']},
    ),
    "organization.connection.updated": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.connection.updated']},
    ),
    "organization.created": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.created']},
    ),
    "organization.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.deleted']},
    ),
    "organization.group.role.assigned": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.group.role.assigned']},
    ),
    "organization.group.role.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.group.role.deleted']},
    ),
    "organization.member.added": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.member.added']},
    ),
    "organization.member.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.member.deleted']},
    ),
    "organization.member.role.assigned": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.member.role.assigned']},
    ),
    "organization.member.role.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.member.role.deleted']},
    ),
    "organization.updated": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['organization.updated']},
    ),
    "organization_member_added": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['organization_member_added']}},
    ),
    "passkey_challenge_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['passkey_challenge_failed']}},
    ),
    "passkey_challenge_started": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['passkey_challenge_started']}},
    ),
    "passkey_register_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['passkey_register_failed']}},
    ),
    "passkey_register_started": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['passkey_register_started']}},
    ),
    "pla": Marker(detail_type='Auth0 log', detail={'data': {'type': ['pla']}}),
    "pwd_leak": Marker(detail_type='Auth0 log', detail={'data': {'type': ['pwd_leak']}}),
    "refresh_token_exchange_for_session_token_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['refresh_token_exchange_for_session_token_failed']}},
    ),
    "refresh_token_exchange_for_session_token_successful": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['refresh_token_exchange_for_session_token_successful']}},
    ),
    "refresh_tokens_revoked_by_session": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['refresh_tokens_revoked_by_session']}},
    ),
    "reset_pwd_leak": Marker(detail_type='Auth0 log', detail={'data': {'type': ['reset_pwd_leak']}}),
    "resource_cleanup": Marker(detail_type='Auth0 log', detail={'data': {'type': ['resource_cleanup']}}),
    "rich_consents_access_error": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['rich_consents_access_error']}},
    ),
    "s": Marker(detail_type='Auth0 log', detail={'data': {'type': ['s']}}),
    "sapi": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sapi']}}),
    "sce": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sce']}}),
    "scoa": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scoa']}}),
    "scp": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scp']}}),
    "scph": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scph']}}),
    "scpn": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scpn']}}),
    "scpr": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scpr']}}),
    "scu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scu']}}),
    "scv": Marker(detail_type='Auth0 log', detail={'data': {'type': ['scv']}}),
    "sd": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sd']}}),
    "sdel": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sdel']}}),
    "sdeleacft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sdeleacft']}}),
    "sdelsa": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sdelsa']}}),
    "sdu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sdu']}}),
    "seacft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['seacft']}}),
    "seccft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['seccft']}}),
    "secte": Marker(detail_type='Auth0 log', detail={'data': {'type': ['secte']}}),
    "sede": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sede']}}),
    "sens": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sens']}}),
    "seoobft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['seoobft']}}),
    "seotpft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['seotpft']}}),
    "sepft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sepft']}}),
    "sepkoobft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sepkoobft']}}),
    "sepkotpft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sepkotpft']}}),
    "sepkrcft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sepkrcft']}}),
    "sercft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sercft']}}),
    "sertft": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sertft']}}),
    "session_revoked": Marker(detail_type='Auth0 log', detail={'data': {'type': ['session_revoked']}}),
    "seta": Marker(detail_type='Auth0 log', detail={'data': {'type': ['seta']}}),
    "si": Marker(detail_type='Auth0 log', detail={'data': {'type': ['si']}}),
    "signup_pwd_leak": Marker(detail_type='Auth0 log', detail={'data': {'type': ['signup_pwd_leak']}}),
    "slo": Marker(detail_type='Auth0 log', detail={'data': {'type': ['slo']}}),
    "srrt": Marker(detail_type='Auth0 log', detail={'data': {'type': ['srrt']}}),
    "ss": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ss']}}),
    "ss_sso_failure": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ss_sso_failure']}}),
    "ss_sso_info": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ss_sso_info']}}),
    "ss_sso_success": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ss_sso_success']}}),
    "ssa": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ssa']}}),
    "sscim": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sscim']}}),
    "success_on_behalf_of_token_exchange": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['success_on_behalf_of_token_exchange']}},
    ),
    "sui": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sui']}}),
    "sv": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sv']}}),
    "svr": Marker(detail_type='Auth0 log', detail={'data': {'type': ['svr']}}),
    "sys_os_update_end": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sys_os_update_end']}}),
    "sys_os_update_start": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['sys_os_update_start']}},
    ),
    "sys_update_end": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sys_update_end']}}),
    "sys_update_start": Marker(detail_type='Auth0 log', detail={'data': {'type': ['sys_update_start']}}),
    "token_quota_consumption_warning": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['token_quota_consumption_warning']}},
    ),
    "too_many_records": Marker(detail_type='Auth0 log', detail={'data': {'type': ['too_many_records']}}),
    "ublkdu": Marker(detail_type='Auth0 log', detail={'data': {'type': ['ublkdu']}}),
    "universal_logout_failed": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['universal_logout_failed']}},
    ),
    "universal_logout_succeeded": Marker(
        detail_type='Auth0 log',
        detail={'data': {'type': ['universal_logout_succeeded']}},
    ),
    "user.created": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['user.created']},
    ),
    "user.deleted": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['user.deleted']},
    ),
    "user.updated": Marker(
        detail_type=None,
        detail={'specversion': [{'exists': True}], 'type': ['user.updated']},
    ),
    "w": Marker(detail_type='Auth0 log', detail={'data': {'type': ['w']}}),
    "wn": Marker(detail_type='Auth0 log', detail={'data': {'type': ['wn']}}),
    "wum": Marker(detail_type='Auth0 log', detail={'data': {'type': ['wum']}}),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {
    "f": "Failed Login",
    "s": "Login Success",
    "ss": "Signup Success",
}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "LogEvent": FrameFacts(payload=('data',), detail_type='Auth0 log', detail={}, is_flat=False),
    "StreamEvent": FrameFacts(
        payload=('data',),
        detail_type=None,
        detail={'specversion': [{'exists': True}]},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {
    "acls_summary": {
        'name': 'Network ACLs Summary',
        'category': 'other',
        'status': 'current',
        'description': 'How often each network access rule matched within a period.',
    },
    "actions_execution_failed": {
        'name': 'Actions Execution Failed',
        'category': 'actions',
        'status': 'current',
        'description': 'An Action raised an error, or did not finish.',
    },
    "acul_sdk_notice": {
        'name': 'ACUL SDK Notice',
        'category': 'system.notification',
        'status': 'current',
        'description': 'A note from the SDK for custom screens of Universal Login.',
        'aliases': 'ACUL SDK notification',
    },
    "admin_update_launch": {
        'name': 'Auth0 Update Launched',
        'category': 'system.notification',
        'status': 'private_cloud',
        'description': 'An update of a private cloud was started.',
    },
    "api_limit": {
        'name': 'Rate Limit on the Authentication or Management APIs',
        'category': 'system.notification',
        'status': 'current',
        'description': 'Calls were refused, since the tenant made too many in a period.',
        'aliases': 'Rate Limit On API|Rate Limit on the Authentication API',
    },
    "api_limit_warning": {
        'name': 'Rate Limit Warning on the Authentication or Management APIs',
        'category': 'system.notification',
        'status': 'current',
        'description': 'The tenant is close to its limit of calls in a period.',
    },
    "appi": {
        'name': 'Notice for API Peak Performance initiated',
        'category': 'system.notification',
        'status': 'current',
        'description': 'A period of raised rate limits, which the customer has bought, began.',
    },
    "ciba_exchange_failed": {
        'name': 'Failed CIBA Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A backchannel authentication request could not be turned into tokens.',
    },
    "ciba_exchange_succeeded": {
        'name': 'Successful CIBA Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'A backchannel authentication request was turned into tokens.',
    },
    "ciba_start_failed": {
        'name': 'Failed CIBA Start',
        'category': 'other',
        'status': 'current',
        'description': 'A backchannel authentication (CIBA) could not be started.',
    },
    "ciba_start_succeeded": {
        'name': 'Successful CIBA Start',
        'category': 'other',
        'status': 'current',
        'description': 'A backchannel authentication (CIBA) was started.',
    },
    "cls": {
        'name': 'Code/Link Sent',
        'category': 'other',
        'status': 'current',
        'description': 'A user was sent a code or link for a login without password.',
        'aliases': 'code_or_link_sent',
    },
    "coff": {
        'name': 'Connector Offline',
        'category': 'system.notification',
        'status': 'legacy',
        'description': 'An AD/LDAP connector lost its connection.',
    },
    "con": {
        'name': 'Connector Online',
        'category': 'system.notification',
        'status': 'legacy',
        'description': 'An AD/LDAP connector is connected and working.',
    },
    "connected_accounts_connection_failed": {
        'name': 'Failed Connected Account Connection',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A user could not connect an account at a third party.',
    },
    "connected_accounts_connection_succeeded": {
        'name': 'Successful Connected Account Connection',
        'category': 'user.success',
        'status': 'current',
        'description': 'A user connected an account at a third party.',
    },
    "connected_accounts_delete_failed": {
        'name': 'Failed Connected Account Delete',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A user could not remove a connected account.',
    },
    "connected_accounts_delete_succeeded": {
        'name': 'Successful Connected Account Delete',
        'category': 'user.success',
        'status': 'current',
        'description': 'A user removed a connected account.',
    },
    "cs": {
        'name': 'Code Sent',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A user was sent a code for a login without password.',
    },
    "custom_domain_verification_failed": {
        'name': 'Custom Domain Verification Failed',
        'category': 'system.notification',
        'status': 'current',
        'description': 'Ownership of a custom domain could not be verified.',
    },
    "depnote": {
        'name': 'Deprecation Notice',
        'category': 'system.notification',
        'status': 'current',
        'description': 'The tenant uses something that Auth0 is going to remove.',
        'aliases': 'Deprecation Note',
    },
    "directory_sync_completed": {
        'name': 'Inbound Directory Sync Completed',
        'category': 'system.notification',
        'status': 'current',
        'description': 'A synchronisation with a directory ended.',
        'aliases': 'Directory synchronization has completed',
    },
    "directory_sync_failed": {
        'name': 'Inbound Directory Sync Failed',
        'category': 'system.notification',
        'status': 'current',
        'description': 'A synchronisation with a directory was broken off by an error.',
        'aliases': 'Directory synchronization has failed',
    },
    "directory_sync_started": {
        'name': 'Inbound Directory Sync Started',
        'category': 'system.notification',
        'status': 'current',
        'description': 'A synchronisation with a directory began.',
        'aliases': 'Directory synchronization has started',
    },
    "du": {
        'name': 'Deleted User',
        'status': 'legacy',
        'description': "A user was removed; today's code is `sdu`.",
        'aliases': 'User has been deleted',
    },
    "f": {
        'name': 'Failed Login',
        'category': 'auth.login.fail',
        'status': 'current',
        'description': 'A login failed for another reason than a wrong password (`fp`) or name (`fu`).',
        'aliases': 'SignInFail',
    },
    "failed_on_behalf_of_token_exchange": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A token could not be exchanged for one that acts on behalf of its user.',
    },
    "fapi": {
        'name': 'Failed API Operation',
        'status': 'legacy',
        'description': 'A call of the Management API failed.',
        'aliases': 'Operation on API failed',
    },
    "fc": {
        'name': 'Failed by Connector',
        'category': 'auth.login.fail',
        'status': 'current',
        'description': 'A login by way of a connector failed.',
        'aliases': 'Failed connector login',
    },
    "fce": {
        'name': 'Failed Change Email',
        'category': 'user.fail',
        'status': 'current',
        'description': "A user's email address could not be changed.",
    },
    "fco": {
        'name': 'Failed by CORS',
        'category': 'other',
        'status': 'current',
        'description': 'A request came from an origin that the application does not allow.',
        'aliases': 'Failed CORS',
    },
    "fcoa": {
        'name': 'Failed cross-origin authentication',
        'category': 'auth.login.fail',
        'status': 'current',
        'description': 'An embedded (cross-origin) login failed.',
    },
    "fcp": {
        'name': 'Failed Change Password',
        'category': 'user.fail',
        'status': 'current',
        'description': "A user's password could not be changed.",
    },
    "fcph": {
        'name': 'Failed Post Change Password Hook',
        'category': 'user.fail',
        'status': 'current',
        'description': 'The hook that runs after a change of password failed.',
    },
    "fcpn": {
        'name': 'Failed Change Phone Number',
        'category': 'user.fail',
        'status': 'current',
        'description': "A user's phone number could not be changed.",
    },
    "fcpr": {
        'name': 'Failed Change Password Request',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A request to change a password failed.',
    },
    "fcpro": {
        'name': 'Failed Connector Provisioning',
        'category': 'system.notification',
        'status': 'current',
        'description': 'An AD/LDAP connector could not be set up.',
    },
    "fcu": {
        'name': 'Failed Change Username',
        'category': 'user.fail',
        'status': 'current',
        'description': "A user's name could not be changed.",
        'aliases': 'Failed to change username',
    },
    "fd": {
        'name': 'Failed Delegation',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A delegation token could not be made.',
    },
    "fdeac": {
        'name': 'Failed Device Activation',
        'category': 'other',
        'status': 'current',
        'description': 'A device could not be activated.',
        'aliases': 'Failed to activate device',
    },
    "fdeaz": {
        'name': 'Failed Device Authorization Request',
        'category': 'user.fail',
        'status': 'current',
        'description': "A device's request to be authorized failed.",
        'aliases': 'Device authorization request failed',
    },
    "fdecc": {
        'name': 'User Canceled Device Confirmation',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A user did not confirm a device.',
        'aliases': 'Device Confirmation Canceled by User',
    },
    "fdeleacft": {
        'name': 'Failed to Exchange Delegated Authorization Code for Access Token',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'An authorization code of a delegated login could not be exchanged for tokens.',
    },
    "fdelsa": {
        'name': 'Failed Delegated Silent Authentication',
        'category': 'auth.silent_auth.fail',
        'status': 'current',
        'description': "A delegated login without the user's doing failed.",
    },
    "fdu": {
        'name': 'Failed User Deletion',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A user could not be deleted.',
    },
    "feacft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'An authorization code could not be exchanged for tokens.',
        'aliases': 'Failed Exchange (Authorization Code for Access Token)',
    },
    "feccft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'An application got no token for its own credentials.',
        'aliases': (
            'Failed Exchange (Client Credentials for Access Token)|'
            'failed_exchange_access_token_for_client_credentials_grant'
        ),
    },
    "fecte": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A custom token exchange failed.',
    },
    "fede": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A device code could not be exchanged for tokens.',
        'aliases': 'Failed Exchange (Device Code for Access Token)',
    },
    "federated_logout_failed": {
        'name': 'Failed Federated Logout',
        'category': 'auth.logout.fail',
        'status': 'current',
        'description': 'The logout at the upstream identity provider failed.',
    },
    "fens": {
        'name': 'Failed Exchange',
        'category': 'auth.login.fail',
        'status': 'current',
        'description': 'A native login with a social provider failed.',
        'aliases': 'Failed Exchange (Native Social Login)|failed_exchange_for_native_social_login',
    },
    "feoobft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'Password and out-of-band factor could not be exchanged for tokens.',
        'aliases': 'Failed Exchange (Password and OOB Challenge for Access Token)',
    },
    "feotpft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'Password and one-time password could not be exchanged for tokens.',
        'aliases': (
            'Failed Exchange (Password and OTP Challenge for Access Token)|'
            'failed_exchange_password_and_otp_challege_for_access_token'
        ),
    },
    "fepft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A password could not be exchanged for tokens.',
        'aliases': 'Failed Exchange (Password for Access Token)',
    },
    "fepotpft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A passwordless one-time password could not be exchanged for tokens.',
    },
    "fercft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'Password and recovery code could not be exchanged for tokens.',
        'aliases': 'Failed Exchange (Password and MFA Recovery code for Access Token)',
    },
    "ferrt": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A rotating refresh token was refused, for example since it was used before.',
        'aliases': 'failed_exchange_rotating_refresh_token',
    },
    "fertft": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A refresh token was refused, for example since it is revoked or expired.',
        'aliases': 'Failed Exchange (Refresh Token for Access Token)',
    },
    "feta": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'The Token Vault gave out no token.',
    },
    "fi": {
        'name': 'Failed invite accept',
        'category': 'other',
        'status': 'current',
        'description': (
            'An invitation could not be accepted, for example with another email address than '
            'it was sent to.'
        ),
    },
    "flo": {
        'name': 'Failed Logout',
        'category': 'auth.logout.fail',
        'status': 'current',
        'description': 'A logout failed.',
        'aliases': 'User logout failed',
    },
    "flows_execution_completed": {
        'name': 'Flows Execution Completed',
        'category': 'other',
        'status': 'current',
        'description': 'A flow ran to its end.',
    },
    "flows_execution_failed": {
        'name': 'Flows Execution Failed',
        'category': 'other',
        'status': 'current',
        'description': 'A flow was broken off by an error.',
    },
    "fn": {
        'name': 'Failed Sending Notification',
        'category': 'user.fail',
        'status': 'current',
        'description': 'An email or text message could not be sent.',
        'aliases': 'Failed to send notification',
    },
    "forms_submission_failed": {
        'name': 'Forms Submission Failed',
        'category': 'other',
        'status': 'current',
        'description': 'A form could not be submitted.',
    },
    "forms_submission_succeeded": {
        'name': 'Forms Submission Succeeded',
        'category': 'other',
        'status': 'current',
        'description': 'A form was submitted.',
    },
    "fp": {
        'name': 'Failed Login (Incorrect Password)',
        'category': 'auth.login.fail',
        'status': 'current',
        'description': 'A login failed because of a wrong password.',
        'aliases': 'Failed Login (wrong password)',
    },
    "fpar": {
        'name': 'Failed Pushed Authorization Request',
        'category': 'other',
        'status': 'current',
        'description': 'An authorization request could not be pushed (PAR).',
        'aliases': 'Failed Push Authorization Request',
    },
    "fpurh": {
        'name': 'Failed Post User Registration Hook',
        'category': 'other',
        'status': 'current',
        'description': 'The hook that runs after a registration failed.',
    },
    "fs": {
        'name': 'Failed Signup',
        'category': 'auth.signup.fail',
        'status': 'current',
        'description': 'A registration failed.',
    },
    "fsa": {
        'name': 'Failed Silent Auth',
        'category': 'auth.silent_auth.fail',
        'status': 'current',
        'description': "A login without the user's doing failed, for example since there is no session.",
    },
    "fscim": {
        'name': 'Failed SCIM Operation',
        'category': 'scim.event',
        'status': 'current',
        'description': 'A SCIM request failed.',
    },
    "fu": {
        'name': 'Failed Login (Invalid Email/Username)',
        'category': 'auth.login.fail',
        'status': 'current',
        'description': 'A login failed because no user has that name or email address.',
        'aliases': 'failed_login_invalid_email_or_username',
    },
    "fui": {
        'name': 'Failed users import',
        'category': 'system.notification',
        'status': 'current',
        'description': 'An import of users failed.',
        'aliases': 'Failed to import users|Users import',
    },
    "fv": {
        'name': 'Failed Verification Email',
        'category': 'user.fail',
        'status': 'current',
        'description': 'An email address could not be verified.',
    },
    "fvr": {
        'name': 'Failed Verification Email Request',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A request to send a verification email failed.',
    },
    "gd_auth_email_verification": {
        'name': 'Email Verification Confirmed',
        'category': 'other',
        'status': 'current',
        'description': 'A user confirmed the email address of the second factor.',
        'aliases': 'Email verification completed successfully',
    },
    "gd_auth_fail_email_verification": {
        'name': 'Email Verification Failed',
        'status': 'current',
        'description': 'A user could not confirm the email address of the second factor.',
    },
    "gd_auth_failed": {
        'name': 'MFA Auth failed',
        'category': 'other',
        'status': 'current',
        'description': 'A second factor was wrong, or could not be checked.',
        'aliases': 'OTP Auth failed|multifactor_auth_failed',
    },
    "gd_auth_rejected": {
        'name': 'MFA Auth rejected',
        'category': 'other',
        'status': 'current',
        'description': 'A user refused the request that came as a push notification.',
        'aliases': 'OTP Auth rejected|multifactor_auth_rejected',
    },
    "gd_auth_succeed": {
        'name': 'MFA Auth success',
        'category': 'other',
        'status': 'current',
        'description': 'A second factor was accepted.',
        'aliases': (
            'Multi-factor authentication success|OTP Auth Succeed|OTP Auth success|OTP Auth '
            'suceed|multifactor_auth_success'
        ),
    },
    "gd_enrollment_complete": {
        'name': 'MFA enrollment complete',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A user enrolled the first second factor.',
        'aliases': 'Guardian enrollment complete|multifactor_enrollment_complete',
    },
    "gd_module_switch": {
        'name': 'Module switch',
        'status': 'legacy',
        'description': 'The second-factor module was switched on or off.',
        'aliases': 'multifactor_module_switch',
    },
    "gd_otp_rate_limit_exceed": {
        'name': 'Too many MFA failures',
        'category': 'other',
        'status': 'current',
        'description': 'A user tried a second factor too often within a period.',
        'aliases': 'Too many OTP failures|Too many failures|multifactor_too_many_failures',
    },
    "gd_recovery_failed": {
        'name': 'Recovery failed',
        'category': 'other',
        'status': 'current',
        'description': 'A recovery code was wrong.',
        'aliases': 'Failed Authentication using Recovery code|multifactor_recovery_failed',
    },
    "gd_recovery_rate_limit_exceed": {
        'name': 'Multi-factor recovery code has failed too many times',
        'status': 'current',
        'description': 'A user tried recovery codes too often.',
        'aliases': (
            'Failed Authentication using Recovery code too many times|Too many failures|'
            'multifactor_too_many_recovery_failures'
        ),
    },
    "gd_recovery_succeed": {
        'name': 'MFA recovery success',
        'category': 'other',
        'status': 'current',
        'description': 'A recovery code was accepted.',
        'aliases': (
            'Recovery succeed|Recovery success|Success Authentication using Recovery code|'
            'multifactor_recovery_success'
        ),
    },
    "gd_send_email": {
        'name': 'MFA Email Sent',
        'category': 'other',
        'status': 'current',
        'description': 'An email with the second factor was sent.',
        'aliases': 'Second factor email sent',
    },
    "gd_send_email_failure": {
        'name': 'Error Sending MFA Email',
        'status': 'legacy',
        'description': 'An email with the second factor could not be sent.',
    },
    "gd_send_email_verification": {
        'name': 'Email Verification Sent',
        'category': 'other',
        'status': 'current',
        'description': "An email to verify the second factor's address was sent.",
    },
    "gd_send_email_verification_failure": {
        'name': 'Email Verification Failed',
        'status': 'current',
        'description': "An email to verify the second factor's address could not be sent.",
    },
    "gd_send_pn": {
        'name': 'Push notification sent',
        'category': 'other',
        'status': 'current',
        'description': 'A push notification with the second factor was sent.',
        'aliases': 'Success Push notification for MFA sent|multifactor_push_notification_sent',
    },
    "gd_send_pn_failure": {
        'name': 'Error Sending MFA Push Notification',
        'category': 'other',
        'status': 'current',
        'description': 'A push notification with the second factor could not be sent.',
    },
    "gd_send_sms": {
        'name': 'MFA SMS Sent',
        'category': 'other',
        'status': 'current',
        'description': 'A text message with the second factor was sent.',
        'aliases': 'SMS Sent|Success SMS for MFA sent|multifactor_sms_sent',
    },
    "gd_send_sms_failure": {
        'name': 'Error Sending MFA SMS',
        'category': 'other',
        'status': 'current',
        'description': 'A text message with the second factor could not be sent.',
        'aliases': 'Failed sending SMS for MFA|SMS sent failures',
    },
    "gd_send_voice": {
        'name': 'MFA voice call success',
        'category': 'other',
        'status': 'current',
        'description': 'A call with the second factor was made.',
        'aliases': 'Made voice call|Voice call made',
    },
    "gd_send_voice_failure": {
        'name': 'MFA voice call failed',
        'category': 'other',
        'status': 'current',
        'description': 'A call with the second factor could not be made.',
        'aliases': 'Error making MFA voice call|Voice call failure',
    },
    "gd_start_auth": {
        'name': 'Second factor started',
        'category': 'other',
        'status': 'current',
        'description': 'A user was asked for a second factor.',
        'aliases': 'multifactor_auth_started',
    },
    "gd_start_enroll": {
        'name': 'MFA Enroll started',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A user began to enroll a second factor.',
        'aliases': 'Enroll started|Enrollment started|multifactor_enroll_started',
    },
    "gd_start_enroll_failed": {
        'name': 'MFA Enrollment Failed',
        'category': 'other',
        'status': 'current',
        'description': 'A user could not begin to enroll a second factor.',
        'aliases': 'MFA Enrollment start failed',
    },
    "gd_tenant_update": {
        'name': 'Guardian tenant update',
        'category': 'other',
        'status': 'current',
        'description': "The tenant's settings for second factors were changed.",
        'aliases': 'MFA settings update|Multi-factor tenant settings updated',
    },
    "gd_unenroll": {
        'name': 'Unenroll device account',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A device is no longer a second factor.',
        'aliases': 'multifactor_unenroll_device_account',
    },
    "gd_update_device_account": {
        'name': 'Update device account',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A device that is a second factor was changed.',
        'aliases': 'multifactor_update_device_account',
    },
    "gd_user_delete": {
        'name': 'User delete',
        'status': 'legacy',
        'description': "A user's second factors were deleted.",
        'aliases': 'Deleted multi-factor user account|multifactor_user_delete',
    },
    "gd_webauthn_challenge_failed": {
        'name': 'WebAuthn browser error',
        'category': 'other',
        'status': 'current',
        'description': 'A browser could not answer a WebAuthn challenge.',
    },
    "gd_webauthn_enrollment_failed": {
        'name': 'WebAuthn browser error',
        'category': 'other',
        'status': 'current',
        'description': 'A browser could not enroll a WebAuthn device.',
        'aliases': 'WebAuthn browser enrollment failed',
    },
    "idjag_exchange_failed": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'An identity assertion (ID-JAG) could not be exchanged for tokens.',
    },
    "idjag_exchange_succeeded": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'An identity assertion (ID-JAG) was exchanged for tokens.',
    },
    "jwt_bearer_exchange_failed": {
        'name': 'Failed Exchange',
        'category': 'auth.token_exchange.fail',
        'status': 'current',
        'description': 'A JWT bearer assertion could not be exchanged for tokens.',
    },
    "kms_key_management_failure": {
        'name': 'Failed KMS API Operation',
        'category': 'other',
        'status': 'current',
        'description': "An operation on the tenant's encryption keys failed.",
        'aliases': 'KMS operation failed',
    },
    "kms_key_management_success": {
        'name': 'Success KMS API Operation',
        'category': 'other',
        'status': 'current',
        'description': "An operation on the tenant's encryption keys succeeded.",
        'aliases': 'KMS operation completed successfully',
    },
    "kms_key_state_changed": {
        'name': 'KMS Key State Change',
        'category': 'other',
        'status': 'current',
        'description': "One of the tenant's encryption keys changed its state.",
        'aliases': 'KMS key state changed',
    },
    "limit_delegation": {
        'name': 'Too Many Calls to /delegation',
        'category': 'system.notification',
        'status': 'current',
        'description': 'The delegation endpoint was called too often.',
    },
    "limit_mu": {
        'name': 'Blocked IP Address',
        'category': 'system.notification',
        'status': 'current',
        'description': 'An IP address was blocked for too many failed logins, or too many registrations.',
    },
    "limit_phone": {
        'name': 'Too Many Phone Messages',
        'category': 'system.notification',
        'status': 'current',
        'description': 'A user got no further text messages or calls for a while, after too many.',
    },
    "limit_sul": {
        'name': 'Blocked Account',
        'category': 'other',
        'status': 'current',
        'description': 'A user could not log in for a while, after too many logins from one IP address.',
    },
    "limit_ui": {
        'name': 'Too Many Calls to /userinfo',
        'status': 'legacy',
        'description': 'The userinfo endpoint was called too often.',
    },
    "limit_wc": {
        'name': 'Blocked Account',
        'category': 'system.notification',
        'status': 'current',
        'description': 'An IP address was blocked from an account, after too many failed logins.',
        'aliases': 'Block Account',
    },
    "mfar": {
        'name': 'MFA Required',
        'category': 'other',
        'status': 'current',
        'description': (
            'A login with a password needs a second factor; carries the risk assessment if '
            'there is one.'
        ),
    },
    "mgmt_api_read": {
        'name': 'Management API read Operation',
        'category': 'management.success',
        'status': 'current',
        'description': 'The Management API was read where the answer holds secrets.',
        'aliases': 'API Read Operation',
    },
    "my_account_authentication_method_failed": {
        'name': 'Failed authentication method operation in My Account API',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A user could not change an authentication method in the My Account API.',
    },
    "my_account_authentication_method_succeeded": {
        'name': 'Successful authentication method operation in My Account API',
        'category': 'user.success',
        'status': 'current',
        'description': 'A user changed an authentication method in the My Account API.',
    },
    "oidc_backchannel_logout_failed": {
        'name': 'Failed OIDC Back-Channel Logout request',
        'category': 'auth.logout.fail',
        'status': 'current',
        'description': 'An application could not be told of a logout by the back channel.',
    },
    "oidc_backchannel_logout_succeeded": {
        'name': 'Successful OIDC Back-Channel Logout request',
        'category': 'auth.logout.success',
        'status': 'current',
        'description': 'An application was told of a logout by the back channel.',
    },
    "organization_member_added": {
        'name': 'Organization Member Added',
        'category': 'other',
        'status': 'current',
        'description': 'A user became a member of an organization.',
    },
    "passkey_challenge_failed": {
        'name': 'Passkey Challenge Failed',
        'category': 'other',
        'status': 'current',
        'description': 'A native application got no passkey challenge.',
        'aliases': 'Native passkey challenge failed',
    },
    "passkey_challenge_started": {
        'name': 'Passkey Challenge Started',
        'category': 'other',
        'status': 'current',
        'description': 'A native application got a passkey challenge.',
    },
    "passkey_register_failed": {
        'name': 'A native passkey registration failed',
        'status': 'legacy',
        'description': 'A native application could not register a passkey.',
    },
    "passkey_register_started": {
        'name': 'A native passkey registration was successfully initiated',
        'status': 'legacy',
        'description': 'A native application began to register a passkey.',
    },
    "pla": {
        'name': 'Pre-login assessment',
        'category': 'other',
        'status': 'current',
        'description': 'An assessment before the login, to watch bot detection without switching it on.',
        'aliases': 'pre_login_assesment',
    },
    "pwd_leak": {
        'name': 'Breached password',
        'category': 'other',
        'status': 'current',
        'description': (
            'A login was tried with a password that is known from a leak; at most once an '
            'hour for each IP address.'
        ),
        'aliases': 'User attempted to login with a leaked password',
    },
    "refresh_token_exchange_for_session_token_failed": {
        'name': 'Failed Exchange of refresh_token for session_token',
        'status': 'legacy',
        'description': 'A refresh token could not be exchanged for a session token.',
    },
    "refresh_token_exchange_for_session_token_successful": {
        'name': 'Successful Exchange of refresh_token for session_token',
        'status': 'legacy',
        'description': 'A refresh token was exchanged for a session token.',
    },
    "refresh_tokens_revoked_by_session": {
        'name': 'Successfully revoked a refresh token',
        'status': 'legacy',
        'description': 'The refresh tokens of a session were revoked.',
    },
    "reset_pwd_leak": {
        'name': 'Breached Password on Reset',
        'category': 'other',
        'status': 'current',
        'description': 'A password that is known from a leak was chosen in a reset.',
    },
    "resource_cleanup": {
        'name': 'Success Resource Cleanup',
        'category': 'other',
        'status': 'current',
        'description': 'Resources above the limit, such as refresh tokens, were removed.',
        'aliases': 'refresh_token_excess_warning',
    },
    "rich_consents_access_error": {
        'name': 'Rich Consents Access Error',
        'category': 'other',
        'status': 'current',
        'description': 'The details of what a user is asked to consent to could not be read.',
    },
    "s": {
        'name': 'Success Login',
        'category': 'auth.login.success',
        'status': 'current',
        'description': 'A user logged in.',
        'aliases': 'Login Success|Successful Login|Successful login event|SuccessfullSignIn',
    },
    "sapi": {
        'name': 'Success API Operation',
        'category': 'management.success',
        'status': 'current',
        'description': 'The Management API changed something.',
        'aliases': 'API Operation',
    },
    "sce": {
        'name': 'Success Change Email',
        'category': 'user.success',
        'status': 'current',
        'description': "A user's email address was changed.",
        'aliases': 'Successful Change Email',
    },
    "scoa": {
        'name': 'Success cross-origin authentication',
        'category': 'auth.login.success',
        'status': 'current',
        'description': 'An embedded (cross-origin) login succeeded.',
        'aliases': 'Successful Cross-Origin Authentication',
    },
    "scp": {
        'name': 'Success Change Password',
        'category': 'user.success',
        'status': 'current',
        'description': "A user's password was changed.",
        'aliases': 'Successful Change Password',
    },
    "scph": {
        'name': 'Success Post Change Password Hook',
        'status': 'legacy',
        'description': 'The hook that runs after a change of password ran.',
    },
    "scpn": {
        'name': 'Success Change Phone Number',
        'category': 'user.success',
        'status': 'current',
        'description': "A user's phone number was changed.",
        'aliases': 'Successful Change Phone Number',
    },
    "scpr": {
        'name': 'Success Change Password Request',
        'category': 'user.success',
        'status': 'current',
        'description': 'A request to change a password was accepted.',
        'aliases': 'Successful Change Password Request',
    },
    "scu": {
        'name': 'Success Change Username',
        'category': 'user.success',
        'status': 'current',
        'description': "A user's name was changed.",
        'aliases': 'Successful Change Username',
    },
    "scv": {
        'name': 'Success Credential Validation',
        'category': 'auth.login.notification',
        'status': 'current',
        'description': "A user's credentials were right; the login may still fail.",
        'aliases': 'Successful credential validation event',
    },
    "sd": {
        'name': 'Success Delegation',
        'category': 'user.success',
        'status': 'current',
        'description': 'A delegation token was made.',
        'aliases': 'Successful Delegation',
    },
    "sdel": {
        'name': 'Successful Delegated Login',
        'category': 'auth.login.success',
        'status': 'current',
        'description': 'A delegated login succeeded.',
    },
    "sdeleacft": {
        'name': 'Successful Exchange of Delegated Authorization Code for Access Token',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'An authorization code of a delegated login was exchanged for tokens.',
    },
    "sdelsa": {
        'name': 'Successful Delegated Silent Authentication',
        'category': 'auth.silent_auth.success',
        'status': 'current',
        'description': "A delegated login succeeded without the user's doing.",
    },
    "sdu": {
        'name': 'Success User Deletion',
        'category': 'user.success',
        'status': 'current',
        'description': 'A user was deleted.',
        'aliases': 'Successful User Deletion|User successfully deleted',
    },
    "seacft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'An authorization code was exchanged for tokens.',
        'aliases': (
            'Success Exchange (Authorization Code for Access Token)|'
            'success_exchange_authorization_code'
        ),
    },
    "seccft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'An application got a token for its own credentials.',
        'aliases': (
            'Success Exchange (Client Credentials for Access Token)|'
            'success_exchange_client_credentials_grant'
        ),
    },
    "secte": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'A custom token exchange succeeded.',
    },
    "sede": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'A device code was exchanged for tokens.',
        'aliases': 'Successful Exchange (Device Code for Access Token)|success_exchange_device_code',
    },
    "sens": {
        'name': 'Success Exchange',
        'category': 'auth.login.success',
        'status': 'current',
        'description': 'A native login with a social provider succeeded.',
        'aliases': (
            'Native Social Login|Success Exchange (Native Social Login)|'
            'success_exchange_for_native_social_login'
        ),
    },
    "seoobft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'Password and out-of-band factor were exchanged for tokens.',
        'aliases': (
            'Success Exchange (Password and OOB Challenge for Access Token)|'
            'success_exchange_password_and_oob_challenge'
        ),
    },
    "seotpft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'Password and one-time password were exchanged for tokens.',
        'aliases': (
            'Success Exchange (Password and OTP Challenge for Access Token)|'
            'success_exchange_password_and_otp_challege'
        ),
    },
    "sepft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'A password was exchanged for tokens.',
        'aliases': 'Success Exchange (Password for Access Token)|success_exchange_password',
    },
    "sepkoobft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'Passkey and out-of-band factor were exchanged for tokens.',
    },
    "sepkotpft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'Passkey and one-time password were exchanged for tokens.',
    },
    "sepkrcft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'Passkey and recovery code were exchanged for tokens.',
    },
    "sercft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'Password and recovery code were exchanged for tokens.',
        'aliases': (
            'Success Exchange (Password and MFA Recovery code for Access Token)|'
            'success_exchange_password_and_mfa_recovery_code'
        ),
    },
    "sertft": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'A refresh token was exchanged for tokens.',
        'aliases': 'Success Exchange (Refresh Token for Access Token)|success_exchange_refresh_token',
    },
    "session_revoked": {
        'name': 'Successfully revoked a session',
        'status': 'legacy',
        'description': 'A session was revoked.',
    },
    "seta": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'The Token Vault gave out a token.',
    },
    "si": {
        'name': 'Successfully accepted a user invite',
        'category': 'other',
        'status': 'current',
        'description': 'An invitation was accepted.',
    },
    "signup_pwd_leak": {
        'name': 'Breached Password on Signup',
        'category': 'other',
        'status': 'current',
        'description': 'A registration was tried with a password that is known from a leak.',
    },
    "slo": {
        'name': 'Success Logout',
        'category': 'auth.logout.success',
        'status': 'current',
        'description': 'A user logged out.',
        'aliases': 'SuccessfullSignOutSuccess|User successfully logged out',
    },
    "srrt": {
        'name': 'Successfully revoked a refresh token',
        'category': 'user.success',
        'status': 'current',
        'description': 'A refresh token was revoked.',
        'aliases': 'success_revocation',
    },
    "ss": {
        'name': 'Success Signup',
        'category': 'auth.signup.success',
        'status': 'current',
        'description': 'A user registered.',
        'aliases': 'Signup Success|Successful Signup|Successful user signup|SuccessfullSignUp',
    },
    "ss_sso_failure": {
        'name': 'Failed SS-SSO Operation',
        'category': 'user.fail',
        'status': 'current',
        'description': 'A step of self-service single sign-on failed.',
        'aliases': 'Self-Service operation failed',
    },
    "ss_sso_info": {
        'name': 'Information from an SS-SSO Operation',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A step of self-service single sign-on began or ended.',
        'aliases': 'Try-connection flow started/completed',
    },
    "ss_sso_success": {
        'name': 'Success SS-SSO Operation',
        'category': 'user.success',
        'status': 'current',
        'description': 'A step of self-service single sign-on succeeded.',
        'aliases': 'Self-Service operation completed successfully',
    },
    "ssa": {
        'name': 'Success Silent Auth',
        'category': 'auth.silent_auth.success',
        'status': 'current',
        'description': 'A user was logged in anew without doing anything.',
        'aliases': 'Successful Silent Auth',
    },
    "sscim": {
        'name': 'Successful SCIM Operation',
        'category': 'scim.event',
        'status': 'current',
        'description': 'A SCIM request succeeded.',
        'aliases': 'SCIM operation succeeded',
    },
    "success_on_behalf_of_token_exchange": {
        'name': 'Success Exchange',
        'category': 'auth.token_exchange.success',
        'status': 'current',
        'description': 'A token was exchanged for one that acts on behalf of its user.',
    },
    "sui": {
        'name': 'Successfully imported users',
        'category': 'user.success',
        'status': 'current',
        'description': 'Users were imported.',
        'aliases': 'Success User Import|Success users import|Users import',
    },
    "sv": {
        'name': 'Success Verification Email',
        'category': 'user.success',
        'status': 'current',
        'description': 'A user followed the link in a verification email.',
    },
    "svr": {
        'name': 'Success Verification Email Request',
        'category': 'user.success',
        'status': 'current',
        'description': 'A verification email was requested, and will be sent.',
    },
    "sys_os_update_end": {
        'name': 'Auth0 OS Update Ended',
        'category': 'system.notification',
        'status': 'private_cloud',
        'description': 'An operating-system update of a private cloud ended.',
    },
    "sys_os_update_start": {
        'name': 'Auth0 OS Update Started',
        'category': 'system.notification',
        'status': 'private_cloud',
        'description': 'An operating-system update of a private cloud began.',
    },
    "sys_update_end": {
        'name': 'Auth0 Update Ended',
        'category': 'system.notification',
        'status': 'private_cloud',
        'description': 'An update of a private cloud ended.',
    },
    "sys_update_start": {
        'name': 'Auth0 Update Started',
        'category': 'system.notification',
        'status': 'private_cloud',
        'description': 'An update of a private cloud began.',
    },
    "token_quota_consumption_warning": {
        'name': 'Token Quota Consumption Warning',
        'status': 'current',
        'description': 'The quota of machine-to-machine tokens is used up to a threshold.',
    },
    "too_many_records": {
        'name': 'Max Amount of Authenticators',
        'status': 'current',
        'description': 'A user has as many authenticators as are allowed.',
    },
    "ublkdu": {
        'name': 'User login block released',
        'category': 'user.notification',
        'status': 'current',
        'description': 'A block that attack protection put on a user was lifted.',
        'aliases': 'Account unblocked',
    },
    "universal_logout_failed": {
        'name': 'Failed Universal Logout request',
        'category': 'auth.logout.fail',
        'status': 'current',
        'description': 'A universal logout request failed.',
    },
    "universal_logout_succeeded": {
        'name': 'Successful Universal Logout request',
        'category': 'auth.logout.success',
        'status': 'current',
        'description': 'A universal logout request succeeded.',
    },
    "w": {
        'name': 'Warning During Login',
        'category': 'auth.login.notification',
        'status': 'current',
        'description': 'Something is amiss with a login that succeeds all the same.',
        'aliases': 'Warning|Warnings During Login',
    },
    "wn": {
        'name': 'Warning Sending Notification',
        'category': 'other',
        'status': 'current',
        'description': 'Something is amiss with a message that is sent.',
    },
    "wum": {
        'name': 'Warning User Management',
        'category': 'other',
        'status': 'current',
        'description': 'Something is amiss with an operation on users.',
    },
}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/auth0.com/*/auth0.logs",
    "aws.partner/auth0.com/*/auth0.events",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
