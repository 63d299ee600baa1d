"""What stands beside the preview of a roster, where there is much to tell."""

from dataclasses import replace

from desktop.exchange.lines import Line, Tile
from desktop.exchange.side_panel import SidePanel
from forms.exchange.take_over import look


def test_of_many_look_alikes_twenty_are_told_and_the_rest_is_counted(bare_desk, roster, qtbot):
    preview, _ = look(bare_desk.vault, roster.path.read_bytes())
    alike = tuple(
        Line(Tile.NIEUW, str(number), f"Fenne {number}", "", ("", ""), note="Lijkt op Fenna: zelfde geboortedatum.")
        for number in range(23)
    )
    panel = SidePanel()
    qtbot.addWidget(panel)
    panel.show_preview(replace(preview, weggelaten=(), bijzonderheden=()), alike)
    qtbot.waitUntil(lambda: "En nog 3 andere." in panel.words)
    assert panel.words.count("Lijkt op Fenna") == 20
    assert panel.words.startswith("Mogelijk dubbel\nFenne 0")
