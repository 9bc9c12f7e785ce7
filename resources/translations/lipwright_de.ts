<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>data</name>
    <message>
        <source>A folder with one lossless picture per frame, the voice as WAV, and a provenance file.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Ein Ordner mit einem verlustfreien Bild pro Einzelbild, der Stimme als WAV und einer Herkunftsdatei.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>studio/cli/project.py</extracomment>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Automatic: the best that is quick enough here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Automatisch: das Beste, was hier schnell genug ist</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Diffusion: learned, sharper and more natural</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>Diffusion: gelernt, schärfer und natürlicher</translation>
    </message>
    <message>
        <source>Digits after the point of a coordinate.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>Stellen nach dem Komma einer Koordinate.</translation>
    </message>
    <message>
        <source>Draft: quick, without learned weights</source>
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
        <source>Lower is better and larger; 18 is hard to tell from the original, 23 is half the size.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>Kleiner ist besser und größer als Datei; 18 ist kaum vom Original zu unterscheiden, 23 ist halb so groß.</translation>
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
        <translation>Aus lässt die Stimme weg.</translation>
    </message>
    <message>
        <source>Off leaves voice.wav out.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>Aus lässt voice.wav weg.</translation>
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
    <name>lipwright</name>
    <message>
        <source> and </source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> frames</source>
        <extracomment>studio/app/field_bar.py studio/app/panels/motion.py</extracomment>
        <translation> Bilder</translation>
    </message>
    <message>
        <source># The guide is not there

It belongs to the installation.</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation># Die Anleitung fehlt

