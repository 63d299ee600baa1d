"""The life of a request: where it is, which date comes next, and the step that can be taken now."""
