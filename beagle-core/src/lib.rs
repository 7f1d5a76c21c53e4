//! Rich Beagle.
