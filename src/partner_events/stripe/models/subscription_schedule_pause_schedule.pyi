# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._stub_subscription_schedule import (
    SubscriptionSchedulePauseSchedule as SubscriptionSchedulePauseSchedule,
    SubscriptionSchedulePauseSchedulePause as SubscriptionSchedulePauseSchedulePause,
    SubscriptionSchedulePauseSchedulePauseSettings as SubscriptionSchedulePauseSchedulePauseSettings,
    SubscriptionSchedulePauseSchedulePauseSettingsBillFor
        as SubscriptionSchedulePauseSchedulePauseSettingsBillFor,
    SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough
        as SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough,
    SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom
        as SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom,
    SubscriptionSchedulePauseSchedulePauseStatus as SubscriptionSchedulePauseSchedulePauseStatus,
    SubscriptionSchedulePauseSchedulePauseStatusError as SubscriptionSchedulePauseSchedulePauseStatusError,
    SubscriptionSchedulePauseScheduleResume as SubscriptionSchedulePauseScheduleResume,
    SubscriptionSchedulePauseScheduleResumeSettings as SubscriptionSchedulePauseScheduleResumeSettings,
    SubscriptionSchedulePauseScheduleResumeStatus as SubscriptionSchedulePauseScheduleResumeStatus,
    SubscriptionSchedulePauseScheduleResumeStatusError as SubscriptionSchedulePauseScheduleResumeStatusError,
)
