"""The Qt application: everything a person sees and touches. The only folder that imports PySide6."""
