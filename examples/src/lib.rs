//! Rich Beagle's examples.
