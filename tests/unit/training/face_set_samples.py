"""A tiny face set of drawn, speaking faces with tone as their voice."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from studio.render.benchmark import drawn_face
from studio.training.face_set import FaceClip, Labels, write_labels, write_listing
from studio.training.motion_data import log_mel_of

FRAMES = 26


def speaking_face(frames: int, *, size: int = 256, seed: int = 0) -> tuple[list[np.ndarray], np.ndarray]:
    """Pictures and (T, 68, 2) points of a drawn face whose mouth opens and shuts."""
    image, points = drawn_face(size)
    image = np.clip(image.astype(int) + np.random.default_rng(seed).integers(-30, 30, 3), 0, 255).astype(np.uint8)
    pictures, track = [], np.repeat(points[None], frames, axis=0)
    for index in range(frames):
        gap = size / 30 * (1 - np.cos(index * 0.9 + seed))
        track[index, [55, 56, 57, 58, 59, 65, 66, 67], 1] += gap
        picture = image.copy()
        cv2.fillPoly(picture, [np.rint(track[index, 60:68]).astype(np.int32)], (60, 20, 20))
        pictures.append(picture)
    return pictures, track


def face_set(folder: Path, *, people: int = 3) -> Path:
    """Write the set; the last person is held out."""
    clips = []
    for person in range(people):
        name = f"person{person}"
        file = f"shards/000/{name}.mp4"
        pictures, points = speaking_face(FRAMES, seed=person)
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        video = cv2.VideoWriter(str(folder / file), cv2.VideoWriter.fourcc(*"mp4v"), 25, (256, 256))
        for picture in pictures:
            video.write(np.ascontiguousarray(picture[..., ::-1]))
        video.release()
        sound = np.sin(np.arange(640 * FRAMES) * (0.2 + 0.1 * person)).astype(np.float32)
        labels = Labels(points, np.ones(FRAMES, bool), log_mel_of(sound, FRAMES))
        write_labels((folder / file).with_suffix(".npz"), labels)
        clips.append(FaceClip(name, name, file, FRAMES, person == people - 1, audio=True))
    write_listing(folder, clips, {})
    return folder
