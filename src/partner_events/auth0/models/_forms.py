# Generated from schemas/auth0 by codegen; do not edit.
"""How fields write times, and decimal numbers."""

FORMS: dict[str, str] = {
    "CloudEvent": "time:text",
    "ConnectionOptions": "cert_rollover_notification:text expires:text admin_access_token_expiresin:text",
    "Group": "created_at:text updated_at:text",
    "GroupRole": "created_at:text deleted_at:text",
    "OrganizationGroupRole": "created_at:text deleted_at:text",
    "User": "created_at:text updated_at:text last_login:text deleted_at:text",
}
"""The fields of a class, each with its form."""
