"""Reading and writing pictures, sound and video. `av` is imported here and nowhere else.

Import the submodules directly (`from studio.media.image import read_image`): the package itself imports nothing heavy.
"""
