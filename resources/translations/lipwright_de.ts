<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
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
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>A folder with one lossless picture per frame, the voice as WAV, and a provenance file.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Ein Ordner mit einem verlustfreien Bild je Frame, der Stimme als WAV und einer Herkunftsdatei.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>studio/cli/project.py</extracomment>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Automatic: the best engine that is fast enough here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Automatisch: die beste Engine, die hier schnell genug ist</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Diffusion: trained on real faces</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Diffusion: an echten Gesichtern trainiert</translation>
    </message>
    <message>
        <source>Digits after the point of a coordinate.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Stellen nach dem Komma einer Koordinate.</translation>
    </message>
    <message>
        <source>Draft: fast, no learned weights</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Entwurf: schnell, ohne gelernte Gewichte</translation>
    </message>
    <message>
        <source>First number</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>H.264 with AAC sound: plays everywhere.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>H.264 mit AAC-Ton: läuft überall.</translation>
    </message>
    <message>
        <source>Landmarks (CSV)</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>Landmarken (CSV)</translation>
    </message>
    <message>
        <source>Landmarks (JSON)</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Landmarken (JSON)</translation>
    </message>
    <message>
        <source>Lower values look better and make larger files; 18 is hard to tell from the original, 23 is half its size.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Kleinere Werte sehen besser aus und ergeben größere Dateien; 18 ist kaum vom Original zu unterscheiden, 23 ist halb so groß.</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Namenspräfix</translation>
    </message>
    <message>
        <source>Off leaves the voice out.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Ausgeschaltet fehlt die Stimme.</translation>
    </message>
    <message>
        <source>Off leaves voice.wav out.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Ausgeschaltet fehlt voice.wav.</translation>
    </message>
    <message>
        <source>PNG sequence</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>PNG-Sequenz</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Qualität (CRF)</translation>
    </message>
    <message>
        <source>Slower presets make smaller files of the same quality.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Langsamere Voreinstellungen ergeben kleinere Dateien bei gleicher Qualität.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>The 68 points of every frame as a table: frame, time, x0, y0 ... x67, y67, ai_generated.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>Die 68 Punkte jedes Bildes als Tabelle: frame, time, x0, y0 ... x67, y67, ai_generated.</translation>
    </message>
    <message>
        <source>The 68 points of every frame, in pixels, with their groups.</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Die 68 Punkte jedes Bildes, in Pixeln, mit ihren Gruppen.</translation>
    </message>
    <message>
        <source>The number of the first picture.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Die Nummer des ersten Bildes.</translation>
    </message>
    <message>
        <source>What the pictures&apos; names begin with; letters, digits, - and _.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Womit die Namen der Bilder beginnen; Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>plugins/mp4/plugin.toml plugins/png_sequence/plugin.toml</extracomment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>wide</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>breit</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&apos;{0}&apos; has no key at frame {1}.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>„{0}“ hat keinen Keyframe bei Bild {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no frame.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>„{0}“ ist kein Bild.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no name for weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>„{0}“ ist kein Name für Gewichte.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no web address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>„{0}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a frame rate.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>„{0}“ ist keine Bildrate.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a timecode at {1} fps.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>„{0}“ ist kein Timecode bei {1} fps.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not an option.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>„{0}“ ist keine Option.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not https.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>„{0}“ ist nicht https.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not in the catalogue.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>„{0}“ ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; lies outside its folder.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>„{0}“ liegt außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>A &apos;{0}&apos; file cannot hold this codec.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Eine „{0}“-Datei kann diesen Codec nicht enthalten.</translation>
    </message>
    <message>
        <source>A WAV file holds 4 GB at most.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>Eine WAV-Datei fasst höchstens 4 GB.</translation>
    </message>
    <message>
        <source>A distance is not negative.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Ein Abstand darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A face can be looked for in an RGB picture of 8 bits a channel only.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Ein Gesicht lässt sich nur in einem RGB-Bild mit 8 Bit je Kanal suchen.</translation>
    </message>
    <message>
        <source>A falloff is not negative.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Ein Abklingen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A file of the plugin cannot be read ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Eine Datei des Plugins kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>A file of the weights has another size.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Eine Datei der Gewichte hat eine andere Größe.</translation>
    </message>
    <message>
        <source>A file of the weights is missing.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Eine Datei der Gewichte fehlt.</translation>
    </message>
    <message>
        <source>A file&apos;s checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>Die Prüfsumme einer Datei stimmt nicht.</translation>
    </message>
    <message>
        <source>A frame rate of {0}/{1} is not usable.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Eine Bildrate von {0}/{1} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A mouth shape cannot be called so: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>So kann eine Mundform nicht heißen: {0}.</translation>
    </message>
    <message>
        <source>A size is not negative.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Eine Größe darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A video of {0} x {1} px cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Ein Video von {0} x {1} px ist nicht möglich.</translation>
    </message>
    <message>
        <source>A video without frames cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Ein Video ohne Bilder ist nicht möglich.</translation>
    </message>
    <message>
        <source>Add a sound file with a voice first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Zuerst eine Tondatei mit einer Stimme hinzufügen.</translation>
    </message>
    <message>
        <source>Add a voice to the project.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Dem Projekt eine Stimme hinzufügen.</translation>
    </message>
    <message>
        <source>Add a voice, or export without.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Eine Stimme hinzufügen oder ohne exportieren.</translation>
    </message>
    <message>
        <source>Agree to the download of about 180 MB, or use the embedded detector.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Dem Download von etwa 180 MB zustimmen oder den eingebauten Detektor verwenden.</translation>
    </message>
    <message>
        <source>All that this handle moves is held.</source>
        <extracomment>studio/core/grips.py</extracomment>
        <translation>Alles, was dieser Griff bewegt, wird festgehalten.</translation>
    </message>
    <message>
        <source>All these words lie behind the end of the voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Alle diese Wörter liegen hinter dem Ende der Stimme.</translation>
    </message>
    <message>
        <source>An occlusion has at least one frame.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Eine Verdeckung umfasst mindestens ein Bild.</translation>
    </message>
    <message>
        <source>Analyse the project first: &apos;lipwright analyze&apos;.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>Zuerst das Projekt analysieren: „lipwright analyze“.</translation>
    </message>
    <message>
        <source>Ask its author, or remove its folder.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Den Autor fragen oder den Ordner entfernen.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of yours.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Die Zugriffsrechte ändern oder in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <extracomment>studio/core/safefile.py studio/export/enabling.py</extracomment>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check space and rights.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Speicherplatz und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; then export it again, as MP4, WAV, FLAC, JPEG or PNG.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>Prüfen, ob es anderswo läuft; dann noch einmal als MP4, WAV, FLAC, JPEG oder PNG exportieren.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the connection and try again: it goes on where it stopped.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Die Verbindung prüfen und es noch einmal versuchen: Der Download wird an derselben Stelle fortgesetzt.</translation>
    </message>
    <message>
        <source>Check the disk and its rights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Datenträger und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check the disk and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Datenträger und Namen prüfen.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Datenträger oder Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check the disk, the folder&apos;s permissions and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Datenträger, Zugriffsrechte des Ordners und Namen prüfen.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <extracomment>studio/store/download.py studio/export/enabling.py</extracomment>
        <translation>Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>studio/store/alignment_file.py studio/media/files.py</extracomment>
        <translation>Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the name, or make it with &apos;lipwright new&apos;.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Den Namen prüfen oder mit „lipwright new“ anlegen.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Die Zugriffsrechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Choose a .lipwright file.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Eine .lipwright-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a Praat TextGrid, a CSV of start, end and label, or an SRT or WebVTT file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Ein Praat-TextGrid, eine CSV mit start, end und label oder eine SRT- oder WebVTT-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>Choose a file that Lipwright saved.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Eine Datei wählen, die Lipwright gespeichert hat.</translation>
    </message>
    <message>
        <source>Choose a file with a voice in it.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>Eine Datei mit einer Stimme wählen.</translation>
    </message>
    <message>
        <source>Choose a folder of yours, or change its permissions.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Einen eigenen Ordner wählen oder die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>Choose a frame of the clip.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Ein Bild des Clips wählen.</translation>
    </message>
    <message>
        <source>Choose a frame that has one.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>Ein Bild wählen, das eine hat.</translation>
    </message>
    <message>
        <source>Choose a lane of this project.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Eine Spur dieses Projekts wählen.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Einen längeren Bereich wählen.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a picture or a video of a face.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Ein Bild oder Video eines Gesichts wählen.</translation>
    </message>
    <message>
        <source>Choose a picture that shows a face, or place its points by hand.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Ein Bild mit einem Gesicht wählen oder seine Punkte von Hand setzen.</translation>
    </message>
    <message>
        <source>Choose a picture with at least one pixel.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Ein Bild mit mindestens einem Pixel wählen.</translation>
    </message>
    <message>
        <source>Choose a range inside the clip.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Einen Bereich innerhalb des Clips wählen.</translation>
    </message>
    <message>
        <source>Choose a range of at least one frame.</source>
        <extracomment>studio/core/plan.py studio/core/pose_edits.py studio/core/project.py studio/export/host.py</extracomment>
        <translation>Einen Bereich von mindestens einem Bild wählen.</translation>
    </message>
    <message>
        <source>Choose a range of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Einen Bereich von zwei oder mehr Bildern wählen.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Eine Videodatei wählen.</translation>
    </message>
    <message>
        <source>Choose a voice before its words.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Erst eine Stimme wählen, dann ihre Wörter.</translation>
    </message>
    <message>
        <source>Choose an end behind its start.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Ein Ende hinter dem Anfang wählen.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Einen anderen Dateinamen wählen.</translation>
    </message>
    <message>
        <source>Choose another file, or accept the different one.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Eine andere Datei wählen oder die abweichende annehmen.</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Einen anderen Namen für den Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Einen anderen Namen wählen oder das Ersetzen erlauben.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Einen anderen Namen wählen oder überschreiben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py studio/export/host.py</extracomment>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Einen anderen wählen oder das Ersetzen erlauben.</translation>
    </message>
    <message>
        <source>Choose another, or change the preset.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Einen anderen wählen oder die Voreinstellung ändern.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py studio/store/states.py</extracomment>
        <translation>Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>Eines von {0} wählen.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <extracomment>studio/vision/registry.py studio/talkformer/presets.py studio/render/diffusion_packs.py studio/render/engines.py studio/export/registry.py</extracomment>
        <translation>Eines wählen von: {0}.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Eine vorhandene wählen.</translation>
    </message>
    <message>
        <source>Choose the file of this voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Die Datei dieser Stimme wählen.</translation>
    </message>
    <message>
        <source>Choose the file that the project used.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Die Datei wählen, die das Projekt verwendete.</translation>
    </message>
    <message>
        <source>Clear the folder.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Den Ordner aufräumen.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Dort zuerst schließen.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, or choose the draft engine.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>Andere Programme schließen, die die GPU nutzen, oder die Entwurfs-Engine wählen.</translation>
    </message>
    <message>
        <source>Convert it to WAV first.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Zuerst in WAV umwandeln.</translation>
    </message>
    <message>
        <source>Convert the picture to RGB first.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Das Bild zuerst in RGB umwandeln.</translation>
    </message>
    <message>
        <source>Copy keys on the timeline first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Zuerst Keyframes in der Zeitleiste kopieren.</translation>
    </message>
    <message>
        <source>Copy or export it again, or work with the part that is there.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Noch einmal kopieren oder exportieren, oder mit dem vorhandenen Teil arbeiten.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>studio/media/decoding.py studio/media/image.py</extracomment>
        <translation>Noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>Correct that, or choose another file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Das korrigieren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Create {0}, or choose another.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>{0} anlegen oder etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>In kürzere Stücke schneiden.</translation>
    </message>
    <message>
        <source>Delete the file and fetch it again.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Die Datei löschen und neu herunterladen.</translation>
    </message>
    <message>
        <source>Draw the box round the whole face, or place points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Den Rahmen um das ganze Gesicht ziehen oder Punkte setzen.</translation>
    </message>
    <message>
        <source>Drop-frame timecode has no &apos;{0}&apos;.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Drop-Frame-Timecode hat kein „{0}“.</translation>
    </message>
    <message>
        <source>Enable it before moving its points.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Vor dem Bewegen ihrer Punkte einschalten.</translation>
    </message>
    <message>
        <source>End the solo, or solo it too.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Das Solo beenden oder auch diese Spur auf Solo schalten.</translation>
    </message>
    <message>
        <source>Export a shorter range.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>Einen kürzeren Bereich exportieren.</translation>
    </message>
    <message>
        <source>Export it again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Noch einmal als H.264-MP4 exportieren.</translation>
    </message>
    <message>
        <source>Export it again as WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Noch einmal als WAV exportieren.</translation>
    </message>
    <message>
        <source>Export it again from the audio editor as 16-bit or 24-bit WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Aus dem Audioeditor noch einmal als 16- oder 24-Bit-WAV exportieren.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Export or copy it again from where it came from.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Noch einmal von der Quelle exportieren oder kopieren.</translation>
    </message>
    <message>
        <source>Export the video again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Das Video noch einmal als H.264-MP4 exportieren.</translation>
    </message>
    <message>
        <source>Find the face of the picture first, or place its points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Zuerst das Gesicht des Bildes finden oder seine Punkte setzen.</translation>
    </message>
    <message numerus="yes">
        <source>Frame {0} is outside the clip, which has {1} frames.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>
            <numerusform>Bild {0} liegt außerhalb des Clips, der {1} Bild hat.</numerusform>
            <numerusform>Bild {0} liegt außerhalb des Clips, der {1} Bilder hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames 00 to {0} are left out there.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Die Bilder 00 bis {0} sind dort ausgelassen.</translation>
    </message>
    <message>
        <source>Frames of {0} x {1} px cannot be used.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Bilder von {0} x {1} px sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Free a group of the mouth first.</source>
        <extracomment>studio/core/grips.py studio/core/shapes.py</extracomment>
        <translation>Zuerst eine Gruppe des Mundes freigeben.</translation>
    </message>
    <message>
        <source>Free some space first.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Zuerst etwas Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space there, or set a smaller cache.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Dort Platz schaffen oder einen kleineren Bild-Cache einstellen.</translation>
    </message>
    <message>
        <source>Free some space, or write to another disk.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Etwas Platz schaffen oder auf einen anderen Datenträger schreiben.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Etwas Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space: it goes on then.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Etwas Platz schaffen: Dann geht es weiter.</translation>
    </message>
    <message>
        <source>Free their group to move them.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>Zum Bewegen ihre Gruppe freigeben.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Noch einmal beschaffen.</translation>
    </message>
    <message>
        <source>Get some with &apos;lipwright models fetch&apos; or &apos;lipwright models import&apos;, train them with &apos;lipwright train renderer&apos;, or use the draft engine.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>Mit „lipwright models fetch“ oder „lipwright models import“ beschaffen, mit „lipwright train renderer“ trainieren oder die Entwurfs-Engine verwenden.</translation>
    </message>
    <message>
        <source>Get this folder anew.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Diesen Ordner neu beschaffen.</translation>
    </message>
    <message>
        <source>Give --name, or --replace.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>--name oder --replace angeben.</translation>
    </message>
    <message>
        <source>Give 0 frames or more.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>0 Bilder oder mehr angeben.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>0 oder mehr angeben.</translation>
    </message>
    <message>
        <source>Give a factor above 0.</source>
        <extracomment>studio/core/key_selection.py studio/core/keyframes.py</extracomment>
        <translation>Einen Faktor über 0 angeben.</translation>
    </message>
    <message>
        <source>Give a factor between 0 and 4.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Einen Faktor zwischen 0 und 4 angeben.</translation>
    </message>
    <message>
        <source>Give a number between -100 and 100.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Eine Zahl zwischen -100 und 100 angeben.</translation>
    </message>
    <message>
        <source>Give a number from 0 (the most prominent) to {0}.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Eine Nummer von 0 (das auffälligste) bis {0} angeben.</translation>
    </message>
    <message>
        <source>Give a number such as 12.5.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Eine Zahl wie 12,5 angeben.</translation>
    </message>
    <message>
        <source>Give a number such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Eine Zahl wie 25, 29.97 oder 30000/1001 angeben.</translation>
    </message>
    <message>
        <source>Give a rate above 0 and up to {0}, such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Eine Rate über 0 bis {0} angeben, etwa 25, 29.97 oder 30000/1001.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Eine kleinere Zahl angeben.</translation>
    </message>
    <message>
        <source>Give a smaller share.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>Einen kleineren Anteil angeben.</translation>
    </message>
    <message>
        <source>Give a strength between 0 and 2.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Eine Stärke zwischen 0 und 2 angeben.</translation>
    </message>
    <message>
        <source>Give a value from {0} to {1}.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>Einen Wert von {0} bis {1} angeben.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to 100.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Eine ganze Zahl von 1 bis 100 angeben.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>Give at least one frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Mindestens ein Bild angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Give it a name of 1 to {0} characters.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>
            <numerusform>Einen Namen von {0} Zeichen geben.</numerusform>
            <numerusform>Einen Namen von 1 bis {0} Zeichen geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name that ends in {0}.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Einen Namen geben, der auf {0} endet.</translation>
    </message>
    <message>
        <source>Give it some strength first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Der Spur zuerst eine Stärke geben.</translation>
    </message>
    <message>
        <source>Give one that begins with https://.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Eine angeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Give the 64 digits that its author states.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>Die 64 Hexadezimalziffern angeben, die der Autor nennt.</translation>
    </message>
    <message>
        <source>Give the eye on the left first.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Das linke Auge im Bild zuerst angeben.</translation>
    </message>
    <message>
        <source>Give the folder that holds its config.json and safetensors, such as the &apos;vae&apos; folder of a model.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Den Ordner mit config.json und safetensors angeben, etwa den Ordner „vae“ eines Modells.</translation>
    </message>
    <message>
        <source>Give the folder that holds the weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Den Ordner mit den Gewichten angeben.</translation>
    </message>
    <message>
        <source>Give the four points.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>Die vier Punkte angeben.</translation>
    </message>
    <message>
        <source>Give the plugin and its folder another name.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Dem Plugin und seinem Ordner einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give the whole checksum, or an https address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Die ganze Prüfsumme oder eine https-Adresse angeben.</translation>
    </message>
    <message>
        <source>Give {0}; the default is {1}.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>{0} angeben; voreingestellt ist {1}.</translation>
    </message>
    <message>
        <source>Import or train the weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Die Gewichte neu importieren oder trainieren.</translation>
    </message>
    <message>
        <source>Import, fetch or train these weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Diese Gewichte neu importieren, herunterladen oder trainieren.</translation>
    </message>
    <message>
        <source>It cannot be remembered which plugins are enabled ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Welche Plugins eingeschaltet sind, lässt sich nicht merken ({0}).</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Sie hat keine Optionen.</translation>
    </message>
    <message>
        <source>It holds: {0}. Anything else is fetched by the address of its {1} and --sha256.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Er enthält: {0}. Anderes wird über die Adresse seiner {1} und --sha256 heruntergeladen.</translation>
    </message>
    <message>
        <source>It is a program: read its code, then run &apos;lipwright plugins enable {0}&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Es ist ein Programm: Erst den Code lesen, dann „lipwright plugins enable {0}“ ausführen.</translation>
    </message>
    <message>
        <source>It is not the file that was meant: check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Es ist nicht die gemeinte Datei: Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>It is not the file that was meant: restore the original.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Es ist nicht die gemeinte Datei: Das Original wiederherstellen.</translation>
    </message>
    <message>
        <source>It should hold one of: {0}.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Er sollte eines enthalten von: {0}.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Sein Ordner existiert nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Its latents have {0} channels, not {1}.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>
            <numerusform>Seine Latents haben {0} Kanal, nicht {1}.</numerusform>
            <numerusform>Seine Latents haben {0} Kanäle, nicht {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tables are not those of a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Seine Tabellen sind nicht die eines Lipwright-Projekts.</translation>
    </message>
    <message>
        <source>Jaw and lips are held.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Kiefer und Lippen werden festgehalten.</translation>
    </message>
    <message>
        <source>Keep them within 0 and 1 in time.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>In der Zeit zwischen 0 und 1 bleiben.</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by this factor.</source>
        <extracomment>studio/core/key_selection.py</extracomment>
        <translation>Keyframes können nicht um diesen Faktor gestreckt werden.</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by zero or less.</source>
        <extracomment>studio/core/keyframes.py</extracomment>
        <translation>Keyframes können nicht um null oder weniger gestreckt werden.</translation>
    </message>
    <message>
        <source>Keys cannot move before the first frame.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>Keyframes können nicht vor das erste Bild verschoben werden.</translation>
    </message>
    <message>
        <source>Keys cannot move past the last frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Keyframes können nicht hinter das letzte Bild verschoben werden.</translation>
    </message>
    <message>
        <source>Leave the mark out, or choose a video.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Die Kennzeichnung weglassen oder ein Video wählen.</translation>
    </message>
    <message>
        <source>Make its parent writable, or set {0} to a folder that is.</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>Den übergeordneten Ordner beschreibbar machen oder {0} auf einen beschreibbaren setzen.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Zuerst den Ordner anlegen.</translation>
    </message>
    <message>
        <source>Make {0} writable, or set LIPWRIGHT_HOME to another place.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>{0} beschreibbar machen oder LIPWRIGHT_HOME auf einen anderen Ort setzen.</translation>
    </message>
    <message>
        <source>Mouth shape {0} of this palette is damaged ({1}).</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Mundform {0} dieser Palette ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Woandershin verschieben.</translation>
    </message>
    <message>
        <source>Move its points first.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Zuerst seine Punkte bewegen.</translation>
    </message>
    <message>
        <source>Move them by fewer frames.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>Um weniger Bilder verschieben.</translation>
    </message>
    <message>
        <source>No face was found in that box.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>In diesem Rahmen wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No face was found in the picture.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Im Bild wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No frame of this video can be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Kein Bild dieses Videos kann dekodiert werden.</translation>
    </message>
    <message>
        <source>No picture can be decoded.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Kein Bild kann dekodiert werden.</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Kein Bereich gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {0} frames shows a face.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>
            <numerusform>Das einzige Bild zeigt kein Gesicht.</numerusform>
            <numerusform>Keines der {0} Bilder zeigt ein Gesicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched: its licence was not accepted.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Nichts wurde heruntergeladen: Die Lizenz wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Only own ones are removed.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Nur eigene werden entfernt.</translation>
    </message>
    <message>
        <source>Open a picture or a video of a face first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Zuerst ein Bild oder Video eines Gesichts öffnen.</translation>
    </message>
    <message>
        <source>Open a portrait and find its face first.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Zuerst ein Porträt öffnen und sein Gesicht finden.</translation>
    </message>
    <message>
        <source>Open it anew in the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Im Projekt neu öffnen.</translation>
    </message>
    <message>
        <source>Open it in a picture editor and save it again as PNG or JPEG.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>In einem Bildeditor öffnen und als PNG oder JPEG neu speichern.</translation>
    </message>
    <message>
        <source>Paste them earlier.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Früher einfügen.</translation>
    </message>
    <message>
        <source>Place the four points again.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Die vier Punkte noch einmal setzen.</translation>
    </message>
    <message>
        <source>Put it back, or relink the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Die Datei zurücklegen oder das Projekt neu verknüpfen.</translation>
    </message>
    <message>
        <source>Put the four points on the eyes and the mouth corners.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Die vier Punkte auf Augen und Mundwinkel setzen.</translation>
    </message>
    <message>
        <source>Raise it in the panel Motion first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Sie zuerst im Bedienfeld „Bewegung“ erhöhen.</translation>
    </message>
    <message>
        <source>Record or export it again.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Noch einmal aufnehmen oder exportieren.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or export to another format.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Lipwright neu installieren oder in ein anderes Format exportieren.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or train it again.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Lipwright neu installieren oder neu trainieren.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright.</source>
        <extracomment>studio/store/catalogue.py studio/vision/weights.py studio/render/weight_library.py</extracomment>
        <translation>Lipwright neu installieren.</translation>
    </message>
    <message>
        <source>Relink it first.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Zuerst neu verknüpfen.</translation>
    </message>
    <message>
        <source>Remove files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Dateien entfernen.</translation>
    </message>
    <message>
        <source>Remove it from the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Aus der Datei entfernen.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Einige entfernen.</translation>
    </message>
    <message>
        <source>Remove the link.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Den Link entfernen.</translation>
    </message>
    <message>
        <source>Rename one of them in the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Eine davon in der Datei umbenennen.</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore the original, or reinstall Lipwright.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Das Original wiederherstellen oder Lipwright neu installieren.</translation>
    </message>
    <message>
        <source>Restore the original.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Das Original wiederherstellen.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Eine kleinere Kopie speichern.</translation>
    </message>
    <message>
        <source>Save it again in one of these encodings.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>In einer dieser Kodierungen neu speichern.</translation>
    </message>
    <message>
        <source>Save it to a file first.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Zuerst in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Save it under another name to edit it.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>Zum Bearbeiten unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Scale it down in a picture editor and save a copy.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>In einem Bildeditor verkleinern und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Scale the video down.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Das Video verkleinern.</translation>
    </message>
    <message>
        <source>See &apos;lipwright keys list&apos;.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Siehe „lipwright keys list“.</translation>
    </message>
    <message>
        <source>See &apos;lipwright models&apos; for how to get some.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>Siehe „lipwright models“, wie man welche bekommt.</translation>
    </message>
    <message>
        <source>See docs/write-an-exporter.md.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>Siehe docs/write-an-exporter.md.</translation>
    </message>
    <message>
        <source>Select its keys again.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Die Keyframes neu auswählen.</translation>
    </message>
    <message>
        <source>Select keys first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Zuerst Keyframes auswählen.</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Keyframes auf zwei oder mehr Bildern auswählen.</translation>
    </message>
    <message>
        <source>Set engine=diffusion or engine=auto first.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>Zuerst engine=diffusion oder engine=auto setzen.</translation>
    </message>
    <message>
        <source>Set in and out points around the time to remove.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>In- und Out-Punkt um die zu entfernende Zeit setzen.</translation>
    </message>
    <message>
        <source>Set needs_frames = true in its plugin.toml.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>In seiner plugin.toml needs_frames = true setzen.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <extracomment>studio/core/errors.py</extracomment>
        <translation>Auf Wunsch gestoppt.</translation>
    </message>
    <message>
        <source>Stopped on request; what was fetched is kept for the next time.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Auf Wunsch gestoppt; was schon heruntergeladen ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Dem Autor mitteilen.</translation>
    </message>
    <message>
        <source>The amplitude is locked.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Die Amplitude ist gesperrt.</translation>
    </message>
    <message>
        <source>The amplitude of the whole clip is 0.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Die Amplitude des ganzen Clips ist 0.</translation>
    </message>
    <message>
        <source>The autoencoder cannot be read.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Der Autoencoder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The catalogue of weights cannot be read ({0}).</source>
        <extracomment>studio/store/catalogue.py</extracomment>
        <translation>Der Katalog der Gewichte kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The checksum is not SHA-256 in hex.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>Die Prüfsumme ist kein SHA-256 in Hex.</translation>
    </message>
    <message numerus="yes">
        <source>The clip has {0} frames.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>
            <numerusform>Der Clip hat {0} Bild.</numerusform>
            <numerusform>Der Clip hat {0} Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no keys.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Die Zwischenablage enthält keine Keyframes.</translation>
    </message>
    <message>
        <source>The copied keys reach past the last frame.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Die kopierten Keyframes reichen über das letzte Bild hinaus.</translation>
    </message>
    <message>
        <source>The description of the weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Die Beschreibung der Gewichte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The disk has no room for {0} MiB.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Auf dem Datenträger ist kein Platz für {0} MiB.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>studio/store/download.py studio/media/files.py</extracomment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk of the frame cache is full.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Der Datenträger des Bild-Caches ist voll.</translation>
    </message>
    <message>
        <source>The draft engine has no steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>Die Entwurfs-Engine hat keine Schritte.</translation>
    </message>
    <message>
        <source>The engine &apos;{0}&apos; has no option &apos;{1}&apos;.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Die Engine „{0}“ hat keine Option „{1}“.</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; cannot be loaded ({1}: {2}).</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Der Exporter „{0}“ kann nicht geladen werden ({1}: {2}).</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; ended without writing its {1}.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Der Exporter „{0}“ endete, ohne sein Ergebnis zu schreiben ({1}).</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; failed ({1}: {2}).</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Der Exporter „{0}“ ist gescheitert ({1}: {2}).</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; has no function &apos;export&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Der Exporter „{0}“ hat keine Funktion „export“.</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; {1}.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Der Exporter „{0}“: {1}.</translation>
    </message>
    <message>
        <source>The exporter asks for frames, but its manifest says that it needs none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Der Exporter verlangt Bilder, aber sein Manifest sagt, er braucht keine.</translation>
    </message>
    <message>
        <source>The exporter asks for the voice, but the project has none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Der Exporter verlangt die Stimme, aber das Projekt hat keine.</translation>
    </message>
    <message>
        <source>The eyes and mouth corners must be finite positions.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Augen und Mundwinkel müssen endliche Positionen sein.</translation>
    </message>
    <message>
        <source>The eyes and the mouth lie on one line or in one place.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Augen und Mund liegen auf einer Linie oder an einer Stelle.</translation>
    </message>
    <message>
        <source>The eyes are swapped, or the mouth is above them.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Die Augen sind vertauscht, oder der Mund liegt über ihnen.</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <extracomment>studio/core/safefile.py studio/store/alignment_file.py</extracomment>
        <translation>Die Datei kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Die Datei existiert bereits.</translation>
    </message>
    <message>
        <source>The file has changed since the project was made.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Die Datei hat sich seit dem Anlegen des Projekts verändert.</translation>
    </message>
    <message>
        <source>The file is damaged or was replaced: its checksum does not match.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Die Datei ist beschädigt oder wurde ersetzt: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The file is larger than the {0} MiB that it may have.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Die Datei ist größer als die erlaubten {0} MiB.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <extracomment>studio/core/safefile.py studio/render/weight_library.py</extracomment>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Die Datei darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match its name.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Die Prüfsumme der Datei passt nicht zu ihrem Namen.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>Die Prüfsumme der Datei stimmt nicht.</translation>
    </message>
    <message>
        <source>The folder cannot be created ({0}).</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>Der Ordner kann nicht angelegt werden ({0}).</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Der Ordner existiert bereits.</translation>
    </message>
    <message>
        <source>The folder for the media is a link to elsewhere.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Der Ordner für die Medien ist ein Link auf einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder holds files that no export made.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Der Ordner enthält Dateien, die nicht von einem Export stammen.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder to write into does not exist.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Der Zielordner existiert nicht.</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; has no picture to mark.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Das Format „{0}“ hat kein Bild zum Kennzeichnen.</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; needs a voice.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Das Format „{0}“ braucht eine Stimme.</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; writes {1} files.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Das Format „{0}“ schreibt {1}-Dateien.</translation>
    </message>
    <message>
        <source>The frame cache cannot be written ({0}).</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Der Bild-Cache kann nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The id &apos;{0}&apos; is taken by another plugin.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Die Kennung „{0}“ gehört schon einem anderen Plugin.</translation>
    </message>
    <message>
        <source>The journal beside this project was not made by Lipwright.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das Journal neben diesem Projekt stammt nicht von Lipwright.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is locked.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Die Ebene „{0}“ ist gesperrt.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is silenced by a solo.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Die Ebene „{0}“ ist durch ein Solo stumm.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is switched off.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Die Ebene „{0}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The manual detector needs both eyes and both mouth corners.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>Der manuelle Detektor braucht beide Augen und beide Mundwinkel.</translation>
    </message>
    <message>
        <source>The media cannot be collected ({0}).</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Die Medien können nicht gesammelt werden ({0}).</translation>
    </message>
    <message>
        <source>The modules of the pack do not fit together.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Die Module des Pakets passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The number of steps is out of range.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Die Anzahl der Schritte ist außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The occlusion is locked.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Die Verdeckung ist gesperrt.</translation>
    </message>
    <message>
        <source>The out point lies before the in point.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Der Out-Punkt liegt vor dem In-Punkt.</translation>
    </message>
    <message>
        <source>The pack holds no &apos;{0}&apos;.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Das Paket enthält kein „{0}“.</translation>
    </message>
    <message>
        <source>The package face-alignment is not installed.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Das Paket face-alignment ist nicht installiert.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Das Bild ist leer.</translation>
    </message>
    <message>
        <source>The plugin holds a link or a special file.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Das Plugin enthält einen Link oder eine Spezialdatei.</translation>
    </message>
    <message numerus="yes">
        <source>The plugin holds more than {0} files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>
            <numerusform>Das Plugin enthält mehr als {0} Datei.</numerusform>
            <numerusform>Das Plugin enthält mehr als {0} Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plugin is larger than {0} MiB.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Das Plugin ist größer als {0} MiB.</translation>
    </message>
    <message>
        <source>The plugin&apos;s manifest is not valid: {0}.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>Das Manifest des Plugins ist ungültig: {0}.</translation>
    </message>
    <message>
        <source>The preset &apos;{0}&apos; needs an AutoencoderKL.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Die Voreinstellung „{0}“ braucht einen AutoencoderKL.</translation>
    </message>
    <message>
        <source>The preset cannot be read ({0}).</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Die Voreinstellung kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The project cannot be read ({0}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das Projekt kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The project cannot be saved exactly.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Das Projekt kann nicht genau gespeichert werden.</translation>
    </message>
    <message>
        <source>The project cannot be saved: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Das Projekt kann nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>The project cannot be written ({0}).</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>Das Projekt kann nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The project cannot {0} ({1}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das Projekt kann nicht {0} ({1}).</translation>
    </message>
    <message>
        <source>The project cannot {0}: another program uses it.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das Projekt kann nicht {0}: Ein anderes Programm verwendet es.</translation>
    </message>
    <message>
        <source>The project cannot {0}: the disk is full.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das Projekt kann nicht {0}: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Die Projektdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The project file is damaged: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Die Projektdatei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The project file is empty.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Die Projektdatei ist leer.</translation>
    </message>
    <message>
        <source>The project is open in another window or program and can only be looked at here.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Das Projekt ist in einem anderen Fenster oder Programm geöffnet und kann hier nur angesehen werden.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Das Projekt ist zu groß.</translation>
    </message>
    <message>
        <source>The project or its folder is write-protected.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Das Projekt oder sein Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright ({0}).</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Das Projekt wurde mit einer neueren Version von Lipwright erstellt ({0}).</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright and can only be looked at.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Das Projekt wurde mit einer neueren Version von Lipwright erstellt und kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The sample rate changes in the middle of this sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Die Abtastrate wechselt mitten in diesem Ton.</translation>
    </message>
    <message>
        <source>The selected points are locked or switched off.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>Die ausgewählten Punkte sind gesperrt oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>The server does not give {0} ({1} {2}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Der Server liefert {0} nicht ({1} {2}).</translation>
    </message>
    <message>
        <source>The sound in this file is damaged or of an unusual kind.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Der Ton in dieser Datei ist beschädigt oder von ungewöhnlicher Art.</translation>
    </message>
    <message>
        <source>The video has no frames.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>Das Video hat keine Bilder.</translation>
    </message>
    <message>
        <source>The weights are damaged: their checksum does not match.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Die Gewichte sind beschädigt: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Die Gewichte können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The weights cannot be written ({0}).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Die Gewichte können nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The weights do not fit the model.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Die Gewichte passen nicht zum Modell.</translation>
    </message>
    <message>
        <source>The weights do not fit this version&apos;s face detector.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Die Gewichte passen nicht zum Gesichtsdetektor dieser Version.</translation>
    </message>
    <message>
        <source>The weights have format {0}; this version reads format {1}.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Die Gewichte haben Format {0}; diese Version liest Format {1}.</translation>
    </message>
    <message>
        <source>The weights of &apos;{0}&apos; do not fit the model.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Die Gewichte von „{0}“ passen nicht zum Modell.</translation>
    </message>
    <message>
        <source>The weights of face-alignment are not on this machine.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Die Gewichte von face-alignment sind nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The weights of the diffusion renderer are not there.</source>
        <extracomment>studio/talkformer/weight_pack.py studio/render/diffusion_packs.py</extracomment>
        <translation>Die Gewichte des Diffusions-Renderers fehlen.</translation>
    </message>
    <message>
        <source>The words cannot be read: {0}.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Die Wörter können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>There are no frames in this video.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>In diesem Video sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are no keys to copy.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Es gibt keine Keyframes zum Kopieren.</translation>
    </message>
    <message>
        <source>There are no weights &apos;{0}&apos;.</source>
        <extracomment>studio/render/diffusion_packs.py studio/render/weight_library.py</extracomment>
        <translation>Es gibt keine Gewichte „{0}“.</translation>
    </message>
    <message>
        <source>There are no weights in this folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>In diesem Ordner sind keine Gewichte.</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Es gibt zu viele Dateien dieses Namens.</translation>
    </message>
    <message>
        <source>There are weights named &apos;{0}&apos; already.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Gewichte namens „{0}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <extracomment>studio/render/weight_library.py studio/export/options.py</extracomment>
        <translation>Vorhanden: {0}.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Eine Datei dieses Namens ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <extracomment>studio/store/opening.py studio/media/files.py</extracomment>
        <translation>Ein Ordner dieses Namens ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Eine Datei dieses Namens ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>studio/media/probe.py</extracomment>
        <translation>In dieser Datei ist weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>There is no edit layer &apos;{0}&apos;.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>Es gibt keine Bearbeitungsebene „{0}“.</translation>
    </message>
    <message>
        <source>There is no engine &apos;{0}&apos;.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Es gibt keine Engine „{0}“.</translation>
    </message>
    <message>
        <source>There is no export format &apos;{0}&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Es gibt kein Exportformat „{0}“.</translation>
    </message>
    <message>
        <source>There is no face detector &apos;{0}&apos;.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>Es gibt keinen Gesichtsdetektor „{0}“.</translation>
    </message>
    <message>
        <source>There is no face number {0}: {1} found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Es gibt kein Gesicht Nummer {0}: {1} gefunden.</translation>
    </message>
    <message>
        <source>There is no face yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Es gibt noch kein Gesicht.</translation>
    </message>
    <message>
        <source>There is no frame in this range.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>In diesem Bereich gibt es kein Bild.</translation>
    </message>
    <message>
        <source>There is no marker at frame {0}.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>Bei Bild {0} gibt es keine Marke.</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>Es gibt noch keine Bewegung.</translation>
    </message>
    <message>
        <source>There is no option &apos;{0}&apos;.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Es gibt keine Option „{0}“.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>In dieser Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no portrait with a face yet.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Es gibt noch kein Porträt mit Gesicht.</translation>
    </message>
    <message>
        <source>There is no portrait yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Es gibt noch kein Porträt.</translation>
    </message>
    <message>
        <source>There is no room for these keys.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Für diese Keyframes ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>studio/store/alignment_file.py studio/store/relink.py studio/media/files.py</extracomment>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Es gibt keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Es gibt kein solches Projekt.</translation>
    </message>
    <message>
        <source>There is no time to insert or remove.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Es gibt keine Zeit, die eingefügt oder entfernt werden könnte.</translation>
    </message>
    <message>
        <source>There is no video codec &apos;{0}&apos;.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>Es gibt keinen Videocodec „{0}“.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>In dieser Datei ist kein Video.</translation>
    </message>
    <message>
        <source>There is no voice yet.</source>
        <extracomment>studio/core/alignment.py studio/render/analysis.py</extracomment>
        <translation>Es gibt noch keine Stimme.</translation>
    </message>
    <message>
        <source>There is not enough memory to render a single frame.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>Der Speicher reicht nicht, um ein einziges Bild zu rendern.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Es gibt nichts zu rendern.</translation>
    </message>
    <message>
        <source>These are no readable weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Das sind keine lesbaren Gewichte.</translation>
    </message>
    <message>
        <source>These curve handles are out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Diese Kurvenanfasser sind außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>These frames cannot be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Diese Bilder können nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Diese Keyframes liegen alle auf einem Bild.</translation>
    </message>
    <message>
        <source>These weights ship with Lipwright.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Diese Gewichte gehören zu Lipwright.</translation>
    </message>
    <message>
        <source>This amplitude is out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Diese Amplitude ist außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>This file cannot be opened ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Diese Datei kann nicht geöffnet werden ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <extracomment>studio/store/relink.py studio/media/libav.py</extracomment>
        <translation>Diese Datei kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>This file changed while it was copied.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Diese Datei hat sich beim Kopieren verändert.</translation>
    </message>
    <message>
        <source>This file could not be written ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Diese Datei konnte nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>This file holds no sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Diese Datei enthält keinen Ton.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Diese Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Diese Datei fehlt.</translation>
    </message>
    <message>
        <source>This file is of a kind that holds no words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Eine Datei dieser Art enthält keine Wörter.</translation>
    </message>
    <message>
        <source>This file is too large to hold words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Diese Datei ist zu groß, um Wörter zu enthalten.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file stopped being readable ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Diese Datei ist nicht mehr lesbar ({0}).</translation>
    </message>
    <message>
        <source>This format has none.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Dieses Format hat keine.</translation>
    </message>
    <message>
        <source>This is a database, but not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das ist eine Datenbank, aber kein Lipwright-Projekt.</translation>
    </message>
    <message>
        <source>This is a file of the project itself.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Das ist eine Datei des Projekts selbst.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is no description of a renderer&apos;s weights.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Das ist keine Beschreibung der Gewichte eines Renderers.</translation>
    </message>
    <message>
        <source>This is no description of detector weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Das ist keine Beschreibung von Detektorgewichten.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>studio/core/safefile.py studio/store/database.py</extracomment>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is no palette of mouth shapes.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Das ist keine Palette von Mundformen.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8 or UTF-16.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Das ist kein Text in UTF-8 oder UTF-16.</translation>
    </message>
    <message>
        <source>This is not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Das ist kein Lipwright-Projekt.</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be read.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Ein Bild dieser Art kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a picture, video or sound that can be read, or it is damaged.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>Das ist kein lesbares Bild, Video oder Ton, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not the file that the project used ({0}): its content differs.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Das ist nicht die Datei, die das Projekt verwendete ({0}): Ihr Inhalt ist anders.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>Das ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>This is too far.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Das ist zu weit.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Diesen Keyframe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This key moves nothing, so it has no direction to grow in.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Dieser Keyframe bewegt nichts und lässt sich deshalb nicht skalieren.</translation>
    </message>
    <message>
        <source>This lane has no strength, so its keys move nothing.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Diese Spur hat keine Stärke, ihre Keyframes bewegen also nichts.</translation>
    </message>
    <message>
        <source>This mouth shape cannot be kept: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Diese Mundform kann nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>This moves points too far.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>Das bewegt Punkte zu weit.</translation>
    </message>
    <message>
        <source>This name is too long for a marker.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>Dieser Name ist zu lang für eine Marke.</translation>
    </message>
    <message>
        <source>This occlusion is gone.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Diese Verdeckung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This picture file is cut short.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Diese Bilddatei ist unvollständig.</translation>
    </message>
    <message>
        <source>This picture file is over {0} MB.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Diese Bilddatei ist über {0} MB groß.</translation>
    </message>
    <message>
        <source>This picture is damaged or of an unusual kind.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Dieses Bild ist beschädigt oder von ungewöhnlicher Art.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size is not what it says.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Dieses Bild ist beschädigt: Seine Größe ist nicht die angegebene.</translation>
    </message>
    <message>
        <source>This picture is damaged: {0}.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Dieses Bild ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>This picture is {0} x {1} px; the limit is {2} million px.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Dieses Bild hat {0} x {1} px; die Grenze ist {2} Millionen px.</translation>
    </message>
    <message>
        <source>This picture says that it has no pixels.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Dieses Bild gibt an, keine Pixel zu haben.</translation>
    </message>
    <message>
        <source>This project is open elsewhere.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Dieses Projekt ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>This sound holds values that are not numbers (NaN or infinity).</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Dieser Ton enthält Werte, die keine Zahlen sind (NaN oder unendlich).</translation>
    </message>
    <message numerus="yes">
        <source>This sound is cut short: its header states {0} bytes, the file holds {1}.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>Dieser Ton ist unvollständig: Der Header nennt {0} Byte, die Datei enthält {1}.</numerusform>
            <numerusform>Dieser Ton ist unvollständig: Der Header nennt {0} Bytes, die Datei enthält {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is cut short: {0} of {1} s can be read.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Dieser Ton ist unvollständig: {0} von {1} s sind lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>This sound is damaged: {0} of {1} pieces cannot be decoded.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>Dieser Ton ist beschädigt: Sein einziges Stück kann nicht dekodiert werden.</numerusform>
            <numerusform>Dieser Ton ist beschädigt: {0} von {1} Stücken können nicht dekodiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is over three hours long.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>Dieser Ton ist über drei Stunden lang.</translation>
    </message>
    <message>
        <source>This state is not in the project&apos;s history.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Dieser Stand ist nicht im Verlauf des Projekts.</translation>
    </message>
    <message>
        <source>This strength is out of range.</source>
        <extracomment>studio/core/lanes.py studio/core/shapes.py</extracomment>
        <translation>Diese Stärke ist außerhalb des Bereichs.</translation>
    </message>
    <message numerus="yes">
        <source>This video is cut short: {0} frames can be read.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>
            <numerusform>Dieses Video ist unvollständig: {0} Bild ist lesbar.</numerusform>
            <numerusform>Dieses Video ist unvollständig: {0} Bilder sind lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Neu trainieren.</translation>
    </message>
    <message>
        <source>Train it again, or reinstall.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Neu trainieren oder neu installieren.</translation>
    </message>
    <message>
        <source>Train them with &apos;lipwright train renderer&apos;, or put a pack there; the draft engine needs none.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Mit „lipwright train renderer“ trainieren oder ein Paket dorthin legen; die Entwurfs-Engine braucht keine.</translation>
    </message>
    <message>
        <source>Try again later, or check the address and the checksum.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Später noch einmal versuchen oder Adresse und Prüfsumme prüfen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Two mouth shapes of this palette have one name.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Zwei Mundformen dieser Palette haben denselben Namen.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>Die letzte Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo this edit.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Diese Bearbeitung rückgängig machen.</translation>
    </message>
    <message>
        <source>Unlock it to edit it.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Zum Bearbeiten entsperren.</translation>
    </message>
    <message>
        <source>Unlock it to edit its keys.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>Zum Bearbeiten der Keyframes entsperren.</translation>
    </message>
    <message>
        <source>Update Lipwright, or use weights made for this version.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Lipwright aktualisieren oder Gewichte für diese Version verwenden.</translation>
    </message>
    <message>
        <source>Update Lipwright.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Lipwright aktualisieren.</translation>
    </message>
    <message>
        <source>Use 2 px or more.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>2 px oder mehr verwenden.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP or TIFF; convert others (HEIC, RAW, PSD) first.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>PNG, JPEG, WebP oder TIFF verwenden; andere (HEIC, RAW, PSD) zuerst umwandeln.</translation>
    </message>
    <message>
        <source>Use a pack that does.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Ein Paket verwenden, das es enthält.</translation>
    </message>
    <message>
        <source>Use a picture with a visible face, or place the points by hand (paintings, animals).</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Ein Bild mit sichtbarem Gesicht verwenden oder die Punkte von Hand setzen (Gemälde, Tiere).</translation>
    </message>
    <message>
        <source>Use a video with a visible face, or place the points by hand.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>Ein Video mit sichtbarem Gesicht verwenden oder die Punkte von Hand setzen.</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - (--name).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Buchstaben, Ziffern und . _ - verwenden (--name).</translation>
    </message>
    <message>
        <source>Use safetensors weights.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Gewichte als safetensors verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Use up to {0} characters.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>
            <numerusform>Höchstens {0} Zeichen verwenden.</numerusform>
            <numerusform>Höchstens {0} Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came from {0} is not the file that was meant: its checksum does not match.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Was von {0} kam, ist nicht die gemeinte Datei: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>What {0} sends is larger than the {1} MiB that it may have.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Was {0} sendet, ist größer als die erlaubten {1} MiB.</translation>
    </message>
    <message>
        <source>Write HH:MM:SS:FF.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>HH:MM:SS:FF schreiben.</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>name=wert schreiben.</translation>
    </message>
    <message>
        <source>always there</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>immer da</translation>
    </message>
    <message>
        <source>be compacted</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>verdichtet werden</translation>
    </message>
    <message>
        <source>be created</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>angelegt werden</translation>
    </message>
    <message>
        <source>be opened</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>geöffnet werden</translation>
    </message>
    <message>
        <source>be read</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>gelesen werden</translation>
    </message>
    <message>
        <source>be saved</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>gespeichert werden</translation>
    </message>
    <message>
        <source>be written</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py</extracomment>
        <translation>geschrieben werden</translation>
    </message>
    <message>
        <source>the PortAudio library is missing</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>die Bibliothek PortAudio fehlt</translation>
    </message>
    <message>
        <source>the diffusion engine takes {0} s a frame here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>die Diffusions-Engine braucht hier {0} s je Bild</translation>
    </message>
    <message>
        <source>the diffusion engine&apos;s speed is measured at the first render</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>die Geschwindigkeit der Diffusions-Engine wird beim ersten Rendern gemessen</translation>
    </message>
    <message>
        <source>the sound device does not respond</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>das Tongerät antwortet nicht</translation>
    </message>
    <message>
        <source>the sound device has stopped</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>das Tongerät hat aufgehört</translation>
    </message>
    <message>
        <source>there are no weights for the diffusion engine</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>es gibt keine Gewichte für die Diffusions-Engine</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>es gibt kein Tongerät</translation>
    </message>
    <message>
        <source>{0} = {1} is out of range.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>{0} = {1} ist außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without a frame cache.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>{0} Das Rendern geht ohne Bild-Cache weiter.</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without it.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>{0} Das Rendern geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>{0} cannot be fetched ({1}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>{0} kann nicht heruntergeladen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} is no number of references.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} ist keine Anzahl von Referenzen.</translation>
    </message>
    <message>
        <source>{0} is no number of steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} ist keine Anzahl von Schritten.</translation>
    </message>
</context>
<context>
    <name>lipwright</name>
    <message>
        <source> and </source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source># The guide is not there

It belongs to the installation.</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation># Die Anleitung fehlt

Sie gehört zur Installation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces: click one, or press its number.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>
            <numerusform>%Ln Gesicht: Anklicken oder seine Nummer drücken.</numerusform>
            <numerusform>%Ln Gesichter: Eines anklicken oder seine Nummer drücken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <extracomment>studio/app/menus.py studio/app/texts.py</extracomment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames off</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>
            <numerusform>%Ln Bild entfernt</numerusform>
            <numerusform>%Ln Bilder entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames removed from keys and markers.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln Bild aus Keyframes und Marken entfernt.</numerusform>
            <numerusform>%Ln Bilder aus Keyframes und Marken entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, {time}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>%Ln Bild, {time}</numerusform>
            <numerusform>%Ln Bilder, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames; those that are ready already are not rendered again.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>%Ln Bild; ist es schon fertig, wird es nicht noch einmal gerendert.</numerusform>
            <numerusform>%Ln Bilder; schon fertige werden nicht noch einmal gerendert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are behind the end now.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln Keyframe liegt jetzt hinter dem Ende.</numerusform>
            <numerusform>%Ln Keyframes liegen jetzt hinter dem Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked lanes stay.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln gesperrte Spur bleibt unverändert.</numerusform>
            <numerusform>%Ln gesperrte Spuren bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln Laut</numerusform>
            <numerusform>%Ln Laute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Analysieren</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Blend</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>&amp;Mischen</translation>
    </message>
    <message>
        <source>&amp;Bézier</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Bézier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Clear in and out</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>In und Out lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Collect media…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>&amp;Medien sammeln…</translation>
    </message>
    <message>
        <source>&amp;Colours for everybody</source>
        <extracomment>studio/app/shell/settings_dialog.py studio/app/shell/shell.py</extracomment>
        <translation>&amp;Farben für alle</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Konfidenz</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Keyframes &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Keyframes &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;End occlusion</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Verdeckung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;Engine of new projects:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Engine neuer Projekte:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Gesicht</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>studio/app/dialogs/export.py studio/app/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fit keys to range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes in Bereich ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Bild einpassen</translation>
    </message>
    <message>
        <source>&amp;Fold lanes</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spuren &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Handles of the mouth</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Griffe des Mundes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>studio/app/menus.py studio/app/shell/shell.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Halten</translation>
    </message>
    <message>
        <source>&amp;Insert time…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Zeit &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Interpolation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Larger radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Größerer Radius</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>&amp;Loop range</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>In Sch&amp;leife abspielen</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Marke</translation>
    </message>
    <message>
        <source>&amp;Mirror edits</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Modelle:</translation>
    </message>
    <message>
        <source>&amp;Mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spur stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>&amp;Name marker…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marke b&amp;enennen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Nächster Griff</translation>
    </message>
    <message>
        <source>&amp;Next key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Nächster Keyframe der Spur</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Keins</translation>
    </message>
    <message>
        <source>&amp;Occlude</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Verdecken</translation>
    </message>
    <message>
        <source>&amp;Offer the last project at the start</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Beim Start das letzte &amp;Projekt anbieten</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Zwiebelschalen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Keyframes ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Voriger Griff</translation>
    </message>
    <message>
        <source>&amp;Previous key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Voriger Keyframe der Spur</translation>
    </message>
    <message>
        <source>&amp;Proportional editing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Proportionales Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Rendern</translation>
    </message>
    <message>
        <source>&amp;Rendering and disk</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Rendern und Speicherplatz</translation>
    </message>
    <message>
        <source>&amp;Reports folder</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Berichtsordner</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>La&amp;yout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset to prediction</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Auf Vorhersage &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reverse keys</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>&amp;Rund</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Show “AI-generated” in the picture</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>„&amp;AI-generated“ im Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Smaller radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Kleinerer Radius</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>&amp;Weich</translation>
    </message>
    <message>
        <source>&amp;Solo lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spur auf &amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Sound while scrubbing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Ton beim Scrubben</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>&amp;Stretch keys…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes &amp;strecken…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>100% is the shape, less stays nearer to what the mouth does, more exaggerates</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>100 % ist genau die Form; weniger bleibt näher an der Mundbewegung, mehr übertreibt</translation>
    </message>
    <message>
        <source>A different number gives a different grain in what the diffusion engine paints</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Eine andere Zahl ergibt eine andere Körnung in dem, was die Diffusions-Engine malt</translation>
    </message>
    <message>
        <source>A different number gives a different rhythm of blinks and sway.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Eine andere Zahl ergibt einen anderen Rhythmus von Blinzeln und Kopfbewegung.</translation>
    </message>
    <message>
        <source>A named version: it is never removed automatically.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Eine benannte Version; sie wird nie automatisch entfernt.</translation>
    </message>
    <message>
        <source>A picture and a voice become a video; every point of the face can be corrected.</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Aus einem Bild und einer Stimme wird ein Video; jeder Punkt des Gesichts lässt sich korrigieren.</translation>
    </message>
    <message>
        <source>A portrait and a voice</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Ein Porträt und eine Stimme</translation>
    </message>
    <message>
        <source>A ring around uncertain points; the wider, the less certain</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Ein Ring um unsichere Punkte; je weiter, desto unsicherer</translation>
    </message>
    <message>
        <source>About the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Über das Bild</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Über die Stimme</translation>
    </message>
    <message>
        <source>Above the limit, the frames that have gone unused the longest are removed first. Models folder and limit apply to the command line too.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Über der Grenze werden die am längsten nicht verwendeten Bilder zuerst entfernt. Modellordner und Grenze gelten auch für die Befehlszeile.</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Add ke&amp;y</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Ke&amp;yframe hinzufügen</translation>
    </message>
    <message>
        <source>Add key</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>Add marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Add this shortcut to those of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Den Tastenkürzeln der Aktion hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln frames are ready.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>Das Bild ist fertig.</numerusform>
            <numerusform>Alle %Ln Bilder sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All frames were ready.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Alle Bilder waren fertig.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Alle Keyframes</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <extracomment>studio/app/panels/motion.py studio/app/table_models.py studio/app/timeline/lane_tools.py studio/app/timeline/titles.py</extracomment>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Analysing</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die eigene Form anwenden</translation>
    </message>
    <message>
        <source>As if the lane were not there</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Als gäbe es die Spur nicht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>studio/app/property_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Blend all keys between in and out point instead of this frame</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Alle Keyframes zwischen In- und Out-Punkt mischen statt dieses Bildes</translation>
    </message>
    <message>
        <source>Blend the edit of the selected points, or of all, with the prediction: 0% is as predicted</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Die Bearbeitung der ausgewählten Punkte (oder aller) mit der Vorhersage mischen: 0 % ist wie vorhergesagt</translation>
    </message>
    <message>
        <source>Blend with prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Mit Vorhersage mischen</translation>
    </message>
    <message>
        <source>Blend with the prediction, in percent of the edit. Enter applies, Esc drops.</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Mit der Vorhersage mischen, in Prozent der Bearbeitung. Enter übernimmt, Esc verwirft.</translation>
    </message>
    <message>
        <source>Blinks</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>Blinzeln</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Brauen</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Nach der Datei suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Bézier</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Bézier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <extracomment>studio/app/menus.py studio/app/panels/task.py</extracomment>
        <translation>Die laufende Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Keyframe ändern</translation>
    </message>
    <message>
        <source>Change key&apos;s size</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Größe des Keyframes ändern</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Choose &amp;face…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Gesicht &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Eine Aufnahme wählen</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>Einen anderen Bereich wählen.</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Engine wählen</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Gesicht wählen</translation>
    </message>
    <message>
        <source>Choose one of several faces, or draw a box where the face is</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Eines von mehreren Gesichtern wählen oder einen Rahmen um das Gesicht ziehen</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Aufnahme wählen…</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Gewichte wählen</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wählen: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear range</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Bereich löschen</translation>
    </message>
    <message>
        <source>Click in the voice to go there, drag keys to move them. N goes to the next place that looks wrong.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Ein Klick in die Stimme springt dorthin, Keyframes lassen sich ziehen. N springt zur nächsten auffälligen Stelle.</translation>
    </message>
    <message>
        <source>Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Klicken oder Ziehen bewegt den Abspielkopf. Die Tasten Auf und Ab wählen eine Spur. Das Mausrad zoomt, mit Umschalt scrollt es.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the left of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Auf den Mundwinkel links im Bild klicken.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Auf den Mundwinkel rechts im Bild klicken.</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the left of the picture. Esc stops.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Auf die Mitte des Auges links im Bild klicken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Auf die Mitte des Auges rechts im Bild klicken.</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Close in silence</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>In Pausen schließen</translation>
    </message>
    <message>
        <source>Close lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Lippen schließen</translation>
    </message>
    <message>
        <source>Close lips: up closes them</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Lippen schließen: nach oben schließt sie</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Collect media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Medien sammeln</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Medien werden gesammelt</translation>
    </message>
    <message>
        <source>Colour marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Marke einfärben</translation>
    </message>
    <message>
        <source>Colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Farben, die auch Farbenblinde unterscheiden</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare, left: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Vergleichen, links: {what}</translation>
    </message>
    <message>
        <source>Compare, right: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Vergleichen, rechts: {what}</translation>
    </message>
    <message>
        <source>Compare: line to the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Vergleichen: Linie nach links</translation>
    </message>
    <message>
        <source>Compare: line to the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Vergleichen: Linie nach rechts</translation>
    </message>
    <message>
        <source>Compare: swap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Vergleichen: Seiten tauschen</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Konfidenz, %</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy &amp;next pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Näch&amp;ste Pose kopieren</translation>
    </message>
    <message>
        <source>Copy next pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Nächste Pose kopieren</translation>
    </message>
    <message>
        <source>Copy pre&amp;vious pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>V&amp;orige Pose kopieren</translation>
    </message>
    <message>
        <source>Copy previous pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Vorige Pose kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>studio/app/shell/shell.py studio/app/window.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the media into a folder beside the project, and use them there</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Die Medien in einen Ordner neben dem Projekt kopieren und dort verwenden</translation>
    </message>
    <message>
        <source>Copy the selected keys to right after them</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Die ausgewählten Keyframes direkt dahinter kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Cu&amp;t keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>studio/app/curve_editor.py studio/app/curve_plot.py</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Cut keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Keyframes ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <extracomment>studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Disk space limit for rendered frames</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Speicherplatzgrenze für gerenderte Bilder</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>studio/app/compare.py studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drag a box around the face; Enter looks inside it, Shift+Enter places points in it, Esc cancels.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Einen Rahmen um das Gesicht ziehen; Enter sucht darin, Umschalt+Enter setzt Punkte hinein, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Einen Punkt ziehen: Am Abspielkopf entsteht ein Keyframe, und die Vorschau folgt. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth.</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Ziehen von Punkten setzt Keyframes am Abspielkopf. Komma und Punkt wählen Punkte aus, Alt und Pfeiltasten bewegen sie. Ziehen neben Punkten wählt mit einem Rahmen aus, mit Alt mit einem Lasso. H geht durch die Griffe des Mundes.</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Ziehen streckt die ausgewählten Keyframes in der Zeit</translation>
    </message>
    <message>
        <source>Drop a picture of a face and a recording of speech into the window. The sample shows how it works.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Ein Bild eines Gesichts und eine Sprachaufnahme ins Fenster ziehen. Das Beispiel zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>Drop a picture of a face here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Bild eines Gesichts hierher ziehen</translation>
    </message>
    <message>
        <source>Drop a recording of speech here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Sprachaufnahme hierher ziehen</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Keyframes duplizieren</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Empty &amp;now</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Jetzt &amp;leeren</translation>
    </message>
    <message>
        <source>End &amp;solo of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Solo der Spur beenden</translation>
    </message>
    <message>
        <source>End occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Verdeckung beenden</translation>
    </message>
    <message>
        <source>End of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Ende des Videos</translation>
    </message>
    <message>
        <source>End solo of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Solo von {lane} beenden</translation>
    </message>
    <message>
        <source>End tour</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/render.py</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine of new projects</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Engine neuer Projekte</translation>
    </message>
    <message>
        <source>Enter edits a number in pixels of the picture.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Enter bearbeitet eine Zahl in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>Enter edits a number; a bad one changes nothing. Arrow keys go from cell to cell.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Enter bearbeitet eine Zahl; eine ungültige ändert nichts. Pfeiltasten gehen von Zelle zu Zelle.</translation>
    </message>
    <message>
        <source>Enter goes to the step that is chosen.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Enter geht zum gewählten Schritt.</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete removes it from the list.</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Enter öffnet ein Projekt, Entf entfernt es aus der Liste.</translation>
    </message>
    <message>
        <source>Enter or a double click applies a shape, F2 renames it, Delete removes it</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Enter oder Doppelklick wendet eine Form an, F2 benennt sie um, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Evens out jitter without delay; too much slurs the speech.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Gleicht Zittern ohne Verzögerung aus; zu viel macht das Sprechen undeutlich.</translation>
    </message>
    <message>
        <source>Every edit is in the project&apos;s file as soon as it is made: there is nothing to save, and a crash loses nothing. The history stays too, so that undo works after a restart. When a project of more than {size} MB is closed, the oldest steps of its history are removed; versions that you named stay.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Jede Bearbeitung steht sofort in der Projektdatei: Es gibt nichts zu speichern, und bei einem Absturz geht nichts verloren. Auch der Verlauf bleibt erhalten, sodass Rückgängig auch nach einem Neustart funktioniert. Wird ein Projekt von mehr als {size} MB geschlossen, werden die ältesten Schritte seines Verlaufs entfernt; benannte Versionen bleiben.</translation>
    </message>
    <message>
        <source>Every edit is on disk. You can open it once more, or start with something else.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Jede Bearbeitung ist gespeichert. Das Projekt noch einmal öffnen oder mit etwas anderem anfangen.</translation>
    </message>
    <message>
        <source>Every point can be moved</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Jeder Punkt lässt sich bewegen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Augen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Fade in over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Einblenden über</translation>
    </message>
    <message numerus="yes">
        <source>Fades in over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Blendet über %Ln Bild ein</numerusform>
            <numerusform>Blendet über %Ln Bilder ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fades out over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Blendet über %Ln Bild aus</numerusform>
            <numerusform>Blendet über %Ln Bilder aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Falloff &amp;after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Abklingen da&amp;nach</translation>
    </message>
    <message>
        <source>Falloff &amp;before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Abklingen da&amp;vor</translation>
    </message>
    <message>
        <source>Falloff after: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Abklingen danach: {name}</translation>
    </message>
    <message>
        <source>Falloff before: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Abklingen davor: {name}</translation>
    </message>
    <message>
        <source>Falloff of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Abklingen von {lane}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Datei des Bildes</translation>
    </message>
    <message>
        <source>File of the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Datei der Stimme</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Einen Befehl beim Namen finden</translation>
    </message>
    <message>
        <source>Find face in the &amp;box</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Gesicht im &amp;Rahmen finden</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>Finding the face</source>
        <extracomment>studio/app/analyses.py studio/app/face_tools.py</extracomment>
        <translation>Gesicht wird gesucht</translation>
    </message>
    <message>
        <source>First handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Erster Anfasser, Zeit</translation>
    </message>
    <message>
        <source>First handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Erster Anfasser, Wert</translation>
    </message>
    <message>
        <source>Fit &amp;face</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Ge&amp;sicht einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;timeline</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Zeitleiste einpassen</translation>
    </message>
    <message>
        <source>Fit keys to range</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes in Bereich einpassen</translation>
    </message>
    <message>
        <source>Fit m&amp;outh</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Mund einpassen</translation>
    </message>
    <message>
        <source>Fit picture takes in points that lie beside it</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>„Bild einpassen“ bezieht Punkte daneben ein</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Das Fenster in fünf Schritten</translation>
    </message>
    <message>
        <source>Fold the lanes of {part}</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>Die Spuren von {part} einklappen</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Ordner für neue Dateien</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by the detector “{name}”</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Gefunden vom Detektor „{name}“</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Frame &amp;back</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Bild &amp;zurück</translation>
    </message>
    <message>
        <source>Frame &amp;forward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Bild &amp;vor</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Frame {frame} of {last}, {rate} fps</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>Bild {frame} von {last}, {rate} fps</translation>
    </message>
    <message>
        <source>Frame {frame}, {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Bild {frame}, {time}</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>studio/app/dialogs/export.py studio/app/timeline/actions.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Frames that lend the mouth its inside</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Bilder, die das Mundinnere liefern</translation>
    </message>
    <message>
        <source>Frames to render</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Zu rendernde Bilder</translation>
    </message>
    <message>
        <source>From in to out point</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Vom In- bis zum Out-Punkt</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Einen Namen angeben.</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Zur Spur darüber gehen</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Zur Spur darunter gehen</translation>
    </message>
    <message>
        <source>Go to the next sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Zum nächsten Laut oder Wort gehen</translation>
    </message>
    <message>
        <source>Go to the previous sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Zum vorigen Laut oder Wort gehen</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Handle: {name}</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>Griff: {name}</translation>
    </message>
    <message>
        <source>Handles that open the jaw, move lips and corners, pucker and close</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Griffe, die den Kiefer öffnen, Lippen und Mundwinkel bewegen, spitzen und schließen</translation>
    </message>
    <message>
        <source>Head sway</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>Kopfbewegung</translation>
    </message>
    <message>
        <source>Hear the voice while the playhead is dragged or stepped</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die Stimme hören, während der Abspielkopf gezogen oder schrittweise bewegt wird</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide &amp;groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Gruppen ausblenden</translation>
    </message>
    <message>
        <source>Hide or show the groups of the selected points</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der ausgewählten Punkte aus- oder einblenden</translation>
    </message>
    <message>
        <source>Hide: the points are neither drawn nor caught</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Ausblenden: Die Punkte werden weder gezeichnet noch erfasst</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>How far the head sways.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Wie weit sich der Kopf wiegt.</translation>
    </message>
    <message>
        <source>How far the mouth closes in the pauses of the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Wie weit sich der Mund in Sprechpausen schließt.</translation>
    </message>
    <message>
        <source>How far the mouth opens, how it closes in pauses, blinks and head sway. View &gt; Panels has more.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Wie weit sich der Mund öffnet, wie er sich in Pausen schließt, Blinzeln und Kopfbewegung. Mehr unter Ansicht &gt; Bedienfelder.</translation>
    </message>
    <message>
        <source>How much the mouth moves; 100% is as predicted.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Wie stark sich der Mund bewegt; 100 % ist wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Import &amp;words…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Wörter importieren…</translation>
    </message>
    <message>
        <source>Import words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <source>Imported: {words} and {sounds}.</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Importiert: {words} und {sounds}.</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>In the whole range</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Im ganzen Bereich</translation>
    </message>
    <message>
        <source>In use now:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Derzeit belegt:</translation>
    </message>
    <message>
        <source>Inner corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Innerer Winkel</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <extracomment>studio/app/panels/tables.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Lippen innen</translation>
    </message>
    <message>
        <source>Inner lips stop where they touch</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Die Lippen halten an, wo sie sich berühren</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Zeit einfügen</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Interpolation to the next key</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Interpolation zum nächsten Keyframe</translation>
    </message>
    <message>
        <source>Interpolation: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Interpolation: {name}</translation>
    </message>
    <message>
        <source>It will not come up by itself again; Help &gt; Tour starts it</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Er erscheint nicht von selbst wieder; Hilfe &gt; Rundgang startet ihn</translation>
    </message>
    <message>
        <source>Jaw</source>
        <extracomment>studio/app/canvas/marks.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Jaw: down opens, sideways shifts</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Kiefer: nach unten öffnet, zur Seite verschiebt</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep lips from &amp;crossing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Lippen &amp;nicht kreuzen lassen</translation>
    </message>
    <message>
        <source>Keep the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Den Mund am Abspielkopf als eigene Form speichern</translation>
    </message>
    <message>
        <source>Keep this mouth as a &amp;shape…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Diesen Mund als &amp;Form speichern…</translation>
    </message>
    <message>
        <source>Keep this mouth by the name beside</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Diesen Mund unter dem Namen daneben speichern</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Keyframe</translation>
    </message>
    <message>
        <source>Key how much the mouth moves at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Einen Keyframe setzen, wie stark sich der Mund am Abspielkopf bewegt</translation>
    </message>
    <message>
        <source>Key of {lane} at {time}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Keyframe von {lane} bei {time}</translation>
    </message>
    <message>
        <source>Key what the lane does at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Einen Keyframe setzen für das, was die Spur am Abspielkopf tut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/app/menus.py studio/app/panels/tables.py</extracomment>
        <translation>Keyframes</translation>
    </message>
    <message>
        <source>Keys and markers after the playhead move later; the voice stays where it is</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes und Marken nach dem Abspielkopf rücken nach hinten; die Stimme bleibt, wo sie ist</translation>
    </message>
    <message numerus="yes">
        <source>Keys and markers moved by %Ln frames.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>Keyframes und Marken um %Ln Bild verschoben.</numerusform>
            <numerusform>Keyframes und Marken um %Ln Bilder verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and the range keep their moments</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Keyframes und Bereich behalten ihre Zeitpunkte</translation>
    </message>
    <message>
        <source>Lane</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spur &amp;darüber</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spur dar&amp;unter</translation>
    </message>
    <message>
        <source>Lanes, points, markers and problems in colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Spuren, Punkte, Marken und Probleme in Farben, die auch Farbenblinde unterscheiden</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last time you worked on “{name}”.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Zuletzt wurde an „{name}“ gearbeitet.</translation>
    </message>
    <message>
        <source>Left as it was: {groups}.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Unverändert: {groups}.</translation>
    </message>
    <message>
        <source>Left brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Linke Braue</translation>
    </message>
    <message>
        <source>Left corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Linker Winkel</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Linker Mundwinkel</translation>
    </message>
    <message>
        <source>Left corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Linker Mundwinkel: zur Seite macht breit oder schmal, nach oben lächelt</translation>
    </message>
    <message>
        <source>Left eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Linkes Auge</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line to the &amp;left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Linie nach &amp;links</translation>
    </message>
    <message>
        <source>Line to the &amp;right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Linie nach &amp;rechts</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Lips do not close</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Lippen schließen nicht</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly again, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright wurde erneut unerwartet beendet; „{name}“ war geöffnet.</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly last time, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright wurde beim letzten Mal unerwartet beendet; „{name}“ war geöffnet.</translation>
    </message>
    <message>
        <source>Lipwright projects</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Lipwright-Projekte</translation>
    </message>
    <message>
        <source>Loc&amp;k groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Gruppen sp&amp;erren</translation>
    </message>
    <message>
        <source>Loc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spur s&amp;perren</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock or unlock the groups of the selected points: nothing moves them</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der ausgewählten Punkte sperren oder entsperren: Gesperrt bewegt sie nichts</translation>
    </message>
    <message>
        <source>Lock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>{groups} sperren</translation>
    </message>
    <message>
        <source>Lock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} sperren</translation>
    </message>
    <message>
        <source>Lock {lane} against edits</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>{lane} gegen Bearbeitungen sperren</translation>
    </message>
    <message>
        <source>Lock: nothing moves these points, and their keys stay</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Sperren: Nichts bewegt diese Punkte, und ihre Keyframes bleiben</translation>
    </message>
    <message>
        <source>Look for the face inside the box you drew</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Das Gesicht im gezogenen Rahmen suchen</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Geringe Konfidenz</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>Lower lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Unterlippe: nach oben hebt sie</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a face speak</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Ein Gesicht zum Sprechen bringen</translation>
    </message>
    <message>
        <source>Make its parent writable, or set LIPWRIGHT_HOME to another folder.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Den übergeordneten Ordner beschreibbar machen oder LIPWRIGHT_HOME auf einen anderen Ordner setzen.</translation>
    </message>
    <message>
        <source>Make this the only shortcut of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Zum einzigen Tastenkürzel der Aktion machen</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/app/timeline/actions.py studio/app/timeline/tips.py</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Marker &amp;colour</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Farbe der Ma&amp;rke</translation>
    </message>
    <message>
        <source>Marker: {colour}</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marke: {colour}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Middle above</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Mitte oben</translation>
    </message>
    <message>
        <source>Middle below</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Mitte unten</translation>
    </message>
    <message>
        <source>Mirror edits to the other half of the face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Bearbeitungen auf die andere Gesichtshälfte spiegeln</translation>
    </message>
    <message>
        <source>Missing face</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Fehlendes Gesicht</translation>
    </message>
    <message>
        <source>Model of the motion</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Modell der Bewegung</translation>
    </message>
    <message>
        <source>More steps take longer and can look better</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Mehr Schritte dauern länger und können besser aussehen</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/app/panels/properties.py studio/app/window.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Mouth open in silence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Mund in Stille offen</translation>
    </message>
    <message>
        <source>Mouth shape {name}</source>
        <extracomment>studio/app/menus.py studio/app/point_tools.py</extracomment>
        <translation>Mundform {name}</translation>
    </message>
    <message>
        <source>Mouth shape {name} at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Mundform {name} am Abspielkopf</translation>
    </message>
    <message>
        <source>Mouth shape {name} was kept.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mundform {name} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was removed. “Put back” restores it.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mundform {name} wurde entfernt. „Zurückholen“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was replaced.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mundform {name} wurde ersetzt.</translation>
    </message>
    <message>
        <source>Mouth shapes</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Mundformen</translation>
    </message>
    <message>
        <source>Move end of occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Ende der Verdeckung verschieben</translation>
    </message>
    <message>
        <source>Move keys</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Keyframes verschieben</translation>
    </message>
    <message>
        <source>Move marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Marke verschieben</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Den Fokus zum nächsten Teil des Fensters bewegen</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Den Fokus zum vorigen Teil des Fensters bewegen</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>studio/app/editor.py studio/app/table_models.py</extracomment>
        <translation>{what} bewegen</translation>
    </message>
    <message>
        <source>Moved X</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Verschiebung X</translation>
    </message>
    <message>
        <source>Moved Y</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Verschiebung Y</translation>
    </message>
    <message>
        <source>Moves the mouth later (+) or earlier (-) than the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Bewegt den Mund später (+) oder früher (-) als die Stimme.</translation>
    </message>
    <message>
        <source>Mute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} stummschalten</translation>
    </message>
    <message>
        <source>Mute {lane}: as if it were not there</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>{lane} stummschalten: als wäre die Spur nicht da</translation>
    </message>
    <message>
        <source>Name for the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Name für den Mund am Abspielkopf als eigene Form</translation>
    </message>
    <message>
        <source>Name of a new shape</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Name einer neuen Form</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>Name the current state of the project; it is kept for good</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Den aktuellen Stand des Projekts benennen; er bleibt dauerhaft erhalten</translation>
    </message>
    <message>
        <source>Name the current state; it is kept for good</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Den aktuellen Stand benennen; er bleibt dauerhaft erhalten</translation>
    </message>
    <message>
        <source>Name the marker at the playhead; set one if there is none</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Die Marke am Abspielkopf benennen; eine setzen, wenn es keine gibt</translation>
    </message>
    <message>
        <source>Ne&amp;xt marker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Nä&amp;chste Marke</translation>
    </message>
    <message>
        <source>Ne&amp;xt sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Nächster Laut</translation>
    </message>
    <message>
        <source>Neighbouring &amp;keys</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Benachbarte &amp;Keyframes</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New s&amp;hortcut:</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Neues &amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Nächster Keyframe</translation>
    </message>
    <message>
        <source>No keys or markers follow.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Es folgen keine Keyframes oder Marken.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Kein Bereich gesetzt.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Noch nicht gerendert</translation>
    </message>
    <message>
        <source>Nothing has changed since it was rendered.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Seit dem Rendern hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is lost: every edit is on disk.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Nichts ist verloren: Jede Bearbeitung ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is occluded there.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Dort ist nichts verdeckt.</translation>
    </message>
    <message>
        <source>Now: {engine}. {why}.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Jetzt: {engine}. {why}.</translation>
    </message>
    <message>
        <source>Occlude</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>On the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Onion skin of</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zwiebelschalen von</translation>
    </message>
    <message>
        <source>Onion skin: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zwiebelschalen: {what}</translation>
    </message>
    <message>
        <source>Only frames that changed are rendered anew. F1 opens help about what has the focus; Ctrl+Shift+P finds every command.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Nur geänderte Bilder werden neu gerendert. F1 öffnet Hilfe zu dem, was den Fokus hat; Strg+Umschalt+P findet jeden Befehl.</translation>
    </message>
    <message>
        <source>Only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Nur Solo-Spuren verändern das Gesicht</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>studio/app/menus.py studio/app/window.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of fault reports</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Den Ordner der Fehlerberichte öffnen</translation>
    </message>
    <message>
        <source>Open the guide at what has the focus</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Die Anleitung zu dem öffnen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Datei wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Dateien werden geöffnet</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Out of range</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Outer corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Äußerer Winkel</translation>
    </message>
    <message>
        <source>Outer lips</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Lippen außen</translation>
    </message>
    <message>
        <source>Over how many frames the lane&apos;s edits fade in and out</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Über wie viele Bilder die Bearbeitungen der Spur ein- und ausblenden</translation>
    </message>
    <message>
        <source>P&amp;in groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Gruppen an&amp;heften</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>V&amp;origes Problem</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Be&amp;dienfelder</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Panels and window are back to their defaults.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Bedienfelder und Fenster sind wieder auf Standard.</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Keyframes einfügen</translation>
    </message>
    <message>
        <source>Paste keys at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Keyframes am Abspielkopf einfügen</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture with face points</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Bild mit Gesichtspunkten</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin or unpin the groups of the selected points: they do not follow other points, shapes or handles</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der ausgewählten Punkte anheften oder lösen: Angeheftet folgen sie weder anderen Punkten noch Formen oder Griffen</translation>
    </message>
    <message>
        <source>Pin: the points do not follow other points, mouth shapes or handles</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Anheften: Die Punkte folgen weder anderen Punkten noch Mundformen oder Griffen</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Place face</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>Gesicht setzen</translation>
    </message>
    <message>
        <source>Place face by &amp;hand</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Gesicht von &amp;Hand setzen</translation>
    </message>
    <message>
        <source>Place points in the bo&amp;x</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Pun&amp;kte in den Rahmen setzen</translation>
    </message>
    <message>
        <source>Place the points of an average face in the box you drew, to be moved by hand</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Punkte eines Durchschnittsgesichts in den gezogenen Rahmen setzen, um sie von Hand zu bewegen</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Play back&amp;wards</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play backwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Rückwärts abspielen; noch einmal drücken: schneller</translation>
    </message>
    <message>
        <source>Play forwar&amp;ds</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Vor&amp;wärts abspielen</translation>
    </message>
    <message>
        <source>Play forwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Vorwärts abspielen; noch einmal drücken: schneller</translation>
    </message>
    <message>
        <source>Play the range from in to out point over and over</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Den Bereich vom In- bis zum Out-Punkt immer wieder abspielen</translation>
    </message>
    <message>
        <source>Playhead</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <source>Playing silently: {reason}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Wiedergabe ohne Ton: {reason}</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Point groups</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Punktgruppen</translation>
    </message>
    <message>
        <source>Point {number}: {group}, {name}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Punkt {number}: {group}, {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points &amp;outside the picture</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Punkte &amp;außerhalb des Bildes</translation>
    </message>
    <message>
        <source>Points at the playhead</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Punkte am Abspielkopf</translation>
    </message>
    <message>
        <source>Points near a dragged one follow it</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Punkte in der Nähe eines gezogenen folgen ihm</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Pre&amp;vious part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Voriger Teil</translation>
    </message>
    <message>
        <source>Pre&amp;vious sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Voriger Laut</translation>
    </message>
    <message>
        <source>Predicting the mouth&apos;s motion</source>
        <extracomment>studio/app/analyses.py</extracomment>
        <translation>Mundbewegung wird vorhergesagt</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Previous key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Voriger Keyframe</translation>
    </message>
    <message>
        <source>Previous mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>V&amp;orige Marke</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of rendering</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Fortschritt des Renderns</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Proportional editing reaches {share} of a face&apos;s width.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Proportionales Bearbeiten reicht über {share} der Gesichtsbreite.</translation>
    </message>
    <message>
        <source>Proportional editing: {shape}</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>Proportionales Bearbeiten: {shape}</translation>
    </message>
    <message>
        <source>Proportional s&amp;hape</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>Proportionale For&amp;m</translation>
    </message>
    <message>
        <source>Pucker</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Lippen spitzen</translation>
    </message>
    <message>
        <source>Pucker: towards the mouth rounds the lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Lippen spitzen: zum Mund hin ziehen rundet sie</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put back the shape that was removed last</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die zuletzt entfernte Form zurückholen</translation>
    </message>
    <message>
        <source>Put the selected points, or all, where they were predicted</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Die ausgewählten Punkte (oder alle) dorthin setzen, wo sie vorhergesagt wurden</translation>
    </message>
    <message>
        <source>Re&amp;move range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Bereich entfernen</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Stimme wird gelesen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Relink</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>Relink the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Das Bild neu verknüpfen</translation>
    </message>
    <message>
        <source>Relink the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Die Stimme neu verknüpfen</translation>
    </message>
    <message>
        <source>Relink…</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Keyframes &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Keyframes entfernen</translation>
    </message>
    <message>
        <source>Remove mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marke en&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Remove some that you do not use.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Einige entfernen, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Remove the selected keys, or those at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Die ausgewählten Keyframes oder die am Abspielkopf entfernen</translation>
    </message>
    <message>
        <source>Remove the shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Tastenkürzel der Aktion entfernen</translation>
    </message>
    <message>
        <source>Remove time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Zeit entfernen</translation>
    </message>
    <message>
        <source>Remove w&amp;ords</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Wörter en&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Wörter entfernen</translation>
    </message>
    <message>
        <source>Remove your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die eigene Form entfernen</translation>
    </message>
    <message>
        <source>Removes all rendered frames; they are rendered again when they are needed</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Entfernt alle gerenderten Bilder; bei Bedarf werden sie neu gerendert</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Marke umbenennen</translation>
    </message>
    <message>
        <source>Rename your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die eigene Form umbenennen</translation>
    </message>
    <message>
        <source>Render</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Render and export</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Rendern und exportieren</translation>
    </message>
    <message>
        <source>Render and export from here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Von hier an rendern und exportieren</translation>
    </message>
    <message>
        <source>Render and export to here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Bis hier rendern und exportieren</translation>
    </message>
    <message>
        <source>Render the range, or the stretch at the playhead, again</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Den Bereich oder den Abschnitt am Abspielkopf wieder rendern</translation>
    </message>
    <message>
        <source>Rendered</source>
        <extracomment>studio/app/compare.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Gerendert</translation>
    </message>
    <message numerus="yes">
        <source>Rendered %Ln frames.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>
            <numerusform>%Ln Bild gerendert.</numerusform>
            <numerusform>%Ln Bilder gerendert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendered &amp;frames up to:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Gerenderte &amp;Bilder bis zu:</translation>
    </message>
    <message>
        <source>Rendered: looking…</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Gerendert: wird gesucht…</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>studio/app/jobs.py studio/app/panels/properties.py studio/app/tasks.py</extracomment>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;portrait…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Porträt ersetzen…</translation>
    </message>
    <message>
        <source>Replace &amp;voice…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Stimme ersetzen…</translation>
    </message>
    <message>
        <source>Replace portrait</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Porträt ersetzen</translation>
    </message>
    <message>
        <source>Replace voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Stimme ersetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset range to predictio&amp;n</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Bereich auf &amp;Vorhersage zurücksetzen</translation>
    </message>
    <message>
        <source>Reset range to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Bereich auf Vorhersage zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Auf Vorhersage zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the default panels and window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Bedienfelder und Fenster auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the default settings; shortcuts and layout stay as they are</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Die Standardeinstellungen wiederherstellen; Tastenkürzel und Layout bleiben</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of all actions</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Standardkürzel aller Aktionen wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Standardkürzel der Aktion wiederherstellen</translation>
    </message>
    <message>
        <source>Reverse keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes umkehren</translation>
    </message>
    <message>
        <source>Right brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Rechte Braue</translation>
    </message>
    <message>
        <source>Right corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Rechter Winkel</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Rechter Mundwinkel</translation>
    </message>
    <message>
        <source>Right corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Rechter Mundwinkel: zur Seite macht breit oder schmal, nach oben lächelt</translation>
    </message>
    <message>
        <source>Right eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Rechtes Auge</translation>
    </message>
    <message>
        <source>Ruler in f&amp;rames</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Lineal in &amp;Bildern</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>S&amp;elect keys of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Keyframes der Spur aus&amp;wählen</translation>
    </message>
    <message>
        <source>S&amp;harp</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>S&amp;pitz</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Sampler steps</source>
        <extracomment>studio/app/panels/render.py studio/app/render_tools.py</extracomment>
        <translation>Sampler-Schritte</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>&amp;Version speichern…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save project as</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Save the project first: its media are collected beside it.</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Zuerst das Projekt speichern: Seine Medien werden daneben gesammelt.</translation>
    </message>
    <message>
        <source>Save version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Saved as version “{name}”.</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Als Version „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Spuren scrollen</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Durch die Zeit scrollen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Se&amp;kunde zurück</translation>
    </message>
    <message>
        <source>Second for&amp;ward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Sek&amp;unde vor</translation>
    </message>
    <message>
        <source>Second handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Zweiter Anfasser, Zeit</translation>
    </message>
    <message>
        <source>Second handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Zweiter Anfasser, Wert</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>studio/app/panels/motion.py studio/app/panels/properties.py studio/app/property_tools.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the renderer</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Startwert des Renderers</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select a key to see its curve.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>Einen Keyframe auswählen, um seine Kurve zu sehen.</translation>
    </message>
    <message>
        <source>Select all points, or all keys while the timeline has the focus</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Alle Punkte auswählen; hat die Zeitleiste den Fokus, alle Keyframes</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes auf zwei oder mehr Bildern auswählen.</translation>
    </message>
    <message>
        <source>Select the points of {group}</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Die Punkte von {group} auswählen</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set &amp;falloff…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>A&amp;bklingen setzen…</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Set amp&amp;litude…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Amp&amp;litude setzen…</translation>
    </message>
    <message>
        <source>Set amplitude</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Amplitude setzen</translation>
    </message>
    <message>
        <source>Set falloff</source>
        <extracomment>studio/app/key_tools.py studio/app/timeline/lane_tools.py</extracomment>
        <translation>Abklingen setzen</translation>
    </message>
    <message>
        <source>Set in and out points to fit the keys between.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>In- und Out-Punkt setzen, um die Keyframes dazwischen einzupassen.</translation>
    </message>
    <message>
        <source>Set in point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set interpolation</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Interpolation setzen</translation>
    </message>
    <message>
        <source>Set or remove a marker at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Eine Marke am Abspielkopf setzen oder entfernen</translation>
    </message>
    <message>
        <source>Set out point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shape curve</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Kurve formen</translation>
    </message>
    <message>
        <source>Shape {number}</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Form {number}</translation>
    </message>
    <message>
        <source>Sho&amp;w all groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Alle Gruppen &amp;einblenden</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Punkte anzeigen</translation>
    </message>
    <message>
        <source>Show all groups again</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Alle Gruppen wieder einblenden</translation>
    </message>
    <message>
        <source>Show frame numbers instead of timecode</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Bildnummern statt Timecode anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the lanes of a part of the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Die Spuren eines Gesichtsteils ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Show or hide the panel {name}</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Das Bedienfeld {name} ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the face of neighbouring keys or frames faintly</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Das Gesicht benachbarter Keyframes oder Bilder schwach zeigen</translation>
    </message>
    <message>
        <source>Show the source as it is in the range, or at the playhead: a hand covers the mouth</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Die Quelle im Bereich oder am Abspielkopf unverändert zeigen, etwa wenn eine Hand den Mund verdeckt</translation>
    </message>
    <message>
        <source>Show where it is now.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Angeben, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Show where the file is now</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Angeben, wo die Datei jetzt ist</translation>
    </message>
    <message>
        <source>Sideways</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Seitlich</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Size, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Größe, %</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Small, in the lower right corner of every frame</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Klein, in der unteren rechten Ecke jedes Bildes</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>So many frames of the video, picked to stand for all shapes of the lips, lend the inside of the mouth: teeth, tongue and dark come from the one whose lips have about the wanted shape and whose head is turned alike. “Each frame its own” takes them from the frame itself and invents what it lacks.</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>So viele Bilder des Videos, ausgewählt als Beispiele aller Lippenformen, liefern das Mundinnere: Zähne, Zunge und dunkler Mundraum kommen von dem, dessen Lippen etwa die gewünschte Form haben und dessen Kopf ähnlich gedreht ist. „Jedes Bild sein eigenes“ nimmt sie vom Bild selbst und erfindet, was ihm fehlt.</translation>
    </message>
    <message>
        <source>Solo {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} solo</translation>
    </message>
    <message>
        <source>Solo {lane}: only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>{lane} solo: Nur Solo-Spuren verändern das Gesicht</translation>
    </message>
    <message>
        <source>Something went wrong during the computation: {kind}: {text}</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Bei der Berechnung ist ein Fehler aufgetreten: {kind}: {text}</translation>
    </message>
    <message>
        <source>Something went wrong inside Lipwright: {fault}</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>In Lipwright ist ein Fehler aufgetreten: {fault}</translation>
    </message>
    <message>
        <source>Soun&amp;d while scrubbing</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Ton beim S&amp;crubben</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>Laute</translation>
    </message>
    <message>
        <source>Sounds and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Töne und Videos</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Starting the renderer</source>
        <extracomment>studio/app/jobs.py studio/app/render_tools.py</extracomment>
        <translation>Renderer startet</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps of this project</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Schritte dieses Projekts</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Strength of mouth shapes in percent</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Stärke der Mundformen in Prozent</translation>
    </message>
    <message>
        <source>Stretch</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes strecken</translation>
    </message>
    <message>
        <source>Stretch keys to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes strecken auf</translation>
    </message>
    <message>
        <source>Stretch the selected keys in time by a number</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die ausgewählten Keyframes zeitlich um eine Zahl strecken</translation>
    </message>
    <message>
        <source>Stretch to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Strecken auf</translation>
    </message>
    <message>
        <source>Stretch to &amp;half the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Auf &amp;halbe Länge stauchen</translation>
    </message>
    <message>
        <source>Stretch to &amp;twice the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Auf &amp;doppelte Länge strecken</translation>
    </message>
    <message>
        <source>Superseded by a later edit. You can still go back to it.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Durch eine spätere Bearbeitung überholt. Zurückgehen ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Sway strength</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Stärke der Kopfbewegung</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables of keys and points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Tabellen der Keyframes und Punkte</translation>
    </message>
    <message>
        <source>Take out the keys and markers of the range and close the gap; the voice stays</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes und Marken des Bereichs herausnehmen und die Lücke schließen; die Stimme bleibt</translation>
    </message>
    <message>
        <source>Takes effect at the next start of Lipwright: {what}.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Gilt ab dem nächsten Start von Lipwright: {what}.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Pfeiltasten mit Alt ziehen den nächsten Griff</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Pfeiltasten mit Alt ziehen den vorigen Griff</translation>
    </message>
    <message>
        <source>The compute process stopped unexpectedly ({code}).</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Der Rechenprozess wurde unerwartet beendet ({code}).</translation>
    </message>
    <message>
        <source>The edit of a lane round a key. Drag keys, or handles of a Bézier curve; Alt and arrows move the key.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>Die Bearbeitung einer Spur um einen Keyframe. Keyframes oder Anfasser einer Bézierkurve ziehen; Alt und Pfeiltasten bewegen den Keyframe.</translation>
    </message>
    <message>
        <source>The eyes blink now and then.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Die Augen blinzeln ab und zu.</translation>
    </message>
    <message>
        <source>The file says in its metadata that it is AI-generated, and what made it.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Die Datei sagt in ihren Metadaten, dass sie KI-erzeugt ist und womit.</translation>
    </message>
    <message>
        <source>The first selected key on the in point, the last on the last frame before the out point</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Der erste ausgewählte Keyframe auf den In-Punkt, der letzte auf das letzte Bild vor dem Out-Punkt</translation>
    </message>
    <message>
        <source>The folder for new projects cannot be made ({reason}).</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Der Ordner für neue Projekte kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the portrait</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Der Ordner des Porträts</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The frame that was finished most recently</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Das zuletzt fertige Bild</translation>
    </message>
    <message>
        <source>The frame that was finished most recently; of a portrait only the face</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Das zuletzt fertige Bild; von einem Porträt nur das Gesicht</translation>
    </message>
    <message>
        <source>The groups of the selected points, or all, as predicted from in to out point</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der ausgewählten Punkte (oder alle) vom In- bis zum Out-Punkt wie vorhergesagt</translation>
    </message>
    <message>
        <source>The head sways slightly.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Der Kopf wiegt sich leicht.</translation>
    </message>
    <message>
        <source>The lane cannot be edited</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Die Spur lässt sich nicht bearbeiten</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no falloff: it has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Die Spur „{lane}“ hat kein Abklingen: Es gibt keine Keyframes.</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Die Spur „{lane}“ hat keine Keyframes.</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no such switch.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Die Spur „{lane}“ hat keinen solchen Schalter.</translation>
    </message>
    <message>
        <source>The media are beside the project now.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Die Medien sind jetzt neben dem Projekt.</translation>
    </message>
    <message>
        <source>The media were beside the project already.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Die Medien waren schon neben dem Projekt.</translation>
    </message>
    <message>
        <source>The motion as a whole</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Die Bewegung im Ganzen</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Der Mund (oder die ausgewählten Gruppen) wie auf dem Bild danach</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Der Mund (oder die ausgewählten Gruppen) wie auf dem Bild davor</translation>
    </message>
    <message>
        <source>The rendered frames were removed.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Die gerenderten Bilder wurden entfernt.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The selected keys in half the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die ausgewählten Keyframes in halber Zeit, vom ersten an</translation>
    </message>
    <message>
        <source>The selected keys in reverse order</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die ausgewählten Keyframes in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>The selected keys in twice the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die ausgewählten Keyframes in doppelter Zeit, vom ersten an</translation>
    </message>
    <message>
        <source>The source is shown there already.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Dort wird die Quelle schon gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The source is shown, %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Die Quelle wird gezeigt, %Ln Bild</numerusform>
            <numerusform>Die Quelle wird gezeigt, %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice is heard where the playhead is dragged or stepped</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Die Stimme ist zu hören, wohin der Abspielkopf gezogen oder bewegt wird</translation>
    </message>
    <message>
        <source>The voice stays.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Die Stimme bleibt.</translation>
    </message>
    <message>
        <source>The whole clip</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Der ganze Clip</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Design: {name}</translation>
    </message>
    <message>
        <source>There are no keys yet. Move a point on the picture, or change a number under Points.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Es gibt noch keine Keyframes. Einen Punkt im Bild bewegen oder eine Zahl unter „Punkte“ ändern.</translation>
    </message>
    <message>
        <source>There are too many mouth shapes.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Es gibt zu viele Mundformen.</translation>
    </message>
    <message>
        <source>There is a mouth shape of this name already.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Es gibt schon eine Mundform mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Es gibt noch keine Bewegung.</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>Es gibt nichts zu rendern.</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Diese Keyframes liegen alle auf einem Bild.</translation>
    </message>
    <message>
        <source>This file of the project is not where it was.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Diese Datei des Projekts ist nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>This is what you see now.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Das ist jetzt zu sehen.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This project is open in another window or program.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Dieses Projekt ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Lipwright.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Dieses Projekt wurde mit einer neueren Version von Lipwright erstellt.</translation>
    </message>
    <message>
        <source>This project&apos;s file may not be written to.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>In die Datei dieses Projekts darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Ti&amp;ming and words</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Zeitbearbeitung und Wörter</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/app/panels/history.py studio/app/table_models.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Zum &amp;Anfang</translation>
    </message>
    <message>
        <source>To the next</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Zum nächsten</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Two pictures side by side, parted by a line that can be dragged</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zwei Bilder nebeneinander, getrennt durch eine ziehbare Linie</translation>
    </message>
    <message>
        <source>Un&amp;mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Stu&amp;mmschaltung aus</translation>
    </message>
    <message>
        <source>Under the tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Unter der Spitze</translation>
    </message>
    <message>
        <source>Unloc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>S&amp;pur entsperren</translation>
    </message>
    <message>
        <source>Unlock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>{groups} entsperren</translation>
    </message>
    <message>
        <source>Unlock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} entsperren</translation>
    </message>
    <message>
        <source>Unmute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} nicht stumm</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Upper face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Gesicht oben</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Upper lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Oberlippe: nach oben hebt sie</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/start.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice and keys in time</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Stimme und Keyframes in der Zeit</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights of the diffusion engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Gewichte der Diffusions-Engine</translation>
    </message>
    <message>
        <source>Weights of the engine</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Gewichte der Engine</translation>
    </message>
    <message>
        <source>What changed since it was rendered</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Was sich seit dem Rendern geändert hat</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Befehl eingeben</translation>
    </message>
    <message numerus="yes">
        <source>What the picture does where no face is seen for more than %Ln frames; shorter gaps are bridged</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>
            <numerusform>Was das Bild tut, wo mehr als %Ln Bild lang kein Gesicht zu sehen ist; kürzere Lücken werden überbrückt</numerusform>
            <numerusform>Was das Bild tut, wo mehr als %Ln Bilder lang kein Gesicht zu sehen ist; kürzere Lücken werden überbrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>What the picture does where the voice is longer than the video</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Was das Bild tut, wo die Stimme länger ist als das Video</translation>
    </message>
    <message>
        <source>What the shapes on the picture mean</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Was die Formen auf dem Bild bedeuten</translation>
    </message>
    <message>
        <source>What was rendered is kept. Close other programs that need much memory, then try again.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Was gerendert wurde, bleibt erhalten. Andere Programme schließen, die viel Speicher brauchen, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Whatever this machine has</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Was auf diesem Rechner da ist</translation>
    </message>
    <message>
        <source>When the voice outlasts the video, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Wenn das Video vor der Stimme endet,</translation>
    </message>
    <message>
        <source>Where the video shows no face, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Wo das Video kein Gesicht zeigt,</translation>
    </message>
    <message>
        <source>Words and sounds ({kinds})</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Wörter und Laute ({kinds})</translation>
    </message>
    <message>
        <source>Words and sounds from a TextGrid, CSV, SRT or WebVTT file</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Wörter und Laute aus einer TextGrid-, CSV-, SRT- oder WebVTT-Datei</translation>
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
        <translation>Gelb</translation>
    </message>
    <message>
        <source>You are asked; it is never opened by itself</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Es wird angeboten, aber nie von selbst geöffnet</translation>
    </message>
    <message>
        <source>You can look at it, render it, and save a copy to edit.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Ansehen, rendern und als bearbeitbare Kopie speichern ist möglich.</translation>
    </message>
    <message>
        <source>Your mouth shapes cannot be read ({reason}).</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Die eigenen Mundformen können nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Your own mouth shapes</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Eigene Mundformen</translation>
    </message>
    <message>
        <source>Your project is saved, and you can go on. A report was written; nothing was sent anywhere.</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>Das Projekt ist gespeichert, die Arbeit kann weitergehen. Ein Bericht wurde geschrieben; nichts wurde versendet.</translation>
    </message>
    <message>
        <source>Your project is saved. Please report this message.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Das Projekt ist gespeichert. Bitte diesen Fehler melden.</translation>
    </message>
    <message>
        <source>Zoom picture &amp;in</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Bild ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom picture o&amp;ut</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Bild ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Zeitleiste ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom timeline o&amp;ut</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Zeitleiste ver&amp;kleinern</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>um den</translation>
    </message>
    <message>
        <source>and out over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>und aus über</translation>
    </message>
    <message>
        <source>at the playhead; the voice stays</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>am Abspielkopf; die Stimme bleibt</translation>
    </message>
    <message>
        <source>begins again</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>beginnt es von vorn</translation>
    </message>
    <message>
        <source>current lane</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>aktuelle Spur</translation>
    </message>
    <message>
        <source>each frame its own</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>jedes Bild sein eigenes</translation>
    </message>
    <message>
        <source>earlier frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>früheres Bild</translation>
    </message>
    <message>
        <source>first key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>ersten Keyframe</translation>
    </message>
    <message>
        <source>gets a mouth at the estimated place</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>bekommt es einen Mund am vermuteten Ort</translation>
    </message>
    <message>
        <source>handle of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Griff des Mundes</translation>
    </message>
    <message>
        <source>has a key on this frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>hat einen Keyframe auf diesem Bild</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>holds its last frame</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>hält es sein letztes Bild</translation>
    </message>
    <message>
        <source>holds its last frame with a face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>hält es sein letztes Bild mit Gesicht</translation>
    </message>
    <message>
        <source>is shown as it is</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>wird es unverändert gezeigt</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>last key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>letzten Keyframe</translation>
    </message>
    <message>
        <source>later frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>späteres Bild</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>measured from frame {frame} of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>gemessen an Bild {frame} des Videos</translation>
    </message>
    <message>
        <source>missing: {path}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>fehlt: {path}</translation>
    </message>
    <message>
        <source>moved by keys of other frames</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>von Keyframes anderer Bilder bewegt</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>in der Nähe</translation>
    </message>
    <message>
        <source>none needed</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not found yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>noch nicht gefunden</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not predicted yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>noch nicht vorhergesagt</translation>
    </message>
    <message>
        <source>not where it was</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>nicht mehr an seinem Ort</translation>
    </message>
    <message>
        <source>playhead</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>runs back and forth</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>läuft es vor und zurück</translation>
    </message>
    <message>
        <source>set by the weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>wie in den Gewichten</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>soloed</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>solo</translation>
    </message>
    <message>
        <source>still picture</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>those of the machine that renders</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>die des Rechners, der rendert</translation>
    </message>
    <message>
        <source>uncertain; the wider the ring, the less certain</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>unsicher; je weiter der Ring, desto unsicherer</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>user-guide.md</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>user-guide.de.md</translation>
    </message>
    <message>
        <source>video of {seconds} s</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Video von {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{before} → %Ln frames</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>{before} → %Ln Bild</numerusform>
            <numerusform>{before} → %Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln frames</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>{done} von %Ln Bild</numerusform>
            <numerusform>{done} von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} cannot be used here. {remedy}</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>{engine} ist hier nicht verwendbar. {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>{engine}, %Ln steps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>{engine}, %Ln Schritt</numerusform>
            <numerusform>{engine}, %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups}: locked. Unlock in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: gesperrt. Zum Bewegen im Bedienfeld „Punktgruppen“ entsperren.</translation>
    </message>
    <message>
        <source>{groups}: pinned. Release in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: angeheftet. Zum Bewegen im Bedienfeld „Punktgruppen“ lösen.</translation>
    </message>
    <message>
        <source>{groups}: switched off on the timeline. Switch it on to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: in der Zeitleiste ausgeschaltet. Zum Bewegen einschalten.</translation>
    </message>
    <message>
        <source>{groups}: the source is shown here. End the occlusion on the timeline to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: hier wird die Quelle gezeigt. Zum Bewegen die Verdeckung in der Zeitleiste beenden.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <source>{key} belongs to {names}. Taking it over leaves that action without it.</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>{key} gehört zu {names}. Beim Übernehmen verliert diese Aktion es.</translation>
    </message>
    <message>
        <source>{lane}, {time}: fades by itself</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}, {time}: klingt ab</translation>
    </message>
    <message>
        <source>{lane}: straight from key to key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}: gerade von Keyframe zu Keyframe</translation>
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
            <numerusform>{missing} von %Ln Bild zu rendern</numerusform>
            <numerusform>{missing} von %Ln Bildern zu rendern</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exists. Replace it, or give another name?</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>{name} gibt es schon. Ersetzen oder einen anderen Namen geben?</translation>
    </message>
    <message>
        <source>{name} is not where it was. Delete removes it from the list.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} ist nicht mehr an seinem Ort. Entf entfernt den Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>{name} panel</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Bedienfeld {name}</translation>
    </message>
    <message>
        <source>{name} was removed from the list. The file itself stays.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} wurde aus der Liste entfernt. Die Datei selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name}, nicht gespeichert</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/app/shell/tour.py studio/app/table_models.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{rate} Bilder/s</translation>
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
        <translation>{task}: abgebrochen.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/app/panels/task.py studio/app/render_tools.py</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} spent</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{time} vergangen</translation>
    </message>
    <message>
        <source>{todo}, about {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{todo}, etwa {time}</translation>
    </message>
    <message>
        <source>{value}%</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{what} Nothing was changed. {remedy}</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>{what} Nichts wurde geändert. {remedy}</translation>
    </message>
    <message>
        <source>{what}. Alt and arrows pull it.</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>{what}. Alt und Pfeiltasten ziehen ihn.</translation>
    </message>
    <message>
        <source>{width} px wide</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{width} px breit</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” – {step}</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>„{name}“ – {step}</translation>
    </message>
</context>
</TS>
