# Generated from schemas/buildkite by codegen; do not edit.
"""What Buildkite's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "Agent Blocked": "An agent was refused because of where it connected from.",
    "Agent Connected": "An agent connected and can run jobs.",
    "Agent Disconnected": "An agent disconnected after it had stopped.",
    "Agent Lost": "An agent was marked as lost, since it has not been heard of for a while.",
    "Agent Stopped": "An agent was stopped.",
    "Agent Stopping": "An agent is stopping: it finishes its job first.",
    "Audit Event Logged": "Somebody changed something that the organization's audit log records.",
    "Build Blocked": "A build waits for somebody to unblock it.",
    "Build Created": "A build was created.",
    "Build Failing": "A build has a failed job while others still run.",
    "Build Finished": "A build ended; `state` says whether it passed, failed or was stopped.",
    "Build Started": "A build began to run.",
    "Cluster Token Registration Blocked": "An agent's registration with a cluster token was refused.",
    "Job Activated": "A trigger or block step's turn came, or somebody unblocked it.",
    "Job Finished": "A job ended; `exit_status` and `passed` say how.",
    "Job Promised Exit Status": "A running job said which exit status it is going to have.",
    "Job Scheduled": "A command job waits for an agent.",
    "Job Started": "An agent began to run a job.",
}
