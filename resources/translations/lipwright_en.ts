<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>A folder with one lossless picture per frame, the voice as WAV, and a provenance file.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>A folder with one lossless picture per frame, the voice as WAV, and a provenance file.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>studio/cli/project.py</extracomment>
        <translation>Analyze</translation>
    </message>
    <message>
        <source>Automatic: the best engine that is fast enough here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Automatic: the best engine that is fast enough here</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Diffusion: trained on real faces</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Diffusion: trained on real faces</translation>
    </message>
    <message>
        <source>Digits after the point of a coordinate.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Digits after the point of a coordinate.</translation>
    </message>
    <message>
        <source>Draft: fast, no learned weights</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Draft: fast, no learned weights</translation>
    </message>
    <message>
        <source>First number</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>First number</translation>
    </message>
    <message>
        <source>H.264 with AAC sound: plays everywhere.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>H.264 with AAC sound: plays everywhere.</translation>
    </message>
    <message>
        <source>Landmarks (CSV)</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>Landmarks (CSV)</translation>
    </message>
    <message>
        <source>Landmarks (JSON)</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Landmarks (JSON)</translation>
    </message>
    <message>
        <source>Lower values look better and make larger files; 18 is hard to tell from the original, 23 is half its size.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Lower values look better and make larger files; 18 is hard to tell from the original, 23 is half its size.</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>MP4 video</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Name prefix</translation>
    </message>
    <message>
        <source>Off leaves the voice out.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Off leaves the voice out.</translation>
    </message>
    <message>
        <source>Off leaves voice.wav out.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Off leaves voice.wav out.</translation>
    </message>
    <message>
        <source>PNG sequence</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>PNG sequence</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Quality (CRF)</translation>
    </message>
    <message>
        <source>Slower presets make smaller files of the same quality.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Slower presets make smaller files of the same quality.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <source>The 68 points of every frame as a table: frame, time, x0, y0 ... x67, y67, ai_generated.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>The 68 points of every frame as a table: frame, time, x0, y0 ... x67, y67, ai_generated.</translation>
    </message>
    <message>
        <source>The 68 points of every frame, in pixels, with their groups.</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>The 68 points of every frame, in pixels, with their groups.</translation>
    </message>
    <message>
        <source>The number of the first picture.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>The number of the first picture.</translation>
    </message>
    <message>
        <source>What the pictures' names begin with; letters, digits, - and _.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>What the pictures' names begin with; letters, digits, - and _.</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>plugins/mp4/plugin.toml plugins/png_sequence/plugin.toml</extracomment>
        <translation>With sound</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>rest</translation>
    </message>
    <message>
        <source>wide</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>wide</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>'{0}' has no key at frame {1}.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>'{0}' has no key at frame {1}.</translation>
    </message>
    <message>
        <source>'{0}' is no frame.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>'{0}' is no frame.</translation>
    </message>
    <message>
        <source>'{0}' is no name for weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>'{0}' is no name for weights.</translation>
    </message>
    <message>
        <source>'{0}' is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>'{0}' is no number.</translation>
    </message>
    <message>
        <source>'{0}' is no web address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>'{0}' is no web address.</translation>
    </message>
    <message>
        <source>'{0}' is not a frame rate.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>'{0}' is not a frame rate.</translation>
    </message>
    <message>
        <source>'{0}' is not a timecode at {1} fps.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>'{0}' is not a timecode at {1} fps.</translation>
    </message>
    <message>
        <source>'{0}' is not an option.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>'{0}' is not an option.</translation>
    </message>
    <message>
        <source>'{0}' is not https.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>'{0}' is not https.</translation>
    </message>
    <message>
        <source>'{0}' is not in the catalogue.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>'{0}' is not in the catalogue.</translation>
    </message>
    <message>
        <source>'{0}' lies outside its folder.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>'{0}' lies outside its folder.</translation>
    </message>
    <message>
        <source>A '{0}' file cannot hold this codec.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>A '{0}' file cannot hold this codec.</translation>
    </message>
    <message>
        <source>A WAV file holds 4 GB at most.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>A WAV file holds 4 GB at most.</translation>
    </message>
    <message>
        <source>A distance is not negative.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>A distance is not negative.</translation>
    </message>
    <message>
        <source>A face can be looked for in an RGB picture of 8 bits a channel only.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>A face can be looked for in an RGB picture of 8 bits a channel only.</translation>
    </message>
    <message>
        <source>A falloff is not negative.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>A falloff is not negative.</translation>
    </message>
    <message>
        <source>A file of the plugin cannot be read ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>A file of the plugin cannot be read ({0}).</translation>
    </message>
    <message>
        <source>A file of the weights has another size.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>A file of the weights has another size.</translation>
    </message>
    <message>
        <source>A file of the weights is missing.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>A file of the weights is missing.</translation>
    </message>
    <message>
        <source>A file's checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>A file's checksum does not match.</translation>
    </message>
    <message>
        <source>A frame rate of {0}/{1} is not usable.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>A frame rate of {0}/{1} is not usable.</translation>
    </message>
    <message>
        <source>A mouth shape cannot be called so: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>A mouth shape cannot be called so: {0}.</translation>
    </message>
    <message>
        <source>A size is not negative.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>A size is not negative.</translation>
    </message>
    <message>
        <source>A video of {0} x {1} px cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>A video of {0} x {1} px cannot be made.</translation>
    </message>
    <message>
        <source>A video without frames cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>A video without frames cannot be made.</translation>
    </message>
    <message>
        <source>Add a sound file with a voice first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Add a sound file with a voice first.</translation>
    </message>
    <message>
        <source>Add a voice to the project.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Add a voice to the project.</translation>
    </message>
    <message>
        <source>Add a voice, or export without.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Add a voice, or export without.</translation>
    </message>
    <message>
        <source>Agree to the download of about 180 MB, or use the embedded detector.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Agree to the download of about 180 MB, or use the embedded detector.</translation>
    </message>
    <message>
        <source>All that this handle moves is held.</source>
        <extracomment>studio/core/grips.py</extracomment>
        <translation>All that this handle moves is held.</translation>
    </message>
    <message>
        <source>All these words lie behind the end of the voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>All these words lie behind the end of the voice.</translation>
    </message>
    <message>
        <source>An occlusion has at least one frame.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>An occlusion has at least one frame.</translation>
    </message>
    <message>
        <source>Analyse the project first: 'lipwright analyze'.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>Analyse the project first: 'lipwright analyze'.</translation>
    </message>
    <message>
        <source>Ask its author, or remove its folder.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Ask its author, or remove its folder.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of yours.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Change its permissions, or copy it to a folder of yours.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Check its permissions.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <extracomment>studio/core/safefile.py studio/export/enabling.py</extracomment>
        <translation>Check its rights.</translation>
    </message>
    <message>
        <source>Check space and rights.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Check space and rights.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; then export it again, as MP4, WAV, FLAC, JPEG or PNG.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>Check that it plays elsewhere; then export it again, as MP4, WAV, FLAC, JPEG or PNG.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Check the address.</translation>
    </message>
    <message>
        <source>Check the connection and try again: it goes on where it stopped.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Check the connection and try again: it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Check the disk and its rights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Check the disk and its rights.</translation>
    </message>
    <message>
        <source>Check the disk and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Check the disk and the name.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Check the disk or the network.</translation>
    </message>
    <message>
        <source>Check the disk, the folder's permissions and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Check the disk, the folder's permissions and the name.</translation>
    </message>
    <message>
        <source>Check the folder's rights.</source>
        <extracomment>studio/store/download.py studio/export/enabling.py</extracomment>
        <translation>Check the folder's rights.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>studio/store/alignment_file.py studio/media/files.py</extracomment>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>Check the name, or make it with 'lipwright new'.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Check the name, or make it with 'lipwright new'.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>Choose a .lipwright file.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Choose a .lipwright file.</translation>
    </message>
    <message>
        <source>Choose a Praat TextGrid, a CSV of start, end and label, or an SRT or WebVTT file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Choose a Praat TextGrid, a CSV of start, end and label, or an SRT or WebVTT file.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Choose a file inside it.</translation>
    </message>
    <message>
        <source>Choose a file that Lipwright saved.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Choose a file that Lipwright saved.</translation>
    </message>
    <message>
        <source>Choose a file with a voice in it.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>Choose a file with a voice in it.</translation>
    </message>
    <message>
        <source>Choose a folder of yours, or change its permissions.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Choose a folder of yours, or change its permissions.</translation>
    </message>
    <message>
        <source>Choose a frame of the clip.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Choose a frame of the clip.</translation>
    </message>
    <message>
        <source>Choose a frame that has one.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>Choose a frame that has one.</translation>
    </message>
    <message>
        <source>Choose a lane of this project.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Choose a lane of this project.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Choose a longer range.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Choose a new or an empty folder.</translation>
    </message>
    <message>
        <source>Choose a picture or a video of a face.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Choose a picture or a video of a face.</translation>
    </message>
    <message>
        <source>Choose a picture that shows a face, or place its points by hand.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Choose a picture that shows a face, or place its points by hand.</translation>
    </message>
    <message>
        <source>Choose a picture with at least one pixel.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Choose a picture with at least one pixel.</translation>
    </message>
    <message>
        <source>Choose a range inside the clip.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Choose a range inside the clip.</translation>
    </message>
    <message>
        <source>Choose a range of at least one frame.</source>
        <extracomment>studio/core/plan.py studio/core/pose_edits.py studio/core/project.py studio/export/host.py</extracomment>
        <translation>Choose a range of at least one frame.</translation>
    </message>
    <message>
        <source>Choose a range of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Choose a range of two frames or more.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Choose a video file.</translation>
    </message>
    <message>
        <source>Choose a voice before its words.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Choose a voice before its words.</translation>
    </message>
    <message>
        <source>Choose an end behind its start.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Choose an end behind its start.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>Choose another file, or accept the different one.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Choose another file, or accept the different one.</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Choose another name for the folder.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Choose another name, or allow replacing it.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Choose another name, or overwrite it.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py studio/export/host.py</extracomment>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Choose another, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Choose another, or allow replacing it.</translation>
    </message>
    <message>
        <source>Choose another, or change the preset.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Choose another, or change the preset.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py studio/store/states.py</extracomment>
        <translation>Choose another.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>Choose one of {0}.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <extracomment>studio/vision/registry.py studio/talkformer/presets.py studio/render/diffusion_packs.py studio/render/engines.py studio/export/registry.py</extracomment>
        <translation>Choose one of: {0}.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Choose one that is there.</translation>
    </message>
    <message>
        <source>Choose the file of this voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Choose the file of this voice.</translation>
    </message>
    <message>
        <source>Choose the file that the project used.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Choose the file that the project used.</translation>
    </message>
    <message>
        <source>Clear the folder.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Clear the folder.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Close it there and try again.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Close it there first.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, or choose the draft engine.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>Close other programs that use the GPU, or choose the draft engine.</translation>
    </message>
    <message>
        <source>Convert it to WAV first.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Convert it to WAV first.</translation>
    </message>
    <message>
        <source>Convert the picture to RGB first.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Convert the picture to RGB first.</translation>
    </message>
    <message>
        <source>Copy keys on the timeline first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Copy keys on the timeline first.</translation>
    </message>
    <message>
        <source>Copy or export it again, or work with the part that is there.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Copy or export it again, or work with the part that is there.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>studio/media/decoding.py studio/media/image.py</extracomment>
        <translation>Copy or export it again.</translation>
    </message>
    <message>
        <source>Correct that, or choose another file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Correct that, or choose another file.</translation>
    </message>
    <message>
        <source>Create {0}, or choose another.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Create {0}, or choose another.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>Cut it into shorter pieces.</translation>
    </message>
    <message>
        <source>Delete the file and fetch it again.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Delete the file and fetch it again.</translation>
    </message>
    <message>
        <source>Draw the box round the whole face, or place points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Draw the box round the whole face, or place points.</translation>
    </message>
    <message>
        <source>Drop-frame timecode has no '{0}'.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Drop-frame timecode has no '{0}'.</translation>
    </message>
    <message>
        <source>Enable it before moving its points.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Enable it before moving its points.</translation>
    </message>
    <message>
        <source>End the solo, or solo it too.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>End the solo, or solo it too.</translation>
    </message>
    <message>
        <source>Export a shorter range.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>Export a shorter range.</translation>
    </message>
    <message>
        <source>Export it again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Export it again as H.264 MP4.</translation>
    </message>
    <message>
        <source>Export it again as WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Export it again as WAV.</translation>
    </message>
    <message>
        <source>Export it again from the audio editor as 16-bit or 24-bit WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Export it again from the audio editor as 16-bit or 24-bit WAV.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Export it again.</translation>
    </message>
    <message>
        <source>Export or copy it again from where it came from.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Export or copy it again from where it came from.</translation>
    </message>
    <message>
        <source>Export the video again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Export the video again as H.264 MP4.</translation>
    </message>
    <message>
        <source>Find the face of the picture first, or place its points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Find the face of the picture first, or place its points.</translation>
    </message>
    <message numerus="yes">
        <source>Frame {0} is outside the clip, which has {1} frames.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>
            <numerusform>Frame {0} is outside the clip, which has {1} frame.</numerusform>
            <numerusform>Frame {0} is outside the clip, which has {1} frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames 00 to {0} are left out there.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Frames 00 to {0} are left out there.</translation>
    </message>
    <message>
        <source>Frames of {0} x {1} px cannot be used.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Frames of {0} x {1} px cannot be used.</translation>
    </message>
    <message>
        <source>Free a group of the mouth first.</source>
        <extracomment>studio/core/grips.py studio/core/shapes.py</extracomment>
        <translation>Free a group of the mouth first.</translation>
    </message>
    <message>
        <source>Free some space first.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Free some space first.</translation>
    </message>
    <message>
        <source>Free some space there, or set a smaller cache.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Free some space there, or set a smaller cache.</translation>
    </message>
    <message>
        <source>Free some space, or write to another disk.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Free some space, or write to another disk.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Free some space.</translation>
    </message>
    <message>
        <source>Free some space: it goes on then.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Free some space: it goes on then.</translation>
    </message>
    <message>
        <source>Free their group to move them.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>Free their group to move them.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Get it again.</translation>
    </message>
    <message>
        <source>Get some with 'lipwright models fetch' or 'lipwright models import', train them with 'lipwright train renderer', or use the draft engine.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>Get some with 'lipwright models fetch' or 'lipwright models import', train them with 'lipwright train renderer', or use the draft engine.</translation>
    </message>
    <message>
        <source>Get this folder anew.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Get this folder anew.</translation>
    </message>
    <message>
        <source>Give --name, or --replace.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Give --name, or --replace.</translation>
    </message>
    <message>
        <source>Give 0 frames or more.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Give 0 frames or more.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Give 0 or more.</translation>
    </message>
    <message>
        <source>Give a factor above 0.</source>
        <extracomment>studio/core/key_selection.py studio/core/keyframes.py</extracomment>
        <translation>Give a factor above 0.</translation>
    </message>
    <message>
        <source>Give a factor between 0 and 4.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Give a factor between 0 and 4.</translation>
    </message>
    <message>
        <source>Give a number between -100 and 100.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Give a number between -100 and 100.</translation>
    </message>
    <message>
        <source>Give a number from 0 (the most prominent) to {0}.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Give a number from 0 (the most prominent) to {0}.</translation>
    </message>
    <message>
        <source>Give a number such as 12.5.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Give a number such as 12.5.</translation>
    </message>
    <message>
        <source>Give a number such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Give a number such as 25, 29.97 or 30000/1001.</translation>
    </message>
    <message>
        <source>Give a rate above 0 and up to {0}, such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Give a rate above 0 and up to {0}, such as 25, 29.97 or 30000/1001.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Give a smaller number.</translation>
    </message>
    <message>
        <source>Give a smaller share.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>Give a smaller share.</translation>
    </message>
    <message>
        <source>Give a strength between 0 and 2.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Give a strength between 0 and 2.</translation>
    </message>
    <message>
        <source>Give a value from {0} to {1}.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>Give a value from {0} to {1}.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to 100.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Give a whole number from 1 to 100.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Give a whole number.</translation>
    </message>
    <message>
        <source>Give at least one frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Give at least one frame.</translation>
    </message>
    <message numerus="yes">
        <source>Give it a name of 1 to {0} characters.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>
            <numerusform>Give it a name of {0} character.</numerusform>
            <numerusform>Give it a name of 1 to {0} characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name that ends in {0}.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Give it a name that ends in {0}.</translation>
    </message>
    <message>
        <source>Give it some strength first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Give it some strength first.</translation>
    </message>
    <message>
        <source>Give one that begins with https://.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Give one that begins with https://.</translation>
    </message>
    <message>
        <source>Give the 64 digits that its author states.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>Give the 64 digits that its author states.</translation>
    </message>
    <message>
        <source>Give the eye on the left first.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Give the eye on the left first.</translation>
    </message>
    <message>
        <source>Give the folder that holds its config.json and safetensors, such as the 'vae' folder of a model.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Give the folder that holds its config.json and safetensors, such as the 'vae' folder of a model.</translation>
    </message>
    <message>
        <source>Give the folder that holds the weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Give the folder that holds the weights.</translation>
    </message>
    <message>
        <source>Give the four points.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>Give the four points.</translation>
    </message>
    <message>
        <source>Give the plugin and its folder another name.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Give the plugin and its folder another name.</translation>
    </message>
    <message>
        <source>Give the whole checksum, or an https address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Give the whole checksum, or an https address.</translation>
    </message>
    <message>
        <source>Give {0}; the default is {1}.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Give {0}; the default is {1}.</translation>
    </message>
    <message>
        <source>Import or train the weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Import or train the weights again.</translation>
    </message>
    <message>
        <source>Import, fetch or train these weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Import, fetch or train these weights again.</translation>
    </message>
    <message>
        <source>It cannot be remembered which plugins are enabled ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>It cannot be remembered which plugins are enabled ({0}).</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>It has no options.</translation>
    </message>
    <message>
        <source>It holds: {0}. Anything else is fetched by the address of its {1} and --sha256.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>It holds: {0}. Anything else is fetched by the address of its {1} and --sha256.</translation>
    </message>
    <message>
        <source>It is a program: read its code, then run 'lipwright plugins enable {0}'.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>It is a program: read its code, then run 'lipwright plugins enable {0}'.</translation>
    </message>
    <message>
        <source>It is not the file that was meant: check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>It is not the file that was meant: check the address.</translation>
    </message>
    <message>
        <source>It is not the file that was meant: restore the original.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>It is not the file that was meant: restore the original.</translation>
    </message>
    <message>
        <source>It should hold one of: {0}.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>It should hold one of: {0}.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Its folder does not exist.</translation>
    </message>
    <message numerus="yes">
        <source>Its latents have {0} channels, not {1}.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>
            <numerusform>Its latents have {0} channel, not {1}.</numerusform>
            <numerusform>Its latents have {0} channels, not {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tables are not those of a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Its tables are not those of a Lipwright project.</translation>
    </message>
    <message>
        <source>Jaw and lips are held.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Jaw and lips are held.</translation>
    </message>
    <message>
        <source>Keep them within 0 and 1 in time.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Keep them within 0 and 1 in time.</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by this factor.</source>
        <extracomment>studio/core/key_selection.py</extracomment>
        <translation>Keys cannot be stretched by this factor.</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by zero or less.</source>
        <extracomment>studio/core/keyframes.py</extracomment>
        <translation>Keys cannot be stretched by zero or less.</translation>
    </message>
    <message>
        <source>Keys cannot move before the first frame.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>Keys cannot move before the first frame.</translation>
    </message>
    <message>
        <source>Keys cannot move past the last frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Keys cannot move past the last frame.</translation>
    </message>
    <message>
        <source>Leave the mark out, or choose a video.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Leave the mark out, or choose a video.</translation>
    </message>
    <message>
        <source>Make its parent writable, or set {0} to a folder that is.</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>Make its parent writable, or set {0} to a folder that is.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Make the folder first.</translation>
    </message>
    <message>
        <source>Make {0} writable, or set LIPWRIGHT_HOME to another place.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Make {0} writable, or set LIPWRIGHT_HOME to another place.</translation>
    </message>
    <message>
        <source>Mouth shape {0} of this palette is damaged ({1}).</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Mouth shape {0} of this palette is damaged ({1}).</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Move it away.</translation>
    </message>
    <message>
        <source>Move its points first.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Move its points first.</translation>
    </message>
    <message>
        <source>Move them by fewer frames.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>Move them by fewer frames.</translation>
    </message>
    <message>
        <source>No face was found in that box.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>No face was found in that box.</translation>
    </message>
    <message>
        <source>No face was found in the picture.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>No face was found in the picture.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>No face was found.</translation>
    </message>
    <message>
        <source>No frame of this video can be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>No frame of this video can be decoded.</translation>
    </message>
    <message>
        <source>No picture can be decoded.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>No picture can be decoded.</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>No range is set.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {0} frames shows a face.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>
            <numerusform>The only frame shows no face.</numerusform>
            <numerusform>None of the {0} frames shows a face.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched: its licence was not accepted.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Nothing was fetched: its licence was not accepted.</translation>
    </message>
    <message>
        <source>Only own ones are removed.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Only own ones are removed.</translation>
    </message>
    <message>
        <source>Open a picture or a video of a face first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Open a picture or a video of a face first.</translation>
    </message>
    <message>
        <source>Open a portrait and find its face first.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Open a portrait and find its face first.</translation>
    </message>
    <message>
        <source>Open it anew in the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Open it anew in the project.</translation>
    </message>
    <message>
        <source>Open it in a picture editor and save it again as PNG or JPEG.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Open it in a picture editor and save it again as PNG or JPEG.</translation>
    </message>
    <message>
        <source>Paste them earlier.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Paste them earlier.</translation>
    </message>
    <message>
        <source>Place the four points again.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Place the four points again.</translation>
    </message>
    <message>
        <source>Put it back, or relink the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Put it back, or relink the project.</translation>
    </message>
    <message>
        <source>Put the four points on the eyes and the mouth corners.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Put the four points on the eyes and the mouth corners.</translation>
    </message>
    <message>
        <source>Raise it in the panel Motion first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Raise it in the panel Motion first.</translation>
    </message>
    <message>
        <source>Record or export it again.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Record or export it again.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or export to another format.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Reinstall Lipwright, or export to another format.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or train it again.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Reinstall Lipwright, or train it again.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright.</source>
        <extracomment>studio/store/catalogue.py studio/vision/weights.py studio/render/weight_library.py</extracomment>
        <translation>Reinstall Lipwright.</translation>
    </message>
    <message>
        <source>Relink it first.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Relink it first.</translation>
    </message>
    <message>
        <source>Remove files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Remove files.</translation>
    </message>
    <message>
        <source>Remove it from the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Remove it from the file.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Remove it.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Remove some.</translation>
    </message>
    <message>
        <source>Remove the link.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Remove the link.</translation>
    </message>
    <message>
        <source>Rename one of them in the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Rename one of them in the file.</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Restore it from a copy.</translation>
    </message>
    <message>
        <source>Restore the original, or reinstall Lipwright.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Restore the original, or reinstall Lipwright.</translation>
    </message>
    <message>
        <source>Restore the original.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Restore the original.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Save a smaller copy of it.</translation>
    </message>
    <message>
        <source>Save it again in one of these encodings.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Save it again in one of these encodings.</translation>
    </message>
    <message>
        <source>Save it to a file first.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Save it to a file first.</translation>
    </message>
    <message>
        <source>Save it under another name to edit it.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>Save it under another name to edit it.</translation>
    </message>
    <message>
        <source>Scale it down in a picture editor and save a copy.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Scale it down in a picture editor and save a copy.</translation>
    </message>
    <message>
        <source>Scale the video down.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Scale the video down.</translation>
    </message>
    <message>
        <source>See 'lipwright keys list'.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>See 'lipwright keys list'.</translation>
    </message>
    <message>
        <source>See 'lipwright models' for how to get some.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>See 'lipwright models' for how to get some.</translation>
    </message>
    <message>
        <source>See docs/write-an-exporter.md.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>See docs/write-an-exporter.md.</translation>
    </message>
    <message>
        <source>Select its keys again.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Select its keys again.</translation>
    </message>
    <message>
        <source>Select keys first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Select keys first.</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Select keys of two frames or more.</translation>
    </message>
    <message>
        <source>Set engine=diffusion or engine=auto first.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>Set engine=diffusion or engine=auto first.</translation>
    </message>
    <message>
        <source>Set in and out points around the time to remove.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Set in and out points around the time to remove.</translation>
    </message>
    <message>
        <source>Set needs_frames = true in its plugin.toml.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Set needs_frames = true in its plugin.toml.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <extracomment>studio/core/errors.py</extracomment>
        <translation>Stopped on request.</translation>
    </message>
    <message>
        <source>Stopped on request; what was fetched is kept for the next time.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Stopped on request; what was fetched is kept for the next time.</translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Tell its author.</translation>
    </message>
    <message>
        <source>The amplitude is locked.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>The amplitude is locked.</translation>
    </message>
    <message>
        <source>The amplitude of the whole clip is 0.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>The amplitude of the whole clip is 0.</translation>
    </message>
    <message>
        <source>The autoencoder cannot be read.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>The autoencoder cannot be read.</translation>
    </message>
    <message>
        <source>The catalogue of weights cannot be read ({0}).</source>
        <extracomment>studio/store/catalogue.py</extracomment>
        <translation>The catalogue of weights cannot be read ({0}).</translation>
    </message>
    <message>
        <source>The checksum is not SHA-256 in hex.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>The checksum is not SHA-256 in hex.</translation>
    </message>
    <message numerus="yes">
        <source>The clip has {0} frames.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>
            <numerusform>The clip has {0} frame.</numerusform>
            <numerusform>The clip has {0} frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no keys.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>The clipboard holds no keys.</translation>
    </message>
    <message>
        <source>The copied keys reach past the last frame.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>The copied keys reach past the last frame.</translation>
    </message>
    <message>
        <source>The description of the weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>The description of the weights cannot be read.</translation>
    </message>
    <message>
        <source>The disk has no room for {0} MiB.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>The disk has no room for {0} MiB.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>studio/store/download.py studio/media/files.py</extracomment>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The disk of the frame cache is full.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>The disk of the frame cache is full.</translation>
    </message>
    <message>
        <source>The draft engine has no steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>The draft engine has no steps.</translation>
    </message>
    <message>
        <source>The engine '{0}' has no option '{1}'.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>The engine '{0}' has no option '{1}'.</translation>
    </message>
    <message>
        <source>The exporter '{0}' cannot be loaded ({1}: {2}).</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>The exporter '{0}' cannot be loaded ({1}: {2}).</translation>
    </message>
    <message>
        <source>The exporter '{0}' ended without writing its {1}.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>The exporter '{0}' ended without writing its {1}.</translation>
    </message>
    <message>
        <source>The exporter '{0}' failed ({1}: {2}).</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>The exporter '{0}' failed ({1}: {2}).</translation>
    </message>
    <message>
        <source>The exporter '{0}' has no function 'export'.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>The exporter '{0}' has no function 'export'.</translation>
    </message>
    <message>
        <source>The exporter '{0}' {1}.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>The exporter '{0}' {1}.</translation>
    </message>
    <message>
        <source>The exporter asks for frames, but its manifest says that it needs none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>The exporter asks for frames, but its manifest says that it needs none.</translation>
    </message>
    <message>
        <source>The exporter asks for the voice, but the project has none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>The exporter asks for the voice, but the project has none.</translation>
    </message>
    <message>
        <source>The eyes and mouth corners must be finite positions.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>The eyes and mouth corners must be finite positions.</translation>
    </message>
    <message>
        <source>The eyes and the mouth lie on one line or in one place.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>The eyes and the mouth lie on one line or in one place.</translation>
    </message>
    <message>
        <source>The eyes are swapped, or the mouth is above them.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>The eyes are swapped, or the mouth is above them.</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <extracomment>studio/core/safefile.py studio/store/alignment_file.py</extracomment>
        <translation>The file cannot be read ({0}).</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>The file exists already.</translation>
    </message>
    <message>
        <source>The file has changed since the project was made.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>The file has changed since the project was made.</translation>
    </message>
    <message>
        <source>The file is damaged or was replaced: its checksum does not match.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>The file is damaged or was replaced: its checksum does not match.</translation>
    </message>
    <message>
        <source>The file is larger than the {0} MiB that it may have.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>The file is larger than the {0} MiB that it may have.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <extracomment>studio/core/safefile.py studio/render/weight_library.py</extracomment>
        <translation>The file is missing.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>The file is not there any more.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>The file may not be written.</translation>
    </message>
    <message>
        <source>The file's checksum does not match its name.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>The file's checksum does not match its name.</translation>
    </message>
    <message>
        <source>The file's checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>The file's checksum does not match.</translation>
    </message>
    <message>
        <source>The folder cannot be created ({0}).</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>The folder cannot be created ({0}).</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>The folder exists already.</translation>
    </message>
    <message>
        <source>The folder for the media is a link to elsewhere.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>The folder for the media is a link to elsewhere.</translation>
    </message>
    <message>
        <source>The folder holds files that no export made.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>The folder holds files that no export made.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>The folder may not be written to.</translation>
    </message>
    <message>
        <source>The folder to write into does not exist.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>The folder to write into does not exist.</translation>
    </message>
    <message>
        <source>The format '{0}' has no picture to mark.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>The format '{0}' has no picture to mark.</translation>
    </message>
    <message>
        <source>The format '{0}' needs a voice.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>The format '{0}' needs a voice.</translation>
    </message>
    <message>
        <source>The format '{0}' writes {1} files.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>The format '{0}' writes {1} files.</translation>
    </message>
    <message>
        <source>The frame cache cannot be written ({0}).</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>The frame cache cannot be written ({0}).</translation>
    </message>
    <message>
        <source>The id '{0}' is taken by another plugin.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>The id '{0}' is taken by another plugin.</translation>
    </message>
    <message>
        <source>The journal beside this project was not made by Lipwright.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The journal beside this project was not made by Lipwright.</translation>
    </message>
    <message>
        <source>The layer '{0}' is locked.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>The layer '{0}' is locked.</translation>
    </message>
    <message>
        <source>The layer '{0}' is silenced by a solo.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>The layer '{0}' is silenced by a solo.</translation>
    </message>
    <message>
        <source>The layer '{0}' is switched off.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>The layer '{0}' is switched off.</translation>
    </message>
    <message>
        <source>The manual detector needs both eyes and both mouth corners.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>The manual detector needs both eyes and both mouth corners.</translation>
    </message>
    <message>
        <source>The media cannot be collected ({0}).</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>The media cannot be collected ({0}).</translation>
    </message>
    <message>
        <source>The modules of the pack do not fit together.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>The modules of the pack do not fit together.</translation>
    </message>
    <message>
        <source>The number of steps is out of range.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>The number of steps is out of range.</translation>
    </message>
    <message>
        <source>The occlusion is locked.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>The occlusion is locked.</translation>
    </message>
    <message>
        <source>The out point lies before the in point.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>The out point lies before the in point.</translation>
    </message>
    <message>
        <source>The pack holds no '{0}'.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>The pack holds no '{0}'.</translation>
    </message>
    <message>
        <source>The package face-alignment is not installed.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>The package face-alignment is not installed.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>The picture is empty.</translation>
    </message>
    <message>
        <source>The plugin holds a link or a special file.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>The plugin holds a link or a special file.</translation>
    </message>
    <message numerus="yes">
        <source>The plugin holds more than {0} files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>
            <numerusform>The plugin holds more than {0} file.</numerusform>
            <numerusform>The plugin holds more than {0} files.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plugin is larger than {0} MiB.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>The plugin is larger than {0} MiB.</translation>
    </message>
    <message>
        <source>The plugin's manifest is not valid: {0}.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>The plugin's manifest is not valid: {0}.</translation>
    </message>
    <message>
        <source>The preset '{0}' needs an AutoencoderKL.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>The preset '{0}' needs an AutoencoderKL.</translation>
    </message>
    <message>
        <source>The preset cannot be read ({0}).</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>The preset cannot be read ({0}).</translation>
    </message>
    <message>
        <source>The project cannot be read ({0}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The project cannot be read ({0}).</translation>
    </message>
    <message>
        <source>The project cannot be saved exactly.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>The project cannot be saved exactly.</translation>
    </message>
    <message>
        <source>The project cannot be saved: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>The project cannot be saved: {0}.</translation>
    </message>
    <message>
        <source>The project cannot be written ({0}).</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>The project cannot be written ({0}).</translation>
    </message>
    <message>
        <source>The project cannot {0} ({1}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The project cannot {0} ({1}).</translation>
    </message>
    <message>
        <source>The project cannot {0}: another program uses it.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The project cannot {0}: another program uses it.</translation>
    </message>
    <message>
        <source>The project cannot {0}: the disk is full.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The project cannot {0}: the disk is full.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The project file is damaged.</translation>
    </message>
    <message>
        <source>The project file is damaged: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>The project file is damaged: {0}.</translation>
    </message>
    <message>
        <source>The project file is empty.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>The project file is empty.</translation>
    </message>
    <message>
        <source>The project is open in another window or program and can only be looked at here.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>The project is open in another window or program and can only be looked at here.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>The project is too large.</translation>
    </message>
    <message>
        <source>The project or its folder is write-protected.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>The project or its folder is write-protected.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright ({0}).</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>The project was made by a newer version of Lipwright ({0}).</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright and can only be looked at.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>The project was made by a newer version of Lipwright and can only be looked at.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>The project was opened for reading only.</translation>
    </message>
    <message>
        <source>The sample rate changes in the middle of this sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>The sample rate changes in the middle of this sound.</translation>
    </message>
    <message>
        <source>The selected points are locked or switched off.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>The selected points are locked or switched off.</translation>
    </message>
    <message>
        <source>The server does not give {0} ({1} {2}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>The server does not give {0} ({1} {2}).</translation>
    </message>
    <message>
        <source>The sound in this file is damaged or of an unusual kind.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>The sound in this file is damaged or of an unusual kind.</translation>
    </message>
    <message>
        <source>The video has no frames.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>The video has no frames.</translation>
    </message>
    <message>
        <source>The weights are damaged: their checksum does not match.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>The weights are damaged: their checksum does not match.</translation>
    </message>
    <message>
        <source>The weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>The weights cannot be read.</translation>
    </message>
    <message>
        <source>The weights cannot be written ({0}).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>The weights cannot be written ({0}).</translation>
    </message>
    <message>
        <source>The weights do not fit the model.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>The weights do not fit the model.</translation>
    </message>
    <message>
        <source>The weights do not fit this version's face detector.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>The weights do not fit this version's face detector.</translation>
    </message>
    <message>
        <source>The weights have format {0}; this version reads format {1}.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>The weights have format {0}; this version reads format {1}.</translation>
    </message>
    <message>
        <source>The weights of '{0}' do not fit the model.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>The weights of '{0}' do not fit the model.</translation>
    </message>
    <message>
        <source>The weights of face-alignment are not on this machine.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>The weights of face-alignment are not on this machine.</translation>
    </message>
    <message>
        <source>The weights of the diffusion renderer are not there.</source>
        <extracomment>studio/talkformer/weight_pack.py studio/render/diffusion_packs.py</extracomment>
        <translation>The weights of the diffusion renderer are not there.</translation>
    </message>
    <message>
        <source>The words cannot be read: {0}.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>The words cannot be read: {0}.</translation>
    </message>
    <message>
        <source>There are no frames in this video.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>There are no frames in this video.</translation>
    </message>
    <message>
        <source>There are no keys to copy.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>There are no keys to copy.</translation>
    </message>
    <message>
        <source>There are no weights '{0}'.</source>
        <extracomment>studio/render/diffusion_packs.py studio/render/weight_library.py</extracomment>
        <translation>There are no weights '{0}'.</translation>
    </message>
    <message>
        <source>There are no weights in this folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>There are no weights in this folder.</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>There are too many files of this name.</translation>
    </message>
    <message>
        <source>There are weights named '{0}' already.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>There are weights named '{0}' already.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <extracomment>studio/render/weight_library.py studio/export/options.py</extracomment>
        <translation>There are: {0}.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>There is a file of this name.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <extracomment>studio/store/opening.py studio/media/files.py</extracomment>
        <translation>There is a folder of this name.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>There is already a file of this name.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>studio/media/probe.py</extracomment>
        <translation>There is neither picture nor sound in this file.</translation>
    </message>
    <message>
        <source>There is no edit layer '{0}'.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>There is no edit layer '{0}'.</translation>
    </message>
    <message>
        <source>There is no engine '{0}'.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>There is no engine '{0}'.</translation>
    </message>
    <message>
        <source>There is no export format '{0}'.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>There is no export format '{0}'.</translation>
    </message>
    <message>
        <source>There is no face detector '{0}'.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>There is no face detector '{0}'.</translation>
    </message>
    <message>
        <source>There is no face number {0}: {1} found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>There is no face number {0}: {1} found.</translation>
    </message>
    <message>
        <source>There is no face yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>There is no face yet.</translation>
    </message>
    <message>
        <source>There is no frame in this range.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>There is no frame in this range.</translation>
    </message>
    <message>
        <source>There is no marker at frame {0}.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>There is no marker at frame {0}.</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>There is no motion yet.</translation>
    </message>
    <message>
        <source>There is no option '{0}'.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>There is no option '{0}'.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>There is no picture in this file.</translation>
    </message>
    <message>
        <source>There is no portrait with a face yet.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>There is no portrait with a face yet.</translation>
    </message>
    <message>
        <source>There is no portrait yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>There is no portrait yet.</translation>
    </message>
    <message>
        <source>There is no room for these keys.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>There is no room for these keys.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>There is no sound in this file.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>studio/store/alignment_file.py studio/store/relink.py studio/media/files.py</extracomment>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>There is no such folder.</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>There is no such project.</translation>
    </message>
    <message>
        <source>There is no time to insert or remove.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>There is no time to insert or remove.</translation>
    </message>
    <message>
        <source>There is no video codec '{0}'.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>There is no video codec '{0}'.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>There is no video in this file.</translation>
    </message>
    <message>
        <source>There is no voice yet.</source>
        <extracomment>studio/core/alignment.py studio/render/analysis.py</extracomment>
        <translation>There is no voice yet.</translation>
    </message>
    <message>
        <source>There is not enough memory to render a single frame.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>There is not enough memory to render a single frame.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>There is nothing to render.</translation>
    </message>
    <message>
        <source>These are no readable weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>These are no readable weights.</translation>
    </message>
    <message>
        <source>These curve handles are out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>These curve handles are out of range.</translation>
    </message>
    <message>
        <source>These frames cannot be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>These frames cannot be decoded.</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>These keys are all at one frame.</translation>
    </message>
    <message>
        <source>These weights ship with Lipwright.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>These weights ship with Lipwright.</translation>
    </message>
    <message>
        <source>This amplitude is out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>This amplitude is out of range.</translation>
    </message>
    <message>
        <source>This file cannot be opened ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This file cannot be opened ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <extracomment>studio/store/relink.py studio/media/libav.py</extracomment>
        <translation>This file cannot be read ({0}).</translation>
    </message>
    <message>
        <source>This file changed while it was copied.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>This file changed while it was copied.</translation>
    </message>
    <message>
        <source>This file could not be written ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This file could not be written ({0}).</translation>
    </message>
    <message>
        <source>This file holds no sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>This file holds no sound.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This file is empty (0 bytes).</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>This file is missing.</translation>
    </message>
    <message>
        <source>This file is of a kind that holds no words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>This file is of a kind that holds no words.</translation>
    </message>
    <message>
        <source>This file is too large to hold words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>This file is too large to hold words.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This file may not be read.</translation>
    </message>
    <message>
        <source>This file stopped being readable ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This file stopped being readable ({0}).</translation>
    </message>
    <message>
        <source>This format has none.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>This format has none.</translation>
    </message>
    <message>
        <source>This is a database, but not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>This is a database, but not a Lipwright project.</translation>
    </message>
    <message>
        <source>This is a file of the project itself.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>This is a file of the project itself.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>This is a folder.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>This is a pipe or a device, not a file.</translation>
    </message>
    <message>
        <source>This is no description of a renderer's weights.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>This is no description of a renderer's weights.</translation>
    </message>
    <message>
        <source>This is no description of detector weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>This is no description of detector weights.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>studio/core/safefile.py studio/store/database.py</extracomment>
        <translation>This is no file.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>This is no palette of mouth shapes.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>This is no palette of mouth shapes.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8 or UTF-16.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>This is no text in UTF-8 or UTF-16.</translation>
    </message>
    <message>
        <source>This is not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>This is not a Lipwright project.</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be read.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This is not a picture of a kind that can be read.</translation>
    </message>
    <message>
        <source>This is not a picture, video or sound that can be read, or it is damaged.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>This is not a picture, video or sound that can be read, or it is damaged.</translation>
    </message>
    <message>
        <source>This is not the file that the project used ({0}): its content differs.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>This is not the file that the project used ({0}): its content differs.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>This is the project itself.</translation>
    </message>
    <message>
        <source>This is too far.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>This is too far.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>This key is not there any more.</translation>
    </message>
    <message>
        <source>This key moves nothing, so it has no direction to grow in.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>This key moves nothing, so it has no direction to grow in.</translation>
    </message>
    <message>
        <source>This lane has no strength, so its keys move nothing.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>This lane has no strength, so its keys move nothing.</translation>
    </message>
    <message>
        <source>This mouth shape cannot be kept: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>This mouth shape cannot be kept: {0}.</translation>
    </message>
    <message>
        <source>This moves points too far.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>This moves points too far.</translation>
    </message>
    <message>
        <source>This name is too long for a marker.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>This name is too long for a marker.</translation>
    </message>
    <message>
        <source>This occlusion is gone.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>This occlusion is gone.</translation>
    </message>
    <message>
        <source>This picture file is cut short.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture file is cut short.</translation>
    </message>
    <message>
        <source>This picture file is over {0} MB.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture file is over {0} MB.</translation>
    </message>
    <message>
        <source>This picture is damaged or of an unusual kind.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture is damaged or of an unusual kind.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size is not what it says.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture is damaged: its size is not what it says.</translation>
    </message>
    <message>
        <source>This picture is damaged: {0}.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture is damaged: {0}.</translation>
    </message>
    <message>
        <source>This picture is {0} x {1} px; the limit is {2} million px.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture is {0} x {1} px; the limit is {2} million px.</translation>
    </message>
    <message>
        <source>This picture says that it has no pixels.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>This picture says that it has no pixels.</translation>
    </message>
    <message>
        <source>This project is open elsewhere.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>This project is open elsewhere.</translation>
    </message>
    <message>
        <source>This sound holds values that are not numbers (NaN or infinity).</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>This sound holds values that are not numbers (NaN or infinity).</translation>
    </message>
    <message numerus="yes">
        <source>This sound is cut short: its header states {0} bytes, the file holds {1}.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>This sound is cut short: its header states {0} byte, the file holds {1}.</numerusform>
            <numerusform>This sound is cut short: its header states {0} bytes, the file holds {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is cut short: {0} of {1} s can be read.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>This sound is cut short: {0} of {1} s can be read.</translation>
    </message>
    <message numerus="yes">
        <source>This sound is damaged: {0} of {1} pieces cannot be decoded.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>This sound is damaged: its only piece cannot be decoded.</numerusform>
            <numerusform>This sound is damaged: {0} of {1} pieces cannot be decoded.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is over three hours long.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>This sound is over three hours long.</translation>
    </message>
    <message>
        <source>This state is not in the project's history.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>This state is not in the project's history.</translation>
    </message>
    <message>
        <source>This strength is out of range.</source>
        <extracomment>studio/core/lanes.py studio/core/shapes.py</extracomment>
        <translation>This strength is out of range.</translation>
    </message>
    <message numerus="yes">
        <source>This video is cut short: {0} frames can be read.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>
            <numerusform>This video is cut short: {0} frame can be read.</numerusform>
            <numerusform>This video is cut short: {0} frames can be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Train again.</translation>
    </message>
    <message>
        <source>Train it again, or reinstall.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Train it again, or reinstall.</translation>
    </message>
    <message>
        <source>Train them with 'lipwright train renderer', or put a pack there; the draft engine needs none.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Train them with 'lipwright train renderer', or put a pack there; the draft engine needs none.</translation>
    </message>
    <message>
        <source>Try again later, or check the address and the checksum.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Try again later, or check the address and the checksum.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Two mouth shapes of this palette have one name.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Two mouth shapes of this palette have one name.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>Undo the last change.</translation>
    </message>
    <message>
        <source>Undo this edit.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Undo this edit.</translation>
    </message>
    <message>
        <source>Unlock it to edit it.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Unlock it to edit it.</translation>
    </message>
    <message>
        <source>Unlock it to edit its keys.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>Unlock it to edit its keys.</translation>
    </message>
    <message>
        <source>Update Lipwright, or use weights made for this version.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Update Lipwright, or use weights made for this version.</translation>
    </message>
    <message>
        <source>Update Lipwright.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Update Lipwright.</translation>
    </message>
    <message>
        <source>Use 2 px or more.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Use 2 px or more.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP or TIFF; convert others (HEIC, RAW, PSD) first.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Use PNG, JPEG, WebP or TIFF; convert others (HEIC, RAW, PSD) first.</translation>
    </message>
    <message>
        <source>Use a pack that does.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Use a pack that does.</translation>
    </message>
    <message>
        <source>Use a picture with a visible face, or place the points by hand (paintings, animals).</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Use a picture with a visible face, or place the points by hand (paintings, animals).</translation>
    </message>
    <message>
        <source>Use a video with a visible face, or place the points by hand.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>Use a video with a visible face, or place the points by hand.</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - (--name).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Use letters, digits and . _ - (--name).</translation>
    </message>
    <message>
        <source>Use safetensors weights.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Use safetensors weights.</translation>
    </message>
    <message numerus="yes">
        <source>Use up to {0} characters.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>
            <numerusform>Use {0} character.</numerusform>
            <numerusform>Use up to {0} characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came from {0} is not the file that was meant: its checksum does not match.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>What came from {0} is not the file that was meant: its checksum does not match.</translation>
    </message>
    <message>
        <source>What {0} sends is larger than the {1} MiB that it may have.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>What {0} sends is larger than the {1} MiB that it may have.</translation>
    </message>
    <message>
        <source>Write HH:MM:SS:FF.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Write HH:MM:SS:FF.</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Write name=value.</translation>
    </message>
    <message>
        <source>always there</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>always there</translation>
    </message>
    <message>
        <source>be compacted</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>be compacted</translation>
    </message>
    <message>
        <source>be created</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>be created</translation>
    </message>
    <message>
        <source>be opened</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>be opened</translation>
    </message>
    <message>
        <source>be read</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>be read</translation>
    </message>
    <message>
        <source>be saved</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>be saved</translation>
    </message>
    <message>
        <source>be written</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py</extracomment>
        <translation>be written</translation>
    </message>
    <message>
        <source>the PortAudio library is missing</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>the PortAudio library is missing</translation>
    </message>
    <message>
        <source>the diffusion engine takes {0} s a frame here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>the diffusion engine takes {0} s a frame here</translation>
    </message>
    <message>
        <source>the diffusion engine's speed is measured at the first render</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>the diffusion engine's speed is measured at the first render</translation>
    </message>
    <message>
        <source>the sound device does not respond</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>the sound device does not respond</translation>
    </message>
    <message>
        <source>the sound device has stopped</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>the sound device has stopped</translation>
    </message>
    <message>
        <source>there are no weights for the diffusion engine</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>there are no weights for the diffusion engine</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>there is no sound device</translation>
    </message>
    <message>
        <source>{0} = {1} is out of range.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>{0} = {1} is out of range.</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without a frame cache.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>{0} Rendering goes on without a frame cache.</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without it.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>{0} Rendering goes on without it.</translation>
    </message>
    <message>
        <source>{0} cannot be fetched ({1}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>{0} cannot be fetched ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>{0} is missing.</translation>
    </message>
    <message>
        <source>{0} is no number of references.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} is no number of references.</translation>
    </message>
    <message>
        <source>{0} is no number of steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} is no number of steps.</translation>
    </message>
</context>
<context>
    <name>lipwright</name>
    <message>
        <source> and </source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation> and </translation>
    </message>
    <message>
        <source># The guide is not there

It belongs to the installation.</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation># The guide is not there

It belongs to the installation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces: click one, or press its number.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>
            <numerusform>%Ln face: click it, or press its number.</numerusform>
            <numerusform>%Ln faces: click one, or press its number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <extracomment>studio/app/menus.py studio/app/texts.py</extracomment>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames off</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>
            <numerusform>%Ln frame off</numerusform>
            <numerusform>%Ln frames off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames removed from keys and markers.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln frame removed from keys and markers.</numerusform>
            <numerusform>%Ln frames removed from keys and markers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, {time}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>%Ln frame, {time}</numerusform>
            <numerusform>%Ln frames, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames; those that are ready already are not rendered again.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>%Ln frame; it is not rendered again if it is ready already.</numerusform>
            <numerusform>%Ln frames; those that are ready already are not rendered again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are behind the end now.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln key is behind the end now.</numerusform>
            <numerusform>%Ln keys are behind the end now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked lanes stay.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln locked lane stays.</numerusform>
            <numerusform>%Ln locked lanes stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln sound</numerusform>
            <numerusform>%Ln sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Blend</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>&amp;Blend</translation>
    </message>
    <message>
        <source>&amp;Bézier</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Bézier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Clear in and out</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Clear in and out</translation>
    </message>
    <message>
        <source>&amp;Collect media…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>&amp;Collect media…</translation>
    </message>
    <message>
        <source>&amp;Colours for everybody</source>
        <extracomment>studio/app/shell/settings_dialog.py studio/app/shell/shell.py</extracomment>
        <translation>&amp;Colours for everybody</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Confidence</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Copy keys</translation>
    </message>
    <message>
        <source>&amp;Duplicate keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Duplicate keys</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Editing</translation>
    </message>
    <message>
        <source>&amp;End occlusion</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;End occlusion</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;Engine of new projects:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Engine of new projects:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Face</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>studio/app/dialogs/export.py studio/app/menus.py</extracomment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Fit keys to range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Fit keys to range</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Fit picture</translation>
    </message>
    <message>
        <source>&amp;Fold lanes</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Fold lanes</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Handles of the mouth</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Handles of the mouth</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>studio/app/menus.py studio/app/shell/shell.py</extracomment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Hold</translation>
    </message>
    <message>
        <source>&amp;Insert time…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Insert time…</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Interpolation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Larger radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Larger radius</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Legend</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>&amp;Loop range</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Loop range</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Marker</translation>
    </message>
    <message>
        <source>&amp;Mirror edits</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Mirror edits</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Models:</translation>
    </message>
    <message>
        <source>&amp;Mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Mute lane</translation>
    </message>
    <message>
        <source>&amp;Name marker…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Name marker…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Next handle</translation>
    </message>
    <message>
        <source>&amp;Next key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Next key of lane</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Next part</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Next problem</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>&amp;Occlude</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Occlude</translation>
    </message>
    <message>
        <source>&amp;Offer the last project at the start</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Offer the last project at the start</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Onion skin</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Paste keys</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Play</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Playback</translation>
    </message>
    <message>
        <source>&amp;Previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Previous handle</translation>
    </message>
    <message>
        <source>&amp;Previous key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Previous key of lane</translation>
    </message>
    <message>
        <source>&amp;Proportional editing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Proportional editing</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Render</translation>
    </message>
    <message>
        <source>&amp;Rendering and disk</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Rendering and disk</translation>
    </message>
    <message>
        <source>&amp;Reports folder</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Reports folder</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Reset layout</translation>
    </message>
    <message>
        <source>&amp;Reset to prediction</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Reset to prediction</translation>
    </message>
    <message>
        <source>&amp;Reverse keys</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Reverse keys</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>&amp;Round</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>&amp;Show “AI-generated” in the picture</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>&amp;Show “AI-generated” in the picture</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Size:</translation>
    </message>
    <message>
        <source>&amp;Smaller radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Smaller radius</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>&amp;Smooth</translation>
    </message>
    <message>
        <source>&amp;Solo lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Solo lane</translation>
    </message>
    <message>
        <source>&amp;Sound while scrubbing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Sound while scrubbing</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Steps</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>&amp;Strength</translation>
    </message>
    <message>
        <source>&amp;Stretch keys…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Stretch keys…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Timeline</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Weights</translation>
    </message>
    <message>
        <source>100% is the shape, less stays nearer to what the mouth does, more exaggerates</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>100% is the shape, less stays nearer to what the mouth does, more exaggerates</translation>
    </message>
    <message>
        <source>A different number gives a different grain in what the diffusion engine paints</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>A different number gives a different grain in what the diffusion engine paints</translation>
    </message>
    <message>
        <source>A different number gives a different rhythm of blinks and sway.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>A different number gives a different rhythm of blinks and sway.</translation>
    </message>
    <message>
        <source>A named version: it is never removed automatically.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>A named version: it is never removed automatically.</translation>
    </message>
    <message>
        <source>A picture and a voice become a video; every point of the face can be corrected.</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>A picture and a voice become a video; every point of the face can be corrected.</translation>
    </message>
    <message>
        <source>A portrait and a voice</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>A portrait and a voice</translation>
    </message>
    <message>
        <source>A ring around uncertain points; the wider, the less certain</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>A ring around uncertain points; the wider, the less certain</translation>
    </message>
    <message>
        <source>About the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>About the picture</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>About the voice</translation>
    </message>
    <message>
        <source>Above the limit, the frames that have gone unused the longest are removed first. Models folder and limit apply to the command line too.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Above the limit, the frames that have gone unused the longest are removed first. Models folder and limit apply to the command line too.</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Actions and their shortcuts</translation>
    </message>
    <message>
        <source>Add ke&amp;y</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Add ke&amp;y</translation>
    </message>
    <message>
        <source>Add key</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Add key</translation>
    </message>
    <message>
        <source>Add marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>Add marker</translation>
    </message>
    <message>
        <source>Add this shortcut to those of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Add this shortcut to those of the action</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln frames are ready.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>The frame is ready.</numerusform>
            <numerusform>All %Ln frames are ready.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>All files</translation>
    </message>
    <message>
        <source>All frames were ready.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>All frames were ready.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <extracomment>studio/app/panels/motion.py studio/app/table_models.py studio/app/timeline/lane_tools.py studio/app/timeline/titles.py</extracomment>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysing</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Analysing</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Apply your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Apply your own shape</translation>
    </message>
    <message>
        <source>As if the lane were not there</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>As if the lane were not there</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>studio/app/property_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Blend all keys between in and out point instead of this frame</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Blend all keys between in and out point instead of this frame</translation>
    </message>
    <message>
        <source>Blend the edit of the selected points, or of all, with the prediction: 0% is as predicted</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Blend the edit of the selected points, or of all, with the prediction: 0% is as predicted</translation>
    </message>
    <message>
        <source>Blend with prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Blend with prediction</translation>
    </message>
    <message>
        <source>Blend with the prediction, in percent of the edit. Enter applies, Esc drops.</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Blend with the prediction, in percent of the edit. Enter applies, Esc drops.</translation>
    </message>
    <message>
        <source>Blinks</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>Blinks</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Brows</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Browse for the file</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Bézier</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Bézier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <extracomment>studio/app/menus.py studio/app/panels/task.py</extracomment>
        <translation>Cancel the running task</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Change key</translation>
    </message>
    <message>
        <source>Change key's size</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Change key's size</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Change keyboard shortcuts</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Check the file's permissions.</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Chin</translation>
    </message>
    <message>
        <source>Choose &amp;face…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Choose &amp;face…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Choose a recording</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>Choose another range.</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Choose engine</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Choose face</translation>
    </message>
    <message>
        <source>Choose one of several faces, or draw a box where the face is</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Choose one of several faces, or draw a box where the face is</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Choose recording…</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Choose weights</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Choose: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Clear range</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Clear range</translation>
    </message>
    <message>
        <source>Click in the voice to go there, drag keys to move them. N goes to the next place that looks wrong.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Click in the voice to go there, drag keys to move them. N goes to the next place that looks wrong.</translation>
    </message>
    <message>
        <source>Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the left of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Click the corner of the mouth on the left of the picture.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Click the corner of the mouth on the right of the picture.</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the left of the picture. Esc stops.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Click the middle of the eye on the left of the picture. Esc stops.</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Click the middle of the eye on the right of the picture.</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Close in silence</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Close in silence</translation>
    </message>
    <message>
        <source>Close lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Close lips</translation>
    </message>
    <message>
        <source>Close lips: up closes them</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Close lips: up closes them</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Collect media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Collect media</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Collecting media</translation>
    </message>
    <message>
        <source>Colour marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Colour marker</translation>
    </message>
    <message>
        <source>Colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Colours that colour-blind people can tell apart</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Compare, left: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Compare, left: {what}</translation>
    </message>
    <message>
        <source>Compare, right: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Compare, right: {what}</translation>
    </message>
    <message>
        <source>Compare: line to the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Compare: line to the left</translation>
    </message>
    <message>
        <source>Compare: line to the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Compare: line to the right</translation>
    </message>
    <message>
        <source>Compare: swap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Compare: swap sides</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Confidence, %</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Copy &amp;next pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Copy &amp;next pose</translation>
    </message>
    <message>
        <source>Copy next pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Copy next pose</translation>
    </message>
    <message>
        <source>Copy pre&amp;vious pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Copy pre&amp;vious pose</translation>
    </message>
    <message>
        <source>Copy previous pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Copy previous pose</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>studio/app/shell/shell.py studio/app/window.py</extracomment>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Copy the media into a folder beside the project, and use them there</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Copy the media into a folder beside the project, and use them there</translation>
    </message>
    <message>
        <source>Copy the selected keys to right after them</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Copy the selected keys to right after them</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Cu&amp;t keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Cu&amp;t keys</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>studio/app/curve_editor.py studio/app/curve_plot.py</extracomment>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Cut keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Cut keys</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <extracomment>studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Disk space limit for rendered frames</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Disk space limit for rendered frames</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>studio/app/compare.py studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drag a box around the face; Enter looks inside it, Shift+Enter places points in it, Esc cancels.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Drag a box around the face; Enter looks inside it, Shift+Enter places points in it, Esc cancels.</translation>
    </message>
    <message>
        <source>Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth.</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth.</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Drag to stretch the selected keys in time</translation>
    </message>
    <message>
        <source>Drop a picture of a face and a recording of speech into the window. The sample shows how it works.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Drop a picture of a face and a recording of speech into the window. The sample shows how it works.</translation>
    </message>
    <message>
        <source>Drop a picture of a face here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Drop a picture of a face here</translation>
    </message>
    <message>
        <source>Drop a recording of speech here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Drop a recording of speech here</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Duplicate keys</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Empty &amp;now</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Empty &amp;now</translation>
    </message>
    <message>
        <source>End &amp;solo of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>End &amp;solo of lane</translation>
    </message>
    <message>
        <source>End occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>End occlusion</translation>
    </message>
    <message>
        <source>End of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>End of the video</translation>
    </message>
    <message>
        <source>End solo of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>End solo of {lane}</translation>
    </message>
    <message>
        <source>End tour</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>End tour</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/render.py</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine of new projects</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Engine of new projects</translation>
    </message>
    <message>
        <source>Enter edits a number in pixels of the picture.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Enter edits a number in pixels of the picture.</translation>
    </message>
    <message>
        <source>Enter edits a number; a bad one changes nothing. Arrow keys go from cell to cell.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Enter edits a number; a bad one changes nothing. Arrow keys go from cell to cell.</translation>
    </message>
    <message>
        <source>Enter goes to the step that is chosen.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Enter goes to the step that is chosen.</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete removes it from the list.</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Enter opens a project, Delete removes it from the list.</translation>
    </message>
    <message>
        <source>Enter or a double click applies a shape, F2 renames it, Delete removes it</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Enter or a double click applies a shape, F2 renames it, Delete removes it</translation>
    </message>
    <message>
        <source>Evens out jitter without delay; too much slurs the speech.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Evens out jitter without delay; too much slurs the speech.</translation>
    </message>
    <message>
        <source>Every edit is in the project's file as soon as it is made: there is nothing to save, and a crash loses nothing. The history stays too, so that undo works after a restart. When a project of more than {size} MB is closed, the oldest steps of its history are removed; versions that you named stay.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Every edit is in the project's file as soon as it is made: there is nothing to save, and a crash loses nothing. The history stays too, so that undo works after a restart. When a project of more than {size} MB is closed, the oldest steps of its history are removed; versions that you named stay.</translation>
    </message>
    <message>
        <source>Every edit is on disk. You can open it once more, or start with something else.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Every edit is on disk. You can open it once more, or start with something else.</translation>
    </message>
    <message>
        <source>Every point can be moved</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Every point can be moved</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Exported to {path}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Exporting {name}</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Eyes</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>F&amp;rames</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>Fade in over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Fade in over</translation>
    </message>
    <message numerus="yes">
        <source>Fades in over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Fades in over %Ln frame</numerusform>
            <numerusform>Fades in over %Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fades out over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Fades out over %Ln frame</numerusform>
            <numerusform>Fades out over %Ln frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Falloff &amp;after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Falloff &amp;after</translation>
    </message>
    <message>
        <source>Falloff &amp;before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Falloff &amp;before</translation>
    </message>
    <message>
        <source>Falloff after: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Falloff after: {name}</translation>
    </message>
    <message>
        <source>Falloff before: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Falloff before: {name}</translation>
    </message>
    <message>
        <source>Falloff of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Falloff of {lane}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>File of the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>File of the picture</translation>
    </message>
    <message>
        <source>File of the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>File of the voice</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Files</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Find a command by its name</translation>
    </message>
    <message>
        <source>Find face in the &amp;box</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Find face in the &amp;box</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Find {name}</translation>
    </message>
    <message>
        <source>Finding the face</source>
        <extracomment>studio/app/analyses.py studio/app/face_tools.py</extracomment>
        <translation>Finding the face</translation>
    </message>
    <message>
        <source>First handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>First handle, time</translation>
    </message>
    <message>
        <source>First handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>First handle, value</translation>
    </message>
    <message>
        <source>Fit &amp;face</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Fit &amp;face</translation>
    </message>
    <message>
        <source>Fit &amp;timeline</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Fit &amp;timeline</translation>
    </message>
    <message>
        <source>Fit keys to range</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Fit keys to range</translation>
    </message>
    <message>
        <source>Fit m&amp;outh</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Fit m&amp;outh</translation>
    </message>
    <message>
        <source>Fit picture takes in points that lie beside it</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Fit picture takes in points that lie beside it</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Five steps through the window</translation>
    </message>
    <message>
        <source>Fold the lanes of {part}</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>Fold the lanes of {part}</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Folder for new files</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Folder of models</translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Folder to export into</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by the detector “{name}”</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Found by the detector “{name}”</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frame &amp;back</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Frame &amp;back</translation>
    </message>
    <message>
        <source>Frame &amp;forward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Frame &amp;forward</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Frame rate</translation>
    </message>
    <message>
        <source>Frame {frame} of {last}, {rate} fps</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>Frame {frame} of {last}, {rate} fps</translation>
    </message>
    <message>
        <source>Frame {frame}, {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Frame {frame}, {time}</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>studio/app/dialogs/export.py studio/app/timeline/actions.py</extracomment>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Frames per second</translation>
    </message>
    <message>
        <source>Frames that lend the mouth its inside</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Frames that lend the mouth its inside</translation>
    </message>
    <message>
        <source>Frames to render</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Frames to render</translation>
    </message>
    <message>
        <source>From in to out point</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>From in to out point</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Go to the lane above</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Go to the lane below</translation>
    </message>
    <message>
        <source>Go to the next sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Go to the next sound or word</translation>
    </message>
    <message>
        <source>Go to the previous sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Go to the previous sound or word</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Green</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Handle: {name}</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>Handle: {name}</translation>
    </message>
    <message>
        <source>Handles that open the jaw, move lips and corners, pucker and close</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Handles that open the jaw, move lips and corners, pucker and close</translation>
    </message>
    <message>
        <source>Head sway</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>Head sway</translation>
    </message>
    <message>
        <source>Hear the voice while the playhead is dragged or stepped</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Hear the voice while the playhead is dragged or stepped</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Hide &amp;groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Hide &amp;groups</translation>
    </message>
    <message>
        <source>Hide or show the groups of the selected points</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Hide or show the groups of the selected points</translation>
    </message>
    <message>
        <source>Hide: the points are neither drawn nor caught</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Hide: the points are neither drawn nor caught</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Hold</translation>
    </message>
    <message>
        <source>How far the head sways.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>How far the head sways.</translation>
    </message>
    <message>
        <source>How far the mouth closes in the pauses of the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>How far the mouth closes in the pauses of the voice.</translation>
    </message>
    <message>
        <source>How far the mouth opens, how it closes in pauses, blinks and head sway. View &gt; Panels has more.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>How far the mouth opens, how it closes in pauses, blinks and head sway. View &gt; Panels has more.</translation>
    </message>
    <message>
        <source>How much the mouth moves; 100% is as predicted.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>How much the mouth moves; 100% is as predicted.</translation>
    </message>
    <message>
        <source>Import &amp;words…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Import &amp;words…</translation>
    </message>
    <message>
        <source>Import words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Import words</translation>
    </message>
    <message>
        <source>Imported: {words} and {sounds}.</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Imported: {words} and {sounds}.</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>In the whole range</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>In the whole range</translation>
    </message>
    <message>
        <source>In use now:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>In use now:</translation>
    </message>
    <message>
        <source>Inner corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Inner corner</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <extracomment>studio/app/panels/tables.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Inner lips</translation>
    </message>
    <message>
        <source>Inner lips stop where they touch</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Inner lips stop where they touch</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Insert time</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Interpolation to the next key</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Interpolation to the next key</translation>
    </message>
    <message>
        <source>Interpolation: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Interpolation: {name}</translation>
    </message>
    <message>
        <source>It will not come up by itself again; Help &gt; Tour starts it</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>It will not come up by itself again; Help &gt; Tour starts it</translation>
    </message>
    <message>
        <source>Jaw</source>
        <extracomment>studio/app/canvas/marks.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Jaw</translation>
    </message>
    <message>
        <source>Jaw: down opens, sideways shifts</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Jaw: down opens, sideways shifts</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep lips from &amp;crossing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Keep lips from &amp;crossing</translation>
    </message>
    <message>
        <source>Keep the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Keep the mouth of the playhead as a shape of your own</translation>
    </message>
    <message>
        <source>Keep this mouth as a &amp;shape…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Keep this mouth as a &amp;shape…</translation>
    </message>
    <message>
        <source>Keep this mouth by the name beside</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Keep this mouth by the name beside</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key how much the mouth moves at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Key how much the mouth moves at the playhead</translation>
    </message>
    <message>
        <source>Key of {lane} at {time}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Key of {lane} at {time}</translation>
    </message>
    <message>
        <source>Key what the lane does at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Key what the lane does at the playhead</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/app/menus.py studio/app/panels/tables.py</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys and markers after the playhead move later; the voice stays where it is</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keys and markers after the playhead move later; the voice stays where it is</translation>
    </message>
    <message numerus="yes">
        <source>Keys and markers moved by %Ln frames.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>Keys and markers moved by %Ln frame.</numerusform>
            <numerusform>Keys and markers moved by %Ln frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and the range keep their moments</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Keys and the range keep their moments</translation>
    </message>
    <message>
        <source>Lane</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Lane &amp;above</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Lane &amp;below</translation>
    </message>
    <message>
        <source>Lanes, points, markers and problems in colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Lanes, points, markers and problems in colours that colour-blind people can tell apart</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last time you worked on “{name}”.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Last time you worked on “{name}”.</translation>
    </message>
    <message>
        <source>Left as it was: {groups}.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Left as it was: {groups}.</translation>
    </message>
    <message>
        <source>Left brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Left brow</translation>
    </message>
    <message>
        <source>Left corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Left corner</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Left corner of the mouth</translation>
    </message>
    <message>
        <source>Left corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Left corner of the mouth: sideways makes it wide or narrow, up smiles</translation>
    </message>
    <message>
        <source>Left eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Left eye</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Line to the &amp;left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Line to the &amp;left</translation>
    </message>
    <message>
        <source>Line to the &amp;right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Line to the &amp;right</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Lips do not close</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Lips do not close</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly again, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright ended unexpectedly again, with “{name}” open.</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly last time, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright ended unexpectedly last time, with “{name}” open.</translation>
    </message>
    <message>
        <source>Lipwright projects</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Lipwright projects</translation>
    </message>
    <message>
        <source>Loc&amp;k groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Loc&amp;k groups</translation>
    </message>
    <message>
        <source>Loc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Loc&amp;k lane</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Locate…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock or unlock the groups of the selected points: nothing moves them</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Lock or unlock the groups of the selected points: nothing moves them</translation>
    </message>
    <message>
        <source>Lock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>Lock {groups}</translation>
    </message>
    <message>
        <source>Lock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Lock {lane}</translation>
    </message>
    <message>
        <source>Lock {lane} against edits</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Lock {lane} against edits</translation>
    </message>
    <message>
        <source>Lock: nothing moves these points, and their keys stay</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Lock: nothing moves these points, and their keys stay</translation>
    </message>
    <message>
        <source>Look for the face inside the box you drew</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Look for the face inside the box you drew</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Looking for faces</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Low confidence</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Lower lip</translation>
    </message>
    <message>
        <source>Lower lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Lower lip: up raises it</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a face speak</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Make a face speak</translation>
    </message>
    <message>
        <source>Make its parent writable, or set LIPWRIGHT_HOME to another folder.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Make its parent writable, or set LIPWRIGHT_HOME to another folder.</translation>
    </message>
    <message>
        <source>Make this the only shortcut of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Make this the only shortcut of the action</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/app/timeline/actions.py studio/app/timeline/tips.py</extracomment>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Marker &amp;colour</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marker &amp;colour</translation>
    </message>
    <message>
        <source>Marker: {colour}</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marker: {colour}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Middle above</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Middle above</translation>
    </message>
    <message>
        <source>Middle below</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Middle below</translation>
    </message>
    <message>
        <source>Mirror edits to the other half of the face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Mirror edits to the other half of the face</translation>
    </message>
    <message>
        <source>Missing face</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Missing face</translation>
    </message>
    <message>
        <source>Model of the motion</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Model of the motion</translation>
    </message>
    <message>
        <source>More steps take longer and can look better</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>More steps take longer and can look better</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/app/panels/properties.py studio/app/window.py</extracomment>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Mouth</translation>
    </message>
    <message>
        <source>Mouth open in silence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Mouth open in silence</translation>
    </message>
    <message>
        <source>Mouth shape {name}</source>
        <extracomment>studio/app/menus.py studio/app/point_tools.py</extracomment>
        <translation>Mouth shape {name}</translation>
    </message>
    <message>
        <source>Mouth shape {name} at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Mouth shape {name} at the playhead</translation>
    </message>
    <message>
        <source>Mouth shape {name} was kept.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mouth shape {name} was kept.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was removed. “Put back” restores it.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mouth shape {name} was removed. “Put back” restores it.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was replaced.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mouth shape {name} was replaced.</translation>
    </message>
    <message>
        <source>Mouth shapes</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Mouth shapes</translation>
    </message>
    <message>
        <source>Move end of occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Move end of occlusion</translation>
    </message>
    <message>
        <source>Move keys</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Move keys</translation>
    </message>
    <message>
        <source>Move marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Move marker</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Move the focus to the next part of the window</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Move the focus to the previous part of the window</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>studio/app/editor.py studio/app/table_models.py</extracomment>
        <translation>Move {what}</translation>
    </message>
    <message>
        <source>Moved X</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Moved X</translation>
    </message>
    <message>
        <source>Moved Y</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Moved Y</translation>
    </message>
    <message>
        <source>Moves the mouth later (+) or earlier (-) than the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Moves the mouth later (+) or earlier (-) than the voice.</translation>
    </message>
    <message>
        <source>Mute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Mute {lane}</translation>
    </message>
    <message>
        <source>Mute {lane}: as if it were not there</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Mute {lane}: as if it were not there</translation>
    </message>
    <message>
        <source>Name for the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Name for the mouth of the playhead as a shape of your own</translation>
    </message>
    <message>
        <source>Name of a new shape</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Name of a new shape</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Name of the marker</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Name of this version</translation>
    </message>
    <message>
        <source>Name the current state of the project; it is kept for good</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Name the current state of the project; it is kept for good</translation>
    </message>
    <message>
        <source>Name the current state; it is kept for good</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Name the current state; it is kept for good</translation>
    </message>
    <message>
        <source>Name the marker at the playhead; set one if there is none</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Name the marker at the playhead; set one if there is none</translation>
    </message>
    <message>
        <source>Ne&amp;xt marker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Ne&amp;xt marker</translation>
    </message>
    <message>
        <source>Ne&amp;xt sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Ne&amp;xt sound</translation>
    </message>
    <message>
        <source>Neighbouring &amp;keys</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Neighbouring &amp;keys</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>New project</translation>
    </message>
    <message>
        <source>New s&amp;hortcut:</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>New s&amp;hortcut:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>New shortcut</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Next key</translation>
    </message>
    <message>
        <source>No keys or markers follow.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>No keys or markers follow.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>No range is set.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Nose</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Not rendered yet</translation>
    </message>
    <message>
        <source>Nothing has changed since it was rendered.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Nothing has changed since it was rendered.</translation>
    </message>
    <message>
        <source>Nothing is lost: every edit is on disk.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Nothing is lost: every edit is on disk.</translation>
    </message>
    <message>
        <source>Nothing is occluded there.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Nothing is occluded there.</translation>
    </message>
    <message>
        <source>Now: {engine}. {why}.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Now: {engine}. {why}.</translation>
    </message>
    <message>
        <source>Occlude</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Occlude</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Offset</translation>
    </message>
    <message>
        <source>On the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>On the left</translation>
    </message>
    <message>
        <source>On the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>On the right</translation>
    </message>
    <message>
        <source>Onion skin of</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Onion skin of</translation>
    </message>
    <message>
        <source>Onion skin: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Onion skin: {what}</translation>
    </message>
    <message>
        <source>Only frames that changed are rendered anew. F1 opens help about what has the focus; Ctrl+Shift+P finds every command.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Only frames that changed are rendered anew. F1 opens help about what has the focus; Ctrl+Shift+P finds every command.</translation>
    </message>
    <message>
        <source>Only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Only soloed lanes change the face</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>studio/app/menus.py studio/app/window.py</extracomment>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Open project…</translation>
    </message>
    <message>
        <source>Open the folder of fault reports</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Open the folder of fault reports</translation>
    </message>
    <message>
        <source>Open the guide at what has the focus</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Open the guide at what has the focus</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Opening the files</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Out</translation>
    </message>
    <message>
        <source>Out of range</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Out of range</translation>
    </message>
    <message>
        <source>Outer corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Outer corner</translation>
    </message>
    <message>
        <source>Outer lips</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Outer lips</translation>
    </message>
    <message>
        <source>Over how many frames the lane's edits fade in and out</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Over how many frames the lane's edits fade in and out</translation>
    </message>
    <message>
        <source>P&amp;in groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>P&amp;in groups</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>P&amp;revious problem</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pa&amp;nels</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Panels and window are back to their defaults.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Panels and window are back to their defaults.</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Paste keys</translation>
    </message>
    <message>
        <source>Paste keys at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Paste keys at the playhead</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Pict&amp;ure</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Picture with face points</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Picture with face points</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Pictures and videos</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Pin or unpin the groups of the selected points: they do not follow other points, shapes or handles</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Pin or unpin the groups of the selected points: they do not follow other points, shapes or handles</translation>
    </message>
    <message>
        <source>Pin: the points do not follow other points, mouth shapes or handles</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Pin: the points do not follow other points, mouth shapes or handles</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Place by hand</translation>
    </message>
    <message>
        <source>Place face</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>Place face</translation>
    </message>
    <message>
        <source>Place face by &amp;hand</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Place face by &amp;hand</translation>
    </message>
    <message>
        <source>Place points in the bo&amp;x</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Place points in the bo&amp;x</translation>
    </message>
    <message>
        <source>Place the points of an average face in the box you drew, to be moved by hand</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Place the points of an average face in the box you drew, to be moved by hand</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <source>Play back&amp;wards</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Play back&amp;wards</translation>
    </message>
    <message>
        <source>Play backwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Play backwards; press again to go faster</translation>
    </message>
    <message>
        <source>Play forwar&amp;ds</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Play forwar&amp;ds</translation>
    </message>
    <message>
        <source>Play forwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Play forwards; press again to go faster</translation>
    </message>
    <message>
        <source>Play the range from in to out point over and over</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Play the range from in to out point over and over</translation>
    </message>
    <message>
        <source>Playhead</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>Playhead</translation>
    </message>
    <message>
        <source>Playing silently: {reason}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Playing silently: {reason}</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Point groups</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Point groups</translation>
    </message>
    <message>
        <source>Point {number}: {group}, {name}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Point {number}: {group}, {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points &amp;outside the picture</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Points &amp;outside the picture</translation>
    </message>
    <message>
        <source>Points at the playhead</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Points at the playhead</translation>
    </message>
    <message>
        <source>Points near a dragged one follow it</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Points near a dragged one follow it</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Pre&amp;vious part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Pre&amp;vious part</translation>
    </message>
    <message>
        <source>Pre&amp;vious sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Pre&amp;vious sound</translation>
    </message>
    <message>
        <source>Predicting the mouth's motion</source>
        <extracomment>studio/app/analyses.py</extracomment>
        <translation>Predicting the mouth's motion</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Press keys</translation>
    </message>
    <message>
        <source>Previous key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Previous key</translation>
    </message>
    <message>
        <source>Previous mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Previous mar&amp;ker</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Progress of rendering</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Progress of rendering</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Proportional editing reaches {share} of a face's width.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Proportional editing reaches {share} of a face's width.</translation>
    </message>
    <message>
        <source>Proportional editing: {shape}</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>Proportional editing: {shape}</translation>
    </message>
    <message>
        <source>Proportional s&amp;hape</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>Proportional s&amp;hape</translation>
    </message>
    <message>
        <source>Pucker</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Pucker</translation>
    </message>
    <message>
        <source>Pucker: towards the mouth rounds the lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Pucker: towards the mouth rounds the lips</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Put back the shape that was removed last</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Put back the shape that was removed last</translation>
    </message>
    <message>
        <source>Put the selected points, or all, where they were predicted</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Put the selected points, or all, where they were predicted</translation>
    </message>
    <message>
        <source>Re&amp;move range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Re&amp;move range</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Reading the voice</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>References</translation>
    </message>
    <message>
        <source>Relink</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Relink</translation>
    </message>
    <message>
        <source>Relink the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Relink the picture</translation>
    </message>
    <message>
        <source>Relink the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Relink the voice</translation>
    </message>
    <message>
        <source>Relink…</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Relink…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Remove &amp;keys</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Remove keys</translation>
    </message>
    <message>
        <source>Remove mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Remove mar&amp;ker</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>Remove marker</translation>
    </message>
    <message>
        <source>Remove some that you do not use.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Remove some that you do not use.</translation>
    </message>
    <message>
        <source>Remove the selected keys, or those at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Remove the selected keys, or those at the playhead</translation>
    </message>
    <message>
        <source>Remove the shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Remove the shortcuts of the action</translation>
    </message>
    <message>
        <source>Remove time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Remove time</translation>
    </message>
    <message>
        <source>Remove w&amp;ords</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Remove w&amp;ords</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Remove words</translation>
    </message>
    <message>
        <source>Remove your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Remove your own shape</translation>
    </message>
    <message>
        <source>Removes all rendered frames; they are rendered again when they are needed</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Removes all rendered frames; they are rendered again when they are needed</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Removing…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Rename marker</translation>
    </message>
    <message>
        <source>Rename your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Rename your own shape</translation>
    </message>
    <message>
        <source>Render</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Render</translation>
    </message>
    <message>
        <source>Render and export</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Render and export</translation>
    </message>
    <message>
        <source>Render and export from here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Render and export from here</translation>
    </message>
    <message>
        <source>Render and export to here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Render and export to here</translation>
    </message>
    <message>
        <source>Render the range, or the stretch at the playhead, again</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Render the range, or the stretch at the playhead, again</translation>
    </message>
    <message>
        <source>Rendered</source>
        <extracomment>studio/app/compare.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Rendered</translation>
    </message>
    <message numerus="yes">
        <source>Rendered %Ln frames.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>
            <numerusform>Rendered %Ln frame.</numerusform>
            <numerusform>Rendered %Ln frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendered &amp;frames up to:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Rendered &amp;frames up to:</translation>
    </message>
    <message>
        <source>Rendered: looking…</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Rendered: looking…</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>studio/app/jobs.py studio/app/panels/properties.py studio/app/tasks.py</extracomment>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace &amp;portrait…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Replace &amp;portrait…</translation>
    </message>
    <message>
        <source>Replace &amp;voice…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Replace &amp;voice…</translation>
    </message>
    <message>
        <source>Replace portrait</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Replace portrait</translation>
    </message>
    <message>
        <source>Replace voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Replace voice</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Reset a&amp;ll</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Reset range to predictio&amp;n</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Reset range to predictio&amp;n</translation>
    </message>
    <message>
        <source>Reset range to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Reset range to prediction</translation>
    </message>
    <message>
        <source>Reset to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Reset to prediction</translation>
    </message>
    <message>
        <source>Restore the default panels and window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Restore the default panels and window</translation>
    </message>
    <message>
        <source>Restore the default settings; shortcuts and layout stay as they are</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Restore the default settings; shortcuts and layout stay as they are</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of all actions</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Restore the default shortcuts of all actions</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Restore the default shortcuts of the action</translation>
    </message>
    <message>
        <source>Reverse keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Reverse keys</translation>
    </message>
    <message>
        <source>Right brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Right brow</translation>
    </message>
    <message>
        <source>Right corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Right corner</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Right corner of the mouth</translation>
    </message>
    <message>
        <source>Right corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Right corner of the mouth: sideways makes it wide or narrow, up smiles</translation>
    </message>
    <message>
        <source>Right eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Right eye</translation>
    </message>
    <message>
        <source>Ruler in f&amp;rames</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Ruler in f&amp;rames</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>S&amp;elect keys of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>S&amp;elect keys of lane</translation>
    </message>
    <message>
        <source>S&amp;harp</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>S&amp;harp</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>S&amp;hortcuts…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>S&amp;wap sides</translation>
    </message>
    <message>
        <source>Sampler steps</source>
        <extracomment>studio/app/panels/render.py studio/app/render_tools.py</extracomment>
        <translation>Sampler steps</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Save &amp;version…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save project as</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Save project as</translation>
    </message>
    <message>
        <source>Save the project first: its media are collected beside it.</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Save the project first: its media are collected beside it.</translation>
    </message>
    <message>
        <source>Save version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Save version</translation>
    </message>
    <message>
        <source>Saved as version “{name}”.</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Saved as version “{name}”.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Scroll the lanes</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Scroll through time</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Search by name or keys</translation>
    </message>
    <message>
        <source>Search commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Search commands</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Search shortcuts</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Second b&amp;ack</translation>
    </message>
    <message>
        <source>Second for&amp;ward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Second for&amp;ward</translation>
    </message>
    <message>
        <source>Second handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Second handle, time</translation>
    </message>
    <message>
        <source>Second handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Second handle, value</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>studio/app/panels/motion.py studio/app/panels/properties.py studio/app/property_tools.py</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the renderer</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Seed of the renderer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Select a key to see its curve.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>Select a key to see its curve.</translation>
    </message>
    <message>
        <source>Select all points, or all keys while the timeline has the focus</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Select all points, or all keys while the timeline has the focus</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Select keys of two frames or more.</translation>
    </message>
    <message>
        <source>Select the points of {group}</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Select the points of {group}</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set &amp;falloff…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Set &amp;falloff…</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Set &amp;in point</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Set &amp;out point</translation>
    </message>
    <message>
        <source>Set amp&amp;litude…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Set amp&amp;litude…</translation>
    </message>
    <message>
        <source>Set amplitude</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Set amplitude</translation>
    </message>
    <message>
        <source>Set falloff</source>
        <extracomment>studio/app/key_tools.py studio/app/timeline/lane_tools.py</extracomment>
        <translation>Set falloff</translation>
    </message>
    <message>
        <source>Set in and out points to fit the keys between.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Set in and out points to fit the keys between.</translation>
    </message>
    <message>
        <source>Set in point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Set in point</translation>
    </message>
    <message>
        <source>Set interpolation</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Set interpolation</translation>
    </message>
    <message>
        <source>Set or remove a marker at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Set or remove a marker at the playhead</translation>
    </message>
    <message>
        <source>Set out point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Set out point</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Shape curve</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Shape curve</translation>
    </message>
    <message>
        <source>Shape {number}</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Shape {number}</translation>
    </message>
    <message>
        <source>Sho&amp;w all groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Sho&amp;w all groups</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Show &amp;points</translation>
    </message>
    <message>
        <source>Show all groups again</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Show all groups again</translation>
    </message>
    <message>
        <source>Show frame numbers instead of timecode</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Show frame numbers instead of timecode</translation>
    </message>
    <message>
        <source>Show or hide the lanes of a part of the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Show or hide the lanes of a part of the face</translation>
    </message>
    <message>
        <source>Show or hide the panel {name}</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Show or hide the panel {name}</translation>
    </message>
    <message>
        <source>Show the face of neighbouring keys or frames faintly</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Show the face of neighbouring keys or frames faintly</translation>
    </message>
    <message>
        <source>Show the source as it is in the range, or at the playhead: a hand covers the mouth</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Show the source as it is in the range, or at the playhead: a hand covers the mouth</translation>
    </message>
    <message>
        <source>Show where it is now.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Show where it is now.</translation>
    </message>
    <message>
        <source>Show where the file is now</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Show where the file is now</translation>
    </message>
    <message>
        <source>Sideways</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Sideways</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Size of the interface</translation>
    </message>
    <message>
        <source>Size, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Size, %</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Sky blue</translation>
    </message>
    <message>
        <source>Small, in the lower right corner of every frame</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Small, in the lower right corner of every frame</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Smooth</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Smoothing</translation>
    </message>
    <message>
        <source>So many frames of the video, picked to stand for all shapes of the lips, lend the inside of the mouth: teeth, tongue and dark come from the one whose lips have about the wanted shape and whose head is turned alike. “Each frame its own” takes them from the frame itself and invents what it lacks.</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>So many frames of the video, picked to stand for all shapes of the lips, lend the inside of the mouth: teeth, tongue and dark come from the one whose lips have about the wanted shape and whose head is turned alike. “Each frame its own” takes them from the frame itself and invents what it lacks.</translation>
    </message>
    <message>
        <source>Solo {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Solo {lane}</translation>
    </message>
    <message>
        <source>Solo {lane}: only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Solo {lane}: only soloed lanes change the face</translation>
    </message>
    <message>
        <source>Something went wrong during the computation: {kind}: {text}</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Something went wrong during the computation: {kind}: {text}</translation>
    </message>
    <message>
        <source>Something went wrong inside Lipwright: {fault}</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>Something went wrong inside Lipwright: {fault}</translation>
    </message>
    <message>
        <source>Soun&amp;d while scrubbing</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Soun&amp;d while scrubbing</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Sounds and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Sounds and videos</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Starting the renderer</source>
        <extracomment>studio/app/jobs.py studio/app/render_tools.py</extracomment>
        <translation>Starting the renderer</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps of this project</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Steps of this project</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Stopping</translation>
    </message>
    <message>
        <source>Strength of mouth shapes in percent</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Strength of mouth shapes in percent</translation>
    </message>
    <message>
        <source>Stretch</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Stretch</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Stretch keys</translation>
    </message>
    <message>
        <source>Stretch keys to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Stretch keys to</translation>
    </message>
    <message>
        <source>Stretch the selected keys in time by a number</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Stretch the selected keys in time by a number</translation>
    </message>
    <message>
        <source>Stretch to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Stretch to</translation>
    </message>
    <message>
        <source>Stretch to &amp;half the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Stretch to &amp;half the length</translation>
    </message>
    <message>
        <source>Stretch to &amp;twice the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Stretch to &amp;twice the length</translation>
    </message>
    <message>
        <source>Superseded by a later edit. You can still go back to it.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Superseded by a later edit. You can still go back to it.</translation>
    </message>
    <message>
        <source>Sway strength</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Sway strength</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tables of keys and points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Tables of keys and points</translation>
    </message>
    <message>
        <source>Take out the keys and markers of the range and close the gap; the voice stays</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Take out the keys and markers of the range and close the gap; the voice stays</translation>
    </message>
    <message>
        <source>Takes effect at the next start of Lipwright: {what}.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Takes effect at the next start of Lipwright: {what}.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>The arrow keys with Alt pull the next handle</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>The arrow keys with Alt pull the previous handle</translation>
    </message>
    <message>
        <source>The compute process stopped unexpectedly ({code}).</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>The compute process stopped unexpectedly ({code}).</translation>
    </message>
    <message>
        <source>The edit of a lane round a key. Drag keys, or handles of a Bézier curve; Alt and arrows move the key.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>The edit of a lane round a key. Drag keys, or handles of a Bézier curve; Alt and arrows move the key.</translation>
    </message>
    <message>
        <source>The eyes blink now and then.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>The eyes blink now and then.</translation>
    </message>
    <message>
        <source>The file says in its metadata that it is AI-generated, and what made it.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>The file says in its metadata that it is AI-generated, and what made it.</translation>
    </message>
    <message>
        <source>The first selected key on the in point, the last on the last frame before the out point</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>The first selected key on the in point, the last on the last frame before the out point</translation>
    </message>
    <message>
        <source>The folder for new projects cannot be made ({reason}).</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>The folder for new projects cannot be made ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the portrait</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>The folder of the portrait</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>The folder {folder} does not exist.</translation>
    </message>
    <message>
        <source>The frame that was finished most recently</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>The frame that was finished most recently</translation>
    </message>
    <message>
        <source>The frame that was finished most recently; of a portrait only the face</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>The frame that was finished most recently; of a portrait only the face</translation>
    </message>
    <message>
        <source>The groups of the selected points, or all, as predicted from in to out point</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>The groups of the selected points, or all, as predicted from in to out point</translation>
    </message>
    <message>
        <source>The head sways slightly.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>The head sways slightly.</translation>
    </message>
    <message>
        <source>The lane cannot be edited</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>The lane cannot be edited</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no falloff: it has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>The lane “{lane}” has no falloff: it has no keys.</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>The lane “{lane}” has no keys.</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no such switch.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>The lane “{lane}” has no such switch.</translation>
    </message>
    <message>
        <source>The media are beside the project now.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>The media are beside the project now.</translation>
    </message>
    <message>
        <source>The media were beside the project already.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>The media were beside the project already.</translation>
    </message>
    <message>
        <source>The motion as a whole</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>The motion as a whole</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>The mouth, or the selected groups, as on the frame after</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>The mouth, or the selected groups, as on the frame before</translation>
    </message>
    <message>
        <source>The rendered frames were removed.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>The rendered frames were removed.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>The report is in the clipboard.</translation>
    </message>
    <message>
        <source>The selected keys in half the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>The selected keys in half the time, from the first</translation>
    </message>
    <message>
        <source>The selected keys in reverse order</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>The selected keys in reverse order</translation>
    </message>
    <message>
        <source>The selected keys in twice the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>The selected keys in twice the time, from the first</translation>
    </message>
    <message>
        <source>The source is shown there already.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>The source is shown there already.</translation>
    </message>
    <message numerus="yes">
        <source>The source is shown, %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>The source is shown, %Ln frame</numerusform>
            <numerusform>The source is shown, %Ln frames</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice is heard where the playhead is dragged or stepped</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>The voice is heard where the playhead is dragged or stepped</translation>
    </message>
    <message>
        <source>The voice stays.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>The voice stays.</translation>
    </message>
    <message>
        <source>The whole clip</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>The whole clip</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Theme: {name}</translation>
    </message>
    <message>
        <source>There are no keys yet. Move a point on the picture, or change a number under Points.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>There are no keys yet. Move a point on the picture, or change a number under Points.</translation>
    </message>
    <message>
        <source>There are too many mouth shapes.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>There are too many mouth shapes.</translation>
    </message>
    <message>
        <source>There is a mouth shape of this name already.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>There is a mouth shape of this name already.</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>There is no motion yet.</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>There is nothing to render.</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>These keys are all at one frame.</translation>
    </message>
    <message>
        <source>This file of the project is not where it was.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>This file of the project is not where it was.</translation>
    </message>
    <message>
        <source>This is what you see now.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>This is what you see now.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>This project is open for reading only.</translation>
    </message>
    <message>
        <source>This project is open in another window or program.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>This project is open in another window or program.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Lipwright.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>This project was made by a newer version of Lipwright.</translation>
    </message>
    <message>
        <source>This project's file may not be written to.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>This project's file may not be written to.</translation>
    </message>
    <message>
        <source>Ti&amp;ming and words</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Ti&amp;ming and words</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/app/panels/history.py studio/app/table_models.py</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>To the &amp;end</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>To the &amp;start</translation>
    </message>
    <message>
        <source>To the next</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>To the next</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>Two pictures side by side, parted by a line that can be dragged</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Two pictures side by side, parted by a line that can be dragged</translation>
    </message>
    <message>
        <source>Un&amp;mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Un&amp;mute lane</translation>
    </message>
    <message>
        <source>Under the tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Under the tip</translation>
    </message>
    <message>
        <source>Unloc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Unloc&amp;k lane</translation>
    </message>
    <message>
        <source>Unlock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>Unlock {groups}</translation>
    </message>
    <message>
        <source>Unlock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Unlock {lane}</translation>
    </message>
    <message>
        <source>Unmute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Unmute {lane}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Upper face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Upper face</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Upper lip</translation>
    </message>
    <message>
        <source>Upper lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Upper lip: up raises it</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/start.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Voice and keys in time</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Voice and keys in time</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Weights of the diffusion engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Weights of the diffusion engine</translation>
    </message>
    <message>
        <source>Weights of the engine</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Weights of the engine</translation>
    </message>
    <message>
        <source>What changed since it was rendered</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>What changed since it was rendered</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>What do you want to do?</translation>
    </message>
    <message numerus="yes">
        <source>What the picture does where no face is seen for more than %Ln frames; shorter gaps are bridged</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>
            <numerusform>What the picture does where no face is seen for more than %Ln frame; shorter gaps are bridged</numerusform>
            <numerusform>What the picture does where no face is seen for more than %Ln frames; shorter gaps are bridged</numerusform>
        </translation>
    </message>
    <message>
        <source>What the picture does where the voice is longer than the video</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>What the picture does where the voice is longer than the video</translation>
    </message>
    <message>
        <source>What the shapes on the picture mean</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>What the shapes on the picture mean</translation>
    </message>
    <message>
        <source>What was rendered is kept. Close other programs that need much memory, then try again.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>What was rendered is kept. Close other programs that need much memory, then try again.</translation>
    </message>
    <message>
        <source>Whatever this machine has</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Whatever this machine has</translation>
    </message>
    <message>
        <source>When the voice outlasts the video, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>When the voice outlasts the video, it</translation>
    </message>
    <message>
        <source>Where the video shows no face, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Where the video shows no face, it</translation>
    </message>
    <message>
        <source>Words and sounds ({kinds})</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Words and sounds ({kinds})</translation>
    </message>
    <message>
        <source>Words and sounds from a TextGrid, CSV, SRT or WebVTT file</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Words and sounds from a TextGrid, CSV, SRT or WebVTT file</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Y</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>You are asked; it is never opened by itself</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>You are asked; it is never opened by itself</translation>
    </message>
    <message>
        <source>You can look at it, render it, and save a copy to edit.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>You can look at it, render it, and save a copy to edit.</translation>
    </message>
    <message>
        <source>Your mouth shapes cannot be read ({reason}).</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Your mouth shapes cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Your own mouth shapes</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Your own mouth shapes</translation>
    </message>
    <message>
        <source>Your project is saved, and you can go on. A report was written; nothing was sent anywhere.</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>Your project is saved, and you can go on. A report was written; nothing was sent anywhere.</translation>
    </message>
    <message>
        <source>Your project is saved. Please report this message.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Your project is saved. Please report this message.</translation>
    </message>
    <message>
        <source>Zoom picture &amp;in</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zoom picture &amp;in</translation>
    </message>
    <message>
        <source>Zoom picture o&amp;ut</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zoom picture o&amp;ut</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Zoom timeline &amp;in</translation>
    </message>
    <message>
        <source>Zoom timeline o&amp;ut</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Zoom timeline o&amp;ut</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>about</translation>
    </message>
    <message>
        <source>and out over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>and out over</translation>
    </message>
    <message>
        <source>at the playhead; the voice stays</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>at the playhead; the voice stays</translation>
    </message>
    <message>
        <source>begins again</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>begins again</translation>
    </message>
    <message>
        <source>current lane</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>current lane</translation>
    </message>
    <message>
        <source>each frame its own</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>each frame its own</translation>
    </message>
    <message>
        <source>earlier frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>earlier frame</translation>
    </message>
    <message>
        <source>first key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>first key</translation>
    </message>
    <message>
        <source>gets a mouth at the estimated place</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>gets a mouth at the estimated place</translation>
    </message>
    <message>
        <source>handle of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>handle of the mouth</translation>
    </message>
    <message>
        <source>has a key on this frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>has a key on this frame</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>here</translation>
    </message>
    <message>
        <source>holds its last frame</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>holds its last frame</translation>
    </message>
    <message>
        <source>holds its last frame with a face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>holds its last frame with a face</translation>
    </message>
    <message>
        <source>is shown as it is</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>is shown as it is</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>language</translation>
    </message>
    <message>
        <source>last key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>last key</translation>
    </message>
    <message>
        <source>later frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>later frame</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>locked</translation>
    </message>
    <message>
        <source>measured from frame {frame} of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>measured from frame {frame} of the video</translation>
    </message>
    <message>
        <source>missing: {path}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>missing: {path}</translation>
    </message>
    <message>
        <source>moved by keys of other frames</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>moved by keys of other frames</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>muted</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>near</translation>
    </message>
    <message>
        <source>none needed</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>none needed</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>none yet</translation>
    </message>
    <message>
        <source>not found yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>not found yet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>not predicted yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>not predicted yet</translation>
    </message>
    <message>
        <source>not where it was</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>not where it was</translation>
    </message>
    <message>
        <source>playhead</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>playhead</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>points</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>predicted</translation>
    </message>
    <message>
        <source>runs back and forth</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>runs back and forth</translation>
    </message>
    <message>
        <source>set by the weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>set by the weights</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>size</translation>
    </message>
    <message>
        <source>soloed</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>soloed</translation>
    </message>
    <message>
        <source>still picture</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>still picture</translation>
    </message>
    <message>
        <source>those of the machine that renders</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>those of the machine that renders</translation>
    </message>
    <message>
        <source>uncertain; the wider the ring, the less certain</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>uncertain; the wider the ring, the less certain</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>user-guide.md</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>user-guide.md</translation>
    </message>
    <message>
        <source>video of {seconds} s</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>video of {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{before} → %Ln frames</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>{before} → %Ln frame</numerusform>
            <numerusform>{before} → %Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln frames</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>{done} of %Ln frame</numerusform>
            <numerusform>{done} of %Ln frames</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} cannot be used here. {remedy}</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>{engine} cannot be used here. {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>{engine}, %Ln steps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>{engine}, %Ln step</numerusform>
            <numerusform>{engine}, %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups}: locked. Unlock in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: locked. Unlock in the panel Point groups to move it.</translation>
    </message>
    <message>
        <source>{groups}: pinned. Release in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: pinned. Release in the panel Point groups to move it.</translation>
    </message>
    <message>
        <source>{groups}: switched off on the timeline. Switch it on to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: switched off on the timeline. Switch it on to move it.</translation>
    </message>
    <message>
        <source>{groups}: the source is shown here. End the occlusion on the timeline to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: the source is shown here. End the occlusion on the timeline to move it.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <source>{key} belongs to {names}. Taking it over leaves that action without it.</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>{key} belongs to {names}. Taking it over leaves that action without it.</translation>
    </message>
    <message>
        <source>{lane}, {time}: fades by itself</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}, {time}: fades by itself</translation>
    </message>
    <message>
        <source>{lane}: straight from key to key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}: straight from key to key</translation>
    </message>
    <message>
        <source>{left}, {right}</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{left}, {right}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02} s</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{minutes} min {seconds:02} s</translation>
    </message>
    <message numerus="yes">
        <source>{missing} of %Ln frames to render</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>{missing} of %Ln frame to do</numerusform>
            <numerusform>{missing} of %Ln frames to do</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exists. Replace it, or give another name?</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>{name} exists. Replace it, or give another name?</translation>
    </message>
    <message>
        <source>{name} is not where it was. Delete removes it from the list.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} is not where it was. Delete removes it from the list.</translation>
    </message>
    <message>
        <source>{name} panel</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>{name} panel</translation>
    </message>
    <message>
        <source>{name} was removed from the list. The file itself stays.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} was removed from the list. The file itself stays.</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name}, not saved</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/app/shell/tour.py studio/app/table_models.py</extracomment>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{rate} frames/s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s, {rate} Hz</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{seconds} s, {rate} Hz</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{task} was stopped.</source>
        <extracomment>studio/app/face_tools.py studio/app/tasks.py</extracomment>
        <translation>{task} was stopped.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/app/panels/task.py studio/app/render_tools.py</extracomment>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{time} spent</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{time} spent</translation>
    </message>
    <message>
        <source>{todo}, about {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{todo}, about {time}</translation>
    </message>
    <message>
        <source>{value}%</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{what} Nothing was changed. {remedy}</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>{what} Nothing was changed. {remedy}</translation>
    </message>
    <message>
        <source>{what}. Alt and arrows pull it.</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>{what}. Alt and arrows pull it.</translation>
    </message>
    <message>
        <source>{width} px wide</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{width} px wide</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” – {step}</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>“{name}” – {step}</translation>
    </message>
</context>
</TS>
