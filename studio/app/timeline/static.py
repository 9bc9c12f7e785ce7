"""All that stays the same while the playhead moves, as pictures that are drawn once: ruler, voice, lanes, selected
keys."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from studio.app.timeline import paint_lanes, paint_markers, paint_top
from studio.app.timeline.content import NO_FRAMES
from studio.app.timeline.labels import Labels
from studio.app.timeline.layout import HEADER_WIDTH, LANE_HEIGHT, RULER_HEIGHT
from studio.app.timeline.paint_lanes import shown_rows
from studio.app.timeline.raster import blit_down
from studio.app.timeline.rolling import RollingPicture
from studio.app.timeline.scene import Scene
from studio.app.timeline.sprites import Sprites
from studio.core.lane_rows import Row

CLEAR = QColor(0, 0, 0, 0)


class StaticPictures:
    """Draws what is missing, and keeps it until it is dropped."""

    def __init__(self) -> None:
        self._ruler = RollingPicture(ahead=0)
        self._top, self._upper, self._lower, self._chosen = (RollingPicture() for _ in range(4))
        self._sprites, self._labels = Sprites(), Labels()
        self._covered: frozenset[Row] = frozenset()
        self._changed: frozenset[Row] = frozenset()
        """Rows that are to be drawn anew; the lanes' picture has the others."""
        self.patience: int | None = None
        """How many of the pictures may be drawn anew for another zoom in one repaint; None: all of them."""

    def drop(self) -> None:
        self.drop_top()
        self.drop_lanes()

    def drop_top(self) -> None:
        self._top.drop()
        self.drop_ruler()

    def drop_ruler(self) -> None:
        """Also after a scroll: how far labels and names go depends on how much room there is up to the edge."""
        self._ruler.drop()

    def drop_lanes(self) -> None:
        self._upper.drop()
        self._lower.drop()
        self.drop_chosen()

    def drop_rows(self, rows: Collection[Row]) -> None:
        """Their keys are others; the rest of the lanes stays."""
        self._changed |= frozenset(rows)
        self.drop_chosen()

    def drop_chosen(self) -> None:
        self._chosen.drop()

    def restyle(self) -> None:
        """Colours or fonts have changed."""
        self._sprites = Sprites()
        self.drop()

    def draw(self, painter: QPainter, scene: Scene) -> bool:
        """Everything but what moves with playhead and pointer. False: some of it is stretched, for want of patience."""
        if self._sprites.ratio != scene.ratio:
            self._sprites = Sprites(scene.ratio)
        if self._labels.font != scene.font:
            self._labels = Labels(scene.font)
        if self._covered != scene.covered:
            self._covered = scene.covered
            self.drop_lanes()
        geometry, width = scene.geometry, max(scene.geometry.width - HEADER_WIDTH, 1)
        rows = QRect(HEADER_WIDTH, geometry.master_top, width, geometry.height - geometry.master_top)
        voice = QRect(HEADER_WIDTH, RULER_HEIGHT, width, geometry.master_top - RULER_HEIGHT)
        ruler = QRect(HEADER_WIDTH, 0, width, RULER_HEIGHT)
        self._show(self._ruler, painter, scene, ruler, lambda p, strip: paint_ruler(p, strip, self._labels))
        halves = [(self._upper, *upper_half(scene, rows)), (self._lower, *lower_half(scene, rows))]
        for picture, half, kept in halves:
            if self._changed & kept and picture.fits(scene.scale, scene.ratio):
                self._redraw(picture, scene, half, self._changed & kept)
        self._changed = frozenset()
        wanted: list[tuple[RollingPicture, QRect, Callable[[QPainter, Scene], None]]] = [
            (self._top, voice, lambda p, strip: paint_voice_rows(p, strip, self._labels)),
            *((picture, half, self._lanes_painter(kept)) for picture, half, kept in halves),
        ]
        if scene.chosen:
            wanted.append((self._chosen, rows, self._paint_chosen))
        left, sharp = len(wanted) if self.patience is None else self.patience, True
        for picture, box, paint in wanted:
            fresh = picture.fits(scene.scale, scene.ratio)
            if fresh or left > 0 or not picture.show_stretched(painter, scene.scale, box):
                self._show(picture, painter, scene, box, paint)
                left -= not fresh
            else:
                sharp = False
        return sharp

    def draw_names(self, painter: QPainter, scene: Scene, *, texts: bool) -> None:
        """The part left of the tracks. texts: whether that of it is wanted which holds some."""
        painter.fillRect(0, 0, HEADER_WIDTH, scene.geometry.height, scene.colours.base)
        painter.setFont(scene.font)
        paint_top.paint_names(painter, scene.geometry, scene.colours, self._labels if texts else None)

    def _lanes_painter(self, rows: frozenset[Row]) -> Callable[[QPainter, Scene], None]:
        return lambda painter, scene: self._paint_lanes(painter, scene.only(rows))

    def _redraw(self, picture: RollingPicture, scene: Scene, box: QRect, rows: frozenset[Row]) -> None:
        """The lanes that have changed."""
        some = scene.only(rows)
        bands = [QRect(0, max(lane.top, lane.above), 1, LANE_HEIGHT) for lane in some.lanes(lambda _: NO_FRAMES)]

        def paint(onto: QPainter, left: float, right: float) -> None:
            self._paint_lanes(onto, some.strip(left, right))

        picture.redraw(scene.scale, box, bands, paint)

    def _show(
        self,
        picture: RollingPicture,
        painter: QPainter,
        scene: Scene,
        box: QRect,
        paint: Callable[[QPainter, Scene], None],
    ) -> None:
        def paint_part(onto: QPainter, left: float, right: float) -> None:
            onto.setFont(scene.font)
            paint(onto, scene.strip(left, right))

        picture.show(painter, scene.scale, box, paint_part, ratio=scene.ratio)

    def _paint_lanes(self, painter: QPainter, scene: Scene) -> None:
        geometry, content, columns = scene.geometry, scene.content, scene.columns
        top, bottom = geometry.master_top, geometry.height
        painter.fillRect(columns.box(top, bottom), scene.colours.base)
        paint_lanes.paint_stripes(painter, geometry, columns, scene.colours)
        if content.frame_count:
            paint_top.paint_grid(painter, scene.ticks, columns, scene.colours, top=top, bottom=bottom)
            paint_top.paint_range(painter, content, columns, scene.colours, top=top, bottom=bottom)
            if scene.marker_lines is not None:
                blit_down(painter, top, bottom, scene.marker_lines, columns)
            hidden = scene.chosen if scene.keys_moving else {}
            lanes = scene.lanes(
                lambda row: NO_FRAMES if row in scene.covered else paint_lanes.marks_of(row, content, hidden)
            )
            paint_lanes.paint_lanes(painter, lanes, content, columns, scene.colours, self._sprites)
            for lane in lanes:
                if lane.row is Row.OCCLUSION:
                    paint_lanes.paint_occlusion(painter, scene.occluded, lane, content, columns)
        for y in (top, geometry.lanes_top - 1):
            painter.fillRect(columns.box(y, y + 1), scene.colours.line)

    def _paint_chosen(self, painter: QPainter, scene: Scene) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(scene.columns.box(scene.geometry.master_top, scene.geometry.height), CLEAR)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        lanes = scene.lanes(
            lambda row: paint_lanes.chosen_marks(
                row, scene.content, scene.chosen, scene.placed, every=row in scene.covered
            )
        )
        paint_lanes.paint_chosen(painter, lanes, scene.columns, scene.colours, self._sprites)


