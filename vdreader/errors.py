"""Two kinds of errors: what the user or the machine can mend, and what we must mend."""


class KnownError(Exception):
    """A problem of the input or the environment; its text is one sentence for the user."""


class BugError(Exception):
    """Something that cannot happen did: the program is wrong, not the user."""