Sie gehört zur Installation.</translation>
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
        <translation>&amp;Sicherheit</translation>
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
        <translation>Spuren &amp;falten</translation>
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
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>&amp;Loop range</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Bereich in Sch&amp;leife</translation>
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
        <translation>Spur stu&amp;mm</translation>
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
        <translation>&amp;Zwiebelschicht</translation>
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
        <source>&amp;Set</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>&amp;Setzen</translation>
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
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Weich</translation>
    </message>
    <message>
        <source>&amp;Solo lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Spur &amp;solo</translation>
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
        <source>100 % is the shape, less stays nearer to what the mouth does, more exaggerates</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>100 % ist die Form, weniger bleibt näher am Mund, mehr übertreibt</translation>
    </message>
    <message>
        <source>A named version: it is never tidied away.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Eine benannte Version: sie wird nie aufgeräumt.</translation>
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
        <source>A ring around points that are not sure; the wider, the less</source>
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
        <source>Above the limit, frames that were not used for longest go first. Models folder and limit hold for the command line too.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Über der Grenze fallen die am längsten nicht benutzten Bilder zuerst weg. Modellordner und Grenze gelten auch für die Befehlszeile.</translation>
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
        <source>All actions have the shortcuts that they had at first</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Alle Aktionen haben die Tastenkürzel vom Anfang</translation>
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
        <source>All settings as they were at first; shortcuts and layout stay</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Alle Einstellungen wie am Anfang; Tastenkürzel und Layout bleiben</translation>
    </message>
    <message>
        <source>All {count} frames are ready.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>Alle {count} Bilder sind fertig.</translation>
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
        <source>Another number, another rhythm of blinks and sway.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Eine andere Zahl, ein anderer Rhythmus von Blinzeln und Kopfbewegung.</translation>
    </message>
    <message>
        <source>Another number, other grain in what the diffusion engine paints</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Eine andere Zahl, anderes Korn in dem, was die Diffusions-Engine malt</translation>
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
        <source>As the machine has them</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Wie auf diesem Rechner vorhanden</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wie das System</translation>
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
        <source>Blend the edit of the selected points, or of all, with the prediction: 0 % is as predicted</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Die Bearbeitung der gewählten Punkte, oder aller, mit der Vorhersage mischen: 0 % ist wie vorhergesagt</translation>
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
        <source>By default</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Voreinstellung</translation>
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
        <source>Check the file&apos;s rights.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>Die Rechte der Datei prüfen.</translation>
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
        <translation>In die Stimme klicken, um dorthin zu gehen; Keyframes ziehen, um sie zu verschieben. N geht zur nächsten Stelle, die falsch aussieht.</translation>
    </message>
    <message>
        <source>Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>Klicken oder ziehen bewegt den Abspielkopf. Auf und Ab wählen eine Spur. Das Mausrad zoomt, mit Umschalt rollt es.</translation>
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
        <translation>Die gewählten Keyframes direkt dahinter kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>studio/app/curve_editor.py studio/app/curve_plot.py</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <extracomment>studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>Diffusion</translation>
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
        <source>Drag a box round the face; Enter looks inside it, Shift+Enter lays points into it, Esc leaves.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Einen Rahmen um das Gesicht ziehen; Enter sucht darin, Umschalt+Enter legt Punkte hinein, Esc verlässt.</translation>
    </message>
    <message>
        <source>Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Einen Punkt ziehen: am Abspielkopf entsteht ein Keyframe, und die Vorschau folgt. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth.</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>Punkte ziehen setzt Keyframes am Abspielkopf. Komma und Punkt wählen Punkte, Alt und Pfeiltasten bewegen sie. Neben Punkten ziehen wählt mit einem Rahmen, mit Alt mit einem Lasso. H geht durch die Griffe des Mundes.</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Ziehen streckt die gewählten Keyframes in der Zeit</translation>
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
        <source>Enter opens a project, Delete takes it off the list.</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Enter öffnet ein Projekt, Entf nimmt es von der Liste.</translation>
    </message>
    <message>
        <source>Enter or a double click applies a shape, F2 renames it, Delete removes it</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Enter oder Doppelklick wendet eine Form an, F2 benennt sie um, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Evens out jitter without delay; too much slurs the speech.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Gleicht Zittern ohne Verzögerung aus; zu viel macht undeutlich.</translation>
    </message>
    <message>
        <source>Every edit is in the project&apos;s file as soon as it is made: there is nothing to save, and a crash loses nothing. The history stays too, so that undo works after a restart. When a project is closed that takes more than {size} MB, the oldest steps of its history go; states that you saved by name stay.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Jede Bearbeitung ist sofort in der Projektdatei: es gibt nichts zu speichern, und ein Absturz verliert nichts. Auch der Verlauf bleibt, so dass Rückgängig nach einem Neustart geht. Wird ein Projekt geschlossen, das mehr als {size} MB belegt, fallen die ältesten Schritte seines Verlaufs weg; benannte Stände bleiben.</translation>
    </message>
    <message>
        <source>Every edit is on disk. You can open it once more, or start with something else.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Jede Bearbeitung ist auf der Platte. Noch einmal öffnen oder mit etwas anderem anfangen.</translation>
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
    <message>
        <source>Fades in over {count} frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Setzt über {count} Bilder ein</translation>
    </message>
    <message>
        <source>Fades out over {count} frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Klingt über {count} Bilder ab</translation>
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
        <source>Find it…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>Finding the face</source>
        <extracomment>studio/app/face_tools.py studio/app/jobs.py</extracomment>
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
        <translation>In fünf Schritten durch das Fenster</translation>
    </message>
    <message>
        <source>Fold the lanes of {part}</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>Die Spuren von {part} falten</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Ordner für neue Dateien</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>Ordner für den Export</translation>
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
        <source>From the next start of Lipwright: {what}.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Ab dem nächsten Start von Lipwright: {what}.</translation>
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
        <translation>Die Gruppen der gewählten Punkte aus- oder einblenden</translation>
    </message>
    <message>
        <source>Hide: the points are neither drawn nor caught</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Ausblenden: die Punkte werden weder gezeichnet noch erfasst</translation>
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
        <source>How much the mouth moves; 100 % is as predicted.</source>
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
        <source>In</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>In the whole range</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Im ganzen Bereich</translation>
    </message>
    <message>
        <source>Inner corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Innerer Winkel</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>Innenlippen</translation>
    </message>
    <message>
        <source>Inner lips stop where they touch</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Die Innenlippen halten an, wo sie sich berühren</translation>
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
        <source>It does not come again by itself; Help &gt; Tour starts it</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>Er kommt nicht von selbst wieder; Hilfe &gt; Rundgang startet ihn</translation>
    </message>
    <message>
        <source>It is offered, never opened unasked</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Es wird angeboten, nie ungefragt geöffnet</translation>
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
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep lips from &amp;crossing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Lippen kreuzen sich &amp;nicht</translation>
    </message>
    <message>
        <source>Keep the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Den Mund am Abspielkopf als eigene Form behalten</translation>
    </message>
    <message>
        <source>Keep this mouth as a &amp;shape…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Diesen Mund als &amp;Form behalten…</translation>
    </message>
    <message>
        <source>Keep this mouth by the name beside</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Diesen Mund unter dem Namen daneben behalten</translation>
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
        <source>Keys and markers after the playhead move on; the voice stays</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes und Marken nach dem Abspielkopf rücken weiter; die Stimme bleibt</translation>
    </message>
    <message>
        <source>Keys and markers moved by {count} frames.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes und Marken um {count} Bilder verschoben.</translation>
    </message>
    <message>
        <source>Keys behind the end now: {count}.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes jetzt hinter dem Ende: {count}.</translation>
    </message>
    <message>
        <source>Keys in ti&amp;me and words</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes in der &amp;Zeit und Wörter</translation>
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
        <source>Lay points into the bo&amp;x</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Pun&amp;kte in den Rahmen legen</translation>
    </message>
    <message>
        <source>Lay the points of a mean face into the box that is drawn, to be moved by hand</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Punkte eines Durchschnittsgesichts in den gezeichneten Rahmen legen, um sie von Hand zu bewegen</translation>
    </message>
    <message>
        <source>Left as it was: {groups}.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Unverändert gelassen: {groups}.</translation>
    </message>
    <message>
        <source>Left behind by a later edit. You can still go back to it.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Von einer späteren Bearbeitung verlassen. Zurückgehen ist weiter möglich.</translation>
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
        <translation>Lipwright wurde wieder unerwartet beendet; „{name}“ war geöffnet.</translation>
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
        <source>Lock</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock or unlock the groups of the selected points: nothing moves them</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der gewählten Punkte sperren oder freigeben: nichts bewegt sie</translation>
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
        <translation>Sperren: nichts bewegt diese Punkte, und ihre Keyframes bleiben</translation>
    </message>
    <message>
        <source>Locked lanes stay: {count}.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Gesperrte Spuren bleiben: {count}.</translation>
    </message>
    <message>
        <source>Look for the face inside the box that is drawn</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Das Gesicht im gezeichneten Rahmen suchen</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <source>Looking for rendered frames</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>Gerenderte Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>Geringe Sicherheit</translation>
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
        <source>Marker in {colour}</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Marke in {colour}</translation>
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
        <source>Most that rendered frames take on disk</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Höchster Platz für gerenderte Bilder</translation>
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
        <translation>Mundform {name} wurde behalten.</translation>
    </message>
    <message>
        <source>Mouth shape {name} was removed. Put back brings it back.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>Mundform {name} wurde entfernt. „Zurückholen“ bringt sie wieder.</translation>
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
        <extracomment>studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>Keyframes verschieben</translation>
    </message>
    <message>
        <source>Move marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>Marke verschieben</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>studio/app/editor.py studio/app/table_models.py</extracomment>
        <translation>{what} bewegen</translation>
    </message>
    <message>
        <source>Moved X</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Bewegt X</translation>
    </message>
    <message>
        <source>Moved Y</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Bewegt Y</translation>
    </message>
    <message>
        <source>Moves the mouth later (+) or earlier (-) than the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Bewegt den Mund später (+) oder früher (-) als die Stimme.</translation>
    </message>
    <message>
        <source>Mute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} stumm</translation>
    </message>
    <message>
        <source>Mute {lane}: as if it were not there</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>{lane} stumm: als wäre die Spur nicht da</translation>
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
        <translation>Den jetzigen Stand des Projekts benennen; er bleibt für immer</translation>
    </message>
    <message>
        <source>Name the current state; it is kept for good</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Den jetzigen Stand benennen; er bleibt für immer</translation>
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
        <translation>Nichts ist verloren: jede Bearbeitung ist auf der Platte.</translation>
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
        <source>Number the frames instead of showing timecode</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Bilder nummerieren statt Timecode zeigen</translation>
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
        <translation>Zwiebelschicht von</translation>
    </message>
    <message>
        <source>Onion skin: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Zwiebelschicht: {what}</translation>
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
        <translation>Aus</translation>
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
        <translation>Außenlippen</translation>
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
        <source>Panels and window are as at first.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Bedienfelder und Fenster sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Panels and window as at first</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Bedienfelder und Fenster wie am Anfang</translation>
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
        <source>Pick one of several faces, or draw a box where the face is</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Eines von mehreren Gesichtern wählen oder einen Rahmen um das Gesicht ziehen</translation>
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
        <source>Pin or release the groups of the selected points: they do not follow others, shapes or handles</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der gewählten Punkte anheften oder lösen: sie folgen weder anderen Punkten noch Formen oder Griffen</translation>
    </message>
    <message>
        <source>Pin: the points do not follow others, mouth shapes or handles</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Anheften: die Punkte folgen weder anderen noch Mundformen oder Griffen</translation>
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
        <source>Play backwards; again is faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Rückwärts abspielen; noch einmal ist schneller</translation>
    </message>
    <message>
        <source>Play forwar&amp;ds</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Vor&amp;wärts abspielen</translation>
    </message>
    <message>
        <source>Play forwards; again is faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Vorwärts abspielen; noch einmal ist schneller</translation>
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
        <extracomment>studio/app/face_tools.py studio/app/jobs.py</extracomment>
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
        <source>Proportional editing reaches {share} % of a face&apos;s width.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>Proportionales Bearbeiten reicht über {share} % der Gesichtsbreite.</translation>
    </message>
    <message>
        <source>Pucker</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Pucker: towards the mouth rounds the lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>Spitzen: zum Mund hin rundet die Lippen</translation>
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
        <translation>Die gewählten Punkte, oder alle, dorthin setzen, wo sie vorhergesagt wurden</translation>
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
        <translation>Zuletzt verwendet</translation>
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
        <translation>Die gewählten Keyframes entfernen, oder die am Abspielkopf</translation>
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
        <translation>Den Bereich, oder den Abschnitt am Abspielkopf, wieder rendern</translation>
    </message>
    <message>
        <source>Rendered</source>
        <extracomment>studio/app/compare.py studio/app/timeline/paint_top.py</extracomment>
        <translation>Gerendert</translation>
    </message>
    <message>
        <source>Rendered &amp;frames up to:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Gerenderte &amp;Bilder bis zu:</translation>
    </message>
    <message>
        <source>Rendered {count} frames.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>{count} Bilder gerendert.</translation>
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
        <translation>Keyframes der Spur &amp;wählen</translation>
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
        <translation>&amp;Version sichern…</translation>
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
        <translation>Zuerst das Projekt speichern: seine Medien werden daneben gesammelt.</translation>
    </message>
    <message>
        <source>Save version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>Version sichern</translation>
    </message>
    <message>
        <source>Saved as version “{name}”.</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>Als Version „{name}“ gesichert.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Spuren rollen</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>Durch die Zeit rollen</translation>
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
        <translation>Einen Keyframe wählen, um seine Kurve zu sehen.</translation>
    </message>
    <message>
        <source>Select all points, or all keys while the timeline has the focus</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Alle Punkte wählen, oder alle Keyframes, wenn die Zeitleiste den Fokus hat</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>Keyframes auf zwei oder mehr Bildern wählen.</translation>
    </message>
    <message>
        <source>Select the points of {group}</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>Die Punkte von {group} wählen</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>&amp;Punkte zeigen</translation>
    </message>
    <message>
        <source>Show all groups again</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Alle Gruppen wieder einblenden</translation>
    </message>
    <message>
        <source>Show or hide the lanes of a part of the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Die Spuren eines Gesichtsteils ein- oder ausblenden</translation>
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
        <translation>Die Quelle im Bereich, oder am Abspielkopf, unverändert zeigen: eine Hand verdeckt den Mund</translation>
    </message>
    <message>
        <source>Show where it is now.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>Zeigen, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Show where the file is now</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Zeigen, wo die Datei jetzt ist</translation>
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
        <source>Solo {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} solo</translation>
    </message>
    <message>
        <source>Solo {lane}: only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>{lane} solo: nur Solo-Spuren verändern das Gesicht</translation>
    </message>
    <message>
        <source>Something went wrong inside Lipwright: {fault}</source>
        <extracomment>studio/app/shell/crash.py</extracomment>
        <translation>In Lipwright ist etwas schiefgegangen: {fault}</translation>
    </message>
    <message>
        <source>Something went wrong while computing: {kind}: {text}</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Beim Rechnen ist etwas schiefgegangen: {kind}: {text}</translation>
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
        <translation>Wird gestoppt</translation>
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
        <translation>Die gewählten Keyframes zeitlich um eine Zahl strecken</translation>
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
        <source>Sure, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Sicher, %</translation>
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
        <source>Take off the list</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take out the keys and markers of the range and close the gap; the voice stays</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Keyframes und Marken des Bereichs herausnehmen und die Lücke schließen; die Stimme bleibt</translation>
    </message>
    <message>
        <source>Taken now:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>Jetzt belegt:</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The action has no shortcut</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Aktion hat kein Tastenkürzel</translation>
    </message>
    <message>
        <source>The action has the shortcuts that it had at first</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Aktion hat die Tastenkürzel vom Anfang</translation>
    </message>
    <message>
        <source>The action has this shortcut and no other</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Aktion hat dieses Tastenkürzel und kein anderes</translation>
    </message>
    <message>
        <source>The action has this shortcut too</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>Die Aktion hat auch dieses Tastenkürzel</translation>
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
        <source>The edit of a lane over time round a key. Drag handles of a Bézier curve; the fields do the same.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>Die Bearbeitung einer Spur im Zeitverlauf um einen Keyframe. Anfasser einer Bézierkurve ziehen; die Felder tun dasselbe.</translation>
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
        <translation>Der erste gewählte Keyframe auf den In-Punkt, der letzte auf das letzte Bild vor dem Out-Punkt</translation>
    </message>
    <message>
        <source>The focus goes to the next part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Der Fokus geht zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>The focus goes to the part before</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Der Fokus geht zum Teil davor</translation>
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
        <source>The frame that was finished last</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>Das zuletzt fertige Bild</translation>
    </message>
    <message>
        <source>The groups of the selected points, or all, as predicted from in to out point</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Die Gruppen der gewählten Punkte, oder alle, wie vorhergesagt vom In- bis zum Out-Punkt</translation>
    </message>
    <message>
        <source>The guide, at what has the focus</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Die Anleitung zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>The head sways slightly.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>Der Kopf wiegt sich leicht.</translation>
    </message>
    <message>
        <source>The lane refuses edits</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>Die Spur lehnt Bearbeitungen ab</translation>
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
        <translation>Der Mund, oder die gewählten Gruppen, wie auf dem Bild danach</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>Der Mund, oder die gewählten Gruppen, wie auf dem Bild davor</translation>
    </message>
    <message>
        <source>The process that computes stopped unexpectedly ({code}).</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Der Rechenprozess hat unerwartet aufgehört ({code}).</translation>
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
        <translation>Die gewählten Keyframes in halber Zeit, vom ersten an</translation>
    </message>
    <message>
        <source>The selected keys in reverse order</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die gewählten Keyframes in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>The selected keys in twice the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>Die gewählten Keyframes in doppelter Zeit, vom ersten an</translation>
    </message>
    <message>
        <source>The source is shown there already.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>Dort wird die Quelle schon gezeigt.</translation>
    </message>
    <message>
        <source>The source is shown, {count} frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>Die Quelle wird gezeigt, {count} Bilder</translation>
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
        <translation>Diese Datei des Projekts ist nicht mehr am Ort.</translation>
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
        <translation>Spur nicht stu&amp;mm</translation>
    </message>
    <message>
        <source>Under the tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>Unter der Spitze</translation>
    </message>
    <message>
        <source>Unloc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>S&amp;pur freigeben</translation>
    </message>
    <message>
        <source>Unlock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>{groups} freigeben</translation>
    </message>
    <message>
        <source>Unlock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} freigeben</translation>
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
        <translation>Obergesicht</translation>
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
        <translation>Was soll getan werden?</translation>
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
        <source>When the voice outlasts the video, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>Wenn das Video vor der Stimme endet,</translation>
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
        <extracomment>studio/app/shell/crash.py</extracomment>
        <translation>Das Projekt ist gespeichert, die Arbeit kann weitergehen. Ein Bericht wurde geschrieben; nichts wurde versendet.</translation>
    </message>
    <message>
        <source>Your project is saved. Please report this message.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>Das Projekt ist gespeichert. Bitte diese Meldung weitergeben.</translation>
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
        <source>as the weights say</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>wie es die Gewichte vorgeben</translation>
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
        <translation>nicht mehr am Ort</translation>
    </message>
    <message>
        <source>out over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>aus über</translation>
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
        <source>unknown</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unsure; the wider the ring, the less sure</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>unsicher; je weiter der Ring, desto unsicherer</translation>
    </message>
    <message>
        <source>video of {seconds} s</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>Video von {seconds} s</translation>
    </message>
    <message>
        <source>{before} → {after} frames</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>{before} → {after} Bilder</translation>
    </message>
    <message>
        <source>{count} commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>{count} Befehle</translation>
    </message>
    <message>
        <source>{count} faces: click one, or press its number.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>{count} Gesichter: eines anklicken oder seine Nummer drücken.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} frames off</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>{count} Bilder entfernt</translation>
    </message>
    <message>
        <source>{count} frames removed from keys and markers.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>{count} Bilder aus Keyframes und Marken entfernt.</translation>
    </message>
    <message>
        <source>{count} frames, {time}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{count} Bilder, {time}</translation>
    </message>
    <message>
        <source>{count} frames; those that are ready already are not rendered again.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{count} Bilder; schon fertige werden nicht noch einmal gerendert.</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
        <source>{engine} cannot be used here. {remedy}</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>{engine} ist hier nicht verwendbar. {remedy}</translation>
    </message>
    <message>
        <source>{engine}, {steps} steps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{engine}, {steps} Schritte</translation>
    </message>
    <message>
        <source>{groups}: locked. Unlock in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}: gesperrt. Zum Bewegen im Bedienfeld „Punktgruppen“ freigeben.</translation>
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
        <source>{key} belongs to {names}. Taking it over leaves that action without it.</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>{key} gehört zu {names}. Beim Übernehmen verliert diese Aktion es.</translation>
    </message>
    <message>
        <source>{lane} has no falloff: it has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} hat kein Abklingen: es gibt keine Keyframes.</translation>
    </message>
    <message>
        <source>{lane} has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} hat keine Keyframes.</translation>
    </message>
    <message>
        <source>{lane} has no such switch.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane} hat keinen solchen Schalter.</translation>
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
        <source>{missing} of {count} frames to do</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{missing} von {count} Bildern zu tun</translation>
    </message>
    <message>
        <source>{name} exists. Replace it, or give another name?</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>{name} gibt es schon. Ersetzen oder einen anderen Namen geben?</translation>
    </message>
    <message>
        <source>{name} is not where it was. Delete takes it off the list.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} ist nicht mehr am Ort. Entf nimmt es von der Liste.</translation>
    </message>
    <message>
        <source>{name} is off the list. The file itself stays.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} ist von der Liste. Die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>{name} panel</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>Bedienfeld {name}</translation>
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
        <source>{rate} frames per second</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{rate} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <source>{seconds} s, {rate} Hz</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{seconds} s, {rate} Hz</translation>
    </message>
    <message>
        <source>{size:.2f} GB</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>{size:.2f} GB</translation>
    </message>
    <message>
        <source>{task} was stopped.</source>
        <extracomment>studio/app/face_tools.py studio/app/tasks.py</extracomment>
        <translation>{task}: gestoppt.</translation>
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
        <source>{words} words and {sounds} sounds imported.</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>{words} Wörter und {sounds} Laute importiert.</translation>
    </message>
    <message>
        <source>“{name}” – {step}</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>„{name}“ – {step}</translation>
    </message>
</context>
</TS>
