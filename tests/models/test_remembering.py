"""What was worked out of words is remembered until a vault is locked."""

from models.remembering import forget, remembered


def test_an_answer_is_remembered_until_it_is_forgotten():
    asked = []

    @remembered(2)
    def length(words: str) -> int:
        asked.append(words)
        return len(words)

    assert [length("Noor"), length("Noor")] == [4, 4]
    assert asked == ["Noor"]
    forget()
    assert length("Noor") == 4
    assert asked == ["Noor", "Noor"]
