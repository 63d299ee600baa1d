"""The head of a screen: its one heading, a line about it, and what can be done at the right."""

from PySide6.QtWidgets import QFrame, QWidget

from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, down
from desktop.widgets.text import text


class Head(QFrame):
    """Heading and line; `acts` stand at the right."""

    def __init__(self, title: str, *acts: QWidget) -> None:
        super().__init__()
        self.title = text(title, Role.PAGE)
        self.about = text("", Role.BODY, "text2", wrap=True)
        self.about.hide()
        line = across(down(self.title, self.about, gap=2), *acts, gap=10)
        line.setStretch(0, 1)
        self.setLayout(line)

    def say_about(self, words: str) -> None:
        """The line under the heading; nothing for no words."""
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def say(self) -> None:
        """Says heading and line aloud, as when the screen opens."""
        announce(self, f"{self.title.text()}. {self.about.text()}".strip())
