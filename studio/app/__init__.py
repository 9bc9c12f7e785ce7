"""The desktop application. PySide6 is imported here and nowhere else; torch is not imported here at all."""
