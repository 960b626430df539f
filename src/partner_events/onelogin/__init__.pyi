# Generated from schemas/onelogin by codegen; do not edit.
from partner_events.onelogin._event import OneLoginEvent as OneLoginEvent
from partner_events.onelogin._unknown import UnknownOneLoginEvent as UnknownOneLoginEvent
from partner_events.onelogin.events._stub_event import (
    AdministratorChangedPassword as AdministratorChangedPassword,
    AppAddedToRole as AppAddedToRole,
    AppPasswordRevealed as AppPasswordRevealed,
    AppRemovedFromRole as AppRemovedFromRole,
    AuthenticationFactorChecked as AuthenticationFactorChecked,
    AuthenticationFactorDeleted as AuthenticationFactorDeleted,
    OTPDeviceDeregistered as OTPDeviceDeregistered,
    PrivilegeGranted as PrivilegeGranted,
    UnauthorizedAppAccess as UnauthorizedAppAccess,
    UserAssignedRole as UserAssignedRole,
    UserAssumedUser as UserAssumedUser,
    UserChangedPassword as UserChangedPassword,
    UserCreated as UserCreated,
    UserDeleted as UserDeleted,
    UserFailedToLogIn as UserFailedToLogIn,
    UserLoggedIntoOneLogin as UserLoggedIntoOneLogin,
    UserUpdated as UserUpdated,
)
