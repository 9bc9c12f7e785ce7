<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下方向键</translation>
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
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左方向键</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右方向键</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上方向键</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>A folder with one lossless picture per frame, the voice as WAV, and a provenance file.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>文件夹：每帧一张无损图片、WAV 语音和来源说明文件。</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>studio/cli/project.py</extracomment>
        <translation>分析</translation>
    </message>
    <message>
        <source>Automatic: the best engine that is fast enough here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>自动：在本机足够快的最佳引擎</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Diffusion: trained on real faces</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>扩散：以真实人脸训练</translation>
    </message>
    <message>
        <source>Digits after the point of a coordinate.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml plugins/landmarks_json/plugin.toml</extracomment>
        <translation>坐标小数点后的位数。</translation>
    </message>
    <message>
        <source>Draft: fast, no learned weights</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>草稿：快速，无需训练权重</translation>
    </message>
    <message>
        <source>First number</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>H.264 with AAC sound: plays everywhere.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>H.264 加 AAC 音频：随处可播放。</translation>
    </message>
    <message>
        <source>Landmarks (CSV)</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>特征点 (CSV)</translation>
    </message>
    <message>
        <source>Landmarks (JSON)</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>特征点 (JSON)</translation>
    </message>
    <message>
        <source>Lower values look better and make larger files; 18 is hard to tell from the original, 23 is half its size.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>数值越小画质越好、文件越大；18 与原片几乎无差别，23 体积减半。</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>Off leaves the voice out.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>关闭则不含语音。</translation>
    </message>
    <message>
        <source>Off leaves voice.wav out.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>关闭则不输出 voice.wav。</translation>
    </message>
    <message>
        <source>PNG sequence</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>PNG 序列</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>质量 (CRF)</translation>
    </message>
    <message>
        <source>Slower presets make smaller files of the same quality.</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>预设越慢，同等质量下文件越小。</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>plugins/mp4/plugin.toml</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>The 68 points of every frame as a table: frame, time, x0, y0 ... x67, y67, ai_generated.</source>
        <extracomment>plugins/landmarks_csv/plugin.toml</extracomment>
        <translation>每帧 68 个点的表格：frame, time, x0, y0 ... x67, y67, ai_generated。</translation>
    </message>
    <message>
        <source>The 68 points of every frame, in pixels, with their groups.</source>
        <extracomment>plugins/landmarks_json/plugin.toml</extracomment>
        <translation>每帧的 68 个点（像素坐标）及其分组。</translation>
    </message>
    <message>
        <source>The number of the first picture.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>第一张图片的编号。</translation>
    </message>
    <message>
        <source>What the pictures&apos; names begin with; letters, digits, - and _.</source>
        <extracomment>plugins/png_sequence/plugin.toml</extracomment>
        <translation>图片名称的开头；可用字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>plugins/mp4/plugin.toml plugins/png_sequence/plugin.toml</extracomment>
        <translation>包含声音</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>静止</translation>
    </message>
    <message>
        <source>wide</source>
        <extracomment>studio/core/handles.py</extracomment>
        <translation>宽</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&apos;{0}&apos; has no key at frame {1}.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>“{0}”在第 {1} 帧没有关键帧。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no frame.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>“{0}”不是有效的帧。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no name for weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>“{0}”不能用作权重名称。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>“{0}”不是数字。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no web address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>“{0}”不是网址。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a frame rate.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>“{0}”不是帧率。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a timecode at {1} fps.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>“{0}”不是 {1} fps 下的时间码。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not an option.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>“{0}”不是选项。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not https.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>“{0}”不是 https。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not in the catalogue.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>“{0}”不在目录中。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; lies outside its folder.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>“{0}”在其文件夹之外。</translation>
    </message>
    <message>
        <source>A &apos;{0}&apos; file cannot hold this codec.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>“{0}”文件无法容纳此编解码器。</translation>
    </message>
    <message>
        <source>A WAV file holds 4 GB at most.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>WAV 文件最大为 4 GB。</translation>
    </message>
    <message>
        <source>A distance is not negative.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>距离不能为负。</translation>
    </message>
    <message>
        <source>A face can be looked for in an RGB picture of 8 bits a channel only.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>只能在每通道 8 位的 RGB 图片中查找面部。</translation>
    </message>
    <message>
        <source>A falloff is not negative.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>衰减不能为负。</translation>
    </message>
    <message>
        <source>A file of the plugin cannot be read ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>无法读取插件的某个文件（{0}）。</translation>
    </message>
    <message>
        <source>A file of the weights has another size.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>权重文件大小不符。</translation>
    </message>
    <message>
        <source>A file of the weights is missing.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>权重缺少文件。</translation>
    </message>
    <message>
        <source>A file&apos;s checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>有文件校验和不符。</translation>
    </message>
    <message>
        <source>A frame rate of {0}/{1} is not usable.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>帧率 {0}/{1} 不可用。</translation>
    </message>
    <message>
        <source>A mouth shape cannot be called so: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>口型不能这样命名：{0}。</translation>
    </message>
    <message>
        <source>A size is not negative.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>大小不能为负。</translation>
    </message>
    <message>
        <source>A video of {0} x {1} px cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>无法生成 {0} x {1} px 的视频。</translation>
    </message>
    <message>
        <source>A video without frames cannot be made.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>无法生成没有帧的视频。</translation>
    </message>
    <message>
        <source>Add a sound file with a voice first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请先添加含语音的音频文件。</translation>
    </message>
    <message>
        <source>Add a voice to the project.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>请为项目添加语音。</translation>
    </message>
    <message>
        <source>Add a voice, or export without.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>请添加语音，或不带语音导出。</translation>
    </message>
    <message>
        <source>Agree to the download of about 180 MB, or use the embedded detector.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>请同意下载约 180 MB，或使用内置检测器。</translation>
    </message>
    <message>
        <source>All that this handle moves is held.</source>
        <extracomment>studio/core/grips.py</extracomment>
        <translation>此控制柄带动的部分均被固定。</translation>
    </message>
    <message>
        <source>All these words lie behind the end of the voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>这些单词都在语音结尾之后。</translation>
    </message>
    <message>
        <source>An occlusion has at least one frame.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>遮挡至少有一帧。</translation>
    </message>
    <message>
        <source>Analyse the project first: &apos;lipwright analyze&apos;.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>请先分析项目：lipwright analyze。</translation>
    </message>
    <message>
        <source>Ask its author, or remove its folder.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>请联系其作者，或移除其文件夹。</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of yours.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请更改其权限，或复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <extracomment>studio/core/safefile.py studio/export/enabling.py</extracomment>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check space and rights.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请检查空间和权限。</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; then export it again, as MP4, WAV, FLAC, JPEG or PNG.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>请确认能在别处播放；然后重新导出为 MP4、WAV、FLAC、JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>请检查网址。</translation>
    </message>
    <message>
        <source>Check the connection and try again: it goes on where it stopped.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>请检查网络后重试：将从中断处继续。</translation>
    </message>
    <message>
        <source>Check the disk and its rights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>Check the disk and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请检查磁盘和名称。</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请检查磁盘或网络。</translation>
    </message>
    <message>
        <source>Check the disk, the folder&apos;s permissions and the name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请检查磁盘、文件夹权限和名称。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights.</source>
        <extracomment>studio/store/download.py studio/export/enabling.py</extracomment>
        <translation>请检查文件夹权限。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>studio/store/alignment_file.py studio/media/files.py</extracomment>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the name, or make it with &apos;lipwright new&apos;.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请检查名称，或用 lipwright new 创建。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Choose a .lipwright file.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请选择 .lipwright 文件。</translation>
    </message>
    <message>
        <source>Choose a Praat TextGrid, a CSV of start, end and label, or an SRT or WebVTT file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>请选择 Praat TextGrid、含 start、end、label 的 CSV，或 SRT、WebVTT 文件。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>Choose a file that Lipwright saved.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>请选择由 Lipwright 保存的文件。</translation>
    </message>
    <message>
        <source>Choose a file with a voice in it.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>请选择含有语音的文件。</translation>
    </message>
    <message>
        <source>Choose a folder of yours, or change its permissions.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请选择您自己的文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>Choose a frame of the clip.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>请选择剪辑中的帧。</translation>
    </message>
    <message>
        <source>Choose a frame that has one.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>请选择有标记的帧。</translation>
    </message>
    <message>
        <source>Choose a lane of this project.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>请选择此项目中的轨道。</translation>
    </message>
    <message>
        <source>Choose a longer range.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>请选择更长的范围。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>请选择新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>Choose a picture or a video of a face.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请选择人脸图片或视频。</translation>
    </message>
    <message>
        <source>Choose a picture that shows a face, or place its points by hand.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请选择有人脸的图片，或手动放置点。</translation>
    </message>
    <message>
        <source>Choose a picture with at least one pixel.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>请选择至少有一个像素的图片。</translation>
    </message>
    <message>
        <source>Choose a range inside the clip.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>请选择剪辑内的范围。</translation>
    </message>
    <message>
        <source>Choose a range of at least one frame.</source>
        <extracomment>studio/core/plan.py studio/core/pose_edits.py studio/core/project.py studio/export/host.py</extracomment>
        <translation>请选择至少一帧的范围。</translation>
    </message>
    <message>
        <source>Choose a range of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>请选择两帧或以上的范围。</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>请选择视频文件。</translation>
    </message>
    <message>
        <source>Choose a voice before its words.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>请先选择语音，再选择其单词。</translation>
    </message>
    <message>
        <source>Choose an end behind its start.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>请选择起点之后的终点。</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请选择其他文件名。</translation>
    </message>
    <message>
        <source>Choose another file, or accept the different one.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请选择其他文件，或接受不同的文件。</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>请为文件夹选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>请换个名称，或允许替换。</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>请换个名称，或覆盖它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py studio/export/host.py</extracomment>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another, or allow replacing it.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>请另选，或允许替换。</translation>
    </message>
    <message>
        <source>Choose another, or change the preset.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>请另选，或更改预设。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py studio/store/states.py</extracomment>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>请从 {0} 中选择。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <extracomment>studio/vision/registry.py studio/talkformer/presets.py studio/render/diffusion_packs.py studio/render/engines.py studio/export/registry.py</extracomment>
        <translation>请从中选择：{0}。</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>请选择现有的。</translation>
    </message>
    <message>
        <source>Choose the file of this voice.</source>
        <extracomment>studio/core/alignment.py</extracomment>
        <translation>请选择该语音对应的文件。</translation>
    </message>
    <message>
        <source>Choose the file that the project used.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请选择项目使用的文件。</translation>
    </message>
    <message>
        <source>Clear the folder.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请清理该文件夹。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>请先在那里关闭。</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, or choose the draft engine.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>请关闭使用 GPU 的其他程序，或选择草稿引擎。</translation>
    </message>
    <message>
        <source>Convert it to WAV first.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>请先转换为 WAV。</translation>
    </message>
    <message>
        <source>Convert the picture to RGB first.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>请先将图片转换为 RGB。</translation>
    </message>
    <message>
        <source>Copy keys on the timeline first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>请先在时间轴上复制关键帧。</translation>
    </message>
    <message>
        <source>Copy or export it again, or work with the part that is there.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>请重新复制或导出，或使用现有部分。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>studio/media/decoding.py studio/media/image.py</extracomment>
        <translation>请重新复制或导出。</translation>
    </message>
    <message>
        <source>Correct that, or choose another file.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>请更正，或选择其他文件。</translation>
    </message>
    <message>
        <source>Create {0}, or choose another.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请创建 {0}，或另选。</translation>
    </message>
    <message>
        <source>Cut it into shorter pieces.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>请剪成更短的片段。</translation>
    </message>
    <message>
        <source>Delete the file and fetch it again.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>请删除文件并重新获取。</translation>
    </message>
    <message>
        <source>Draw the box round the whole face, or place points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请将框画在整张脸周围，或放置点。</translation>
    </message>
    <message>
        <source>Drop-frame timecode has no &apos;{0}&apos;.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>丢帧时间码中没有“{0}”。</translation>
    </message>
    <message>
        <source>Enable it before moving its points.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>移动其点之前请先开启。</translation>
    </message>
    <message>
        <source>End the solo, or solo it too.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>结束独奏，或也将其设为独奏。</translation>
    </message>
    <message>
        <source>Export a shorter range.</source>
        <extracomment>studio/media/wav.py</extracomment>
        <translation>请导出更短的范围。</translation>
    </message>
    <message>
        <source>Export it again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>请重新导出为 H.264 MP4。</translation>
    </message>
    <message>
        <source>Export it again as WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>请重新导出为 WAV。</translation>
    </message>
    <message>
        <source>Export it again from the audio editor as 16-bit or 24-bit WAV.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>请在音频编辑器中重新导出为 16 位或 24 位 WAV。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>Export or copy it again from where it came from.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请从来源处重新导出或复制。</translation>
    </message>
    <message>
        <source>Export the video again as H.264 MP4.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>请将视频重新导出为 H.264 MP4。</translation>
    </message>
    <message>
        <source>Find the face of the picture first, or place its points.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请先查找画面中的面部，或放置其点。</translation>
    </message>
    <message numerus="yes">
        <source>Frame {0} is outside the clip, which has {1} frames.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>
            <numerusform>第 {0} 帧在剪辑之外，剪辑共有 {1} 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames 00 to {0} are left out there.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>该处省略了第 00 到 {0} 帧。</translation>
    </message>
    <message>
        <source>Frames of {0} x {1} px cannot be used.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>无法使用 {0} x {1} px 的帧。</translation>
    </message>
    <message>
        <source>Free a group of the mouth first.</source>
        <extracomment>studio/core/grips.py studio/core/shapes.py</extracomment>
        <translation>请先释放嘴部的一个分组。</translation>
    </message>
    <message>
        <source>Free some space first.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请先释放一些空间。</translation>
    </message>
    <message>
        <source>Free some space there, or set a smaller cache.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>请在那里释放空间，或设置更小的缓存。</translation>
    </message>
    <message>
        <source>Free some space, or write to another disk.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请释放空间，或写入其他磁盘。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <source>Free some space: it goes on then.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>释放一些空间后会继续。</translation>
    </message>
    <message>
        <source>Free their group to move them.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>释放其分组后才能移动。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>Get some with &apos;lipwright models fetch&apos; or &apos;lipwright models import&apos;, train them with &apos;lipwright train renderer&apos;, or use the draft engine.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>可用 lipwright models fetch 或 lipwright models import 获取，用 lipwright train renderer 训练，或使用草稿引擎。</translation>
    </message>
    <message>
        <source>Get this folder anew.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>请重新获取此文件夹。</translation>
    </message>
    <message>
        <source>Give --name, or --replace.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请指定 --name 或 --replace。</translation>
    </message>
    <message>
        <source>Give 0 frames or more.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>请输入 0 或更多帧。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>请输入 0 或更大的数。</translation>
    </message>
    <message>
        <source>Give a factor above 0.</source>
        <extracomment>studio/core/key_selection.py studio/core/keyframes.py</extracomment>
        <translation>请输入大于 0 的系数。</translation>
    </message>
    <message>
        <source>Give a factor between 0 and 4.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>请输入 0 到 4 之间的系数。</translation>
    </message>
    <message>
        <source>Give a number between -100 and 100.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>请输入 -100 到 100 之间的数字。</translation>
    </message>
    <message>
        <source>Give a number from 0 (the most prominent) to {0}.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请输入 0（最突出）到 {0} 的编号。</translation>
    </message>
    <message>
        <source>Give a number such as 12.5.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>请输入数字，例如 12.5。</translation>
    </message>
    <message>
        <source>Give a number such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>请输入数字，如 25、29.97 或 30000/1001。</translation>
    </message>
    <message>
        <source>Give a rate above 0 and up to {0}, such as 25, 29.97 or 30000/1001.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>请输入大于 0 且不超过 {0} 的帧率，如 25、29.97 或 30000/1001。</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>请输入更小的数字。</translation>
    </message>
    <message>
        <source>Give a smaller share.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>请输入更小的比例。</translation>
    </message>
    <message>
        <source>Give a strength between 0 and 2.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>请输入 0 到 2 之间的强度。</translation>
    </message>
    <message>
        <source>Give a value from {0} to {1}.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>请输入 {0} 到 {1} 之间的值。</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to 100.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>请输入 1 到 100 的整数。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Give at least one frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>请至少输入一帧。</translation>
    </message>
    <message numerus="yes">
        <source>Give it a name of 1 to {0} characters.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>
            <numerusform>请使用 1 到 {0} 个字符的名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name that ends in {0}.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>请使用以 {0} 结尾的名称。</translation>
    </message>
    <message>
        <source>Give it some strength first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>请先为其设置强度。</translation>
    </message>
    <message>
        <source>Give one that begins with https://.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>请输入以 https:// 开头的网址。</translation>
    </message>
    <message>
        <source>Give the 64 digits that its author states.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>请输入作者给出的 64 位数字。</translation>
    </message>
    <message>
        <source>Give the eye on the left first.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>请先指定左侧的眼睛。</translation>
    </message>
    <message>
        <source>Give the folder that holds its config.json and safetensors, such as the &apos;vae&apos; folder of a model.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>请指定包含 config.json 和 safetensors 的文件夹，如模型的 vae 文件夹。</translation>
    </message>
    <message>
        <source>Give the folder that holds the weights.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请指定包含权重的文件夹。</translation>
    </message>
    <message>
        <source>Give the four points.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>请给出四个点。</translation>
    </message>
    <message>
        <source>Give the plugin and its folder another name.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>请为插件及其文件夹换个名称。</translation>
    </message>
    <message>
        <source>Give the whole checksum, or an https address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>请提供完整校验和或 https 网址。</translation>
    </message>
    <message>
        <source>Give {0}; the default is {1}.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>请输入 {0}；默认为 {1}。</translation>
    </message>
    <message>
        <source>Import or train the weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>请重新导入或训练权重。</translation>
    </message>
    <message>
        <source>Import, fetch or train these weights again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>请重新导入、获取或训练这些权重。</translation>
    </message>
    <message>
        <source>It cannot be remembered which plugins are enabled ({0}).</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>无法记住已启用的插件（{0}）。</translation>
    </message>
    <message>
        <source>It has no options.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>它没有选项。</translation>
    </message>
    <message>
        <source>It holds: {0}. Anything else is fetched by the address of its {1} and --sha256.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>其中有：{0}。其他内容通过其 {1} 的网址和 --sha256 获取。</translation>
    </message>
    <message>
        <source>It is a program: read its code, then run &apos;lipwright plugins enable {0}&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>它是程序：请先阅读其代码，再运行 lipwright plugins enable {0}。</translation>
    </message>
    <message>
        <source>It is not the file that was meant: check the address.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>不是预期文件：请检查网址。</translation>
    </message>
    <message>
        <source>It is not the file that was meant: restore the original.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>不是原来的文件：请恢复原文件。</translation>
    </message>
    <message>
        <source>It should hold one of: {0}.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>其中应包含：{0}。</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>其文件夹不存在。</translation>
    </message>
    <message numerus="yes">
        <source>Its latents have {0} channels, not {1}.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>
            <numerusform>其潜变量有 {0} 个通道，而非 {1}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tables are not those of a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>其数据表不属于 Lipwright 项目。</translation>
    </message>
    <message>
        <source>Jaw and lips are held.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>下颌和嘴唇已固定。</translation>
    </message>
    <message>
        <source>Keep them within 0 and 1 in time.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>时间请保持在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by this factor.</source>
        <extracomment>studio/core/key_selection.py</extracomment>
        <translation>无法按此系数拉伸关键帧。</translation>
    </message>
    <message>
        <source>Keys cannot be stretched by zero or less.</source>
        <extracomment>studio/core/keyframes.py</extracomment>
        <translation>不能以零或负数拉伸关键帧。</translation>
    </message>
    <message>
        <source>Keys cannot move before the first frame.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>关键帧不能移到第一帧之前。</translation>
    </message>
    <message>
        <source>Keys cannot move past the last frame.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>关键帧不能移到最后一帧之后。</translation>
    </message>
    <message>
        <source>Leave the mark out, or choose a video.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>请去掉标识，或选择视频格式。</translation>
    </message>
    <message>
        <source>Make its parent writable, or set {0} to a folder that is.</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>请使其上级文件夹可写，或将 {0} 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>请先创建文件夹。</translation>
    </message>
    <message>
        <source>Make {0} writable, or set LIPWRIGHT_HOME to another place.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>请使 {0} 可写，或将 LIPWRIGHT_HOME 设为其他位置。</translation>
    </message>
    <message>
        <source>Mouth shape {0} of this palette is damaged ({1}).</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>此口型集中的口型 {0} 已损坏（{1}）。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请将其移走。</translation>
    </message>
    <message>
        <source>Move its points first.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>请先移动其点。</translation>
    </message>
    <message>
        <source>Move them by fewer frames.</source>
        <extracomment>studio/core/key_edits.py studio/core/keyframes.py</extracomment>
        <translation>请移动更少的帧数。</translation>
    </message>
    <message>
        <source>No face was found in that box.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>该框内未找到面部。</translation>
    </message>
    <message>
        <source>No face was found in the picture.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>未在图片中找到面部。</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>未找到面部。</translation>
    </message>
    <message>
        <source>No frame of this video can be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>此视频没有可解码的帧。</translation>
    </message>
    <message>
        <source>No picture can be decoded.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>无法解码任何图片。</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>未设置范围。</translation>
    </message>
    <message numerus="yes">
        <source>None of the {0} frames shows a face.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>
            <numerusform>{0} 帧中都没有面部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched: its licence was not accepted.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>未获取任何内容：未接受其许可协议。</translation>
    </message>
    <message>
        <source>Only own ones are removed.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>只能移除自有的。</translation>
    </message>
    <message>
        <source>Open a picture or a video of a face first.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>请先打开人脸图片或视频。</translation>
    </message>
    <message>
        <source>Open a portrait and find its face first.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>请先打开肖像并查找其面部。</translation>
    </message>
    <message>
        <source>Open it anew in the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>请在项目中重新打开。</translation>
    </message>
    <message>
        <source>Open it in a picture editor and save it again as PNG or JPEG.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>请在图片编辑器中打开并重新保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Paste them earlier.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>请在更早的位置粘贴。</translation>
    </message>
    <message>
        <source>Place the four points again.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>请重新放置四个点。</translation>
    </message>
    <message>
        <source>Put it back, or relink the project.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>请放回原处，或重新链接项目。</translation>
    </message>
    <message>
        <source>Put the four points on the eyes and the mouth corners.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>请将四个点放在眼睛和嘴角上。</translation>
    </message>
    <message>
        <source>Raise it in the panel Motion first.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>请先在“动作”面板中调高。</translation>
    </message>
    <message>
        <source>Record or export it again.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>请重新录制或导出。</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or export to another format.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>请重新安装 Lipwright，或导出为其他格式。</translation>
    </message>
    <message>
        <source>Reinstall Lipwright, or train it again.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>请重新安装 Lipwright，或重新训练。</translation>
    </message>
    <message>
        <source>Reinstall Lipwright.</source>
        <extracomment>studio/store/catalogue.py studio/vision/weights.py studio/render/weight_library.py</extracomment>
        <translation>请重新安装 Lipwright。</translation>
    </message>
    <message>
        <source>Relink it first.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请先重新链接。</translation>
    </message>
    <message>
        <source>Remove files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>请移除文件。</translation>
    </message>
    <message>
        <source>Remove it from the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>请将其从文件中移除。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>请移除它。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>请移除一些。</translation>
    </message>
    <message>
        <source>Remove the link.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请移除该链接。</translation>
    </message>
    <message>
        <source>Rename one of them in the file.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>请在文件中重命名其中一个。</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>请从副本恢复。</translation>
    </message>
    <message>
        <source>Restore the original, or reinstall Lipwright.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>请恢复原文件，或重新安装 Lipwright。</translation>
    </message>
    <message>
        <source>Restore the original.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>请恢复原文件。</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>请保存一个较小的副本。</translation>
    </message>
    <message>
        <source>Save it again in one of these encodings.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>请以其中一种编码重新保存。</translation>
    </message>
    <message>
        <source>Save it to a file first.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>请先保存为文件。</translation>
    </message>
    <message>
        <source>Save it under another name to edit it.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>另存为其他名称后才能编辑。</translation>
    </message>
    <message>
        <source>Scale it down in a picture editor and save a copy.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>请在图片编辑器中缩小并保存副本。</translation>
    </message>
    <message>
        <source>Scale the video down.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>请缩小视频尺寸。</translation>
    </message>
    <message>
        <source>See &apos;lipwright keys list&apos;.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>参见 lipwright keys list。</translation>
    </message>
    <message>
        <source>See &apos;lipwright models&apos; for how to get some.</source>
        <extracomment>studio/render/diffusion_packs.py</extracomment>
        <translation>如何获取请参见 lipwright models。</translation>
    </message>
    <message>
        <source>See docs/write-an-exporter.md.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>参见 docs/write-an-exporter.md。</translation>
    </message>
    <message>
        <source>Select its keys again.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>请重新选择其关键帧。</translation>
    </message>
    <message>
        <source>Select keys first.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>请先选择关键帧。</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>请选择两帧或更多帧的关键帧。</translation>
    </message>
    <message>
        <source>Set engine=diffusion or engine=auto first.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>请先设置 engine=diffusion 或 engine=auto。</translation>
    </message>
    <message>
        <source>Set in and out points around the time to remove.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>请在要移除的时间两端设置入点和出点。</translation>
    </message>
    <message>
        <source>Set needs_frames = true in its plugin.toml.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>请在其 plugin.toml 中设置 needs_frames = true。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <extracomment>studio/core/errors.py</extracomment>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>Stopped on request; what was fetched is kept for the next time.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>已按要求停止；已获取的内容会保留到下次。</translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请告知其作者。</translation>
    </message>
    <message>
        <source>The amplitude is locked.</source>
        <extracomment>studio/core/lanes.py</extracomment>
        <translation>幅度已锁定。</translation>
    </message>
    <message>
        <source>The amplitude of the whole clip is 0.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>整个剪辑的幅度为 0。</translation>
    </message>
    <message>
        <source>The autoencoder cannot be read.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>无法读取自编码器。</translation>
    </message>
    <message>
        <source>The catalogue of weights cannot be read ({0}).</source>
        <extracomment>studio/store/catalogue.py</extracomment>
        <translation>无法读取权重目录（{0}）。</translation>
    </message>
    <message>
        <source>The checksum is not SHA-256 in hex.</source>
        <extracomment>studio/store/download.py studio/render/weight_transfer.py</extracomment>
        <translation>校验和不是十六进制 SHA-256。</translation>
    </message>
    <message numerus="yes">
        <source>The clip has {0} frames.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>
            <numerusform>剪辑共有 {0} 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no keys.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>剪贴板中没有关键帧。</translation>
    </message>
    <message>
        <source>The copied keys reach past the last frame.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>复制的关键帧超出最后一帧。</translation>
    </message>
    <message>
        <source>The description of the weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>无法读取权重的说明文件。</translation>
    </message>
    <message>
        <source>The disk has no room for {0} MiB.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>磁盘空间不足 {0} MiB。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>studio/store/download.py studio/media/files.py</extracomment>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk of the frame cache is full.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>帧缓存所在磁盘已满。</translation>
    </message>
    <message>
        <source>The draft engine has no steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>草稿引擎没有步数。</translation>
    </message>
    <message>
        <source>The engine &apos;{0}&apos; has no option &apos;{1}&apos;.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>引擎“{0}”没有选项“{1}”。</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; cannot be loaded ({1}: {2}).</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>无法加载导出器“{0}”（{1}：{2}）。</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; ended without writing its {1}.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>导出器“{0}”结束时未写出结果（{1}）。</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; failed ({1}: {2}).</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>导出器“{0}”失败（{1}：{2}）。</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; has no function &apos;export&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>导出器“{0}”没有 export 函数。</translation>
    </message>
    <message>
        <source>The exporter &apos;{0}&apos; {1}.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>导出器“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The exporter asks for frames, but its manifest says that it needs none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>导出器请求帧，但其清单声明不需要。</translation>
    </message>
    <message>
        <source>The exporter asks for the voice, but the project has none.</source>
        <extracomment>studio/export/context.py</extracomment>
        <translation>导出器请求语音，但项目没有语音。</translation>
    </message>
    <message>
        <source>The eyes and mouth corners must be finite positions.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>眼睛和嘴角必须是有限的位置。</translation>
    </message>
    <message>
        <source>The eyes and the mouth lie on one line or in one place.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>眼睛和嘴在一条线上或同一处。</translation>
    </message>
    <message>
        <source>The eyes are swapped, or the mouth is above them.</source>
        <extracomment>studio/vision/manual.py</extracomment>
        <translation>左右眼颠倒，或嘴在眼睛上方。</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <extracomment>studio/core/safefile.py studio/store/alignment_file.py</extracomment>
        <translation>无法读取文件（{0}）。</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>The file has changed since the project was made.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>自项目创建后文件已发生变化。</translation>
    </message>
    <message>
        <source>The file is damaged or was replaced: its checksum does not match.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>文件已损坏或被替换：校验和不符。</translation>
    </message>
    <message>
        <source>The file is larger than the {0} MiB that it may have.</source>
        <extracomment>studio/core/safefile.py</extracomment>
        <translation>文件超过允许的 {0} MiB。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <extracomment>studio/core/safefile.py studio/render/weight_library.py</extracomment>
        <translation>文件缺失。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>studio/render/sources.py</extracomment>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>不允许写入该文件。</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match its name.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>文件校验和与名称不符。</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>文件校验和不符。</translation>
    </message>
    <message>
        <source>The folder cannot be created ({0}).</source>
        <extracomment>studio/store/places.py</extracomment>
        <translation>无法创建文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>文件夹已存在。</translation>
    </message>
    <message>
        <source>The folder for the media is a link to elsewhere.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>媒体文件夹是指向别处的链接。</translation>
    </message>
    <message>
        <source>The folder holds files that no export made.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>文件夹中有非导出生成的文件。</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>不允许写入该文件夹。</translation>
    </message>
    <message>
        <source>The folder to write into does not exist.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>目标文件夹不存在。</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; has no picture to mark.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>格式“{0}”没有可加标识的画面。</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; needs a voice.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>格式“{0}”需要语音。</translation>
    </message>
    <message>
        <source>The format &apos;{0}&apos; writes {1} files.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>格式“{0}”写入 {1} 文件。</translation>
    </message>
    <message>
        <source>The frame cache cannot be written ({0}).</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>无法写入帧缓存（{0}）。</translation>
    </message>
    <message>
        <source>The id &apos;{0}&apos; is taken by another plugin.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>标识“{0}”已被其他插件占用。</translation>
    </message>
    <message>
        <source>The journal beside this project was not made by Lipwright.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>此项目旁的日志并非由 Lipwright 创建。</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is locked.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>层“{0}”已锁定。</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is silenced by a solo.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>层“{0}”因独奏而静音。</translation>
    </message>
    <message>
        <source>The layer &apos;{0}&apos; is switched off.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>层“{0}”已关闭。</translation>
    </message>
    <message>
        <source>The manual detector needs both eyes and both mouth corners.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>手动检测需要双眼和两个嘴角。</translation>
    </message>
    <message>
        <source>The media cannot be collected ({0}).</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>无法收集媒体（{0}）。</translation>
    </message>
    <message>
        <source>The modules of the pack do not fit together.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>权重包中的模块互不匹配。</translation>
    </message>
    <message>
        <source>The number of steps is out of range.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>步数超出范围。</translation>
    </message>
    <message>
        <source>The occlusion is locked.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>遮挡已锁定。</translation>
    </message>
    <message>
        <source>The out point lies before the in point.</source>
        <extracomment>studio/core/project.py</extracomment>
        <translation>出点在入点之前。</translation>
    </message>
    <message>
        <source>The pack holds no &apos;{0}&apos;.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>权重包中没有“{0}”。</translation>
    </message>
    <message>
        <source>The package face-alignment is not installed.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>未安装 face-alignment 包。</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>图片为空。</translation>
    </message>
    <message>
        <source>The plugin holds a link or a special file.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>插件包含链接或特殊文件。</translation>
    </message>
    <message numerus="yes">
        <source>The plugin holds more than {0} files.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>
            <numerusform>插件包含超过 {0} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plugin is larger than {0} MiB.</source>
        <extracomment>studio/export/enabling.py</extracomment>
        <translation>插件超过 {0} MiB。</translation>
    </message>
    <message>
        <source>The plugin&apos;s manifest is not valid: {0}.</source>
        <extracomment>studio/export/manifest.py</extracomment>
        <translation>插件清单无效：{0}。</translation>
    </message>
    <message>
        <source>The preset &apos;{0}&apos; needs an AutoencoderKL.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>预设“{0}”需要 AutoencoderKL。</translation>
    </message>
    <message>
        <source>The preset cannot be read ({0}).</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>无法读取预设（{0}）。</translation>
    </message>
    <message>
        <source>The project cannot be read ({0}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>无法读取项目（{0}）。</translation>
    </message>
    <message>
        <source>The project cannot be saved exactly.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>无法精确保存项目。</translation>
    </message>
    <message>
        <source>The project cannot be saved: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>无法保存项目：{0}。</translation>
    </message>
    <message>
        <source>The project cannot be written ({0}).</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>无法写入项目（{0}）。</translation>
    </message>
    <message>
        <source>The project cannot {0} ({1}).</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>无法{0}项目（{1}）。</translation>
    </message>
    <message>
        <source>The project cannot {0}: another program uses it.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>无法{0}项目：其他程序正在使用。</translation>
    </message>
    <message>
        <source>The project cannot {0}: the disk is full.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>无法{0}项目：磁盘已满。</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>项目文件已损坏。</translation>
    </message>
    <message>
        <source>The project file is damaged: {0}.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>项目文件已损坏：{0}。</translation>
    </message>
    <message>
        <source>The project file is empty.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>项目文件为空。</translation>
    </message>
    <message>
        <source>The project is open in another window or program and can only be looked at here.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>项目已在其他窗口或程序中打开，此处只能查看。</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>项目过大。</translation>
    </message>
    <message>
        <source>The project or its folder is write-protected.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>项目或其文件夹受写保护。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright ({0}).</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>项目由更新版本的 Lipwright 创建（{0}）。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Lipwright and can only be looked at.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>项目由更新版本的 Lipwright 创建，只能查看。</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The sample rate changes in the middle of this sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>此音频中途采样率发生变化。</translation>
    </message>
    <message>
        <source>The selected points are locked or switched off.</source>
        <extracomment>studio/core/gesture.py</extracomment>
        <translation>所选点已锁定或关闭。</translation>
    </message>
    <message>
        <source>The server does not give {0} ({1} {2}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>服务器未提供 {0}（{1} {2}）。</translation>
    </message>
    <message>
        <source>The sound in this file is damaged or of an unusual kind.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>此文件的音频已损坏或类型特殊。</translation>
    </message>
    <message>
        <source>The video has no frames.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>视频没有帧。</translation>
    </message>
    <message>
        <source>The weights are damaged: their checksum does not match.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>权重已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The weights cannot be read.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>无法读取权重。</translation>
    </message>
    <message>
        <source>The weights cannot be written ({0}).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>无法写入权重（{0}）。</translation>
    </message>
    <message>
        <source>The weights do not fit the model.</source>
        <extracomment>studio/talkformer/motion.py</extracomment>
        <translation>权重与模型不匹配。</translation>
    </message>
    <message>
        <source>The weights do not fit this version&apos;s face detector.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>权重与此版本的面部检测器不匹配。</translation>
    </message>
    <message>
        <source>The weights have format {0}; this version reads format {1}.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>权重格式为 {0}；此版本读取格式 {1}。</translation>
    </message>
    <message>
        <source>The weights of &apos;{0}&apos; do not fit the model.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>“{0}”的权重与模型不匹配。</translation>
    </message>
    <message>
        <source>The weights of face-alignment are not on this machine.</source>
        <extracomment>studio/vision/face_alignment_backend.py</extracomment>
        <translation>本机没有 face-alignment 的权重。</translation>
    </message>
    <message>
        <source>The weights of the diffusion renderer are not there.</source>
        <extracomment>studio/talkformer/weight_pack.py studio/render/diffusion_packs.py</extracomment>
        <translation>缺少扩散渲染器的权重。</translation>
    </message>
    <message>
        <source>The words cannot be read: {0}.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>无法读取单词：{0}。</translation>
    </message>
    <message>
        <source>There are no frames in this video.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>此视频中没有帧。</translation>
    </message>
    <message>
        <source>There are no keys to copy.</source>
        <extracomment>studio/core/key_clipboard.py</extracomment>
        <translation>没有可复制的关键帧。</translation>
    </message>
    <message>
        <source>There are no weights &apos;{0}&apos;.</source>
        <extracomment>studio/render/diffusion_packs.py studio/render/weight_library.py</extracomment>
        <translation>没有权重“{0}”。</translation>
    </message>
    <message>
        <source>There are no weights in this folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>此文件夹中没有权重。</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>同名文件过多。</translation>
    </message>
    <message>
        <source>There are weights named &apos;{0}&apos; already.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>已有名为“{0}”的权重。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <extracomment>studio/render/weight_library.py studio/export/options.py</extracomment>
        <translation>现有：{0}。</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <extracomment>studio/export/staging.py</extracomment>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <extracomment>studio/store/opening.py studio/media/files.py</extracomment>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>studio/media/probe.py</extracomment>
        <translation>此文件中既无画面也无音频。</translation>
    </message>
    <message>
        <source>There is no edit layer &apos;{0}&apos;.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>没有编辑层“{0}”。</translation>
    </message>
    <message>
        <source>There is no engine &apos;{0}&apos;.</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>没有引擎“{0}”。</translation>
    </message>
    <message>
        <source>There is no export format &apos;{0}&apos;.</source>
        <extracomment>studio/export/registry.py</extracomment>
        <translation>没有导出格式“{0}”。</translation>
    </message>
    <message>
        <source>There is no face detector &apos;{0}&apos;.</source>
        <extracomment>studio/vision/registry.py</extracomment>
        <translation>没有面部检测器“{0}”。</translation>
    </message>
    <message>
        <source>There is no face number {0}: {1} found.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>没有编号为 {0} 的面部：共找到 {1}。</translation>
    </message>
    <message>
        <source>There is no face yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>还没有面部。</translation>
    </message>
    <message>
        <source>There is no frame in this range.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>此范围内没有帧。</translation>
    </message>
    <message>
        <source>There is no marker at frame {0}.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>第 {0} 帧没有标记。</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/core/compose.py</extracomment>
        <translation>还没有动作。</translation>
    </message>
    <message>
        <source>There is no option &apos;{0}&apos;.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>没有选项“{0}”。</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>此文件中没有画面。</translation>
    </message>
    <message>
        <source>There is no portrait with a face yet.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>还没有带人脸的肖像。</translation>
    </message>
    <message>
        <source>There is no portrait yet.</source>
        <extracomment>studio/render/analysis.py</extracomment>
        <translation>还没有肖像。</translation>
    </message>
    <message>
        <source>There is no room for these keys.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>没有放置这些关键帧的空间。</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>studio/media/decoding.py studio/media/sound_track.py studio/render/analysis.py</extracomment>
        <translation>此文件中没有音频。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>studio/store/alignment_file.py studio/store/relink.py studio/media/files.py</extracomment>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>没有这个项目。</translation>
    </message>
    <message>
        <source>There is no time to insert or remove.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>没有可插入或移除的时间。</translation>
    </message>
    <message>
        <source>There is no video codec &apos;{0}&apos;.</source>
        <extracomment>studio/media/codecs.py</extracomment>
        <translation>没有视频编解码器“{0}”。</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <extracomment>studio/media/frame_index.py</extracomment>
        <translation>此文件中没有视频。</translation>
    </message>
    <message>
        <source>There is no voice yet.</source>
        <extracomment>studio/core/alignment.py studio/render/analysis.py</extracomment>
        <translation>还没有语音。</translation>
    </message>
    <message>
        <source>There is not enough memory to render a single frame.</source>
        <extracomment>studio/render/diffusion.py</extracomment>
        <translation>内存不足，连一帧也无法渲染。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/core/plan.py</extracomment>
        <translation>没有可渲染的内容。</translation>
    </message>
    <message>
        <source>These are no readable weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>这些权重无法读取。</translation>
    </message>
    <message>
        <source>These curve handles are out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>这些曲线手柄超出范围。</translation>
    </message>
    <message>
        <source>These frames cannot be decoded.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>无法解码这些帧。</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/core/retime.py</extracomment>
        <translation>这些关键帧都在同一帧。</translation>
    </message>
    <message>
        <source>These weights ship with Lipwright.</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>这些权重随 Lipwright 提供。</translation>
    </message>
    <message>
        <source>This amplitude is out of range.</source>
        <extracomment>studio/core/key_edits.py</extracomment>
        <translation>该幅度超出范围。</translation>
    </message>
    <message>
        <source>This file cannot be opened ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>无法打开此文件（{0}）。</translation>
    </message>
    <message>
        <source>This file cannot be read ({0}).</source>
        <extracomment>studio/store/relink.py studio/media/libav.py</extracomment>
        <translation>无法读取此文件（{0}）。</translation>
    </message>
    <message>
        <source>This file changed while it was copied.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>此文件在复制过程中发生了变化。</translation>
    </message>
    <message>
        <source>This file could not be written ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>无法写入此文件（{0}）。</translation>
    </message>
    <message>
        <source>This file holds no sound.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>此文件不含音频。</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>此文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>此文件缺失。</translation>
    </message>
    <message>
        <source>This file is of a kind that holds no words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>这类文件不含单词。</translation>
    </message>
    <message>
        <source>This file is too large to hold words.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>此文件过大，不像是单词文件。</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>不允许读取此文件。</translation>
    </message>
    <message>
        <source>This file stopped being readable ({0}).</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>此文件变得不可读（{0}）。</translation>
    </message>
    <message>
        <source>This format has none.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>此格式没有选项。</translation>
    </message>
    <message>
        <source>This is a database, but not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>这是数据库，但不是 Lipwright 项目。</translation>
    </message>
    <message>
        <source>This is a file of the project itself.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>这是项目自身的文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>studio/media/files.py</extracomment>
        <translation>这是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>This is no description of a renderer&apos;s weights.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>这不是渲染器权重的说明文件。</translation>
    </message>
    <message>
        <source>This is no description of detector weights.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>这不是检测器权重的说明文件。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>studio/core/safefile.py studio/store/database.py</extracomment>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <extracomment>studio/core/tables.py</extracomment>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is no palette of mouth shapes.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>这不是口型集。</translation>
    </message>
    <message>
        <source>This is no text in UTF-8 or UTF-16.</source>
        <extracomment>studio/store/alignment_file.py</extracomment>
        <translation>这不是 UTF-8 或 UTF-16 文本。</translation>
    </message>
    <message>
        <source>This is not a Lipwright project.</source>
        <extracomment>studio/store/database.py</extracomment>
        <translation>这不是 Lipwright 项目。</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be read.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>无法读取这种图片。</translation>
    </message>
    <message>
        <source>This is not a picture, video or sound that can be read, or it is damaged.</source>
        <extracomment>studio/media/libav.py</extracomment>
        <translation>这不是可读取的图片、视频或音频，或已损坏。</translation>
    </message>
    <message>
        <source>This is not the file that the project used ({0}): its content differs.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>这不是项目使用的文件（{0}）：内容不同。</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>这就是项目本身。</translation>
    </message>
    <message>
        <source>This is too far.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>距离太远。</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>此关键帧已不存在。</translation>
    </message>
    <message>
        <source>This key moves nothing, so it has no direction to grow in.</source>
        <extracomment>studio/core/curve_edits.py studio/core/tables.py</extracomment>
        <translation>此关键帧未移动任何点，因此无法缩放。</translation>
    </message>
    <message>
        <source>This lane has no strength, so its keys move nothing.</source>
        <extracomment>studio/core/curve_edits.py</extracomment>
        <translation>此轨道强度为零，其关键帧不起作用。</translation>
    </message>
    <message>
        <source>This mouth shape cannot be kept: {0}.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>无法保存此口型：{0}。</translation>
    </message>
    <message>
        <source>This moves points too far.</source>
        <extracomment>studio/core/pose_edits.py</extracomment>
        <translation>这会使点移动过远。</translation>
    </message>
    <message>
        <source>This name is too long for a marker.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>该名称对标记来说太长。</translation>
    </message>
    <message>
        <source>This occlusion is gone.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>该遮挡已不存在。</translation>
    </message>
    <message>
        <source>This picture file is cut short.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片文件不完整。</translation>
    </message>
    <message>
        <source>This picture file is over {0} MB.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片文件超过 {0} MB。</translation>
    </message>
    <message>
        <source>This picture is damaged or of an unusual kind.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片已损坏或类型特殊。</translation>
    </message>
    <message>
        <source>This picture is damaged: its size is not what it says.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片已损坏：尺寸与标称不符。</translation>
    </message>
    <message>
        <source>This picture is damaged: {0}.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片已损坏：{0}。</translation>
    </message>
    <message>
        <source>This picture is {0} x {1} px; the limit is {2} million px.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片为 {0} x {1} px；上限为 {2} 百万像素。</translation>
    </message>
    <message>
        <source>This picture says that it has no pixels.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>此图片标称没有像素。</translation>
    </message>
    <message>
        <source>This project is open elsewhere.</source>
        <extracomment>studio/store/opening.py</extracomment>
        <translation>此项目已在别处打开。</translation>
    </message>
    <message>
        <source>This sound holds values that are not numbers (NaN or infinity).</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>此音频含有非数字的值（NaN 或无穷大）。</translation>
    </message>
    <message numerus="yes">
        <source>This sound is cut short: its header states {0} bytes, the file holds {1}.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>此音频不完整：文件头标明 {0} 字节，实际为 {1}。</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is cut short: {0} of {1} s can be read.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>此音频不完整：{1} 秒中可读取 {0} 秒。</translation>
    </message>
    <message numerus="yes">
        <source>This sound is damaged: {0} of {1} pieces cannot be decoded.</source>
        <extracomment>studio/media/decoding.py</extracomment>
        <translation>
            <numerusform>此音频已损坏：{1} 段中有 {0} 段无法解码。</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound is over three hours long.</source>
        <extracomment>studio/media/audio.py</extracomment>
        <translation>此音频超过三小时。</translation>
    </message>
    <message>
        <source>This state is not in the project&apos;s history.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>项目历史中没有此状态。</translation>
    </message>
    <message>
        <source>This strength is out of range.</source>
        <extracomment>studio/core/lanes.py studio/core/shapes.py</extracomment>
        <translation>该强度超出范围。</translation>
    </message>
    <message numerus="yes">
        <source>This video is cut short: {0} frames can be read.</source>
        <extracomment>studio/media/reader.py</extracomment>
        <translation>
            <numerusform>此视频不完整：可读取 {0} 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train again.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Train it again, or reinstall.</source>
        <extracomment>studio/vision/weights.py</extracomment>
        <translation>请重新训练或重新安装。</translation>
    </message>
    <message>
        <source>Train them with &apos;lipwright train renderer&apos;, or put a pack there; the draft engine needs none.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>可用 lipwright train renderer 训练，或将权重包放在那里；草稿引擎不需要权重。</translation>
    </message>
    <message>
        <source>Try again later, or check the address and the checksum.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>请稍后重试，或检查网址和校验和。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>studio/store/relink.py</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Two mouth shapes of this palette have one name.</source>
        <extracomment>studio/core/shapes.py</extracomment>
        <translation>此口型集中有两个同名口型。</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <extracomment>studio/store/document.py</extracomment>
        <translation>请撤销最后的更改。</translation>
    </message>
    <message>
        <source>Undo this edit.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>请撤销此编辑。</translation>
    </message>
    <message>
        <source>Unlock it to edit it.</source>
        <extracomment>studio/core/occlusion.py</extracomment>
        <translation>解锁后才能编辑。</translation>
    </message>
    <message>
        <source>Unlock it to edit its keys.</source>
        <extracomment>studio/core/lanes.py studio/core/project.py</extracomment>
        <translation>解锁后才能编辑其关键帧。</translation>
    </message>
    <message>
        <source>Update Lipwright, or use weights made for this version.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>请更新 Lipwright，或使用适用于此版本的权重。</translation>
    </message>
    <message>
        <source>Update Lipwright.</source>
        <extracomment>studio/store/states.py</extracomment>
        <translation>请更新 Lipwright。</translation>
    </message>
    <message>
        <source>Use 2 px or more.</source>
        <extracomment>studio/media/encoder.py</extracomment>
        <translation>请使用 2 px 或以上。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP or TIFF; convert others (HEIC, RAW, PSD) first.</source>
        <extracomment>studio/media/image.py</extracomment>
        <translation>请使用 PNG、JPEG、WebP 或 TIFF；其他格式（HEIC、RAW、PSD）请先转换。</translation>
    </message>
    <message>
        <source>Use a pack that does.</source>
        <extracomment>studio/talkformer/weight_pack.py</extracomment>
        <translation>请使用包含它的权重包。</translation>
    </message>
    <message>
        <source>Use a picture with a visible face, or place the points by hand (paintings, animals).</source>
        <extracomment>studio/vision/detector.py</extracomment>
        <translation>请使用面部可见的图片，或手动放置点（绘画、动物）。</translation>
    </message>
    <message>
        <source>Use a video with a visible face, or place the points by hand.</source>
        <extracomment>studio/vision/tracking.py</extracomment>
        <translation>请使用面部可见的视频，或手动放置点。</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - (--name).</source>
        <extracomment>studio/render/weight_transfer.py</extracomment>
        <translation>请使用字母、数字和 . _ -（--name）。</translation>
    </message>
    <message>
        <source>Use safetensors weights.</source>
        <extracomment>studio/talkformer/presets.py</extracomment>
        <translation>请使用 safetensors 权重。</translation>
    </message>
    <message numerus="yes">
        <source>Use up to {0} characters.</source>
        <extracomment>studio/core/markers.py</extracomment>
        <translation>
            <numerusform>最多使用 {0} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>What came from {0} is not the file that was meant: its checksum does not match.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>从 {0} 收到的不是预期文件：校验和不符。</translation>
    </message>
    <message>
        <source>What {0} sends is larger than the {1} MiB that it may have.</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>{0} 发送的内容超过允许的 {1} MiB。</translation>
    </message>
    <message>
        <source>Write HH:MM:SS:FF.</source>
        <extracomment>studio/core/timebase.py</extracomment>
        <translation>请写成 HH:MM:SS:FF。</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <extracomment>studio/export/options.py</extracomment>
        <translation>请写成 名称=值。</translation>
    </message>
    <message>
        <source>always there</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>始终可用</translation>
    </message>
    <message>
        <source>be compacted</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>be created</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>be opened</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>be read</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>be saved</source>
        <extracomment>studio/store/project_file.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>be written</source>
        <extracomment>studio/store/opening.py studio/store/project_file.py</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>the PortAudio library is missing</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>缺少 PortAudio 库</translation>
    </message>
    <message>
        <source>the diffusion engine takes {0} s a frame here</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>扩散引擎在此每帧需 {0} 秒</translation>
    </message>
    <message>
        <source>the diffusion engine&apos;s speed is measured at the first render</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>扩散引擎的速度将在首次渲染时测量</translation>
    </message>
    <message>
        <source>the sound device does not respond</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>声音设备没有响应</translation>
    </message>
    <message>
        <source>the sound device has stopped</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>声音设备已停止</translation>
    </message>
    <message>
        <source>there are no weights for the diffusion engine</source>
        <extracomment>studio/render/engines.py</extracomment>
        <translation>没有扩散引擎的权重</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <extracomment>studio/app/audio_clock.py</extracomment>
        <translation>没有声音设备</translation>
    </message>
    <message>
        <source>{0} = {1} is out of range.</source>
        <extracomment>studio/core/motion.py</extracomment>
        <translation>{0} = {1} 超出范围。</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without a frame cache.</source>
        <extracomment>studio/export/host.py</extracomment>
        <translation>{0}渲染将在没有帧缓存的情况下继续。</translation>
    </message>
    <message>
        <source>{0} Rendering goes on without it.</source>
        <extracomment>studio/render/runner.py</extracomment>
        <translation>{0}渲染将在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>{0} cannot be fetched ({1}).</source>
        <extracomment>studio/store/download.py</extracomment>
        <translation>无法获取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <extracomment>studio/render/weight_library.py</extracomment>
        <translation>缺少 {0}。</translation>
    </message>
    <message>
        <source>{0} is no number of references.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} 不是有效的参考数量。</translation>
    </message>
    <message>
        <source>{0} is no number of steps.</source>
        <extracomment>studio/render/choice.py</extracomment>
        <translation>{0} 不是有效的步数。</translation>
    </message>
</context>
<context>
    <name>lipwright</name>
    <message>
        <source> and </source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation> 和 </translation>
    </message>
    <message>
        <source># The guide is not there

It belongs to the installation.</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation># 找不到用户指南

它是安装内容的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>
            <numerusform>%Ln 个命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces: click one, or press its number.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>
            <numerusform>%Ln 张人脸：点击其中一张，或按其编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <extracomment>studio/app/menus.py studio/app/texts.py</extracomment>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames off</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>
            <numerusform>相距 %Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames removed from keys and markers.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>已从关键帧和标记中移除 %Ln 帧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, {time}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>%Ln 帧，{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames; those that are ready already are not rendered again.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>%Ln 帧；已就绪的帧不会重新渲染。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are behind the end now.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>现在有 %Ln 个关键帧位于结尾之后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked lanes stay.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>%Ln 条锁定的轨道不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln 个音素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>
            <numerusform>%Ln 个单词</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blend</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>混合(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bézier</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>贝塞尔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear in and out</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>清除入点和出点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collect media…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>收集媒体(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Colours for everybody</source>
        <extracomment>studio/app/shell/settings_dialog.py studio/app/shell/shell.py</extracomment>
        <translation>色觉友好配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>置信度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>复制关键帧(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>创建关键帧副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End occlusion</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>结束遮挡(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Engine of new projects:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>新项目的引擎(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>面部(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>studio/app/dialogs/export.py studio/app/menus.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit keys to range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>使关键帧适配范围(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>缩放到画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold lanes</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>折叠轨道(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Handles of the mouth</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>嘴部控制柄(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>studio/app/menus.py studio/app/shell/shell.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>定格(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Insert time…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>插入时间(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>插值(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Larger radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>增大半径(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>线性(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Loop range</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>循环范围(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mirror edits</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>镜像编辑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>静音轨道(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name marker…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>命名标记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>下一个控制柄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>轨道的下一个关键帧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Occlude</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>遮挡(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Offer the last project at the start</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>启动时提示打开上次的项目(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>洋葱皮(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>粘贴关键帧(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>上一个控制柄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous key of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>轨道的上一个关键帧(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Proportional editing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>比例编辑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>渲染(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rendering and disk</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>渲染与磁盘(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reports folder</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>报告文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset to prediction</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>重置为预测(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reverse keys</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>反转关键帧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>圆(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show “AI-generated” in the picture</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>在画面中显示“AI-generated”(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Smaller radius</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>缩小半径(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <extracomment>studio/app/menus.py studio/app/reach_actions.py</extracomment>
        <translation>平滑(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Solo lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>独奏轨道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sound while scrubbing</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>拖动时播放声音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>强度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stretch keys…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>拉伸关键帧(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>重新分配(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>100% is the shape, less stays nearer to what the mouth does, more exaggerates</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>100% 为该口型本身，数值越小越接近原嘴形，越大越夸张</translation>
    </message>
    <message>
        <source>A different number gives a different grain in what the diffusion engine paints</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>换一个数字，扩散引擎绘制的纹理随之改变</translation>
    </message>
    <message>
        <source>A different number gives a different rhythm of blinks and sway.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>换一个数字，眨眼与摆动的节奏随之改变。</translation>
    </message>
    <message>
        <source>A named version: it is never removed automatically.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>已命名的版本：不会被自动清除。</translation>
    </message>
    <message>
        <source>A picture and a voice become a video; every point of the face can be corrected.</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>一张图片加一段语音即可生成视频；面部每个点都可修正。</translation>
    </message>
    <message>
        <source>A portrait and a voice</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>一张肖像和一段语音</translation>
    </message>
    <message>
        <source>A ring around uncertain points; the wider, the less certain</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>不确定的点周围有圆环；越大越不确定</translation>
    </message>
    <message>
        <source>About the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>画面信息</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>语音信息</translation>
    </message>
    <message>
        <source>Above the limit, the frames that have gone unused the longest are removed first. Models folder and limit apply to the command line too.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>超出上限时，最久未用的帧先被清除。模型文件夹和上限同样适用于命令行。</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Add ke&amp;y</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>添加关键帧(&amp;Y)</translation>
    </message>
    <message>
        <source>Add key</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>添加关键帧</translation>
    </message>
    <message>
        <source>Add marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Add this shortcut to those of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>添加到该操作的快捷键</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln frames are ready.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>全部 %Ln 帧已就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All frames were ready.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>所有帧均已就绪。</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>所有关键帧</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <extracomment>studio/app/panels/motion.py studio/app/table_models.py studio/app/timeline/lane_tools.py studio/app/timeline/titles.py</extracomment>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analysing</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>应用自定义口型</translation>
    </message>
    <message>
        <source>As if the lane were not there</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>如同该轨道不存在</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>studio/app/property_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Blend all keys between in and out point instead of this frame</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>混合入点与出点之间的所有关键帧，而非仅本帧</translation>
    </message>
    <message>
        <source>Blend the edit of the selected points, or of all, with the prediction: 0% is as predicted</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>将所选点（或全部）的编辑与预测混合：0% 为预测值</translation>
    </message>
    <message>
        <source>Blend with prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>与预测混合</translation>
    </message>
    <message>
        <source>Blend with the prediction, in percent of the edit. Enter applies, Esc drops.</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>与预测混合，以编辑量的百分比表示。Enter 应用，Esc 放弃。</translation>
    </message>
    <message>
        <source>Blinks</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>眨眼</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Brows</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>眉毛</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>浏览文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Bézier</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>贝塞尔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <extracomment>studio/app/menus.py studio/app/panels/task.py</extracomment>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>更改关键帧</translation>
    </message>
    <message>
        <source>Change key&apos;s size</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>更改关键帧大小</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>下巴</translation>
    </message>
    <message>
        <source>Choose &amp;face…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>选择面部(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>选择录音</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>请选择其他范围。</translation>
    </message>
    <message>
        <source>Choose engine</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>选择引擎</translation>
    </message>
    <message>
        <source>Choose face</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>选择面部</translation>
    </message>
    <message>
        <source>Choose one of several faces, or draw a box where the face is</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>从多张人脸中选择一张，或在面部位置画框</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>选择录音…</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>选择权重</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>选择：{what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clear range</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>清除范围</translation>
    </message>
    <message>
        <source>Click in the voice to go there, drag keys to move them. N goes to the next place that looks wrong.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>点击语音波形可跳转，拖动关键帧可移动。N 转到下一个可疑之处。</translation>
    </message>
    <message>
        <source>Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>点击或拖动可移动播放头。上下键选择轨道。滚轮缩放，Shift 加滚轮滚动。</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the left of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>点击画面左侧的嘴角。</translation>
    </message>
    <message>
        <source>Click the corner of the mouth on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>点击画面右侧的嘴角。</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the left of the picture. Esc stops.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>点击画面左侧眼睛的中心。Esc 取消。</translation>
    </message>
    <message>
        <source>Click the middle of the eye on the right of the picture.</source>
        <extracomment>studio/app/canvas/placing.py</extracomment>
        <translation>点击画面右侧眼睛的中心。</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Close in silence</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>停顿时闭合</translation>
    </message>
    <message>
        <source>Close lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>闭合双唇</translation>
    </message>
    <message>
        <source>Close lips: up closes them</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>闭合双唇：向上闭合</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Collect media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>收集媒体</translation>
    </message>
    <message>
        <source>Collecting media</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>正在收集媒体</translation>
    </message>
    <message>
        <source>Colour marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>更改标记颜色</translation>
    </message>
    <message>
        <source>Colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>色盲者可分辨的颜色</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare, left: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>对比，左侧：{what}</translation>
    </message>
    <message>
        <source>Compare, right: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>对比，右侧：{what}</translation>
    </message>
    <message>
        <source>Compare: line to the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>对比：分隔线左移</translation>
    </message>
    <message>
        <source>Compare: line to the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>对比：分隔线右移</translation>
    </message>
    <message>
        <source>Compare: swap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>对比：交换两侧</translation>
    </message>
    <message>
        <source>Confidence, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>置信度 (%)</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Copy &amp;next pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>复制下一姿态(&amp;N)</translation>
    </message>
    <message>
        <source>Copy next pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>复制下一姿态</translation>
    </message>
    <message>
        <source>Copy pre&amp;vious pose</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>复制上一姿态(&amp;V)</translation>
    </message>
    <message>
        <source>Copy previous pose</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>复制上一姿态</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>studio/app/shell/shell.py studio/app/window.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the media into a folder beside the project, and use them there</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>将媒体复制到项目旁的文件夹并从那里使用</translation>
    </message>
    <message>
        <source>Copy the selected keys to right after them</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>将所选关键帧复制到其后</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Cu&amp;t keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>剪切关键帧(&amp;T)</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>studio/app/curve_editor.py studio/app/curve_plot.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cut keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>剪切关键帧</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <extracomment>studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>扩散</translation>
    </message>
    <message>
        <source>Disk space limit for rendered frames</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>已渲染帧的磁盘空间上限</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>距离</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>studio/app/compare.py studio/app/property_tools.py studio/app/render_tools.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drag a box around the face; Enter looks inside it, Shift+Enter places points in it, Esc cancels.</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>在面部周围拖出方框；Enter 在框内查找，Shift+Enter 在框内放置点，Esc 取消。</translation>
    </message>
    <message>
        <source>Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>拖动一个点：播放头处会添加关键帧，预览随之更新。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth.</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>拖动特征点即可在播放头处添加关键帧。逗号和句号选择点，Alt 加方向键移动点。在点旁拖动为框选，按住 Alt 为套索。H 依次切换嘴部控制柄。</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>拖动可拉伸所选关键帧的时间</translation>
    </message>
    <message>
        <source>Drop a picture of a face and a recording of speech into the window. The sample shows how it works.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>将人脸图片和语音录音拖入窗口。示例会演示如何使用。</translation>
    </message>
    <message>
        <source>Drop a picture of a face here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>将人脸图片拖放到此处</translation>
    </message>
    <message>
        <source>Drop a recording of speech here</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>将语音录音拖放到此处</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>创建关键帧副本</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Empty &amp;now</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>立即清空(&amp;N)</translation>
    </message>
    <message>
        <source>End &amp;solo of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>结束轨道独奏(&amp;S)</translation>
    </message>
    <message>
        <source>End occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>结束遮挡</translation>
    </message>
    <message>
        <source>End of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>视频结尾</translation>
    </message>
    <message>
        <source>End solo of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>结束{lane}独奏</translation>
    </message>
    <message>
        <source>End tour</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/render.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Engine of new projects</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>新项目的引擎</translation>
    </message>
    <message>
        <source>Enter edits a number in pixels of the picture.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Enter 编辑数字，单位为画面像素。</translation>
    </message>
    <message>
        <source>Enter edits a number; a bad one changes nothing. Arrow keys go from cell to cell.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>Enter 编辑数字，无效值不起作用。方向键在单元格间移动。</translation>
    </message>
    <message>
        <source>Enter goes to the step that is chosen.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>按 Enter 转到所选步骤。</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete removes it from the list.</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>按 Enter 打开项目，按 Delete 将其移出列表。</translation>
    </message>
    <message>
        <source>Enter or a double click applies a shape, F2 renames it, Delete removes it</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>Enter 或双击应用口型，F2 重命名，Delete 移除</translation>
    </message>
    <message>
        <source>Evens out jitter without delay; too much slurs the speech.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>无延迟地消除抖动；过大会使口型含糊。</translation>
    </message>
    <message>
        <source>Every edit is in the project&apos;s file as soon as it is made: there is nothing to save, and a crash loses nothing. The history stays too, so that undo works after a restart. When a project of more than {size} MB is closed, the oldest steps of its history are removed; versions that you named stay.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>每次编辑都会立即写入项目文件：无需保存，崩溃也不会丢失。历史记录同样保留，重启后仍可撤销。关闭超过 {size} MB 的项目时，会清除最早的历史步骤；已命名的版本会保留。</translation>
    </message>
    <message>
        <source>Every edit is on disk. You can open it once more, or start with something else.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>所有编辑都已写入磁盘。可再次打开，或从别的内容开始。</translation>
    </message>
    <message>
        <source>Every point can be moved</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>每个点都可移动</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>已导出到 {path}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>Eyes</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>帧(&amp;R)</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>面部</translation>
    </message>
    <message>
        <source>Fade in over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>淡入</translation>
    </message>
    <message numerus="yes">
        <source>Fades in over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>在 %Ln 帧内淡入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fades out over %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>在 %Ln 帧内淡出</numerusform>
        </translation>
    </message>
    <message>
        <source>Falloff &amp;after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>后衰减(&amp;A)</translation>
    </message>
    <message>
        <source>Falloff &amp;before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>前衰减(&amp;B)</translation>
    </message>
    <message>
        <source>Falloff after: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>后衰减：{name}</translation>
    </message>
    <message>
        <source>Falloff before: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>前衰减：{name}</translation>
    </message>
    <message>
        <source>Falloff of {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>{lane}的衰减</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>画面文件</translation>
    </message>
    <message>
        <source>File of the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>语音文件</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>按名称查找命令</translation>
    </message>
    <message>
        <source>Find face in the &amp;box</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>在框内查找面部(&amp;B)</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>查找 {name}</translation>
    </message>
    <message>
        <source>Finding the face</source>
        <extracomment>studio/app/analyses.py studio/app/face_tools.py</extracomment>
        <translation>正在查找面部</translation>
    </message>
    <message>
        <source>First handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>第一手柄，时间</translation>
    </message>
    <message>
        <source>First handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>第一手柄，数值</translation>
    </message>
    <message>
        <source>Fit &amp;face</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>缩放到面部(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;timeline</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>缩放到整个时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>Fit keys to range</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>使关键帧适配范围</translation>
    </message>
    <message>
        <source>Fit m&amp;outh</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>缩放到嘴部(&amp;O)</translation>
    </message>
    <message>
        <source>Fit picture takes in points that lie beside it</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>“缩放到画面”会包含画面外的点</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>五步了解主窗口</translation>
    </message>
    <message>
        <source>Fold the lanes of {part}</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>折叠{part}的轨道</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>新文件的文件夹</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Folder to export into</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found by the detector “{name}”</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>由检测器“{name}”找到</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frame &amp;back</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>后退一帧(&amp;B)</translation>
    </message>
    <message>
        <source>Frame &amp;forward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>前进一帧(&amp;F)</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Frame {frame} of {last}, {rate} fps</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>第 {frame} 帧，共 {last} 帧，{rate} fps</translation>
    </message>
    <message>
        <source>Frame {frame}, {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>第 {frame} 帧，{time}</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>studio/app/dialogs/export.py studio/app/timeline/actions.py</extracomment>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Frames that lend the mouth its inside</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>提供口腔内部画面的帧</translation>
    </message>
    <message>
        <source>Frames to render</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>要渲染的帧</translation>
    </message>
    <message>
        <source>From in to out point</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>从入点到出点</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>转到上方轨道</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>转到下方轨道</translation>
    </message>
    <message>
        <source>Go to the next sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>转到下一个音素或单词</translation>
    </message>
    <message>
        <source>Go to the previous sound or word</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>转到上一个音素或单词</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Handle: {name}</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>控制柄：{name}</translation>
    </message>
    <message>
        <source>Handles that open the jaw, move lips and corners, pucker and close</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>用于张开下颌、移动嘴唇和嘴角、噘嘴和闭合的控制柄</translation>
    </message>
    <message>
        <source>Head sway</source>
        <extracomment>studio/app/panels/motion.py studio/app/timeline/titles.py</extracomment>
        <translation>头部摆动</translation>
    </message>
    <message>
        <source>Hear the voice while the playhead is dragged or stepped</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>拖动或逐帧移动播放头时播放语音</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide &amp;groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>隐藏分组(&amp;G)</translation>
    </message>
    <message>
        <source>Hide or show the groups of the selected points</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>隐藏或显示所选点的分组</translation>
    </message>
    <message>
        <source>Hide: the points are neither drawn nor caught</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>隐藏：不绘制也不可选中这些点</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>定格</translation>
    </message>
    <message>
        <source>How far the head sways.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>头部摆动的幅度。</translation>
    </message>
    <message>
        <source>How far the mouth closes in the pauses of the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>语音停顿时嘴部闭合的程度。</translation>
    </message>
    <message>
        <source>How far the mouth opens, how it closes in pauses, blinks and head sway. View &gt; Panels has more.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>嘴张多大、停顿时如何闭合、眨眼与头部摆动。更多内容见“视图 &gt; 面板”。</translation>
    </message>
    <message>
        <source>How much the mouth moves; 100% is as predicted.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>嘴部动作的大小；100% 为预测值。</translation>
    </message>
    <message>
        <source>Import &amp;words…</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>导入单词(&amp;W)…</translation>
    </message>
    <message>
        <source>Import words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>导入单词</translation>
    </message>
    <message>
        <source>Imported: {words} and {sounds}.</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>已导入：{words}和{sounds}。</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>入</translation>
    </message>
    <message>
        <source>In the whole range</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>In use now:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>当前占用：</translation>
    </message>
    <message>
        <source>Inner corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>内角</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <extracomment>studio/app/panels/tables.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>内唇</translation>
    </message>
    <message>
        <source>Inner lips stop where they touch</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>内唇接触时停止</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>插入时间</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>插值</translation>
    </message>
    <message>
        <source>Interpolation to the next key</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>到下一个关键帧的插值</translation>
    </message>
    <message>
        <source>Interpolation: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>插值：{name}</translation>
    </message>
    <message>
        <source>It will not come up by itself again; Help &gt; Tour starts it</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>不会再自动出现；可通过“帮助 &gt; 导览”启动</translation>
    </message>
    <message>
        <source>Jaw</source>
        <extracomment>studio/app/canvas/marks.py studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>下颌</translation>
    </message>
    <message>
        <source>Jaw: down opens, sideways shifts</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>下颌：向下张开，向两侧平移</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep lips from &amp;crossing</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>防止嘴唇交叉(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>将播放头处的嘴形保存为自定义口型</translation>
    </message>
    <message>
        <source>Keep this mouth as a &amp;shape…</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>将此嘴形存为口型(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep this mouth by the name beside</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>以旁边的名称保存此嘴形</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>Key how much the mouth moves at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>为播放头处的嘴部动作幅度添加关键帧</translation>
    </message>
    <message>
        <source>Key of {lane} at {time}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>{lane} 在 {time} 的关键帧</translation>
    </message>
    <message>
        <source>Key what the lane does at the playhead</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>为轨道在播放头处的状态添加关键帧</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>studio/app/menus.py studio/app/panels/tables.py</extracomment>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>Keys and markers after the playhead move later; the voice stays where it is</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>播放头之后的关键帧和标记后移；语音保持不动</translation>
    </message>
    <message numerus="yes">
        <source>Keys and markers moved by %Ln frames.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>关键帧和标记已移动 %Ln 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and the range keep their moments</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>关键帧和范围保持其时刻</translation>
    </message>
    <message>
        <source>Lane</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>上方轨道(&amp;A)</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>下方轨道(&amp;B)</translation>
    </message>
    <message>
        <source>Lanes, points, markers and problems in colours that colour-blind people can tell apart</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>轨道、点、标记和问题使用色盲者可分辨的颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last time you worked on “{name}”.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>上次编辑的是“{name}”。</translation>
    </message>
    <message>
        <source>Left as it was: {groups}.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>保持不变：{groups}。</translation>
    </message>
    <message>
        <source>Left brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>左眉</translation>
    </message>
    <message>
        <source>Left corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>左角</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>左嘴角</translation>
    </message>
    <message>
        <source>Left corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>左嘴角：向两侧变宽或变窄，向上微笑</translation>
    </message>
    <message>
        <source>Left eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>左眼</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>studio/app/menus.py studio/app/shell/settings_dialog.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line to the &amp;left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>分隔线左移(&amp;L)</translation>
    </message>
    <message>
        <source>Line to the &amp;right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>分隔线右移(&amp;R)</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>Lips do not close</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>嘴唇未闭合</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly again, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright 再次意外退出，当时打开的是“{name}”。</translation>
    </message>
    <message>
        <source>Lipwright ended unexpectedly last time, with “{name}” open.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>Lipwright 上次意外退出，当时打开的是“{name}”。</translation>
    </message>
    <message>
        <source>Lipwright projects</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>Lipwright 项目</translation>
    </message>
    <message>
        <source>Loc&amp;k groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>锁定分组(&amp;K)</translation>
    </message>
    <message>
        <source>Loc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>锁定轨道(&amp;K)</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock or unlock the groups of the selected points: nothing moves them</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>锁定或解锁所选点的分组：锁定后不会移动</translation>
    </message>
    <message>
        <source>Lock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>锁定{groups}</translation>
    </message>
    <message>
        <source>Lock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>锁定{lane}</translation>
    </message>
    <message>
        <source>Lock {lane} against edits</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>锁定{lane}以防编辑</translation>
    </message>
    <message>
        <source>Lock: nothing moves these points, and their keys stay</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>锁定：这些点不会移动，其关键帧保持不变</translation>
    </message>
    <message>
        <source>Look for the face inside the box you drew</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>在所画的框内查找面部</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <extracomment>studio/app/face_tools.py</extracomment>
        <translation>正在查找面部</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>置信度低</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>下唇</translation>
    </message>
    <message>
        <source>Lower lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>下唇：向上抬起</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a face speak</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>让人脸开口说话</translation>
    </message>
    <message>
        <source>Make its parent writable, or set LIPWRIGHT_HOME to another folder.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>请使其上级文件夹可写，或将 LIPWRIGHT_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Make this the only shortcut of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>设为该操作的唯一快捷键</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>studio/app/timeline/actions.py studio/app/timeline/tips.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marker &amp;colour</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>标记颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Marker: {colour}</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>标记：{colour}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>studio/app/panels/banner.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Middle above</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>上方中点</translation>
    </message>
    <message>
        <source>Middle below</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>下方中点</translation>
    </message>
    <message>
        <source>Mirror edits to the other half of the face</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>将编辑镜像到另半边脸</translation>
    </message>
    <message>
        <source>Missing face</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>缺失面部</translation>
    </message>
    <message>
        <source>Model of the motion</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>动作模型</translation>
    </message>
    <message>
        <source>More steps take longer and can look better</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>步数越多耗时越长，效果可能更好</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>studio/app/panels/properties.py studio/app/window.py</extracomment>
        <translation>动作</translation>
    </message>
    <message>
        <source>Mouth</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>嘴部</translation>
    </message>
    <message>
        <source>Mouth open in silence</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>无声时张嘴</translation>
    </message>
    <message>
        <source>Mouth shape {name}</source>
        <extracomment>studio/app/menus.py studio/app/point_tools.py</extracomment>
        <translation>口型“{name}”</translation>
    </message>
    <message>
        <source>Mouth shape {name} at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>在播放头处应用口型“{name}”</translation>
    </message>
    <message>
        <source>Mouth shape {name} was kept.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>口型“{name}”已保存。</translation>
    </message>
    <message>
        <source>Mouth shape {name} was removed. “Put back” restores it.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>口型“{name}”已移除。点“恢复”可找回。</translation>
    </message>
    <message>
        <source>Mouth shape {name} was replaced.</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>口型“{name}”已替换。</translation>
    </message>
    <message>
        <source>Mouth shapes</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>口型</translation>
    </message>
    <message>
        <source>Move end of occlusion</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>移动遮挡的边界</translation>
    </message>
    <message>
        <source>Move keys</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>移动关键帧</translation>
    </message>
    <message>
        <source>Move marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>移动标记</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>将焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>将焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <extracomment>studio/app/editor.py studio/app/table_models.py</extracomment>
        <translation>移动{what}</translation>
    </message>
    <message>
        <source>Moved X</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>位移 X</translation>
    </message>
    <message>
        <source>Moved Y</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>位移 Y</translation>
    </message>
    <message>
        <source>Moves the mouth later (+) or earlier (-) than the voice.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>使嘴部动作晚于（+）或早于（-）语音。</translation>
    </message>
    <message>
        <source>Mute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>静音{lane}</translation>
    </message>
    <message>
        <source>Mute {lane}: as if it were not there</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>静音{lane}：如同不存在</translation>
    </message>
    <message>
        <source>Name for the mouth of the playhead as a shape of your own</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>将播放头处嘴形存为自定义口型的名称</translation>
    </message>
    <message>
        <source>Name of a new shape</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>新口型的名称</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>标记名称</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>此版本的名称</translation>
    </message>
    <message>
        <source>Name the current state of the project; it is kept for good</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>为项目当前状态命名；将永久保留</translation>
    </message>
    <message>
        <source>Name the current state; it is kept for good</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>为当前状态命名；将永久保留</translation>
    </message>
    <message>
        <source>Name the marker at the playhead; set one if there is none</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>为播放头处的标记命名；没有则新建</translation>
    </message>
    <message>
        <source>Ne&amp;xt marker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>下一个标记(&amp;X)</translation>
    </message>
    <message>
        <source>Ne&amp;xt sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>下一个音素(&amp;X)</translation>
    </message>
    <message>
        <source>Neighbouring &amp;keys</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>相邻关键帧(&amp;K)</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New s&amp;hortcut:</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>新快捷键(&amp;H)：</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>下一个关键帧</translation>
    </message>
    <message>
        <source>No keys or markers follow.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>其后没有关键帧或标记。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>No range is set.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>未设置范围。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>尚未渲染</translation>
    </message>
    <message>
        <source>Nothing has changed since it was rendered.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>渲染后没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing is lost: every edit is on disk.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>没有任何丢失：所有编辑都已写入磁盘。</translation>
    </message>
    <message>
        <source>Nothing is occluded there.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>此处没有遮挡。</translation>
    </message>
    <message>
        <source>Now: {engine}. {why}.</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>当前：{engine}。{why}。</translation>
    </message>
    <message>
        <source>Occlude</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>偏移</translation>
    </message>
    <message>
        <source>On the left</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>左侧</translation>
    </message>
    <message>
        <source>On the right</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Onion skin of</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>洋葱皮范围</translation>
    </message>
    <message>
        <source>Onion skin: {what}</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>洋葱皮：{what}</translation>
    </message>
    <message>
        <source>Only frames that changed are rendered anew. F1 opens help about what has the focus; Ctrl+Shift+P finds every command.</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>只重新渲染有改动的帧。F1 打开当前焦点的帮助；Ctrl+Shift+P 可查找任何命令。</translation>
    </message>
    <message>
        <source>Only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>只有独奏的轨道影响面部</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>studio/app/menus.py studio/app/window.py</extracomment>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the folder of fault reports</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>打开故障报告文件夹</translation>
    </message>
    <message>
        <source>Open the guide at what has the focus</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>打开指南中与当前焦点相关的部分</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>出</translation>
    </message>
    <message>
        <source>Out of range</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Outer corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>外角</translation>
    </message>
    <message>
        <source>Outer lips</source>
        <extracomment>studio/app/texts.py studio/app/timeline/titles.py</extracomment>
        <translation>外唇</translation>
    </message>
    <message>
        <source>Over how many frames the lane&apos;s edits fade in and out</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>轨道的编辑在多少帧内淡入和淡出</translation>
    </message>
    <message>
        <source>P&amp;in groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>固定分组(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>上一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>面板</translation>
    </message>
    <message>
        <source>Panels and window are back to their defaults.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>面板和窗口已恢复默认状态。</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>粘贴关键帧</translation>
    </message>
    <message>
        <source>Paste keys at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>在播放头处粘贴关键帧</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>画面(&amp;U)</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Picture with face points</source>
        <extracomment>studio/app/canvas/view.py</extracomment>
        <translation>带面部特征点的画面</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin or unpin the groups of the selected points: they do not follow other points, shapes or handles</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>固定或释放所选点的分组：固定后不跟随其他点、口型或控制柄</translation>
    </message>
    <message>
        <source>Pin: the points do not follow other points, mouth shapes or handles</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>固定：这些点不跟随其他点、口型或控制柄</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Place face</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>放置面部</translation>
    </message>
    <message>
        <source>Place face by &amp;hand</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>手动放置面部(&amp;H)</translation>
    </message>
    <message>
        <source>Place points in the bo&amp;x</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>在框内放置点(&amp;X)</translation>
    </message>
    <message>
        <source>Place the points of an average face in the box you drew, to be moved by hand</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>将平均面部的点放入所画的框中，以便手动移动</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Play back&amp;wards</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>倒放(&amp;W)</translation>
    </message>
    <message>
        <source>Play backwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>倒放；再按一次加速</translation>
    </message>
    <message>
        <source>Play forwar&amp;ds</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>正放(&amp;D)</translation>
    </message>
    <message>
        <source>Play forwards; press again to go faster</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>正放；再按一次加速</translation>
    </message>
    <message>
        <source>Play the range from in to out point over and over</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>从入点到出点循环播放</translation>
    </message>
    <message>
        <source>Playhead</source>
        <extracomment>studio/app/panels/transport.py</extracomment>
        <translation>播放头</translation>
    </message>
    <message>
        <source>Playing silently: {reason}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>无声播放：{reason}</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>Point groups</source>
        <extracomment>studio/app/canvas_tools.py</extracomment>
        <translation>点分组</translation>
    </message>
    <message>
        <source>Point {number}: {group}, {name}</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>点 {number}：{group}，{name}</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>Points &amp;outside the picture</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>画面外的点(&amp;O)</translation>
    </message>
    <message>
        <source>Points at the playhead</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>播放头处的点</translation>
    </message>
    <message>
        <source>Points near a dragged one follow it</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>被拖动点附近的点会跟随</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>肖像</translation>
    </message>
    <message>
        <source>Pre&amp;vious part</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious sound</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>上一个音素(&amp;V)</translation>
    </message>
    <message>
        <source>Predicting the mouth&apos;s motion</source>
        <extracomment>studio/app/analyses.py</extracomment>
        <translation>正在预测嘴部动作</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Previous key</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>上一个关键帧</translation>
    </message>
    <message>
        <source>Previous mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>上一个标记(&amp;K)</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of rendering</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>渲染进度</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Proportional editing reaches {share} of a face&apos;s width.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>比例编辑的范围为脸宽的 {share}。</translation>
    </message>
    <message>
        <source>Proportional editing: {shape}</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>比例编辑：{shape}</translation>
    </message>
    <message>
        <source>Proportional s&amp;hape</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>比例衰减形状(&amp;H)</translation>
    </message>
    <message>
        <source>Pucker</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>噘嘴</translation>
    </message>
    <message>
        <source>Pucker: towards the mouth rounds the lips</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>噘嘴：朝嘴部拖动使嘴唇变圆</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put back the shape that was removed last</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>恢复最近移除的口型</translation>
    </message>
    <message>
        <source>Put the selected points, or all, where they were predicted</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>将所选点（或全部）放回预测位置</translation>
    </message>
    <message>
        <source>Re&amp;move range</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>移除范围(&amp;M)</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>正在读取语音</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>Relink</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>重新链接</translation>
    </message>
    <message>
        <source>Relink the picture</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>重新链接画面</translation>
    </message>
    <message>
        <source>Relink the voice</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>重新链接语音</translation>
    </message>
    <message>
        <source>Relink…</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove &amp;keys</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>移除关键帧(&amp;K)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>studio/app/key_tools.py</extracomment>
        <translation>移除关键帧</translation>
    </message>
    <message>
        <source>Remove mar&amp;ker</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>移除标记(&amp;K)</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <extracomment>studio/app/time_tools.py studio/app/timeline/marker_tools.py</extracomment>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Remove some that you do not use.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>请移除一些不用的口型。</translation>
    </message>
    <message>
        <source>Remove the selected keys, or those at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>移除所选关键帧，或播放头处的关键帧</translation>
    </message>
    <message>
        <source>Remove the shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>移除该操作的快捷键</translation>
    </message>
    <message>
        <source>Remove time</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Remove w&amp;ords</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>移除单词(&amp;O)</translation>
    </message>
    <message>
        <source>Remove words</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>移除单词</translation>
    </message>
    <message>
        <source>Remove your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>移除自定义口型</translation>
    </message>
    <message>
        <source>Removes all rendered frames; they are rendered again when they are needed</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>移除所有已渲染帧；需要时会重新渲染</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <extracomment>studio/app/timeline/marker_tools.py</extracomment>
        <translation>重命名标记</translation>
    </message>
    <message>
        <source>Rename your own shape</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>重命名自定义口型</translation>
    </message>
    <message>
        <source>Render</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Render and export</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>渲染和导出</translation>
    </message>
    <message>
        <source>Render and export from here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>从此处开始渲染和导出</translation>
    </message>
    <message>
        <source>Render and export to here</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>渲染和导出到此处</translation>
    </message>
    <message>
        <source>Render the range, or the stretch at the playhead, again</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>重新渲染该范围或播放头处的区段</translation>
    </message>
    <message>
        <source>Rendered</source>
        <extracomment>studio/app/compare.py studio/app/timeline/paint_top.py</extracomment>
        <translation>已渲染</translation>
    </message>
    <message numerus="yes">
        <source>Rendered %Ln frames.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>
            <numerusform>已渲染 %Ln 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendered &amp;frames up to:</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>已渲染帧上限(&amp;F)：</translation>
    </message>
    <message>
        <source>Rendered: looking…</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>已渲染：正在查找…</translation>
    </message>
    <message>
        <source>Rendering</source>
        <extracomment>studio/app/jobs.py studio/app/panels/properties.py studio/app/tasks.py</extracomment>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace &amp;portrait…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>替换肖像(&amp;P)…</translation>
    </message>
    <message>
        <source>Replace &amp;voice…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>替换语音(&amp;V)…</translation>
    </message>
    <message>
        <source>Replace portrait</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>替换肖像</translation>
    </message>
    <message>
        <source>Replace voice</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>替换语音</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset range to predictio&amp;n</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>将范围重置为预测(&amp;N)</translation>
    </message>
    <message>
        <source>Reset range to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>将范围重置为预测</translation>
    </message>
    <message>
        <source>Reset to prediction</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>重置为预测</translation>
    </message>
    <message>
        <source>Restore the default panels and window</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>将面板和窗口恢复为默认状态</translation>
    </message>
    <message>
        <source>Restore the default settings; shortcuts and layout stay as they are</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>恢复默认设置；快捷键和布局保持不变</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of all actions</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>恢复所有操作的默认快捷键</translation>
    </message>
    <message>
        <source>Restore the default shortcuts of the action</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>恢复该操作的默认快捷键</translation>
    </message>
    <message>
        <source>Reverse keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>反转关键帧</translation>
    </message>
    <message>
        <source>Right brow</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>右眉</translation>
    </message>
    <message>
        <source>Right corner</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>右角</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>右嘴角</translation>
    </message>
    <message>
        <source>Right corner of the mouth: sideways makes it wide or narrow, up smiles</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>右嘴角：向两侧变宽或变窄，向上微笑</translation>
    </message>
    <message>
        <source>Right eye</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>右眼</translation>
    </message>
    <message>
        <source>Ruler in f&amp;rames</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>标尺显示帧号(&amp;R)</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>S&amp;elect keys of lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>选择轨道的关键帧(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;harp</source>
        <extracomment>studio/app/reach_actions.py</extracomment>
        <translation>锐利(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>交换两侧(&amp;W)</translation>
    </message>
    <message>
        <source>Sampler steps</source>
        <extracomment>studio/app/panels/render.py studio/app/render_tools.py</extracomment>
        <translation>采样步数</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>保存版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save project as</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Save the project first: its media are collected beside it.</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>请先保存项目：媒体会收集到项目旁边。</translation>
    </message>
    <message>
        <source>Save version</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Saved as version “{name}”.</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>已保存为版本“{name}”。</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>已另存为 {path}</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>滚动轨道</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <extracomment>studio/app/timeline/bars.py</extracomment>
        <translation>沿时间滚动</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Search commands</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>后退一秒(&amp;A)</translation>
    </message>
    <message>
        <source>Second for&amp;ward</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>前进一秒(&amp;W)</translation>
    </message>
    <message>
        <source>Second handle, time</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>第二手柄，时间</translation>
    </message>
    <message>
        <source>Second handle, value</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>第二手柄，数值</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>studio/app/panels/motion.py studio/app/panels/properties.py studio/app/property_tools.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the renderer</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>渲染器种子</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select a key to see its curve.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>选择一个关键帧以查看其曲线。</translation>
    </message>
    <message>
        <source>Select all points, or all keys while the timeline has the focus</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>选择所有点；时间轴有焦点时选择所有关键帧</translation>
    </message>
    <message>
        <source>Select keys of two frames or more.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>请选择两帧或更多帧的关键帧。</translation>
    </message>
    <message>
        <source>Select the points of {group}</source>
        <extracomment>studio/app/panels/groups.py</extracomment>
        <translation>选择{group}的点</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set &amp;falloff…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>设置衰减(&amp;F)…</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>设置入点(&amp;I)</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>设置出点(&amp;O)</translation>
    </message>
    <message>
        <source>Set amp&amp;litude…</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>设置幅度(&amp;L)…</translation>
    </message>
    <message>
        <source>Set amplitude</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>设置幅度</translation>
    </message>
    <message>
        <source>Set falloff</source>
        <extracomment>studio/app/key_tools.py studio/app/timeline/lane_tools.py</extracomment>
        <translation>设置衰减</translation>
    </message>
    <message>
        <source>Set in and out points to fit the keys between.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>请设置入点和出点，以便关键帧适配其间。</translation>
    </message>
    <message>
        <source>Set in point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>设置入点</translation>
    </message>
    <message>
        <source>Set interpolation</source>
        <extracomment>studio/app/curve_editor.py studio/app/key_tools.py studio/app/table_models.py</extracomment>
        <translation>设置插值</translation>
    </message>
    <message>
        <source>Set or remove a marker at the playhead</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>在播放头处添加或移除标记</translation>
    </message>
    <message>
        <source>Set out point</source>
        <extracomment>studio/app/time_tools.py</extracomment>
        <translation>设置出点</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shape curve</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>调整曲线</translation>
    </message>
    <message>
        <source>Shape {number}</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>口型 {number}</translation>
    </message>
    <message>
        <source>Sho&amp;w all groups</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>显示所有分组(&amp;W)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>显示点(&amp;P)</translation>
    </message>
    <message>
        <source>Show all groups again</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>重新显示所有分组</translation>
    </message>
    <message>
        <source>Show frame numbers instead of timecode</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>显示帧号而非时间码</translation>
    </message>
    <message>
        <source>Show or hide the lanes of a part of the face</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>显示或隐藏面部某部分的轨道</translation>
    </message>
    <message>
        <source>Show or hide the panel {name}</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>显示或隐藏{name}面板</translation>
    </message>
    <message>
        <source>Show the face of neighbouring keys or frames faintly</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>淡显相邻关键帧或帧的面部</translation>
    </message>
    <message>
        <source>Show the source as it is in the range, or at the playhead: a hand covers the mouth</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>在范围内或播放头处显示原始画面：例如手遮住了嘴</translation>
    </message>
    <message>
        <source>Show where it is now.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>请指出它现在的位置。</translation>
    </message>
    <message>
        <source>Show where the file is now</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>指出文件现在的位置</translation>
    </message>
    <message>
        <source>Sideways</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>横向</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Size, %</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>大小 (%)</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Small, in the lower right corner of every frame</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>小字，位于每帧右下角</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>studio/app/curve_editor.py studio/app/table_models.py</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <source>So many frames of the video, picked to stand for all shapes of the lips, lend the inside of the mouth: teeth, tongue and dark come from the one whose lips have about the wanted shape and whose head is turned alike. “Each frame its own” takes them from the frame itself and invents what it lacks.</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>从视频中选出这么多帧，代表嘴唇的各种形状，用来提供口腔内部的画面：牙齿、舌头和暗部取自唇形与所需形状相近、头部转向相似的那一帧。“每帧使用自身”则取自该帧本身，并生成所缺的部分。</translation>
    </message>
    <message>
        <source>Solo {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>独奏{lane}</translation>
    </message>
    <message>
        <source>Solo {lane}: only soloed lanes change the face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>独奏{lane}：只有独奏的轨道影响面部</translation>
    </message>
    <message>
        <source>Something went wrong during the computation: {kind}: {text}</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>计算时出错：{kind}：{text}</translation>
    </message>
    <message>
        <source>Something went wrong inside Lipwright: {fault}</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>Lipwright 内部出错：{fault}</translation>
    </message>
    <message>
        <source>Soun&amp;d while scrubbing</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>拖动时播放声音(&amp;D)</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>studio/app/timeline/paint_top.py</extracomment>
        <translation>音素</translation>
    </message>
    <message>
        <source>Sounds and videos</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>音频和视频</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>studio/app/compare.py</extracomment>
        <translation>原始画面</translation>
    </message>
    <message>
        <source>Starting the renderer</source>
        <extracomment>studio/app/jobs.py studio/app/render_tools.py</extracomment>
        <translation>正在启动渲染器</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of this project</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>此项目的步骤</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>studio/app/panels/task.py</extracomment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Strength of mouth shapes in percent</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>口型强度（百分比）</translation>
    </message>
    <message>
        <source>Stretch</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>拉伸关键帧</translation>
    </message>
    <message>
        <source>Stretch keys to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>将关键帧拉伸到</translation>
    </message>
    <message>
        <source>Stretch the selected keys in time by a number</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>按数值拉伸所选关键帧的时间</translation>
    </message>
    <message>
        <source>Stretch to</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>拉伸到</translation>
    </message>
    <message>
        <source>Stretch to &amp;half the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>缩短到一半长度(&amp;H)</translation>
    </message>
    <message>
        <source>Stretch to &amp;twice the length</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>拉伸到两倍长度(&amp;T)</translation>
    </message>
    <message>
        <source>Superseded by a later edit. You can still go back to it.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>已被后来的编辑取代，仍可返回。</translation>
    </message>
    <message>
        <source>Sway strength</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>摆动强度</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables of keys and points</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>关键帧和点的表格</translation>
    </message>
    <message>
        <source>Take out the keys and markers of the range and close the gap; the voice stays</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>移除范围内的关键帧和标记并闭合空隙；语音不动</translation>
    </message>
    <message>
        <source>Takes effect at the next start of Lipwright: {what}.</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>下次启动 Lipwright 时生效：{what}。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the next handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Alt 加方向键拉动下一个控制柄</translation>
    </message>
    <message>
        <source>The arrow keys with Alt pull the previous handle</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>Alt 加方向键拉动上一个控制柄</translation>
    </message>
    <message>
        <source>The compute process stopped unexpectedly ({code}).</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>计算进程意外停止（{code}）。</translation>
    </message>
    <message>
        <source>The edit of a lane round a key. Drag keys, or handles of a Bézier curve; Alt and arrows move the key.</source>
        <extracomment>studio/app/curve_plot.py</extracomment>
        <translation>某轨道在关键帧附近的编辑量。拖动关键帧或贝塞尔曲线的手柄；Alt 加方向键移动关键帧。</translation>
    </message>
    <message>
        <source>The eyes blink now and then.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>眼睛偶尔眨动。</translation>
    </message>
    <message>
        <source>The file says in its metadata that it is AI-generated, and what made it.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>文件元数据中会注明由 AI 生成及生成工具。</translation>
    </message>
    <message>
        <source>The first selected key on the in point, the last on the last frame before the out point</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>所选首个关键帧对齐入点，末个对齐出点前的最后一帧</translation>
    </message>
    <message>
        <source>The folder for new projects cannot be made ({reason}).</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>无法创建新项目的文件夹（{reason}）。</translation>
    </message>
    <message>
        <source>The folder of the portrait</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>肖像所在的文件夹</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The frame that was finished most recently</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>最近完成的帧</translation>
    </message>
    <message>
        <source>The frame that was finished most recently; of a portrait only the face</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>最近完成的帧；肖像仅显示面部</translation>
    </message>
    <message>
        <source>The groups of the selected points, or all, as predicted from in to out point</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>所选点的分组（或全部）从入点到出点恢复为预测结果</translation>
    </message>
    <message>
        <source>The head sways slightly.</source>
        <extracomment>studio/app/panels/motion.py</extracomment>
        <translation>头部轻微摆动。</translation>
    </message>
    <message>
        <source>The lane cannot be edited</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>该轨道不可编辑</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no falloff: it has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>轨道“{lane}”没有衰减：没有关键帧。</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no keys.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>轨道“{lane}”没有关键帧。</translation>
    </message>
    <message>
        <source>The lane “{lane}” has no such switch.</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>轨道“{lane}”没有此开关。</translation>
    </message>
    <message>
        <source>The media are beside the project now.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>媒体现已在项目旁边。</translation>
    </message>
    <message>
        <source>The media were beside the project already.</source>
        <extracomment>studio/app/tasks.py</extracomment>
        <translation>媒体已在项目旁边。</translation>
    </message>
    <message>
        <source>The motion as a whole</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>整体动作</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame after</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>嘴部（或所选分组）与下一帧相同</translation>
    </message>
    <message>
        <source>The mouth, or the selected groups, as on the frame before</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>嘴部（或所选分组）与上一帧相同</translation>
    </message>
    <message>
        <source>The rendered frames were removed.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>已渲染的帧已移除。</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <extracomment>studio/app/shell/shell.py</extracomment>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The selected keys in half the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>从首个起，将所选关键帧的时间缩短一半</translation>
    </message>
    <message>
        <source>The selected keys in reverse order</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>将所选关键帧的顺序反转</translation>
    </message>
    <message>
        <source>The selected keys in twice the time, from the first</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>从首个起，将所选关键帧的时间拉长一倍</translation>
    </message>
    <message>
        <source>The source is shown there already.</source>
        <extracomment>studio/app/timeline/occlusion_tools.py</extracomment>
        <translation>此处已显示原始画面。</translation>
    </message>
    <message numerus="yes">
        <source>The source is shown, %Ln frames</source>
        <extracomment>studio/app/timeline/tips.py</extracomment>
        <translation>
            <numerusform>显示原始画面，%Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice is heard where the playhead is dragged or stepped</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>拖动或逐帧移动播放头时可听到语音</translation>
    </message>
    <message>
        <source>The voice stays.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>语音不动。</translation>
    </message>
    <message>
        <source>The whole clip</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>整个剪辑</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>主题：{name}</translation>
    </message>
    <message>
        <source>There are no keys yet. Move a point on the picture, or change a number under Points.</source>
        <extracomment>studio/app/panels/tables.py</extracomment>
        <translation>还没有关键帧。请移动画面上的点，或修改“点”中的数字。</translation>
    </message>
    <message>
        <source>There are too many mouth shapes.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>口型过多。</translation>
    </message>
    <message>
        <source>There is a mouth shape of this name already.</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>已有同名口型。</translation>
    </message>
    <message>
        <source>There is no motion yet.</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>还没有动作。</translation>
    </message>
    <message>
        <source>There is nothing to render.</source>
        <extracomment>studio/app/jobs.py</extracomment>
        <translation>没有可渲染的内容。</translation>
    </message>
    <message>
        <source>These keys are all at one frame.</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>这些关键帧都在同一帧。</translation>
    </message>
    <message>
        <source>This file of the project is not where it was.</source>
        <extracomment>studio/app/window.py</extracomment>
        <translation>项目的此文件不在原处。</translation>
    </message>
    <message>
        <source>This is what you see now.</source>
        <extracomment>studio/app/panels/history.py</extracomment>
        <translation>这是当前状态。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>This project is open in another window or program.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>此项目已在其他窗口或程序中打开。</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Lipwright.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>此项目由更新版本的 Lipwright 创建。</translation>
    </message>
    <message>
        <source>This project&apos;s file may not be written to.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>此项目文件不可写入。</translation>
    </message>
    <message>
        <source>Ti&amp;ming and words</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>时间调整与单词(&amp;M)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>studio/app/panels/history.py studio/app/table_models.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>studio/app/timeline/view.py</extracomment>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>鼻尖</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>转到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>转到开头(&amp;S)</translation>
    </message>
    <message>
        <source>To the next</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>到下一个</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>studio/app/panels/start.py</extracomment>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Two pictures side by side, parted by a line that can be dragged</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>两幅画面并排，以可拖动的线分隔</translation>
    </message>
    <message>
        <source>Un&amp;mute lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>取消轨道静音(&amp;M)</translation>
    </message>
    <message>
        <source>Under the tip</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>鼻尖下方</translation>
    </message>
    <message>
        <source>Unloc&amp;k lane</source>
        <extracomment>studio/app/timeline/actions.py</extracomment>
        <translation>解锁轨道(&amp;K)</translation>
    </message>
    <message>
        <source>Unlock {groups}</source>
        <extracomment>studio/app/group_tools.py</extracomment>
        <translation>解锁{groups}</translation>
    </message>
    <message>
        <source>Unlock {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>解锁{lane}</translation>
    </message>
    <message>
        <source>Unmute {lane}</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>取消静音{lane}</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>向上</translation>
    </message>
    <message>
        <source>Upper face</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>上半脸</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>上唇</translation>
    </message>
    <message>
        <source>Upper lip: up raises it</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>上唇：向上抬起</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>studio/app/panels/properties.py studio/app/panels/start.py studio/app/timeline/paint_top.py</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>Voice and keys in time</source>
        <extracomment>studio/app/shell/tour.py</extracomment>
        <translation>时间轴上的语音和关键帧</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights of the diffusion engine</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>扩散引擎的权重</translation>
    </message>
    <message>
        <source>Weights of the engine</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>引擎权重</translation>
    </message>
    <message>
        <source>What changed since it was rendered</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>渲染后有改动的部分</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>studio/app/shell/palette.py</extracomment>
        <translation>想做什么？</translation>
    </message>
    <message numerus="yes">
        <source>What the picture does where no face is seen for more than %Ln frames; shorter gaps are bridged</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>
            <numerusform>超过 %Ln 帧看不到面部时画面如何处理；较短的间隙会自动衔接</numerusform>
        </translation>
    </message>
    <message>
        <source>What the picture does where the voice is longer than the video</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>语音比视频长时画面如何处理</translation>
    </message>
    <message>
        <source>What the shapes on the picture mean</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>画面上各种形状的含义</translation>
    </message>
    <message>
        <source>What was rendered is kept. Close other programs that need much memory, then try again.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>已渲染的内容会保留。请关闭占用大量内存的其他程序后重试。</translation>
    </message>
    <message>
        <source>Whatever this machine has</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>使用本机已有的</translation>
    </message>
    <message>
        <source>When the voice outlasts the video, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>语音比视频长时，视频</translation>
    </message>
    <message>
        <source>Where the video shows no face, it</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>视频中没有面部时，画面</translation>
    </message>
    <message>
        <source>Words and sounds ({kinds})</source>
        <extracomment>studio/app/phonemes.py</extracomment>
        <translation>单词和音素（{kinds}）</translation>
    </message>
    <message>
        <source>Words and sounds from a TextGrid, CSV, SRT or WebVTT file</source>
        <extracomment>studio/app/retime_actions.py</extracomment>
        <translation>从 TextGrid、CSV、SRT 或 WebVTT 文件导入单词和音素</translation>
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
        <translation>黄色</translation>
    </message>
    <message>
        <source>You are asked; it is never opened by itself</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>仅作提示，不会自动打开</translation>
    </message>
    <message>
        <source>You can look at it, render it, and save a copy to edit.</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>可以查看、渲染，并另存副本后编辑。</translation>
    </message>
    <message>
        <source>Your mouth shapes cannot be read ({reason}).</source>
        <extracomment>studio/app/own_shapes.py</extracomment>
        <translation>无法读取自定义口型（{reason}）。</translation>
    </message>
    <message>
        <source>Your own mouth shapes</source>
        <extracomment>studio/app/panels/shapes.py</extracomment>
        <translation>自定义口型</translation>
    </message>
    <message>
        <source>Your project is saved, and you can go on. A report was written; nothing was sent anywhere.</source>
        <extracomment>studio/app/shell/crash.py studio/app/worker.py</extracomment>
        <translation>项目已保存，可以继续工作。已写入报告；未发送任何内容。</translation>
    </message>
    <message>
        <source>Your project is saved. Please report this message.</source>
        <extracomment>studio/app/compute.py</extracomment>
        <translation>项目已保存。请反馈此消息。</translation>
    </message>
    <message>
        <source>Zoom picture &amp;in</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>放大画面(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom picture o&amp;ut</source>
        <extracomment>studio/app/canvas_actions.py</extracomment>
        <translation>缩小画面(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>放大时间轴(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom timeline o&amp;ut</source>
        <extracomment>studio/app/menus.py</extracomment>
        <translation>缩小时间轴(&amp;U)</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>基准</translation>
    </message>
    <message>
        <source>and out over</source>
        <extracomment>studio/app/timeline/lane_tools.py</extracomment>
        <translation>淡出</translation>
    </message>
    <message>
        <source>at the playhead; the voice stays</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>于播放头处；语音不动</translation>
    </message>
    <message>
        <source>begins again</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>current lane</source>
        <extracomment>studio/app/timeline/headers.py</extracomment>
        <translation>当前轨道</translation>
    </message>
    <message>
        <source>each frame its own</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>每帧使用自身</translation>
    </message>
    <message>
        <source>earlier frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>较早的帧</translation>
    </message>
    <message>
        <source>first key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>首个关键帧</translation>
    </message>
    <message>
        <source>gets a mouth at the estimated place</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>在推测位置绘制嘴部</translation>
    </message>
    <message>
        <source>handle of the mouth</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>嘴部控制柄</translation>
    </message>
    <message>
        <source>has a key on this frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>本帧有关键帧</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>此处</translation>
    </message>
    <message>
        <source>holds its last frame</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>停在最后一帧</translation>
    </message>
    <message>
        <source>holds its last frame with a face</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>停在最后一个有面部的帧</translation>
    </message>
    <message>
        <source>is shown as it is</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>原样显示</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>last key</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>末个关键帧</translation>
    </message>
    <message>
        <source>later frame</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>较晚的帧</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>measured from frame {frame} of the video</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>测自视频第 {frame} 帧</translation>
    </message>
    <message>
        <source>missing: {path}</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>缺失：{path}</translation>
    </message>
    <message>
        <source>moved by keys of other frames</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>由其他帧的关键帧带动</translation>
    </message>
    <message>
        <source>muted</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>studio/app/table_models.py</extracomment>
        <translation>附近</translation>
    </message>
    <message>
        <source>none needed</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>not found yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>尚未找到</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not predicted yet</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>尚未预测</translation>
    </message>
    <message>
        <source>not where it was</source>
        <extracomment>studio/app/panels/recent.py</extracomment>
        <translation>不在原处</translation>
    </message>
    <message>
        <source>playhead</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>播放头</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>studio/app/editor.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>runs back and forth</source>
        <extracomment>studio/app/panels/properties.py</extracomment>
        <translation>来回播放</translation>
    </message>
    <message>
        <source>set by the weights</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>按权重设定</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>soloed</source>
        <extracomment>studio/app/timeline/titles.py</extracomment>
        <translation>独奏</translation>
    </message>
    <message>
        <source>still picture</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>静态图片</translation>
    </message>
    <message>
        <source>those of the machine that renders</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>使用渲染机器上的</translation>
    </message>
    <message>
        <source>uncertain; the wider the ring, the less certain</source>
        <extracomment>studio/app/canvas/marks.py</extracomment>
        <translation>不确定；圆环越大越不确定</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>user-guide.md</source>
        <extracomment>studio/app/shell/help.py</extracomment>
        <translation>user-guide.zh_CN.md</translation>
    </message>
    <message>
        <source>video of {seconds} s</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{seconds} 秒视频</translation>
    </message>
    <message numerus="yes">
        <source>{before} → %Ln frames</source>
        <extracomment>studio/app/retime_tools.py</extracomment>
        <translation>
            <numerusform>{before} → %Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln frames</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>{done} / %Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} cannot be used here. {remedy}</source>
        <extracomment>studio/app/panels/render.py</extracomment>
        <translation>{engine}在此不可用。{remedy}</translation>
    </message>
    <message numerus="yes">
        <source>{engine}, %Ln steps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>
            <numerusform>{engine}，%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups}: locked. Unlock in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}：已锁定。在“点分组”面板中解锁后才能移动。</translation>
    </message>
    <message>
        <source>{groups}: pinned. Release in the panel Point groups to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}：已固定。在“点分组”面板中释放后才能移动。</translation>
    </message>
    <message>
        <source>{groups}: switched off on the timeline. Switch it on to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}：在时间轴上已关闭。开启后才能移动。</translation>
    </message>
    <message>
        <source>{groups}: the source is shown here. End the occlusion on the timeline to move it.</source>
        <extracomment>studio/app/point_tools.py</extracomment>
        <translation>{groups}：此处显示原始画面。在时间轴上结束遮挡后才能移动。</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{hours} 小时 {minutes:02} 分</translation>
    </message>
    <message>
        <source>{key} belongs to {names}. Taking it over leaves that action without it.</source>
        <extracomment>studio/app/shell/shortcuts.py</extracomment>
        <translation>{key} 属于 {names}。重新分配后，该操作将失去此快捷键。</translation>
    </message>
    <message>
        <source>{lane}, {time}: fades by itself</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}，{time}：自动淡变</translation>
    </message>
    <message>
        <source>{lane}: straight from key to key</source>
        <extracomment>studio/app/curve_editor.py</extracomment>
        <translation>{lane}：关键帧之间为直线</translation>
    </message>
    <message>
        <source>{left}, {right}</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{left}，{right}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02} s</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{minutes} 分 {seconds:02} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{missing} of %Ln frames to render</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>
            <numerusform>待渲染 {missing} / %Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exists. Replace it, or give another name?</source>
        <extracomment>studio/app/dialogs/export.py</extracomment>
        <translation>{name} 已存在。替换它，还是换个名称？</translation>
    </message>
    <message>
        <source>{name} is not where it was. Delete removes it from the list.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} 不在原处。按 Delete 将其移出列表。</translation>
    </message>
    <message>
        <source>{name} panel</source>
        <extracomment>studio/app/docks.py</extracomment>
        <translation>{name}面板</translation>
    </message>
    <message>
        <source>{name} was removed from the list. The file itself stays.</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name} 已移出列表。文件本身保留。</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <extracomment>studio/app/recent.py</extracomment>
        <translation>{name}，未保存</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>studio/app/shell/tour.py studio/app/table_models.py</extracomment>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{rate} 帧/秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s, {rate} Hz</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>{seconds} 秒，{rate} Hz</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>studio/app/shell/settings_dialog.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{task} was stopped.</source>
        <extracomment>studio/app/face_tools.py studio/app/tasks.py</extracomment>
        <translation>{task}：已停止。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>studio/app/panels/task.py studio/app/render_tools.py</extracomment>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} spent</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>{todo}, about {time}</source>
        <extracomment>studio/app/render_tools.py</extracomment>
        <translation>{todo}，约 {time}</translation>
    </message>
    <message>
        <source>{value}%</source>
        <extracomment>studio/app/texts.py</extracomment>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{what} Nothing was changed. {remedy}</source>
        <extracomment>studio/app/side_panels.py</extracomment>
        <translation>{what}未作任何更改。{remedy}</translation>
    </message>
    <message>
        <source>{what}. Alt and arrows pull it.</source>
        <extracomment>studio/app/grip_tools.py</extracomment>
        <translation>{what}。Alt 加方向键拉动。</translation>
    </message>
    <message>
        <source>{width} px wide</source>
        <extracomment>studio/app/property_tools.py</extracomment>
        <translation>宽 {width} px</translation>
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
