"""The picture with its landmarks: viewport, hit testing, gestures, painting."""
