"""The keys of a Buildkite delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey

EVENT = "Buildkite's key is composed of what changed and when, which each kind has elsewhere"
OBJECT = JsonataKey("$exists($detail.build.uuid) ? $detail.build.uuid : $detail.agent.uuid", is_name=True)
"""The build, or the agent."""
