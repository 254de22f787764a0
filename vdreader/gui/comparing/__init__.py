"""The right pane and what belongs to it: changes, verdicts, timeline, follow-up."""