def _parting(scene: Scene, box: QRect) -> int:
    """The edge of a row that is nearest to the middle of the lanes."""
    edges = [top for row, top in shown_rows(scene.geometry) if row is not Row.MASTER and top > scene.geometry.lanes_top]
    return min(edges, key=lambda top: abs(top - box.center().y()), default=box.bottom())


def upper_half(scene: Scene, box: QRect) -> tuple[QRect, frozenset[Row]]:
    """The lanes are two pictures, so that drawing one of them anew takes half the time: where, and which rows."""
    edge = _parting(scene, box)
    kept = frozenset(row for row, top in shown_rows(scene.geometry) if row is Row.MASTER or top < edge)
    return QRect(box.left(), box.top(), box.width(), edge - box.top()), kept


def lower_half(scene: Scene, box: QRect) -> tuple[QRect, frozenset[Row]]:
    edge = _parting(scene, box)
    kept = frozenset(row for row, top in shown_rows(scene.geometry) if row is not Row.MASTER and top >= edge)
    return QRect(box.left(), edge, box.width(), box.top() + box.height() - edge), kept


def paint_ruler(painter: QPainter, scene: Scene, labels: Labels) -> None:
    content, columns, colours = scene.content, scene.columns, scene.colours
    painter.fillRect(columns.box(0, RULER_HEIGHT), colours.lane)
    if not content.frame_count:
        return
    paint_top.paint_ruler(
        painter, scene.ticks, content.frame_rate, columns, colours, labels, in_frames=scene.ruler_in_frames
    )
    paint_top.paint_range(painter, content, columns, colours, top=0, bottom=RULER_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_markers.paint_markers(painter, scene.markers_in_sight, columns, colours, labels)


def paint_voice_rows(painter: QPainter, scene: Scene, labels: Labels) -> None:
    """Rendered frames, voice, sounds and problems."""
    geometry, content, colours, columns = scene.geometry, scene.content, scene.colours, scene.columns
    bottom = geometry.master_top
    painter.fillRect(columns.box(RULER_HEIGHT, bottom), colours.base)
    if not content.frame_count:
        return
    paint_top.paint_voice(painter, content, columns, geometry, colours)
    paint_top.paint_rendered(painter, content, columns, colours)
    paint_top.paint_spans(painter, scene.spans, columns, geometry, colours, labels)
    paint_top.paint_problems(painter, content, columns, geometry)
    paint_top.paint_range(painter, content, columns, colours, top=RULER_HEIGHT, bottom=bottom)
    if scene.marker_lines is not None:
        blit_down(painter, geometry.wave_top, bottom, scene.marker_lines, columns)
