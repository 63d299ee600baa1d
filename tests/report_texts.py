"""What a report says, as text: walks the content model in the order in which it is read."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from forms.reports.content import Report, Run


def runs(content: object) -> Iterator[Run]:
    """All runs of text in a block or report, in order."""
    if isinstance(content, Run):
        yield content
    elif isinstance(content, tuple):
        for one in content:
            yield from runs(one)
    elif isinstance(content, str) and not hasattr(content, "value"):
        yield Run(content)
    elif is_dataclass(content):
        for one in fields(content):
            yield from runs(getattr(content, one.name))


def text_of(report: Report) -> str:
    """Everything that stands on the pages of a report, foot included."""
    return " ".join(run.text for run in runs((report.blocks, report.footer))).replace("  ", " ")
