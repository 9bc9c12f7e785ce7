"""What is around the editor: settings, shortcuts, command palette, help, tour, crash reports, sessions."""
