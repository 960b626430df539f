# Generated from schemas/auth0 by codegen; do not edit.
"""Auth0's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "APIRequest": "api_request",
    "APIResponse": "api_response",
    "Actor": "actor",
    "Connection": "connection",
    "EventContext": "event_context",
    "Group": "group",
    "GroupMember": "group_member",
    "GroupRole": "group_role",
    "GuardianDetails": "guardian_details",
    "LoginError": "login_error",
    "LoginPrompt": "login_prompt",
    "LoginStats": "login_stats",
    "Organization": "organization",
    "OrganizationConnection": "organization_connection",
    "OrganizationGroupRole": "organization_group_role",
    "OrganizationMember": "organization_member",
    "OrganizationMemberRole": "organization_member_role",
    "RiskAssessment": "risk_assessment",
    "User": "user",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
