"""Settings that are asked for, compared with what AWS describes; and how long a plan waits."""

import json
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from partner_events._wire.json import is_array, is_object
from partner_events.aws._settings import DEFAULTS, differing, same, without_secrets
from partner_events.aws._setup_plan import Patience

texts = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=6)
patterns = st.dictionaries(texts, st.lists(texts, min_size=1, max_size=3), min_size=1, max_size=3)
scopes = st.lists(
    st.sampled_from(["DATA", "METADATA", "SYSTEM_METADATA"]), min_size=1, max_size=3, unique=True
)


def having(members: Any, optional: Any = None) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(members, optional=optional or {})


@st.composite
def filters(draw: st.DrawFn) -> dict[str, Any]:
    return {"Filters": [{"Scope": scope, "Pattern": json.dumps(draw(patterns))} for scope in draw(scopes)]}


subscribers = having(
    {
        "Name": texts,
        "InvokeConfiguration": having(
            {"TargetArn": texts, "RoleArn": texts},
            optional={
                "LambdaParameters": having(
                    {"InvocationType": st.sampled_from(["EVENT", "REQUEST_RESPONSE"])},
                    optional={"Qualifier": texts},
                )
            },
        ),
    },
    optional={
        "FilterConfiguration": filters(),
        "Transformer": having({"Type": st.sampled_from(["RAW", "WITH_METADATA"])}),
        "RetryPolicy": having({}, optional={"MaxRetryAttempts": st.integers(0, 185)}),
        "BatchConfiguration": having({}, optional={"MaxBatchSize": st.integers(1, 100)}),
        "Description": texts,
    },
)


def as_described(value: Any, name: str = "") -> Any:
    """What AWS makes of settings: defaults filled in, JSON laid out in its way, lists in its order."""
    if is_object(value):
        content = {**DEFAULTS.get(name, {}), **value}
        return {key: as_described(each, key) for key, each in content.items()}
    if is_array(value):
        return [as_described(each) for each in reversed(value)]
    return json.dumps(json.loads(value), indent=1, sort_keys=True) if name == "Pattern" else value


@given(wanted=subscribers)
def test_what_aws_fills_in_is_no_difference(wanted: dict[str, Any]) -> None:
    """Nor are settings that nobody asked for, and what AWS says beside."""
    described = {**as_described(wanted), "State": "RUNNING", "Type": "UNORDERED", "SubscriberArn": "arn"}

    assert differing(wanted, described) == ()


@given(wanted=subscribers, other=subscribers)
def test_a_difference_names_what_differs(wanted: dict[str, Any], other: dict[str, Any]) -> None:
    """Both ways alike: whatever is not the same is a difference, and nothing else is."""
    described = as_described(other)

    found = {difference.setting for difference in differing(wanted, described)}

    for name, value in wanted.items():
        if name == "Name":
            continue
        assert (name in found) != same(name, value, described.get(name))
        assert same(name, value, described.get(name)) == same(name, described.get(name), value)


def test_a_changed_member_is_found() -> None:
    """In each block, however deep."""
    before: dict[str, Any] = {
        "InvokeConfiguration": {"RoleArn": "a", "LambdaParameters": {"InvocationType": "EVENT"}},
        "RetryPolicy": {"MaxRetryAttempts": 185, "MaxEventAgeInSeconds": 86_400},
        "FilterConfiguration": {"Filters": [{"Scope": "DATA", "Pattern": '{"a": [1]}'}]},
        "BatchConfiguration": {"MaxBatchSize": 10},
    }
    after: dict[str, Any] = {
        "InvokeConfiguration": {"RoleArn": "a", "LambdaParameters": {"InvocationType": "REQUEST_RESPONSE"}},
        "RetryPolicy": {"MaxRetryAttempts": 185},
        "FilterConfiguration": {"Filters": [{"Scope": "DATA", "Pattern": '{"a": [2]}'}]},
        "BatchConfiguration": {"MaxBatchSize": 11},
    }

    assert [each.setting for each in differing(after, as_described(before))] == list(after)


def test_the_account_in_a_partners_arn_does_not_matter() -> None:
    """AWS's page writes it empty, its API may not."""
    without = "arn:aws:events:us-east-1::event-source/aws.partner/stripe.com/ed_1"
    with_account = without.replace("::", ":123456789012:")

    assert same("PartnerEventSourceArn", without, with_account)
    assert not same("PartnerEventSourceArn", without, with_account.replace("ed_1", "ed_2"))


secrets = st.sampled_from(["SecretValue", "Password"])


@given(name=secrets, secret=texts, kept=st.dictionaries(texts, texts, max_size=3))
def test_secrets_are_neither_compared_nor_kept(name: str, secret: str, kept: dict[str, str]) -> None:
    """AWS never shows them."""
    given_settings = {"A": [{"B": {**kept, name: secret}}]}

    assert without_secrets(given_settings) == {"A": [{"B": kept}]}
    assert same("Configuration", {"A": {**kept, name: secret}}, {"A": kept})


def test_patience_grows_and_ends() -> None:
    """Each pause is twice as long as the one before, up to five seconds; the last ends with the time."""
    now, slept = [0.0], list[float]()

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    patience = Patience(timedelta(seconds=20), clock=lambda: now[0], sleep=sleep)
    while patience.pause():
        pass

    assert [round(each, 2) for each in slept] == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0, 3.65]
    assert not patience.pause()
