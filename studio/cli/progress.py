"""From the events of services to what the console shows."""

from __future__ import annotations

from collections.abc import Callable

from studio.cli.console import Console
from studio.export.events import AnyEvent, ExportProgress
from studio.render.events import BatchRendered, RenderStarted, RenderWarning


def show_events(console: Console, *, stage: str = "rendering") -> Callable[[AnyEvent], None]:
    """A listener that shows rendering and exporting as one bar; warnings are notes."""

    def show(event: AnyEvent) -> None:
        if isinstance(event, RenderStarted):
            console.progress(stage, 0, event.total)
        elif isinstance(event, BatchRendered):
            console.progress(stage, event.done, event.total, event.seconds_left)
        elif isinstance(event, ExportProgress):
            console.progress("exporting", event.done, event.total)
        elif isinstance(event, RenderWarning):
            console.note(f"{event.what} {event.remedy}".strip())

    return show
