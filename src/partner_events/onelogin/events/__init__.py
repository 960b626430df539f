# Generated from schemas/onelogin by codegen; do not edit.
"""OneLogin's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
211 = administrator_changed_password.AdministratorChangedPassword
1 = app_added_to_role.AppAddedToRole
240 = app_password_revealed.AppPasswordRevealed
2 = app_removed_from_role.AppRemovedFromRole
1400 = authentication_factor_checked.AuthenticationFactorChecked
172 = authentication_factor_deleted.AuthenticationFactorDeleted
24 = otp_device_deregistered.OTPDeviceDeregistered
72 = privilege_granted.PrivilegeGranted
90 = unauthorized_app_access.UnauthorizedAppAccess
4 = user_assigned_role.UserAssignedRole
3 = user_assumed_user.UserAssumedUser
11 = user_changed_password.UserChangedPassword
13 = user_created.UserCreated
17 = user_deleted.UserDeleted
6 = user_failed_to_log_in.UserFailedToLogIn
5 = user_logged_into_onelogin.UserLoggedIntoOneLogin
14 = user_updated.UserUpdated
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "OneLoginEvent": "_event",
    "UnknownOneLoginEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownOneLoginEvent"
