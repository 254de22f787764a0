"""What two years' texts say of each other: matches, changes, redlines, timelines, verdicts."""
