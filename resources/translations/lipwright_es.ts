<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>A folder with one lossless picture per frame, the voice as WAV, and a provenance file.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Una carpeta con una imagen sin pérdidas por fotograma, la voz en WAV y un archivo de procedencia.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>studio/cli/project.py</extracomment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Automatic: the best engine that is fast enough here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Automático: el mejor motor que aquí es lo bastante rápido</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Diffusion: trained on real faces</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Difusión: entrenado con caras reales</translation>
    </message>
    <message>
        <source>Digits after the point of a coordinate.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Cifras tras la coma de una coordenada.</translation>
    </message>
    <message>
        <source>Draft: fast, no learned weights</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Borrador: rápido, sin pesos aprendidos</translation>
    </message>
    <message>
        <source>First number</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>H.264 with AAC sound: plays everywhere.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>H.264 con sonido AAC: se reproduce en todas partes.</translation>
    </message>
    <message>
        <source>Landmarks (CSV)</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>Puntos de referencia (CSV)</translation>
    </message>
    <message>
        <source>Landmarks (JSON)</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Puntos de referencia (JSON)</translation>
    </message>
    <message>
        <source>Lower values look better and make larger files; 18 is hard to tell from the original, 23 is half its size.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Los valores bajos dan mejor calidad y archivos más grandes; 18 apenas se distingue del original, 23 ocupa la mitad.</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Prefijo del nombre</translation>
    </message>
    <message>
        <source>Off leaves the voice out.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Si se desactiva, se omite la voz.</translation>
    </message>
    <message>
        <source>Off leaves voice.wav out.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Si se desactiva, se omite voice.wav.</translation>
    </message>
    <message>
        <source>PNG sequence</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Secuencia PNG</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Calidad (CRF)</translation>
    </message>
    <message>
        <source>Slower presets make smaller files of the same quality.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Los ajustes más lentos dan archivos más pequeños con la misma calidad.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The 68 points of every frame as a table: frame, time, x0, y0 ... x67, y67, ai_generated.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>Los 68 puntos de cada fotograma en una tabla: frame, time, x0, y0 ... x67, y67, ai_generated.</translation>
    </message>
    <message>
        <source>The 68 points of every frame, in pixels, with their groups.</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Los 68 puntos de cada fotograma, en píxeles, con sus grupos.</translation>
    </message>
    <message>
        <source>The number of the first picture.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>El número de la primera imagen.</translation>
    </message>
    <message>
        <source>What the pictures&apos; names begin with; letters, digits, - and _.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Con qué empiezan los nombres de las imágenes; letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>plugins/mp4/plugin.toml plugins/png_sequence/plugin.toml</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>reposo</translation>
    </message>
    <message>
        <source>wide</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>ancha</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&apos;{0}&apos; has no key at frame {1}.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>«{0}» no tiene clave en el fotograma {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no frame.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>«{0}» no es un fotograma.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no name for weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>«{0}» no es un nombre para pesos.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>«{0}» no es un número.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no web address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>«{0}» no es una dirección web.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a frame rate.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>«{0}» no es una velocidad de fotogramas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a timecode at {1} fps.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>«{0}» no es un código de tiempo a {1} fps.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not an option.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>«{0}» no es una opción.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not https.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>«{0}» no es https.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not in the catalogue.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>«{0}» no está en el catálogo.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; lies outside its folder.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>«{0}» está fuera de su carpeta.</translation>
    </message>
    <message>
        <source>A &apos;{0}&apos; file cannot hold this codec.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Un archivo «{0}» no puede contener este códec.</translation>
    </message>
    <message>
        <source>A WAV file holds 4 GB at most.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>Un archivo WAV admite como máximo 4 GB.</translation>
    </message>
    <message>
        <source>A distance is not negative.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Una distancia no puede ser negativa.</translation>
    </message>
    <message>
        <source>A face can be looked for in an RGB picture of 8 bits a channel only.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Solo se puede buscar una cara en una imagen RGB de 8 bits por canal.</translation>
    </message>
    <message>
        <source>A falloff is not negative.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Un decaimiento no puede ser negativo.</translation>
    </message>
    <message>
        <source>A file of the plugin cannot be read ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>No se puede leer un archivo del complemento ({0}).</translation>
    </message>
    <message>
        <source>A file of the weights has another size.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Un archivo de los pesos tiene otro tamaño.</translation>
    </message>
    <message>
        <source>A file of the weights is missing.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Falta un archivo de los pesos.</translation>
    </message>
    <message>
        <source>A file&apos;s checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>La suma de comprobación de un archivo no coincide.</translation>
    </message>
    <message>
        <source>A frame rate of {0}/{1} is not usable.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Una velocidad de {0}/{1} no se puede usar.</translation>
    </message>
    <message>
        <source>A mouth shape cannot be called so: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Una forma de boca no puede llamarse así: {0}.</translation>
    </message>
    <message>
        <source>A size is not negative.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Un tamaño no puede ser negativo.</translation>
    </message>
    <message>
        <source>A video of {0} x {1} px cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>No se puede hacer un vídeo de {0} x {1} px.</translation>
    </message>
    <message>
        <source>A video without frames cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>No se puede hacer un vídeo sin fotogramas.</translation>
    </message>
    <message>
        <source>Add a sound file with a voice first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Añada primero un archivo de sonido con una voz.</translation>
    </message>
    <message>
        <source>Add a voice to the project.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Añada una voz al proyecto.</translation>
    </message>
    <message>
        <source>Add a voice, or export without.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Añada una voz o exporte sin ella.</translation>
    </message>
    <message>
        <source>Agree to the download of about 180 MB, or use the embedded detector.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Acepte la descarga de unos 180 MB o use el detector incluido.</translation>
    </message>
    <message>
        <source>All that this handle moves is held.</source>
        <extracomment>studio/core/grips.py</extracomment>
        <translation>Todo lo que mueve este tirador está bloqueado o fijado.</translation>
    </message>
    <message>
        <source>All these words lie behind the end of the voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Todas estas palabras están tras el final de la voz.</translation>
    </message>
    <message>
        <source>An occlusion has at least one frame.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Una oclusión tiene al menos un fotograma.</translation>
    </message>
    <message>
        <source>Analyse the project first: &apos;lipwright analyze&apos;.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>Analice primero el proyecto: «lipwright analyze».</translation>
    </message>
    <message>
        <source>Ask its author, or remove its folder.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Consulte a su autor o quite su carpeta.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of yours.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Cambie sus permisos o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <extracomment>studio/core/safefile.py studio/export/enabling.py</extracomment>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check space and rights.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Compruebe el espacio y los permisos.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; then export it again, as MP4, WAV, FLAC, JPEG or PNG.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>Compruebe que se reproduce en otro programa; después expórtelo de nuevo como MP4, WAV, FLAC, JPEG o PNG.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the connection and try again: it goes on where it stopped.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Compruebe la conexión e inténtelo de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Check the disk and its rights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>Check the disk and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Compruebe el disco y el nombre.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Compruebe el disco o la red.</translation>
    </message>
    <message>
        <source>Check the disk, the folder&apos;s permissions and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Compruebe el disco, los permisos de la carpeta y el nombre.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <extracomment>studio/store/download.py studio/export/enabling.py</extracomment>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>studio/store/alignment_file.py studio/media/files.py</extracomment>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the name, or make it with &apos;lipwright new&apos;.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Compruebe el nombre o créelo con «lipwright new».</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Choose a .lipwright file.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Elija un archivo .lipwright.</translation>
    </message>
    <message>
        <source>Choose a Praat TextGrid, a CSV of start, end and label, or an SRT or WebVTT file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Elija un TextGrid de Praat, un CSV con start, end y label, o un archivo SRT o WebVTT.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>Choose a file that Lipwright saved.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Elija un archivo guardado por Lipwright.</translation>
    </message>
    <message>
        <source>Choose a file with a voice in it.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>Elija un archivo que contenga una voz.</translation>
    </message>
    <message>
        <source>Choose a folder of yours, or change its permissions.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Elija una carpeta suya o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Choose a frame of the clip.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Elija un fotograma del clip.</translation>
    </message>
    <message>
        <source>Choose a frame that has one.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>Elija un fotograma que lo tenga.</translation>
    </message>
    <message>
        <source>Choose a lane of this project.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Elija una pista de este proyecto.</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Elija un intervalo más largo.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose a picture or a video of a face.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Elija una imagen o un vídeo de una cara.</translation>
    </message>
    <message>
        <source>Choose a picture that shows a face, or place its points by hand.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Elija una imagen que muestre una cara o coloque sus puntos a mano.</translation>
    </message>
    <message>
        <source>Choose a picture with at least one pixel.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Elija una imagen con al menos un píxel.</translation>
    </message>
    <message>
        <source>Choose a range inside the clip.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Elija un intervalo dentro del clip.</translation>
    </message>
    <message>
        <source>Choose a range of at least one frame.</source>
        <extracomment>studio/core/plan.py studio/core/pose_edits.py studio/core/project.py studio/export/host.py</extracomment>
        <translation>Elija un intervalo de al menos un fotograma.</translation>
    </message>
    <message>
        <source>Choose a range of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Elija un intervalo de dos o más fotogramas.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Elija un archivo de vídeo.</translation>
    </message>
    <message>
        <source>Choose a voice before its words.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Elija una voz antes que sus palabras.</translation>
    </message>
    <message>
        <source>Choose an end behind its start.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Elija un final posterior al principio.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose another file, or accept the different one.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Elija otro archivo o acepte el distinto.</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Elija otro nombre para la carpeta.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Elija otro nombre o sobrescríbalo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py studio/export/host.py</extracomment>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Elija otra o permita reemplazarla.</translation>
    </message>
    <message>
        <source>Choose another, or change the preset.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Elija otro o cambie el ajuste.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py studio/store/states.py</extracomment>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>Elija uno de {0}.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <extracomment>studio/vision/registry.py studio/talkformer/presets.py studio/render/diffusion_packs.py studio/render/engines.py studio/export/registry.py</extracomment>
        <translation>Elija uno de: {0}.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Elija una que exista.</translation>
    </message>
    <message>
        <source>Choose the file of this voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>Elija el archivo de esta voz.</translation>
    </message>
    <message>
        <source>Choose the file that the project used.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Elija el archivo que usaba el proyecto.</translation>
    </message>
    <message>
        <source>Clear the folder.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Vacíe la carpeta.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, or choose the draft engine.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>Cierre otros programas que usen la GPU o elija el motor de borrador.</translation>
    </message>
    <message>
        <source>Convert it to WAV first.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Conviértalo primero a WAV.</translation>
    </message>
    <message>
        <source>Convert the picture to RGB first.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Convierta primero la imagen a RGB.</translation>
    </message>
    <message>
        <source>Copy keys on the timeline first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Copie primero claves en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Copy or export it again, or work with the part that is there.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Cópielo o expórtelo de nuevo, o trabaje con la parte que hay.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>studio/media/decoding.py studio/media/image.py</extracomment>
        <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct that, or choose another file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Corríjalo o elija otro archivo.</translation>
    </message>
    <message>
        <source>Create {0}, or choose another.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Cree {0} o elija otra.</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>Córtelo en trozos más cortos.</translation>
    </message>
    <message>
        <source>Delete the file and fetch it again.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Borre el archivo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Draw the box round the whole face, or place points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Dibuje el recuadro alrededor de toda la cara o coloque puntos.</translation>
    </message>
    <message>
        <source>Drop-frame timecode has no &apos;{0}&apos;.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>El código de tiempo drop-frame no tiene «{0}».</translation>
    </message>
    <message>
        <source>Enable it before moving its points.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Actívela antes de mover sus puntos.</translation>
    </message>
    <message>
        <source>End the solo, or solo it too.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Desactive el solo o póngala también en solo.</translation>
    </message>
    <message>
        <source>Export a shorter range.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>Exporte un intervalo más corto.</translation>
    </message>
    <message>
        <source>Export it again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Expórtelo de nuevo como MP4 H.264.</translation>
    </message>
    <message>
        <source>Export it again as WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Expórtelo de nuevo como WAV.</translation>
    </message>
    <message>
        <source>Export it again from the audio editor as 16-bit or 24-bit WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Expórtelo de nuevo desde el editor de audio como WAV de 16 o 24 bits.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export or copy it again from where it came from.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Expórtelo o cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Export the video again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>Exporte el vídeo de nuevo como MP4 H.264.</translation>
    </message>
    <message>
        <source>Find the face of the picture first, or place its points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Busque primero la cara de la imagen o coloque sus puntos.</translation>
    </message>
    <message numerus="yes">
        <source>Frame {0} is outside the clip, which has {1} frames.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>
            <numerusform>El fotograma {0} está fuera del clip, que tiene {1} fotograma.</numerusform>
            <numerusform>El fotograma {0} está fuera del clip, que tiene {1} fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames 00 to {0} are left out there.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Ahí se omiten los fotogramas 00 a {0}.</translation>
    </message>
    <message>
        <source>Frames of {0} x {1} px cannot be used.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>No se pueden usar fotogramas de {0} x {1} px.</translation>
    </message>
    <message>
        <source>Free a group of the mouth first.</source>
        <extracomment>studio/core/grips.py studio/core/shapes.py</extracomment>
        <translation>Libere primero un grupo de la boca.</translation>
    </message>
    <message>
        <source>Free some space first.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Libere primero algo de espacio.</translation>
    </message>
    <message>
        <source>Free some space there, or set a smaller cache.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Libere espacio allí o defina una caché menor.</translation>
    </message>
    <message>
        <source>Free some space, or write to another disk.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Libere espacio o escriba en otro disco.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Libere algo de espacio.</translation>
    </message>
    <message>
        <source>Free some space: it goes on then.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Libere espacio: después continúa.</translation>
    </message>
    <message>
        <source>Free their group to move them.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>Libere su grupo para moverlos.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Get some with &apos;lipwright models fetch&apos; or &apos;lipwright models import&apos;, train them with &apos;lipwright train renderer&apos;, or use the draft engine.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>Obténgalos con «lipwright models fetch» o «lipwright models import», entrénelos con «lipwright train renderer» o use el motor de borrador.</translation>
    </message>
    <message>
        <source>Get this folder anew.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Obtenga de nuevo esta carpeta.</translation>
    </message>
    <message>
        <source>Give --name, or --replace.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Indique --name o --replace.</translation>
    </message>
    <message>
        <source>Give 0 frames or more.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Indique 0 fotogramas o más.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Indique 0 o más.</translation>
    </message>
    <message>
        <source>Give a factor above 0.</source>
        <extracomment>studio/core/key_selection.py studio/core/keyframes.py</extracomment>
        <translation>Indique un factor mayor que 0.</translation>
    </message>
    <message>
        <source>Give a factor between 0 and 4.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Indique un factor entre 0 y 4.</translation>
    </message>
    <message>
        <source>Give a number between -100 and 100.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>Indique un número entre -100 y 100.</translation>
    </message>
    <message>
        <source>Give a number from 0 (the most prominent) to {0}.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Indique un número de 0 (la más destacada) a {0}.</translation>
    </message>
    <message>
        <source>Give a number such as 12.5.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Indique un número como 12,5.</translation>
    </message>
    <message>
        <source>Give a number such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Indique un número como 25, 29.97 o 30000/1001.</translation>
    </message>
    <message>
        <source>Give a rate above 0 and up to {0}, such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Indique una velocidad mayor que 0 y hasta {0}, como 25, 29.97 o 30000/1001.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Indique un número menor.</translation>
    </message>
    <message>
        <source>Give a smaller share.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>Indique una proporción menor.</translation>
    </message>
    <message>
        <source>Give a strength between 0 and 2.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Indique una intensidad entre 0 y 2.</translation>
    </message>
    <message>
        <source>Give a value from {0} to {1}.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>Indique un valor de {0} a {1}.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to 100.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Indique un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Indique un número entero.</translation>
    </message>
    <message>
        <source>Give at least one frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Indique al menos un fotograma.</translation>
    </message>
    <message numerus="yes">
        <source>Give it a name of 1 to {0} characters.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>
            <numerusform>Póngale un nombre de {0} carácter.</numerusform>
            <numerusform>Póngale un nombre de 1 a {0} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name that ends in {0}.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Póngale un nombre que termine en {0}.</translation>
    </message>
    <message>
        <source>Give it some strength first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Dele primero alguna intensidad.</translation>
    </message>
    <message>
        <source>Give one that begins with https://.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Indique una que empiece por https://.</translation>
    </message>
    <message>
        <source>Give the 64 digits that its author states.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>Indique las 64 cifras que da su autor.</translation>
    </message>
    <message>
        <source>Give the eye on the left first.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Indique primero el ojo de la izquierda.</translation>
    </message>
    <message>
        <source>Give the folder that holds its config.json and safetensors, such as the &apos;vae&apos; folder of a model.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Indique la carpeta con su config.json y safetensors, como la carpeta «vae» de un modelo.</translation>
    </message>
    <message>
        <source>Give the folder that holds the weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Indique la carpeta que contiene los pesos.</translation>
    </message>
    <message>
        <source>Give the four points.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>Indique los cuatro puntos.</translation>
    </message>
    <message>
        <source>Give the plugin and its folder another name.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Dé otro nombre al complemento y a su carpeta.</translation>
    </message>
    <message>
        <source>Give the whole checksum, or an https address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Indique la suma de comprobación completa o una dirección https.</translation>
    </message>
    <message>
        <source>Give {0}; the default is {1}.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Indique {0}; el valor predeterminado es {1}.</translation>
    </message>
    <message>
        <source>Import or train the weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Importe o entrene de nuevo los pesos.</translation>
    </message>
    <message>
        <source>Import, fetch or train these weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Importe, descargue o entrene de nuevo estos pesos.</translation>
    </message>
    <message>
        <source>It cannot be remembered which plugins are enabled ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>No se puede recordar qué complementos están activados ({0}).</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>No tiene opciones.</translation>
    </message>
    <message>
        <source>It holds: {0}. Anything else is fetched by the address of its {1} and --sha256.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Contiene: {0}. Lo demás se descarga por la dirección de su {1} y --sha256.</translation>
    </message>
    <message>
        <source>It is a program: read its code, then run &apos;lipwright plugins enable {0}&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Es un programa: lea su código y ejecute «lipwright plugins enable {0}».</translation>
    </message>
    <message>
        <source>It is not the file that was meant: check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>No es el archivo esperado: compruebe la dirección.</translation>
    </message>
    <message>
        <source>It is not the file that was meant: restore the original.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>No es el archivo esperado: restaure el original.</translation>
    </message>
    <message>
        <source>It should hold one of: {0}.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Debería contener uno de: {0}.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Su carpeta no existe.</translation>
    </message>
    <message numerus="yes">
        <source>Its latents have {0} channels, not {1}.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>
            <numerusform>Sus latentes tienen {0} canal, no {1}.</numerusform>
            <numerusform>Sus latentes tienen {0} canales, no {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tables are not those of a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Sus tablas no son las de un proyecto de Lipwright.</translation>
    </message>
    <message>
        <source>Jaw and lips are held.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Mandíbula y labios están bloqueados o fijados.</translation>
    </message>
    <message>
        <source>Keep them within 0 and 1 in time.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Manténgalos entre 0 y 1 en el tiempo.</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by this factor.</source>
        <extracomment>studio/core/key_selection.py</extracomment>
        <translation>Las claves no se pueden estirar con este factor.</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by zero or less.</source>
        <extracomment>studio/core/keyframes.py</extracomment>
        <translation>Las claves no se pueden estirar por cero o menos.</translation>
    </message>
    <message>
        <source>Keys cannot move before the first frame.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>Las claves no pueden ir antes del primer fotograma.</translation>
    </message>
    <message>
        <source>Keys cannot move past the last frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Las claves no pueden pasar del último fotograma.</translation>
    </message>
    <message>
        <source>Leave the mark out, or choose a video.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Omita la marca o elija un vídeo.</translation>
    </message>
    <message>
        <source>Make its parent writable, or set {0} to a folder that is.</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>Permita escribir en la carpeta superior o ponga {0} en una que lo permita.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Cree primero la carpeta.</translation>
    </message>
    <message>
        <source>Make {0} writable, or set LIPWRIGHT_HOME to another place.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>Permita escribir en {0} o ponga LIPWRIGHT_HOME en otro lugar.</translation>
    </message>
    <message>
        <source>Mouth shape {0} of this palette is damaged ({1}).</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>La forma de boca {0} de esta paleta está dañada ({1}).</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>Move its points first.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Mueva primero sus puntos.</translation>
    </message>
    <message>
        <source>Move them by fewer frames.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>Muévalas menos fotogramas.</translation>
    </message>
    <message>
        <source>No face was found in that box.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>No se encontró ninguna cara en ese recuadro.</translation>
    </message>
    <message>
        <source>No face was found in the picture.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>No se encontró ninguna cara en la imagen.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>No se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>No frame of this video can be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>No se puede descodificar ningún fotograma de este vídeo.</translation>
    </message>
    <message>
        <source>No picture can be decoded.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>No se puede descodificar ninguna imagen.</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>No hay intervalo definido.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {0} frames shows a face.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>
            <numerusform>El único fotograma no muestra ninguna cara.</numerusform>
            <numerusform>Ninguno de los {0} fotogramas muestra una cara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched: its licence was not accepted.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>No se descargó nada: no se aceptó su licencia.</translation>
    </message>
    <message>
        <source>Only own ones are removed.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Solo se quitan los propios.</translation>
    </message>
    <message>
        <source>Open a picture or a video of a face first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Abra primero una imagen o un vídeo de una cara.</translation>
    </message>
    <message>
        <source>Open a portrait and find its face first.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Abra primero un retrato y busque su cara.</translation>
    </message>
    <message>
        <source>Open it anew in the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Ábralo de nuevo en el proyecto.</translation>
    </message>
    <message>
        <source>Open it in a picture editor and save it again as PNG or JPEG.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Ábrala en un editor de imágenes y guárdela de nuevo como PNG o JPEG.</translation>
    </message>
    <message>
        <source>Paste them earlier.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Péguelas antes.</translation>
    </message>
    <message>
        <source>Place the four points again.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Coloque de nuevo los cuatro puntos.</translation>
    </message>
    <message>
        <source>Put it back, or relink the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>Devuélvalo a su sitio o vuelva a enlazar el proyecto.</translation>
    </message>
    <message>
        <source>Put the four points on the eyes and the mouth corners.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Ponga los cuatro puntos en los ojos y las comisuras.</translation>
    </message>
    <message>
        <source>Raise it in the panel Motion first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Auméntela primero en el panel «Movimiento».</translation>
    </message>
    <message>
        <source>Record or export it again.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Grábelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or export to another format.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>Reinstale Lipwright o exporte a otro formato.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or train it again.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Reinstale Lipwright o entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>Reinstall Lipwright.</source>
        <extracomment>studio/store/catalogue.py studio/vision/weights.py studio/render/weight_library.py</extracomment>
        <translation>Reinstale Lipwright.</translation>
    </message>
    <message>
        <source>Relink it first.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Vuelva a enlazarlo primero.</translation>
    </message>
    <message>
        <source>Remove files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Quite archivos.</translation>
    </message>
    <message>
        <source>Remove it from the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Quítela del archivo.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>Quite algunos.</translation>
    </message>
    <message>
        <source>Remove the link.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Quite el enlace.</translation>
    </message>
    <message>
        <source>Rename one of them in the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Renombre una de ellas en el archivo.</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Restáurelo de una copia.</translation>
    </message>
    <message>
        <source>Restore the original, or reinstall Lipwright.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>Restaure el original o reinstale Lipwright.</translation>
    </message>
    <message>
        <source>Restore the original.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Restaure el original.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>Save it again in one of these encodings.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Guárdelo de nuevo en una de estas codificaciones.</translation>
    </message>
    <message>
        <source>Save it to a file first.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Guárdelo primero en un archivo.</translation>
    </message>
    <message>
        <source>Save it under another name to edit it.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>Guárdelo con otro nombre para editarlo.</translation>
    </message>
    <message>
        <source>Scale it down in a picture editor and save a copy.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Redúzcala en un editor de imágenes y guarde una copia.</translation>
    </message>
    <message>
        <source>Scale the video down.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>Reduzca el tamaño del vídeo.</translation>
    </message>
    <message>
        <source>See &apos;lipwright keys list&apos;.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>Vea «lipwright keys list».</translation>
    </message>
    <message>
        <source>See &apos;lipwright models&apos; for how to get some.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>Vea en «lipwright models» cómo obtenerlos.</translation>
    </message>
    <message>
        <source>See docs/write-an-exporter.md.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>Vea docs/write-an-exporter.md.</translation>
    </message>
    <message>
        <source>Select its keys again.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Seleccione de nuevo sus claves.</translation>
    </message>
    <message>
        <source>Select keys first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Seleccione primero claves.</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Seleccione claves de dos o más fotogramas.</translation>
    </message>
    <message>
        <source>Set engine=diffusion or engine=auto first.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>Defina primero engine=diffusion o engine=auto.</translation>
    </message>
    <message>
        <source>Set in and out points around the time to remove.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Defina los puntos de entrada y salida en torno al tiempo que quiere quitar.</translation>
    </message>
    <message>
        <source>Set needs_frames = true in its plugin.toml.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>Ponga needs_frames = true en su plugin.toml.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <extracomment>studio/core/errors.py</extracomment>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>Stopped on request; what was fetched is kept for the next time.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Detenido a petición; lo descargado se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Avise a su autor.</translation>
    </message>
    <message>
        <source>The amplitude is locked.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>La amplitud está bloqueada.</translation>
    </message>
    <message>
        <source>The amplitude of the whole clip is 0.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>La amplitud de todo el clip es 0.</translation>
    </message>
    <message>
        <source>The autoencoder cannot be read.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>No se puede leer el autocodificador.</translation>
    </message>
    <message>
        <source>The catalogue of weights cannot be read ({0}).</source>
        <extracomment>studio/store/catalogue.py</extracomment>
        <translation>No se puede leer el catálogo de pesos ({0}).</translation>
    </message>
    <message>
        <source>The checksum is not SHA-256 in hex.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>La suma de comprobación no es SHA-256 en hexadecimal.</translation>
    </message>
    <message numerus="yes">
        <source>The clip has {0} frames.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>
            <numerusform>El clip tiene {0} fotograma.</numerusform>
            <numerusform>El clip tiene {0} fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no keys.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>El portapapeles no contiene claves.</translation>
    </message>
    <message>
        <source>The copied keys reach past the last frame.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>Las claves copiadas pasan del último fotograma.</translation>
    </message>
    <message>
        <source>The description of the weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>No se puede leer la descripción de los pesos.</translation>
    </message>
    <message>
        <source>The disk has no room for {0} MiB.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>En el disco no caben {0} MiB.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>studio/store/download.py studio/media/files.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk of the frame cache is full.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>El disco de la caché de fotogramas está lleno.</translation>
    </message>
    <message>
        <source>The draft engine has no steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>El motor de borrador no tiene pasos.</translation>
    </message>
    <message>
        <source>The engine &apos;{0}&apos; has no option &apos;{1}&apos;.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>El motor «{0}» no tiene la opción «{1}».</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; cannot be loaded ({1}: {2}).</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>No se puede cargar el exportador «{0}» ({1}: {2}).</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; ended without writing its {1}.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>El exportador «{0}» terminó sin escribir su resultado ({1}).</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; failed ({1}: {2}).</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>El exportador «{0}» falló ({1}: {2}).</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; has no function &apos;export&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>El exportador «{0}» no tiene la función «export».</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; {1}.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>El exportador «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The exporter asks for frames, but its manifest says that it needs none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>El exportador pide fotogramas, pero su manifiesto dice que no los necesita.</translation>
    </message>
    <message>
        <source>The exporter asks for the voice, but the project has none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>El exportador pide la voz, pero el proyecto no tiene.</translation>
    </message>
    <message>
        <source>The eyes and mouth corners must be finite positions.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Los ojos y las comisuras deben ser posiciones finitas.</translation>
    </message>
    <message>
        <source>The eyes and the mouth lie on one line or in one place.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Los ojos y la boca están en una línea o en un mismo lugar.</translation>
    </message>
    <message>
        <source>The eyes are swapped, or the mouth is above them.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>Los ojos están intercambiados o la boca está encima.</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <extracomment>studio/core/safefile.py studio/store/alignment_file.py</extracomment>
        <translation>No se puede leer el archivo ({0}).</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>El archivo ya existe.</translation>
    </message>
    <message>
        <source>The file has changed since the project was made.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>El archivo cambió desde que se hizo el proyecto.</translation>
    </message>
    <message>
        <source>The file is damaged or was replaced: its checksum does not match.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>El archivo está dañado o fue reemplazado: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>The file is larger than the {0} MiB that it may have.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>El archivo supera los {0} MiB permitidos.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <extracomment>studio/core/safefile.py studio/render/weight_library.py</extracomment>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>No se permite escribir el archivo.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match its name.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>La suma de comprobación del archivo no coincide con su nombre.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>La suma de comprobación del archivo no coincide.</translation>
    </message>
    <message>
        <source>The folder cannot be created ({0}).</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>No se puede crear la carpeta ({0}).</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>La carpeta ya existe.</translation>
    </message>
    <message>
        <source>The folder for the media is a link to elsewhere.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>La carpeta de los medios es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>The folder holds files that no export made.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>La carpeta contiene archivos que no hizo ninguna exportación.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>No se permite escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The folder to write into does not exist.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>La carpeta de destino no existe.</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; has no picture to mark.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>El formato «{0}» no tiene imagen que marcar.</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; needs a voice.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>El formato «{0}» necesita una voz.</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; writes {1} files.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>El formato «{0}» escribe archivos {1}.</translation>
    </message>
    <message>
        <source>The frame cache cannot be written ({0}).</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>No se puede escribir la caché de fotogramas ({0}).</translation>
    </message>
    <message>
        <source>The id &apos;{0}&apos; is taken by another plugin.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>El id «{0}» ya lo usa otro complemento.</translation>
    </message>
    <message>
        <source>The journal beside this project was not made by Lipwright.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>El archivo journal junto a este proyecto no lo creó Lipwright.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is locked.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>La capa «{0}» está bloqueada.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is silenced by a solo.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>La capa «{0}» está silenciada por un solo.</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is switched off.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>La capa «{0}» está desactivada.</translation>
    </message>
    <message>
        <source>The manual detector needs both eyes and both mouth corners.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>El detector manual necesita los dos ojos y las dos comisuras.</translation>
    </message>
    <message>
        <source>The media cannot be collected ({0}).</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>No se pueden reunir los medios ({0}).</translation>
    </message>
    <message>
        <source>The modules of the pack do not fit together.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Los módulos del paquete no encajan entre sí.</translation>
    </message>
    <message>
        <source>The number of steps is out of range.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>El número de pasos está fuera de rango.</translation>
    </message>
    <message>
        <source>The occlusion is locked.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>La oclusión está bloqueada.</translation>
    </message>
    <message>
        <source>The out point lies before the in point.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>El punto de salida está antes del de entrada.</translation>
    </message>
    <message>
        <source>The pack holds no &apos;{0}&apos;.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>El paquete no contiene «{0}».</translation>
    </message>
    <message>
        <source>The package face-alignment is not installed.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>El paquete face-alignment no está instalado.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>La imagen está vacía.</translation>
    </message>
    <message>
        <source>The plugin holds a link or a special file.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>El complemento contiene un enlace o un archivo especial.</translation>
    </message>
    <message numerus="yes">
        <source>The plugin holds more than {0} files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>
            <numerusform>El complemento contiene más de {0} archivo.</numerusform>
            <numerusform>El complemento contiene más de {0} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plugin is larger than {0} MiB.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>El complemento supera los {0} MiB.</translation>
    </message>
    <message>
        <source>The plugin&apos;s manifest is not valid: {0}.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>El manifiesto del complemento no es válido: {0}.</translation>
    </message>
    <message>
        <source>The preset &apos;{0}&apos; needs an AutoencoderKL.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>El ajuste «{0}» necesita un AutoencoderKL.</translation>
    </message>
    <message>
        <source>The preset cannot be read ({0}).</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>No se puede leer el ajuste ({0}).</translation>
    </message>
    <message>
        <source>The project cannot be read ({0}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>No se puede leer el proyecto ({0}).</translation>
    </message>
    <message>
        <source>The project cannot be saved exactly.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>El proyecto no se puede guardar con exactitud.</translation>
    </message>
    <message>
        <source>The project cannot be saved: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>No se puede guardar el proyecto: {0}.</translation>
    </message>
    <message>
        <source>The project cannot be written ({0}).</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>No se puede escribir el proyecto ({0}).</translation>
    </message>
    <message>
        <source>The project cannot {0} ({1}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>El proyecto no {0} ({1}).</translation>
    </message>
    <message>
        <source>The project cannot {0}: another program uses it.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>El proyecto no {0}: otro programa lo está usando.</translation>
    </message>
    <message>
        <source>The project cannot {0}: the disk is full.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>El proyecto no {0}: el disco está lleno.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>El archivo del proyecto está dañado.</translation>
    </message>
    <message>
        <source>The project file is damaged: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>El archivo del proyecto está dañado: {0}.</translation>
    </message>
    <message>
        <source>The project file is empty.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>El archivo del proyecto está vacío.</translation>
    </message>
    <message>
        <source>The project is open in another window or program and can only be looked at here.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>El proyecto está abierto en otra ventana o programa y aquí solo se puede ver.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>El proyecto es demasiado grande.</translation>
    </message>
    <message>
        <source>The project or its folder is write-protected.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>El proyecto o su carpeta está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright ({0}).</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>El proyecto se creó con una versión más reciente de Lipwright ({0}).</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright and can only be looked at.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>El proyecto se creó con una versión más reciente de Lipwright y solo se puede ver.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>El proyecto se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>The sample rate changes in the middle of this sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>La frecuencia de muestreo cambia en mitad de este sonido.</translation>
    </message>
    <message>
        <source>The selected points are locked or switched off.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>Los puntos seleccionados están bloqueados o desactivados.</translation>
    </message>
    <message>
        <source>The server does not give {0} ({1} {2}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>El servidor no entrega {0} ({1} {2}).</translation>
    </message>
    <message>
        <source>The sound in this file is damaged or of an unusual kind.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>El sonido de este archivo está dañado o es de un tipo poco común.</translation>
    </message>
    <message>
        <source>The video has no frames.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>El vídeo no tiene fotogramas.</translation>
    </message>
    <message>
        <source>The weights are damaged: their checksum does not match.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Los pesos están dañados: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>The weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>No se pueden leer los pesos.</translation>
    </message>
    <message>
        <source>The weights cannot be written ({0}).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>No se pueden escribir los pesos ({0}).</translation>
    </message>
    <message>
        <source>The weights do not fit the model.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>Los pesos no encajan con el modelo.</translation>
    </message>
    <message>
        <source>The weights do not fit this version&apos;s face detector.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Los pesos no encajan con el detector de caras de esta versión.</translation>
    </message>
    <message>
        <source>The weights have format {0}; this version reads format {1}.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Los pesos tienen el formato {0}; esta versión lee el formato {1}.</translation>
    </message>
    <message>
        <source>The weights of &apos;{0}&apos; do not fit the model.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Los pesos de «{0}» no encajan con el modelo.</translation>
    </message>
    <message>
        <source>The weights of face-alignment are not on this machine.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>Los pesos de face-alignment no están en este equipo.</translation>
    </message>
    <message>
        <source>The weights of the diffusion renderer are not there.</source>
        <extracomment>studio/talkformer/weight_pack.py studio/render/diffusion_packs.py</extracomment>
        <translation>Faltan los pesos del motor de difusión.</translation>
    </message>
    <message>
        <source>The words cannot be read: {0}.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>No se pueden leer las palabras: {0}.</translation>
    </message>
    <message>
        <source>There are no frames in this video.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>No hay fotogramas en este vídeo.</translation>
    </message>
    <message>
        <source>There are no keys to copy.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>No hay claves que copiar.</translation>
    </message>
    <message>
        <source>There are no weights &apos;{0}&apos;.</source>
        <extracomment>studio/render/diffusion_packs.py studio/render/weight_library.py</extracomment>
        <translation>No hay pesos «{0}».</translation>
    </message>
    <message>
        <source>There are no weights in this folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>No hay pesos en esta carpeta.</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Hay demasiados archivos con este nombre.</translation>
    </message>
    <message>
        <source>There are weights named &apos;{0}&apos; already.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Ya hay pesos llamados «{0}».</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <extracomment>studio/render/weight_library.py studio/export/options.py</extracomment>
        <translation>Hay: {0}.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>Existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <extracomment>studio/store/opening.py studio/media/files.py</extracomment>
        <translation>Existe una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>studio/media/probe.py</extracomment>
        <translation>En este archivo no hay imagen ni sonido.</translation>
    </message>
    <message>
        <source>There is no edit layer &apos;{0}&apos;.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>No hay capa de edición «{0}».</translation>
    </message>
    <message>
        <source>There is no engine &apos;{0}&apos;.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>No existe el motor «{0}».</translation>
    </message>
    <message>
        <source>There is no export format &apos;{0}&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>No existe el formato de exportación «{0}».</translation>
    </message>
    <message>
        <source>There is no face detector &apos;{0}&apos;.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>No existe el detector de caras «{0}».</translation>
    </message>
    <message>
        <source>There is no face number {0}: {1} found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>No hay cara número {0}; total encontrado: {1}.</translation>
    </message>
    <message>
        <source>There is no face yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Aún no hay cara.</translation>
    </message>
    <message>
        <source>There is no frame in this range.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>No hay fotogramas en este intervalo.</translation>
    </message>
    <message>
        <source>There is no marker at frame {0}.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>No hay marcador en el fotograma {0}.</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>Aún no hay movimiento.</translation>
    </message>
    <message>
        <source>There is no option &apos;{0}&apos;.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>No existe la opción «{0}».</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>No hay imagen en este archivo.</translation>
    </message>
    <message>
        <source>There is no portrait with a face yet.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>Aún no hay un retrato con cara.</translation>
    </message>
    <message>
        <source>There is no portrait yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>Aún no hay retrato.</translation>
    </message>
    <message>
        <source>There is no room for these keys.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>No hay sitio para estas claves.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>No hay sonido en este archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>studio/store/alignment_file.py studio/store/relink.py studio/media/files.py</extracomment>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>No existe ese proyecto.</translation>
    </message>
    <message>
        <source>There is no time to insert or remove.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>No hay tiempo que insertar o quitar.</translation>
    </message>
    <message>
        <source>There is no video codec &apos;{0}&apos;.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>No existe el códec de vídeo «{0}».</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>No hay vídeo en este archivo.</translation>
    </message>
    <message>
        <source>There is no voice yet.</source>
        <extracomment>studio/core/alignment.py studio/render/analysis.py</extracomment>
        <translation>Aún no hay voz.</translation>
    </message>
    <message>
        <source>There is not enough memory to render a single frame.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>No hay memoria suficiente para renderizar un solo fotograma.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>No hay nada que renderizar.</translation>
    </message>
    <message>
        <source>These are no readable weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Estos pesos no se pueden leer.</translation>
    </message>
    <message>
        <source>These curve handles are out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Estos tiradores de curva están fuera de rango.</translation>
    </message>
    <message>
        <source>These frames cannot be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>No se pueden descodificar estos fotogramas.</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>Todas estas claves están en un mismo fotograma.</translation>
    </message>
    <message>
        <source>These weights ship with Lipwright.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Estos pesos vienen con Lipwright.</translation>
    </message>
    <message>
        <source>This amplitude is out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>Esta amplitud está fuera de rango.</translation>
    </message>
    <message>
        <source>This file cannot be opened ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>No se puede abrir este archivo ({0}).</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <extracomment>studio/store/relink.py studio/media/libav.py</extracomment>
        <translation>No se puede leer este archivo ({0}).</translation>
    </message>
    <message>
        <source>This file changed while it was copied.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Este archivo cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>This file could not be written ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>No se pudo escribir este archivo ({0}).</translation>
    </message>
    <message>
        <source>This file holds no sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Este archivo no contiene sonido.</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Este archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Falta este archivo.</translation>
    </message>
    <message>
        <source>This file is of a kind that holds no words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Este tipo de archivo no contiene palabras.</translation>
    </message>
    <message>
        <source>This file is too large to hold words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Este archivo es demasiado grande para contener palabras.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>No se permite leer este archivo.</translation>
    </message>
    <message>
        <source>This file stopped being readable ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Este archivo dejó de ser legible ({0}).</translation>
    </message>
    <message>
        <source>This format has none.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Este formato no tiene ninguna.</translation>
    </message>
    <message>
        <source>This is a database, but not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Es una base de datos, pero no un proyecto de Lipwright.</translation>
    </message>
    <message>
        <source>This is a file of the project itself.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>Este es un archivo del propio proyecto.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>Esto es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>This is no description of a renderer&apos;s weights.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Esto no es una descripción de pesos de un motor.</translation>
    </message>
    <message>
        <source>This is no description of detector weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Esto no es una descripción de pesos del detector.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>studio/core/safefile.py studio/store/database.py</extracomment>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is no palette of mouth shapes.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Esto no es una paleta de formas de boca.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8 or UTF-16.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>Esto no es texto en UTF-8 ni UTF-16.</translation>
    </message>
    <message>
        <source>This is not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>Esto no es un proyecto de Lipwright.</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be read.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Esta imagen es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>This is not a picture, video or sound that can be read, or it is damaged.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>No es una imagen, vídeo o sonido que se pueda leer, o está dañado.</translation>
    </message>
    <message>
        <source>This is not the file that the project used ({0}): its content differs.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>No es el archivo que usaba el proyecto ({0}): su contenido es distinto.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>Este es el propio proyecto.</translation>
    </message>
    <message>
        <source>This is too far.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Está demasiado lejos.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Esta clave ya no existe.</translation>
    </message>
    <message>
        <source>This key moves nothing, so it has no direction to grow in.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>Esta clave no mueve nada, así que no se puede escalar.</translation>
    </message>
    <message>
        <source>This lane has no strength, so its keys move nothing.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>Esta pista no tiene intensidad, así que sus claves no mueven nada.</translation>
    </message>
    <message>
        <source>This mouth shape cannot be kept: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>No se puede guardar esta forma de boca: {0}.</translation>
    </message>
    <message>
        <source>This moves points too far.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>Esto mueve los puntos demasiado lejos.</translation>
    </message>
    <message>
        <source>This name is too long for a marker.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>Este nombre es demasiado largo para un marcador.</translation>
    </message>
    <message>
        <source>This occlusion is gone.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Esta oclusión ya no existe.</translation>
    </message>
    <message>
        <source>This picture file is cut short.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Este archivo de imagen está incompleto.</translation>
    </message>
    <message>
        <source>This picture file is over {0} MB.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Este archivo de imagen supera los {0} MB.</translation>
    </message>
    <message>
        <source>This picture is damaged or of an unusual kind.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Esta imagen está dañada o es de un tipo poco común.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size is not what it says.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Esta imagen está dañada: su tamaño no es el que indica.</translation>
    </message>
    <message>
        <source>This picture is damaged: {0}.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Esta imagen está dañada: {0}.</translation>
    </message>
    <message>
        <source>This picture is {0} x {1} px; the limit is {2} million px.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Esta imagen tiene {0} x {1} px; el límite son {2} millones de px.</translation>
    </message>
    <message>
        <source>This picture says that it has no pixels.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Esta imagen dice no tener píxeles.</translation>
    </message>
    <message>
        <source>This project is open elsewhere.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>Este proyecto está abierto en otro lugar.</translation>
    </message>
    <message>
        <source>This sound holds values that are not numbers (NaN or infinity).</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Este sonido contiene valores que no son números (NaN o infinito).</translation>
    </message>
    <message numerus="yes">
        <source>This sound is cut short: its header states {0} bytes, the file holds {1}.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>Este sonido está incompleto: su cabecera indica {0} byte y el archivo tiene {1}.</numerusform>
            <numerusform>Este sonido está incompleto: su cabecera indica {0} bytes y el archivo tiene {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is cut short: {0} of {1} s can be read.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>Este sonido está incompleto: se pueden leer {0} de {1} s.</translation>
    </message>
    <message numerus="yes">
        <source>This sound is damaged: {0} of {1} pieces cannot be decoded.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>Este sonido está dañado: su único fragmento no se puede descodificar.</numerusform>
            <numerusform>Este sonido está dañado: {0} de {1} fragmentos no se pueden descodificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is over three hours long.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>Este sonido dura más de tres horas.</translation>
    </message>
    <message>
        <source>This state is not in the project&apos;s history.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Este estado no está en el historial del proyecto.</translation>
    </message>
    <message>
        <source>This strength is out of range.</source>
        <extracomment>studio/core/lanes.py studio/core/shapes.py</extracomment>
        <translation>Esta intensidad está fuera de rango.</translation>
    </message>
    <message numerus="yes">
        <source>This video is cut short: {0} frames can be read.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>
            <numerusform>Este vídeo está incompleto: se puede leer {0} fotograma.</numerusform>
            <numerusform>Este vídeo está incompleto: se pueden leer {0} fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Entrene de nuevo.</translation>
    </message>
    <message>
        <source>Train it again, or reinstall.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>Entrénelo de nuevo o reinstale.</translation>
    </message>
    <message>
        <source>Train them with &apos;lipwright train renderer&apos;, or put a pack there; the draft engine needs none.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Entrénelos con «lipwright train renderer» o ponga allí un paquete; el motor de borrador no los necesita.</translation>
    </message>
    <message>
        <source>Try again later, or check the address and the checksum.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Inténtelo más tarde o compruebe la dirección y la suma de comprobación.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two mouth shapes of this palette have one name.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>Dos formas de boca de esta paleta tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>Deshaga el último cambio.</translation>
    </message>
    <message>
        <source>Undo this edit.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Deshaga esta edición.</translation>
    </message>
    <message>
        <source>Unlock it to edit it.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>Desbloquéela para editarla.</translation>
    </message>
    <message>
        <source>Unlock it to edit its keys.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>Desbloquéela para editar sus claves.</translation>
    </message>
    <message>
        <source>Update Lipwright, or use weights made for this version.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Actualice Lipwright o use pesos hechos para esta versión.</translation>
    </message>
    <message>
        <source>Update Lipwright.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>Actualice Lipwright.</translation>
    </message>
    <message>
        <source>Use 2 px or more.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>Use 2 px o más.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP or TIFF; convert others (HEIC, RAW, PSD) first.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>Use PNG, JPEG, WebP o TIFF; convierta antes otros (HEIC, RAW, PSD).</translation>
    </message>
    <message>
        <source>Use a pack that does.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>Use un paquete que lo contenga.</translation>
    </message>
    <message>
        <source>Use a picture with a visible face, or place the points by hand (paintings, animals).</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>Use una imagen con una cara visible o coloque los puntos a mano (pinturas, animales).</translation>
    </message>
    <message>
        <source>Use a video with a visible face, or place the points by hand.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>Use un vídeo con una cara visible o coloque los puntos a mano.</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - (--name).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>Use letras, cifras y . _ - (--name).</translation>
    </message>
    <message>
        <source>Use safetensors weights.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>Use pesos safetensors.</translation>
    </message>
    <message numerus="yes">
        <source>Use up to {0} characters.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>
            <numerusform>Use un máximo de {0} carácter.</numerusform>
            <numerusform>Use un máximo de {0} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came from {0} is not the file that was meant: its checksum does not match.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Lo recibido de {0} no es el archivo esperado: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>What {0} sends is larger than the {1} MiB that it may have.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>Lo que envía {0} supera los {1} MiB permitidos.</translation>
    </message>
    <message>
        <source>Write HH:MM:SS:FF.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>Escriba HH:MM:SS:FF.</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>Escriba nombre=valor.</translation>
    </message>
    <message>
        <source>always there</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>siempre disponible</translation>
    </message>
    <message>
        <source>be compacted</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>se puede compactar</translation>
    </message>
    <message>
        <source>be created</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>se puede crear</translation>
    </message>
    <message>
        <source>be opened</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>se puede abrir</translation>
    </message>
    <message>
        <source>be read</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>se puede leer</translation>
    </message>
    <message>
        <source>be saved</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>se puede guardar</translation>
    </message>
    <message>
        <source>be written</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py</extracomment>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <source>the PortAudio library is missing</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>falta la biblioteca PortAudio</translation>
    </message>
    <message>
        <source>the diffusion engine takes {0} s a frame here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>el motor de difusión tarda aquí {0} s por fotograma</translation>
    </message>
    <message>
        <source>the diffusion engine&apos;s speed is measured at the first render</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>la velocidad del motor de difusión se mide en el primer renderizado</translation>
    </message>
    <message>
        <source>the sound device does not respond</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>el dispositivo de sonido no responde</translation>
    </message>
    <message>
        <source>the sound device has stopped</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>el dispositivo de sonido se detuvo</translation>
    </message>
    <message>
        <source>there are no weights for the diffusion engine</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>no hay pesos para el motor de difusión</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>no hay dispositivo de sonido</translation>
    </message>
    <message>
        <source>{0} = {1} is out of range.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>{0} = {1} está fuera de rango.</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without a frame cache.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>{0} El renderizado sigue sin caché de fotogramas.</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without it.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>{0} El renderizado sigue sin ella.</translation>
    </message>
    <message>
        <source>{0} cannot be fetched ({1}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>No se puede descargar {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <source>{0} is no number of references.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} no es un número de referencias.</translation>
    </message>
    <message>
        <source>{0} is no number of steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} no es un número de pasos.</translation>
    </message>
</context>
<context>
    <name>lipwright</name>
    <message>
        <source> and </source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source># The guide is not there

It belongs to the installation.</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation># Falta la guía

Forma parte de la instalación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>
            <numerusform>%Ln comando</numerusform>
            <numerusform>%Ln comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces: click one, or press its number.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>
            <numerusform>%Ln cara: haga clic en ella o pulse su número.</numerusform>
            <numerusform>%Ln caras: haga clic en una o pulse su número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <extracomment>studio/app/menus.py studio/app/texts.py</extracomment>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames off</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>
            <numerusform>A %Ln fotograma</numerusform>
            <numerusform>A %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames removed from keys and markers.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>Se quitó %Ln fotograma de claves y marcadores.</numerusform>
            <numerusform>Se quitaron %Ln fotogramas de claves y marcadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, {time}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>%Ln fotograma, {time}</numerusform>
            <numerusform>%Ln fotogramas, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames; those that are ready already are not rendered again.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>%Ln fotograma; si ya está listo, no se renderiza de nuevo.</numerusform>
            <numerusform>%Ln fotogramas; los que ya están listos no se renderizan de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are behind the end now.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln clave queda ahora tras el final.</numerusform>
            <numerusform>%Ln claves quedan ahora tras el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked lanes stay.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln pista bloqueada no cambia.</numerusform>
            <numerusform>%Ln pistas bloqueadas no cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln sonido</numerusform>
            <numerusform>%Ln sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Analizar</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Blend</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>&amp;Mezcla</translation>
    </message>
    <message>
        <source>&amp;Bézier</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Bézier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Clear in and out</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Borrar entrada y salida</translation>
    </message>
    <message>
        <source>&amp;Collect media…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Reunir &amp;medios…</translation>
    </message>
    <message>
        <source>&amp;Colours for everybody</source>
        <extracomment>studio/app/shell/settings_dialog.py studio/app/shell/shell.py</extracomment>
        <translation>&amp;Colores para todos</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>C&amp;omandos…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Confianza</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Copiar claves</translation>
    </message>
    <message>
        <source>&amp;Duplicate keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>D&amp;uplicar claves</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;End occlusion</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Terminar oclusión</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>&amp;Engine of new projects:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Motor de los proyectos nuevos:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Cara</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>studio/app/dialogs/export.py studio/app/menus.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Fit keys to range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Ajustar claves al intervalo</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Ajustar imagen</translation>
    </message>
    <message>
        <source>&amp;Fold lanes</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Plegar pistas</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>&amp;Handles of the mouth</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Tiradores de la boca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>studio/app/menus.py studio/app/shell/shell.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>&amp;Insert time…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Insertar &amp;tiempo…</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Interpolación</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Larger radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Radio ma&amp;yor</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>&amp;Loop range</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Inter&amp;valo en bucle</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>&amp;Mirror edits</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Reflejar ediciones</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Mo&amp;delos:</translation>
    </message>
    <message>
        <source>&amp;Mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Si&amp;lenciar pista</translation>
    </message>
    <message>
        <source>&amp;Name marker…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Nombrar marcador…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Tirador &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Clave si&amp;guiente de la pista</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Parte &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Problema si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Occlude</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Ocluir</translation>
    </message>
    <message>
        <source>&amp;Offer the last project at the start</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Ofrecer el último proyecto al iniciar</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Papel &amp;cebolla</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Pegar claves</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Tirador &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Clave &amp;anterior de la pista</translation>
    </message>
    <message>
        <source>&amp;Proportional editing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Edición &amp;proporcional</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Renderizar</translation>
    </message>
    <message>
        <source>&amp;Rendering and disk</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Renderizado y disco</translation>
    </message>
    <message>
        <source>&amp;Reports folder</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Carpeta de &amp;informes</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Reset to prediction</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Restablecer a la predicció&amp;n</translation>
    </message>
    <message>
        <source>&amp;Reverse keys</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Invertir claves</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>&amp;Redondo</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;Show “AI-generated” in the picture</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>&amp;Mostrar «AI-generated» en la imagen</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>T&amp;amaño:</translation>
    </message>
    <message>
        <source>&amp;Smaller radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Radio m&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>&amp;Suave</translation>
    </message>
    <message>
        <source>&amp;Solo lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Pista en s&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Sound while scrubbing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Sonido al arrastrar el cabezal</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Pa&amp;sos</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>&amp;Intensidad</translation>
    </message>
    <message>
        <source>&amp;Stretch keys…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Estirar claves…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Reasignar</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Línea de &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Pesos</translation>
    </message>
    <message>
        <source>100% is the shape, less stays nearer to what the mouth does, more exaggerates</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>100 % es la forma; menos queda más cerca de lo que hace la boca, más exagera</translation>
    </message>
    <message>
        <source>A different number gives a different grain in what the diffusion engine paints</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Otro número da otro grano en lo que pinta el motor de difusión</translation>
    </message>
    <message>
        <source>A different number gives a different rhythm of blinks and sway.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Otro número da otro ritmo de parpadeo y balanceo.</translation>
    </message>
    <message>
        <source>A named version: it is never removed automatically.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Una versión con nombre: nunca se elimina automáticamente.</translation>
    </message>
    <message>
        <source>A picture and a voice become a video; every point of the face can be corrected.</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Una imagen y una voz se convierten en un vídeo; cada punto de la cara se puede corregir.</translation>
    </message>
    <message>
        <source>A portrait and a voice</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Un retrato y una voz</translation>
    </message>
    <message>
        <source>A ring around uncertain points; the wider, the less certain</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Un anillo alrededor de los puntos inciertos; cuanto más ancho, menos fiable</translation>
    </message>
    <message>
        <source>About the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Acerca de la imagen</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Acerca de la voz</translation>
    </message>
    <message>
        <source>Above the limit, the frames that have gone unused the longest are removed first. Models folder and limit apply to the command line too.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Por encima del límite se eliminan primero los fotogramas que llevan más tiempo sin usarse. La carpeta de modelos y el límite valen también para la línea de comandos.</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Add ke&amp;y</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>A&amp;ñadir clave</translation>
    </message>
    <message>
        <source>Add key</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Add marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Add this shortcut to those of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Añade este atajo a los de la acción</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln frames are ready.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>El fotograma está listo.</numerusform>
            <numerusform>Los %Ln fotogramas están listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All frames were ready.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Todos los fotogramas estaban listos.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <extracomment>studio/app/panels/motion.py studio/app/table_models.py studio/app/timeline/lane_tools.py studio/app/timeline/titles.py</extracomment>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Analysing</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Aplica la forma propia</translation>
    </message>
    <message>
        <source>As if the lane were not there</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Como si la pista no existiera</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>studio/app/property_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Blend all keys between in and out point instead of this frame</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Mezcla todas las claves entre entrada y salida en vez de este fotograma</translation>
    </message>
    <message>
        <source>Blend the edit of the selected points, or of all, with the prediction: 0% is as predicted</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Mezcla la edición de los puntos seleccionados, o de todos, con la predicción: 0 % es lo predicho</translation>
    </message>
    <message>
        <source>Blend with prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Mezclar con la predicción</translation>
    </message>
    <message>
        <source>Blend with the prediction, in percent of the edit. Enter applies, Esc drops.</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Mezcla con la predicción, en porcentaje de la edición. Intro aplica, Esc descarta.</translation>
    </message>
    <message>
        <source>Blinks</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Buscar el archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Bézier</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Bézier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <extracomment>studio/app/menus.py studio/app/panels/task.py</extracomment>
        <translation>Cancela la tarea en curso</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>Change key&apos;s size</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Cambiar tamaño de la clave</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Cambia los atajos de teclado</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Barbilla</translation>
    </message>
    <message>
        <source>Choose &amp;face…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Elegir &amp;cara…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>Elija otro intervalo.</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Elegir motor</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Elegir cara</translation>
    </message>
    <message>
        <source>Choose one of several faces, or draw a box where the face is</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Elija una de varias caras o dibuje un recuadro donde está la cara</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Elegir grabación…</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Elegir pesos</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Elegir: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear range</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Borrar intervalo</translation>
    </message>
    <message>
        <source>Click in the voice to go there, drag keys to move them. N goes to the next place that looks wrong.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Haga clic en la voz para ir allí y arrastre claves para moverlas. N va al siguiente lugar que se ve mal.</translation>
    </message>
    <message>
        <source>Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Haga clic o arrastre para mover el cabezal. Arriba y Abajo eligen una pista. La rueda amplía, con Mayús desplaza.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the left of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Haga clic en la comisura de la boca a la izquierda de la imagen.</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Haga clic en la comisura de la boca a la derecha de la imagen.</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the left of the picture. Esc stops.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Haga clic en el centro del ojo a la izquierda de la imagen. Esc cancela.</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>Haga clic en el centro del ojo a la derecha de la imagen.</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Close in silence</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Cerrar en silencio</translation>
    </message>
    <message>
        <source>Close lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Cerrar labios</translation>
    </message>
    <message>
        <source>Close lips: up closes them</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Cerrar labios: hacia arriba los cierra</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Collect media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Reunir medios</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Reuniendo medios</translation>
    </message>
    <message>
        <source>Colour marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Colorear marcador</translation>
    </message>
    <message>
        <source>Colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Colores que las personas daltónicas distinguen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare, left: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Comparar, izquierda: {what}</translation>
    </message>
    <message>
        <source>Compare, right: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Comparar, derecha: {what}</translation>
    </message>
    <message>
        <source>Compare: line to the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Comparar: línea a la izquierda</translation>
    </message>
    <message>
        <source>Compare: line to the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Comparar: línea a la derecha</translation>
    </message>
    <message>
        <source>Compare: swap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Comparar: intercambiar lados</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Confianza, %</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy &amp;next pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Copiar pose &amp;siguiente</translation>
    </message>
    <message>
        <source>Copy next pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Copiar pose siguiente</translation>
    </message>
    <message>
        <source>Copy pre&amp;vious pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Copiar pose &amp;anterior</translation>
    </message>
    <message>
        <source>Copy previous pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Copiar pose anterior</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>studio/app/shell/shell.py studio/app/window.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the media into a folder beside the project, and use them there</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Copia los medios a una carpeta junto al proyecto y los usa desde allí</translation>
    </message>
    <message>
        <source>Copy the selected keys to right after them</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Copia las claves seleccionadas justo detrás de ellas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Cu&amp;t keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Cor&amp;tar claves</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>studio/app/curve_editor.py studio/app/curve_plot.py</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Cut keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Cortar claves</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <extracomment>studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Disk space limit for rendered frames</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Límite de espacio en disco para los fotogramas renderizados</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>studio/app/compare.py studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drag a box around the face; Enter looks inside it, Shift+Enter places points in it, Esc cancels.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Arrastre un recuadro alrededor de la cara; Intro busca dentro, Mayús+Intro pone puntos, Esc cancela.</translation>
    </message>
    <message>
        <source>Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Arrastre un punto: se crea una clave en el cabezal y la vista previa lo sigue. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth.</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Arrastre puntos para crear fotogramas clave en el cabezal. Coma y punto seleccionan puntos, Alt y las flechas los mueven. Arrastre junto a los puntos para un recuadro, con Alt para un lazo. H recorre los tiradores de la boca.</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Arrastre para estirar en el tiempo las claves seleccionadas</translation>
    </message>
    <message>
        <source>Drop a picture of a face and a recording of speech into the window. The sample shows how it works.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Suelte en la ventana la imagen de una cara y una grabación de voz. El ejemplo muestra cómo funciona.</translation>
    </message>
    <message>
        <source>Drop a picture of a face here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Suelte aquí la imagen de una cara</translation>
    </message>
    <message>
        <source>Drop a recording of speech here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Suelte aquí una grabación de voz</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Duplicar claves</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Empty &amp;now</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Vaciar ahora</translation>
    </message>
    <message>
        <source>End &amp;solo of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Quitar s&amp;olo de la pista</translation>
    </message>
    <message>
        <source>End occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Terminar oclusión</translation>
    </message>
    <message>
        <source>End of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Final del vídeo</translation>
    </message>
    <message>
        <source>End solo of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Quitar solo: {lane}</translation>
    </message>
    <message>
        <source>End tour</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Terminar recorrido</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/render.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine of new projects</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Motor de los proyectos nuevos</translation>
    </message>
    <message>
        <source>Enter edits a number in pixels of the picture.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Intro edita un número en píxeles de la imagen.</translation>
    </message>
    <message>
        <source>Enter edits a number; a bad one changes nothing. Arrow keys go from cell to cell.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Intro edita un número; uno no válido no cambia nada. Las flechas van de celda en celda.</translation>
    </message>
    <message>
        <source>Enter goes to the step that is chosen.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Intro va al paso elegido.</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete removes it from the list.</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Intro abre un proyecto, Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>Enter or a double click applies a shape, F2 renames it, Delete removes it</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Intro o doble clic aplica una forma, F2 la renombra, Supr la quita</translation>
    </message>
    <message>
        <source>Evens out jitter without delay; too much slurs the speech.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Elimina el temblor sin retardo; en exceso, el habla se emborrona.</translation>
    </message>
    <message>
        <source>Every edit is in the project&apos;s file as soon as it is made: there is nothing to save, and a crash loses nothing. The history stays too, so that undo works after a restart. When a project of more than {size} MB is closed, the oldest steps of its history are removed; versions that you named stay.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Cada edición se guarda en el archivo del proyecto en cuanto se hace: no hay nada que guardar y un cierre inesperado no pierde nada. El historial también se conserva, así que se puede deshacer incluso tras reiniciar. Al cerrar un proyecto de más de {size} MB se eliminan los pasos más antiguos de su historial; las versiones con nombre se conservan.</translation>
    </message>
    <message>
        <source>Every edit is on disk. You can open it once more, or start with something else.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Cada edición está en el disco. Puede abrirlo otra vez o empezar con otra cosa.</translation>
    </message>
    <message>
        <source>Every point can be moved</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Cada punto se puede mover</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Exportando {name}</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>&amp;Fotogramas</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Fade in over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Entrada en</translation>
    </message>
    <message numerus="yes">
        <source>Fades in over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Fundido de entrada de %Ln fotograma</numerusform>
            <numerusform>Fundido de entrada de %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fades out over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Fundido de salida de %Ln fotograma</numerusform>
            <numerusform>Fundido de salida de %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Falloff &amp;after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Decaimiento d&amp;espués</translation>
    </message>
    <message>
        <source>Falloff &amp;before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Decaimiento &amp;antes</translation>
    </message>
    <message>
        <source>Falloff after: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Decaimiento después: {name}</translation>
    </message>
    <message>
        <source>Falloff before: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Decaimiento antes: {name}</translation>
    </message>
    <message>
        <source>Falloff of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Decaimiento de {lane}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File of the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Archivo de la imagen</translation>
    </message>
    <message>
        <source>File of the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Archivo de la voz</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Busca un comando por su nombre</translation>
    </message>
    <message>
        <source>Find face in the &amp;box</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Buscar cara en el recuadro</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Buscar {name}</translation>
    </message>
    <message>
        <source>Finding the face</source>
        <extracomment>studio/app/analyses.py studio/app/face_tools.py</extracomment>
        <translation>Buscando la cara</translation>
    </message>
    <message>
        <source>First handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Primer tirador, tiempo</translation>
    </message>
    <message>
        <source>First handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Primer tirador, valor</translation>
    </message>
    <message>
        <source>Fit &amp;face</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Ajustar &amp;cara</translation>
    </message>
    <message>
        <source>Fit &amp;timeline</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Ajustar línea de &amp;tiempo</translation>
    </message>
    <message>
        <source>Fit keys to range</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Ajustar claves al intervalo</translation>
    </message>
    <message>
        <source>Fit m&amp;outh</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Ajustar &amp;boca</translation>
    </message>
    <message>
        <source>Fit picture takes in points that lie beside it</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>«Ajustar imagen» incluye los puntos que quedan fuera</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>La ventana en cinco pasos</translation>
    </message>
    <message>
        <source>Fold the lanes of {part}</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>Plegar las pistas de {part}</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Carpeta para archivos nuevos</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found by the detector “{name}”</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Encontrada por el detector «{name}»</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Frame &amp;back</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Fotograma &amp;anterior</translation>
    </message>
    <message>
        <source>Frame &amp;forward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>Frame {frame} of {last}, {rate} fps</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>Fotograma {frame} de {last}, {rate} fps</translation>
    </message>
    <message>
        <source>Frame {frame}, {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Fotograma {frame}, {time}</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>studio/app/dialogs/export.py studio/app/timeline/actions.py</extracomment>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Frames that lend the mouth its inside</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Fotogramas que prestan el interior de la boca</translation>
    </message>
    <message>
        <source>Frames to render</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Fotogramas por renderizar</translation>
    </message>
    <message>
        <source>From in to out point</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Del punto de entrada al de salida</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Va a la pista superior</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Va a la pista inferior</translation>
    </message>
    <message>
        <source>Go to the next sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Va al sonido o palabra siguiente</translation>
    </message>
    <message>
        <source>Go to the previous sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Va al sonido o palabra anterior</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Handle: {name}</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>Tirador: {name}</translation>
    </message>
    <message>
        <source>Handles that open the jaw, move lips and corners, pucker and close</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Tiradores que abren la mandíbula, mueven labios y comisuras, fruncen y cierran</translation>
    </message>
    <message>
        <source>Head sway</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>Balanceo de cabeza</translation>
    </message>
    <message>
        <source>Hear the voice while the playhead is dragged or stepped</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Oír la voz al arrastrar el cabezal o moverlo paso a paso</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide &amp;groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Ocultar &amp;grupos</translation>
    </message>
    <message>
        <source>Hide or show the groups of the selected points</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Oculta o muestra los grupos de los puntos seleccionados</translation>
    </message>
    <message>
        <source>Hide: the points are neither drawn nor caught</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Ocultar: los puntos no se dibujan ni se capturan</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>How far the head sways.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Cuánto se balancea la cabeza.</translation>
    </message>
    <message>
        <source>How far the mouth closes in the pauses of the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Cuánto se cierra la boca en las pausas de la voz.</translation>
    </message>
    <message>
        <source>How far the mouth opens, how it closes in pauses, blinks and head sway. View &gt; Panels has more.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Cuánto se abre la boca, cómo se cierra en las pausas, parpadeo y balanceo. Hay más en Ver &gt; Paneles.</translation>
    </message>
    <message>
        <source>How much the mouth moves; 100% is as predicted.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Cuánto se mueve la boca; 100 % es lo predicho.</translation>
    </message>
    <message>
        <source>Import &amp;words…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Importar &amp;palabras…</translation>
    </message>
    <message>
        <source>Import words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>Imported: {words} and {sounds}.</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Importación: {words} y {sounds}.</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In the whole range</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>En todo el intervalo</translation>
    </message>
    <message>
        <source>In use now:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>En uso ahora:</translation>
    </message>
    <message>
        <source>Inner corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Comisura interna</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <extracomment>studio/app/panels/tables.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Labios internos</translation>
    </message>
    <message>
        <source>Inner lips stop where they touch</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Los labios internos se detienen donde se tocan</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Insertar tiempo</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Interpolation to the next key</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Interpolación hasta la clave siguiente</translation>
    </message>
    <message>
        <source>Interpolation: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Interpolación: {name}</translation>
    </message>
    <message>
        <source>It will not come up by itself again; Help &gt; Tour starts it</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>No vuelve a aparecer solo; Ayuda &gt; Recorrido lo inicia</translation>
    </message>
    <message>
        <source>Jaw</source>
        <extracomment>studio/app/canvas/marks.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <source>Jaw: down opens, sideways shifts</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Mandíbula: hacia abajo abre, hacia los lados desplaza</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep lips from &amp;crossing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Evitar que los labios se &amp;crucen</translation>
    </message>
    <message>
        <source>Keep the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Guarda la boca del cabezal como forma propia</translation>
    </message>
    <message>
        <source>Keep this mouth as a &amp;shape…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Guardar esta boca como &amp;forma…</translation>
    </message>
    <message>
        <source>Keep this mouth by the name beside</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Guarda esta boca con el nombre de al lado</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key how much the mouth moves at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Crea una clave de cuánto se mueve la boca en el cabezal</translation>
    </message>
    <message>
        <source>Key of {lane} at {time}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Clave de {lane} en {time}</translation>
    </message>
    <message>
        <source>Key what the lane does at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Crea una clave de lo que hace la pista en el cabezal</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/app/menus.py studio/app/panels/tables.py</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys and markers after the playhead move later; the voice stays where it is</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Las claves y los marcadores tras el cabezal se retrasan; la voz se queda donde está</translation>
    </message>
    <message numerus="yes">
        <source>Keys and markers moved by %Ln frames.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>Claves y marcadores movidos %Ln fotograma.</numerusform>
            <numerusform>Claves y marcadores movidos %Ln fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and the range keep their moments</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Las claves y el intervalo conservan sus momentos</translation>
    </message>
    <message>
        <source>Lane</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Pista &amp;superior</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Pista &amp;inferior</translation>
    </message>
    <message>
        <source>Lanes, points, markers and problems in colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Pistas, puntos, marcadores y problemas en colores que las personas daltónicas distinguen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last time you worked on “{name}”.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>La última vez trabajó en «{name}».</translation>
    </message>
    <message>
        <source>Left as it was: {groups}.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Sin cambios: {groups}.</translation>
    </message>
    <message>
        <source>Left brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Ceja izquierda</translation>
    </message>
    <message>
        <source>Left corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Comisura izquierda</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Comisura izquierda de la boca</translation>
    </message>
    <message>
        <source>Left corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Comisura izquierda: hacia los lados ensancha o estrecha, hacia arriba sonríe</translation>
    </message>
    <message>
        <source>Left eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Ojo izquierdo</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line to the &amp;left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Línea a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Line to the &amp;right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Línea a la &amp;derecha</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Lips do not close</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Los labios no se cierran</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly again, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright volvió a cerrarse de forma inesperada, con «{name}» abierto.</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly last time, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright se cerró de forma inesperada la última vez, con «{name}» abierto.</translation>
    </message>
    <message>
        <source>Lipwright projects</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Proyectos de Lipwright</translation>
    </message>
    <message>
        <source>Loc&amp;k groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Blo&amp;quear grupos</translation>
    </message>
    <message>
        <source>Loc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Bloquear pista</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock or unlock the groups of the selected points: nothing moves them</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Bloquea o desbloquea los grupos de los puntos seleccionados: nada los mueve</translation>
    </message>
    <message>
        <source>Lock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>Bloquear: {groups}</translation>
    </message>
    <message>
        <source>Lock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Bloquear: {lane}</translation>
    </message>
    <message>
        <source>Lock {lane} against edits</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Bloquear {lane} contra ediciones</translation>
    </message>
    <message>
        <source>Lock: nothing moves these points, and their keys stay</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Bloquear: nada mueve estos puntos y sus claves se conservan</translation>
    </message>
    <message>
        <source>Look for the face inside the box you drew</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Busca la cara dentro del recuadro dibujado</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Buscando caras</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Confianza baja</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Labio inferior</translation>
    </message>
    <message>
        <source>Lower lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Labio inferior: hacia arriba lo sube</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a face speak</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Haga hablar a una cara</translation>
    </message>
    <message>
        <source>Make its parent writable, or set LIPWRIGHT_HOME to another folder.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Permita escribir en la carpeta superior o ponga LIPWRIGHT_HOME en otra carpeta.</translation>
    </message>
    <message>
        <source>Make this the only shortcut of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Lo convierte en el único atajo de la acción</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/app/timeline/actions.py studio/app/timeline/tips.py</extracomment>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Marker &amp;colour</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>C&amp;olor del marcador</translation>
    </message>
    <message>
        <source>Marker: {colour}</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marcador: {colour}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Middle above</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Centro superior</translation>
    </message>
    <message>
        <source>Middle below</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Centro inferior</translation>
    </message>
    <message>
        <source>Mirror edits to the other half of the face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Refleja las ediciones en la otra mitad de la cara</translation>
    </message>
    <message>
        <source>Missing face</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Cara ausente</translation>
    </message>
    <message>
        <source>Model of the motion</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Modelo del movimiento</translation>
    </message>
    <message>
        <source>More steps take longer and can look better</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Más pasos tardan más y pueden verse mejor</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/app/panels/properties.py studio/app/window.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Mouth open in silence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Boca abierta en silencio</translation>
    </message>
    <message>
        <source>Mouth shape {name}</source>
        <extracomment>studio/app/menus.py studio/app/point_tools.py</extracomment>
        <translation>Forma de boca {name}</translation>
    </message>
    <message>
        <source>Mouth shape {name} at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Forma de boca {name} en el cabezal</translation>
    </message>
    <message>
        <source>Mouth shape {name} was kept.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Se guardó la forma de boca {name}.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was removed. “Put back” restores it.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Se quitó la forma de boca {name}. «Recuperar» la devuelve.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was replaced.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Se reemplazó la forma de boca {name}.</translation>
    </message>
    <message>
        <source>Mouth shapes</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Formas de boca</translation>
    </message>
    <message>
        <source>Move end of occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Mover final de la oclusión</translation>
    </message>
    <message>
        <source>Move keys</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Mover claves</translation>
    </message>
    <message>
        <source>Move marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Mover marcador</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lleva el foco a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lleva el foco a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>studio/app/editor.py studio/app/table_models.py</extracomment>
        <translation>Mover: {what}</translation>
    </message>
    <message>
        <source>Moved X</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Despl. X</translation>
    </message>
    <message>
        <source>Moved Y</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Despl. Y</translation>
    </message>
    <message>
        <source>Moves the mouth later (+) or earlier (-) than the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Mueve la boca después (+) o antes (-) que la voz.</translation>
    </message>
    <message>
        <source>Mute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Silenciar: {lane}</translation>
    </message>
    <message>
        <source>Mute {lane}: as if it were not there</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Silenciar {lane}: como si la pista no existiera</translation>
    </message>
    <message>
        <source>Name for the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Nombre para la boca del cabezal como forma propia</translation>
    </message>
    <message>
        <source>Name of a new shape</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Nombre de una forma nueva</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Nombre de esta versión</translation>
    </message>
    <message>
        <source>Name the current state of the project; it is kept for good</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Da nombre al estado actual del proyecto; se conserva para siempre</translation>
    </message>
    <message>
        <source>Name the current state; it is kept for good</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Da nombre al estado actual; se conserva para siempre</translation>
    </message>
    <message>
        <source>Name the marker at the playhead; set one if there is none</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Da nombre al marcador del cabezal; lo crea si no hay</translation>
    </message>
    <message>
        <source>Ne&amp;xt marker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marcador sigui&amp;ente</translation>
    </message>
    <message>
        <source>Ne&amp;xt sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Sonido &amp;siguiente</translation>
    </message>
    <message>
        <source>Neighbouring &amp;keys</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Claves vecinas</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>New s&amp;hortcut:</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>A&amp;tajo nuevo:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Clave siguiente</translation>
    </message>
    <message>
        <source>No keys or markers follow.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>No siguen claves ni marcadores.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>No hay intervalo definido.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Aún sin renderizar</translation>
    </message>
    <message>
        <source>Nothing has changed since it was rendered.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Nada ha cambiado desde el renderizado.</translation>
    </message>
    <message>
        <source>Nothing is lost: every edit is on disk.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>No se perdió nada: cada edición está en el disco.</translation>
    </message>
    <message>
        <source>Nothing is occluded there.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Ahí no hay nada ocluido.</translation>
    </message>
    <message>
        <source>Now: {engine}. {why}.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Ahora: {engine}. {why}.</translation>
    </message>
    <message>
        <source>Occlude</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Ocluir</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>On the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>On the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Onion skin of</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Papel cebolla de</translation>
    </message>
    <message>
        <source>Onion skin: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Papel cebolla: {what}</translation>
    </message>
    <message>
        <source>Only frames that changed are rendered anew. F1 opens help about what has the focus; Ctrl+Shift+P finds every command.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Solo se renderizan de nuevo los fotogramas que cambiaron. F1 abre la ayuda sobre lo que tiene el foco; Ctrl+Mayús+P encuentra cualquier comando.</translation>
    </message>
    <message>
        <source>Only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Solo las pistas en solo cambian la cara</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>studio/app/menus.py studio/app/window.py</extracomment>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the folder of fault reports</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Abre la carpeta de informes de fallos</translation>
    </message>
    <message>
        <source>Open the guide at what has the focus</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Abre la guía en lo que tiene el foco</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Abriendo los archivos</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Out of range</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Fuera de rango</translation>
    </message>
    <message>
        <source>Outer corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Comisura externa</translation>
    </message>
    <message>
        <source>Outer lips</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Labios externos</translation>
    </message>
    <message>
        <source>Over how many frames the lane&apos;s edits fade in and out</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>En cuántos fotogramas entran y salen las ediciones de la pista</translation>
    </message>
    <message>
        <source>P&amp;in groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Fi&amp;jar grupos</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Problema a&amp;nterior</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Panels and window are back to their defaults.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Los paneles y la ventana tienen de nuevo la disposición predeterminada.</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Pegar claves</translation>
    </message>
    <message>
        <source>Paste keys at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pega claves en el cabezal</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>I&amp;magen</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture with face points</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Imagen con los puntos de la cara</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Imágenes y vídeos</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin or unpin the groups of the selected points: they do not follow other points, shapes or handles</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Fija o suelta los grupos de los puntos seleccionados: fijados no siguen a otros puntos, formas ni tiradores</translation>
    </message>
    <message>
        <source>Pin: the points do not follow other points, mouth shapes or handles</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Fijar: los puntos no siguen a otros puntos, ni a formas de boca ni a tiradores</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Colocar a mano</translation>
    </message>
    <message>
        <source>Place face</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>Colocar cara</translation>
    </message>
    <message>
        <source>Place face by &amp;hand</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Colocar cara a &amp;mano</translation>
    </message>
    <message>
        <source>Place points in the bo&amp;x</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Poner &amp;puntos en el recuadro</translation>
    </message>
    <message>
        <source>Place the points of an average face in the box you drew, to be moved by hand</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Coloca los puntos de una cara media en el recuadro dibujado, para moverlos a mano</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Colocada a mano</translation>
    </message>
    <message>
        <source>Play back&amp;wards</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reproducir hacia a&amp;trás</translation>
    </message>
    <message>
        <source>Play backwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reproduce hacia atrás; pulse otra vez para ir más rápido</translation>
    </message>
    <message>
        <source>Play forwar&amp;ds</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reproducir hacia &amp;delante</translation>
    </message>
    <message>
        <source>Play forwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reproduce hacia delante; pulse otra vez para ir más rápido</translation>
    </message>
    <message>
        <source>Play the range from in to out point over and over</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reproduce una y otra vez del punto de entrada al de salida</translation>
    </message>
    <message>
        <source>Playhead</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>Playing silently: {reason}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Reproducción sin sonido: {reason}</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Point groups</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Grupos de puntos</translation>
    </message>
    <message>
        <source>Point {number}: {group}, {name}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Punto {number}: {group}, {name}</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points &amp;outside the picture</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Puntos &amp;fuera de la imagen</translation>
    </message>
    <message>
        <source>Points at the playhead</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Puntos en el cabezal</translation>
    </message>
    <message>
        <source>Points near a dragged one follow it</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Los puntos cercanos al arrastrado lo siguen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Pre&amp;vious part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Parte an&amp;terior</translation>
    </message>
    <message>
        <source>Pre&amp;vious sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Sonido a&amp;nterior</translation>
    </message>
    <message>
        <source>Predicting the mouth&apos;s motion</source>
        <extracomment>studio/app/analyses.py</extracomment>
        <translation>Prediciendo el movimiento de la boca</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Pulse teclas</translation>
    </message>
    <message>
        <source>Previous key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>Previous mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marca&amp;dor anterior</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of rendering</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Progreso del renderizado</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Proportional editing reaches {share} of a face&apos;s width.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>La edición proporcional abarca el {share} del ancho de la cara.</translation>
    </message>
    <message>
        <source>Proportional editing: {shape}</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>Edición proporcional: {shape}</translation>
    </message>
    <message>
        <source>Proportional s&amp;hape</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>&amp;Forma proporcional</translation>
    </message>
    <message>
        <source>Pucker</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Fruncir labios</translation>
    </message>
    <message>
        <source>Pucker: towards the mouth rounds the lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Fruncir labios: hacia la boca los redondea</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Put back the shape that was removed last</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Recupera la última forma quitada</translation>
    </message>
    <message>
        <source>Put the selected points, or all, where they were predicted</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Coloca los puntos seleccionados, o todos, donde se predijeron</translation>
    </message>
    <message>
        <source>Re&amp;move range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>&amp;Quitar intervalo</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Leyendo la voz</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Relink</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Volver a enlazar</translation>
    </message>
    <message>
        <source>Relink the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Volver a enlazar la imagen</translation>
    </message>
    <message>
        <source>Relink the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Volver a enlazar la voz</translation>
    </message>
    <message>
        <source>Relink…</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Volver a enlazar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Quitar claves</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>Quitar claves</translation>
    </message>
    <message>
        <source>Remove mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Quitar marcador</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Remove some that you do not use.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Quite algunas que no use.</translation>
    </message>
    <message>
        <source>Remove the selected keys, or those at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Quita las claves seleccionadas o las del cabezal</translation>
    </message>
    <message>
        <source>Remove the shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Quita los atajos de la acción</translation>
    </message>
    <message>
        <source>Remove time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Quitar tiempo</translation>
    </message>
    <message>
        <source>Remove w&amp;ords</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Quitar pa&amp;labras</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Quitar palabras</translation>
    </message>
    <message>
        <source>Remove your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Quita la forma propia</translation>
    </message>
    <message>
        <source>Removes all rendered frames; they are rendered again when they are needed</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Quita todos los fotogramas renderizados; se renderizan de nuevo cuando hacen falta</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Renombrar marcador</translation>
    </message>
    <message>
        <source>Rename your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Renombra la forma propia</translation>
    </message>
    <message>
        <source>Render</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Render</translation>
    </message>
    <message>
        <source>Render and export</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Renderizar y exportar</translation>
    </message>
    <message>
        <source>Render and export from here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Renderizar y exportar desde aquí</translation>
    </message>
    <message>
        <source>Render and export to here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Renderizar y exportar hasta aquí</translation>
    </message>
    <message>
        <source>Render the range, or the stretch at the playhead, again</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Vuelve a renderizar el intervalo o el tramo del cabezal</translation>
    </message>
    <message>
        <source>Rendered</source>
        <extracomment>studio/app/compare.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Renderizado</translation>
    </message>
    <message numerus="yes">
        <source>Rendered %Ln frames.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>
            <numerusform>Se renderizó %Ln fotograma.</numerusform>
            <numerusform>Se renderizaron %Ln fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendered &amp;frames up to:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>&amp;Fotogramas renderizados hasta:</translation>
    </message>
    <message>
        <source>Rendered: looking…</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Renderizado: buscando…</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>studio/app/jobs.py studio/app/panels/properties.py studio/app/tasks.py</extracomment>
        <translation>Renderizado</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;portrait…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reemplazar &amp;retrato…</translation>
    </message>
    <message>
        <source>Replace &amp;voice…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Reemplazar &amp;voz…</translation>
    </message>
    <message>
        <source>Replace portrait</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Reemplazar retrato</translation>
    </message>
    <message>
        <source>Replace voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Reemplazar voz</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset range to predictio&amp;n</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Restablecer inter&amp;valo a la predicción</translation>
    </message>
    <message>
        <source>Reset range to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Restablecer intervalo a la predicción</translation>
    </message>
    <message>
        <source>Reset to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Restablecer a la predicción</translation>
    </message>
    <message>
        <source>Restore the default panels and window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Restablece la disposición predeterminada de paneles y ventana</translation>
    </message>
    <message>
        <source>Restore the default settings; shortcuts and layout stay as they are</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Restablece los ajustes predeterminados; los atajos y la disposición se conservan</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of all actions</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Restablece los atajos predeterminados de todas las acciones</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Restablece los atajos predeterminados de la acción</translation>
    </message>
    <message>
        <source>Reverse keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Invertir claves</translation>
    </message>
    <message>
        <source>Right brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Ceja derecha</translation>
    </message>
    <message>
        <source>Right corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Comisura derecha</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Comisura derecha de la boca</translation>
    </message>
    <message>
        <source>Right corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Comisura derecha: hacia los lados ensancha o estrecha, hacia arriba sonríe</translation>
    </message>
    <message>
        <source>Right eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Ojo derecho</translation>
    </message>
    <message>
        <source>Ruler in f&amp;rames</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>&amp;Regla en fotogramas</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>S&amp;elect keys of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Seleccionar &amp;claves de la pista</translation>
    </message>
    <message>
        <source>S&amp;harp</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>&amp;Agudo</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Ata&amp;jos…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Intercambiar lados</translation>
    </message>
    <message>
        <source>Sampler steps</source>
        <extracomment>studio/app/panels/render.py studio/app/render_tools.py</extracomment>
        <translation>Pasos de muestreo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>G&amp;uardar versión…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save project as</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Save the project first: its media are collected beside it.</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Guarde primero el proyecto: sus medios se reúnen junto a él.</translation>
    </message>
    <message>
        <source>Save version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>Saved as version “{name}”.</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Guardado como versión «{name}».</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Desplazar las pistas</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Desplazarse en el tiempo</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Buscar por nombre o teclas</translation>
    </message>
    <message>
        <source>Search commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Se&amp;gundo atrás</translation>
    </message>
    <message>
        <source>Second for&amp;ward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Segund&amp;o adelante</translation>
    </message>
    <message>
        <source>Second handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Segundo tirador, tiempo</translation>
    </message>
    <message>
        <source>Second handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Segundo tirador, valor</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>studio/app/panels/motion.py studio/app/panels/properties.py studio/app/property_tools.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the renderer</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Semilla del motor</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select a key to see its curve.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>Seleccione una clave para ver su curva.</translation>
    </message>
    <message>
        <source>Select all points, or all keys while the timeline has the focus</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Selecciona todos los puntos, o todas las claves si el foco está en la línea de tiempo</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Seleccione claves de dos o más fotogramas.</translation>
    </message>
    <message>
        <source>Select the points of {group}</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Selecciona los puntos de {group}</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Set &amp;falloff…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Definir decai&amp;miento…</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Punto de &amp;entrada</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Punto de sa&amp;lida</translation>
    </message>
    <message>
        <source>Set amp&amp;litude…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Definir amplit&amp;ud…</translation>
    </message>
    <message>
        <source>Set amplitude</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Definir amplitud</translation>
    </message>
    <message>
        <source>Set falloff</source>
        <extracomment>studio/app/key_tools.py studio/app/timeline/lane_tools.py</extracomment>
        <translation>Definir decaimiento</translation>
    </message>
    <message>
        <source>Set in and out points to fit the keys between.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Defina los puntos de entrada y salida para ajustar las claves entre ellos.</translation>
    </message>
    <message>
        <source>Set in point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Definir punto de entrada</translation>
    </message>
    <message>
        <source>Set interpolation</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Definir interpolación</translation>
    </message>
    <message>
        <source>Set or remove a marker at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Pone o quita un marcador en el cabezal</translation>
    </message>
    <message>
        <source>Set out point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>Definir punto de salida</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shape curve</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Dar forma a la curva</translation>
    </message>
    <message>
        <source>Shape {number}</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Forma {number}</translation>
    </message>
    <message>
        <source>Sho&amp;w all groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Mostrar &amp;puntos</translation>
    </message>
    <message>
        <source>Show all groups again</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Vuelve a mostrar todos los grupos</translation>
    </message>
    <message>
        <source>Show frame numbers instead of timecode</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Muestra números de fotograma en vez de código de tiempo</translation>
    </message>
    <message>
        <source>Show or hide the lanes of a part of the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Muestra u oculta las pistas de una parte de la cara</translation>
    </message>
    <message>
        <source>Show or hide the panel {name}</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Muestra u oculta el panel {name}</translation>
    </message>
    <message>
        <source>Show the face of neighbouring keys or frames faintly</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Muestra tenue la cara de claves o fotogramas vecinos</translation>
    </message>
    <message>
        <source>Show the source as it is in the range, or at the playhead: a hand covers the mouth</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Muestra el original tal cual en el intervalo o en el cabezal: una mano tapa la boca</translation>
    </message>
    <message>
        <source>Show where it is now.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Indique dónde está ahora.</translation>
    </message>
    <message>
        <source>Show where the file is now</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Indica dónde está ahora el archivo</translation>
    </message>
    <message>
        <source>Sideways</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Size, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Tamaño, %</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Small, in the lower right corner of every frame</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Pequeño, en la esquina inferior derecha de cada fotograma</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>So many frames of the video, picked to stand for all shapes of the lips, lend the inside of the mouth: teeth, tongue and dark come from the one whose lips have about the wanted shape and whose head is turned alike. “Each frame its own” takes them from the frame itself and invents what it lacks.</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Tantos fotogramas del vídeo, elegidos para representar todas las formas de los labios, prestan el interior de la boca: los dientes, la lengua y el fondo oscuro vienen del que tiene los labios con una forma parecida a la deseada y la cabeza girada de modo similar. «Cada fotograma el suyo» los toma del propio fotograma e inventa lo que le falta.</translation>
    </message>
    <message>
        <source>Solo {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Solo: {lane}</translation>
    </message>
    <message>
        <source>Solo {lane}: only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Solo de {lane}: solo las pistas en solo cambian la cara</translation>
    </message>
    <message>
        <source>Something went wrong during the computation: {kind}: {text}</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Se produjo un error durante el cálculo: {kind}: {text}</translation>
    </message>
    <message>
        <source>Something went wrong inside Lipwright: {fault}</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>Se produjo un error en Lipwright: {fault}</translation>
    </message>
    <message>
        <source>Soun&amp;d while scrubbing</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>S&amp;onido al arrastrar el cabezal</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Sounds and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Sonidos y vídeos</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Starting the renderer</source>
        <extracomment>studio/app/jobs.py studio/app/render_tools.py</extracomment>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps of this project</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Pasos de este proyecto</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Strength of mouth shapes in percent</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Intensidad de las formas de boca en porcentaje</translation>
    </message>
    <message>
        <source>Stretch</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Estirar claves</translation>
    </message>
    <message>
        <source>Stretch keys to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Estirar claves al</translation>
    </message>
    <message>
        <source>Stretch the selected keys in time by a number</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Estira en el tiempo las claves seleccionadas según un número</translation>
    </message>
    <message>
        <source>Stretch to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Estirar al</translation>
    </message>
    <message>
        <source>Stretch to &amp;half the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Reducir a la &amp;mitad de duración</translation>
    </message>
    <message>
        <source>Stretch to &amp;twice the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Estirar al &amp;doble de duración</translation>
    </message>
    <message>
        <source>Superseded by a later edit. You can still go back to it.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Reemplazado por una edición posterior. Aún puede volver a este estado.</translation>
    </message>
    <message>
        <source>Sway strength</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Intensidad del balanceo</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables of keys and points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Tablas de claves y puntos</translation>
    </message>
    <message>
        <source>Take out the keys and markers of the range and close the gap; the voice stays</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Quita las claves y marcadores del intervalo y cierra el hueco; la voz se queda</translation>
    </message>
    <message>
        <source>Takes effect at the next start of Lipwright: {what}.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Tendrá efecto en el próximo inicio de Lipwright: {what}.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Las flechas con Alt mueven el tirador siguiente</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Las flechas con Alt mueven el tirador anterior</translation>
    </message>
    <message>
        <source>The compute process stopped unexpectedly ({code}).</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>El proceso de cálculo se detuvo de forma inesperada ({code}).</translation>
    </message>
    <message>
        <source>The edit of a lane round a key. Drag keys, or handles of a Bézier curve; Alt and arrows move the key.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>La edición de una pista alrededor de una clave. Arrastre claves o tiradores de una curva Bézier; Alt y las flechas mueven la clave.</translation>
    </message>
    <message>
        <source>The eyes blink now and then.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Los ojos parpadean de vez en cuando.</translation>
    </message>
    <message>
        <source>The file says in its metadata that it is AI-generated, and what made it.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>El archivo indica en sus metadatos que fue generado por IA y con qué.</translation>
    </message>
    <message>
        <source>The first selected key on the in point, the last on the last frame before the out point</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>La primera clave seleccionada en el punto de entrada, la última en el último fotograma antes del de salida</translation>
    </message>
    <message>
        <source>The folder for new projects cannot be made ({reason}).</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>No se puede crear la carpeta de proyectos nuevos ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the portrait</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>La carpeta del retrato</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The frame that was finished most recently</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>El último fotograma terminado</translation>
    </message>
    <message>
        <source>The frame that was finished most recently; of a portrait only the face</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>El último fotograma terminado; de un retrato, solo la cara</translation>
    </message>
    <message>
        <source>The groups of the selected points, or all, as predicted from in to out point</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Los grupos de los puntos seleccionados, o todos, según lo predicho del punto de entrada al de salida</translation>
    </message>
    <message>
        <source>The head sways slightly.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>La cabeza se balancea levemente.</translation>
    </message>
    <message>
        <source>The lane cannot be edited</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>La pista no se puede editar</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no falloff: it has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>La pista «{lane}» no tiene decaimiento: no tiene claves.</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>La pista «{lane}» no tiene claves.</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no such switch.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>La pista «{lane}» no tiene ese interruptor.</translation>
    </message>
    <message>
        <source>The media are beside the project now.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Los medios están ahora junto al proyecto.</translation>
    </message>
    <message>
        <source>The media were beside the project already.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Los medios ya estaban junto al proyecto.</translation>
    </message>
    <message>
        <source>The motion as a whole</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>El movimiento en conjunto</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>La boca, o los grupos seleccionados, como en el fotograma siguiente</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>La boca, o los grupos seleccionados, como en el fotograma anterior</translation>
    </message>
    <message>
        <source>The rendered frames were removed.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Se quitaron los fotogramas renderizados.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>The selected keys in half the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Las claves seleccionadas en la mitad de tiempo, desde la primera</translation>
    </message>
    <message>
        <source>The selected keys in reverse order</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Las claves seleccionadas en orden inverso</translation>
    </message>
    <message>
        <source>The selected keys in twice the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Las claves seleccionadas en el doble de tiempo, desde la primera</translation>
    </message>
    <message>
        <source>The source is shown there already.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Ahí ya se muestra el original.</translation>
    </message>
    <message numerus="yes">
        <source>The source is shown, %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>Se muestra el original, %Ln fotograma</numerusform>
            <numerusform>Se muestra el original, %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice is heard where the playhead is dragged or stepped</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>La voz se oye donde se arrastra o mueve el cabezal</translation>
    </message>
    <message>
        <source>The voice stays.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>La voz se queda.</translation>
    </message>
    <message>
        <source>The whole clip</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>El clip completo</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>There are no keys yet. Move a point on the picture, or change a number under Points.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Aún no hay claves. Mueva un punto en la imagen o cambie un número en «Puntos».</translation>
    </message>
    <message>
        <source>There are too many mouth shapes.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Hay demasiadas formas de boca.</translation>
    </message>
    <message>
        <source>There is a mouth shape of this name already.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Ya existe una forma de boca con este nombre.</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Aún no hay movimiento.</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>No hay nada que renderizar.</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Todas estas claves están en un mismo fotograma.</translation>
    </message>
    <message>
        <source>This file of the project is not where it was.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Este archivo del proyecto no está donde estaba.</translation>
    </message>
    <message>
        <source>This is what you see now.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Es lo que ve ahora.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>This project is open in another window or program.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Este proyecto está abierto en otra ventana o programa.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Lipwright.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Este proyecto se creó con una versión más reciente de Lipwright.</translation>
    </message>
    <message>
        <source>This project&apos;s file may not be written to.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>No se permite escribir en el archivo de este proyecto.</translation>
    </message>
    <message>
        <source>Ti&amp;ming and words</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Temporización &amp;y palabras</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/app/panels/history.py studio/app/table_models.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Punta</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>To the next</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Al siguiente</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Two pictures side by side, parted by a line that can be dragged</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Dos imágenes una junto a otra, separadas por una línea que se puede arrastrar</translation>
    </message>
    <message>
        <source>Un&amp;mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>No si&amp;lenciar pista</translation>
    </message>
    <message>
        <source>Under the tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Bajo la punta</translation>
    </message>
    <message>
        <source>Unloc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Des&amp;bloquear pista</translation>
    </message>
    <message>
        <source>Unlock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>Desbloquear: {groups}</translation>
    </message>
    <message>
        <source>Unlock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>Desbloquear: {lane}</translation>
    </message>
    <message>
        <source>Unmute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>No silenciar: {lane}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Upper face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Parte superior</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Labio superior</translation>
    </message>
    <message>
        <source>Upper lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Labio superior: hacia arriba lo sube</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/start.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice and keys in time</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Voz y claves en el tiempo</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of the diffusion engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Pesos del motor de difusión</translation>
    </message>
    <message>
        <source>Weights of the engine</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Pesos del motor</translation>
    </message>
    <message>
        <source>What changed since it was rendered</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Lo que cambió desde el renderizado</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message numerus="yes">
        <source>What the picture does where no face is seen for more than %Ln frames; shorter gaps are bridged</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>
            <numerusform>Qué hace la imagen donde no se ve ninguna cara durante más de %Ln fotograma; los huecos más cortos se cubren</numerusform>
            <numerusform>Qué hace la imagen donde no se ve ninguna cara durante más de %Ln fotogramas; los huecos más cortos se cubren</numerusform>
        </translation>
    </message>
    <message>
        <source>What the picture does where the voice is longer than the video</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Qué hace la imagen donde la voz es más larga que el vídeo</translation>
    </message>
    <message>
        <source>What the shapes on the picture mean</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Qué significan las formas sobre la imagen</translation>
    </message>
    <message>
        <source>What was rendered is kept. Close other programs that need much memory, then try again.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Lo ya renderizado se conserva. Cierre otros programas que usen mucha memoria e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Whatever this machine has</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Los que haya en este equipo</translation>
    </message>
    <message>
        <source>When the voice outlasts the video, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Si la voz dura más que el vídeo, este</translation>
    </message>
    <message>
        <source>Where the video shows no face, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Donde el vídeo no muestra cara,</translation>
    </message>
    <message>
        <source>Words and sounds ({kinds})</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>Palabras y sonidos ({kinds})</translation>
    </message>
    <message>
        <source>Words and sounds from a TextGrid, CSV, SRT or WebVTT file</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Palabras y sonidos de un archivo TextGrid, CSV, SRT o WebVTT</translation>
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
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>You are asked; it is never opened by itself</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Se pregunta; nunca se abre por sí solo</translation>
    </message>
    <message>
        <source>You can look at it, render it, and save a copy to edit.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Puede verlo, renderizarlo y guardar una copia para editarla.</translation>
    </message>
    <message>
        <source>Your mouth shapes cannot be read ({reason}).</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>No se pueden leer sus formas de boca ({reason}).</translation>
    </message>
    <message>
        <source>Your own mouth shapes</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Sus formas de boca</translation>
    </message>
    <message>
        <source>Your project is saved, and you can go on. A report was written; nothing was sent anywhere.</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>Su proyecto está guardado y puede continuar. Se escribió un informe; no se envió nada.</translation>
    </message>
    <message>
        <source>Your project is saved. Please report this message.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Su proyecto está guardado. Por favor, comunique este error.</translation>
    </message>
    <message>
        <source>Zoom picture &amp;in</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Ampliar imagen</translation>
    </message>
    <message>
        <source>Zoom picture o&amp;ut</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>&amp;Reducir imagen</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Amp&amp;liar línea de tiempo</translation>
    </message>
    <message>
        <source>Zoom timeline o&amp;ut</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Reducir línea de tiempo</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>respecto a</translation>
    </message>
    <message>
        <source>and out over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>y salida en</translation>
    </message>
    <message>
        <source>at the playhead; the voice stays</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>en el cabezal; la voz se queda</translation>
    </message>
    <message>
        <source>begins again</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>vuelve a empezar</translation>
    </message>
    <message>
        <source>current lane</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>pista actual</translation>
    </message>
    <message>
        <source>each frame its own</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>cada fotograma el suyo</translation>
    </message>
    <message>
        <source>earlier frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>fotograma anterior</translation>
    </message>
    <message>
        <source>first key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>la primera clave</translation>
    </message>
    <message>
        <source>gets a mouth at the estimated place</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>recibe una boca en el lugar estimado</translation>
    </message>
    <message>
        <source>handle of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>tirador de la boca</translation>
    </message>
    <message>
        <source>has a key on this frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>tiene un fotograma clave aquí</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>aquí</translation>
    </message>
    <message>
        <source>holds its last frame</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>mantiene el último fotograma</translation>
    </message>
    <message>
        <source>holds its last frame with a face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>mantiene el último fotograma con cara</translation>
    </message>
    <message>
        <source>is shown as it is</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>se muestra tal cual</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>last key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>la última clave</translation>
    </message>
    <message>
        <source>later frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>fotograma posterior</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>measured from frame {frame} of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>medida en el fotograma {frame} del vídeo</translation>
    </message>
    <message>
        <source>missing: {path}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>falta: {path}</translation>
    </message>
    <message>
        <source>moved by keys of other frames</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>movido por claves de otros fotogramas</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>cerca</translation>
    </message>
    <message>
        <source>none needed</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>no hacen falta</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>not found yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>aún no encontrada</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>not predicted yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>aún sin predecir</translation>
    </message>
    <message>
        <source>not where it was</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>no está donde estaba</translation>
    </message>
    <message>
        <source>playhead</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>el cabezal</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>predicho</translation>
    </message>
    <message>
        <source>runs back and forth</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>va y vuelve</translation>
    </message>
    <message>
        <source>set by the weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>según los pesos</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>soloed</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>en solo</translation>
    </message>
    <message>
        <source>still picture</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>imagen fija</translation>
    </message>
    <message>
        <source>those of the machine that renders</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>los del equipo que renderiza</translation>
    </message>
    <message>
        <source>uncertain; the wider the ring, the less certain</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>incierto; cuanto más ancho el anillo, menos fiable</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>user-guide.md</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>user-guide.es.md</translation>
    </message>
    <message>
        <source>video of {seconds} s</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>vídeo de {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{before} → %Ln frames</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>{before} → %Ln fotograma</numerusform>
            <numerusform>{before} → %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln frames</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>{done} de %Ln fotograma</numerusform>
            <numerusform>{done} de %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} cannot be used here. {remedy}</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>{engine} no se puede usar aquí. {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>{engine}, %Ln steps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>{engine}, %Ln paso</numerusform>
            <numerusform>{engine}, %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups}: locked. Unlock in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: bloqueado. Desbloquee en el panel «Grupos de puntos» para mover.</translation>
    </message>
    <message>
        <source>{groups}: pinned. Release in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: fijado. Suelte en el panel «Grupos de puntos» para mover.</translation>
    </message>
    <message>
        <source>{groups}: switched off on the timeline. Switch it on to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: desactivado en la línea de tiempo. Actívelo para mover.</translation>
    </message>
    <message>
        <source>{groups}: the source is shown here. End the occlusion on the timeline to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: aquí se muestra el original. Termine la oclusión en la línea de tiempo para mover.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <source>{key} belongs to {names}. Taking it over leaves that action without it.</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>{key} pertenece a {names}. Al reasignarlo, esa acción se queda sin él.</translation>
    </message>
    <message>
        <source>{lane}, {time}: fades by itself</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}, {time}: se atenúa</translation>
    </message>
    <message>
        <source>{lane}: straight from key to key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}: recta de clave a clave</translation>
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
            <numerusform>Por renderizar: {missing} de %Ln fotograma</numerusform>
            <numerusform>Por renderizar: {missing} de %Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exists. Replace it, or give another name?</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>{name} ya existe. ¿Reemplazarlo o usar otro nombre?</translation>
    </message>
    <message>
        <source>{name} is not where it was. Delete removes it from the list.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} no está donde estaba. Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>{name} panel</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Panel {name}</translation>
    </message>
    <message>
        <source>{name} was removed from the list. The file itself stays.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} se quitó de la lista. El archivo se conserva.</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name}, sin guardar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/app/shell/tour.py studio/app/table_models.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{rate} fotogramas/s</translation>
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
        <translation>Se detuvo: {task}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/app/panels/task.py studio/app/render_tools.py</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} spent</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{time} transcurridos</translation>
    </message>
    <message>
        <source>{todo}, about {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{todo}, unos {time}</translation>
    </message>
    <message>
        <source>{value}%</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{what} Nothing was changed. {remedy}</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>{what} No se cambió nada. {remedy}</translation>
    </message>
    <message>
        <source>{what}. Alt and arrows pull it.</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>{what}. Alt y las flechas lo mueven.</translation>
    </message>
    <message>
        <source>{width} px wide</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{width} px de ancho</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” – {step}</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>«{name}» – {step}</translation>
    </message>
</context>
</TS>
