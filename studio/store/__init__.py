"""The project file, where files live on this machine, and finding media again. No Qt, no torch, no media libraries."""
