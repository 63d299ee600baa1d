"""What a screen asks: one function a question, answers are frozen dataclasses."""
