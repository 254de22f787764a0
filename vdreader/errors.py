"""Two kinds of errors: what the user or the machine can mend, and what we must mend."""


class KnownError(Exception):
    """A problem of the input or the environment, in one sentence that says what to do.

    The sentence is a template with its values apart, so that the window can say it in the
    language of the interface: `KnownError("There is no “{name}”.", name="x")`.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template


class BugError(Exception):
    """Something that cannot happen did: the program is wrong, not the user."""
