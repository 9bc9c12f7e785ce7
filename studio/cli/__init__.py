"""The command line: every action that changes data, renders or exports, without Qt."""
