//! The websocket misbehaves: rows 45 to 47.
