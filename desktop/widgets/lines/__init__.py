"""Long lists: lines in columns, drawn row by row, of which only those one sees are made."""
